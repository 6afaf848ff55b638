import {stops} from '../lib/findings/borders.ts'
import {outerQuotations} from '../lib/findings/content.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {besides, isRunning, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {speakerlessness} from '../lib/findings/speakers.ts'
import {documentNouns} from '../lib/lexicon/documents.ts'
import {organizationNouns} from '../lib/lexicon/organizations.ts'
import {outletNouns} from '../lib/lexicon/outlets.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import {determiners, openers, personalPronouns, prepositions} from '../lib/lexicon/words.ts'
import type {Article, Quotation, Sentence} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for the speaker of every quotation. */
export const quoteWithoutSpeaker = defineRule({
  id: 'quote-without-speaker',
  family: 'quotation',
  level: 'error',
  about: 'Words stand between quotation marks and nobody says them',
  options: {minWords: wholeNumber(4, 1, 50)},
  *check(article, {minWords}) {
    for (const quotation of outerQuotations(article)) {
      if (quotation.use !== 'speech' || quotation.continues !== null || !isRunning(article, quotation)) continue
      const lack = speakerlessness(article, quotation)
      if (lack === null) continue
      const {cue} = lack
      if (cue !== null) {
        const message = `“${wordsAt(article, cue)}” does not tell whose words these are, and marks promise that somebody used them; name the speaker, or take the marks away.`
        yield {span: quotation, message}
        continue
      }
      if (wordTokens(article, quotation.inner).length < minWords || !isOrphan(article, quotation)) continue
      const message =
        'Nobody is named as the speaker of these words, so readers cannot tell whose they are; add who said them, or take the marks away.'
      yield {span: quotation, message}
    }
  }
})

/**
 * Whether nothing around a quotation could tell a reader who speaks: it stands after a word or a stop, no bracket or dash sets it in,
 * the next sentence does not look back at it («That is the view of Ida Lund»), and the sentence names nobody.
 */
function isOrphan(article: Article, quotation: Quotation): boolean {
  const block = article.tokens[quotation.first]?.block ?? -1
  const before = besides(article, quotation.first - 1, block)
  const after = besides(article, quotation.last, block)
  // A first line that is a quotation alone is a headline, whatever the file calls it.
  if (block === 0 && before === undefined && after === undefined) return false
  if (before !== undefined && before.kind !== 'word' && !stops.includes(before.text)) return false
  if (after?.kind === 'punctuation' && !stops.includes(after.text)) return false
  const sentence = sentenceOf(article, quotation.first)
  const next = elementAt(article.tokens, sentence?.last)
  if (sentence === undefined || (next?.block === block && backward.has(next.lower))) return false
  return !mayNameSpeaker(article, sentence)
}

const backward = new Set(['that', 'this', 'these', 'those', 'so', 'such'])
const pronouns = new Set([...personalPronouns, 'his', 'her', 'their', 'our', 'my'])
const smallOpeners = new Set([...openers, ...determiners, ...prepositions])

/**
 * Whether the reporter's words in a sentence name or mean anybody: then somebody may be the speaker in a way that only a reader sees,
 * as in «Hers was a plea for “a little more patience”».
 */
function mayNameSpeaker({tokens, quotationAt}: Article, {first, last}: Sentence): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || (quotationAt[at] ?? -1) >= 0 || token.kind !== 'word') continue
    if (
      nouns.some((list) => list.has(token.lower)) ||
      (token.capital && (at > first || !smallOpeners.has(token.lower)))
    )
      return true
  }
  return false
}

const nouns = [pronouns, personNouns, organizationNouns, documentNouns, outletNouns]
