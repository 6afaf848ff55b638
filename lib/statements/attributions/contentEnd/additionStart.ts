/** Where the reporter adds facts of his own that are longer than all that was said. */
import {additions, glosses} from '../../../lexicon/reporting.ts'
import {wordSet} from '../../../lexicon/words.ts'
import {elementAt} from '../../../text/elementAt.ts'
import {withoutEnd} from '../../../text/withoutEnd.ts'
import {isComma, isDash} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import {has, isName, isOpen, lowerAt, spanOf, word} from '../../reading.ts'
import {isOutside, quotationFrom} from '../../spoken.ts'
import {subjectStarts} from '../../tags/subjects.ts'
import type {Tag} from '../../tags.ts'
import {hasVerb, isFiniteVerb} from './hasVerb.ts'

/** What follows a comma or dash is likelier the reporter’s own where it is longer than all that was said before it: «…, which the board, …». */
export const additionStart = (reading: Reading, start: number, end: number, {form}: Tag): number => {
  const middle = middleOf(reading, start, end)
  let signs: Signs | null = null
  let isClause = false
  let isDashed = false
  for (let at = start + 1; at < middle; at++) {
    isClause ||= hasVerb(reading, at - 1, at)
    const isAfterDash = isDash(reading, at - 1)
    if (isOutside(reading, at) && (isAfterDash || isComma(reading, at - 1))) {
      signs ??= lastSigns(reading, start, end)
      const isLone = isAfterDash && !isDashed
      if (
        opensAddition(reading, at, end, isLone, signs) &&
        !isClosed(reading, at, end) &&
        !(form.cue.class === 'evidence' && lowerAt(reading, at) === 'while') &&
        (isClause || Math.max(signs.last, signs.inMarks) < at)
      )
        return at
    }
    isDashed ||= isAfterDash
  }
  return end
}

/** Up to which token an addition may begin: by words or by letters, more lies behind it than before. */
const middleOf = (reading: Reading, start: number, end: number): number => {
  const {start: from, end: to} = spanOf(reading, start, end)
  let at = Math.ceil((start + end) / 2)
  while (at < end && (elementAt(reading.tokens, at)?.start ?? to) * 2 < from + to) at++
  return at
}

/** The last comma or dash of content, the last dash and the last word in marks. */
interface Signs {
  readonly last: number
  readonly dash: number
  readonly inMarks: number
}

const lastSigns = (reading: Reading, start: number, end: number): Signs => {
  let last = -1
  let dash = -1
  let inMarks = -1
  // a sign at the very end belongs to what follows
  for (let at = start; at < end - 1; at++) {
    if (!isOutside(reading, at)) inMarks = at
    if (isDash(reading, at)) dash = at
    if (dash === at || isComma(reading, at)) last = at
  }
  return {last, dash, inMarks}
}

/** Whether a word after a comma or dash may open what the reporter adds: «…, which», «…, as have», «…, and the board has sued». */
const opensAddition = (reading: Reading, at: number, end: number, isLone: boolean, signs: Signs): boolean => {
  const lower = lowerAt(reading, at)
  const next = at + 1
  // «…, remarks that were heard in Ames», «– something that she denied»
  if (has(reading, next, word.relative)) return resumptive.has(lower) || glosses.has(withoutEnd(lower, 's'))
  // «…, which “will help us”»: whoever is quoted goes on
  if (additions.has(lower)) return quotationFrom(reading, next) < 0
  if (comparing.has(lower) && lowerAt(reading, next) === 'than') return true
  if (lower === 'as') return has(reading, next, word.auxiliary) && lowerAt(reading, next) !== 'being'
  if (lower === 'even') return lowerAt(reading, next) === 'though'
  // an insertion between dashes, and whoever is quoted goes on
  if (signs.dash > next || signs.inMarks > next) return false
  return (lower === 'and' && opensFact(reading, next, end)) || (isLone && opensFact(reading, at, end))
}

const comparing = wordSet('less higher lower')

/** Words that stand for all that was said. */
const resumptive = wordSet('one something')

/** How far from its beginning a clause has its verb, in tokens. */
const farthestVerb = 10

const modals = wordSet('would could should might will can must may')

/** Whether a clause begins that tells what is so, not what somebody thinks would be. */
const opensFact = (reading: Reading, first: number, end: number): boolean => {
  if (!subjectStarts(reading, first)) return false
  const bound = Math.min(end, first + farthestVerb)
  for (let at = first; at < bound; at++) {
    if (modals.has(lowerAt(reading, at))) return false
    if (isFiniteVerb(reading, at) || lowerAt(reading, at).endsWith('ed')) return true
  }
  return false
}

/** How far an insertion inside content reaches, in tokens. */
const longest = {relative: 15, concession: 7} as const

/** «the funds, which hold 4 million, are safe», «a rare, though small, gain»: after its second comma the clause around it goes on. */
const isClosed = (reading: Reading, from: number, end: number): boolean => {
  const isRelative = has(reading, from, word.relative)
  const bound = Math.min(end, from + (isRelative ? longest.relative : longest.concession))
  for (let at = from; at < bound; at++) {
    if (!isComma(reading, at)) continue
    return isRelative
      ? has(reading, at + 1, word.auxiliary | word.past) || lowerAt(reading, at + 1) === 'to'
      : conceding.has(lowerAt(reading, from)) && isOpen(reading, at + 1) && !isName(reading, at + 1)
  }
  return false
}

const conceding = wordSet('although though albeit')
