import {deniedThings, type ReplyRow, reachedThings, replyRows, replyWords} from '../lexicon/replies.ts'
import type {Mention, ReplyKind} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {mention} from './mention.ts'
import {phraseAfter} from './phraseAfter.ts'
import {phraseBefore} from './phraseBefore.ts'
import {has, isName, lowerAt, type Reading, word} from './reading.ts'

/** A reply or an attempt to get one as the words give it, before it is known which statement holds it. */
export interface RawReply extends Span {
  readonly kind: ReplyKind
  /** Tokens, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Index of its sentence. */
  readonly sentence: number
  /** Whose reply it is, or null where the words beside it do not say. */
  readonly target: Mention | null
}

/** Most words that a gap of a pattern spans. */
const widestGap = 8
/** How far before the verb its subject is sought. */
const farthestSubject = 60

interface Slot {
  readonly kind: 'word' | 'gap' | 'end'
  readonly optional: boolean
  readonly accepts: (lower: string) => boolean
}

interface Pattern {
  readonly row: ReplyRow
  readonly slots: readonly Slot[]
}

const isNot = (lower: string): boolean =>
  lower === 'not' || lower === 'never' || lower === 'cannot' || lower.endsWith("n't")

const slotOf = (written: string): Slot => {
  const optional = written.endsWith('?')
  const bare = optional ? written.slice(0, -1) : written
  if (bare === '_') return {kind: 'gap', optional: false, accepts: () => false}
  if (bare === '#end') return {kind: 'end', optional: false, accepts: () => false}
  if (bare === 'not') return {kind: 'word', optional, accepts: isNot}
  const all = new Set<string>()
  for (const part of bare.split('|')) {
    if (part.startsWith('@')) for (const entry of replyWords[part.slice(1)] ?? []) all.add(entry)
    else all.add(part)
  }
  return {kind: 'word', optional, accepts: (lower) => all.has(lower)}
}

const patterns: readonly Pattern[] = replyRows.map((row) => ({row, slots: row.pattern.split(' ').map(slotOf)}))

/** Where a pattern ended, and the tokens of its first gap. */
interface Match {
  readonly last: number
  readonly gap: readonly [number, number] | null
}

/** A pattern found at a token, with whose reply it would be and the sentence around it. */
interface Found {
  readonly row: ReplyRow
  readonly start: number
  readonly match: Match
  readonly target: Mention | null
  readonly floor: number
  readonly ceiling: number
}

const isPassedOver = (reading: Reading, index: number): boolean => {
  const lower = lowerAt(reading, index)
  if (has(reading, index, word.adverb) || lower === 'further') return true
  // «really», but neither «the family» nor «Italy»
  return (
    lower.length > 4 && lower.endsWith('ly') && !isName(reading, index) && !has(reading, index - 1, word.determiner)
  )
}

const isOutside = (reading: Reading, index: number): boolean => (reading.quotationAt[index] ?? -1) < 0

const timeOpeners: ReadonlySet<string> = new Set([
  'by',
  'before',
  'on',
  'when',
  'as',
  'until',
  'late',
  'early',
  'last',
  'this',
  'and',
  'or',
  'but',
  'after'
])

/** Whether the clause ends before a token, or goes on with a word of time only. */
const endsAt = (reading: Reading, index: number, ceiling: number): boolean => {
  if (index >= ceiling) return true
  const token = reading.tokens[index]
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'mark') return true
  if (token.lower === 'in') return lowerAt(reading, index + 1) === 'time'
  return timeOpeners.has(token.lower) || has(reading, index, word.weekday | word.time | word.adverb)
}

