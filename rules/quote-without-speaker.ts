import {outerQuotations} from '../lib/findings/content.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {isRunning, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {speakerlessness} from '../lib/findings/speakers.ts'
import {organizationNouns} from '../lib/lexicon/organizations.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import {personalPronouns} from '../lib/lexicon/words.ts'
import type {Article, Quotation} from '../lib/model.ts'

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
      if (wordTokens(article, quotation.inner).length < minWords || mayNameSpeaker(article, quotation)) continue
      const message =
        'Nobody is named as the speaker of these words, so readers cannot tell whose they are; add who said them, or take the marks away.'
      yield {span: quotation, message}
    }
  }
})

const pronouns = new Set(personalPronouns)

/**
 * Whether the reporter's words in a sentence name or mean anybody: then somebody may be the speaker in a way that only a reader sees,
 * as in «Hers was a plea for “a little more patience”».
 */
function mayNameSpeaker(article: Article, quotation: Quotation): boolean {
  const {tokens, quotationAt} = article
  const {first, last} = sentenceOf(article, quotation.first) ?? quotation
  let opens = true
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || (quotationAt[at] ?? -1) >= 0 || token.kind !== 'word') continue
    if (pronouns.has(token.lower) || personNouns.has(token.lower) || organizationNouns.has(token.lower)) return true
    if (token.capital && !opens) return true
    opens = false
  }
  return false
}
