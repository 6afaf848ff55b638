import {attributionsOfQuotations} from '../findings/content.ts'
import {isSpoken} from '../findings/places.ts'
import {runningQuotations} from '../findings/quoted.ts'
import {sourcesById} from '../findings/voices.ts'
import type {Article, Attribution, Quotation} from '../model.ts'
import {listChanges} from '../text/textDiff.ts'
import type {EvidenceIndex, Run, Stretch} from './evidenceIndex.ts'
import {type QuotedWords, quotedWords} from './quotedWords.ts'
import {mayBeOne} from './speakerNames.ts'
import {type WordChange, wordChanges} from './wordChanges.ts'

/** What may differ between a quotation and the evidence without being told. */
export const allowances = ['case', 'marks', 'spelling', 'brackets'] as const
export type Allowance = (typeof allowances)[number]

/**
 * What the evidence says of a quotation:
 * - `verbatim`: it stands there; `cut`: it does with words left out where the quotation shows it; `altered`: in other words;
 * - `stitched`: its parts stand at several places, and nothing shows it; `misattributed`: somebody else says it; `missing`: it is not there.
 */
export const verdicts = ['verbatim', 'cut', 'altered', 'stitched', 'misattributed', 'missing'] as const
export type Verdict = (typeof verdicts)[number]

/** A quotation held against the evidence. */
export interface Verification {
  readonly quotation: Quotation
  readonly attribution: Attribution | null
  readonly verdict: Verdict
  /** Where in the evidence, in the order of the quotation. */
  readonly places: readonly Stretch[]
  /** What it changes in the words of the evidence. */
  readonly changes: readonly WordChange[]
  /** Who says it there; null where the evidence does not tell. */
  readonly speaker: string | null
}

/** Holds every quotation of an article against the evidence. Time grows with both, and not with their product. */
export function verifyQuotations(
  article: Article,
  index: EvidenceIndex,
  allowed: readonly Allowance[] = allowances
): readonly Verification[] {
  const takers = attributionsOfQuotations(article)
  return runningQuotations(article)
    .filter(isSpoken)
    .flatMap((quotation) => {
      const attribution = takers.get(quotation.index)?.[0] ?? null
      const quoted = quotedWords(article, quotation)
      if (quoted.keys.length === 0) return []
      return [judge({article, quotation, attribution, quoted, index, allowed})]
    })
}

interface Hearing {
  readonly article: Article
  readonly quotation: Quotation
  readonly attribution: Attribution | null
  readonly quoted: QuotedWords
  readonly index: EvidenceIndex
  readonly allowed: readonly Allowance[]
}

function judge(hearing: Hearing): Verification {
  const {quotation, attribution, quoted, index} = hearing
  const whole = findWhole(hearing)
  if (whole !== null) {
    const changes = differencesNotAllowed(hearing, whole)
    const found = changes.length > 0 ? 'altered' : whole.length > 1 && quoted.cuts > 0 ? 'cut' : 'verbatim'
    return settle(hearing, found, whole, changes)
  }
  const near = findNear(hearing)
  const stitched = findStitched(hearing)
  if (stitched !== null && (near === null || near.share < mostStitched || near.gap > longestSlip))
    return settle(hearing, 'stitched', stitched, [])
  if (near === null) return {quotation, attribution, verdict: 'missing', places: [], changes: [], speaker: null}
  const words = index.papers[near.paper]?.words.slice(near.first, near.last) ?? []
  const changes = wordChanges(
    {texts: words.map(({text}) => text), keys: index.keys[near.paper]?.slice(near.first, near.last) ?? []},
    {texts: quoted.texts, keys: quoted.keys}
  )
  return settle(hearing, 'altered', [near], changes)
}

/** More words left out in silence make two places of one. */
const longestSlip = 10
/** A near place that holds less of the quotation than this gives way to several that hold it all. */
const mostStitched = 0.8

