/** What happens to people on a day and at a place that a paper prints: who was charged when, who died where. */
import {wordSet} from './words.ts'

export interface EventGroup {
  /** The event's name, by which two places are compared. */
  readonly event: string
  /** The words that tell of it. */
  readonly words: ReadonlySet<string>
  /** Whether whoever it happens to is the subject of a passive, «was charged», or of the verb itself, «died». */
  readonly voice: 'passive' | 'active'
  /** Behind a name: «when Ole Kane *was charged*». */
  readonly told: string
  /** Whether it happens once in a life, so that two years are a conflict and not two times. */
  readonly once?: true
}

export const eventGroups: readonly EventGroup[] = [
  {event: 'charged', words: wordSet('charged indicted'), voice: 'passive', told: 'was charged'},
  {event: 'arrested', words: wordSet('arrested detained'), voice: 'passive', told: 'was arrested'},
  {event: 'convicted', words: wordSet('convicted'), voice: 'passive', told: 'was convicted'},
  {event: 'sentenced', words: wordSet('sentenced'), voice: 'passive', told: 'was sentenced'},
  {event: 'pleaded', words: wordSet('pleaded pled'), voice: 'active', told: 'pleaded'},
  {event: 'died', words: wordSet('died'), voice: 'active', told: 'died', once: true},
  {event: 'died', words: wordSet('killed murdered'), voice: 'passive', told: 'was killed', once: true},
  {event: 'born', words: wordSet('born'), voice: 'passive', told: 'was born', once: true},
  {event: 'resigned', words: wordSet('resigned'), voice: 'active', told: 'resigned'},
  {event: 'retired', words: wordSet('retired'), voice: 'active', told: 'retired'},
  {event: 'elected', words: wordSet('elected'), voice: 'passive', told: 'was elected'},
  {event: 'appointed', words: wordSet('appointed named hired'), voice: 'passive', told: 'was appointed'},
  {event: 'dismissed', words: wordSet('dismissed fired sacked'), voice: 'passive', told: 'was dismissed'}
]

/** Words that make it one of several times: «was first charged in May», «was charged again». */
export const otherTimes = wordSet(
  'first again initially originally previously earlier later twice second third formally once also already re-elected then'
)

/** What is counted where people were hurt, by the words that tell of it. */
export const casualtyWords: ReadonlyMap<string, 'killed' | 'injured' | 'missing' | 'arrested'> = new Map([
  ...'killed killing dead died deaths'.split(' ').map((word): [string, 'killed'] => [word, 'killed']),
  ...'injured injuring wounded wounding hurt'.split(' ').map((word): [string, 'injured'] => [word, 'injured']),
  ['missing', 'missing'],
  ['arrested', 'arrested']
])

/** Whom such a count counts without choosing among them: «four people», but not «four firefighters». */
export const anybody = wordSet('people persons others')

/** Before a number these make it a bound: «at least four», «more than 40». */
export const bounds = wordSet(
  'least than over nearly almost about around some up as roughly approximately many fewer under'
)

/** In the same sentence these point at another event: «in a similar blast in 1998», «the earlier crash». */
export const otherEvents = wordSet(
  'similar previous previously earlier another other last since ever history separate past ago war decade decades worst deadliest'
)
