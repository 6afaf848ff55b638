import {stops} from '../findings/borders.ts'
import {remembered} from '../findings/remembered.ts'
import type {Telling} from '../findings/telling.ts'
import {everydayWords} from '../lexicon/everyday.ts'
import {listChanges} from '../text/textDiff.ts'
import {Groups} from './groups.ts'
import type {Utterance} from './utterances.ts'
import {type WordChange, wordChanges} from './wordChanges.ts'
import {isContentWord} from './wordForms.ts'

/**
 * How a telling words what others quote too:
 * - `exact`: word for word as most have it; `part`: a stretch of it; `longer`: more of the same speech;
 * - `cut`: words left out, and the cut shown; `split`: a part made to look like a sentence of its own;
 * - `altered`: other words, or words left out without a sign.
 */
export const wordings = ['exact', 'part', 'longer', 'cut', 'split', 'altered'] as const
export type Wording = (typeof wordings)[number]

export interface Version {
  readonly utterance: Utterance
  readonly wording: Wording
  /** The wording beside which it is laid: the model, or where nothing of it is in that, one that has more of the speech. */
  readonly beside: Utterance
}

/** One speech in the wordings of several tellings. */
export interface QuoteCluster {
  /** The wording that most tellings have, or else the longest. */
  readonly model: Utterance
  /** By telling, in text order. */
  readonly versions: readonly Version[]
}

const gramSize = 3
/** Shorter quotations are phrases that anybody may use. */
const leastWords = 3
/** How many tellings' places of three words are kept: a phrase that all have tells least. */
const placesPerGram = 24
/** With how many others one quotation is compared in full. */
const mostCompared = 8
/** The share of the shorter one's words that the other must have too, in order: of one speaker's, and of anybody's. */
const leastAlike = 0.7
const leastOfAnybody = 0.85
/** So many words in a row make a part of a speech, whoever is said to speak. */
const leastShared = 4
/** So many words must say something of the matter: in what one speaker says in part, in what two have word for word, and in what they have in other words. */
const leastOwn = 1
const leastWeight = 2
const leastAltered = 3
/** So many words in a row are no turn of phrase, whatever they are. */
const longestPhrase = 6

/** What is quoted in two tellings or more: the same speech, however it is cut. */
export function quoteClusters(utterances: readonly Utterance[], tellings: readonly Telling[]): readonly QuoteCluster[] {
  const groups = new Groups(utterances.length)
  const grams = new Map<string, number[]>()
  utterances.forEach((utterance, index) => {
    for (const other of likely(utterance, utterances, grams))
      if (areOneSpeech(utterance, other.utterance)) groups.join(other.index, index)
    for (const gram of [...gramsOf(utterance), ...ownWordsOf(utterance)]) {
      const places = grams.get(gram) ?? []
      if (places.length < placesPerGram && places.at(-1) !== index) places.push(index)
      grams.set(gram, places)
    }
  })
  return groups
    .together()
    .map((list) => list.flatMap((index) => utterances[index] ?? []))
    .flatMap(aroundModels)
    .filter((list) => new Set(list.map(({telling}) => telling)).size > 1)
    .map((list) => toCluster(list, tellings))
}

function* gramsOf({keys}: Utterance): Iterable<string> {
  if (keys.length < leastWords) return
  for (let at = 0; at + gramSize <= keys.length; at++) yield `${keys[at]} ${keys[at + 1]} ${keys[at + 2]}`
}

/** So many words are a phrase that two desks may note down in two ways. */
const mostOfPhrase = 7

/** What somebody puts in a few words is known again by those that say something. */
function* ownWordsOf({keys, speakers}: Utterance): Iterable<string> {
  if (keys.length < leastWords || keys.length > mostOfPhrase) return
  for (const speaker of speakers) for (const key of keys) if (isOwnWord(key)) yield `${speaker}: ${key}`
}