const matchFrom = (reading: Reading, slots: readonly Slot[], start: number, ceiling: number): Match | null => {
  let at = start
  let gap: readonly [number, number] | null = null
  for (let number = 0; number < slots.length; number++) {
    const slot = slots[number]
    if (slot === undefined) break
    if (slot.kind === 'end') {
      if (!endsAt(reading, at, ceiling)) return null
      continue
    }
    if (slot.kind === 'gap') {
      const next = slots[number + 1]
      const found = next === undefined ? -1 : findWithinGap(reading, next, at, ceiling)
      if (found < 0) return null
      gap ??= [at, found]
      at = found
      continue
    }
    let probe = at
    while (
      probe > start &&
      probe < ceiling &&
      probe - at < 4 &&
      !slot.accepts(lowerAt(reading, probe)) &&
      isPassedOver(reading, probe)
    )
      probe++
    if (probe < ceiling && slot.accepts(lowerAt(reading, probe)) && isOutside(reading, probe)) at = probe + 1
    else if (!slot.optional) return null
  }
  return {last: at, gap}
}

const findWithinGap = (reading: Reading, slot: Slot, start: number, ceiling: number): number => {
  const bound = Math.min(ceiling, start + widestGap + 1)
  for (let at = start; at < bound; at++) {
    if (slot.accepts(lowerAt(reading, at))) return at
    const token = reading.tokens[at]
    if (token === undefined || token.lower === 'to' || /^[.;:!?]$/u.test(token.text)) return -1
  }
  return -1
}

/** Patterns by the words that they can begin with; those that begin with *not* apart, since any *n’t* may stand for it. */
const byFirstWord = new Map<string, Pattern[]>()
const byNot: Pattern[] = []
for (const pattern of patterns) {
  const written = pattern.row.pattern.split(' ')
  for (const slot of written) {
    const optional = slot.endsWith('?')
    const bare = optional ? slot.slice(0, -1) : slot
    if (bare === 'not') byNot.push(pattern)
    else {
      for (const part of bare.split('|')) {
        for (const entry of part.startsWith('@') ? (replyWords[part.slice(1)] ?? []) : [part]) {
          const known = byFirstWord.get(entry)
          if (known === undefined) byFirstWord.set(entry, [pattern])
          else known.push(pattern)
        }
      }
    }
    if (!optional) break
  }
}

/** First token of the verb group that ends at a token: «has repeatedly», «could», «were». */
const groupStart = (reading: Reading, verb: number, floor: number): number => {
  let first = verb
  while (first > floor && (has(reading, first - 1, word.auxiliary) || isPassedOver(reading, first - 1))) first--
  return first
}

/** The comma that opens the insertion which the comma at a token closes, or -1. */
const openingComma = (reading: Reading, comma: number, floor: number): number => {
  for (let at = comma - 1; at > floor && comma - at < farthestSubject; at--) {
    if (reading.tokens[at]?.text === ',' && isOutside(reading, at)) return at
  }
  return -1
}

const joiners: ReadonlySet<string> = new Set(['and', 'or', 'nor'])

/** Whether a token opens a sentence or comes after a comma or bracket. */
const opensClause = (reading: Reading, index: number, floor: number): boolean =>
  index === floor || elementAt(reading.tokens, index - 1)?.kind === 'punctuation'

/** The phrase that ends before a token, with those that it is joined to: «Hale and the port». */
const joinedBefore = (reading: Reading, end: number, floor: number): Mention | null => {
  const last = phraseBefore(reading, end, floor)
  if (last === null) return null
  let first = last.first
  for (let part = 0; part < 4 && joiners.has(lowerAt(reading, first - 1)); part++) {
    const other = phraseBefore(reading, first - 1, floor)
    if (other === null || !opensClause(reading, other.first, floor)) break
    first = other.first
  }
  return first === last.first ? last : mention(reading, first, last.last, last.head)
}

const subjectBefore = (reading: Reading, verb: number, floor: number): Mention | null => {
  const end = groupStart(reading, verb, floor)
  const before = end - 1
  if (before < floor) return null
  const lower = lowerAt(reading, before)
  if (reading.tokens[before]?.text === ',') {
    const comma = openingComma(reading, before, floor)
    return comma < 0 ? joinedBefore(reading, before, floor) : joinedBefore(reading, comma, floor)
  }
  if (lower === 'who' || lower === 'which') {
    const name = elementAt(reading.tokens, before - 1)?.text === ',' ? before - 1 : before
    return joinedBefore(reading, name, floor)
  }
  if (has(reading, before, word.coordinator) && !joiners.has(lower)) return openingSubject(reading, floor, before)
  const subject = joinedBefore(reading, end, floor)
  if (subject === null) return openingSubject(reading, floor, before)
  return isObject(reading, subject) ? (wholeSubject(reading, floor, end) ?? subject) : subject
}

