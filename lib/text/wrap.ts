import {displayWidth} from './displayWidth.ts'

const breaks = /[^\S\u00a0\u202f]+/u

/**
 * Words in lines no wider than `width` columns. A word that is wider stands alone; a no-break space keeps its words together.
 * At least one line, which may be empty.
 */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const word of words.split(breaks)) {
    if (word === '') continue
    const size = displayWidth(word)
    if (line !== '' && length + 1 + size > width) {
      lines.push(line)
      line = word
      length = size
      continue
    }
    length += line === '' ? size : size + 1
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}
