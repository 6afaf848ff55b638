import type {Span} from '../../text/span.ts'
import {speakersOf} from '../credits.ts'
import type {AttributionRecord} from '../record.ts'
import type {Story} from '../story.ts'

/** A stretch of the file, and by what it lights up: a source's id, or a place. */
export interface Lit extends Span {
  readonly token: string
}

/** What a stretch lights up by where an entry is about it. */
export const tokenOf = ({start, end}: Span): string => `at${start}-${end}`

/** The sources behind an attribution: whoever speaks, members of a group, and those whom another outlet cites. */
export const sourcesBehind = ({sources}: Story, {sourceIds, via}: AttributionRecord): readonly string[] => [
  ...new Set([
    ...sourceIds,
    ...speakersOf(sourceIds, sources),
    ...via.filter(({relation}) => relation === 'origin').map(({sourceId}) => sourceId)
  ])
]

/** All that each source said. */
export const saidStretches = (story: Story): readonly Lit[] =>
  story.record.attributions.flatMap((attribution) => {
    const tokens = sourcesBehind(story, attribution)
    return attribution.content.flatMap(({start, end}) => tokens.map((token) => ({start, end, token})))
  })

/** More than so many at one place nobody can tell apart. */
const most = 8

/** By what each place of a text lights up; asked from its beginning to its end. */
export class Lights {
  readonly #events: readonly {readonly at: number; readonly token: string; readonly by: number}[]
  readonly #burning = new Map<string, number>()
  #next = 0

  constructor(stretches: readonly Lit[]) {
    this.#events = stretches
      .filter(({start, end}) => start < end)
      .flatMap(({start, end, token}) => [
        {at: start, token, by: 1},
        {at: end, token, by: -1}
      ])
      .sort((a, b) => a.at - b.at)
  }

  /** Where anything begins or ends, in order. */
  get borders(): readonly number[] {
    return this.#events.map(({at}) => at)
  }

  /** The tokens at an offset, parted by spaces. */
  at(offset: number): string {
    for (let event = this.#events[this.#next]; event !== undefined && event.at <= offset; ) {
      const count = (this.#burning.get(event.token) ?? 0) + event.by
      if (count === 0) this.#burning.delete(event.token)
      else this.#burning.set(event.token, count)
      event = this.#events[++this.#next]
    }
    const tokens: string[] = []
    for (const token of this.#burning.keys()) if (tokens.push(token) === most) break
    return tokens.join(' ')
  }
}
