import {findChains} from '../lib/findings/chains.ts'
import {linkedSentences} from '../lib/findings/links.ts'
import {occurrences} from '../lib/findings/occurrences.ts'
import {flag, wordList} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {labelOf, regionAt, wordsAt} from '../lib/findings/places.ts'
import {isOwnOutlet, outletAt} from '../lib/findings/provenance.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf, sourcesById} from '../lib/findings/voices.ts'
import {gettingVerbs} from '../lib/lexicon/provenance.ts'
import type {Article, Attribution, Remark, Source} from '../lib/model.ts'

/** Takes note, once for each outlet, of what the story takes over from others. */
export const secondHandReport = defineRule({
  id: 'second-hand-report',
  family: 'provenance',
  level: 'note',
  about: 'The story takes over what another outlet reported',
  options: {own: wordList([]), told: flag(true)},
  *check(article, {own, told}) {
    const met = new Set<string>()
    const remarks = [
      ...reportsIn(article, told && (own.length > 0 || article.metadata.outlet !== null)),
      ...papersIn(article)
    ]
    for (const {outlet, sentence, ...remark} of remarks.toSorted((a, b) => a.span.start - b.span.start)) {
      if (met.has(outlet) || linkedSentences(article).has(sentence)) continue
      met.add(outlet)
      if (!isOwnOutlet(article, {name: outlet}, own)) yield remark
    }
  }
})

/** A remark with the outlet that it speaks of. */
interface SecondHand extends Remark {
  readonly outlet: string
  readonly sentence: number
}

/** What outlets reported, and what somebody told them. */
function* reportsIn(article: Article, knowsOwn: boolean): Iterable<SecondHand> {
  const byId = sourcesById(article)
  const chained = new Set(findChains(article).map((chain) => chain.attribution.index))
  for (const attribution of article.attributions) {
    if (regionOf(article, attribution) !== 'body' || chained.has(attribution.index)) continue
    const {sentence} = attribution
    for (const id of attribution.sourceIds) {
      const outlet = byId.get(id)
      if (attribution.source === null || outlet === undefined || !isReport(article, attribution, outlet)) continue
      const span = labelOf(article, attribution.source)
      const message = `“${wordsAt(article, span)}” reported this, and nothing says whether it was checked here; confirm it, link to the report, or say that it was not.`
      yield {outlet: outlet.name, sentence, span, message}
    }
    for (const via of attribution.via) {
      const outlet = byId.get(via.sourceId)
      if (outlet === undefined || via.relation === 'origin' || !isForeign(article, outlet)) continue
      if (via.relation === 'recipient' && !knowsOwn && attribution.provenance === null) continue
      const span = attribution.provenance ?? {start: via.start, end: via.end}
      const message = `These words were given to “${wordsAt(article, via)}”, and nothing says how they came here; say whether they were checked, or given to others too.`
      yield {outlet: outlet.name, sentence, span, message}
    }
  }
}

/** Papers that another outlet got: «documents obtained by Radio Nord». */
function* papersIn(article: Article): Iterable<SecondHand> {
  for (const {index, start} of occurrences(article, gettingVerbs)) {
    if (article.tokens[index + 1]?.lower !== 'by') continue
    const outlet = outletAt(article, index + 2)
    const sentence = sentenceOf(article, index)
    if (outlet === null || sentence?.region !== 'body') continue
    const name = wordsAt(article, outlet)
    const message = `“${name}” obtained this, and nothing says whether it was seen here; say so, or credit the outlet with what it holds.`
    yield {outlet: name, sentence: sentence.index, span: {start, end: outlet.end}, message}
  }
}
/** By what an outlet tells of the world; what it announces or argues is its own affair. */
const reportVerbs = new Set([
  'report',
  'say',
  'write',
  'according to',
  'find',
  'reveal',
  'quote',
  'cite',
  'estimate',
  'claim',
  'learn'
])

function isReport(article: Article, {lemma}: Attribution, outlet: Source): boolean {
  return reportVerbs.has(lemma ?? '') && isForeign(article, outlet)
}

/** A named outlet that is not what the story is about: such a one stands in the headline. */
function isForeign(article: Article, {kind, identity, mentions}: Source): boolean {
  if (kind !== 'outlet' || identity !== 'named') return false
  return mentions.every(({start}) => regionAt(article, start) !== 'headline')
}
