import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Script} from 'node:vm'
import {expect} from 'chai'

const folder = resolve('dist')
const kept = readdirSync(folder).filter((name) => name.endsWith('.code'))

describe('the code that is kept of the built program', () => {
  it('is there for what most runs need', () => {
    expect(kept).to.include.members(['program.code', 'commands.code', 'markdown.code', 'ignoring.code'])
  })

  // A flag that was changed while it was made is enough for Node to pass all of it over, and every start to take twice as long.
  for (const name of kept) {
    it(`is taken by the Node that it was made by: ${name}`, () => {
      const cachedData = readFileSync(join(folder, name))
      const source = readFileSync(join(folder, name.replace(/code$/, 'cjs')), 'latin1')
      expect(new Script(source, {cachedData}).cachedDataRejected).to.equal(false)
    })
  }
})
