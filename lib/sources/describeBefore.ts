/** The words before a name: «actor Ana Lind», «the port’s lawyer, Ana Lind», «Councillor Ana Lind». */
import {nameTitles} from '../lexicon/honorifics.ts'
import {labelAdjectives, titleComplements, titleModifiers, titleOpeners} from '../lexicon/labels.ts'
import {knownOrganizations} from '../lexicon/organizations.ts'
import {demonyms} from '../lexicon/places.ts'
import {auxiliaries, personalPronouns} from '../lexicon/words.ts'
import type {Token} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {elementAt} from '../text/elementAt.ts'
import {withoutStop} from './capitals.ts'
import {isClosedWord, prepositionWords} from './closedWords.ts'
import {
  type Description,
  type DescriptionReading,
  describePhrase,
  determinerWords,
  isAddress,
  isModifier,
  isRank,
  isVerb,
  nothingTold,
  rolesIn,
  wordsIn
} from './describe.ts'
import {isPossessiveAt, type Name} from './names.ts'
import {isTrade, nounOf} from './nounOf.ts'
import {readPhrase} from './phrase.ts'

/** What the words before a name tell of its bearer, or null. */
export const describeBefore = (reading: DescriptionReading, name: Name): Description | null => {
  const inRun = name.titled < name.first ? describeRun(reading, name) : null
  // «a forensic accountant, Dr Ana Lind»: the form of address tells less than the label before it
  if (inRun && !isAddress(inRun.title ?? '') && !(isRank(inRun.title ?? '') && inRun.of === null)) return inRun
  return describeLabel(reading, name) ?? inRun
}

const describeLabel = (reading: DescriptionReading, name: Name): Description | null => {
  const {tokens} = reading
  let end = name.titled
  const owner =
    elementAt(tokens, end - 1)?.lower === "'s" ? elementAt(reading.names, reading.nameAt[end - 2]) : undefined
  if (owner && name.form === 'person') {
    const of = {first: owner.titled, last: owner.last}
    return {...nothingTold, affiliation: wordsIn(reading, of), of}
  }
  const called = calledFrom(reading, name)
  if (called > 0) {
    const label = labelBefore(reading, called, false, name)
    return label && {...label, given: true}
  }
  // «Secretary of state Ana Lind»: the label is two words longer than its noun.
  if (elementAt(tokens, end - 2)?.lower === 'of' && titleComplements.has(elementAt(tokens, end - 1)?.lower ?? '')) {
    const label =
      nounOf(elementAt(tokens, end - 3)?.lower ?? '')?.kind === 'person'
        ? labelBefore(reading, end - 2, false, name)
        : null
    return label?.title ? {...label, title: `${label.title} of ${elementAt(tokens, end - 1)?.text}`} : null
  }
  const comma = elementAt(tokens, end - 1)?.text === ','
  if (comma) end--
  const head = elementAt(tokens, end - 1)
  if (!head || head.block !== tokens[name.first]?.block) return null
  const label = comma && name.form === 'person' ? labelWithComplement(reading, end, name) : null
  if (label) return label
  if (head.kind !== 'word' || reading.nameAt[end - 1] !== -1) return null
  const found = nounOf(head.lower)
  if (!found) return comma || !name.mentioned ? null : unlistedLabel(reading, end, name)
  if (found.kind !== 'person' && comma && !isApposedBody(reading, end, name)) return null
  return labelBefore(reading, end, comma, name)
}

/** How far back the words of a label may go, in tokens. */
const labelReach = 18