/** Whether a phrase hangs on what stands before it: «in the city’s First District», «handling the case». */
const isObject = (reading: Reading, phrase: Mention): boolean => {
  // the «First» of «First District» is read as no part of the name
  const first =
    phrase.first -
    (reading.tokens[phrase.first - 1]?.capital &&
    /^(?:first|second|third|[a-z]+th)$/u.test(lowerAt(reading, phrase.first - 1))
      ? 1
      : 0)
  const before = lowerAt(reading, first - 1)
  return has(reading, first - 1, word.preposition) || before === "'s" || before.endsWith('ing')
}

/** The words from a sentence’s start to its verb, where they are one long phrase: «The two lawyers handling the case in …». */
const wholeSubject = (reading: Reading, floor: number, end: number): Mention | null => {
  if (end - floor > 30 || !has(reading, floor, word.determiner)) return null
  for (let at = floor; at < end; at++) {
    if (
      reading.tokens[at]?.kind === 'punctuation' ||
      has(reading, at, word.auxiliary | word.relative | word.coordinator)
    )
      return null
    const cue = reading.cues[at]
    if (cue !== undefined && (cue.past || cue.third) && !cue.participle) return null
  }
  const opening = phraseAfter(reading, floor, end)
  return mention(reading, floor, end, opening?.head ?? floor)
}

/** The phrase that opens a sentence: of «Hale confirmed the meeting but …», «Hale». */
const openingSubject = (reading: Reading, floor: number, ceiling: number): Mention | null =>
  isOutside(reading, floor) ? phraseAfter(reading, floor, ceiling) : null

const links: ReadonlySet<string> = new Set(['to', 'for', 'with', 'from', 'at', 'seeking'])

/** Whom a request went to: of «Messages left with the foundry», «the foundry». */
const addressee = (reading: Reading, asking: Mention): Mention | null => {
  for (let at = asking.first; at < asking.last; at++) {
    if (!links.has(lowerAt(reading, at)) || lowerAt(reading, at + 1) === 'comment') continue
    return at + 1 < asking.last ? mention(reading, at + 1, asking.last) : null
  }
  return null
}

const isRequest = (reading: Reading, subject: Mention): boolean => {
  for (let at = subject.first; at < subject.last; at++) if (replyWords.request?.has(lowerAt(reading, at))) return true
  return false
}

/** The asking in «Messages left with the foundry were not returned»: everything from the sentence’s start to the verb. */
const askingBefore = (reading: Reading, verb: number, floor: number): Mention | null => {
  const end = groupStart(reading, verb, floor)
  const first = Math.max(floor, end - farthestSubject)
  if (first >= end) return null
  const asking = mention(reading, first, end, first)
  return isRequest(reading, asking) ? asking : null
}

const targetOf = (
  reading: Reading,
  row: ReplyRow,
  start: number,
  match: Match,
  floor: number,
  ceiling: number
): Mention | null => {
  if (row.target === 'subject') return subjectBefore(reading, start, floor)
  if (row.target === 'after') return phraseAfter(reading, match.last, ceiling)
  if (row.target === 'request') {
    const asking = askingBefore(reading, start, floor)
    return asking === null ? null : addressee(reading, asking)
  }
  return match.gap === null ? null : objectIn(reading, match.gap)
}

/** Whom a gap names: of «Neither Hale nor Dent returned», «Hale nor Dent»; of «Nobody at the depot was», «the depot». */
const objectIn = (reading: Reading, [first, end]: readonly [number, number]): Mention | null => {
  const from = links.has(lowerAt(reading, first)) || lowerAt(reading, first) === 'of' ? first + 1 : first
  let last = end
  while (last > from && (has(reading, last - 1, word.auxiliary) || isPassedOver(reading, last - 1))) last--
  return last > from ? mention(reading, from, last) : null
}

