import {stops} from '../lib/findings/borders.ts'
import {calledName} from '../lib/findings/calledNames.ts'
import {type LateTag, lateTags} from '../lib/findings/lateTags.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Suggestion} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for long quotations whose speaker comes at the end. */
export const quoteLateSpeaker = defineRule({
  id: 'quote-late-speaker',
  family: 'quotation',
  level: 'note',
  about: 'A quotation goes on for long before its speaker is named',
  options: {maxSentences: wholeNumber(1, 1, 20), maxWords: wholeNumber(30, 5, 500)},
  *check(article, {maxSentences, maxWords}) {
    if (article.metadata.type === 'interview') return
    for (const late of lateTags(article)) {
      if (late.rival !== null || (late.sentences <= maxSentences && late.words <= maxWords)) continue
      const much = late.sentences > maxSentences ? `${late.sentences} sentences` : `${late.words} words`
      const message = `Readers go through ${much} before they learn that ${calledName(late.speaker)} speaks; name the speaker at the first natural break.`
      const {start, end} = late.quotation
      const {tag} = late
      yield {
        span: {start, end},
        message,
        related: [{start: tag.start, end: tag.end, message: `The speaker: ${wordsAt(article, tag)}.`}],
        suggestions: moved(article, late)
      }
    }
  }
})

/** The tag behind the quotation's first sentence, where the tag ends its own. */
function moved(article: Article, {quotation, tag}: LateTag): readonly Suggestion[] {
  const {tokens, text} = article
  const [, behind] = tokensWithin(article, tag)
  const open = tokens[quotation.first]
  const close = elementAt(tokens, quotation.last - 1)
  const tail = elementAt(tokens, quotation.last - 2)
  const stop = tokens[behind]
  if (open === undefined || close === undefined || tail === undefined || stop?.text !== '.') return []
  for (let at = quotation.first + 1; at < quotation.last - 2; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || next === undefined || !stops.includes(token.text) || next.kind === 'mark') continue
    const words = text.slice(tag.start, tag.end)
    const end = token.text === '.' ? ',' : token.text
    const edits = [
      {start: token.start, end: next.start, text: `${end}${close.text} ${words}. ${open.text}`},
      {start: quotation.end, end: stop.end, text: ''}
    ]
    if (tail.text === ',') edits.push({start: tail.start, end: tail.end, text: '.'})
    return [{title: 'Name the speaker after the first sentence', edits}]
  }
  return []
}
