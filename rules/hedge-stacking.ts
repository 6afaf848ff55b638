import {reportedStretches} from '../lib/findings/content.ts'
import {occurrences} from '../lib/findings/occurrences.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {sentenceOf, sourcedSentences} from '../lib/findings/paragraphs.ts'
import {firstAmong} from '../lib/findings/phrases.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {doubtingModals, hedgeGroups} from '../lib/lexicon/hedges.ts'
import type {Article, Suggestion, Token} from '../lib/model.ts'

/** Hedges that say that somebody says so. “Apparently” may be the source’s own doubt. */
const hedges = new Set(hedgeGroups.flatMap(({hedges, words}) => (hedges === 'claim' ? words : [])))

/** How far from the hedge a second one still stands over the same words, in tokens. */
const reach = 4

/** Looks for claims that are hedged twice, or hedged and credited as well. */
export const hedgeStacking = defineRule({
  id: 'hedge-stacking',
  family: 'wording',
  level: 'note',
  about: 'A claim is hedged more than once',
  options: {max: wholeNumber(1, 1, 5)},
  *check(article, {max}) {
    const found = occurrences(article, hedges)
    if (found.length === 0) return
    const isReported = reportedStretches(article)
    const sourced = sourcedSentences(article)
    const met = new Set<number>()
    for (const token of found) {
      const sentence = sentenceOf(article, token.index)?.index ?? -1
      // A hedge without a source beside it is another fault.
      if (met.has(sentence) || !sourced.has(sentence)) continue
      const second = besideHedge(article, token)
      const layers = [isReported(token) ? 'the source' : '', ...second.map(({text}) => `“${text}”`)].filter(Boolean)
      if (layers.length < max) continue
      met.add(sentence)
      const message = `“${token.text}” stands on top of ${layers.join(' and ')}, and two hedges hide twice who doubts what; keep one of them.`
      yield {span: token, message, suggestions: dropping(article, token)}
    }
  }
})

/** Other hedges over the same words. */
function besideHedge(article: Article, {index, block}: Token): readonly Token[] {
  const from = index - reach
  const to = index + reach + 1
  const others = [
    firstAmong(article, from, to, doubtingModals),
    firstAmong(article, from, index, hedges),
    firstAmong(article, index + 1, to, hedges)
  ]
  return others.filter((token): token is Token => token?.block === block)
}

/** The adverb gone. */
function dropping({tokens}: Article, hedge: Token): readonly Suggestion[] {
  const next = tokens[hedge.index + 1]
  if (!hedge.lower.endsWith('ly') || next === undefined || hedge.capital) return []
  return [{title: `Drop “${hedge.text}”`, edits: [{start: hedge.start, end: next.start, text: ''}]}]
}
