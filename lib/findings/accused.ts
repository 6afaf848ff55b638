import {
  chargeNouns,
  chargeVerbs,
  openCaseWords,
  privilegedSources,
  settledVerbs,
  unbroughtCharges
} from '../lexicon/offences.ts'
import {adverbs, auxiliaries, beForms, determiners, pastVerbs, prepositions, relatives} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {type NameRun, namesIn} from './nameRuns.ts'
import {sentenceOf} from './paragraphs.ts'
import {firstAmong} from './phrases.ts'
import {remembered} from './remembered.ts'
import {watchFor} from './watchFor.ts'

/** Somebody whom the story says to be charged, arrested or accused. */
export interface Accused {
  /** The last word of the name, by which later mentions are known again. */
  readonly key: string
  /** Where the story first says so: the name. */
  readonly name: NameRun
  /** Whether the story tells of a charge, an arrest or a trial, and not of an accusation alone. */
  readonly inCourt: boolean
  /** Whether the case is over: convicted, pleaded guilty, cleared, dead. */
  readonly settled: boolean
  /** Whether the story records a plea or a denial. */
  readonly answered: boolean
}

/** What a sentence tells of somebody in a case. */
interface Word {
  readonly name: NameRun
  readonly tells: 'court' | 'accusation' | 'settled' | 'plea'
}

/** How far a name may stand from the word that tells of the case, in tokens. */
const reach = 16

/** Every word that tells of a case. */
const vocabulary = watchFor([...chargeVerbs, ...chargeNouns, ...openCaseWords, ...settledVerbs, 'pleaded', 'pled'])

/** Everybody whom the story says to be charged, arrested or accused, in the order in which it says so. */
export const accusedIn = remembered((article: Article): readonly Accused[] => {
  const names = new Map<string, NameRun>()
  const tells = {
    court: new Set<string>(),
    accusation: new Set<string>(),
    settled: new Set<string>(),
    plea: new Set<string>()
  }
  for (const token of vocabulary(article)) {
    const sentence = sentenceOf(article, token.index)
    if (sentence === undefined || (article.quotationAt[token.index] ?? -1) >= 0) continue
    for (const word of caseWords(article, sentence.first, sentence.last, token)) {
      tells[word.tells].add(word.name.key)
      if (word.tells !== 'settled' && !names.has(word.name.key)) names.set(word.name.key, word.name)
    }
  }
  return [...names].map(([key, name]) => ({
    key,
    name,
    inCourt: tells.court.has(key) || tells.plea.has(key),
    settled: tells.settled.has(key),
    answered: tells.plea.has(key)
  }))
})

const beSet = new Set(beForms.filter((form) => form !== 'being'))

function caseWords(article: Article, first: number, last: number, token: Token): readonly Word[] {
  const {lower, index} = token
  if (chargeVerbs.has(lower)) return charged(article, first, last, token)
  if (chargeNouns.has(lower) && isBrought(article, index, first))
    return told(nameAfter(article, index + 2, last), 'court')
  if (openCaseWords.has(lower) && isFacing(article, index, first))
    return told(nameBefore(article, index - 1, first), 'court')
  if (settledVerbs.has(lower)) return told(nameBefore(article, index, first), 'settled')
  if (lower === 'pleaded' || lower === 'pled') return pleaded(article, first, index)
  return none
}

const none: readonly Word[] = []

const told = (name: NameRun | null, tells: Word['tells']): readonly Word[] => (name === null ? none : [{name, tells}])

/** How far behind «charged» the name may stand, in tokens: «charged the mill’s foreman, Ole Kane». */
const objectReach = 8

/** Whether a charge is said to stand: «the charges against», but not «whether to bring charges against». */
const isBrought = (article: Article, index: number, floor: number): boolean =>
  article.tokens[index + 1]?.lower === 'against' &&
  firstAmong(article, Math.max(floor, index - nearest), index, unbroughtCharges) === null &&
  !modals.has(article.tokens[nameAfter(article, index + 2, index + reach)?.last ?? 0]?.lower ?? '')

/** «charges against Holm could follow» are none yet. */
const modals = new Set(['could', 'would', 'might', 'may', 'can', 'should'])

/** «Holm was charged», or «police charged Holm». */
function charged(article: Article, first: number, last: number, {index, lower}: Token): readonly Word[] {
  const isCharge = lower !== 'accused' && lower !== 'suspected'
  if (isHistory(article, index)) return none
  if (isPassive(article, index))
    return subjectsOf(article, first, index).map((name) => ({name, tells: isCharge ? 'court' : 'accusation'}))
  if (lower === 'suspected') return none
  const object = nameAfter(article, index + 1, last)
  if (object === null || object.first >= index + objectReach) return none
  const official = firstAmong(article, Math.max(first, index - nearest), index, privilegedSources) !== null
  return [{name: object, tells: isCharge && official ? 'court' : 'accusation'}]
}

/** How near the name of whoever is charged stands behind an active verb: «charged armourer Hannah Reed». */
const nearest = 6

/** «was arrested in 2008»: a year long past behind the verb tells of an old case. */
function isHistory(article: Article, index: number): boolean {
  const years = article.tokens.slice(index + 1, index + nearest).filter(isYear)
  return years.some(({lower}) => Number(lower) < latestYear(article) - 1)
}