function settle(
  {article, quotation, attribution, index}: Hearing,
  found: Verdict,
  places: readonly Stretch[],
  changes: readonly WordChange[]
): Verification {
  const [place] = places
  const speaker = place === undefined ? null : (index.papers[place.paper]?.speakerAt(place.first) ?? null)
  const said = (attribution?.sourceIds ?? []).flatMap((id) => sourcesById(article).get(id) ?? [])
  const isNamed = said.length > 0 && said.every(({kind, identity}) => kind === 'person' && identity === 'named')
  const isOther = isNamed && speaker !== null && !said.some(({name}) => mayBeOne(name, speaker))
  return {quotation, attribution, verdict: isOther ? 'misattributed' : found, places, changes, speaker}
}

/** How far apart the parts of a quotation may stand that shows its cuts, in words. */
const longestCut = 400

/** Every part of a quotation, word for word and in order; null where one is not there. Of several places that where the one who is said to speak does. */
function findWhole(hearing: Hearing): readonly Stretch[] | null {
  const {quoted, index} = hearing
  const [head, ...rest] = quoted.parts
  if (head === undefined) return null
  const starts = wholeRuns(index, head)
  const found: (readonly Stretch[])[] = []
  for (const start of starts) {
    const places: Stretch[] = [start]
    for (const part of rest) {
      const before = places.at(-1) ?? start
      const next = wholeRuns(index, part)
        .filter(
          (run) => run.paper === before.paper && run.first >= before.last && run.first - before.last <= longestCut
        )
        .toSorted((a, b) => a.first - b.first)[0]
      if (next === undefined) break
      places.push(next)
    }
    if (places.length === quoted.parts.length) found.push(places)
  }
  return found.find((places) => isSpeakers(hearing, places[0])) ?? found[0] ?? null
}

const isSpeakers = ({article, attribution, index}: Hearing, place: Stretch | undefined): boolean => {
  const speaker = place === undefined ? null : (index.papers[place.paper]?.speakerAt(place.first) ?? null)
  const said = (attribution?.sourceIds ?? []).flatMap((id) => sourcesById(article).get(id)?.name ?? [])
  return speaker === null || said.length === 0 || said.some((name) => mayBeOne(name, speaker))
}

/** Where a list of words stands as it is. */
const wholeRuns = (index: EvidenceIndex, keys: readonly string[]): readonly Run[] =>
  index.longestRuns(keys, 0).filter(({first, last}) => last - first === keys.length)

/** The place that holds most of a quotation. */
interface Near extends Stretch {
  /** The share of the quotation’s words that stand there in order. */
  readonly share: number
  /** How many words it leaves out in one place, at most. */
  readonly gap: number
}

/** The share of its words that a place must hold to be what was meant. */
const leastShare = 0.55
/** Fewer words in common may be chance. */
const leastCommon = 4

function findNear({quoted: {keys}, index}: Hearing): Near | null {
  const hits: {readonly place: number; readonly at: number}[] = []
  for (let at = 0; at + 2 < keys.length; at++) for (const place of index.placesOf(keys, at)) hits.push({place, at})
  hits.sort((a, b) => a.place - b.place)
  const width = keys.length * 2 + 8
  let best = {count: 0, first: 0, last: -1}
  for (let low = 0, high = 0; high < hits.length; high++) {
    while ((hits[high]?.place ?? 0) - (hits[low]?.place ?? 0) > width) low++
    if (high - low + 1 > best.count) best = {count: high - low + 1, first: low, last: high}
  }
  const [from, to] = [hits[best.first], hits[best.last]]
  if (from === undefined || to === undefined) return null
  const start = index.locate(from.place)
  const end = index.locate(to.place)
  const words = index.keys[start.paper] ?? []
  const slack = 6
  const low = Math.max(0, start.at - from.at - slack)
  const high = Math.min(words.length, (end.paper === start.paper ? end.at : start.at) + keys.length - to.at + slack)
  return trim(words, keys, {paper: start.paper, first: low, last: high})
}

