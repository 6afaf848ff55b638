import {accidentalActs, harmfulActs} from '../lexicon/claims.ts'
import {accusingVerbs, criticizingVerbs} from '../lexicon/offences.ts'
import {demonyms, placeNames} from '../lexicon/places.ts'
import {personNouns} from '../lexicon/roles.ts'
import {adverbs, auxiliaries, beForms, prepositions, relatives} from '../lexicon/words.ts'
import type {Article, Attribution} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {accusedIn} from './accused.ts'
import {type NameRun, namesIn} from './nameRuns.ts'
import {firstAmong} from './phrases.ts'
import {tokensWithin} from './places.ts'
import {remembered} from './remembered.ts'

/** How grave it is: criticised, accused of something, or in court. */
export const severities = ['criticism', 'accusation', 'charge'] as const
export type Severity = (typeof severities)[number]

/** Somebody named of whom the story tells something bad, and who may want to answer. */
export interface Target {
  readonly name: NameRun
  readonly severity: Severity
  /** Whether a plea or a denial stands in the story. */
  readonly pleaded: boolean
}

/** Everybody named whom a source blames, or whom the law has in its hands; each once, by the first thing told. */
export const targetsIn = remembered((article: Article): readonly Target[] => {
  const found = new Map<string, Target>()
  for (const {key, name, inCourt, settled, answered} of accusedIn(article)) {
    if (inCourt && !settled) found.set(key, {name, severity: 'charge', pleaded: answered})
  }
  for (const attribution of article.attributions) {
    const severity = severityOf(attribution)
    const names = severity === null ? doersIn(article, attribution) : blamedIn(article, attribution)
    for (const name of names) {
      if (!isSomebody(article, name)) continue
      const known = found.get(name.key)
      if (known === undefined || (known.severity === 'criticism' && severity !== 'criticism'))
        found.set(name.key, {name, severity: severity ?? 'accusation', pleaded: false})
    }
  }
  return [...found.values()].toSorted((a, b) => a.name.first - b.name.first)
})

/** Whether a name is somebody who can be asked: no country, no party's members at large, no word before its noun. */
function isSomebody({tokens}: Article, {last, key}: NameRun): boolean {
  const next = tokens[last]
  if (
    next?.kind === 'number' ||
    (next?.kind === 'word' && next.block === elementAt(tokens, last - 1)?.block && !smallWords.has(next.lower))
  )
    return false
  return !placeNames.has(key) && !demonyms.has(key.endsWith('s') ? key.slice(0, -1) : key) && !personNouns.has(key)
}

/** What may follow a name that stands for somebody: «accused Holm of», «Lowther and Holm», «Holm’s». */
const smallWords = new Set([...prepositions, ...auxiliaries, ...adverbs, ...relatives, 'and', 'or', 'to', "'s"])

function severityOf({lemma}: Attribution): Severity | null {
  if (lemma !== null && accusingVerbs.has(lemma)) return 'accusation'
  return lemma !== null && criticizingVerbs.has(lemma) ? 'criticism' : null
}

/** Whom a source blames: of «accused the mayor, Otto Lenz, of taking bribes», Lenz; of «blamed the fire on Vale Homes», Vale Homes. */
function blamedIn(article: Article, {content, frame, cue, source}: Attribution): readonly NameRun[] {
  const piece = content[0]
  if (piece === undefined || cue === null || frame === 'passive') return []
  const [first, last] = tokensWithin(article, piece)
  if (source !== null && first < source.first) return []
  const bound = firstLink(article, first, last)
  const onto = article.tokens[bound]?.lower === 'on'
  return namesBetween(article, onto ? bound : first, onto ? last : bound)
}

/** The first «of», «for» or «on» of what is said: the person stands before it, or behind «on». */
function firstLink({tokens}: Article, first: number, last: number): number {
  for (let at = first; at < last; at++) if (links.has(tokens[at]?.lower ?? '')) return at
  return last
}

const links = new Set(['of', 'for', 'on', 'over', 'as', 'after', 'in', 'by'])

function namesBetween(article: Article, first: number, last: number): readonly NameRun[] {
  const {runs, at} = namesIn(article)
  const names: NameRun[] = []
  for (let index = first; index < last; index++) {
    const run = elementAt(runs, at[index])
    if (run !== undefined && run !== names.at(-1)) names.push(run)
  }
  return names
}

const between = new Set([...auxiliaries, ...adverbs])

/** Who is said to have done something harmful: of «said that Vale Homes had defrauded its tenants», Vale Homes. */
function doersIn(article: Article, {content}: Attribution): readonly NameRun[] {
  const {runs, at: runAt} = namesIn(article)
  const names: NameRun[] = []
  for (const piece of content) {
    const [first, last] = tokensWithin(article, piece)
    for (let at = first; at < last; at++) {
      const {lower} = article.tokens[at] ?? {lower: ''}
      if (!harmfulActs.has(lower) || accidentalActs.has(lower) || !lower.endsWith('ed')) continue
      let subject = at - 1
      while (subject > first && between.has(article.tokens[subject]?.lower ?? '')) subject--
      const run = elementAt(runs, runAt[subject])
      if (run !== undefined && !isPassive(article, subject + 1, at)) names.push(run)
    }
  }
  return names
}

const isPassive = (article: Article, first: number, last: number): boolean =>
  firstAmong(article, first, last, unasserting) !== null

/** «was abused», «would have harassed», «never lied». */
const unasserting = new Set([...beForms, 'never', 'not', 'would', 'could', 'might', 'may'])
