/** Statements: the sentences of an article with the verdict on each, quoted, mixed, attributed or unattributed. */
import type {Quotation, QuotationUse, RawAttribution, Sentence, StatementClass} from '../model.ts'
import type {Reading} from './reading.ts'

/** A sentence, or several where one quotation spans them, before ids are given. */
export interface RawStatement {
  readonly first: number
  readonly last: number
  readonly class: StatementClass
  /** Indices of its attributions, in text order. */
  readonly attributions: readonly number[]
}

const spoken = (quotation: Quotation | undefined): boolean =>
  quotation?.use === 'speech' || quotation?.use === 'document'

/** Whether a token lies in quoted speech, through however many inner quotations. */
const quotedAt = (reading: Reading, token: number): boolean => {
  if (reading.kinds[reading.tokens[token]?.block ?? -1] === 'quote') return true
  const quotation = reading.quotations[reading.quotationAt[token] ?? -1]
  return quotation !== undefined && (spoken(quotation) || quotation.depth > 0)
}

/** Sentences that a quotation ties together count as one. */
const groupSentences = (reading: Reading): Sentence[][] => {
  const groups: Sentence[][] = []
  for (const sentence of reading.sentences) {
    const open = reading.quotationAt[sentence.first] ?? -1
    const quotation = reading.quotations[open]
    const group = groups[groups.length - 1]
    if (quotation && quotation.first < sentence.first && group && group[0]?.region === sentence.region)
      group.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

/** Classifies each statement by the content that attributions claim in it. */
export const findStatements = (reading: Reading, attributions: readonly RawAttribution[]): RawStatement[] => {
  const groups = groupSentences(reading)
  const groupOf = new Int32Array(reading.sentences.length)
  groups.forEach((group, at) => {
    for (const sentence of group) groupOf[sentence.index] = at
  })
  const quoted = new Int32Array(groups.length)
  const reported = new Int32Array(groups.length)
  const owned: number[][] = groups.map(() => [])
  // each word of content counts once, however many attributions nest around it
  const seen = new Uint8Array(reading.tokens.length)
  let cursor = 0
  for (const attribution of attributions) {
    for (const piece of attribution.content) {
      cursor = tokenAt(reading, piece.start)
      for (let at = cursor; at < reading.tokens.length; at++) {
        const token = reading.tokens[at]
        if (!token || token.start >= piece.end) break
        if (token.kind !== 'word' && token.kind !== 'number') continue
        const sentence = sentenceOf(reading, at)
        if (sentence < 0) continue
        const group = groupOf[sentence] ?? 0
        const list = owned[group]
        if (list && list[list.length - 1] !== attribution.index && !list.includes(attribution.index))
          list.push(attribution.index)
        if (seen[at]) continue
        seen[at] = 1
        if (quotedAt(reading, at)) quoted[group] = (quoted[group] ?? 0) + 1
        else reported[group] = (reported[group] ?? 0) + 1
      }
    }
  }
  return groups.map((group, at) => {
    const first = group[0]
    const last = group[group.length - 1]
    const spokenWords = quoted[at] ?? 0
    const reportedWords = reported[at] ?? 0
    const stray = spokenWords + reportedWords === 0 ? strayQuotation(reading, group) : null
    const verdict: StatementClass =
      spokenWords > 0
        ? reportedWords > 0
          ? 'mixed'
          : 'quoted'
        : reportedWords > 0
          ? 'attributed'
          : (stray ?? 'unattributed')
    return {
      first: first?.index ?? 0,
      last: (last?.index ?? 0) + 1,
      class: verdict,
      attributions: owned[at] ?? []
    }
  })
}

/** Quoted speech that nobody is named for: still a quotation, alone in its sentence or in the paper’s own words. */
const strayQuotation = (reading: Reading, group: readonly Sentence[]): StatementClass | null => {
  let inside = 0
  let outside = 0
  for (const sentence of group) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const kind = reading.tokens[at]?.kind
      if (kind !== 'word' && kind !== 'number') continue
      if (quotedAt(reading, at)) inside++
      else outside++
    }
  }
  if (inside === 0) return null
  return outside === 0 ? 'quoted' : 'mixed'
}

/** Index of the token that begins at or after an offset. */
const tokenAt = (reading: Reading, offset: number): number => {
  let low = 0
  let high = reading.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the sentence that holds a token, or -1. */
const sentenceOf = (reading: Reading, token: number): number => {
  let low = 0
  let high = reading.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = reading.sentences[middle]
    if (!sentence) return -1
    if (token < sentence.first) high = middle - 1
    else if (token >= sentence.last) low = middle + 1
    else return middle
  }
  return -1
}

/** Whether an attribution’s marks quote a document rather than a person. */
export const useWithSource = (use: QuotationUse, attributed: boolean, document: boolean): QuotationUse =>
  attributed && use !== 'title' ? (document ? 'document' : 'speech') : use