/** «*A spokesman for the port*, Ana Lind, …», «*the clinic’s head of research*, Ana Lind, …»: the noun stands before what belongs to it. */
const labelWithComplement = (reading: DescriptionReading, comma: number, name: Name): Description | null => {
  const {tokens, sentences, nameAt} = reading
  const after = tokens[name.last]
  if (after?.kind === 'word' && after.lower !== 'of' && after.lower !== 'who') return null
  const floor = Math.max(sentences[name.sentence]?.first ?? 0, comma - labelReach)
  let from = comma
  let attached = false
  while (from > floor && !endsLabel(tokens, from - 1)) {
    from--
    attached ||= prepositionWords.has(tokens[from]?.lower ?? '')
  }
  if (!attached) return null
  for (let at = from; at < comma - 2; at++) {
    const opens = determinerWords.has(elementAt(tokens, at)?.lower ?? '') || at === sentences[name.sentence]?.first
    const owner = elementAt(reading.names, nameAt[at])
    if (!opens && !(owner?.titled === at && owner.possessor)) continue
    const phrase = readPhrase(reading, at, comma)
    if (phrase.kind !== 'person' || phrase.noun?.number !== 'one' || phrase.coreEnd >= comma) continue
    if (phrase.name && phrase.name !== name) continue
    if (!attachments.has(tokens[phrase.coreEnd]?.lower ?? '')) continue
    return {...describePhrase(reading, phrase), given: phrase.determiner === 'definite'}
  }
  return null
}

const attachments: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'on', 'to'])
const subjects: ReadonlySet<string> = new Set([...personalPronouns, ...auxiliaries].filter((word) => word !== 'one'))

/** Whether a word cannot stand within a label: a comma, a verb, a pronoun. */
const endsLabel = (tokens: readonly Token[], at: number): boolean => {
  const token = elementAt(tokens, at)
  if (!token) return true
  if (token.kind === 'mark') return !isPossessiveAt(tokens, at)
  if (token.kind === 'punctuation') return token.text !== '&' && token.text !== '-' && token.text !== '.'
  return token.kind === 'word' && !token.capital && (subjects.has(token.lower) || isVerb(token.lower))
}

/** «said *harbour* master Ana Lind»: with nothing but plain words between the verb and the title, all of them belong to it. */
const afterVerb = (tokens: readonly Token[], title: number, floor: number): number => {
  let from = title
  while (from > floor && from > title - 3 && isPlainWord(elementAt(tokens, from - 1))) from--
  return cueForms.has(elementAt(tokens, from - 1)?.lower ?? '') && from > floor ? from : title
}

/** «said *harbour master* Ana Lind»: words between the verb and the name that no list knows. */
const unlistedLabel = (reading: DescriptionReading, end: number, name: Name): Description | null => {
  const {tokens, sentences} = reading
  const floor = Math.max(sentences[name.sentence]?.first ?? 0, end - 4)
  let from = end
  while (from > floor && isPlainWord(elementAt(tokens, from - 1))) from--
  const before = elementAt(tokens, from - 1)?.lower ?? ''
  const owner = elementAt(reading.names, reading.nameAt[before === "'s" ? from - 2 : from - 1])
  const trade =
    before === 'the' || before === "'s" || owner?.article ? isTrade(elementAt(tokens, end - 1)?.lower ?? '') : false
  if (!(cueForms.has(before) || trade) || from === end || from < floor || name.form !== 'person') return null
  const of = owner ? {first: owner.titled, last: owner.last} : null
  const title = wordsIn(reading, {first: from, last: end})
  return {...nothingTold, title, affiliation: of && wordsIn(reading, of), of, guessed: true}
}

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !isClosedWord(token.lower) &&
  !cueForms.has(token.lower) &&
  !token.lower.endsWith('ly')

