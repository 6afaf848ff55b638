/** A block, or what is left of it, as the region finder looks at it: only its beginning and its end, so that a file of one line costs no more than any other. */
import type {Block} from '../model.ts'

export interface BlockView {
  /** Trimmed prose. */
  readonly text: string
  /** Where `text` begins in the prose of the block. */
  readonly from: number
  /** The beginning, in lower case with straight apostrophes, without a bullet or bracket before it. */
  readonly head: string
  /** The end in the same form, without the punctuation after it. */
  readonly tail: string
}

/** How much of a block is looked at, from either end. */
const reach = 400

/** The view of a block from the index `from` of its prose on. */
export function viewOf(block: Block, from = 0): BlockView {
  const prose = block.prose.text
  let start = from
  while (start < prose.length && isSpace(prose.charCodeAt(start))) start += 1
  let end = prose.length
  while (end > start && isSpace(prose.charCodeAt(end - 1))) end -= 1
  const text = prose.slice(start, end)
  return {text, from: start, head: headOf(text), tail: tailOf(text)}
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0

const headOf = (text: string): string =>
  lower(text.slice(0, reach))
    .replace(/^[^\p{L}\p{N}©@#(“"']{1,4}/u, '')
    .replace(/^\(/, '')

const tailOf = (text: string): string => {
  const tail = lower(text.slice(-reach))
  let end = tail.length
  while (end > 0 && ' .!?,;:)]”"\'*-–—|»›>'.includes(tail.charAt(end - 1))) end -= 1
  return tail.slice(0, end)
}

const lower = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** Whether a text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  let index = text.length - 1
  while (index > 0 && text.length - index < 4 && '"\'”’)]'.includes(text.charAt(index))) index -= 1
  return '.!?…'.includes(text.charAt(index)) && text !== ''
}

/** The words of a short text, without the punctuation at their ends. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const part of text.split(/[\s/|]+/)) {
    const word = part.replace(/^[^\p{L}\p{N}@#]{1,4}/u, '').replace(/[^\p{L}\p{N}]{1,4}$/u, '')
    if (word !== '') words.push(word)
  }
  return words
}

/** Whether a word begins with a capital letter. */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
