import {expect} from 'chai'
import {isAcronym} from '../../lib/sources/capitals.ts'
import {findNames} from '../../lib/sources/names.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {splitSentences} from '../../lib/statements/sentences.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

const namesOf = (text: string): string[] => {
  const tree = readTree(text, 'markdown')
  const tokens = readTokens(tree.blocks)
  const {quotations, quotationAt} = findQuotations(tokens, tree.blocks)
  const sentences = splitSentences(tokens, quotations, tree.regions)
  const sentenceAt = new Int32Array(tokens.length).fill(-1)
  for (const {index, first, last} of sentences) sentenceAt.fill(index, first, last)
  const names = findNames({tokens, sentences, sentenceAt, quotationAt, mentioned: new Uint8Array(tokens.length)})
  return names.map(({form, start, end}) => `${form}: ${text.slice(start, end)}`)
}

describe('findNames', () => {
  const rows: readonly (readonly [story: string, names: readonly string[]])[] = [
    ['Yesterday Ana Lind met Karl Voss.', ['person: Ana Lind', 'person: Karl Voss']],
    ['He met Councillor Priya Dale on Monday.', ['person: Priya Dale']],
    ['He met Secretary of State Ana Lind in May.', ['person: Ana Lind']],
    [
      'He met José de la Cruz and Piet van den Berg Jr. there.',
      ['person: José de la Cruz', 'person: Piet van den Berg Jr.']
    ],
    ['He met Liam O’Dowd and Mary-Ann McKay there.', ['person: Liam O’Dowd', 'person: Mary-Ann McKay']],
    ['It is up to the Department of Health and Human Services now.', ['body: Department of Health and Human Services']],
    ['It is up to the Dale County Sheriff’s Office now.', ['body: Dale County Sheriff’s Office']],
    ['It is up to the Pell and Dale Hospitals Trust now.', ['body: Pell and Dale Hospitals Trust']],
    ['They work for Lowe & Sons in Corran Freight Inc. ships.', ['body: Lowe & Sons', 'body: Corran Freight Inc.']],
    ['As the Harbour Mail and KXRD News reported, it rained.', ['outlet: Harbour Mail', 'outlet: KXRD News']],
    [
      'They live in New Mexico, in Dale County and at Port Elm.',
      ['place: New Mexico', 'place: Dale County', 'place: Port Elm']
    ],
    [
      'It shook, as the US Geographical Survey and US Senator Ida Holm knew.',
      ['body: US Geographical Survey', 'person: Ida Holm']
    ],
    [
      'It was up to the Danish Harbour Convention and the American Jonas Petter.',
      ['body: Danish Harbour Convention', 'person: Jonas Petter']
    ],
    [
      'It is up to Transport for Corran and the Harbour Corps now.',
      ['body: Transport for Corran', 'body: Harbour Corps']
    ],
    ['As Sky Sports reported, it rained.', ['outlet: Sky Sports']],
    ['That day the Attorney General spoke.', ['office: Attorney General']],
    ['Retired teachers met. Reading is hard. Officially it is over.', []],
    ['On Monday in May he said I may go.', []],
    ['The Norwegians and a Democratic senator agreed.', []]
  ]
  for (const [story, expected] of rows) it(story, () => expect(namesOf(story)).to.deep.equal(expected))

  it('takes a headline in capitals for no row of names', () => {
    expect(namesOf('# Mayor Dale Quits Over Harbour Audit\n\nMayor Rex Dale left on Monday.')).to.deep.equal([
      'person: Rex Dale'
    ])
  })
})

describe('isAcronym', () => {
  const rows: readonly (readonly [text: string, is: boolean])[] = [
    ['IMB', true],
    ['F.B.I.', true],
    ['AFL-CIO', true],
    ['Imb', false],
    ['A', false]
  ]
  for (const [text, is] of rows) it(`${text}: ${is}`, () => expect(isAcronym(text)).to.equal(is))
})
