import {channels} from '../../lexicon/cues.ts'
import {documentNouns} from '../../lexicon/documents.ts'
import {organizationNouns} from '../../lexicon/organizations.ts'
import {quantifiers} from '../../lexicon/phrases.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import type {Reading} from '../reading.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {describedWith} from './describedWith.ts'
import {isSpeaker} from './subjects.ts'

/** How far back a preposition is sought before a participle’s noun, in tokens. */
const longestNoun = 8

/** The token after the nearest preposition before a noun, or the floor. */
const afterPreposition = (reading: Reading, from: number, floor: number): number => {
  for (let at = from; at > floor && at > from - longestNoun; at--) if (has(reading, at, word.preposition)) return at + 1
  return floor
}

/** «many of the pilots», «the campaign of the mayor»: no «spectacle of Ana Ruiz». */
const speaksForMany = (reading: Reading, phrase: Mention): boolean => {
  const head = lowerAt(reading, phrase.head)
  return !channels.has(head) && (isSpeaker(reading, phrase) || organizationNouns.has(head))
}

/** Noun that a participle follows without a comma: «911 calls saying». A channel («a statement saying») speaks for its clause’s subject. */
export const participleNoun = (reading: Reading, first: number, floor: number, isEvidence: boolean): Mention | null => {
  const before = first - 1
  if (before >= floor && isComma(reading, before)) return describedWith(reading, before, floor)
  if (before < floor || !isOutside(reading, before)) return null
  // «…, with one saying …»
  if (quantifiers.has(lowerAt(reading, before)) && lowerAt(reading, before - 1) === 'with')
    return mention(reading, before, first)
  if (!isOpen(reading, before)) return null
  const nearest = phraseBefore(reading, first, afterPreposition(reading, before, floor))
  // «…, with three in 10 saying …», «…, with many warning …»
  const whole = phraseBefore(reading, first, floor)
  if (whole && lowerAt(reading, whole.first - 1) === 'with' && speaksForMany(reading, whole)) return whole
  // «a letter to employees saying …»: those who get it say nothing
  const isHearer =
    nearest !== null && lowerAt(reading, nearest.first - 1) === 'to' && isOpen(reading, nearest.first - 2)
  // «the sight of Ana Ruiz denouncing …», «with Lowe saying …»
  if (nearest && !isHearer && (isName(reading, nearest.head) || isRole(lowerAt(reading, nearest.head)))) return nearest
  const noun = whole
  // «spent much of the hour praising», «took turns rebutting»
  if (noun && spending.has(lowerAt(reading, noun.first - 1))) return null
  if (isHearer && (!noun || has(reading, noun.head, word.pronoun))) return null
  // «an e-mail showing …» speaks for itself
  if (nearest && isEvidence && documentNouns.has(lowerAt(reading, nearest.head))) return nearest
  if (!noun || channels.has(lowerAt(reading, noun.head))) return null
  // «a new ad calling it …»: who made it speaks; «calls saying», «people saying» speak themselves
  return isSpeaker(reading, noun) && !isTimeWord(reading, noun.head) ? noun : null
}

/** Verbs that go on with a time and a gerund: «spent the day calling». */
const spending: ReadonlySet<string> = new Set([
  'spent',
  'spend',
  'spends',
  'spending',
  'took',
  'take',
  'takes',
  'taking'
])
