import {findChains} from '../lib/findings/chains.ts'
import {choice} from '../lib/findings/options.ts'
import {tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {isOwnOutlet} from '../lib/findings/provenance.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf, sourcesById, sourcesOf} from '../lib/findings/voices.ts'
import {evaluations} from '../lib/lexicon/claims.ts'
import {turns} from '../lib/lexicon/turns.ts'
import type {Article, Attribution, Remark, Sentence, Token} from '../lib/model.ts'
import {isClosedWord} from '../lib/sources/closedWords.ts'

const judging = new Set([...turns, ...evaluations])

/** Looks for words of which readers cannot tell whether they are still the source’s. */
export const attributionScopeAmbiguous = defineRule({
  id: 'attribution-scope-ambiguous',
  family: 'wording',
  level: 'note',
  about: 'Readers cannot tell how far a source’s words reach',
  options: {after: choice(['unnamed', 'outlets', 'nobody'], 'unnamed')},
  *check(article, {after}) {
    for (const attribution of article.attributions) {
      if (regionOf(article, attribution) !== 'body' || attribution.type !== 'indirect') continue
      const judgement = judgementBefore(article, attribution)
      if (judgement !== null) yield judgement
    }
    if (after !== 'nobody') yield* afterReports(article, after === 'outlets')
  }
})

/** «The bid failed, a blunder that cost millions, according to one adviser»: whose word is the blunder? */
function judgementBefore(article: Article, {cue, lemma, content, source}: Attribution): Remark | null {
  const last = content.at(-1)
  if (lemma !== 'according to' || cue === null || source === null || last === undefined || last.end > cue.start)
    return null
  const [from, to] = tokensWithin(article, last)
  const comma = lastComma(article, Math.max(from, to - farthest), to - 1)
  const opener = article.tokens[comma + 1]
  if (comma < 0 || (opener?.lower !== 'a' && opener?.lower !== 'an')) return null
  const segment = article.tokens.slice(comma + 1, to)
  if (!segment.some((token) => judging.has(token.lower))) return null
  const span = {start: opener.start, end: segment.filter(({kind}) => kind !== 'punctuation').at(-1)?.end ?? last.end}
  const message = `“${wordsAt(article, span)}” may be this paper’s judgement or the source’s, and readers cannot tell; put it before the source’s name or in a sentence of its own.`
  return {span, message}
}

/** How long the judgement may be, in tokens. */
const farthest = 24

function lastComma({tokens}: Article, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.text === ',') return at
  return -1
}

/**
 * A sentence without a source right after another outlet’s report, on the same matter: «… the Harbour Mail reported, citing two officials.
 * The pump had been worn for years.» Of outlets that name their sources only where the desk asks for it.
 */
function* afterReports(article: Article, all: boolean): Iterable<Remark> {
  const byId = sourcesById(article)
  const chained = new Set(findChains(article).map(({attribution}) => attribution.index))
  if (chained.size === 0 && !all) return
  const heard = heardSentences(article)
  for (const attribution of article.attributions) {
    const outlet = sourcesOf(attribution, byId).find(({kind}) => kind === 'outlet')
    const next = article.sentences[attribution.sentence + 1]
    if (!chained.has(attribution.index) && !(all && outlet?.identity === 'named' && !isOwnOutlet(article, outlet)))
      continue
    if (regionOf(article, attribution) !== 'body' || next?.region !== 'body' || heard.has(next.index)) continue
    if (article.quotationAt[next.first] !== -1 || !isOnSameMatter(article, attribution, next)) continue
    const message =
      'This follows another outlet’s report and bears no source, so readers cannot tell whether it is still that report; repeat the source, or say what is known here.'
    yield {span: {start: next.start, end: next.end}, message}
  }
}

/** The sentences, by index, in which somebody speaks. What somebody found or thought, the outlet may have told. */
const heardSentences = remembered(
  ({attributions}: Article): ReadonlySet<number> =>
    new Set(
      attributions.flatMap(({cueClass, sentence}) =>
        cueClass === 'evidence' || cueClass === 'mental' ? [] : [sentence]
      )
    )
)

/** Whether a sentence takes up a word of what was reported. */
function isOnSameMatter(article: Article, {content}: Attribution, {first, last}: Sentence): boolean {
  const said = new Set<string>()
  for (const piece of content) {
    const [from, to] = tokensWithin(article, piece)
    for (let at = from; at < Math.min(to, from + longest); at++) addMatter(article.tokens[at], said)
  }
  const here = new Set<string>()
  for (let at = first; at < Math.min(last, first + longest); at++) addMatter(article.tokens[at], here)
  return [...here].some((word) => said.has(word))
}

/** How much of a sentence is compared, in tokens. */
const longest = 60

function addMatter(token: Token | undefined, words: Set<string>) {
  if (token?.kind === 'word' && token.lower.length > 2 && !isClosedWord(token.lower)) words.add(token.lower)
}
