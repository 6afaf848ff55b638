/** Which paragraphs are read as they were when the article was read before: the same words, sentences and marks, between the same neighbours. */
import type {Block, Quotation, Sentence} from '../model.ts'
import {type Memory, passageOf, type Standing} from '../tree/memory.ts'

/** A paragraph as it stands, and from where its offsets and numbers count. */
export interface Footing {
  readonly standing: Standing
  /** Where its first token begins in the file. */
  readonly start: number
  /** Index of its first token, and of the first one behind it. */
  readonly first: number
  readonly last: number
  /** Index of its first sentence. */
  readonly sentence: number
  /** Index of its first quotation; of no meaning where it has none. */
  readonly quotation: number
}

/** So many paragraphs before and behind one may have a say in how it is read. */
const reach = 2

interface State {
  words: string
  start: number
  first: number
  last: number
  sentence: number
  quotation: number
}

/** The footing of each block; null where no memory knows its prose or it has no sentence. */
export function footingsOf(
  memory: Memory,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  blockOf: (token: number) => number
): readonly (Footing | null)[] {
  const states = blocks.map(
    ({kind}): State => ({words: kind, start: 0, first: 0, last: 0, sentence: -1, quotation: -1})
  )
  for (const {index, start, first, last, block, region} of sentences) {
    const state = states[block]
    if (state === undefined) continue
    if (state.sentence < 0) Object.assign(state, {start, first, sentence: index})
    state.last = last
    state.words += ` ${region} ${first - state.first} ${last - state.first}`
  }
  for (const {index, first, last, depth, opened, closed, continues, use} of quotations) {
    const state = states[blockOf(first)]
    if (state === undefined) continue
    if (state.quotation < 0) state.quotation = index
    const from = continues === null ? '' : index - continues
    state.words += ` ${use} ${first - state.first} ${last - state.first} ${depth} ${opened} ${closed} ${from}`
  }
  const numbers = blocks.map(({prose}, at) => {
    const passage = passageOf(prose)
    return passage === null ? null : memory.stateOf(passage, states[at]?.words ?? '')
  })
  return states.map(({start, first, last, sentence, quotation}, at) => {
    const around = numbers.slice(Math.max(0, at - reach), at + reach + 1)
    if (sentence < 0 || !around.every((number) => number !== null)) return null
    // Nothing stands before the first block, and that has a say as well.
    const before = Math.min(at, reach)
    return {standing: memory.standingOf([before, ...around]), start, first, last, sentence, quotation}
  })
}
