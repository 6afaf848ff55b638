import {expect} from 'chai'
import {frames} from '../../lib/model.ts'
import {frameTable} from '../../lib/statements/frames.ts'
import {knownMisses} from './misses.ts'
import {findIn, readRoles} from './readRoles.ts'

const missed = new Set(knownMisses.flatMap(({rows}) => rows.map(([marked]) => marked)))

describe('frameTable', () => {
  it('has the frames of the model, in the order in which they are tried', () => {
    expect(Object.keys(frameTable)).to.deep.equal([...frames])
  })

  for (const frame of frames) {
    const {about, examples} = frameTable[frame]

    it(`says in one sentence what ${frame} is`, () => {
      expect(about).to.match(/^[A-Z][^.]*\.$/)
    })

    it(`shows ${frame} by examples that mark their roles`, () => {
      expect(examples.map((example) => readRoles(example).roles.length)).to.deep.equal(examples.map(() => 1))
      expect(examples[0]).to.be.a('string')
    })

    for (const example of examples.filter((example) => !missed.has(example)))
      it(`${frame} claims ${JSON.stringify(example)}`, () => {
        const {text, roles} = readRoles(example)
        expect(findIn(text).map(({frame, roles}) => ({frame, roles}))).to.deep.equal([{frame, roles: roles[0]}])
      })
  }
})
