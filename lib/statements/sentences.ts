/** Sentences as newspapers print them: over abbreviations, initials and figures, and never broken inside a quotation. */
import {abbreviationGroups, sentenceStarters, timeZones} from '../lexicon/abbreviations.ts'
import {months, weekdays} from '../lexicon/words.ts'
import type {Quotation, Region, Sentence, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {isTag} from './followingTag.ts'

/** A stretch of a block that lies in one region of the page. */
export interface RegionSpan extends Span {
  readonly region: Region
  readonly block: number
}

const ending = new Set(abbreviationGroups.filter(({ends}) => ends).flatMap(({words}) => words))
const unending = new Set(abbreviationGroups.filter(({ends}) => !ends).flatMap(({words}) => words))
const starters = new Set(sentenceStarters)
const zones = new Set(timeZones)
const dates = new Set([...weekdays, ...months])

/** Quotations of more tokens than this are cut at the full stops within: so long a sentence is of no use to a reader. */
const longestQuotation = 120
/** No sentence has more tokens: a text without a full stop is cut here, so that no walk over a sentence grows with the file. */
const longestSentence = 400
/** A bracket of more tokens than this was never closed. */
const longestBracket = 60

/**
 * The sentences of an article. A sentence ends with its block and with its region; inside a quotation only where that is very long.
 * `regionSpans` are in text order; what they leave out is body.
 */
export const splitSentences = (
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  regionSpans: readonly RegionSpan[]
): Sentence[] => {
  const sentences: Sentence[] = []
  const quoted = quotedPlaces(tokens, quotations)
  let first = 0
  let span = spanAt(regionSpans, 0, tokens[0]?.start ?? 0)
  let bracket = -1
  for (let place = 1; place <= tokens.length; place += 1) {
    const next = tokens[place]
    const last = elementAt(tokens, place - 1)
    if (!last) break
    const spanThere = next ? spanAt(regionSpans, span, next.start) : span
    const hard = !next || next.block !== last.block || spanThere !== span
    if (!hard) {
      const isSign = last.kind === 'punctuation'
      if (isSign && isOpeningBracket(last) && bracket < 0 && place - 1 > first) bracket = place - 1
      else if ((isSign && isClosingBracket(last)) || place - bracket > longestBracket) bracket = -1
      const goesOn =
        bracket >= 0 || quoted[place] === INSIDE || !endsBefore(tokens, first, place, quoted[place] === OPENING)
      if (goesOn && place - first < longestSentence) continue
    }
    sentences.push(sentenceOf(tokens, sentences.length, first, place, regionSpans[span]))
    first = place
    span = spanThere
    bracket = -1
  }
  return sentences
}

/** Index of the region span that `offset` lies in, or the last one before it; `from` is where to begin. */
const spanAt = (spans: readonly RegionSpan[], from: number, offset: number): number => {
  let index = from
  while ((spans[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) index += 1
  return index
}

const sentenceOf = (
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
  span: RegionSpan | undefined
): Sentence => {
  const start = tokens[first]?.start ?? 0
  const inside = span !== undefined && start >= span.start && start < span.end
  const {end} = elementAt(tokens, last - 1) ?? {end: start}
  return {start, end, index, first, last, block: tokens[first]?.block ?? 0, region: inside ? span.region : 'body'}
}

const INSIDE = 1
const OPENING = 2

/** For each place before a token whether it lies inside a quotation of ordinary length, or right before one that opens. */
const quotedPlaces = (tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array => {
  const places = new Uint8Array(tokens.length + 1)
  for (const {first, last, depth, opened} of quotations) {
    if (depth > 0) continue
    if (last - first <= longestQuotation) places.fill(INSIDE, first + 1, last)
    if (opened) places[first] = OPENING
  }
  return places
}

/** `.’”)`: more marks than these do not close one sentence. */
const mostClosers = 6

const isOpeningBracket = (token: Token): boolean => token.text === '(' || token.text === '['
const isClosingBracket = (token: Token): boolean => token.text === ')' || token.text === ']'

const terminals = new Set(['.', '?', '!', '…', '..', '...', '....', '.....', '。', '？', '！', '؟', '।'])

/** Whether a sentence that began at token `first` ends before token `place`; `opens` if a quotation begins there. */
const endsBefore = (tokens: readonly Token[], first: number, place: number, opens: boolean): boolean => {
  if (!opens && !canBegin(tokens, place)) return false
  let end = place - 1
  while (end > first && place - end <= mostClosers && isCloser(tokens, end)) end -= 1
  const stop = tokens[end]
  if (!stop) return false
  if (stop.kind === 'word') return stop.text.endsWith('.') && endsWithAbbreviation(stop, tokens, place)
  if (!terminals.has(stop.text)) return false
  if (stop.text === '.' && isListNumber(tokens, first, end)) return false
  const quoted = end < place - 1 && elementAt(tokens, place - 1)?.kind === 'mark'
  return !(quoted && isTag(tokens, place, stop.text === '.'))
}

/** Whether a token closes what came before it: an attached mark or bracket, or a detached mark at the end of speech. */
const isCloser = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (!token) return false
  if (token.kind === 'mark') return !token.spaced || tokens[index + 1]?.spaced !== false
  return isClosingBracket(token) && !token.spaced
}

/** Signs that a sentence can begin with. */
const initials = new Set('$£€¥•¿¡')

/** Whether a sentence can begin with a token: a capital, a figure, an opening mark or bracket, a letter without case. */
const canBegin = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (!token) return false
  if (token.kind === 'word')
    return token.capital || token.text.startsWith('@') || token.text.startsWith('#') || isCaseless(token)
  if (token.kind === 'number') return token.spaced
  if (token.kind === 'mark' || isOpeningBracket(token)) {
    const inner = tokens[index + 1]
    if (!token.spaced || !inner || inner.block !== token.block) return false
    return inner.kind === 'mark' || inner.kind === 'punctuation' || canBegin(tokens, index + 1) || token.kind === 'mark'
  }
  return initials.has(token.text)
}

const isCaseless = (token: Token): boolean => {
  const first = token.text.charCodeAt(0)
  return first > 0x24f && token.text.toUpperCase() === token.lower
}

/** «1. The board met»: the number of a list. */
const isListNumber = (tokens: readonly Token[], first: number, end: number): boolean =>
  end === first + 1 && tokens[first]?.kind === 'number'

/** Whether the stop of an abbreviation is a full stop as well: `in the U.S. She`, `until 9 p.m. Nobody`, but `U.S. Senate`, `9 p.m. Monday`. */
const endsWithAbbreviation = (stop: Token, tokens: readonly Token[], place: number): boolean => {
  const next = tokens[place]
  if (!next) return true
  const word = stop.lower.slice(stop.lower.lastIndexOf('-') + 1, -1)
  if (unending.has(word) && !ending.has(word)) return false
  if (next.kind === 'mark') return startsSpeech(tokens, place)
  if (next.kind !== 'word') return false
  if (starters.has(next.lower)) return true
  if (word !== 'p.m' && word !== 'a.m' && word !== 'etc' && word !== 'al') return false
  return !zones.has(next.lower) && !dates.has(next.lower)
}

/** Whether a mark opens more than a name: `in the U.S. “We were not told,”`. */
const startsSpeech = (tokens: readonly Token[], place: number): boolean => {
  const first = tokens[place + 1]
  return first?.kind === 'word' && starters.has(first.lower)
}
