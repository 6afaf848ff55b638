import {comparisonOf} from '../compare/comparison.ts'
import type {Telling} from '../findings/telling.ts'
import {compareWords} from './counting.ts'

/** A story of an event, as a list names it. */
export interface EventStoryRecord {
  readonly path: string
  readonly title: string | null
  readonly published: string | null
}

/** An event that several stories tell of, and what an editor finds who lays them side by side. */
export interface EventRecord {
  readonly stories: readonly EventStoryRecord[]
  /** On what they contradict each other: «the age of Ole Kane». */
  readonly contradictions: readonly string[]
  /** On how many points they differ and may both be right. */
  readonly differences: number
  /** Quotations that two or more have, and how many of these not in the same words. */
  readonly quotations: number
  readonly altered: number
  /** Statements that one tells as given to it alone. */
  readonly releases: number
  /** Names that are spelled in two ways. */
  readonly names: number
}

/** What stories of one event come to side by side. */
export function eventOf(tellings: readonly Telling[]): EventRecord {
  const {conflicts, clusters, releases, names} = comparisonOf(tellings)
  const real = conflicts.filter(({certainty}) => certainty === 'real')
  return {
    stories: tellings.map(({name, article: {metadata}}) => ({
      path: name,
      title: metadata.title,
      published: metadata.published
    })),
    contradictions: [...new Set(real.map(({topic}) => topic))],
    differences: conflicts.length - real.length,
    quotations: clusters.length,
    altered: clusters.filter(({versions}) => versions.some(({wording}) => wording === 'altered' || wording === 'split'))
      .length,
    releases: releases.length,
    names: names.filter(({spellings}) => spellings.length > 0).length
  }
}

/** Whether there is something in the stories of an event that an editor may want to mend. */
export const isAtOdds = ({contradictions, altered, releases, names}: EventRecord): boolean =>
  contradictions.length + altered + releases + names > 0

/** Events in the order in which an editor should look at them. */
export const oddestFirst = (a: EventRecord, b: EventRecord): number =>
  b.contradictions.length - a.contradictions.length ||
  b.altered - a.altered ||
  b.releases - a.releases ||
  b.names - a.names ||
  compareWords(a.stories[0]?.path ?? '', b.stories[0]?.path ?? '')
