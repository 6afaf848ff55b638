/** Somebody or something that has not been in the story before, as the words describe it. */
import {confidants, insiderRoles, withheldNouns} from '../lexicon/anonymity.ts'
import {quantityNouns, severalAlone} from '../lexicon/counts.ts'
import {affiliating, collective, speaking} from '../lexicon/labels.ts'
import {associations} from '../lexicon/naming.ts'
import {postmodifiers} from '../lexicon/nounPhrases.ts'
import {attaching} from '../lexicon/phrases.ts'
import {occasions} from '../lexicon/reporting.ts'
import {auxiliaries, pastVerbs, personalPronouns} from '../lexicon/words.ts'
import type {Identity, Mention, RawAttribution, Token, ViaRelation} from '../model.ts'
import {cueForms} from '../statements/cueForms.ts'
import {elementAt} from '../text/elementAt.ts'
import {isWithheldBy, tellsAccess} from './anonymity.ts'
import {isAcronym} from './capitals.ts'
import {describePhrase} from './describe.ts'
import type {Figure} from './figure.ts'
import {keyOf} from './learn.ts'
import {isPeopleName, nounOf} from './nounOf.ts'
import {ownerKey} from './owners.ts'
import {findPerson} from './persons.ts'
import {isItsVerb, type Phrase} from './phrase.ts'
import {findThing} from './pronouns.ts'
import {introduce, phraseAt, type Scene, sentenceOf, wordsOf} from './scene.ts'

/** A mention that waits to be recognised. */
export interface Asked {
  readonly mention: Mention
  readonly phrase: Phrase
  /** First token. */
  readonly at: number
  readonly attribution: RawAttribution
  /** For one who takes part from afar; null for a speaker. */
  readonly relation: ViaRelation | null
}

/** «Democrats», «the Norwegians»: a name, but of many. */
export const isPeople = (scene: Scene, phrase: Phrase): boolean => {
  const {name, head} = phrase
  const token = scene.reading.tokens[head]
  if (!name) return phrase.kind === null && token?.capital === true && isPeopleName(token.lower)
  if (name.form === 'outlet') return false
  // «the Metropolitan Police»
  if (name.form === 'body' && name.parts.length > 1 && name.parts.at(-1) === 'police') return false
  if (name.form === 'body' && name.parts.some((part) => associations.has(part))) return false
  if (scene.reading.tokens[name.last]?.text === '(' && isAcronym(scene.reading.tokens[name.last + 1]?.text ?? ''))
    return false
  return isPeopleName(scene.reading.tokens[head]?.lower ?? '') && name.titled === name.first
}

/** Whether the same words again mean the same: not «a resident» and «a resident», nor «others». */
export const mayRecur = (phrase: Phrase): boolean => {
  if (phrase.pronoun !== null) return false
  if (phrase.name) return true
  if (phrase.kind === null) return phrase.determiner === 'definite'
  if (phrase.kind !== 'person') return phrase.determiner !== 'indefinite' || phrase.coreEnd < phrase.last
  if (phrase.noun?.group === 'spokesperson') return true
  return phrase.determiner !== 'indefinite'
}

/** The words of a phrase without articles and numbers, names replaced by their bearers: the key of «the Lind campaign» and «Lind’s campaign». */
export const labelOf = (scene: Scene, phrase: Phrase): string => {
  const {cast, reading} = scene
  const words: string[] = []
  const owner = phrase.possessor ? ownerKey(scene, phrase) : null
  if (owner !== null) words.push(owner)
  const from = owner === null ? (phrase.possessor?.first ?? phrase.modified) : phrase.modified
  for (let at = from; at < Math.min(phrase.last, phrase.coreEnd + 12); at++) {
    const token = reading.tokens[at]
    if (
      !token ||
      token.lower === "'s" ||
      token.lower === 'the' ||
      token.lower === 'a' ||
      token.lower === 'an' ||
      token.kind === 'mark'
    )
      continue
    if (token.text === ',' || token.lower === 'who' || token.lower === 'which') break
    const name = cast.nameAt[at] ?? -1
    const bearer = elementAt(cast.bearers, name)
    if (bearer) {
      if (at === from || cast.nameAt[at - 1] !== name) words.push(keyOf(bearer))
    } else if (at === phrase.head && phrase.noun)
      words.push(phrase.noun.number === 'many' ? `${phrase.noun.lemma}+` : phrase.noun.lemma)
    else words.push(token.lower)
  }
  return words.join(' ')
}

