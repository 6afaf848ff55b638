import {factsAgree} from '../findings/facts/agree.ts'
import type {CountValue, FactValue} from '../findings/facts/fact.ts'
import {regionAt} from '../findings/places.ts'
import {remembered} from '../findings/remembered.ts'
import type {Telling} from '../findings/telling.ts'
import type {Particular} from './particulars/particular.ts'
import type {ToldFact} from './toldFacts.ts'

/** `real`: one of the two is wrong; `apparent`: both may be right, and readers of both may wonder. */
export const certainties = ['real', 'apparent'] as const
export type Certainty = (typeof certainties)[number]

/** Something that the tellings tell in ways that do not agree. */
export interface Conflict {
  readonly kind: FactValue['attribute'] | Particular['kind']
  readonly certainty: Certainty
  readonly topic: string
  /** Why both may be right after all; empty where they cannot. */
  readonly reason: string
  /** All places that tell of it, telling by telling. */
  readonly facts: readonly ToldFact[]
  /** Which of them do not agree with which of another telling. */
  readonly clashes: readonly Clash[]
}

/** Two places of two tellings that do not agree. */
export interface Clash extends Judgement {
  readonly one: ToldFact
  readonly other: ToldFact
}

/** How many ways to tell one thing are compared with each other. */
const mostCompared = 24

/** Everything on which two tellings do not agree: what must be wrong first, then what may be right. */
export function conflictsAmong(facts: readonly ToldFact[], tellings: readonly Telling[]): readonly Conflict[] {
  const about = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    const list = about.get(fact.entity) ?? []
    list.push(fact)
    about.set(fact.entity, list)
  }
  const found = [...about.values()].flatMap((list) => conflictIn(list, tellings) ?? [])
  return dropRepeated(found).toSorted((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty))
}

/** What one sentence tells of several entities is told once: «needed» of the lever and of the hand. */
function dropRepeated(conflicts: readonly Conflict[]): readonly Conflict[] {
  const seen = new Set<string>()
  const places = ({facts}: Conflict) => facts.map(({telling, start}) => `${telling}:${start}`)
  const sorted = conflicts.toSorted((a, b) => b.facts.length - a.facts.length)
  const kept = new Set(
    sorted.filter((conflict) => {
      const key = places(conflict).map((place) => `${conflict.kind} ${place}`)
      if (key.every((place) => seen.has(place))) return false
      for (const place of key) seen.add(place)
      return true
    })
  )
  return conflicts.filter((conflict) => kept.has(conflict))
}

function conflictIn(facts: readonly ToldFact[], tellings: readonly Telling[]): Conflict | null {
  const [first] = facts
  if (first === undefined || facts.every(({telling}) => telling === first.telling)) return null
  const distinct = distinctFacts(facts)
  const clashes: Clash[] = []
  for (const [at, one] of distinct.entries()) {
    for (const other of distinct.slice(at + 1)) {
      if (one.telling === other.telling) continue
      const verdict = judge(one, other, tellings)
      if (verdict !== null) clashes.push({...verdict, one, other})
    }
  }
  const worst = clashes.find(({certainty}) => certainty === 'real') ?? clashes[0]
  if (worst === undefined) return null
  const {value} = first
  const kind = 'attribute' in value ? value.attribute : value.kind
  // The fullest name says best who is meant.
  const topic = facts.reduce((longest, fact) => (fact.topic.length > longest.length ? fact.topic : longest), '')
  return {kind, certainty: worst.certainty, reason: worst.reason, topic, facts, clashes}
}

/** One fact of each telling and value: more need not be compared. */
function distinctFacts(facts: readonly ToldFact[]): readonly ToldFact[] {
  const met = new Map<string, ToldFact>()
  for (const fact of facts) {
    const key = `${fact.telling} ${valueKey(fact.value)}`
    if (!met.has(key) && met.size < mostCompared) met.set(key, fact)
  }
  return [...met.values()]
}

export const valueKey = (value: ToldFact['value']): string =>
  'attribute' in value ? JSON.stringify(value) : value.value

interface Judgement {
  readonly certainty: Certainty
  readonly reason: string
}

const real: Judgement = {certainty: 'real', reason: ''}
const apparent = (reason: string): Judgement => ({certainty: 'apparent', reason})

