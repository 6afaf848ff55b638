/** How well a withheld source is described, and why the name is kept back, by the words around its mentions. */
import {
  accessMarks,
  bareSourceNouns,
  plainSourceWords,
  pseudonymMarks,
  pseudonymOpeners,
  pseudonymReach,
  reasonMarks,
  reasonOpeners,
  relationMarks,
  roteReasons,
  sideMarks,
  substantiveReasons,
  withheldMarks
} from '../lexicon/anonymity.ts'
import type {Anonymity, ReasonClass, Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {nounOf} from './nounOf.ts'

/** Rows of words, by their first word. */
const indexed = (rows: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const index = new Map<string, (readonly string[])[]>()
  for (const row of rows) {
    const words = row.split(' ')
    const first = words[0] ?? ''
    const list = index.get(first)
    if (list) list.push(words)
    else index.set(first, [words])
  }
  return index
}

const withheld = indexed(withheldMarks)
const relations = indexed(relationMarks)
const access = indexed(accessMarks)
const sides = indexed(sideMarks)
const reasons = indexed(reasonMarks)
const openers = indexed(reasonOpeners)
const rote = indexed(roteReasons)
const pseudonyms = indexed(pseudonymMarks)
const callings = indexed(pseudonymOpeners)

/** Where one of the rows stands between two tokens: the token after it, or -1. */
const find = (
  tokens: readonly Token[],
  first: number,
  last: number,
  index: ReadonlyMap<string, readonly (readonly string[])[]>
): {at: number; end: number} | null => {
  for (let at = first; at < last; at++) {
    const rows = index.get(elementAt(tokens, at)?.lower ?? '')
    if (!rows) continue
    for (const row of rows) {
      let step = 1
      while (step < row.length && tokens[at + step]?.lower === row[step] && at + step < last) step++
      if (step === row.length) return {at, end: at + step}
    }
  }
  return null
}

/** Whether the words say that a name is kept back. */
export const isWithheldBy = (tokens: readonly Token[], first: number, last: number): boolean =>
  find(tokens, first, last, withheld) !== null

/** Whether the words around a name, from `first` to `last`, say that it is not the real one. */
export const isPseudonym = (tokens: readonly Token[], first: number, last: number, limit: number): boolean => {
  const after = Math.min(limit, last + pseudonymReach)
  if (/^(?:,|\(|[—–-]+)$/u.test(tokens[last]?.text ?? '') && find(tokens, last, after, pseudonyms) !== null) return true
  let from = first - 1
  while (
    elementAt(tokens, from)?.kind === 'mark' ||
    /^(?:him|her|them|only|simply)$/u.test(elementAt(tokens, from)?.lower ?? '')
  )
    from--
  return find(tokens, from - 1, from + 1, callings) !== null
}

/** Whether the words tell why a name is kept back. */
export const tellsReason = (tokens: readonly Token[], first: number, last: number): boolean =>
  find(tokens, first, last, reasons) !== null

/** Whether the words say how somebody can know. */
export const tellsAccess = (tokens: readonly Token[], first: number, last: number): boolean =>
  find(tokens, first, last, access) !== null

/** The rung of the ladder that the words from `first` to `last` reach. */
export const levelOf = (tokens: readonly Token[], first: number, last: number): Anonymity['level'] => {
  let role = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (
      at > first &&
      (token.lower === 'who' || token.lower === 'familiar' || token.lower === 'close' || token.lower === 'briefed')
    )
      break
    if (bareSourceNouns.has(token.lower)) {
      if (at > first && isInstitution(elementAt(tokens, at - 1))) role = true
      continue
    }
    if (nounOf(token.lower)?.kind === 'person') role = true
  }
  const knows = find(tokens, first, last, access) !== null
  const related = find(tokens, first, last, relations) !== null
  const sided = find(tokens, first, last, sides) !== null
  if (knows) return sided ? 4 : 3
  if (role) return 2
  return related || sided ? 1 : 0
}

const isInstitution = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !plainSourceWords.has(token.lower)

/** The reason within a stretch of words, or null where the words say nothing of a name kept back. */
export const reasonIn = (
  tokens: readonly Token[],
  first: number,
  last: number
): {readonly reason: ReasonClass; readonly span: Span} | null => {
  const mark = find(tokens, first, last, reasons)
  const opener = find(tokens, first, last, openers)
  if (!mark) {
    if (!opener || !hasSubstance(tokens, opener.end, last)) return null
    return tokens[opener.at]?.lower === 'saying' || tokens[opener.at]?.lower === 'given' ? null : null
  }
  const start = clauseStart(tokens, first, mark.at)
  const end = clauseEnd(tokens, mark.end, last)
  const span = {start: tokens[start]?.start ?? 0, end: elementAt(tokens, end - 1)?.end ?? 0}
  const because = find(tokens, start, end, openers)
  if (!because) return {reason: 'rote', span}
  if (hasSubstance(tokens, because.at, end)) return {reason: 'substantive', span}
  return {reason: find(tokens, because.end, end, rote) ? 'rote' : 'substantive', span}
}

const hasSubstance = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (substantiveReasons.has(elementAt(tokens, at)?.lower ?? '')) return true
  return false
}

const clauseStart = (tokens: readonly Token[], first: number, at: number): number => {
  for (let back = at; back > first && back > at - 14; back--) {
    const lower = elementAt(tokens, back - 1)?.lower ?? ''
    if (tokens[back]?.lower === 'who' || tokens[back]?.lower === 'because') return back
    if (tokens[back]?.lower === 'on') return elementAt(tokens, back - 2)?.lower === 'who' ? back - 2 : back
    if (lower === ',' || lower === ';') return back
  }
  return Math.max(first, at - 14)
}

const clauseEnd = (tokens: readonly Token[], at: number, last: number): number => {
  for (let next = at; next < last && next < at + 40; next++) {
    const token = tokens[next]
    if (token?.kind === 'mark' && token.text !== '’' && token.text !== "'") return next
    if (token?.text === '.' || token?.text === ';') return next
    if (token?.text === ',' && cueForms.has(tokens[next + 1]?.lower ?? '')) return next
  }
  return Math.min(last, at + 40)
}
