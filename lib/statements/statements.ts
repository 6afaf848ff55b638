/** Statements: the sentences of an article with the verdict on each, quoted, mixed, attributed or unattributed. */
import type {RawAttribution, Sentence, StatementClass} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {isWordAt, type Reading, tokenFrom} from './reading.ts'
import {isSpoken} from './spoken.ts'

/** A sentence, or several where one quotation spans them, before ids are given. */
export interface RawStatement {
  readonly first: number
  readonly last: number
  readonly class: StatementClass
  /** Indices of its attributions, in text order. */
  readonly attributions: readonly number[]
}

/** Whether a token lies in quoted speech, through however many inner quotations. */
const isQuoted = (reading: Reading, token: number): boolean => {
  if (elementAt(reading.kinds, reading.tokens[token]?.block) === 'quote') return true
  const quotation = elementAt(reading.quotations, reading.quotationAt[token])
  return quotation !== undefined && (isSpoken(quotation) || quotation.depth > 0)
}

/** Sentences that a quotation ties together count as one. */
const groupSentences = (reading: Reading): Sentence[][] => {
  const groups: Sentence[][] = []
  for (const sentence of reading.sentences) {
    const open = reading.quotationAt[sentence.first] ?? -1
    const quotation = elementAt(reading.quotations, open)
    const group = elementAt(groups, groups.length - 1)
    if (quotation && quotation.first < sentence.first && group && group[0]?.region === sentence.region)
      group.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

/** Classifies each statement by the content that attributions claim in it. */
export const findStatements = (reading: Reading, attributions: readonly RawAttribution[]): RawStatement[] => {
  const groups = groupSentences(reading)
  const groupAt = new Int32Array(reading.tokens.length).fill(-1)
  groups.forEach((group, index) => {
    for (const {first, last} of group) groupAt.fill(index, first, last)
  })
  const quoted = new Int32Array(groups.length)
  const reported = new Int32Array(groups.length)
  const owned: number[][] = groups.map(() => [])
  // each word of content counts once, however many attributions nest around it
  const seen = new Uint8Array(reading.tokens.length)
  for (const attribution of attributions) {
    for (const piece of attribution.content) {
      for (let at = tokenFrom(reading, piece.start); at < reading.tokens.length; at++) {
        if ((reading.tokens[at]?.start ?? 0) >= piece.end) break
        const group = groupAt[at] ?? -1
        if (group < 0 || !isWordAt(reading, at)) continue
        const list = owned[group]
        if (list && elementAt(list, list.length - 1) !== attribution.index) list.push(attribution.index)
        if (seen[at]) continue
        seen[at] = 1
        const count = isQuoted(reading, at) ? quoted : reported
        count[group] = (count[group] ?? 0) + 1
      }
    }
  }
  return groups.map((group, index) => ({
    first: group[0]?.index ?? 0,
    last: (group[group.length - 1]?.index ?? 0) + 1,
    class: classOf(quoted[index] ?? 0, reported[index] ?? 0) ?? strayQuotation(reading, group) ?? 'unattributed',
    attributions: owned[index] ?? []
  }))
}

/** What a statement is by the words that are somebody’s: in marks, reported, or both. Null where nobody’s are. */
const classOf = (quoted: number, reported: number): StatementClass | null => {
  if (quoted > 0) return reported > 0 ? 'mixed' : 'quoted'
  return reported > 0 ? 'attributed' : null
}

/** Quoted speech that nobody is named for: still a quotation, alone in its sentence or in the paper’s own words. */
const strayQuotation = (reading: Reading, group: readonly Sentence[]): StatementClass | null => {
  let inside = 0
  let outside = 0
  for (const sentence of group) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!isWordAt(reading, at)) continue
      if (isQuoted(reading, at)) inside++
      else outside++
    }
  }
  if (inside === 0) return null
  return outside === 0 ? 'quoted' : 'mixed'
}
