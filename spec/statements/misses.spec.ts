import {expect} from 'chai'
import {knownMisses} from './misses.ts'
import {findIn, readRoles} from './readRoles.ts'

describe('knownMisses', () => {
  for (const {reason, rows} of knownMisses)
    describe(reason, () => {
      for (const [marked, ...frames] of rows)
        it(`still misreads ${JSON.stringify(marked)}`, () => {
          const {text, roles} = readRoles(marked)
          expect(
            findIn(text).map(({frame, roles}) => ({frame, roles})),
            'read rightly now: move it to the tables'
          ).to.not.deep.equal(roles.map((wanted, at) => ({frame: frames[at], roles: wanted})))
        })
    })
})
