/** Where a reading goes wrong: by kind of attribution, by frame, and by how sure it was. */
import {type Article, type Frame, frames} from '../../lib/model.ts'
import {type Dimension, dimensions, kindsOf} from './kinds.ts'
import type {Pair} from './measures.ts'
import type {GoldArticle} from './readGold.ts'
import {isCore, type Outcome, outcomeOf, type Side} from './sides.ts'

/** A found side with what the program says of how it was found. */
export interface FoundSide extends Side {
  readonly frame: Frame
  readonly confidence: number
}

/** A gold article with the reading of it. */
export interface ReadPair extends Pair<FoundSide> {
  readonly read: Article
}

/** How the gold of one kind fared: `gold` = `right` + `boundary` + `source` + `missed`; `found` is all but the missed. */
export interface KindCell {
  readonly kind: string
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly boundary: number
  readonly source: number
  readonly missed: number
}

/** How the verdicts of one frame fared: `verdicts` = `right` + `boundary` + `source` + `spurious`. */
export interface FrameCell {
  readonly frame: Frame
  readonly verdicts: number
  readonly right: number
  readonly boundary: number
  readonly source: number
  readonly spurious: number
}

/** Verdicts of a band of confidence: how sure the program was of them on average, and how many were right. */
export interface BandCell {
  readonly band: string
  readonly verdicts: number
  readonly right: number
  /** Mean confidence; null for a band without verdicts. */
  readonly said: number | null
}

/** A place where reading and gold part. */
export interface Wrong {
  readonly id: string
  readonly start: number
  readonly what: 'missed' | 'boundary' | 'source' | 'spurious'
  readonly kind: string
  readonly source: string
  readonly cue: string
  readonly content: string
}

export interface Errors {
  readonly kinds: Readonly<Record<Dimension, readonly KindCell[]>>
  readonly frames: readonly FrameCell[]
  readonly calibration: readonly BandCell[]
  readonly wrong: readonly Wrong[]
}

const bands: readonly (readonly [least: number, name: string])[] = [
  [0.9, '0.9 and over'],
  [0.8, '0.8 to 0.9'],
  [0.7, '0.7 to 0.8'],
  [0, 'below 0.7']
]

/** Counts the errors; the gold is its core alone, the verdicts are held against all of it. */
export function countErrors(pairs: readonly ReadPair[]): Errors {
  const kinds = new Map(dimensions.map((dimension) => [dimension, new Tallies()]))
  const [byFrame, byBand, said] = [new Tallies(), new Tallies(), new Map<string, number>()]
  const wrong: Wrong[] = []
  for (const {article, read, gold, found} of pairs) {
    for (const side of gold.filter(isCore)) {
      const outcome = outcomeOf(side, found)
      const own = kindsOf(side, read)
      for (const dimension of dimensions) kinds.get(dimension)?.add(own[dimension], outcome)
      if (outcome !== 'right') wrong.push(describe(article, side, outcome === 'alone' ? 'missed' : outcome, own.order))
    }
    for (const side of found) {
      const outcome = outcomeOf(side, gold)
      const band = bandOf(side.confidence)
      byFrame.add(side.frame, outcome)
      byBand.add(band, outcome)
      said.set(band, (said.get(band) ?? 0) + side.confidence)
      if (outcome === 'alone') wrong.push(describe(article, side, 'spurious', side.frame))
    }
  }
  const cellsOf = (dimension: Dimension) => kinds.get(dimension)?.cells ?? []
  return {
    kinds: {
      order: cellsOf('order'),
      type: cellsOf('type'),
      source: cellsOf('source'),
      cue: cellsOf('cue'),
      length: cellsOf('length'),
      region: cellsOf('region')
    },
    frames: frames
      .map((frame) => {
        const {right, boundary, source, alone, all} = byFrame.of(frame)
        return {frame, verdicts: all, right, boundary, source, spurious: alone}
      })
      .filter(({verdicts}) => verdicts > 0),
    calibration: bands.map(([, band]) => {
      const {all, right} = byBand.of(band)
      return {band, verdicts: all, right, said: all === 0 ? null : (said.get(band) ?? 0) / all}
    }),
    wrong
  }
}

const bandOf = (confidence: number): string => bands.find(([least]) => confidence >= least)?.[1] ?? ''

type Tally = Readonly<Record<Outcome, number>> & {readonly all: number}

const nothing: Tally = {right: 0, boundary: 0, source: 0, alone: 0, all: 0}

/** Outcomes by name. */
class Tallies {
  readonly #tallies = new Map<string, Tally>()

  add(name: string, outcome: Outcome): void {
    const tally = this.of(name)
    this.#tallies.set(name, {...tally, [outcome]: tally[outcome] + 1, all: tally.all + 1})
  }

  of(name: string): Tally {
    return this.#tallies.get(name) ?? nothing
  }

  /** As cells of gold, the commonest kind first. */
  get cells(): readonly KindCell[] {
    return [...this.#tallies]
      .map(([kind, {right, boundary, source, alone, all}]) => ({
        kind,
        gold: all,
        found: all - alone,
        right,
        boundary,
        source,
        missed: alone
      }))
      .sort((a, b) => b.gold - a.gold || (a.kind < b.kind ? -1 : 1))
  }
}

function describe({id, text}: GoldArticle, side: Side, what: Wrong['what'], kind: string): Wrong {
  const words = (spans: Side['content']) =>
    spans.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
  const {source, cue, content} = side
  return {
    id,
    start: content[0]?.start ?? 0,
    what,
    kind,
    source: words(source),
    cue: words(cue),
    content: words(content)
  }
}
