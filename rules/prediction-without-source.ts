import {wordList} from '../lib/findings/options.ts'
import {ownClaims} from '../lib/findings/ownClaims.ts'
import {isInStory, isPersonal, type OwnSentence, sentenceHolds} from '../lib/findings/ownVoice.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {forecastWords, settledFutures, uncertainVerbs} from '../lib/lexicon/predictions.ts'
import {adverbs, beForms} from '../lib/lexicon/words.ts'
import type {Article, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for forecasts that nobody is said to have made. */
export const predictionWithoutSource = defineRule({
  id: 'prediction-without-source',
  family: 'claim',
  level: 'note',
  about: 'The paper itself says what will happen, and nobody can know',
  options: {allow: wordList([])},
  *check(article, {allow}) {
    if (isPersonal(article)) return
    let told: OwnSentence | null = null
    for (const {token, own} of ownClaims(article).forecast) {
      if (
        own === told ||
        !isInStory(own) ||
        own.statement.class !== 'unattributed' ||
        isSettled(own) ||
        allow.includes(token.lower)
      )
        continue
      const verb = forecastWords.has(token.lower) ? expectedVerb(article, token) : futureVerb(article, token)
      if (verb === null) continue
      told = own
      const span = {start: token.start, end: verb.end}
      const message = `“${wordsAt(article, span)}” looks ahead in the paper’s own voice, and nobody can know; say who expects it.`
      yield {span, message}
    }
  }
})

const isSettled = sentenceHolds(settledFutures)
const beSet = new Set(beForms)
const adverbSet = new Set(adverbs)

/** «are expected to double»: the verb behind «to», where a form of *be* stands before. */
function expectedVerb({tokens}: Article, {index}: Token): Token | null {
  if (tokens[index + 1]?.lower !== 'to') return null
  const before = adverbSet.has(elementAt(tokens, index - 1)?.lower ?? '') ? index - 2 : index - 1
  return beSet.has(tokens[before]?.lower ?? '') ? (tokens[index + 2] ?? null) : null
}

/** «will cost», «could soon double». */
function futureVerb({tokens}: Article, {index}: Token): Token | null {
  const verb = tokens[adverbSet.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1]
  return verb !== undefined && uncertainVerbs.has(verb.lower) ? verb : null
}
