/** The words after a name: «Ana Lind, 43, a lawyer for the port who attended the meeting, …». */
import {timeNouns} from '../lexicon/words.ts'
import type {Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {isClosedWord, prepositionWords} from './closedWords.ts'
import {
  type Description,
  type DescriptionReading,
  describePhrase,
  determinerWords,
  isModifier,
  isVerb,
  nothingTold,
  wordsIn
} from './describe.ts'
import {endOfWords, opensKnowing, readKnowing} from './knowing.ts'
import type {Name} from './names.ts'
import {isTrade, nounOf} from './nounOf.ts'
import {type Phrase, readPhrase} from './phrase.ts'

/** Longest look behind a name, in tokens. */
const reach = 40

const times: ReadonlySet<string> = new Set(timeNouns)

/** What the words after a name tell of its bearer, or null. */
export const describeAfter = (reading: DescriptionReading, name: Name): Description | null => {
  const {tokens, sentences} = reading
  const limit = Math.min(sentences[name.sentence]?.last ?? tokens.length, name.last + reach)
  let at = name.last
  if (tokens[at]?.text === '(') {
    const close = findClosing(tokens, at, limit)
    if (close > 0) at = close + 1
  }
  if (tokens[at]?.text === ';' && elementAt(tokens, name.titled - 1)?.text === ':' && isLineUp(tokens, at))
    return {...nothingTold, title: 'goalkeeper', roles: ['goalkeeper']}
  if (opensBelonging(tokens[at])) return belonging(reading, name, at, limit)
  if (!/^(?:,|[—–-]+|\()$/u.test(tokens[at]?.text ?? '') || tokens[at]?.kind !== 'punctuation') return null
  at++
  const aged = tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ','
  if (aged) at += 2
  if (at >= limit) return null
  if (aged && opensBelonging(tokens[at])) return belonging(reading, name, at, limit)
  if (tokens[at]?.lower === 'who' || tokens[at]?.lower === 'whose')
    return labelInRelative(reading, at, limit) ?? knowingOnly(reading, at, limit)
  const part = partsInCourt.get(tokens[at]?.lower ?? '')
  if (part && /^[,.;]$/u.test(tokens[at + 1]?.text ?? ''))
    return {...nothingTold, title: tokens[at]?.text ?? null, roles: part}
  const now = /^(?:now|formerly|currently)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at
  if (opensBelonging(tokens[now]) && (now > at || tokens[at]?.lower === 'for'))
    return belonging(reading, name, now, limit)
  if (prepositionWords.has(tokens[at]?.lower ?? '')) return null
  return describeApposition(reading, name, at, limit)
}

/** How many tokens a side on the field takes up, and how many capitals and semicolons stand in it at least. */
const side = {tokens: 50, capitals: 9, semicolons: 2} as const

/** «Corran Town (4-4-2): Lind; Brack, Amory, …; Pryce, …; Vance, Ellery.»: a side as it is printed below a match, the goalkeeper first. */
const isLineUp = (tokens: readonly Token[], semicolon: number): boolean => {
  let capitals = 0
  let semicolons = 1
  for (let at = semicolon + 1; at < semicolon + side.tokens; at++) {
    const token = tokens[at]
    if (!token || token.block !== tokens[semicolon]?.block) break
    if (token.text === ';') semicolons++
    else if (token.kind === 'word' && token.capital) capitals++
    else if (token.kind === 'word') break
  }
  return capitals >= side.capitals && semicolons >= side.semicolons
}

/** «Ana Lind, *prosecuting*, said …»: what somebody does in court, and what the story may call them by later. */
const partsInCourt: ReadonlyMap<string, readonly string[]> = new Map([
  ['prosecuting', ['prosecutor', 'barrister', 'lawyer']],
  ['defending', ['barrister', 'lawyer']],
  ['mitigating', ['barrister', 'lawyer']],
  ['presiding', ['judge']]
])

/** «Ana Lind, *a lawyer for the port*, who attended the meeting, …» */
const describeApposition = (reading: DescriptionReading, name: Name, at: number, limit: number): Description | null => {
  const {tokens} = reading
  const end = endOfWords(tokens, at, limit)
  const read = readPhrase(reading, at, end)
  // «the skipper of a boat, the Little Margit»: what the comma sets beside the label is none of its words
  const phrase = read.name && read.name.first >= end ? {...read, name: null, head: read.coreEnd - 1} : read
  if (phrase.name || phrase.pronoun || !isLabel(reading, phrase)) return null
  if (!phrase.noun && !isTradeOfOne(tokens, phrase) && !isUnlisted(reading, name, phrase)) return null
  const guessed = !phrase.noun && !isTradeOfOne(tokens, phrase)
  const described = {...describePhrase(reading, phrase), guessed}
  if (described.justification !== null || tokens[end]?.text !== ',' || !opensKnowing(tokens, end + 1)) return described
  const knowing = readKnowing(tokens, end + 1, limit)
  return knowing ? {...described, justification: wordsIn(reading, knowing)} : described
}

const opensBelonging = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:of|at|from|for)$/u.test(token.lower)

/** «Ana Lind of the Harbour Board», «Ana Lind, 43, of Pell Road»; «Twitter’s Ana Lind» is read before the name. */
const belonging = (reading: DescriptionReading, name: Name, at: number, limit: number): Description | null => {
  const {tokens, names, nameAt} = reading
  const next = tokens[at + 1]
  const forBody = tokens[at]?.lower === 'for'
  if (name.form !== 'person' || !next || (next.lower !== 'the' && !next.capital)) return null
  let end = at + 1
  while (end < limit && end < at + 9) {
    const token = tokens[end]
    const numbered = token?.kind === 'number' && end > at + 1
    if (
      !numbered &&
      (token?.kind !== 'word' ||
        (!token.capital &&
          token.lower !== 'the' &&
          token.lower !== 'of' &&
          !(token.lower === 'for' && end > at + 1 && tokens[end + 1]?.capital === true) &&
          nounOf(token.lower)?.kind !== 'organization'))
    )
      break
    end++
  }
  // «for the state, said»: a party to a case; «for the plan» is none
  if (forBody && (!/^[,.]$/u.test(tokens[end]?.text ?? '') || elementAt(tokens, at - 1)?.text !== ',')) return null
  const whole = elementAt(names, nameAt[at + 1])
  const of = {first: at + 1, last: Math.max(end, whole?.last ?? 0)}
  if (end === at + 1) return null
  const knowing =
    tokens[end]?.text === ',' && opensKnowing(tokens, end + 1) ? readKnowing(tokens, end + 1, limit) : null
  return {...nothingTold, affiliation: wordsIn(reading, of), of, justification: knowing && wordsIn(reading, knowing)}
}

/** «Ana Lind, who was the port’s first pilot, …»: the label in the clause. */
const labelInRelative = (reading: DescriptionReading, who: number, limit: number): Description | null => {
  const {tokens} = reading
  if (!/^(?:is|was|'s|became)$/u.test(tokens[who + 1]?.lower ?? '')) return null
  const first = who + 2
  const phrase = readPhrase(reading, first, endOfWords(tokens, first, limit))
  if (phrase.name || phrase.kind !== 'person' || phrase.noun?.number !== 'one' || !isLabel(reading, phrase)) return null
  return describePhrase(reading, phrase)
}

const knowingOnly = (reading: DescriptionReading, at: number, limit: number): Description => {
  // «Lind and Rowe, who *are* neighbours»
  const several = /^(?:are|were|have)$/u.test(reading.tokens[at + 1]?.lower ?? '')
  const knowing = several ? null : readKnowing(reading.tokens, at, limit)
  return {...nothingTold, justification: knowing && wordsIn(reading, knowing)}
}

const findClosing = (tokens: readonly Token[], at: number, limit: number): number => {
  for (let next = at + 1; next < limit && next < at + 8; next++) if (tokens[next]?.text === ')') return next
  return -1
}

/** «a lobsterman», «a harpist»: a trade that no list knows, by its ending. */
const isTradeOfOne = (tokens: readonly Token[], phrase: Phrase): boolean =>
  phrase.determiner === 'indefinite' && phrase.count === 1 && isTrade(tokens[phrase.head]?.lower ?? '')

/** «Ana Lind, *the harbour warden’s deckhand*, said»: a label whose noun no list knows, beside somebody who speaks there. */
const isUnlisted = ({tokens}: DescriptionReading, name: Name, phrase: Phrase): boolean => {
  const head = tokens[phrase.head]
  if (
    !name.mentioned ||
    name.form !== 'person' ||
    phrase.determiner === 'none' ||
    (phrase.count !== null && phrase.count !== 1)
  )
    return false
  if (head?.kind !== 'word' || head.capital || times.has(head.lower) || isClosedWord(head.lower)) return false
  return phrase.head - phrase.modified <= 3 && !/(?:ing|ed|ly|s)$/u.test(head.lower)
}

/** Whether a word may stand in a label without an article: «managing director and internet equity analyst»; not «met reporter». */
const mayQualify = (lower: string): boolean =>
  isModifier(lower) || lower === 'and' || !(isClosedWord(lower) || isVerb(lower) || /(?:ly|ing)$/u.test(lower))

/** Whether the words of a phrase are a label and no clause: «a lawyer for the port», not «met the lawyer». */
const isLabel = ({tokens, nameAt}: DescriptionReading, phrase: Phrase): boolean => {
  if (phrase.coreEnd - phrase.modified > 9 || phrase.head !== phrase.coreEnd - 1) return false
  for (let at = phrase.modified; at < phrase.head; at++) {
    const token = tokens[at]
    if (!token || nameAt[at] !== -1) continue
    if (determinerWords.has(token.lower)) return false
    if (phrase.determiner === 'none' && token.kind === 'word' && !token.capital && !mayQualify(token.lower))
      return false
  }
  return true
}
