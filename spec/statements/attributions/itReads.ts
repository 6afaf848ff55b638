import {expect} from 'chai'
import type {AttributionType, Frame} from '../../../lib/model.ts'
import {findIn, readRoles} from '../readRoles.ts'

/** A sentence with its roles marked; with its frames where they are not the table’s. */
type Row = string | readonly [marked: string, ...frames: Frame[]]

/** Holds the engine to exactly the attributions that are marked, and to the type of the first. */
export function itReads(
  title: string,
  usual: {readonly frame: Frame; readonly type?: AttributionType},
  rows: readonly Row[]
): void {
  describe(title, () => {
    for (const row of rows) {
      const [marked, ...own] = typeof row === 'string' ? [row] : row
      const frames = own.length > 0 ? own : [usual.frame]
      it(`reads ${JSON.stringify(marked)}`, () => {
        const {text, roles} = readRoles(marked)
        const found = findIn(text)
        expect(found.map(({frame, roles}) => ({frame, roles}))).to.deep.equal(
          roles.map((wanted, at) => ({frame: frames[at], roles: wanted}))
        )
        if (usual.type) expect(found[0]?.type).to.equal(usual.type)
      })
    }
  })
}

/** Holds the engine to silence. */
export function itReadsNothing(title: string, texts: readonly string[]): void {
  describe(title, () => {
    for (const text of texts)
      it(`reads nobody’s words in ${JSON.stringify(text)}`, () => {
        expect(findIn(text)).to.deep.equal([])
      })
  })
}
