import {displayWidth} from './displayWidth.ts'

/** Words in lines no longer than `width` columns; a word that is longer stands alone. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const word of words.split(/\s+/)) {
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
