/**
 * The measures: precision and recall of quoted and of reported speech with their sources, of content, and of the classes of
 * sentences. Recall asks for the core alone (see `isCore`); precision counts a verdict right if it matches any gold attribution.
 */
import type {Span} from '../../lib/text/span.ts'
import type {GoldArticle} from './readGold.ts'
import {areAligned, common, isCore, isRight, meet, merge, nearestTo, type Side, sizeOf} from './sides.ts'

/** A gold article with the sides that were found in it. */
export interface Pair<Found extends Side = Side> {
  readonly article: GoldArticle
  readonly gold: readonly Side[]
  readonly found: readonly Found[]
}

/** Precision, recall and their mean, with how many were predicted and how many are in the gold. */
export interface Score {
  readonly P: number
  readonly R: number
  readonly F1: number
  readonly predicted: number
  readonly gold: number
}

const classes = ['quoted', 'attributed', 'unattributed'] as const
type SentenceClass = (typeof classes)[number]

export interface Measures {
  readonly articles: number
  readonly quotedSpeech: Score
  readonly reportedSpeech: Score
  readonly aligned: Score
  /** Of the quotations that were found and have a source in the gold, those laid to it. */
  readonly speakerAccuracy: number
  readonly speakerOf: number
  readonly contentChars: Score
  readonly sentenceClass: Readonly<Record<SentenceClass, Score>> & {readonly macroF1: number; readonly accuracy: number}
}

/** How many verdicts were right of those predicted, and how many of the gold were found. */
class Count {
  right = 0
  predicted = 0
  found = 0
  gold = 0

  predict(isRight: boolean, weight = 1): void {
    this.predicted += weight
    if (isRight) this.right += weight
  }

  ask(isFound: boolean, weight = 1): void {
    this.gold += weight
    if (isFound) this.found += weight
  }

  get score(): Score {
    const P = this.predicted === 0 ? 0 : this.right / this.predicted
    const R = this.gold === 0 ? 0 : this.found / this.gold
    return {P, R, F1: P + R === 0 ? 0 : (2 * P * R) / (P + R), predicted: this.predicted, gold: this.gold}
  }
}

/** A found quotation is one with this share of its content in common with the gold's. */
const foundEnough = 0.3
/** A sentence belongs to what covers more than this share of it. */
const noticeable = 0.2

/** Measures articles together, so that each attribution weighs the same. */
export function measure(pairs: readonly Pair[]): Measures {
  const [quoted, reported, aligned, chars, speaker] = [new Count(), new Count(), new Count(), new Count(), new Count()]
  const sentences = new Confusion()
  for (const {article, gold, found} of pairs) {
    for (const side of gold) {
      if (!isCore(side)) continue
      const nearest = nearestTo(side, found)
      const count = side.quoted ? quoted : reported
      count.ask(isRight(side, nearest))
      aligned.ask(found.some((other) => areAligned(side, other)))
      if (side.quoted && side.source.length > 0 && nearest.side !== null && nearest.likeness >= foundEnough)
        speaker.ask(meet(side.source, nearest.side.source))
    }
    for (const side of found) {
      const count = side.quoted ? quoted : reported
      count.predict(isRight(side, nearestTo(side, gold)))
      aligned.predict(gold.some((other) => areAligned(other, side)))
    }
    const [all, core, predicted] = [contentOf(gold), contentOf(gold.filter(isCore)), contentOf(found)]
    chars.predict(true, common(predicted, all))
    chars.predict(false, sizeOf(predicted) - common(predicted, all))
    chars.ask(true, common(core, predicted))
    chars.ask(false, sizeOf(core) - common(core, predicted))
    sentences.add(article.sentences, gold, found)
  }
  return {
    articles: pairs.length,
    quotedSpeech: quoted.score,
    reportedSpeech: reported.score,
    aligned: aligned.score,
    speakerAccuracy: speaker.score.R,
    speakerOf: speaker.gold,
    contentChars: chars.score,
    sentenceClass: sentences.score
  }
}

const contentOf = (sides: readonly Side[]): readonly Span[] => merge(sides.flatMap(({content}) => content))

/** Sentences by their class in the gold and in the reading. */
class Confusion {
  readonly #counts = new Map<string, number>()

  add(sentences: readonly Span[], gold: readonly Side[], found: readonly Side[]): void {
    const all = contentOf(gold)
    const [goldQuoted, goldCore] = [contentOf(gold.filter(({quoted}) => quoted)), contentOf(gold.filter(isCore))]
    const [foundQuoted, foundAll] = [contentOf(found.filter(({quoted}) => quoted)), contentOf(found)]
    for (const sentence of sentences) {
      const covers = (spans: readonly Span[]) =>
        common([sentence], spans) / (sentence.end - sentence.start) > noticeable
      const classOf = (quoted: readonly Span[], any: readonly Span[]): SentenceClass =>
        covers(quoted) ? 'quoted' : covers(any) ? 'attributed' : 'unattributed'
      const wanted = classOf(goldQuoted, goldCore)
      // what only wider gold covers may be called either way
      if (wanted === 'unattributed' && covers(all)) continue
      const key = `${wanted} ${classOf(foundQuoted, foundAll)}`
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    }
  }

  get score(): Measures['sentenceClass'] {
    const at = (wanted: SentenceClass, read: SentenceClass) => this.#counts.get(`${wanted} ${read}`) ?? 0
    const scoreOf = (name: SentenceClass): Score => {
      const count = new Count()
      for (const other of classes) {
        count.predict(other === name, at(other, name))
        count.ask(other === name, at(name, other))
      }
      return count.score
    }
    const [quoted, attributed, unattributed] = [scoreOf('quoted'), scoreOf('attributed'), scoreOf('unattributed')]
    const total = [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
    const right = classes.reduce((sum, name) => sum + at(name, name), 0)
    return {
      quoted,
      attributed,
      unattributed,
      macroF1: (quoted.F1 + attributed.F1 + unattributed.F1) / classes.length,
      accuracy: total === 0 ? 0 : right / total
    }
  }
}
