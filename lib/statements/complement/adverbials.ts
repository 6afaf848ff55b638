import {quantityNouns} from '../../lexicon/counts.ts'
import {approximations, smallNumbers} from '../../lexicon/phrases.ts'
import {tagPrepositions} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import {elementAt} from '../../text/elementAt.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {has, isName, isOpen, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isOutside, isSpoken} from '../spoken.ts'

/** Adverbs that belong to what is said: «said even the dam», «said there was». */
const ofContent = wordSet('even just only so here there now then perhaps maybe nearly almost still never too not')

/** Words that open a time without a preposition: «last week», «two days ago». */
const timeOpeners = wordSet(
  'last this earlier late later early next that the a an some two three four five six seven eight nine ten several over back'
)

/** Of these the ones that need no *ago* behind the time: «last week», «early morning». */
const definiteTimes = wordSet('last this next earlier late early')

/** Adverbs that may stand before the preposition of a time: «just before», «even after». */
const limiting = wordSet('just even only')

const before = wordSet('ago earlier later before afterward afterwards')
const beforeOrAfter = wordSet('ago earlier later before after afterward afterwards')

/** Most words of a time: «late last summer evening». */
const longestTime = 3

/** Skips one adverbial of a tag («on Thursday», «in a statement to the Mail», «last week»); returns the next token, or the same where there is none. */
export const skipAdverbial = (reading: Reading, at: number, ceiling: number): number => {
  const next = pastAdverbial(reading, at, ceiling)
  if (lowerAt(reading, next) !== "'s") return next
  // «said at Monday’s meeting»; «said | Monday’s meeting was …»
  const owned = tagPrepositions.has(lowerAt(reading, at)) ? phraseAfter(reading, next + 1, ceiling) : null
  return owned ? owned.last : at
}

const pastAdverbial = (reading: Reading, at: number, ceiling: number): number => {
  if (at >= ceiling || !isOutside(reading, at)) return at
  const lower = lowerAt(reading, at)
  if (has(reading, at, word.weekday)) return has(reading, at + 1, word.time) ? at + 2 : at + 1
  if (isAdverb(reading, at) && !ofContent.has(lower)) return at + 1
  // «said just after the vote that»
  if (limiting.has(lower) && timing.has(lowerAt(reading, at + 1))) {
    const next = skipPhrase(reading, at + 1, ceiling)
    return lowerAt(reading, next) === 'that' ? next : at
  }
  const time = timeOpeners.has(lower) ? skipTime(reading, at) : at
  if (time > at) return time
  return tagPrepositions.has(lower) ? skipPhrase(reading, at, ceiling) : at
}

const isAdverb = (reading: Reading, at: number): boolean =>
  has(reading, at, word.adverb) || (lowerAt(reading, at).endsWith('ly') && isOpen(reading, at) && !isName(reading, at))

const articles = wordSet('a an the')

/** «last week», «two days ago», «the month before» */
const skipTime = (reading: Reading, at: number): number => {
  const definite = definiteTimes.has(lowerAt(reading, at))
  for (let time = at + 1; time <= at + longestTime; time++) {
    const next = time + 1
    const isTime = has(reading, time, word.time)
    // «a special Saturday | meeting»
    const isOfNoun = articles.has(lowerAt(reading, at)) && isOpen(reading, next) && !isName(reading, next)
    if ((has(reading, time, word.weekday | word.month) && !isOfNoun) || (isTime && definite))
      return before.has(lowerAt(reading, next)) || reading.tokens[next]?.kind === 'number' ? next + 1 : next
    if (isTime && beforeOrAfter.has(lowerAt(reading, next))) return next + 1
    // «reported last quarter that»
    if (definite && time === at + 1 && isOpen(reading, time) && lowerAt(reading, next) === 'that') return next
    if (!isOpen(reading, time) && lowerAt(reading, time) !== 'few') break
  }
  return at
}

/** Prepositions by which a tag tells what was done along with the saying. */
const doing = wordSet('in by')