/** Somebody who has not been in the story before, as the words describe him. */
export const describeAnew = (scene: Scene, told: Asked): Figure => {
  const phrase = readApposition(scene, told.phrase) ?? told.phrase
  const asked = {...told, phrase}
  const {mention} = asked
  const {tokens} = scene.reading
  const people = isPeople(scene, phrase)
  const kind = people ? 'group' : kindOf(scene, asked)
  const figure = introduce(
    scene,
    kind,
    kind === 'person' || kind === 'group' ? ownLabel(scene, phrase) : labelText(scene, phrase)
  )
  figure.since = asked.at
  figure.many = kind === 'group' || (kind !== 'person' && phrase.noun?.number === 'many')
  figure.count = kind === 'person' ? 1 : kind === 'group' ? phrase.count : null
  if (phrase.quantified && kind === 'group' && phrase.count === 1) figure.count = null
  figure.identity = identityOf(scene, phrase, kind, mention)
  figure.of = ownerKey(scene, phrase)
  figure.definite = phrase.determiner === 'definite' || phrase.determiner === 'possessive'
  if (phrase.noun) {
    figure.roles.push(phrase.noun.lemma)
    figure.gender = kind === 'person' ? phrase.noun.gender : null
    remember(scene, phrase.noun.lemma, figure)
  } else if (people) {
    const lower = tokens[phrase.head]?.lower ?? ''
    figure.roles.push(lower)
    remember(scene, lower, figure)
  }
  if (phrase.noun && phrase.kind === 'person') {
    const described = describePhrase(scene.cast.reading, phrase)
    figure.title = described.title
    figure.affiliation = described.affiliation
    figure.justification = described.justification
    figure.ownedBy = described.ownedBy
  }
  if (mayRecur(phrase)) scene.byLabel.set(labelOf(scene, phrase), figure)
  return figure
}

/** One of several who spoke together, called by what they are called. */
export const takeOne = (scene: Scene, group: Figure, at: number): Figure => {
  const [lemma = ''] = group.roles
  const plural = group.title ?? group.name
  const label = lemma === '' ? group.name : `${plural.slice(0, plural.lastIndexOf(' ') + 1)}${lemma}`
  const figure = introduce(scene, group.kind === 'group' ? 'person' : group.kind, label)
  figure.identity = group.identity
  figure.title = group.title === null ? null : label
  figure.affiliation = group.affiliation
  figure.justification = group.justification
  figure.of = group.of
  figure.count = group.kind === 'group' ? 1 : null
  figure.among = group
  figure.since = at
  if (lemma !== '') figure.roles.push(lemma)
  remember(scene, lemma, figure)
  return figure
}

/** Nouns that tell nothing of somebody whom the next words describe: «one, a strategist», «a neighbour, a beekeeper». */
const emptyGroups: ReadonlySet<string> = new Set(['people', 'kin', 'community'])

/** «One visitor, *a retired signalman*»: what tells more of somebody than the noun. */
const readApposition = (scene: Scene, phrase: Phrase): Phrase | null => {
  const {tokens} = scene.reading
  if (phrase.determiner !== 'indefinite' && tokens[phrase.first]?.lower !== 'one') return null
  if (phrase.noun && !emptyGroups.has(phrase.noun.group) && phrase.noun.lemma !== 'visitor') return null
  for (let at = phrase.coreEnd; at < phrase.last - 2; at++) {
    if (tokens[at]?.text !== ',') continue
    if (!/^an?$/u.test(tokens[at + 1]?.lower ?? '')) return null
    const apposed = phraseAt(scene, at + 1, phrase.last)
    return apposed.kind === 'person' && apposed.noun?.number === 'one' && !apposed.name ? apposed : null
  }
  return null
}

const remember = (scene: Scene, lemma: string, figure: Figure): void => {
  const list = scene.byNoun.get(lemma)
  if (list) list.push(figure)
  else scene.byNoun.set(lemma, [figure])
}

const kindOf = (scene: Scene, {phrase, attribution, relation}: Asked): Figure['kind'] => {
  const {tokens} = scene.reading
  const many = phrase.noun?.number === 'many'
  // «figures from the office»; «senior figures in the party» are people
  if (phrase.noun?.lemma === 'figure' && many && phrase.modified === phrase.head) return 'document'
  if (phrase.kind === 'person') return isSeveral(phrase) ? 'group' : 'person'
  if (phrase.kind === 'organization' && tokens[phrase.coreEnd]?.lower === 'who') return many ? 'group' : 'person'
  if (phrase.kind === 'organization' && isCrowd(scene, phrase)) return 'group'
  if (phrase.kind === 'document' && relation === 'recipient') return 'organization'
  if (phrase.kind !== null) return phrase.kind
  if (phrase.pronoun !== null) return kindOfPronoun(phrase.pronoun)
  const lower = tokens[phrase.head]?.lower ?? ''
  if (isQuantity(scene, phrase)) return 'group'
  if ((relation === 'recipient' || relation === 'conduit') && hasName(scene, phrase) && !occasions.has(lower))
    return 'outlet'
  if (attribution.cueClass === 'evidence') return 'document'
  if (lower === 'one' || lower === 'other' || /-year-old$/u.test(lower)) return 'person'
  if (!speaking.has(attribution.lemma ?? '')) return 'unknown'
  if (/[^s]s$/u.test(lower)) return 'group'
  return lower.length > 4 && agentive.test(lower) ? 'person' : 'unknown'
}

