import {nameSuffixes} from '../lexicon/honorifics.ts'
import {goingOn, introducingPrepositions, introducingVerbs} from '../lexicon/introductions.ts'
import {personNouns} from '../lexicon/roles.ts'
import {determiners, weekdays} from '../lexicon/words.ts'
import type {Article, Mention, Sentence, Source, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {sentenceOf} from './paragraphs.ts'

const days = new Set(weekdays)
const phraseOpeners = new Set([...determiners, 'another'])
const pronouns = new Set(['he', 'she', 'they'])
/** «Dunmore-based Ana Ruiz», «62-year-old Ana Ruiz» */
const placing = /-(?:based|born|old)$/u
/** «Aubrey Pell KC», «Ana Ruiz, M.D.» */
const degrees = new Set([...nameSuffixes].filter((suffix) => !/^(?:[js]r\.?|i+|iv)$/u.test(suffix)))
const titleSigns = /\p{L}\.$/u

/** How many mentions may introduce somebody: a story that has not done so by then will not. */
const mostMentions = 6

/** Whether the story tells who a named person is: by a title or a body, an age or a town, or in the sentence after the name. */
export function isIntroduced(article: Article, {title, affiliation, justification, mentions, steps}: Source): boolean {
  if (title !== null || affiliation !== null || justification !== null) return true
  return mentions
    .slice(0, mostMentions)
    .some((mention, at) => isName(steps[at]) && (isDescribed(article, mention) || isExplainedBeside(article, mention)))
}

const isName = (step: string | undefined): boolean => step === 'full name' || step === 'named later'

/** Whether the words beside a name say whose it is. */
export function isDescribed(article: Article, mention: Mention): boolean {
  const {tokens} = article
  const [first, last] = nameAt(article, mention)
  if (titleSigns.test(tokens[first]?.text ?? '') && tokens[first]?.text.length !== 2) return true
  const before = elementAt(tokens, first - 1)
  const after = tokens[last]
  if (tokens.slice(first, last).some(({lower}) => placing.test(lower) || degrees.has(lower))) return true
  if (mention.first < first && elementAt(tokens, first - 1)?.kind === 'word') return true
  if (after?.text === '(' || (after !== undefined && introducingPrepositions.has(after.lower))) return true
  if (after?.text === ',' && introduces(tokens[last + 1])) return true
  if (before === undefined || before.block !== tokens[first]?.block) return false
  if (
    before.lower === "'s" ||
    before.lower.endsWith("s'") ||
    placing.test(before.lower) ||
    personNouns.has(before.lower)
  )
    return true
  return before.text === ',' && closesApposition(article, before.index)
}

/** Most words of a name. */
const longestName = 5

/** The tokens of the name within a mention, which may hold a title and a clause besides. */
function nameAt({tokens}: Article, {head}: Mention): readonly [number, number] {
  let start = head
  while (
    head - start < longestName &&
    elementAt(tokens, start - 1)?.capital === true &&
    elementAt(tokens, start - 1)?.block === tokens[head]?.block
  )
    start--
  return [start, head + 1]
}

/** Whether what follows a comma after a name describes its bearer. */
function introduces(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'mark') return false
  return !goingOn.has(token.lower) && !days.has(token.lower)
}

/** How far back an apposition before a name may begin, in tokens. */
const farthestOpener = 20

/** Whether a noun phrase ends at a comma, as in «Another clerk at the yard, Ana Ruiz, …», and no adverbial, as in «At the yard, Ana Ruiz said …». */
function closesApposition({tokens}: Article, comma: number): boolean {
  let first = comma
  while (first > 0 && comma - first < farthestOpener) {
    const before = elementAt(tokens, first - 1)
    if (before === undefined || before.kind === 'punctuation' || before.kind === 'mark') break
    if (before.block !== tokens[comma]?.block) break
    first--
  }
  if (leadsOn.has(tokens[first]?.lower ?? '')) first++
  return phraseOpeners.has(tokens[first]?.lower ?? '') || tokens[first + 1]?.lower === "'s"
}

const leadsOn = new Set(['but', 'and', 'so', 'yet', 'said', 'says'])

/** Whether the next sentence opens by saying who it is, «She runs the mine», or the one before ends an account of somebody without a name. */
function isExplainedBeside(article: Article, {head}: Mention): boolean {
  const {tokens, sentences} = article
  const here = sentenceOf(article, head)?.index ?? -2
  const next = sentences[here + 1]
  const subject = elementAt(tokens, next?.first)
  const verb = tokens[(next?.first ?? -2) + 1]
  if (subject !== undefined && verb !== undefined) {
    if (subject.lower === 'the' && personNouns.has(verb.lower)) return true
    const isSame = pronouns.has(subject.lower) || subject.lower === tokens[head]?.lower
    if (isSame && (verb.lower === "'s" || introducingVerbs.has(verb.lower))) return true
  }
  const before = elementAt(sentences, here - 1)
  return before !== undefined && tellsOfSomebody(article, before)
}

/** How much of a sentence is looked through, in tokens. */
const farthest = 60

/** Whether a sentence speaks of one person by a role and no name: «One of the mine’s clerks saw it differently.» */
function tellsOfSomebody({tokens}: Article, {first, last}: Sentence): boolean {
  for (let at = Math.max(first, last - farthest); at < last; at++) {
    const token = tokens[at]
    if (token === undefined || token.capital || !personNouns.has(token.lower)) continue
    if (tokens[at + 1]?.capital !== true) return true
  }
  return false
}