/** Whether two tellings of one thing contradict each other; null where they agree. */
function judge(one: ToldFact, other: ToldFact, tellings: readonly Telling[]): Judgement | null {
  const verdict = judgeValues(one, other, tellings)
  if (verdict === null || verdict.certainty === 'apparent') return verdict
  if ([one, other].some(({telling, start}) => isFurniture(tellings, telling, start))) return null
  if (one.sources.length > 0 && other.sources.length > 0 && 'attribute' in one.value)
    return apparent('each is what a source says, and sources may differ')
  return verdict
}

const isFurniture = (tellings: readonly Telling[], telling: number, start: number): boolean => {
  const article = tellings[telling]?.article
  return article !== undefined && ['promo', 'notice', 'metadata'].includes(regionAt(article, start))
}

function judgeValues({value: a, ...one}: ToldFact, {value: b, ...other}: ToldFact, tellings: readonly Telling[]) {
  if (!('attribute' in a) || !('attribute' in b)) {
    if ('attribute' in a || 'attribute' in b || a.value === b.value) return null
    const reason = reasons[a.kind]
    return reason === undefined ? real : apparent(reason)
  }
  if (a.attribute === 'count' && b.attribute === 'count' && areFarApart(a.count, b.count))
    return apparent('neither says exactly how many, and they are far apart')
  if (factsAgree(a, b, 0) && !(a.attribute === 'age' && b.attribute === 'age' && a.years !== b.years)) return null
  const published = [one, other].map(({telling}) => tellings[telling]?.article.metadata.published ?? null)
  if (a.attribute === 'age' && b.attribute === 'age') return judgeAges(a, b, published)
  if (a.attribute === 'count' && b.attribute === 'count') {
    if (!a.count.exact || !b.count.exact) return apparent('one of them does not say exactly how many')
    const grows = growing.some((words) => one.topic.startsWith(words) || other.topic.startsWith(words))
    return grows && published[0] !== published[1]
      ? apparent('the stories are of two days, and the count may have changed')
      : real
  }
  if (a.attribute === 'role') return apparent('one person may be both')
  if (a.attribute === 'place' && b.attribute === 'place')
    return nestedPlaces(tellings).has(`${a.place} ${b.place}`) ? null : real
  return real
}

/** What is counted anew from day to day. */
const growing = ['how many were', 'how many have']

/** Kinds of which two accounts may both be right, and why. A kind that is not here cannot be both. */
const reasons: Readonly<Partial<Record<Particular['kind'], string>>> = {
  stage: 'they may tell of two days: announced, decided and done are not the same',
  penalty: 'they may tell of two charges',
  answer: 'they may have asked two offices, or at two times',
  matter: 'one of them may leave a part out',
  leaving: 'they may mean different people',
  thing: 'they may use different words for one thing'
}

/** «More than 200» and «about 150» are two estimates, «at least four» and «at least five» may be one. */
const areFarApart = (a: CountValue, b: CountValue): boolean =>
  !a.exact && !b.exact && Math.min(a.amount, b.amount) < Math.max(a.amount, b.amount) * nearEnough

/** From this share on two rough numbers pass for one. */
const nearEnough = 0.8

type Age = FactValue & {readonly attribute: 'age'}

const yearLength = 365.25 * 24 * 60 * 60 * 1000

/** Ages of one person on two days differ by the years between, and by one more where a birthday may lie between. */
function judgeAges(a: Age, b: Age, [one, other]: readonly (string | null)[]): Judgement | null {
  const between = one && other ? Math.abs(Date.parse(one) - Date.parse(other)) / yearLength : 0
  const difference = Math.abs(a.years - b.years)
  if (difference === 0) return null
  const birthday = one !== other || one === null || a.dated || b.dated ? 1 : 0
  return difference <= Math.floor(between) + birthday
    ? apparent('a birthday may lie between the days that they tell of')
    : real
}

/** Pairs of places of which a telling says that one lies in the other, or beside its name: «Aldby, Norland», «Aldby in Norland». */
const nestedPlaces = remembered((tellings: readonly Telling[]): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (const {article} of tellings) {
    for (const {capital, lower, index} of article.tokens) {
      if (!capital || !bringsWhole.has(article.tokens[index + 1]?.lower ?? '')) continue
      for (const {capital: isName, lower: whole} of article.tokens.slice(index + 2, index + 5)) {
        if (isName) pairs.add(`${lower} ${whole}`).add(`${whole} ${lower}`)
      }
    }
  }
  return pairs
})

const bringsWhole = new Set([',', 'in'])