/** «Two aides», «the crew», «a majority of voters»; not «one of her aides». */
const isSeveral = ({noun, quantified, count}: Phrase): boolean => {
  if (collective.has(noun?.lemma ?? '')) return true
  return quantified ? count !== 1 : noun?.number === 'many'
}

/** Nouns for several people who have come together, by no name. */
const crowds: ReadonlySet<string> = new Set(['group', 'crowd', 'circle', 'side', 'team'])

/** «A large group of neighbours»: people, no body. */
const isCrowd = ({reading: {tokens}}: Scene, {noun, coreEnd, last, determiner}: Phrase): boolean => {
  if (determiner !== 'indefinite' || !crowds.has(noun?.lemma ?? '') || tokens[coreEnd]?.lower !== 'of') return false
  for (let at = coreEnd + 1; at < last && at < coreEnd + 4; at++) {
    const found = nounOf(tokens[at]?.lower ?? '')
    if (found?.kind === 'person') return found.noun.number === 'many'
  }
  return false
}

/** Parts of a whole, with *a* before them too: «a fifth». */
const fractions: ReadonlySet<string> = new Set('half third quarter fifth sixth seventh eighth ninth tenth'.split(' '))

/** Words that stand for several without a noun: «62 percent», «most», «the injured». */
const isQuantity = (scene: Scene, {head, quantified, count}: Phrase): boolean => {
  const token = scene.reading.tokens[head]
  if (
    token?.text === '%' ||
    token?.kind === 'number' ||
    fractions.has(token?.lower ?? '') ||
    severalAlone.has(token?.lower ?? '')
  )
    return true
  if (quantityNouns.has(token?.lower ?? '') && count !== 1) return true
  return quantified && count !== 1
}

const kindOfPronoun = (pronoun: string): Figure['kind'] => {
  if (/^(?:they|them|their|we|us|those|these)$/u.test(pronoun)) return 'group'
  return /^(?:he|she|him|her|his|hers|someone|somebody)$/u.test(pronoun) ? 'person' : 'unknown'
}

/** Endings of trades that no list knows: `harbourmaster`, `pilferer`. */
const agentive = /(?:er|or|ant|ee|ian|eur|ess|master|mate|chief)$/u

const identityOf = (scene: Scene, phrase: Phrase, kind: Figure['kind'], mention: Mention): Identity => {
  const {tokens} = scene.reading
  if (kind === 'person' || kind === 'group') {
    const lemma = phrase.noun?.lemma ?? ''
    if (withheldNouns.has(lemma)) return 'withheld'
    if (phrase.determiner === 'indefinite' && (lemma === 'person' || lemma === 'individual') && hasWithheldGroup(scene))
      return 'withheld'
    const end = clauseEnd(scene, mention)
    if (isWithheldBy(tokens, phrase.first, end)) return 'withheld'
    if ((lemma === 'person' || lemma === 'individual') && tellsAccess(tokens, phrase.first, end)) return 'withheld'
    if (confidants.has(lemma) && kind === 'person' && phrase.possessor && !isPronounOwner(scene, phrase))
      return 'withheld'
    const single =
      (kind === 'person' && phrase.determiner !== 'definite' && phrase.determiner !== 'possessive') ||
      (phrase.quantified && phrase.count !== null)
    return single && (insiderRoles.has(lemma) || isSomeoneOf(scene, phrase)) ? 'withheld' : 'role'
  }
  if (kind === 'document')
    return phrase.coreEnd < phrase.last || hasName(scene, phrase) || phrase.possessor ? 'named' : 'role'
  if (kind === 'organization' || kind === 'outlet') return hasName(scene, phrase) ? 'named' : 'role'
  return 'role'
}

/** «Her aide»: nobody’s name stands there. */
const isPronounOwner = ({reading: {tokens}}: Scene, {possessor}: Phrase): boolean =>
  possessor !== null &&
  possessor.last - possessor.first === 1 &&
  /^(?:his|her|its|their|my|our|your)$/u.test(tokens[possessor.first]?.lower ?? '')

/** Groups of nouns that speak for their body by routine, or for nobody but themselves. */
const ownVoices: ReadonlySet<string> = new Set([
  'spokesperson',
  'police',
  'rescue',
  'people',
  'kin',
  'community',
  'lawyer'
])