const isYear = ({kind, lower}: Token): boolean => kind === 'number' && /^(?:19|20)\d\d$/u.test(lower)

/** The year in which the story was published, or else the latest that it names. */
const latestYear = remembered(({metadata, tokens}: Article): number => {
  if (metadata.published !== null) return Number(metadata.published.slice(0, 4))
  return tokens.reduce((latest, token) => (isYear(token) ? Math.max(latest, Number(token.lower)) : latest), 0)
})

/** «Holm pleaded not guilty» leaves the case open, «pleaded guilty» ends it. */
function pleaded(article: Article, first: number, index: number): readonly Word[] {
  const guilty = article.tokens[index + 1]?.lower === 'guilty'
  return subjectsOf(article, first, index).map((name) => ({name, tells: guilty ? 'settled' : 'plea'}))
}

/** Whether a form of *be* stands within four tokens before a participle. */
export function isPassive(article: Article, participle: number): boolean {
  return firstAmong(article, participle - 4, participle, beSet) !== null
}

const facing = new Set(['face', 'faces', 'faced', 'facing', 'stand', 'stands', 'stood', 'awaits', 'awaiting'])

/** «is still facing charges», «faces criminal charges», «is on trial». */
const isFacing = ({tokens}: Article, index: number, floor: number): boolean => {
  const [before, earlier] = [elementAt(tokens, index - 1)?.lower ?? '', elementAt(tokens, index - 2)?.lower ?? '']
  const faces =
    facing.has(before) || facing.has(earlier) || (elementAt(tokens, index)?.lower === 'trial' && before === 'on')
  return faces && firstAmong({tokens}, Math.max(floor, index - nearest), index, unbroughtCharges) === null
}

/** The names that a verb's subject holds: of «Holm and Ana Brandt were charged», both. */
export function subjectsOf(article: Article, first: number, verb: number): readonly NameRun[] {
  const last = nameBefore(article, beforeInsertion(article, first, verb) ?? verb, first)
  if (last === null) return []
  const joined =
    elementAt(article.tokens, last.first - 1)?.lower === 'and' ? nameBefore(article, last.first - 1, first) : null
  return joined !== null && joined.last === last.first - 1 ? [joined, last] : [last]
}

/** Where the clause about a subject opens that ends before its verb: in «Holm, who had shot at Kane, was charged», the first comma. */
function beforeInsertion({tokens}: Article, floor: number, verb: number): number | null {
  let at = verb - 1
  while (at > floor && verbCompany.has(elementAt(tokens, at)?.lower ?? '')) at--
  if (elementAt(tokens, at)?.text !== ',') return null
  for (let index = at - 1; index > floor && index > at - longestInsertion; index--) {
    if (elementAt(tokens, index)?.text === ',' && relativeSet.has(tokens[index + 1]?.lower ?? '')) return index
  }
  return null
}

/** How long a clause about a subject is followed back, in tokens. */
const longestInsertion = 30
const verbCompany = new Set([...auxiliaries, ...adverbs])
const relativeSet = new Set(relatives)

/** The nearest name before a token that hangs on no preposition: of «Holm, a farmer from Aldby, was», «Holm». */
export function nameBefore(article: Article, from: number, floor: number): NameRun | null {
  const {runs, at} = namesIn(article)
  for (let index = from - 1; index >= floor && index >= from - reach; index--) {
    const run = elementAt(runs, at[index])
    if (run === undefined) continue
    if (run.first === floor || !isDependent(article, run))
      return run.last < from && isAdjective(article, run) ? null : run
    index = run.first
  }
  return null
}

/** Whether a name hangs on a preposition: «from Aldby», «at the Aldby ferry». */
function isDependent({tokens}: Article, {first}: NameRun): boolean {
  const before = elementAt(tokens, first - 1)?.lower ?? ''
  return hangsOn.has(determinerSet.has(before) ? (elementAt(tokens, first - 2)?.lower ?? '') : before)
}

/** Whether a name only tells of what kind the next words are: «eight Norlandic sailors were». */
export function isAdjective({tokens}: Article, {last}: NameRun): boolean {
  const next = tokens[last]
  return next !== undefined && next.kind === 'word' && !next.capital && !follows.has(next.lower)
}

const determinerSet = new Set(determiners)
/** Small words that may follow a name as a subject. */
const follows = new Set([
  ...auxiliaries,
  ...adverbs,
  ...prepositions,
  ...relatives,
  'and',
  'or',
  ...pastVerbs,
  'faces',
  'face',
  'facing',
  'stands',
  'awaits',
  'pleaded',
  'pled',
  ...chargeVerbs,
  ...settledVerbs
])

const hangsOn = new Set(['from', 'of', 'in', 'at', 'near', 'with', 'for', 'to', 'by', 'against', 'on', 'after', 'over'])

/** The next name behind a token that owns nothing: of «the port's foreman, Ole Holm», «Ole Holm». */
export function nameAfter(article: Article, from: number, ceiling: number): NameRun | null {
  const {runs, at} = namesIn(article)
  for (let index = from; index < ceiling && index < from + reach; index++) {
    const run = elementAt(runs, at[index])
    if (run === undefined) continue
    if (article.tokens[run.last]?.lower !== "'s" && !isAdjective(article, run)) return run
    index = run.last - 1
  }
  return null
}
