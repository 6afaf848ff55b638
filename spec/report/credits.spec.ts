import {expect} from 'chai'
import {creditQuotations, speakersOf} from '../../lib/report/credits.ts'
import {pierStory, spanOf} from './pierStory.ts'

const creditsOf = (change: Partial<ReturnType<typeof pierStory>> = {}) =>
  creditQuotations({...pierStory(), ...change}).map((attribution) => attribution?.id ?? null)

describe('creditQuotations', () => {
  it('finds who is credited with each', () => {
    expect(creditsOf()).to.deep.equal(['a2', 'a3'])
  })

  it('leaves a quotation without an attribution to nobody', () => {
    expect(creditsOf({attributions: []})).to.deep.equal([null, null])
  })

  it('prefers the attribution with the least beside the quotation', () => {
    const {attributions} = pierStory()
    const [first] = attributions
    if (first === undefined) throw new Error('The attributions are gone')
    const wide = {...first, id: 'a9', content: [{start: 0, end: spanOf('Kell').start}]}
    expect(creditsOf({attributions: [wide, ...attributions]})).to.deep.equal(['a2', 'a3'])
  })

  it('credits a quotation that a piece of content only reaches into', () => {
    const {attributions} = pierStory()
    const [first] = attributions
    if (first === undefined) throw new Error('The attributions are gone')
    expect(creditsOf({attributions: [{...first, content: [spanOf('paint')]}]})).to.deep.equal(['a1', null])
  })
})

describe('speakersOf', () => {
  const [people, dent] = pierStory().sources
  if (people === undefined || dent === undefined) throw new Error('The sources are gone')
  const sources = new Map([
    ['p1', {...people, members: ['p2', 'p3']}],
    ['p2', dent]
  ])

  it('takes a group for its members', () => {
    expect(speakersOf(['p1'], sources)).to.deep.equal(['p2', 'p3'])
  })

  it('counts nobody twice', () => {
    expect(speakersOf(['p2', 'p1'], sources)).to.deep.equal(['p2', 'p3'])
  })
})
