import {remembered} from '../findings/remembered.ts'
import type {Telling} from '../findings/telling.ts'
import {type Cast, castOf} from './cast.ts'
import {type Conflict, conflictsAmong} from './conflicts.ts'
import {type Echo, echoes} from './echoes.ts'
import {type Link, linksAmong} from './links.ts'
import {type NameVariants, nameVariants} from './names.ts'
import {type People, peopleOf} from './people.ts'
import {type QuoteCluster, quoteClusters} from './quoteClusters.ts'
import {type Release, releasesAmong} from './releases.ts'
import {type SayingGroup, saidAlike} from './saidAlike.ts'
import {toldFacts} from './toldFacts.ts'
import {utterancesOf} from './utterances.ts'

/** One event as several stories tell it, laid side by side. */
export interface Comparison {
  readonly tellings: readonly Telling[]
  readonly people: People
  readonly clusters: readonly QuoteCluster[]
  readonly sayings: readonly SayingGroup[]
  readonly echoes: readonly Echo[]
  readonly releases: readonly Release[]
  readonly conflicts: readonly Conflict[]
  readonly names: readonly NameVariants[]
  readonly cast: Cast
  readonly links: readonly Link[]
}

/** The comparison of the tellings of an event, made once for each list of them. */
export const comparisonOf = remembered((tellings: readonly Telling[]): Comparison => compareTellings(tellings))

/** Lays the tellings of one event side by side. Pure; the same tellings in the same order give the same comparison. */
export function compareTellings(tellings: readonly Telling[]): Comparison {
  const people = peopleOf(tellings)
  const cast = castOf(tellings, people)
  const utterances = utterancesOf(tellings, cast)
  const clusters = quoteClusters(utterances, tellings)
  return {
    tellings,
    people,
    clusters,
    sayings: saidAlike(tellings, cast, clusters),
    echoes: echoes(utterances, clusters),
    releases: releasesAmong(clusters, tellings),
    conflicts: conflictsAmong(toldFacts(tellings, people), tellings),
    names: nameVariants(tellings, people, cast),
    cast,
    links: linksAmong(tellings, cast)
  }
}
