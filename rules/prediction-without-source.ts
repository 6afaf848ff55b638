import {wordList} from '../lib/findings/options.ts'
import {isPersonal, type OwnSentence, ownSentences, sentenceHolds} from '../lib/findings/ownVoice.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {forecastWords, futureAuxiliaries, settledFutures, uncertainVerbs} from '../lib/lexicon/predictions.ts'
import {adverbs, beForms} from '../lib/lexicon/words.ts'
import type {Article, Token} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

/** Looks for forecasts that nobody is said to have made. */
export const predictionWithoutSource = defineRule({
  id: 'prediction-without-source',
  family: 'claim',
  level: 'note',
  about: 'The paper itself says what will happen, and nobody can know',
  options: {allow: wordList([])},
  *check(article, {allow}) {
    if (isPersonal(article)) return
    const allowed = new Set(allow)
    for (const own of ownSentences(article)) {
      if (own.statement.class !== 'unattributed' || isSettled(own)) continue
      const forecast = forecastIn(article, own, allowed)
      if (forecast === null) continue
      const message = `“${wordsAt(article, forecast)}” looks ahead in the paper’s own voice, and nobody can know; say who expects it.`
      yield {span: forecast, message}
    }
  }
})

const isSettled = sentenceHolds(settledFutures)
const beSet = new Set(beForms)
const adverbSet = new Set(adverbs)

/** The first forecast of a sentence, with its verb; or null. */
function forecastIn(article: Article, {words}: OwnSentence, allowed: ReadonlySet<string>): Span | null {
  for (const token of words) {
    if (allowed.has(token.lower)) continue
    const verb = forecastWords.has(token.lower) ? expectedVerb(article, token) : futureVerb(article, token)
    if (verb !== null) return {start: token.start, end: verb.end}
  }
  return null
}

/** «are expected to double»: the verb behind «to», where a form of *be* stands before. */
function expectedVerb({tokens}: Article, {index}: Token): Token | null {
  if (tokens[index + 1]?.lower !== 'to') return null
  const before = adverbSet.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1
  return beSet.has(tokens[before]?.lower ?? '') ? (tokens[index + 2] ?? null) : null
}

/** «will cost», «could soon double». */
function futureVerb({tokens}: Article, {index, lower}: Token): Token | null {
  if (!futureAuxiliaries.has(lower)) return null
  const verb = tokens[adverbSet.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1]
  return verb !== undefined && uncertainVerbs.has(verb.lower) ? verb : null
}
