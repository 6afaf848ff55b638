import {reportedStretches} from '../lib/findings/content.ts'
import {vagueHolders} from '../lib/findings/holders.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {findAgentless} from '../lib/findings/passives.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

/** Looks for news that the story has from newsrooms without a name. */
export const vagueMediaAttribution = defineRule({
  id: 'vague-media-attribution',
  family: 'provenance',
  level: 'warning',
  about: 'News is credited to media without a name',
  options: {allow: wordList([]), window: wholeNumber(1, 0, 20)},
  *check(article, {allow, window}) {
    const met = new Set<number>()
    for (const {sentence, ...span} of vagueMedia(article)) {
      if (met.has(sentence) || namesOutlet(article, sentence, window)) continue
      const words = wordsAt(article, span)
      if (allow.includes(words.toLowerCase())) continue
      met.add(sentence)
      const message = `“${words}” does not say whose news this is, and readers cannot go and look; name the outlet, and link to it.`
      yield {span, message}
    }
  }
})

/** A place that credits newsrooms without a name, and its sentence. */
interface VagueMedium extends Span {
  readonly sentence: number
}

function* vagueMedia(article: Article): Iterable<VagueMedium> {
  for (const {attribution, mention, group} of vagueHolders(article).toReversed()) {
    if (group.tells === 'news') yield {...labelOf(article, mention), sentence: attribution.sentence}
  }
  const isReported = reportedStretches(article)
  for (const {hides, participle, start, end} of findAgentless(article)) {
    const sentence = sentenceOf(article, participle)
    if (hides === 'news' && sentence?.region === 'body' && !isReported({start, end}))
      yield {start, end, sentence: sentence.index}
  }
}

/** The sentences, by index, that name an outlet. */
const outletSentences = remembered((article: Article): ReadonlySet<number> => {
  const named = new Set<number>()
  for (const {kind, identity, mentions} of article.sources) {
    if (kind !== 'outlet' || identity !== 'named') continue
    for (const {first} of mentions) named.add(sentenceOf(article, first)?.index ?? -1)
  }
  return named
})

/** Whether the sentence or one of the next names an outlet, which is then the one that is meant. */
function namesOutlet(article: Article, sentence: number, window: number): boolean {
  const outlets = outletSentences(article)
  for (let at = sentence; at <= sentence + window; at++) if (outlets.has(at)) return true
  return false
}
