import {attributionsOfQuotations} from '../lib/findings/content.ts'
import {wordList} from '../lib/findings/options.ts'
import {sentencesHolding} from '../lib/findings/paragraphs.ts'
import {sentenceAt} from '../lib/findings/places.ts'
import {runningQuotations} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {pressLanguages, translationWords} from '../lib/lexicon/languages.ts'
import {outletNouns} from '../lib/lexicon/outlets.ts'
import type {Article, Attribution, Suggestion, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import {contains} from '../lib/text/span.ts'

const withTranslation = sentencesHolding(translationWords)

/** Looks for words that must have been said in another language and are quoted in this one. */
export const translatedQuote = defineRule({
  id: 'translated-quote',
  family: 'quotation',
  level: 'warning',
  byDefault: 'off',
  about: 'Words said in another language are quoted in this one, and nobody says who translated them',
  options: {assumeLanguages: wordList([])},
  *check(article, {assumeLanguages}) {
    if (withTranslation(article).size > 0) return
    const shared = new Set(assumeLanguages.map((language) => language.toLowerCase()))
    const attributions = attributionsOfQuotations(article)
    const told = new Set<number>()
    for (const quotation of runningQuotations(article)) {
      const taker = attributions.get(quotation.index)?.find(isQuoting)
      if (quotation.use !== 'speech' || taker === undefined || told.has(taker.index)) continue
      const place = foreignPlace(article, taker)
      if (place === null || shared.has(place.language)) continue
      told.add(taker.index)
      const name = `${place.language.charAt(0).toUpperCase()}${place.language.slice(1)}`
      yield {
        span: {start: quotation.start, end: quotation.end},
        message: `These words seem to come from ${name} and stand here in another language, so they are the translator’s; say that they are translated, and by whom.`,
        related: [{start: place.token.start, end: place.token.end, message: 'The language shows here.'}],
        suggestions: disclosed(article, taker, name)
      }
    }
  }
})

const isQuoting = ({type, cue}: Attribution): boolean => type !== 'indirect' && cue !== null

/** The tag's sentence with a word on the translation at its end, where the reporter's own words end it. */
function disclosed(article: Article, {cue}: Attribution, language: string): readonly Suggestion[] {
  const last = (sentenceAt(article, cue?.start ?? 0)?.last ?? 0) - 1
  const stop = article.tokens[last]
  if (stop?.text !== '.' || (article.quotationAt[last] ?? -1) >= 0) return []
  const words = `in remarks translated from ${language}`
  return [{title: `Add “${words}”`, edits: [{start: stop.start, end: stop.start, text: `, ${words}`}]}]
}

interface ForeignPlace {
  readonly token: Token
  readonly language: string
}

const languageOf: ReadonlyMap<string, string> = new Map(
  pressLanguages.flatMap((row) => {
    const words = row.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  })
)

/** The words in a tag's sentence that tell of a page, paper or broadcaster in another language, unless it says which language was spoken. */
function foreignPlace(article: Article, {cue, content}: Attribution): ForeignPlace | null {
  const {tokens, quotationAt} = article
  const sentence = sentenceAt(article, cue?.start ?? 0)
  let found: ForeignPlace | null = null
  for (let at = sentence?.first ?? 0; at < (sentence?.last ?? 0); at++) {
    const token = tokens[at]
    if (token === undefined || !token.capital || (quotationAt[at] ?? -1) >= 0) continue
    const [word, suffix] = token.lower.split('-')
    const language = languageOf.get(word ?? '')
    if (language === undefined || content.some((piece) => contains(piece, token))) continue
    if (suffix === 'language' || isOutlet(tokens[at + 1])) found ??= {token, language}
    else if (elementAt(tokens, at - 1)?.lower === 'in') return null
  }
  return found
}

const isOutlet = (token: Token | undefined): boolean => token !== undefined && outletNouns.has(token.lower)
