import type {Article} from '../../model.ts'
import type {People} from '../people.ts'

/** What is told of an event beside ages, days, counts and places, by its kind. */
export const particularKinds = [
  'stage',
  'penalty',
  'answer',
  'matter',
  'aim',
  'need',
  'leaving',
  'thing',
  'tally'
] as const
export type ParticularKind = (typeof particularKinds)[number]

/** Something that a telling says of an event, in a form that can be compared with what another says. Tokens, `last` exclusive. */
export interface Particular {
  readonly kind: ParticularKind
  /** About what: the same in every telling that tells of it. */
  readonly entity: string
  /** For an editor, behind “on”: «how far it has come with dropping the charges». */
  readonly topic: string
  /** Two tellings agree where these are the same. */
  readonly value: string
  readonly first: number
  readonly last: number
}

/** A telling that is being read, and the people of all tellings. */
export interface Reading {
  readonly article: Article
  readonly telling: number
  readonly people: People
}
