import {copyStatements} from '../lib/findings/copy.ts'
import {flag} from '../lib/findings/options.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {weightyWords} from '../lib/findings/support.ts'
import {withheldVoices} from '../lib/findings/voices.ts'
import {withheldNouns} from '../lib/lexicon/anonymity.ts'
import type {Article, Sentence, Statement} from '../lib/model.ts'

/** Holds headlines against what stands behind them in the copy. */
export const unnamedSourceInHeadline = defineRule({
  id: 'unnamed-source-in-headline',
  family: 'unnamed',
  level: 'warning',
  about: 'The headline rests on sources without a name',
  options: {allowSourcesSay: flag(false)},
  *check(article, {allowSourcesSay}) {
    const withheld = withheldVoices(article)
    if (withheld.length === 0) return
    const ids = new Set(withheld.map(({id}) => id))
    for (const headline of article.sentences) {
      if (headline.region !== 'headline') continue
      const span = {start: headline.start, end: headline.end}
      const label = sourceWord(article, headline)
      if (label !== null) {
        if (allowSourcesSay) continue
        const message = `“${label}” in a headline asks readers to trust people whom they cannot weigh; lead with what a named source or a document supports.`
        yield {span, message}
        continue
      }
      const support = supportOf(article, headline, ids)
      if (support === null) continue
      yield {
        span,
        message: `The headline states as fact what only sources without a name say in the story; head it with what a named source or a document supports.`,
        related: [{start: support.start, end: support.end, message: 'All that the story has for it.'}]
      }
    }
  }
})

/** The word by which a headline says that it rests on such sources, or null. */
function sourceWord(article: Article, {first, last}: Sentence): string | null {
  for (let at = first; at < last; at++) {
    const token = article.tokens[at]
    if (token !== undefined && plurals.has(token.lower) && (article.quotationAt[at] ?? -1) < 0) return token.text
  }
  return null
}

const plurals = new Set([...withheldNouns].filter((noun) => noun.endsWith('s')))

/** How many words of weight a headline must share with a statement to say the same, and how large a part of its own. */
const leastShared = 2
const leastPart = 0.5

/** A word that more statements hold than this tells none of them apart. */
const mostHolders = 100

/** The words of weight in the copy, each with the statements that hold it, by their places there. */
const statementsByWord = remembered((article: Article): ReadonlyMap<string, readonly number[]> => {
  const holders = new Map<string, number[]>()
  for (const [index, statement] of copyStatements(article).entries()) {
    for (const word of weightyWords(article, statement, true)) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [index])
      else known.push(index)
    }
  }
  return holders
})

/** The statement that the headline repeats, where everybody credited in it is withheld and no other statement says as much. */
function supportOf(article: Article, headline: Sentence, withheld: ReadonlySet<string>): Statement | null {
  const words = weightyWords(article, headline, true)
  const shares = new Map<number, number>()
  for (const word of words) {
    const holders = statementsByWord(article).get(word) ?? []
    if (holders.length > mostHolders) continue
    for (const index of holders) shares.set(index, (shares.get(index) ?? 0) + 1)
  }
  let best: Statement | null = null
  let most = Math.max(leastShared, leastPart * words.size) - 1
  for (const [index, shared] of [...shares].sort(([a], [b]) => a - b)) {
    const statement = copyStatements(article)[index]
    if (statement === undefined) continue
    if (shared <= most && !(shared === most && best !== null && !isWithheld(statement, withheld))) continue
    best = statement
    most = shared
  }
  return best !== null && isWithheld(best, withheld) ? best : null
}

const isWithheld = ({sources}: Statement, withheld: ReadonlySet<string>): boolean =>
  sources.length > 0 && sources.every((id) => withheld.has(id))
