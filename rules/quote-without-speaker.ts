import {attributionsOfQuotations, outerQuotations} from '../lib/findings/content.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {sentenceOf, sourcedSentences} from '../lib/findings/paragraphs.ts'
import {regionAt, tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Attribution, Quotation} from '../lib/model.ts'

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
      if (takers.some(hasSpeaker) || sentence === undefined || sourced.has(sentence.index)) continue
      const cue = takers.find((attribution) => attribution.cue !== null)?.cue ?? null
      if (cue !== null) {
        const message = `“${wordsAt(article, cue)}” does not tell whose words these are, and marks promise that somebody used them; name the speaker, or take the marks away.`
        yield {span: quotation, message}
        continue
      }
      if (wordCount(article, quotation) < minWords) continue
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

function wordCount(article: Article, quotation: Quotation): number {
  const [first, last] = tokensWithin(article, quotation.inner)
  let words = 0
  for (let at = first; at < last; at++) {
    const kind = article.tokens[at]?.kind
    if (kind === 'word' || kind === 'number') words++
  }
  return words
}
