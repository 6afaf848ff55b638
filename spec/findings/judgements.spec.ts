import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {findJudgement} from '../../lib/findings/judgements.ts'

/** What a sentence judges, whom, and in which words: `person: He is lazy`. */
function judged(text: string): string | null {
  const article = readArticle(text, {format: 'text'})
  const judgement = findJudgement(article, {start: 0, end: text.length})
  if (judgement === null) return null
  const of = judgement.praises ? `praise of a ${judgement.of}` : judgement.of
  return `${of}: ${text.slice(judgement.start, judgement.end)}`
}

describe('findJudgement', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['He has always been lazy.', 'person: He has always been lazy'],
    ['She’s a very vain and selfish woman.', 'person: She’s a very vain'],
    ['The mayor is unfit.', 'person: mayor is unfit'],
    ['Councillor Dale is arrogant.', 'person: Dale is arrogant'],
    ['The board is incompetent.', 'body: board is incompetent'],
    ['They were careless with the keys.', 'body: They were careless'],
    ['It was the work of an incompetent mayor.', 'person: incompetent mayor'],
    ['We saw numerous blunders by the harbour board.', 'body: blunders by the harbour board'],
    ['The report tells of the arrogance of Councillor Dale.', 'person: arrogance of Councillor Dale'],
    ['Nobody liked his reckless plan.', 'person: his reckless'],
    ['She is generous.', 'praise of a person: She is generous'],
    ['She is generous, and her brother is lazy.', 'person: brother is lazy'],
    // nobody is judged
    ['The weather was awful.', null],
    ['The road is a disaster.', null],
    ['It is ignorant to say so.', null],
    // denied
    ['He is not lazy.', null],
    ['The treasurer wasn’t dishonest.', null],
    // nouns that only look like it
    ['The inquiry found a failure to pay.', null],
    ['Their failure to pay was noted.', null],
    ['They want a corrupt campaign finance system mended.', null],
    // somebody else's words
    ['“He told us: ‘She is a fool.’”', null]
  ]
  for (const [text, expected] of cases) {
    it(`makes ${expected === null ? 'nothing' : `“${expected}”`} of “${text}”`, () => {
      expect(judged(text)).to.equal(expected)
    })
  }
})