/** «The utility, Aguas Selva, …»: a body’s label and its name between commas; not «at the hospital, Ana Lind, …». */
const isApposedBody = ({tokens}: DescriptionReading, end: number, name: Name): boolean => {
  if (!/^(?:,|\(|which|said)$/u.test(tokens[name.last]?.lower ?? '')) return false
  for (let at = end - 2; at >= 0 && at > end - 5; at--) {
    const lower = elementAt(tokens, at)?.lower ?? ''
    if (lower === 'the' || lower === "'s" || lower === 'its')
      return !prepositionWords.has(elementAt(tokens, at - 1)?.lower ?? '')
    if (isClosedWord(lower)) return false
  }
  return false
}

/** «A clerk named Ana Lind», «the clerk, whom we are calling “Juniper”»: where the label before ends, or -1. */
const calledFrom = ({tokens, sentences, nameAt}: DescriptionReading, name: Name): number => {
  let at = name.titled - 1
  if (elementAt(tokens, at)?.kind === 'mark') at--
  if (!/^(?:named|called|calling|calls|call|nicknamed|dubbed)$/u.test(elementAt(tokens, at)?.lower ?? '')) return -1
  const floor = Math.max(sentences[name.sentence]?.first ?? 0, at - 7)
  for (; at > floor; at--) {
    const token = elementAt(tokens, at - 1)
    if (token?.kind === 'word' && nameAt[at - 1] === -1 && nounOf(token.lower)?.kind === 'person') return at
    const near =
      token?.text === ',' || /^(?:who|whom|we|are|is|the|was|were|been|be|has|have)$/u.test(token?.lower ?? '')
    if (!near) return -1
  }
  return -1
}

/** A title inside the run of capitals: «Harbour Master Ana Lind». */
const describeRun = (reading: DescriptionReading, name: Name): Description | null => {
  const {tokens} = reading
  const start = name.titled + (/^(?:former|ex|then|late)$/u.test(tokens[name.titled]?.lower ?? '') ? 1 : 0)
  let from = start
  while (from < name.first && !isTitleWord(tokens[from]?.lower ?? '')) from++
  if (from >= name.first) return null
  while (from > start && titleOpeners.has(withoutStop(elementAt(tokens, from - 1)?.lower ?? ''))) from--
  if (isOneLabel(tokens, start, from)) from = start
  const roles = rolesIn(tokens, from, name.first)
  const title = wordsIn(reading, {first: from, last: name.first})
  if (/^(?:mr|mrs|ms|miss|mx|sir|dame|lady|lord|messrs)\.?$/iu.test(title ?? '')) return null
  const noun = nounOf(elementAt(tokens, name.first - 1)?.lower ?? '')?.noun
  const before = start > name.titled ? start - 1 : name.titled - 1
  const former = elementAt(tokens, before)?.lower === 'former' ? `${elementAt(tokens, before)?.text} ` : ''
  const of = from > start ? {first: start, last: from} : null
  return {
    ...nothingTold,
    title: former + title,
    roles,
    affiliation: of && wordsIn(reading, of),
    of,
    gender: noun?.gender ?? null,
    many: noun?.number === 'many'
  }
}

/** «Presumptive Harbour nominee», «Israeli Prime Minister», «Labor Secretary»: no body before the title, but words of its own. */
const isOneLabel = (tokens: readonly Token[], start: number, title: number): boolean => {
  if (labelAdjectives.has(tokens[start]?.lower ?? '')) return true
  for (let at = start; at < title; at++) {
    if (!isAdjective(tokens, at) && !titleModifiers.has(elementAt(tokens, at)?.lower ?? '')) return false
  }
  return true
}

/** «Presumptive», «Republican»; not the first word of the White House. */
const isAdjective = (tokens: readonly Token[], at: number): boolean => {
  const lower = elementAt(tokens, at)?.lower ?? ''
  if (labelAdjectives.has(lower)) return true
  return demonyms.has(lower) && !knownOrganizations.has(`${lower} ${tokens[at + 1]?.lower}`)
}

const isTitleWord = (lower: string): boolean =>
  nameTitles.has(lower.replace(/\.$/u, '')) || nounOf(lower)?.kind === 'person' || /^(?:dr|prof|rev)\.?$/u.test(lower)

const labelBefore = (reading: DescriptionReading, end: number, comma: boolean, name: Name): Description | null => {
  const {tokens, nameAt, names, sentences} = reading
  const floor = Math.max(sentences[name.sentence]?.first ?? 0, end - 7)
  let from = end - 1
  let of: Description['of'] = null
  let delimited = false
  let given = false
  let former = ''
  let ownedBy = -1
  while (from > floor) {
    const before = elementAt(tokens, from - 1)
    if (!before || before.kind === 'punctuation' || before.kind === 'mark') break
    const index = nameAt[from - 1] ?? -1
    if (index !== -1) {
      const owner = names[index]
      delimited = true
      if (!owner || tokens[from]?.lower === "'s") break
      if (isAdjective(tokens, owner.titled)) from = owner.titled
      // «Former Secretary of State and candidate Ana Lind»: an office is no body
      else if (owner.form === 'office') from = owner.titled
      // «Lind criticized candidate Karl Voss»: her verb, and no body’s label
      else if (isVerb(tokens[from]?.lower ?? '')) from++
      else of = {first: isFormer(tokens, owner) ? owner.first : owner.titled, last: owner.last}
      if (of && owner.titled < of.first) former = `${tokens[owner.titled]?.text} `
      break
    }
    if (before.lower === "'s") {
      const owner = elementAt(names, nameAt[from - 2])
      if (owner) of = {first: startOfOwner(reading, owner), last: owner.last}
      else of = {first: Math.max(floor, determinerBefore(tokens, from - 2, floor)), last: from - 1}
      delimited = true
      break
    }
    if (determinerWords.has(before.lower)) {
      // «told the coroner | Lind had come late»
      if (!comma && isHearerOf(tokens, from - 2, name)) return null
      delimited = true
      given = comma && before.lower === 'the'
      if (owning.has(before.lower)) ownedBy = from - 1
      break
    }
    // «another neighbour and night nurse, Ana Lind»: two labels of one
    const joins = comma && before.lower === 'and' && nounOf(elementAt(tokens, from - 2)?.lower ?? '')?.kind === 'person'
    if (!joins && (isClosedWord(before.lower) || (!before.capital && isVerb(before.lower)))) break
    from--
  }
  if (from === floor && floor === sentences[name.sentence]?.first && !/(?:ing)$/u.test(tokens[from]?.lower ?? ''))
    delimited = true
  if (!delimited) {
    if (comma) return null
    from = end - 1
    while (from > floor && isModifier(elementAt(tokens, from - 1)?.lower ?? '')) from--
    from = afterVerb(tokens, from, floor)
  }
  const found = nounOf(elementAt(tokens, end - 1)?.lower ?? '')
  if (!found || (comma && found.noun.number === 'many' && !isListed(reading, name))) return null
  return {
    ...nothingTold,
    title: former + (wordsIn(reading, {first: from, last: end}) ?? ''),
    roles: rolesIn(tokens, from, end),
    affiliation: of && wordsIn(reading, of),
    of,
    ownedBy,
    gender: found.noun.gender,
    many: found.noun.number === 'many',
    given,
    kind: found.kind
  }
}

/** «*Ferries in Motion*’s chief»: a capital and a preposition before the name that no other name takes up. */
const startOfOwner = ({tokens, nameAt}: DescriptionReading, {titled}: Name): number =>
  titled > 1 &&
  /^(?:in|on|at|for|of)$/u.test(tokens[titled - 1]?.lower ?? '') &&
  tokens[titled - 2]?.capital &&
  nameAt[titled - 2] === -1
    ? titled - 2
    : titled

/** Whether a verb of telling stands before a label, and a verb behind the name, so that the label is whoever is told. */
const isHearerOf = (tokens: readonly Token[], verb: number, {last}: Name): boolean =>
  /^(?:told|tells|telling|informed|reminded|assured)$/u.test(elementAt(tokens, verb)?.lower ?? '') &&
  auxiliaryWords.has(tokens[last]?.lower ?? '')

const auxiliaryWords: ReadonlySet<string> = new Set(auxiliaries)

/** «Lind’s lawyers, *Ana Roth* and Karl Voss» */
const isListed = ({tokens, names}: DescriptionReading, {index, last}: Name): boolean => {
  const next = names[index + 1]
  return next?.titled === last + 1 && /^(?:and|,|&)$/u.test(tokens[last]?.lower ?? '')
}

const owning: ReadonlySet<string> = new Set(['its', 'his', 'her'])

/** «*Former* Corran governor Ana Lind» */
const isFormer = (tokens: readonly Token[], {titled, first}: Name): boolean =>
  titled < first && /^(?:former|then|ex|late)$/u.test(tokens[titled]?.lower ?? '')

const determinerBefore = (tokens: readonly Token[], at: number, floor: number): number => {
  let from = at
  while (
    from > floor &&
    elementAt(tokens, from - 1)?.kind === 'word' &&
    !isClosedWord(elementAt(tokens, from - 1)?.lower ?? '')
  )
    from--
  return determinerWords.has(elementAt(tokens, from - 1)?.lower ?? '') && from > floor ? from - 1 : from
}
