import {expect} from 'chai'
import {audit} from '../../../lib/audit.ts'
import {readSettings} from '../../../lib/findings/settings.ts'
import {Lights, saidStretches} from '../../../lib/report/html/lights.ts'
import {lookOf} from '../../../lib/report/html/looks.ts'
import {tellStory} from '../../../lib/report/story.ts'
import {rules} from '../../../rules/index.ts'

const lit = (start: number, end: number, token: string) => ({start, end, token})

describe('Lights', () => {
  it('tells what burns at each offset, from the first to the last', () => {
    const lights = new Lights([lit(0, 4, 'p1'), lit(2, 6, 'p2'), lit(4, 8, 'p1')])
    expect([0, 1, 2, 4, 6, 8, 9].map((offset) => lights.at(offset))).to.deep.equal([
      'p1',
      'p1',
      'p1 p2',
      'p2 p1',
      'p1',
      '',
      ''
    ])
  })

  it('counts what begins twice', () => {
    const lights = new Lights([lit(0, 4, 'p1'), lit(1, 2, 'p1')])
    expect([1, 2, 3, 4].map((offset) => lights.at(offset))).to.deep.equal(['p1', 'p1', 'p1', ''])
  })

  it('leaves out what is empty, and what nobody could tell apart', () => {
    const many = Array.from({length: 20}, (_, index) => lit(0, 3, `p${index}`))
    expect(new Lights([lit(1, 1, 'x'), ...many]).at(1)).to.equal('p0 p1 p2 p3 p4 p5 p6 p7')
  })
})

describe('saidStretches', () => {
  const text =
    'Ada Brook and Orla Dent said the quay was safe. “We walked it,” they said. The Mail, citing a diver, reported that a pile had gone.\n'
  const {record} = audit(text)
  const story = tellStory(record, text)
  const said = (name: string) => {
    const ids = record.sources.filter((source) => source.name === name).map(({id}) => id)
    return saidStretches(story)
      .filter(({token}) => ids.includes(token))
      .map(({start, end}) => text.slice(start, end))
  }

  it('gives what several said to each of them', () => {
    expect(said('Ada Brook')).to.deep.equal(said('Orla Dent')).and.include('the quay was safe')
  })

  it('gives what a paper had from somebody to that somebody too', () => {
    expect(said('diver')).to.deep.equal(said('Mail')).and.to.deep.equal(['that a pile had gone'])
  })
})

describe('lookOf', () => {
  it('tells what needs a source from what does not, and marks what nobody is sure of', () => {
    const text = 'Kell Brothers defrauded the town. The pier opened in 1911. It was loud, the divers feared.\n'
    const settings = readSettings({minConfidence: 0.99}, rules)
    const {record} = audit(text, {settings})
    expect(record.statements.map(lookOf)).to.deep.equal(['need', 'unattributed', 'unsure'])
  })
})
