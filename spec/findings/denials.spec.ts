import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {findDenials} from '../../lib/findings/denials.ts'

/** Who denies something, with the words that say so. */
const denialsIn = (text: string): Record<string, string> => {
  const article = readArticle(text, {format: 'text'})
  const nameOf = new Map(article.sources.map((source) => [source.id, source.name]))
  return Object.fromEntries(
    [...findDenials(article)].map(([id, {start, end}]) => [nameOf.get(id), text.slice(start, end)])
  )
}

describe('findDenials', () => {
  const cases: readonly (readonly [string, Record<string, string>])[] = [
    ['Inga Holm denies the charge.', {'Inga Holm': 'denies'}],
    ['Inga Holm pleaded not guilty. “I was at home,” Holm said.', {'Inga Holm': 'pleaded not guilty'}],
    ['Inga Holm declined to comment.', {}],
    ['The charge was denied.', {}]
  ]

  for (const [text, denials] of cases) {
    it(`finds ${Object.keys(denials).length} in «${text}»`, () => {
      expect(denialsIn(text)).to.deep.equal(denials)
    })
  }
})
