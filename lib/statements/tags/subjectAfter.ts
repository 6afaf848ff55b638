import {postmodifiers} from '../../lexicon/phrases.ts'
import {occasions} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside, quotationFrom} from '../spoken.ts'
import {isAnd} from './subjects.ts'

/** How far a speaker with all his titles reaches, in tokens. */
const longestSubject = 60

/** Most parts of a speaker: name, office, home, relative clause … */
const mostParts = 8

/** Speaker after an inverted verb, with the appositions that belong to him: «said Jim Lowe, who farms nearby». */
export const subjectAfter = (reading: Reading, start: number, ceiling: number): Mention | null => {
  if (has(reading, start, word.object) && !has(reading, start, word.determiner)) return null
  // «said that …», «found the posting, reported it to the police»
  if (lowerAt(reading, start) === 'that' || lowerAt(reading, start) === 'it') return null
  const core = phraseAfter(reading, start, ceiling)
  // «called her “third-rate”»
  if (!core || (core.last === start + 1 && has(reading, start, word.object) && !has(reading, start, word.pronoun)))
    return null
  // «a study, reported last month, …»
  if (isTimeWord(reading, core.head) && lowerAt(reading, core.head) === textAt(reading, core.head)) return null
  const bound = Math.min(ceiling, start + longestSubject)
  const isNamed = isName(reading, core.last - 1)
  let last = core.last
  for (let part = 0; part < mostParts; part++) {
    // «said a man who fishes there»: the relative clause is the last that is told of him
    if (!isNamed && (lowerAt(reading, last) === 'who' || isBareRelative(reading, last))) {
      last = clauseBreak(reading, last, bound)
      break
    }
    const next = partEnd(reading, last, bound, ceiling, isNamed)
    if (next < 0) break
    last = next
  }
  return mention(reading, core.first, last, core.head)
}

/** «said a clerk | *we are* calling Juniper»: a relative clause without its pronoun. */
const isBareRelative = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'we' && (has(reading, at + 1, word.auxiliary) || lowerAt(reading, at + 1) === 'call')

/** Prepositions that go on with a speaker, his name said or not: «Ana Ruiz of the water board». */
const ofNames = wordSet('of for from with at')

/** Prepositions that go on with a noun only: after a name they tell of the saying, «said Ruiz on Sunday». */
const ofNouns = wordSet('in on to about by near behind against like')

/** Where the part of a speaker ends that begins at a token; -1 where none does. */
const partEnd = (reading: Reading, first: number, bound: number, ceiling: number, isNamed: boolean): number => {
  const lower = lowerAt(reading, first)
  if (ofNames.has(lower) || (!isNamed && ofNouns.has(lower))) {
    const object = phraseAfter(reading, first + 1, bound)
    if (!object || has(reading, object.head, word.time | word.weekday | word.month)) return -1
    return lower === 'in' && occasions.has(lowerAt(reading, object.head)) ? -1 : object.last
  }
  if (postmodifiers.has(lower) && lower !== 'called') return clauseBreak(reading, first, bound)
  if (isAnd(reading, first) && isOpen(reading, first + 1)) {
    const other = phraseAfter(reading, first + 1, bound)
    const isAlike = other !== null && (!isNamed || isName(reading, other.head) || isRole(lowerAt(reading, other.head)))
    return other && isAlike && !isFiniteVerb(reading, other.last) ? other.last : -1
  }
  if (lower === '(') {
    let close = first
    while (close < bound && textAt(reading, close) !== ')') close++
    return close < bound ? close + 1 : -1
  }
  return lower === ',' ? appositionEnd(reading, first + 1, bound, ceiling) : -1
}

/** Words after a comma that go on with the sentence, not with the speaker. */
const resuming =
  wordSet(`but and as in on at during after before when while citing according adding though although because if so
  speaking with`)

/** Words after a comma that go on with the speaker: «…, a farmer», «…, who farms nearby». */
const apposing = wordSet('a an the one his her their its who whose which of')

/** Signs at which an apposition may end. */
const closing: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', '?', '!', ')'])

/** A phrase with what is set beside it after a comma: «by the clerk, Nan Whit, …». */
export const withApposition = (reading: Reading, core: Mention, ceiling: number): Mention => {
  const end =
    textAt(reading, core.last) === ','
      ? appositionEnd(reading, core.last + 1, Math.min(ceiling, core.last + longestSubject), ceiling)
      : -1
  return end < 0 ? core : mention(reading, core.first, end, core.head)
}

/** Where an apposition ends that begins after a comma: «, 52», «, a farmer from Ames»; -1 where the sentence goes on instead. */
const appositionEnd = (reading: Reading, first: number, bound: number, ceiling: number): number => {
  const token = reading.tokens[first]
  if (!token || first >= bound || !isOutside(reading, first)) return -1
  if (
    reading.cues[first]?.gerund ||
    (reading.cues[first]?.past && !token.capital) ||
    resuming.has(token.lower) ||
    (token.lower !== 'who' && has(reading, first, word.weekday | word.adverb | word.pronoun))
  )
    return -1
  const apposes = token.kind === 'number' || apposing.has(token.lower) || isRole(token.lower) || isOpen(reading, first)
  if (!apposes) return -1
  const stop = clauseBreak(reading, first, bound)
  // «said Hart, who, like his brothers, …»
  if (token.lower === 'who' && stop === first + 1) return -1
  // «said Hart, who added that …»: the relative has its own verb of saying
  if (token.lower === 'who' && hasCue(reading, first, stop)) return -1
  return stop >= ceiling || closing.has(textAt(reading, stop)) ? stop : -1
}

const isFiniteVerb = (reading: Reading, index: number): boolean =>
  has(reading, index, word.auxiliary) || reading.cues[index]?.past === true

const hasCue = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (reading.cues[at]?.past || reading.cues[at]?.third) return true
  return false
}

/** Signs at which a part of a speaker breaks off. */
const breaking: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '.', '?', '!', '('])

/** The next sign that parts clauses, or the next quotation. */
const clauseBreak = (reading: Reading, start: number, bound: number): number => {
  let at = start
  while (at < bound && !(breaking.has(textAt(reading, at)) && isOutside(reading, at)) && quotationFrom(reading, at) < 0)
    at++
  return at
}

/** Signs that close a tag. */
const closingSigns: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', '?', '!', ')', '('])

const closingWords = word.preposition | word.weekday | word.adverb | word.subordinator | word.coordinator | word.time

/** Whether a turned tag can be over before a token: at a sign, a time, a new clause. «said Hart | walked in» cannot. */
export const closesAfter = (reading: Reading, at: number, ceiling: number): boolean =>
  at >= ceiling ||
  closingSigns.has(textAt(reading, at)) ||
  has(reading, at, closingWords) ||
  quotationFrom(reading, at) >= 0 ||
  lowerAt(reading, at).endsWith('ing')

/** A speaker whose titles go on past the words that were read as his, all up to the next sign; null where a clause stands there. */
export const throughToSign = (reading: Reading, speaker: Mention, ceiling: number): Mention | null => {
  const bound = Math.min(ceiling, speaker.first + longestSubject)
  const last = clauseBreak(reading, speaker.last, bound)
  for (let at = speaker.last; at < last; at++) if (isFiniteVerb(reading, at)) return null
  const next = textAt(reading, last) === ',' ? appositionEnd(reading, last + 1, bound, ceiling) : -1
  return mention(reading, speaker.first, Math.max(last, next), speaker.head)
}
