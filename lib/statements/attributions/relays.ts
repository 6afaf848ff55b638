/** Somebody’s words as another hands them on: «“It holds,” Ruiz was quoted as saying», «“It holds,” the Mail quoted Ruiz as saying». */
import {handingOn} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, RawVia, Sentence} from '../../model.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {has, lowerAt, type Reading, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'
import {withApposition} from '../tags/subjectAfter.ts'
import type {Tag} from '../tags.ts'

/** Whose the words before a tag are, and through whom they came. */
export interface Relay {
  readonly speaker: Mention | null
  readonly via: RawVia | null
}

/** Reads a tag behind marks as one that hands them on; null where it speaks itself. */
export const readRelay = (reading: Reading, tag: Tag, sentence: Sentence): Relay | null => {
  if (!handingOn.has(tag.form.cue.lemma)) return null
  if (tag.voice === 'active') return readQuoting(reading, tag, sentence)
  return tag.voice === 'passive' ? readQuoted(reading, tag, sentence) : null
}

/** «…” Ruiz was quoted (by the Mail) as saying» */
const readQuoted = (reading: Reading, tag: Tag, {last}: Sentence): Relay | null => {
  const agent = lowerAt(reading, tag.last) === 'by' ? phraseAfter(reading, tag.last + 1, last) : null
  return leadsToSaying(reading, agent?.last ?? tag.last) ? {speaker: tag.subject, via: agent && conduit(agent)} : null
}

/** «…” the Mail quoted Ruiz as saying»; somebody who is no paper quotes others in his own words. */
const readQuoting = (reading: Reading, tag: Tag, {last}: Sentence): Relay | null => {
  const core = phraseAfter(reading, tag.last, last)
  const speaker = core && withApposition(reading, core, last)
  if (!core || !speaker) return null
  const end = leadsToSaying(reading, core.last) ? core.last : speaker.last + 1
  return leadsToSaying(reading, end) ? {speaker, via: tag.subject && conduit(tag.subject)} : null
}

/** How far behind a verb that hands on *as saying* may stand, in tokens. */
const farthestSaying = 8

/** The token behind the *saying* that a verb hands on, whatever stands between: «was quoted (in the filing) as saying | that»; -1 where none does. */
export const behindSaying = (reading: Reading, from: number, limit: number): number => {
  for (let at = from; at < Math.min(limit, from + farthestSaying) && isOutside(reading, at); at++)
    if (lowerAt(reading, at) === 'as' && reading.cues[at + 1]?.gerund) return at + 2
  return -1
}

const conduit = (mention: Mention): RawVia => ({
  relation: 'conduit',
  start: mention.start,
  end: mention.end,
  mention
})

/** Whether a verb of saying follows that is handed on: «as saying», «as having said», «to have said». */
const leadsToSaying = (reading: Reading, at: number): boolean => {
  const link = lowerAt(reading, at)
  if (link !== 'as' && link !== 'to') return false
  const verb = at + (perfect.has(lowerAt(reading, at + 1)) ? 2 : 1)
  return reading.cues[verb] !== undefined && !has(reading, verb, word.preposition)
}

/** Auxiliaries before the verb that is handed on: «as *having* said», «to *have* said». */
const perfect = wordSet('having have')
