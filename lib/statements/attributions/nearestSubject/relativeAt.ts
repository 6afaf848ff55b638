import {organizationNouns} from '../../../lexicon/organizations.ts'
import type {Mention, Sentence} from '../../../model.ts'
import {mention} from '../../mention.ts'
import {phraseAfter} from '../../phraseAfter.ts'
import {phraseBefore} from '../../phraseBefore.ts'
import {isComma} from '../../punctuation.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from '../../reading.ts'
import {isRole} from '../../roles.ts'
import {subjectStarts} from '../../tags/subjects.ts'
import {isVerbBehind, pastAdverbs} from '../subjects.ts'
import {isClosed, isJoined} from './closed.ts'

/** «the woman *who* opened the door and said», but «Ruiz, who had come late, stood up and said» */
export const relativeAt = (reading: Reading, at: number, before: number, {first, last}: Sentence): Mention | null => {
  const lower = lowerAt(reading, at)
  if (lower === 'who' || (lower === 'which' && isOfBody(reading, at, first))) {
    // «who runs the port and who met the crew, praising …»
    const goesOn = !isComma(reading, before - 1) || has(reading, at - 1, word.coordinator)
    if (goesOn && !isClosed(reading, at, before, last)) return mention(reading, at, at + 1)
  }
  if (lower !== 'that') return null
  // «the unions that joined and pledged …»: no «raid that …»
  const noun = lowerAt(reading, at - 1)
  const goesOn = (isRole(noun) || organizationNouns.has(noun)) && isVerbBehind(reading, at + 1)
  if (goesOn && isJoined(reading, before) && !isClosed(reading, at, before, last)) return mention(reading, at, at + 1)
  return denierAt(reading, at, before)
}

/** «the Harbour League, | which released a statement questioning …»: a body can speak, no «plan, which …». */
const isOfBody = (reading: Reading, which: number, floor: number): boolean => {
  if (!isComma(reading, which - 1) || subjectStarts(reading, which + 1)) return false
  if (isName(reading, which - 2)) return true
  const noun = phraseBefore(reading, which - 1, floor)
  return noun !== null && organizationNouns.has(lowerAt(reading, noun.head))
}

/** «a charge that *league officials* strongly denied, | noting …»: who does something to the noun before *that*. */
const denierAt = (reading: Reading, that: number, before: number): Mention | null => {
  if (!isOpen(reading, that - 1) || reading.cues[that - 1]?.past) return null
  const subject = phraseAfter(reading, that + 1, before)
  if (!subject) return null
  const verb = pastAdverbs(reading, subject.last)
  return isComma(reading, before - 1) && verb === before - 2 && reading.cues[verb]?.past ? subject : null
}
