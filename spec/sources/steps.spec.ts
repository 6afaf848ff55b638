import {expect} from 'chai'
import {steps} from '../../lib/sources/steps.ts'
import {resolveMarked} from './resolveMarked.ts'

describe('steps', () => {
  it('have a name each, and no name twice', () => {
    const names = steps.map(({name}) => name)
    expect(new Set(names).size).to.equal(names.length)
  })

  for (const {name, example} of steps) {
    const [story = '', answer = ''] = example.split(' → ')

    it(`«${name}» is the first to know ${answer}`, () => {
      const {settled} = resolveMarked(story.replaceAll(' … ', '\n\n'))
      const last = settled.at(-1)
      expect(last?.step).to.equal(name)
      expect(last?.names.join(', ')).to.equal(answer)
    })
  }
})