/** The earlier quotations that share most with this one. */
function likely(utterance: Utterance, all: readonly Utterance[], grams: ReadonlyMap<string, readonly number[]>) {
  const shared = new Map<number, number>()
  for (const gram of [...gramsOf(utterance), ...ownWordsOf(utterance)]) {
    for (const place of grams.get(gram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  return [...shared]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostCompared)
    .flatMap(([index]) => {
      const other = all[index]
      return other === undefined ? [] : [{index, utterance: other}]
    })
}

/** Whether two quotations give the same speech, or one a part of the other. */
function areOneSpeech(a: Utterance, b: Utterance): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a]
  const isOneSpeaker = a.speakers.some((id) => b.speakers.includes(id))
  if (runAt(long.keys, short.keys) !== null) {
    if (isOneSpeaker) return weigh(short.keys) >= leastOwn
    const isAll = short.keys.length === long.keys.length
    return short.keys.length >= leastShared && (isAll || weigh(short.keys) >= leastWeight)
  }
  if (!mayBeOneSpeech(short, long, isOneSpeaker)) return false
  const same = sameStretches(short.keys, long.keys)
  const common = same.flat()
  const longest = same.reduce((most, {length}) => Math.max(most, length), 0)
  const isPhrase = isOneSpeaker && long.keys.length <= mostOfPhrase && weigh(common) >= leastWeight
  if (isPhrase && common.length / short.keys.length >= leastAlike) return true
  // What is cut from a speech stands there in several pieces.
  if (longest < leastShared) return isOneSpeaker && short.edited && common.length === short.keys.length
  const share = common.length / short.keys.length
  const isNoPhrase = longest >= longestPhrase || weigh(common) >= leastAltered
  return isNoPhrase && share >= leastOf(isOneSpeaker)
}

const leastOf = (isOneSpeaker: boolean): number => (isOneSpeaker ? leastAlike : leastOfAnybody)

/** Whether a closer look may find one speech: words that are not there in any order are not there in order. */
function mayBeOneSpeech(short: Utterance, long: Utterance, isOneSpeaker: boolean): boolean {
  const counts = countsOf(long.keys)
  let common = 0
  for (const [key, count] of countsOf(short.keys)) common += Math.min(count, counts.get(key) ?? 0)
  if (common / short.keys.length < leastOf(isOneSpeaker)) return false
  const runs = sharedRunsOf(long.keys)
  return (
    (isOneSpeaker && (short.edited || long.keys.length <= mostOfPhrase)) ||
    [...sharedRunsOf(short.keys)].some((run) => runs.has(run))
  )
}

const countsOf = remembered((keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
})

/** Every run of as many words as make a part of a speech. */
const sharedRunsOf = remembered(
  (keys: readonly string[]): ReadonlySet<string> =>
    new Set(keys.slice(leastShared - 1).map((_, at) => keys.slice(at, at + leastShared).join(' ')))
)

/** How many words of a list say something of the matter: «a lot of people who» has none. */
const weigh = (keys: readonly string[]): number => keys.filter(isOwnWord).length

const isOwnWord = (key: string): boolean => isContentWord(key) && !everydayWords.has(key)

/** The words that two lists have in common, in order, stretch by stretch. */
const sameStretches = (a: readonly string[], b: readonly string[]): readonly (readonly string[])[] =>
  listChanges(a, b).flatMap(({kind, before: [first, last]}) => (kind === 'same' ? [a.slice(first, last)] : []))

/** Where a run of words begins in a list; null where it is not there. */
export function runAt(list: readonly string[], run: readonly string[]): number | null {
  // As texts, so that the search is the platform's own.
  const [text, part] = [textOf(list), textOf(run)]
  const at = text.indexOf(part)
  return at < 0 ? null : text.slice(0, at + 1).split(' ').length - 2
}

const textOf = remembered((keys: readonly string[]) => ` ${keys.join(' ')} `)

/** In how many speeches at most a chain of quotations falls apart, each like the next and the last not like the first. */
const mostModels = 6

/** Groups in which every quotation is like the model. */
function aroundModels(list: readonly Utterance[]): readonly (readonly Utterance[])[] {
  const found: (readonly Utterance[])[] = []
  let rest = list
  for (let pass = 0; pass < mostModels && rest.length > 1; pass++) {
    const model = modelOf(rest)
    const like = (one: Utterance) => rest.filter((utterance) => utterance === one || areOneSpeech(utterance, one))
    // Where somebody has more of the speech, what is like that belongs to it too.
    const fullest = fullestOf(rest, model)
    const near = new Set([...like(model), ...(fullest === model ? [] : like(fullest))])
    found.push([...near])
    rest = rest.filter((utterance) => !near.has(utterance))
  }
  return found
}