/** Whether words that fit a pattern mean something else: «denied bail», «An agreement could not be reached». */
const meansOther = (reading: Reading, found: Found): boolean => {
  const {row, start, match, target, floor} = found
  const lower = lowerAt(reading, start)
  if (row.target === 'request') return askingBefore(reading, start, floor) === null
  // «for refusing to answer»: what somebody is blamed for
  if (lower.endsWith('ing') && has(reading, start - 1, word.preposition)) return true
  if (row.pattern.startsWith('not @give'))
    return has(reading, start - 1, word.auxiliary) && modals.has(lowerAt(reading, start - 1))
  if (row.kind === 'unreachable' && row.target === 'subject') {
    return target !== null && reachedThings.has(lowerAt(reading, target.head)) && lowerAt(reading, match.last) !== 'for'
  }
  return row.pattern === '@deny' && isRefusal(reading, found)
}

const modals: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'would',
  'will',
  'should',
  'must',
  'to',
  'no'
])

/** «deny» as refusing to give: «was denied bail», «denied her a loan», «could deny the party a majority». */
const isRefusal = (reading: Reading, {start, match, target, floor, ceiling}: Found): boolean => {
  const first = groupStart(reading, start, floor)
  if (target === null || modals.has(lowerAt(reading, start - 1))) return true
  for (let at = first; at < start; at++) if (has(reading, at, word.be) || modals.has(lowerAt(reading, at))) return true
  const object = phraseAfter(reading, match.last, ceiling)
  if (object === null) return false
  for (let at = object.first; at < Math.min(ceiling, object.last + 3); at++)
    if (deniedThings.has(lowerAt(reading, at))) return true
  const whom = isName(reading, object.head) || has(reading, object.head, word.object)
  return whom && (has(reading, object.last, word.determiner) || reading.tokens[object.last]?.text === ',')
}

const isNoComment = (reading: Reading, first: number, last: number): boolean =>
  last - first >= 2 && lowerAt(reading, first) === 'no' && lowerAt(reading, first + 1) === 'comment'

/**
 * The replies and the attempts to get one that an article records, in text order: what the reporter writes of them
 * and «No comment» between quotation marks. Words inside other quotations are somebody else’s and are passed over.
 */
export const findReplies = (reading: Reading): RawReply[] => {
  const found: RawReply[] = []
  for (const sentence of reading.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const reply = replyAt(reading, at, sentence.first, sentence.last, sentence.index)
      if (reply !== null) found.push(reply)
      at = reply === null ? at + 1 : Math.max(reply.last, at + 1)
    }
  }
  return found
}

const replyAt = (reading: Reading, at: number, floor: number, ceiling: number, sentence: number): RawReply | null => {
  const quotation = elementAt(reading.quotations, reading.quotationAt[at])
  if (quotation !== undefined) {
    if (quotation.first !== at || !isNoComment(reading, at + 1, quotation.last) || quotation.last - at > 5) return null
    return replyOf(reading, 'declined', at, Math.min(quotation.last, ceiling), sentence, null)
  }
  const lower = lowerAt(reading, at)
  for (const pattern of candidatesFor(lower)) {
    const match = matchFrom(reading, pattern.slots, at, ceiling)
    if (match === null) continue
    const {row} = pattern
    const target = targetOf(reading, row, at, match, floor, ceiling)
    if (meansOther(reading, {row, start: at, match, target, floor, ceiling})) continue
    return replyOf(reading, row.kind, groupStart(reading, at, floor), match.last, sentence, target)
  }
  return null
}

const none: readonly Pattern[] = []

const candidatesFor = (lower: string): readonly Pattern[] => {
  const named = byFirstWord.get(lower)
  if (!isNot(lower)) return named ?? none
  return named === undefined ? byNot : [...named, ...byNot]
}

const replyOf = (
  reading: Reading,
  kind: ReplyKind,
  first: number,
  last: number,
  sentence: number,
  target: Mention | null
): RawReply => ({
  kind,
  first,
  last,
  sentence,
  target,
  start: reading.tokens[first]?.start ?? 0,
  end: elementAt(reading.tokens, last - 1)?.end ?? 0
})
