import type {Article, Attribution} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {tokensWithin} from './places.ts'
import {remembered} from './remembered.ts'
import {sourcesById, spokenAttributions} from './voices.ts'

/** How many words of weight two sources must share to be heard on the same matter. */
const leastShared = 3

/** Words of weight are long, for want of a better mark. */
const leastLetters = 5

/** How many attributions before and behind a claim are compared with it. */
const reach = 20

/** What the copy has from named people, bodies and documents, in text order. */
export const namedSupport = remembered((article: Article): readonly Attribution[] => {
  const byId = sourcesById(article)
  return spokenAttributions(article).filter(({sourceIds}) =>
    sourceIds.some((id) => byId.get(id)?.identity !== 'withheld')
  )
})

/** Whether a named source near by is heard on the same matter as an attribution. */
export function isSupported(article: Article, attribution: Attribution): boolean {
  const named = namedSupport(article)
  const words = wordsOfContent(article)(attribution)
  const middle = firstWhere(named, ({index}) => index >= attribution.index)
  return named.slice(Math.max(0, middle - reach), middle + reach).some((support) => {
    const said = wordsOfContent(article)(support)
    let shared = 0
    for (const word of words) if (said.has(word)) shared++
    return shared >= leastShared
  })
}

/** The words of weight that an attribution credits to its source, ready to be asked for: few are. */
const wordsOfContent = remembered((article: Article) =>
  remembered(
    ({content}: Attribution): ReadonlySet<string> =>
      new Set(content.flatMap((piece) => [...weightyWords(article, piece)]))
  )
)

/** The words of weight in a place, without the endings that their place in the sentence gives them; names count only where asked for. */
export function weightyWords(article: Article, place: Span, names = false): ReadonlySet<string> {
  const words = new Set<string>()
  const [first, last] = tokensWithin(article, place)
  for (let at = first; at < last; at++) {
    const token = article.tokens[at]
    if (token === undefined || (token.capital && at > first && !names)) continue
    if (token.kind === 'number' || (token.kind === 'word' && token.lower.length >= leastLetters))
      words.add(token.lower.replace(ending, ''))
  }
  return words
}

/** What the place in the sentence adds to a word. */
const ending = /(?:ing|ed|es|s)$/u