/** The longest of those that have all of the model’s words in a row; the model itself where nobody has more. */
const fullestOf = (list: readonly Utterance[], model: Utterance): Utterance =>
  list.reduce(
    (best, one) => (one.keys.length > best.keys.length && runAt(one.keys, model.keys) !== null ? one : best),
    model
  )

function toCluster(list: readonly Utterance[], tellings: readonly Telling[]): QuoteCluster {
  const model = modelOf(list)
  const fullest = fullestOf(list, model)
  const counts = new Map<number, number>()
  for (const {telling} of list) counts.set(telling, (counts.get(telling) ?? 0) + 1)
  return {
    model,
    versions: list.map((utterance) => {
      const isOther = fullest !== model && utterance !== model && !areOneSpeech(utterance, model)
      const beside = isOther ? fullest : model
      return {utterance, beside, wording: wordingOf(utterance, beside, counts, tellings)}
    })
  }
}

/** The wording that most tellings share; of equals the longest, and of these the first. */
function modelOf(list: readonly Utterance[]): Utterance {
  const tellingsOf = new Map<string, Set<number>>()
  for (const {keys, telling} of list) {
    const key = keys.join(' ')
    tellingsOf.set(key, (tellingsOf.get(key) ?? new Set()).add(telling))
  }
  const rank = ({keys}: Utterance): number => {
    const tellings = tellingsOf.get(keys.join(' '))?.size ?? 0
    return (tellings > 1 ? tellings : 0) * 1e6 + keys.length
  }
  return list.reduce((best, utterance) => (rank(utterance) > rank(best) ? utterance : best))
}

/** What a version changes in the wording beside which it is laid, from the first sentence that both have to the last. */
export function versionChanges({utterance, beside}: Version, tellings: readonly Telling[]): readonly WordChange[] {
  const stretches = listChanges(beside.keys, utterance.keys).filter(({kind}) => kind === 'same')
  const [first, last] = [stretches[0]?.before[0] ?? 0, stretches.at(-1)?.before[1] ?? beside.keys.length]
  const breaks = sentenceEnds(beside, tellings)
  const from = breaks.findLast((end) => end <= first) ?? 0
  const to = breaks.find((end) => end >= last) ?? beside.keys.length
  const texts = (words: Utterance['words']) => words.map(({text}) => text)
  return wordChanges(
    {texts: texts(beside.words.slice(from, to)), keys: beside.keys.slice(from, to)},
    {texts: texts(utterance.words), keys: utterance.keys}
  )
}

function wordingOf(
  utterance: Utterance,
  model: Utterance,
  counts: ReadonlyMap<number, number>,
  tellings: readonly Telling[]
): Wording {
  if (utterance.keys.join(' ') === model.keys.join(' '))
    return breaksOf(utterance, tellings) === breaksOf(model, tellings) ? 'exact' : 'split'
  const at = runAt(model.keys, utterance.keys)
  if (at !== null) return isMadeSentence(utterance, model, at, counts, tellings) ? 'split' : 'part'
  if (runAt(utterance.keys, model.keys) !== null) return 'longer'
  const kinds = new Set(listChanges(model.keys, utterance.keys).map(({kind}) => kind))
  return utterance.edited && !kinds.has('new') ? 'cut' : 'altered'
}

/** After which of its words a quotation begins a new sentence. */
const breaksOf = (utterance: Utterance, tellings: readonly Telling[]): string =>
  sentenceEnds(utterance, tellings).join()

const sentenceEnds = ({words, telling}: Utterance, tellings: readonly Telling[]): readonly number[] =>
  words
    .slice(0, -1)
    .flatMap(({index}, at) => (isStop(tellings[telling]?.article.tokens[index + 1]?.text) ? [at + 1] : []))

const isStop = (text: string | undefined): boolean => text !== undefined && stops.includes(text)

/** Whether words from the middle of a sentence stand as one of their own, beside another part of it. */
function isMadeSentence(
  {words, telling}: Utterance,
  model: Utterance,
  at: number,
  counts: ReadonlyMap<number, number>,
  tellings: readonly Telling[]
): boolean {
  const first = model.words[at]
  const before = tellings[model.telling]?.article.tokens[(model.words[at - 1]?.index ?? -1) + 1]
  if (at === 0 || first?.capital === true || isStop(before?.text) || words[0]?.capital !== true) return false
  return (counts.get(telling) ?? 0) > 1
}
