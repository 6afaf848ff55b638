import {attributionsOfQuotations, outerQuotations} from '../lib/findings/content.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {sentenceOf, sentencesBefore, sourcedSentences} from '../lib/findings/paragraphs.ts'
import {regionAt, tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {organizationNouns} from '../lib/lexicon/organizations.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import {personalPronouns} from '../lib/lexicon/words.ts'
import type {Article, Attribution, Quotation, Sentence} from '../lib/model.ts'

/** Looks for the speaker of every quotation. */
export const quoteWithoutSpeaker = defineRule({
  id: 'quote-without-speaker',
  family: 'quotation',
  level: 'error',
  about: 'Words stand between quotation marks and nobody says them',
  options: {minWords: wholeNumber(4, 1, 50)},
  *check(article, {minWords}) {
    const attributions = attributionsOfQuotations(article)
    const sourced = sourcedSentences(article)
    for (const quotation of outerQuotations(article)) {
      if (!isRunningSpeech(article, quotation)) continue
      const takers = attributions.get(quotation.index) ?? []
      const sentence = sentenceOf(article, quotation.first)
      if (takers.some(hasSpeaker) || sentence === undefined) continue
      if ([sentence, ...sentencesBefore(article, sentence, 1)].some(({index}) => sourced.has(index))) continue
      const cue = takers.find(({cue, lemma}) => cue !== null && lemma !== 'ask')?.cue ?? null
      if (cue !== null) {
        const message = `“${wordsAt(article, cue)}” does not tell whose words these are, and marks promise that somebody used them; name the speaker, or take the marks away.`
        yield {span: quotation, message}
        continue
      }
      if (wordCount(article, quotation) < minWords || mayNameSpeaker(article, sentence)) continue
      const message =
        'Nobody is named as the speaker of these words, so readers cannot tell whose they are; add who said them, or take the marks away.'
      yield {span: quotation, message}
    }
  }
})

const hasSpeaker = ({sourceIds, source, inheritsFrom}: Attribution): boolean =>
  sourceIds.length > 0 || source !== null || inheritsFrom !== null

/** Speech in running copy: no headline, no pull quote, and no later paragraph of a quotation, whose first answers for all. */
function isRunningSpeech(article: Article, quotation: Quotation): boolean {
  if (quotation.use !== 'speech' || quotation.continues !== null) return false
  const block = article.blocks[article.tokens[quotation.first]?.block ?? -1]
  if (block?.kind === 'heading' || block?.kind === 'quote') return false
  const region = regionAt(article, quotation.start)
  return region === 'body' || region === 'caption'
}

const pronouns = new Set(personalPronouns)

/**
 * Whether the reporter's words in a sentence name or mean anybody: then somebody may be the speaker in a way that only a reader sees,
 * as in «Hers was a plea for “a little more patience”».
 */
function mayNameSpeaker({tokens, quotationAt}: Article, {first, last}: Sentence): boolean {
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

function wordCount(article: Article, quotation: Quotation): number {
  const [first, last] = tokensWithin(article, quotation.inner)
  let words = 0
  for (let at = first; at < last; at++) {
    const kind = article.tokens[at]?.kind
    if (kind === 'word' || kind === 'number') words++
  }
  return words
}
