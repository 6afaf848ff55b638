/** When a clause is over before a verb, which is another’s then. */
import {isComma} from '../../punctuation.ts'
import {has, lowerAt, type Reading, word} from '../../reading.ts'
import {isVerbAt, opensMain} from '../subjects.ts'

/** Whether a comma of the sentence’s own stands among tokens. */
export const hasComma = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (isComma(reading, at)) return true
  return false
}

/**
 * Whether a relative clause has ended before a verb, which is the main clause’s then: with *but* or a comma before *and*, with the
 * comma after which a subject stands, with any comma where it began after one.
 */
export const isClosed = (reading: Reading, relative: number, end: number, last: number): boolean => {
  const joins = has(reading, end - 1, word.coordinator)
  // «people who have lost homes and *said*»: another tense, so another’s verb
  if (
    joins &&
    !isComma(reading, relative - 1) &&
    has(reading, relative + 1, word.auxiliary) &&
    !has(reading, relative + 1, word.be) &&
    reading.cues[end]?.past
  )
    return true
  if (joins && (lowerAt(reading, end - 1) === 'but' || isComma(reading, end - 2))) return true
  if (!isComma(reading, relative - 1)) return hasMainClause(reading, relative + 1, end, last)
  return hasComma(reading, relative + 1, end)
}

/** Whether a verb is joined to the clause before it with a conjunction and no comma: «when she came in and *said*». */
export const isJoined = (reading: Reading, verb: number): boolean =>
  has(reading, verb - 1, word.coordinator) && !isComma(reading, verb - 2)

/** Whether after the clause that begins at a token the main clause has begun, with a subject behind a comma: «when he came, | Ruiz stood up». */
export const hasMainClause = (reading: Reading, start: number, end: number, last: number): boolean => {
  let hasVerb = false
  let isSure = false
  for (let at = start; at < end - 2; at++) {
    hasVerb ||= isVerbAt(reading, at)
    isSure ||= has(reading, at, word.past | word.auxiliary)
    if (!hasVerb || !isComma(reading, at)) continue
    // «a pilot who has never lost, *won* on Sunday and told …»
    if (isSure && has(reading, at + 1, word.past | word.auxiliary)) return true
    if (opensMain(reading, at + 1, last)) return true
  }
  return false
}
