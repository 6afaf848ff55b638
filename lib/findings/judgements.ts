import {honorifics} from '../lexicon/honorifics.ts'
import {characterFaults, copulas, failings, faults, merits} from '../lexicon/opinions.ts'
import {organizationNouns} from '../lexicon/organizations.ts'
import {personNouns} from '../lexicon/roles.ts'
import {adverbs, auxiliaries, determiners, personalPronouns, prepositions} from '../lexicon/words.ts'
import type {Article} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {tokensWithin} from './places.ts'
import {remembered} from './remembered.ts'

/** Whom a judgement is of: one person, or a body or several people. */
export type Judged = 'person' | 'body'

/** Words that judge somebody: «he is lazy», «missteps by prosecutors». The span takes in who is judged. */
export interface Judgement extends Span {
  readonly of: Judged
  readonly praises: boolean
}

/** The first judgement of somebody in a stretch of words, those of persons first; null where there is none. What a quotation in a quotation says is somebody else's. */
export function findJudgement(article: Article, stretch: Span): Judgement | null {
  const [first, last] = tokensWithin(article, stretch)
  let found: Judgement | null = null
  for (let at = first; at < last; at++) {
    const lower = article.tokens[at]?.lower ?? ''
    const praises = merits.has(lower)
    if (!judging.has(lower)) continue
    const depth = elementAt(article.quotations, article.quotationAt[at])?.depth ?? 0
    const target = depth > 0 ? null : targetOf(article, at, first, last)
    const judged = target === null ? null : classify(article, target, lower)
    if (target === null || judged === null) continue
    const [one, other] = [article.tokens[Math.min(at, target)], article.tokens[Math.max(at, target)]]
    const judgement = {of: judged, praises, start: one?.start ?? stretch.start, end: other?.end ?? stretch.end}
    if (judged === 'person' && !praises) return judgement
    found ??= judgement
  }
  return found
}

const judging = new Set([...characterFaults, ...faults, ...failings, ...merits])

/** How many words may stand between a judgement and whom it is of. */
const reach = 6

const owners = new Set(['his', 'her', 'their', "'s"])
const fillers = new Set([
  ...adverbs,
  ...determiners.filter((word) => !owners.has(word)),
  'very',
  'too',
  'utterly',
  'and',
  'or',
  'man',
  'woman',
  'person',
  'bit',
  'of',
  'little'
])
const links = new Set([...copulas, ...auxiliaries])
const makers = new Set(['by', 'of', 'from', 'among'])

/** The token index of whoever a word of judgement is said of, or null. */
function targetOf(article: Article, at: number, floor: number, ceiling: number): number | null {
  const {tokens} = article
  const lower = (index: number) => tokens[index]?.lower ?? ''
  const failing = failings.has(lower(at))
  // «missteps by prosecutors», «the incompetence of the board»
  if (failing && makers.has(lower(at + 1))) return headAfter(article, at + 2, ceiling)
  let back = at - 1
  while (back >= floor && back > at - reach && isFiller(lower(back))) back--
  // «he has always been lazy»
  if (back > floor && copulas.has(lower(back))) return subjectBefore(article, back, floor)
  if (back >= floor && contracted.test(lower(back))) return back
  // «an incompetent board», «the corrupt mayor»
  if (at + 1 < ceiling && isDescribed(article, at)) return at + 1
  // «their deceptive plan», «the board's blunders»
  if (back < floor || !owners.has(lower(back)) || !(failing || isAdjective(article, at))) return null
  return lower(back) === "'s" ? back - 1 : back
}

/** Whoever stands before a form of *be*; null where the judgement is denied. */
function subjectBefore({tokens}: Article, link: number, floor: number): number | null {
  let back = link
  while (
    back >= floor &&
    back > link - reach &&
    (links.has(tokens[back]?.lower ?? '') || isFiller(tokens[back]?.lower ?? ''))
  )
    back--
  for (let at = back + 1; at <= link + 1; at++)
    if (/^(?:not|never|no)$|n't$/u.test(tokens[at]?.lower ?? '')) return null
  return back >= floor ? back : null
}

const contracted = /^(?:he|she|they)'(?:s|re)$/u

/** Whether a word of judgement stands before a common noun for whoever it is said of, one person or body. */
function isDescribed({tokens}: Article, at: number): boolean {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]]
  if (noun === undefined || noun.capital || noun.kind !== 'word') return false
  if (personNouns.get(noun.lower)?.number === 'one') return true
  // «a corrupt campaign finance system» is no corrupt campaign.
  return (
    organizationNouns.has(noun.lower) &&
    (next?.kind !== 'word' || links.has(next.lower) || prepositions.includes(next.lower))
  )
}

/** Whether a word of judgement that is not praise stands before a noun, and so is no noun itself: «his reckless plan», but not «his failure to pay». */
function isAdjective({tokens}: Article, at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.kind !== 'word' || merits.has(tokens[at]?.lower ?? '')) return false
  return !links.has(next.lower) && next.lower !== 'to' && next.lower !== 'and' && !prepositions.includes(next.lower)
}

const isFiller = (lower: string): boolean => fillers.has(lower) || lower.endsWith('ly') || judging.has(lower)

const isSomebody = ({tokens}: Article, index: number): boolean => {
  const token = tokens[index]
  return token !== undefined && !token.capital && (personNouns.has(token.lower) || organizationNouns.has(token.lower))
}

/** The noun after a preposition, behind an article or a name's first words: «by the county's prosecutors». */
function headAfter(article: Article, from: number, ceiling: number): number | null {
  for (let at = from; at < ceiling && at < from + reach; at++) {
    const token = article.tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    if (isSomebody(article, at) || (token.capital && article.tokens[at + 1]?.capital !== true)) return at
  }
  return null
}

/** Whether words mean a person or a body, as far as the article tells. */
function classify(article: Article, at: number, by: string): Judged | null {
  const token = article.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  if (/^(?:he|she|his|her|he's|she's)$/u.test(token.lower)) return 'person'
  if (/^(?:they|their|they're)$/u.test(token.lower)) return 'body'
  const noun = personNouns.get(token.lower)
  if (!token.capital)
    return noun?.number === 'one' ? 'person' : noun !== undefined || organizationNouns.has(token.lower) ? 'body' : null
  if (organizationNouns.has(token.lower)) return 'body'
  if (nobody.has(token.lower)) return null
  const before = elementAt(article.tokens, at - 1)?.lower ?? ''
  if (namesOfPeople(article).has(token.text) || personNouns.has(before) || honorifics.has(before)) return 'person'
  return characterFaults.has(by) ? 'person' : null
}

/** Words with a capital at the head of a sentence that are no names. */
const nobody = new Set([...personalPronouns, ...determiners, 'there', 'these', 'those'])

const namesOfPeople = remembered(
  ({sources}: Article): ReadonlySet<string> =>
    new Set(
      sources.flatMap(({kind, identity, name}) => (kind === 'person' && identity === 'named' ? name.split(' ') : []))
    )
)
