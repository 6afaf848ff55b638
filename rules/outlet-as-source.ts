import {occurrences} from '../lib/findings/occurrences.ts'
import {wordList} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {regionAt, wordsAt} from '../lib/findings/places.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourcesById} from '../lib/findings/voices.ts'
import {knownOutlets, outletHeads, outletNouns} from '../lib/lexicon/outlets.ts'
import {adverbs} from '../lib/lexicon/words.ts'
import type {Article, Attribution, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import {contains} from '../lib/text/span.ts'

/** Looks for newsrooms that give themselves as the source. */
export const outletAsSource = defineRule({
  id: 'outlet-as-source',
  family: 'provenance',
  level: 'warning',
  about: 'A newsroom gives itself as the source',
  options: {outletNames: wordList([])},
  *check(article, {outletNames}) {
    const own = new Set(
      [...outletNames, article.metadata.outlet ?? ''].flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    )
    for (const token of occurrences(article, knowing)) {
      if ((article.quotationAt[token.index] ?? -1) >= 0) continue
      const first = newsroomBefore(article, token, own)
      if (first === null || regionAt(article, token.start) !== 'body') continue
      const others = originsBySentence(article).get(sentenceOf(article, token.index)?.index ?? -1) ?? []
      if (saysWhence(article, token) || others.some(({cue}) => cue === null || !contains(cue, token))) continue
      const span = {start: first.start, end: token.end}
      yield {
        span,
        message: `“${wordsAt(article, span)}” gives readers nobody but the newsroom to believe; say from whom, or from which papers, it knows.`,
        suggestions:
          token.lower === 'learned' || token.lower === 'learnt'
            ? [{title: 'Say from whom, to fill in', edits: [{start: token.end, end: token.end, text: ' from [whom]'}]}]
            : []
      }
    }
  }
})

/** By these a newsroom says that it knows, and not how: «has learned», «understands», «can reveal», «has been told». */
const knowing = new Set(['learned', 'learnt', 'understands', 'understand', 'reveal', 'disclose', 'told', 'informed'])

/** What must stand before those that say something else otherwise. */
const helpers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    learned: ['has', 'have'],
    learnt: ['has', 'have'],
    reveal: ['can'],
    disclose: ['can'],
    told: ['been'],
    informed: ['been']
  })
)
const auxiliaries = new Set(['has', 'have', 'can', 'been'])

/** The first word of a newsroom that stands before a verb as its subject, or null: «the Gazette», «this newspaper», «we». */
function newsroomBefore({tokens}: Article, verb: Token, own: ReadonlySet<string>): Token | null {
  let at = verb.index - 1
  const seen = new Set<string>()
  while (
    auxiliaries.has(tokens[at]?.lower ?? '') ||
    adverbs.includes(tokens[at]?.lower ?? '') ||
    tokens[at]?.lower === 'exclusively'
  ) {
    seen.add(tokens[at]?.lower ?? '')
    at--
  }
  const wanted = helpers.get(verb.lower)
  if (wanted?.some((helper) => seen.has(helper)) === false) return null
  const last = tokens[at]
  if (last === undefined || last.block !== verb.block) return null
  if (last.lower === 'we') return last
  const before = elementAt(tokens, at - 1)
  if (outletNouns.has(last.lower) && !last.capital)
    return before?.lower === 'this' || before?.lower === 'our' ? before : null
  const known =
    last.capital &&
    (own.has(last.lower) || knownOutlets.has(last.lower) || (outletHeads.has(last.lower) && before?.kind === 'word'))
  if (!known) return null
  let first = at
  while (
    elementAt(tokens, first - 1)?.capital === true &&
    elementAt(tokens, first - 1)?.block === last.block &&
    elementAt(tokens, first - 1)?.kind === 'word'
  )
    first--
  return elementAt(tokens, first - 1)?.lower === 'the'
    ? (elementAt(tokens, first - 1) ?? last)
    : (tokens[first] ?? last)
}

/** What is credited in each sentence, by its index, to somebody or something else than an outlet. */
const originsBySentence = remembered((article: Article): ReadonlyMap<number, readonly Attribution[]> => {
  const byId = sourcesById(article)
  const found = new Map<number, Attribution[]>()
  for (const attribution of article.attributions) {
    const ids = [...attribution.sourceIds, ...attribution.via.map(({sourceId}) => sourceId)]
    if (!ids.some((id) => byId.get(id)?.kind !== 'outlet')) continue
    found.set(attribution.sentence, [...(found.get(attribution.sentence) ?? []), attribution])
  }
  return found
})

/** Whether the words go on with whence the newsroom knows: «learned from two councillors», «has been told by the clerk». */
const saysWhence = ({tokens}: Article, {index}: Token): boolean =>
  /^(?:from|by|through)$/u.test(tokens[index + 1]?.lower ?? '')
