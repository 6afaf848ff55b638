/** How a quotation looks and what stands around it: all that its use can be guessed from. */
import {prepositions} from '../lexicon/words.ts'
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {cueForms} from './cueForms.ts'
import {isStop} from './unpaired.ts'

/** What the table asks of a quotation and of the words around it. */
export interface QuotationForm {
  /** Its words and figures, 13 at most. */
  readonly words: readonly Token[]
  /** The words in lower case, joined: titles are known again by it. */
  readonly key: string
  /** The three words before, nearest first; what stands across a full stop, a comma or a paragraph is left out. */
  readonly before: readonly Token[]
  /** The three words after, nearest first, in the same way. */
  readonly after: readonly Token[]
  /** The mark of punctuation right before it, if any. */
  readonly lead: string
  /** The word before a comma that leads to it: «his memoir, “Low Tide”». */
  readonly apposed: Token | null
  /** The last mark of punctuation inside it, if it ends with one. */
  readonly tail: string
  /** Whether words follow a full stop, question mark or exclamation mark inside it. */
  readonly manySentences: boolean
  /** Whether the first and all long words begin with capitals. */
  readonly titleCase: boolean
  /** Whether a reporting verb stands in its sentence, outside of quotations. */
  readonly reported: boolean
  /** Whether a tag joins it: `“We won,” Oakes said`, `Oakes said: “We won.”` */
  readonly tagged: boolean
  /** Whether it stands in a line with all long words in capitals: a headline, where title case says nothing. */
  readonly inHeadline: boolean
  /** Whether the same words are a title elsewhere in the article. */
  readonly known: boolean
  /** Whether only a comma or «and» stands between it and a title before it. */
  readonly listed: boolean
}

/** Where a quotation begins and ends, in tokens, and whether it goes on from the paragraph before. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly closed: boolean
  readonly from: object | null
}

/** How far around a quotation its sentence is looked at. */
const reach = 30

/** Of longer quotations only so many words are read. */
export const mostWords = 13

/** Prepositions that stand before a title, and small in it. */
export const smallWords = new Set(prepositions.filter((word) => word !== 'as' && word !== 'like'))

/** Looks around a quotation of few words. `headlines` remembers which blocks are set in capitals. */
export const formOf = (
  quotation: Stretch,
  words: readonly Token[],
  tokens: readonly Token[],
  quotationAt: Int32Array,
  headlines: Map<number, boolean>
): QuotationForm => {
  const {first, last} = quotation
  const previous = elementAt(tokens, first - 1)
  const block = tokens[first]?.block ?? -1
  const inHeadline = headlines.get(block) ?? isHeadline(tokens, first, quotationAt)
  headlines.set(block, inHeadline)
  return {
    words,
    key: words.map(({lower}) => lower).join(' '),
    before: neighbours(tokens, first - 1, -1, block),
    after: neighbours(tokens, last, 1, block),
    lead: previous?.block === block && previous.kind === 'punctuation' ? previous.text : '',
    apposed: previous?.text === ',' && previous.block === block ? (elementAt(tokens, first - 2) ?? null) : null,
    tail: tailOf(quotation, tokens),
    manySentences: hasManySentences(quotation, tokens),
    titleCase: isTitleCase(words),
    reported: isReported(quotation, tokens, quotationAt),
    tagged: isTagged(quotation, tokens),
    inHeadline,
    known: false,
    listed: false
  }
}

/** The words and figures of a quotation, `mostWords` at most. */
export const wordsWithin = ({first, last}: Stretch, tokens: readonly Token[]): Token[] => {
  const words: Token[] = []
  for (let index = first; index < last && words.length < mostWords; index += 1) {
    const token = elementAt(tokens, index)
    if (token && (token.kind === 'word' || token.kind === 'number') && token.lower !== "'s") words.push(token)
  }
  return words
}

const neighbours = (tokens: readonly Token[], from: number, step: 1 | -1, block: number): Token[] => {
  const found: Token[] = []
  for (let index = from; found.length < 3; index += step) {
    const token = elementAt(tokens, index)
    if (token?.block !== block || (token.kind !== 'word' && token.kind !== 'number')) break
    found.push(token)
  }
  return found
}

