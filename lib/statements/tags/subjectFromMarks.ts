import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {has, type Reading, textAt, word} from '../reading.ts'
import {isHandedOver, isOutside, quotationBefore} from '../spoken.ts'

/** Signs that open or close an insertion. */
const insertionSigns: ReadonlySet<string> = new Set([',', '(', ')', '—', '–', '--'])

/** How far marks may stand from the verb of their tag, in tokens. */
const longestSubject = 40

/**
 * Who stands between marks that hand over and the verb group that begins at `first`, however name and office are built:
 * «“It holds,” former Gov. Ana Ruiz of Norwick said», «“It holds,” Ruiz, who had come late, said». Null where a clause of its own stands there.
 */
export const subjectFromMarks = (reading: Reading, first: number, floor: number): Mention | null => {
  const start = afterMarks(reading, first, floor)
  const core = start < 0 ? null : phraseAfter(reading, start, first)
  if (!core) return null
  // «Otto Berg, an engineer at the port said»: the second comma was forgotten
  const isOpenInsertion = textAt(reading, core.last) === ',' && has(reading, core.last + 1, word.determiner)
  if (isOpenInsertion && !breaksOff(reading, core.last + 1, first)) return mention(reading, start, first, core.head)
  const isInserted = insertionSigns.has(textAt(reading, core.last)) && insertionSigns.has(textAt(reading, first - 1))
  if (!isInserted && breaksOff(reading, core.last, first)) return null
  return mention(reading, start, first, core.head)
}

/** The token after the nearest marks before a verb group, where they hand over; -1 where they do not. */
const afterMarks = (reading: Reading, first: number, floor: number): number => {
  const bound = Math.max(floor, first - longestSubject)
  for (let at = first - 1; at > bound; at--) {
    if (quotationBefore(reading, at) >= 0) return isHandedOver(reading, at) ? at : -1
    if (!isOutside(reading, at - 1)) return -1
  }
  return -1
}

const clauseWords = word.auxiliary | word.past | word.relative | word.subordinator | word.question

const clauseSigns: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '(', ')'])

/** Whether what stands between a speaker and the verb is more than his office and home: a verb, a new clause, a sign. */
const breaksOff = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (has(reading, at, clauseWords) || reading.cues[at]?.past || clauseSigns.has(textAt(reading, at))) return true
  return has(reading, last - 1, word.coordinator)
}
