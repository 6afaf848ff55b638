import {roleSynonyms} from '../../lexicon/roles.ts'
import {datesAgree} from './dates.ts'
import type {CountValue, FactValue} from './fact.ts'

const trades = new Map<string, readonly string[]>()
for (const list of roleSynonyms) {
  const roles = list.split(' ')
  for (const role of roles) trades.set(role, [...(trades.get(role) ?? []), roles[0] ?? role])
}

/** The trades that a role may name, by their first word: «attorney» is a `lawyer`. A role that has no other name is its own. */
export const tradesOf = (role: string): readonly string[] =>
  trades.get(role) ?? trades.get(role.replace(/s$/u, '')) ?? [role]

/** Whether two places may both be right. Ages agree within `tolerance` years, and a year more where one is told of another day. */
export function factsAgree(a: FactValue, b: FactValue, tolerance: number): boolean {
  if (a.attribute === 'age' && b.attribute === 'age')
    return Math.abs(a.years - b.years) <= tolerance + (a.dated || b.dated ? 1 : 0)
  if (a.attribute === 'date' && b.attribute === 'date') return isOtherTime(a, b) || datesAgree(a.date, b.date)
  if (a.attribute === 'count' && b.attribute === 'count') return countsAgree(a.count, b.count)
  if (a.attribute === 'place' && b.attribute === 'place') return a.place === b.place
  if (a.attribute === 'role' && b.attribute === 'role') return rolesAgree(a.role, b.role)
  return true
}

/** What may happen again, told of two years, are two times. */
const isOtherTime = (a: DateFact, b: DateFact): boolean =>
  !a.once && a.date.year !== null && b.date.year !== null && a.date.year !== b.date.year

type DateFact = FactValue & {readonly attribute: 'date'}

/** «At least four» agrees with four and five, and not with three. */
function countsAgree(a: CountValue, b: CountValue): boolean {
  if (a.exact && b.exact) return a.amount === b.amount
  if (!a.exact && !b.exact) return true
  return a.exact ? a.amount >= b.amount : b.amount >= a.amount
}

const rolesAgree = (a: string, b: string): boolean =>
  a === b || tradesOf(a).some((trade) => tradesOf(b).includes(trade))