/** A place from where the quotation begins there to where it ends. */
function trim(words: readonly string[], keys: readonly string[], {paper, first, last}: Stretch): Near | null {
  const same = listChanges(words.slice(first, last), keys).flatMap(({kind, before, after}) =>
    kind === 'same' ? [{there: before, here: after}] : []
  )
  // A small word that stands apart at either end is there by chance.
  while (same.length > 1 && isStray(same[0]?.there, same[1]?.there)) same.shift()
  while (same.length > 1 && isStray(same.at(-1)?.there, same.at(-2)?.there)) same.pop()
  const [head, tail] = [same[0], same.at(-1)]
  if (head === undefined || tail === undefined) return null
  // What the quotation begins and ends with may stand there too, or another word in its place.
  let from = first + head.there[0]
  let to = first + tail.there[1]
  for (let at = head.here[0] - 1; at >= 0 && from > 0 && (words[from - 1] === keys[at] || at === 0); at--) from--
  const end = keys.length - 1
  for (let at = tail.here[1]; at <= end && to < words.length && (words[to] === keys[at] || at === end); at++) to++
  const common = same.reduce((sum, {there}) => sum + there[1] - there[0], 0)
  const gap = same.reduce((most, {there}, at) => Math.max(most, there[0] - (same[at - 1]?.there[1] ?? there[0])), 0)
  const share = common / keys.length
  return share < leastShare || common < leastCommon ? null : {paper, first: from, last: to, share, gap}
}

/** Whether a stretch of a word or so stands apart from the next. */
function isStray(stretch: readonly [number, number] | undefined, next: readonly [number, number] | undefined): boolean {
  if (stretch === undefined || next === undefined || stretch[1] - stretch[0] > 1) return false
  return next[0] - stretch[1] > 2 || stretch[0] - next[1] > 2
}

/** Shorter parts stand anywhere. */
const leastPart = 4
/** More parts than this are no stitching but chance. */
const mostParts = 4

/** The parts of a quotation, longest first from its beginning on, where nearly all of it stands in the evidence, but not in one place. */
function findStitched({quoted: {keys}, index}: Hearing): readonly Stretch[] | null {
  const places: Run[] = []
  let covered = 0
  for (let at = 0; at + leastPart <= keys.length && places.length <= mostParts; ) {
    const [run] = index.longestRuns(keys, at)
    const length = run === undefined ? 0 : run.last - run.first
    if (run === undefined || length < leastPart) {
      at++
      continue
    }
    places.push(run)
    covered += length
    at += length
  }
  const isOne = places.length < 2 || places.length > mostParts
  return isOne || covered / keys.length < leastCovered ? null : places
}

const leastCovered = 0.85

/** What differs in a quotation that has all the words, and may not by the house’s rules. */
function differencesNotAllowed(
  {article, quoted, index, allowed}: Hearing,
  places: readonly Stretch[]
): readonly WordChange[] {
  const there = places.flatMap(({paper, first, last}) => index.papers[paper]?.words.slice(first, last) ?? [])
  const changes: WordChange[] = []
  const [opening, first] = [quoted.words[0], there[0]]
  if (!allowed.includes('case') && opening !== undefined && first !== undefined && opening.capital !== first.capital)
    changes.push({before: first.text, after: opening.text})
  if (!allowed.includes('spelling'))
    there.forEach(({lower, text}, at) => {
      const own = quoted.words[at]
      if (own !== undefined && own.lower !== lower) changes.push({before: text, after: own.text})
    })
  if (!allowed.includes('brackets') && quoted.insertions.length > 0)
    for (const words of quoted.insertions) changes.push({before: '', after: words})
  if (!allowed.includes('marks')) for (const change of markChanges(article, quoted, index, places)) changes.push(change)
  return changes
}

/** Where other marks stand between the same words. */
function markChanges(
  {tokens}: Article,
  {words}: QuotedWords,
  index: EvidenceIndex,
  places: readonly Stretch[]
): readonly WordChange[] {
  const between = (list: Article['tokens'], from: number, to: number) =>
    list
      .slice(from + 1, to)
      .map(({text}) => text)
      .join('')
  const changes: WordChange[] = []
  let at = 0
  for (const {paper, first, last} of places) {
    const source = index.papers[paper]
    for (let place = first; place + 1 < last; place++, at++) {
      const [one, two] = [source?.words[place], source?.words[place + 1]]
      const [own, next] = [words[at], words[at + 1]]
      if (one === undefined || two === undefined || own === undefined || next === undefined) continue
      const [theirs, ours] = [
        between(source?.tokens ?? [], one.index, two.index),
        between(tokens, own.index, next.index)
      ]
      if (theirs !== ours)
        changes.push({before: `${one.text}${theirs} ${two.text}`, after: `${own.text}${ours} ${next.text}`})
    }
    at++
  }
  return changes
}
