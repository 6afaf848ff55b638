import {phraseBefore} from '../../phraseBefore.ts'
import {isComma, isDash} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import {has, lowerAt, word} from '../../reading.ts'
import {quotationFrom} from '../../spoken.ts'
import type {Tag} from '../../tags.ts'
import {endsQuotedWithComma} from '../subjects.ts'
import {mainClauseStart} from './endAtTag.ts'
import {isFiniteVerb} from './hasVerb.ts'
import {isRelative, mainVerb} from './mainVerb.ts'

/** Where a relative clause with its own verb of saying ends: «Hart, who says he will sue, left». */
export const relativeEnd = (reading: Reading, start: number, own: Tag, last: number): number => {
  // «which officials said will start in May, will …»
  if (isRelative(reading, own.start - 1) && isComma(reading, own.start - 2))
    for (let at = start; at < last; at++) if (isComma(reading, at) || goesOnBehindMarks(reading, at)) return at
  // «the pen that the Crown says was used, is …»
  if (has(reading, own.start - 1, word.relative) && has(reading, start, word.auxiliary))
    for (let at = start; at < last; at++)
      if (isComma(reading, at) || joinsRelative(reading, at) || goesOnBehindMarks(reading, at)) return at
  const relative = own.subject?.first ?? -1
  if (!isRelative(reading, relative)) {
    // «A letter calling for calm | was read out»
    if (own.voice === 'participle' && own.form.gerund && isSubjectOfSentence(reading, own.first)) {
      const main = mainVerb(reading, start, last, holdsClause(reading, own, start) ? 1 : 0)
      return main >= 0 ? main : last
    }
    return stands(reading, own) ? beforeVerb(reading, start, last) : last
  }
  if (isDash(reading, relative - 1)) for (let at = start; at < last; at++) if (isDash(reading, at)) return at
  if (!isComma(reading, relative - 1)) {
    // «Hart, who farms and who says he will sue, | left»
    for (let at = start; at < last; at++) if (isComma(reading, at) && isFiniteVerb(reading, at + 1)) return at
    const main = isFrontedNoun(reading, relative)
      ? mainClauseStart(reading, start, last)
      : isSubjectOfSentence(reading, relative)
        ? mainVerb(reading, start, last)
        : -1
    return main >= 0 ? main : last
  }
  for (let at = start; at < last; at++) {
    if (goesOnBehindMarks(reading, at)) return at
    if (isComma(reading, at) && !has(reading, at + 1, word.determiner | word.preposition)) return at
  }
  return last
}

/** «Hart, who calls it “a farce,” | left»: the comma that closes the clause stands in the marks, and the verb of its noun behind them. */
const goesOnBehindMarks = (reading: Reading, at: number): boolean =>
  endsQuotedWithComma(reading, at) &&
  (isFiniteVerb(reading, at) || lowerAt(reading, at).endsWith('ed') || lowerAt(reading, at) === 'left')

/** «who officials say is ill | *and who* left in May»: a second relative clause of the same noun. */
const joinsRelative = (reading: Reading, at: number): boolean =>
  has(reading, at, word.coordinator) && isRelative(reading, at + 1)

/** Whether content has a verb of its own: «saying shots were heard», no «calling for a vote». */
const holdsClause = (reading: Reading, {form}: Tag, start: number): boolean =>
  lowerAt(reading, start) === 'that' ||
  has(reading, start, word.question) ||
  (form.cue.takes.includes('clause') && !has(reading, start, word.preposition) && quotationFrom(reading, start) < 0)

/** How far before a tag the relative clause may begin in which it stands, in tokens. */
const farthestOpening = 25

/** Whether a tag stands in a relative clause that a comma opens: «the talk, in which Ruiz *announced* …», «Hart, who came late and *said* …». */
const stands = (reading: Reading, {start}: Tag): boolean => {
  for (let at = start - 1; at > start - farthestOpening; at--) {
    if (!isComma(reading, at)) continue
    const next = has(reading, at + 1, word.preposition) ? at + 2 : at + 1
    return isRelative(reading, next)
  }
  return false
}

/** The first comma of content, where a finite verb stands behind it: «said she would come, | later left»; the end where none does. */
const beforeVerb = (reading: Reading, start: number, last: number): number => {
  let at = start
  while (at < last && !isComma(reading, at)) at++
  let verb = at + 1
  while (verb < last && (has(reading, verb, word.adverb) || lowerAt(reading, verb).endsWith('ly'))) verb++
  return verb < last && isFiniteVerb(reading, verb) ? at : last
}

/** How long such a noun is with its words, in tokens: longer ones have taken in a verb. */
const longestNoun = 4

/** «Among those who say they pay more, | most …»: whether a preposition that opens its clause stands before the noun of a relative pronoun. */
const isFrontedNoun = (reading: Reading, relative: number): boolean => {
  const preposition = relative - 2
  return has(reading, preposition, word.preposition) && reading.tokens[preposition]?.capital === true
}

/** Whether the noun before a relative pronoun opens its clause, so that a verb of its own must follow: «Farmers who say …». */
const isSubjectOfSentence = (reading: Reading, relative: number): boolean => {
  const noun = phraseBefore(reading, relative, 0)
  if (!noun || noun.last - noun.first > longestNoun || lowerAt(reading, noun.first).endsWith('ing')) return false
  const before = noun.first - 1
  return reading.tokens[before]?.kind !== 'word' || has(reading, before, word.coordinator)
}
