/** A block, or what is left of it, as the region finder looks at it: only its beginning and its end, so that a file of one line costs no more than any other. */
import type {Block} from '../model.ts'
import {startOfWords, trimSigns} from './characters.ts'

/** A block up to this length is looked at as a whole, of a longer one the beginning. */
const reach = {whole: 400, beginning: 200}

export class BlockView {
  /** Trimmed prose. */
  readonly text: string
  /** Where `text` begins in the prose of the block. */
  readonly from: number
  #head: string | null = null

  /** The view of a block from the index `from` of its prose on. */
  constructor(block: Block, from = 0) {
    const prose = block.prose.text
    let start = from
    while (start < prose.length && isSpace(prose.charCodeAt(start))) start += 1
    let end = prose.length
    while (end > start && isSpace(prose.charCodeAt(end - 1))) end -= 1
    this.text = start === 0 && end === prose.length ? prose : prose.slice(start, end)
    this.from = start
  }

  /** The beginning, in lower case with straight apostrophes, without a bullet or bracket before it. */
  get head(): string {
    this.#head ??= headOf(this.text)
    return this.#head
  }
}

function headOf(text: string): string {
  const head = (text.length > reach.whole ? text.slice(0, reach.beginning) : text).toLowerCase().replaceAll('’', "'")
  if (/^[a-z]/.test(head)) return head
  const start = startOfWords(head, 4, '©@#(“"\'')
  return head.slice(head.charCodeAt(start) === 0x28 ? start + 1 : start)
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0

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
    const word = trimSigns(part, 4, '@#')
    if (word !== '') words.push(word)
  }
  return words
}
