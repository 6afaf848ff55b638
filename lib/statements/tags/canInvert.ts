/** Tags that are turned round: «said Ana Ruiz». */
import type {Mention} from '../../model.ts'
import type {CueForm} from '../cueForms.ts'
import type {Reading} from '../reading.ts'
import {has, textAt, word} from '../reading.ts'
import {quotationBefore} from '../spoken.ts'
import {takesClause} from './takesClause.ts'

/** Signs after which a tag may stand turned round: «The dam is sound, said Ana Ruiz». */
const turning: ReadonlySet<string> = new Set([',', '—', '–', '-', '--'])

/** Whether a verb may have its subject behind it: alone, in the past or third form, after marks, a comma or a dash. */
export const canInvert = (reading: Reading, first: number, verb: number, form: CueForm, floor: number): boolean =>
  first === verb &&
  (form.past || form.third || form.cue.lemma === 'say') &&
  ((quotationBefore(reading, first) >= 0 && !isGoingOn(reading, form, first, floor)) ||
    (first - 1 > floor && turning.has(textAt(reading, first - 1)) && mayTurn(reading, form, first)))

/** «Hart called it “a mess,” | denounced the board and left»: behind words that lead to the marks, what needs an object goes on with them. */
const isGoingOn = (reading: Reading, form: CueForm, first: number, floor: number): boolean => {
  const quoted = reading.quotations[quotationBefore(reading, first)]
  return quoted !== undefined && quoted.first > floor && !takesClause(form) && form.cue.takes.includes('object')
}

/** Whether a verb may be turned round behind a sign: it takes a clause, or marks stand before the sign; no «slams Hart, praises Lowe». */
const mayTurn = (reading: Reading, form: CueForm, first: number): boolean =>
  takesClause(form) || quotationBefore(reading, first - 1) >= 0

/** How far back the clause before a turned tag is looked through, in tokens. */
const longestClause = 30

/** «Lowe, the pilot, left, but he is back, | said Ana Ruiz»: what ends before the comma has a verb of its own and is no apposition. */
export const endsInClause = (reading: Reading, {head, last}: Mention): boolean => {
  let isClause = false
  for (let at = last - 2; at > head && at > last - longestClause; at--) {
    if (has(reading, at, word.relative)) return false
    if (textAt(reading, at) === ',') return isClause
    isClause ||= has(reading, at, word.auxiliary)
  }
  return false
}