const tailOf = ({first, last, closed}: Stretch, tokens: readonly Token[]): string => {
  const end = closed && elementAt(tokens, last - 1)?.kind === 'mark' ? last - 2 : last - 1
  const token = tokens[end]
  return end > first && token?.kind === 'punctuation' ? token.text : ''
}

const hasManySentences = ({first, last}: Stretch, tokens: readonly Token[]): boolean => {
  for (let index = first + 1; index < last - 1 && index < first + 2 * reach; index += 1) {
    if (isStop(elementAt(tokens, index)) && tokens[index + 1]?.kind === 'word') return true
  }
  return false
}

const isTitleCase = (words: readonly Token[]): boolean => {
  const first = words[0]
  if (!first || (words.length === 1 && first.text === 'I')) return false
  if (first.kind === 'number')
    return words.length > 1 && words.some(({capital}) => capital) && words.every(isSetAsTitle)
  return first.capital && words.every(isSetAsTitle)
}

const isSetAsTitle = (word: Token): boolean =>
  word.capital || word.kind === 'number' || word.text.length < 4 || smallWords.has(word.lower)

/** Whether nearly all long words of a block outside its quotations are in capitals. */
const isHeadline = (tokens: readonly Token[], index: number, quotationAt: Int32Array): boolean => {
  const block = elementAt(tokens, index)?.block
  let high = 0
  let low = 0
  for (let step = 1; step <= 2 * reach; step += 1) {
    for (const place of [index - step, index + step]) {
      const token = elementAt(tokens, place)
      if (token?.block !== block || token?.kind !== 'word' || token.text.length < 4 || (quotationAt[place] ?? -1) >= 0)
        continue
      if (token.capital) high += 1
      else low += 1
    }
  }
  return high >= 3 && high > 3 * low
}

const isReported = ({first, last}: Stretch, tokens: readonly Token[], quotationAt: Int32Array): boolean => {
  const block = tokens[first]?.block
  for (let index = first - 1; index >= first - reach; index -= 1) {
    if (elementAt(tokens, index)?.block !== block || isStop(elementAt(tokens, index))) break
    if ((quotationAt[index] ?? -1) < 0 && isCue(tokens, index)) return true
  }
  if (isStop(elementAt(tokens, last - 2))) return false
  for (let index = last; index < last + reach; index += 1) {
    if (elementAt(tokens, index)?.block !== block || isStop(elementAt(tokens, index))) break
    if ((quotationAt[index] ?? -1) < 0 && isCue(tokens, index)) return true
  }
  return false
}

const isCue = (tokens: readonly Token[], index: number): boolean => {
  const form = cueForms.get(tokens[index]?.lower ?? '')
  if (
    !form ||
    // «a word that they had never heard»
    form.cue.lemma === 'hear' ||
    elementAt(tokens, index)?.capital !== false ||
    !(form.past || form.participle || form.third || form.gerund)
  )
    return false
  return form.cue.particle === null || form.cue.particle === tokens[index + 1]?.lower
}

const longestName = 6

/** Whether a tag is joined to a quotation: a comma or question mark at its end and a speaker and verb next, or a verb and a comma or colon before. */
const isTagged = (quotation: Stretch, tokens: readonly Token[]): boolean => {
  const {first, last} = quotation
  const block = tokens[first]?.block
  const lead = elementAt(tokens, first - 1)
  if (lead?.block === block && (lead?.text === ':' || (lead?.text === ',' && isCue(tokens, first - 2)))) return true
  const tail = tailOf(quotation, tokens)
  const comma = tokens[last]?.text === ',' && tail === ''
  if (tail !== ',' && tail !== '?' && tail !== '!' && tail !== '—' && !comma) return false
  const from = comma ? last + 1 : last
  for (let index = from; index < from + longestName; index += 1) {
    const token = elementAt(tokens, index)
    if (token?.block !== block || token?.kind !== 'word') return false
    if (isCue(tokens, index)) return true
  }
  return false
}