/** Whether a word makes the number or share after it a rough one: «about half», «over 40», «at least a dozen», «as many as nine». */
export const opensRoughNumber = (reading: Reading, at: number): boolean => {
  const first = afterRough(reading, at)
  if (first === at) return false
  const isShare = has(reading, first, word.determiner) && !quantityNouns.has(lowerAt(reading, first))
  return isCount(reading, isShare ? first + 1 : first)
}

/** How long an hour is at most, in characters. */
const longestHour = 2

/** Past what makes a number a rough one, «about», «at least», «as many as»; the same token where nothing does. */
const afterRough = (reading: Reading, at: number): number => {
  const lower = lowerAt(reading, at)
  const next = lowerAt(reading, at + 1)
  if (lower === 'at') {
    if (next === 'least' || next === 'most') return at + 2
    // «estimated at 3,000»; «at 10» is an hour
    return next.length > longestHour ? at + 1 : at
  }
  if (lower === 'as') return measuring.has(next) && lowerAt(reading, at + 2) === 'as' ? at + 3 : at
  return approximations.has(lower) ? at + 1 : at
}

/** What stands between *as* and *as* before a number. */
const measuring = wordSet('many much few little')

const isCount = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'number' || shares.has(lowerAt(reading, at)) || smallNumbers.has(lowerAt(reading, at))

/** Shares of a whole that stand for whom they count. */
const shares = wordSet('dozen dozens hundreds thousands half third quarter fifth percent two-thirds three-quarters')

/** Prepositions by which a tag tells what was done before the saying or after it. */
const timing = wordSet('after before since')

/** How far such a doing may reach, in tokens. */
const longestDoing = 25

/** Past what was done: up to *that*, or to the sign that ends it. */
const afterDoing = (reading: Reading, first: number, ceiling: number): number => {
  const bound = Math.min(ceiling, first + longestDoing)
  let at = first
  while (
    at < bound &&
    lowerAt(reading, at) !== 'that' &&
    reading.tokens[at]?.kind !== 'punctuation' &&
    isOutside(reading, at)
  )
    at++
  return at
}

/** «on Thursday», «on 12 May 2024», «in a statement», «at 10» */
const skipPhrase = (reading: Reading, at: number, ceiling: number): number => {
  const first = at + 1
  const token = reading.tokens[first]
  if (!token || first >= ceiling || !isOutside(reading, first)) return at
  // «said in ’08»
  if (token.kind === 'mark' && reading.tokens[first + 1]?.kind === 'number') return first + 2
  // «said | about half of them …»: a rough number begins what was said
  if (opensRoughNumber(reading, at)) return at
  // «told reporters after holding a meeting of the board»
  if (token.lower.endsWith('ing') && !token.capital && timing.has(lowerAt(reading, at)))
    return afterDoing(reading, first, ceiling)
  // «said in posing the question»
  if (token.lower.endsWith('ing') && !token.capital && doing.has(lowerAt(reading, at)))
    return phraseAfter(reading, first + 1, ceiling)?.last ?? first + 1
  const next = token.kind === 'number' ? first + 1 : first
  if (has(reading, next, word.month | word.weekday | word.time)) return skipDate(reading, next + 1, ceiling)
  if (
    token.kind === 'number' &&
    !isOpen(reading, next) &&
    (!has(reading, next, word.determiner) || lowerAt(reading, next) === 'that')
  )
    return next
  const end = phraseAfter(reading, first, ceiling)?.last ?? at
  // «said on the show “Low Tide” that»
  const title = elementAt(reading.quotations, reading.quotationAt[end])
  return title?.first === end && end > at && !isSpoken(title) ? title.last : end
}

/** The rest of a date: «May | 12, 2024» */
const skipDate = (reading: Reading, start: number, ceiling: number): number => {
  const isNumber = (index: number): boolean => reading.tokens[index]?.kind === 'number'
  let at = start
  while (
    at < ceiling &&
    (isNumber(at) || has(reading, at, word.time | word.month) || (textAt(reading, at) === ',' && isNumber(at + 1)))
  )
    at++
  return at
}
