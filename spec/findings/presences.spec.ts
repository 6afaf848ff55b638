import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {presences} from '../../lib/findings/presences.ts'

const presentIn = (text: string): readonly string[] =>
  presences(readArticle(text, {format: 'text'})).map(({start, end}) => text.slice(start, end))

describe('presences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Lind met the clerk. “The skipper knew,” he said.', ['Bo Lind', 'the clerk']],
    ['Bo Lind, the mayor, said so.', ['Bo Lind, the mayor,']],
    ['Bo Lind is the mayor, he said.', ['Bo Lind']],
    ['The actor Bo Lind said so.', ['The actor Bo Lind']],
    ['Two clerks left. The crowd stayed.', []]
  ]

  for (const [text, present] of cases) {
    it(`finds ${present.length} in «${text}»`, () => {
      expect(presentIn(text)).to.deep.equal(present)
    })
  }
})
