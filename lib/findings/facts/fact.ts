import type {Article} from '../../model.ts'
import type {Span} from '../../text/span.ts'
import type {NameRun} from '../nameRuns.ts'

/** What stories tell of somebody or something that another place may tell otherwise. */
export const factAttributes = ['age', 'date', 'count', 'place', 'role'] as const
export type FactAttribute = (typeof factAttributes)[number]

/** A day as far as the words tell it: «21 October 2021», «Oct. 21», «October 2021», «in October», «last month». */
export interface DateValue {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  readonly day: number | null
}

/** A number of people or things: exactly so many, or so many at least. */
export interface CountValue {
  readonly amount: number
  readonly exact: boolean
}

/** The normal form of what is told, by which two places are compared. */
export type FactValue =
  | {
      readonly attribute: 'age'
      readonly years: number /** Whether the age may be that of an earlier day. */
      readonly dated: boolean
    }
  | {
      readonly attribute: 'date'
      readonly date: DateValue
      /** Whether it was reckoned from the day of publication. */
      readonly reckoned: boolean
      /** Whether it happens once in a life: then two years are a conflict and not two times. */
      readonly once: boolean
    }
  | {readonly attribute: 'count'; readonly count: CountValue}
  | {readonly attribute: 'place'; readonly place: string}
  | {readonly attribute: 'role'; readonly role: string}

/** Something told of somebody or something, with its place and normal form: what is compared, within a story and between stories. */
export interface Fact extends Span {
  readonly value: FactValue
  /** About what: the same in every place that tells of it, `kane`, `kane charged`, `people killed`. */
  readonly entity: string
  /** The name of whom it is about, as it stands there; null for nobody in particular. */
  readonly person: NameRun | null
  /** What it tells, for an editor: «the age of Ole Kane», «when Ole Kane was charged». */
  readonly topic: string
  /** Ids of the sources that answer for it; empty where the paper tells it. */
  readonly sources: readonly string[]
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean
}

/** A fact before it is known who answers for it: its tokens, `last` exclusive. */
export type RawFact = Pick<Fact, 'value' | 'entity' | 'person' | 'topic'> & {
  readonly first: number
  readonly last: number
}

/** A name as the story prints it, without «Mr.». */
export const nameOf = ({tokens}: Article, {first, last}: NameRun): string =>
  tokens
    .slice(first, last)
    .map(({text}) => text)
    .join(' ')
