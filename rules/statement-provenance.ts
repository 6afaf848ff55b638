import {linkedSentences} from '../lib/findings/links.ts'
import {occurrences} from '../lib/findings/occurrences.ts'
import {choice} from '../lib/findings/options.ts'
import {sentenceOf, sentencesBefore} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {datedSentences, outletAt, speakersBySentence} from '../lib/findings/provenance.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {dateWords, gettingVerbs, heldStatements, preparedNouns} from '../lib/lexicon/provenance.ts'
import type {Article, Token} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

/** Asks of prepared words when and to whom they were given, once for each who gave them. */
export const statementProvenance = defineRule({
  id: 'statement-provenance',
  family: 'provenance',
  level: 'note',
  about: 'A statement is quoted, and nothing says when or to whom it was given',
  options: {require: choice(['any', 'date', 'recipient'], 'any')},
  *check(article, {require}) {
    const met = new Set<string>()
    for (const noun of occurrences(article, preparedNouns)) {
      if (article.quotationAt[noun.index] !== -1) continue
      const phrase = phraseAround(article, noun)
      const sentence = sentenceOf(article, noun.index)
      const speakers = speakersBySentence(article).get(sentence?.index ?? -1)
      if (phrase === null || sentence?.region !== 'body' || speakers === undefined) continue
      const agency = oddAgency(article, noun)
      if (agency !== null) {
        const message = `“${wordsAt(article, agency)}” reads as one of several outlets of that name; write “the”, and say whether the statement went to others too.`
        yield {span: {start: phrase.start, end: agency.end}, message}
      }
      if (agency !== null || met.has(speakers)) continue
      met.add(speakers)
      const around = [sentence, ...sentencesBefore(article, sentence, 1)]
      const isDated = around.some(({index}) => datedSentences(article).has(index))
      const isGiven = hasRecipient(article, noun) || linkedSentences(article).has(sentence.index)
      if (require === 'date' ? isDated : require === 'recipient' ? isGiven : isDated || isGiven) continue
      const wanted = {any: 'the day, or to whom it was given', date: 'the day', recipient: 'to whom it was given'}[
        require
      ]
      const message = `“${wordsAt(article, phrase)}” leaves readers to guess where these words can be found; add ${wanted}.`
      yield {span: phrase, message}
    }
  }
})

/** How far before the noun its preposition may stand, in tokens. */
const farthestOpener = 5
const pointingBack = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'same'])

/** «In a statement», «in a news release»; null where the words point back to one, or where it is of another kind. */
function phraseAround({tokens}: Article, noun: Token): Span | null {
  for (let at = noun.index - 1; at > noun.index - farthestOpener; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.block !== noun.block) return null
    if (token.lower === 'in') return {start: token.start, end: noun.end}
    if (pointingBack.has(token.lower) || token.lower === "'s" || heldStatements.has(token.lower)) return null
  }
  return null
}

/** «Seen by a UNP newswire»: the agency, where its article makes it one of many. */
function oddAgency(article: Article, {index}: Token): Span | null {
  const [verb, by, opener] = [1, 2, 3].map((step) => article.tokens[index + step])
  if (!gettingVerbs.has(verb?.lower ?? '') || by?.lower !== 'by' || opener === undefined) return null
  if (opener.lower !== 'a' && opener.lower !== 'an') return null
  const outlet = outletAt(article, opener.index)
  return outlet === null ? null : {start: opener.start, end: outlet.end}
}

/** Words after the noun that say to whom it went or where it stands: «to Radio Nord», «on its website», «by e-mail». */
const giving = new Set(['to', 'by', 'via', 'through', 'with', 'before', 'at', 'for', 'according'])
const givenWays = new Set([
  'released',
  'issued',
  'posted',
  'published',
  'sent',
  'provided',
  'given',
  'obtained',
  'read'
])

function hasRecipient({tokens}: Article, {index}: Token): boolean {
  const next = tokens[index + 1]
  if (next === undefined) return false
  if (giving.has(next.lower)) return true
  if (next.lower === 'on') return !dateWords.has(tokens[index + 2]?.lower ?? '')
  return givenWays.has(next.lower)
}
