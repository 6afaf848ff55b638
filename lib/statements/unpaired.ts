/** Where a quotation ends or begins that has a mark on one side only. */
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {cueForms} from './cueForms.ts'

/**
 * Where a quotation ends that nobody closed, `limit` at the latest: before the reporter's own words where they can be told
 * (`“I will not go, adding she …`, `“I will not go, said Oakes.`) or where a bracket around it ends, else after the last whole sentence before a new opening mark.
 */
export const endOfUnclosed = (tokens: readonly Token[], from: number, limit: number): number => {
  let brackets = 0
  for (let index = from; index < limit; index += 1) {
    const text = tokens[index]?.text
    if (text === '(' || text === '[') brackets += 1
    if ((text === ')' || text === ']') && --brackets < 0) return index
    if (isPause(tokens[index]) && isTagAfter(tokens, index, limit))
      return tokens[index]?.text === ',' ? index : index + 1
  }
  if (limit >= tokens.length || tokens[limit]?.block !== elementAt(tokens, limit - 1)?.block) return limit
  for (let index = limit - 1; index > from; index -= 1) if (isStop(tokens[index])) return index + 1
  return limit
}

const longestTag = 8

/** Whether a paragraph ends with a tag, so that the quotation before it is over: `“We go home, said Oakes.` */
export const hasTagAtEnd = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let index = Math.max(from, end - longestTag); index < end - 2; index += 1) {
    if (isPause(tokens[index]) && isTagAfter(tokens, index, end)) return isStop(elementAt(tokens, end - 1))
  }
  return false
}

/** Whether a token is a comma or ends a sentence. */
export const isPause = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && (token.text === ',' || isStop(token))

/** Whether a token is a full stop, question mark or exclamation mark. */
export const isStop = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && (token.text === '.' || token.text === '?' || token.text === '!')

/** Whether a tag follows a comma or stop: `, adding`, `, she said`, `, said Oakes`, `, Inga Rolfe said`. */
const isTagAfter = (tokens: readonly Token[], pause: number, limit: number): boolean => {
  const first = tokens[pause + 1]
  const cue = cueForms.get(first?.lower ?? '')
  if (cue?.gerund && tokens[pause]?.text === ',') return cue.cue.class === 'neutral'
  if (cue?.past && !first?.capital && cue.cue.class === 'neutral') return true
  let subject = 0
  while (subject < 3 && isSubject(tokens[pause + 1 + subject])) subject += 1
  const verb = tokens[pause + 1 + subject]
  const form = cueForms.get(verb?.lower ?? '')
  return subject > 0 && pause + 1 + subject < limit && form?.past === true && form.cue.class === 'neutral'
}

const isSubject = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || token.lower === 'he' || token.lower === 'she' || token.lower === 'they')

/** The place after `She added, ` or `Oakes said: ` where the words of the speaker begin, or `first` where there is none. */
export const afterIntroduction = (tokens: readonly Token[], first: number, limit: number): number => {
  for (let index = first; index + 1 < limit; index += 1) {
    const next = tokens[index + 1]?.text
    if (next !== ',' && next !== ':') continue
    const form = cueForms.get(tokens[index]?.lower ?? '')
    if (form?.past && form.cue.class === 'neutral') return index + 2
  }
  return first
}
