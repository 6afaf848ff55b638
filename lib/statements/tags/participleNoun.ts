import {channels} from '../../lexicon/cues.ts'
import {documentNouns} from '../../lexicon/documents.ts'
import {organizationNouns} from '../../lexicon/organizations.ts'
import {nounsInIng} from '../../lexicon/reporting.ts'
import type {Mention} from '../../model.ts'
import {beforeInsertion} from '../insertions.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import type {Reading} from '../reading.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside} from '../spoken.ts'
import {accompaniedBy} from './accompaniedBy.ts'
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
  if (before < floor || !isOutside(reading, before)) return null
  if (isComma(reading, before)) return describedWith(reading, before, floor)
  if (has(reading, before, word.coordinator)) return coordinatedNoun(reading, before, floor, isEvidence)
  // «…, with Ana Ruiz - who left in May - calling …»
  const accompanying = accompaniedBy(reading, beforeInsertion(reading, first, floor), floor)
  if (accompanying) return accompanying
  if (lowerAt(reading, before) === 'for') return judgedFor(reading, before, floor)
  if (!isOpen(reading, before)) return null
  const nearest = withoutVerb(reading, phraseBefore(reading, first, afterPreposition(reading, before, floor)), floor)
  // «…, with three in 10 saying …», «…, with many warning …»
  const whole = withoutVerb(reading, phraseBefore(reading, first, floor), floor)
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

/** «Hart criticized *Lowe* for | accusing the union»: who is judged for what the participle tells. */
const judgedFor = (reading: Reading, preposition: number, floor: number): Mention | null => {
  const phrase = phraseBefore(reading, preposition, floor)
  const verb = phrase ? reading.cues[phrase.first - 1] : undefined
  return verb && !verb.third && (verb.past || verb.gerund) ? phrase : null
}

/** «has drawn | *crowds*», «will hold | *banners*», «, featuring | *dancers*»: a phrase without the verb whose object it is, where a small word or a comma shows the verb. */
const withoutVerb = (reading: Reading, phrase: Mention | null, floor: number): Mention | null => {
  if (!phrase || phrase.first <= floor || phrase.first === phrase.head || !isOpen(reading, phrase.first)) return phrase
  if (isName(reading, phrase.first)) return phrase
  const before = phrase.first - 1
  const rest = mention(reading, phrase.first + 1, phrase.last, phrase.head)
  if (isComma(reading, before) && lowerAt(reading, phrase.first).endsWith('ing')) return rest
  if (!has(reading, before, word.auxiliary)) return phrase
  // what somebody has held or sent speaks for him
  return isName(reading, phrase.head) || isRole(lowerAt(reading, phrase.head)) ? rest : null
}

/** How far before *and* the participle may stand that it goes on from, in tokens. */
const longestParticiple = 30

/** «…, with officers *underlining* its strength and | vowing to stay»: who does what the participle before *and* tells. */
const coordinatedNoun = (reading: Reading, and: number, floor: number, isEvidence: boolean): Mention | null => {
  if (isComma(reading, and - 1)) return null
  const bound = Math.max(floor, and - longestParticiple)
  for (let at = and - 1; at > bound; at--) {
    if (!isOutside(reading, at) || has(reading, at, word.auxiliary | word.past | word.relative)) return null
    if (!isGerund(reading, at)) continue
    return isComma(reading, at - 1) || has(reading, at - 1, word.coordinator)
      ? null
      : participleNoun(reading, at, floor, isEvidence)
  }
  return null
}

const isGerund = (reading: Reading, at: number): boolean =>
  /[a-z]{2}ing$/u.test(lowerAt(reading, at)) &&
  isOpen(reading, at) &&
  !isName(reading, at) &&
  !isTimeWord(reading, at) &&
  !has(reading, at - 1, word.determiner) &&
  !nounsInIng.has(lowerAt(reading, at))

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