/** «A producer at the studio», «one party leader»: one of a body’s own people, whom the paper could name. */
const isSomeoneOf = (scene: Scene, phrase: Phrase): boolean => {
  const {noun, kind} = phrase
  if (kind !== 'person' || noun?.number !== 'one' || phrase.determiner !== 'indefinite' || ownVoices.has(noun.group))
    return false
  const one = scene.reading.tokens[phrase.first]?.lower === 'one'
  const body = affiliating.has(scene.reading.tokens[phrase.coreEnd]?.lower ?? '') && hasName(scene, phrase)
  return body || (one && phrase.modified < phrase.head)
}

/** Whether several whose names are kept back have spoken: «one person» is one of them. */
const hasWithheldGroup = (scene: Scene): boolean => {
  for (const lemma of ['person', 'source', 'official']) {
    const list = scene.byNoun.get(lemma)
    const last = list?.[list.length - 1]
    if (last?.many && last.identity === 'withheld') return true
  }
  return false
}

/** The mention and a relative clause after it, up to the end of the sentence's clause. */
const clauseEnd = (scene: Scene, mention: Mention): number => {
  const {tokens} = scene.reading
  const next = tokens[mention.last]
  const relative = tokens[mention.last + (next?.text === ',' ? 1 : 0)]
  if (!relative || !/^(?:who|speaking|on|familiar|close|briefed|requesting|insisting|asking)$/u.test(relative.lower))
    return mention.last
  for (let at = mention.last + 1; at < mention.last + 24; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && token.text !== '’') || token.text === '.' || token.text === ',') return at
  }
  return mention.last
}

/** Whether a name stands anywhere in a phrase. */
export const hasName = (scene: Scene, phrase: Phrase): boolean => {
  for (let at = phrase.possessor?.first ?? phrase.modified; at < phrase.last; at++)
    if ((scene.cast.nameAt[at] ?? -1) !== -1) return true
  return false
}

/** «Its director», «his lawyers», with the name of whose: «Red Lantern Society’s director», «Cormac Tull’s lawyers». */
const ownLabel = (scene: Scene, phrase: Phrase): string => {
  const label = labelText(scene, phrase)
  const pronoun = scene.reading.tokens[phrase.first]?.lower ?? ''
  if (!/^(?:its|his|her)$/u.test(pronoun) || phrase.possessor?.last !== phrase.first + 1) return label
  const owner = pronoun === 'its' ? findThing(scene, phrase.first) : findPerson(scene, phrase.first, pronoun)
  return owner?.identity === 'named' && owner.kind !== 'document' && (pronoun === 'its' || isNear(scene, owner, phrase))
    ? `${owner.name}’s${label.slice(pronoun.length)}`
    : label
}

/** Whether the story has just named somebody: in this sentence or the one before. */
const isNear = (scene: Scene, {names}: Figure, {first}: Phrase): boolean => {
  const sentence = sentenceOf(scene, first)
  const before = names.findLast((name) => name.first < first)
  return before !== undefined && sentence - before.sentence <= 1
}

/** «The man *ended* up», «his office *put*», «papers *he* filed»: a clause that a mention took along; not «a report *ordered by* the county». */
const isPredicate = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? ''
  if (predicates.has(lower)) return true
  if (lower.endsWith('ly'))
    return predicates.has(tokens[at + 1]?.lower ?? '') || cueForms.has(tokens[at + 1]?.lower ?? '')
  const next = tokens[at + 1]?.lower ?? ''
  return /[a-z]{3}ed$/u.test(lower) && !postmodifiers.has(lower) && !attaching.has(next)
}

const predicates: ReadonlySet<string> = new Set([...pastVerbs, ...personalPronouns, ...auxiliaries])

/** The label as first written, without its article, cut before a relative clause or a comma. */
export const labelText = (scene: Scene, phrase: Phrase): string => {
  const {tokens} = scene.reading
  let first = phrase.first
  if (/^(?:the|a|an|this|that|these|those)$/u.test(tokens[first]?.lower ?? '') && first < phrase.last - 1) first++
  let last = phrase.coreEnd
  const cutShort = phrase.noun !== null && last < phrase.last
  if (cutShort && (isPredicate(tokens, last) || isItsVerb(tokens, last, phrase.modified, phrase.last)))
    return wordsOf(scene.reading, first, last)
  for (; last < phrase.last; last++) {
    const token = tokens[last]
    if (
      !token ||
      (token.kind === 'mark' && last === phrase.last - 1) ||
      token.text === ',' ||
      token.text === '(' ||
      /^(?:who|which|that|whose|—|–|--)$/u.test(token.lower)
    )
      break
  }
  return wordsOf(scene.reading, first, Math.max(last, first + 1))
}
