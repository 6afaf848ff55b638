/** «The actor», «the lawyers», «the company», «the report»: who is called so, among those already known. */

import {documentNouns} from '../lexicon/documents.ts'
import {
  companyNouns,
  epithetGroups,
  genericBodies,
  governmentWords,
  notEpithets,
  professions,
  vagueAdjectives,
  withheldLabels
} from '../lexicon/labels.ts'
import {organizationEndings, organizationWords} from '../lexicon/organizations.ts'
import type {Figure} from './figure.ts'
import {keyOf, ownerOf, synonymsOf} from './learn.ts'
import type {Name} from './names.ts'
import {findPerson} from './persons.ts'
import {nounOf, type Phrase} from './phrase.ts'
import {findThing} from './pronouns.ts'
import {genderOf, type Scene, sentenceOf, wordsOf} from './scene.ts'
import type {Team} from './teams.ts'

/** How many of those called by a noun are weighed against each other. */
const reach = 24

/** Whose: the figure that a possessor or a complement names, as a key; null where the phrase has none. */
export const ownerKey = (scene: Scene, phrase: Phrase): string | null => {
  const known = scene.owners.get(phrase)
  if (known !== undefined) return known
  const owner = findOwner(scene, phrase)
  scene.owners.set(phrase, owner)
  return owner
}

const findOwner = (scene: Scene, phrase: Phrase): string | null => {
  const {cast, reading} = scene
  if (phrase.possessor) {
    const {first, last} = phrase.possessor
    const pronoun = last - first === 1 ? (reading.tokens[first]?.lower ?? '') : ''
    if (/^(?:his|her)$/u.test(pronoun)) {
      const owner = findPerson(scene, first, pronoun)
      return owner ? keyOf(owner) : null
    }
    if (pronoun === 'its') {
      const owner = findThing(scene, first)
      return owner ? keyOf(owner) : null
    }
    if (/^(?:their|my|our|your|whose)$/u.test(pronoun)) return null
    const titled = titledOwner(scene, first, last)
    return titled ?? ownerOf(phrase.possessor, cast, wordsOf(reading, first, last))
  }
  for (let at = phrase.modified; at < phrase.head; at++) {
    const bearer = cast.bearers[cast.nameAt[at] ?? -1]
    if (bearer) return keyOf(bearer)
  }
  const preposition = reading.tokens[phrase.coreEnd]?.lower
  if (
    phrase.coreEnd < phrase.last - 1 &&
    (preposition === 'for' ||
      preposition === 'of' ||
      preposition === 'at' ||
      preposition === 'with' ||
      preposition === 'from')
  ) {
    const of = {first: phrase.coreEnd + 1, last: Math.min(phrase.last, phrase.coreEnd + 10)}
    return ownerOf(of, cast, wordsOf(reading, of.first, of.last))
  }
  return null
}

/** «The governor’s office»: the governor, where the story has said who that is. */
const titledOwner = (scene: Scene, first: number, last: number): string | null => {
  const {cast} = scene
  for (let at = first; at < last; at++) if (cast.nameAt[at] !== -1) return null
  const found = nounOf(scene.reading.tokens[last - 1]?.lower ?? '')
  if (found?.kind !== 'person' || found.noun.number !== 'one') return null
  let best: Figure | null = null
  for (const figure of calledBy(cast.byRole, found.noun.lemma)) {
    if (figure.kind === 'person' && figure.lastSeen >= 0 && (!best || figure.lastSeen > best.lastSeen)) best = figure
  }
  return best ? keyOf(best) : null
}

const calledBy = (map: ReadonlyMap<string, readonly Figure[]>, lemma: string): Figure[] => {
  const found: Figure[] = []
  for (const word of [lemma, ...synonymsOf(lemma)]) {
    const list = map.get(word)
    if (list)
      for (let at = list.length - 1; at >= 0 && at >= list.length - reach; at--)
        if (list[at]) found.push(list[at] as Figure)
  }
  return found
}

/** Words before the head noun that tell one from another: «the *finance* minister». */
const modifiersOf = (scene: Scene, phrase: Phrase): string[] => {
  const words: string[] = []
  for (let at = phrase.modified; at < phrase.head; at++) {
    const token = scene.reading.tokens[at]
    if (token?.kind === 'word' && scene.cast.nameAt[at] === -1) words.push(token.lower)
  }
  return words
}

/** Whether modifiers and a known title speak of different offices: «the finance minister» and a health minister. */
const clashes = (modifiers: readonly string[], title: string | null, lemma: string): boolean => {
  if (!title) return false
  const own = title
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== lemma && !vagueAdjectives.has(word))
  const asked = modifiers.filter((word) => !vagueAdjectives.has(word) && !/-year-old$|-old$/u.test(word))
  if (asked.length === 0 || own.length === 0) return false
  if (!title.toLowerCase().endsWith(lemma)) return false
  return !asked.some((word) => own.includes(word))
}

/** How far back, in tokens, a title outweighs whoever the passage is about. */
const titleReach = 400

/** The person whom a definite singular calls by a title that the story has given somebody. */
export const findTitled = (scene: Scene, phrase: Phrase, at: number): Figure | null => {
  const lemma = phrase.noun?.lemma ?? ''
  const modifiers = modifiersOf(scene, phrase)
  const owner = ownerKey(scene, phrase)
  // «The Corran senator»: a name that is no possessor may be a place, a party or a paper, and proves less.
  const strict = phrase.possessor !== null || phrase.coreEnd < phrase.last
  const headline = scene.reading.sentences[sentenceOf(scene, at)]?.region === 'headline'
  let best: Figure | null = null
  let top = -1000
  const weigh = (figure: Figure, bonus: number): void => {
    if (phrase.noun?.gender && genderOf(figure) && genderOf(figure) !== phrase.noun.gender) return
    let score = Math.max(figure.lastSeen, 0) + bonus + (figure.roles.includes(lemma) ? 120 : 0)
    if (owner !== null && figure.of !== null && owner !== figure.of) {
      if (strict) return
      score -= 300
    } else if (owner !== null && owner === figure.of) score += 300
    if (score <= top) return
    top = score
    best = figure
  }
  for (const figure of calledBy(scene.cast.byRole, lemma)) {
    if (figure.kind !== 'person' || owner === keyOf(figure) || clashes(modifiers, figure.title, lemma)) continue
    if (figure.lastSeen < 0 && !isNamedSoon(scene, figure, at, owner) && !headline) continue
    weigh(figure, figure.spoken.length > 0 ? 40 : 0)
  }
  for (const figure of calledBy(scene.byNoun, lemma)) {
    if (figure.kind !== 'person' || figure.many || figure.lastSeen < 0 || clashes(modifiers, figure.title, lemma))
      continue
    if (phrase.coreEnd < phrase.last && !sharesWords(scene, phrase, figure)) continue
    weigh(figure, 0)
  }
  return best
}

/** Whether what follows the noun stood in a figure’s own label: «the source in the house» and a person in the house. */
const sharesWords = ({reading: {tokens}}: Scene, phrase: Phrase, {name}: Figure): boolean => {
  const first = tokens[phrase.coreEnd]
  if (first?.kind !== 'word' || first.lower === 'who') return true
  const own = new Set(name.toLowerCase().split(' '))
  for (let at = phrase.coreEnd + 1; at < phrase.last; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lower.length > 3 && own.has(lower)) return true
  }
  return false
}

/** Whether somebody called by a title was last seen so long ago that the passage is about another. */
export const isFarBack = (figure: Figure, at: number): boolean => at - figure.lastSeen > titleReach

/** Label first, name next: «Lind’s lawyer said … “…,” said Karl Voss, a lawyer for Lind.» */
const isNamedSoon = (scene: Scene, figure: Figure, at: number, owner: string | null): boolean => {
  const first = figure.names[0]
  if (!first || owner === null || figure.of !== owner) return false
  return first.sentence - sentenceOf(scene, at) <= 12
}

/** «The actor», where nobody was called an actor: the person whom the passage is about, if nothing speaks against it. */
export const findSalient = (scene: Scene, phrase: Phrase, at: number): Figure | null => {
  const {noun} = phrase
  if (noun && noun.lemma !== 'witness' && (!epithetGroups.has(noun.group) || notEpithets.has(noun.lemma))) return null
  if (noun && scene.byNoun.get(noun.lemma)?.some((figure) => figure.many && figure.count !== null)) return null
  if (
    phrase.coreEnd < phrase.last &&
    !(scene.reading.tokens[phrase.coreEnd]?.lower === 'of' && phrase.last === phrase.coreEnd + 2)
  )
    return null
  const gender = noun?.gender === 'female' ? 'she' : noun?.gender === 'male' ? 'he' : ''
  const figure = findPerson(scene, at, gender)
  if (figure?.kind !== 'person' || figure.identity !== 'named') return null
  if (!noun || figure.title === null || noun.group === 'people' || noun.lemma === 'witness') return figure
  if (figure.roles.some((role) => role === noun.lemma || synonymsOf(noun.lemma).has(role))) return figure
  const own = nounOf(figure.roles[0] ?? '')?.noun.group
  if (own === undefined || own === noun.group || professions.has(own)) return null
  return noun.group === 'government' && own !== 'politics' ? null : figure
}

/** Several whom a plural calls by a label that the story has given named people. */
export const findTeam = (scene: Scene, phrase: Phrase, at: number): Team | null => {
  const lemma = phrase.noun?.lemma ?? ''
  const words = synonymsOf(lemma)
  const owner = ownerKey(scene, phrase)
  const {teams} = scene.cast
  let later: Team | null = null
  for (let index = Math.min(teams.length, 200) - 1; index >= 0; index--) {
    const team = teams[index]
    if (!team?.roles.some((role) => role === lemma || words.has(role))) continue
    if (owner !== null && team.of !== null && owner !== team.of) continue
    if (team.at < at) return team
    if (owner !== null && team.of === owner) later = team
  }
  return later
}

/** Two or more who were given the same title one by one: «the economists» after two economists. */
export const findColleagues = (scene: Scene, phrase: Phrase, at: number): readonly Figure[] | null => {
  const lemma = phrase.noun?.lemma ?? ''
  const owner = ownerKey(scene, phrase)
  const sentence = sentenceOf(scene, at)
  const found: Figure[] = []
  for (const figure of calledBy(scene.cast.byRole, lemma)) {
    if (figure.kind !== 'person' || figure.spoken.length === 0 || figure.lastSeen < 0 || found.includes(figure))
      continue
    if (owner !== null && figure.of !== null && owner !== figure.of) continue
    if (sentence - sentenceOf(scene, figure.lastSeen) > 12) continue
    found.push(figure)
  }
  if (found.length < 2 || (phrase.count !== null && phrase.count !== found.length)) return null
  return found.sort((a, b) => (a.names[0]?.first ?? a.index) - (b.names[0]?.first ?? b.index))
}

/** Of whom «the team» is said. */
const teamMembers: readonly string[] = [
  'team',
  'researcher',
  'scientist',
  'investigator',
  'physicist',
  'biologist',
  'engineer',
  'doctor',
  'detective'
]

/** A figure without a name that a definite phrase takes up again: «the source», «the residents», «the report». */
export const findUnnamed = (scene: Scene, phrase: Phrase): Figure | null => {
  const {noun} = phrase
  if (!noun) return null
  const owner = ownerKey(scene, phrase)
  const wanted = noun.number === 'many'
  const modifiers = modifiersOf(scene, phrase)
  let best: Figure | null = null
  const team = noun.lemma === 'team'
  const lemmas = team
    ? teamMembers
    : withheldLabels.has(noun.lemma) && phrase.determiner === 'definite'
      ? [noun.lemma, ...withheldLabels]
      : [noun.lemma]
  for (const lemma of lemmas) {
    const list = scene.byNoun.get(lemma)
    for (let at = (list?.length ?? 0) - 1; list && at >= 0 && at >= list.length - reach; at--) {
      const figure = list[at]
      if (!figure || ((phrase.kind === 'person' || phrase.kind === 'organization') && figure.many !== wanted && !team))
        continue
      if (lemma !== noun.lemma && (team ? !figure.many : figure.identity !== 'withheld')) continue
      if (owner !== null && figure.of !== null && owner !== figure.of) continue
      if (owner !== null && figure.of === null && phrase.kind !== 'document' && figure.identity !== 'withheld') continue
      if (phrase.kind === 'person' && clashes(modifiers, figure.title, noun.lemma)) continue
      if (!best || figure.lastSeen > best.lastSeen) best = figure
    }
    if (best && lemma === noun.lemma) return best
  }
  return best ?? takeUp(scene, phrase)
}

/** «A baker saw it. The woman said …»: whoever without a name spoke last, called a man, a woman or a person now. */
const takeUp = (scene: Scene, {noun, determiner}: Phrase): Figure | null => {
  if (noun?.number !== 'one' || determiner !== 'definite') return null
  const turn = scene.turns[scene.turns.length - 1]
  const [figure] = turn?.figures ?? []
  if (!turn || !figure || turn.figures.length > 1 || figure.kind !== 'person' || figure.names.length > 0) return null
  const gender = genderOf(figure)
  if (gender && noun.gender && gender !== noun.gender) return null
  if (noun.group === 'people') return figure
  // «Two executives said … One of them … The executive …»
  return figure.roles.length === 0 && scene.byNoun.get(noun.lemma)?.some(({many}) => many) ? figure : null
}

const family = (lemma: string): string | null => documentNouns.get(lemma)?.group ?? null

/** «The study» for the paper, «the suit» for the complaint, «the document» for whatever was last read. */
export const findDocument = (scene: Scene, phrase: Phrase): Figure | null => {
  const lemma = phrase.noun?.lemma ?? ''
  const groups = lemma === 'document' || lemma === 'papers' || lemma === 'file' ? null : family(lemma)
  for (let back = scene.turns.length - 1; back >= 0 && back > scene.turns.length - reach; back--) {
    const [figure] = scene.turns[back]?.figures ?? []
    if (figure?.kind !== 'document') continue
    if (
      groups === null ||
      figure.roles.some((role) => (groups === 'paper' || groups === 'post' ? role === lemma : family(role) === groups))
    )
      return figure
  }
  return null
}

/** The body that «the company», «the council», «the agency» calls by its noun. */
export const findBody = (scene: Scene, phrase: Phrase): Figure | null => {
  const lemma = phrase.noun?.lemma ?? ''
  const modifiers = modifiersOf(scene, phrase)
  const {names, bearers} = scene.cast
  const owner = phrase.possessor ? (scene.reading.tokens[phrase.possessor.last - 1]?.lower ?? '') : null
  let best: Figure | null = null
  let top = -1000
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - 80; back--) {
    const name = names[back]
    const bearer = bearers[back]
    if (!name || !bearer || (bearer.kind !== 'organization' && !(bearer.kind === 'outlet' && phrase.kind === 'outlet')))
      continue
    if (owner !== null && !(bearer.parts.includes(owner) && bearer.parts.includes(lemma))) continue
    const told = modifiers.filter((word) => !vagueAdjectives.has(word))
    if (told.length > 0 && !told.some((word) => bearer.parts.includes(word) || bearer.roles.includes(word))) continue
    if (bearer.roles.includes(lemma) || bearer.parts.includes(lemma)) return bearer
    const fits =
      (companyNouns.has(lemma) && name.form !== 'place' && isCompany(bearer)) ||
      (genericBodies.has(lemma) && isGenericFit(name, bearer, lemma))
    // The body that the story is about is named most; the last one named is nearest.
    const score = 4 * Math.min(bearer.names.length, 10) - (scene.passed - back)
    if (!fits || score <= top) continue
    top = score
    best = bearer
  }
  return best
}

const isGenericFit = (name: Name, bearer: Figure, lemma: string): boolean => {
  if (name.form === 'place' || bearer.parts.length === 0 || bearer.roles.includes('place')) return false
  const own = nounOf(bearer.roles[0] ?? '')?.noun
  if (own && own.lemma !== lemma) return nounOf(lemma)?.noun.group === own.group
  const state = bearer.parts.some(
    (part) =>
      governmentWords.has(part) ||
      part === 'council' ||
      part === 'university' ||
      part === 'party' ||
      part === 'police' ||
      part === 'court' ||
      part === 'hospital'
  )
  if (companyNouns.has(lemma)) return !state && !bearer.parts.some((part) => organizationWords.has(part))
  if (lemma === 'agency' || lemma === 'department' || lemma === 'office')
    return bearer.parts.some((part) => governmentWords.has(part)) || bearer.parts.length === 1
  return true
}

/** The two outlets named last: «both newspapers». */
export const findOutlets = (scene: Scene): readonly Figure[] | null => {
  const found: Figure[] = []
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - 40 && found.length < 2; back--) {
    const bearer = scene.cast.bearers[back]
    if (bearer?.kind === 'outlet' && !found.includes(bearer)) found.unshift(bearer)
  }
  return found.length === 2 ? found : null
}

/** The public body or the company that «the regulator» or «its maker» stands for. */
export const findBodyAs = (scene: Scene, stands: 'public' | 'company'): Figure | null => {
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - 80; back--) {
    const name = scene.cast.names[back]
    const bearer = scene.cast.bearers[back]
    if (!name || bearer?.kind !== 'organization' || name.form === 'place') continue
    const fits = stands === 'company' ? isCompany(bearer) : bearer.parts.some((part) => governmentWords.has(part))
    if (fits) return bearer
  }
  return null
}

/** Whether a body is called a company, or its name ends like one. */
const isCompany = ({roles, parts}: Figure): boolean =>
  roles.some((role) => nounOf(role)?.noun.group === 'company') || organizationEndings.has(parts[parts.length - 1] ?? '')

/** The last outlet named: «the newspaper», «the broadcaster». */
export const findOutlet = (scene: Scene): Figure | null => {
  for (let back = scene.turns.length - 1; back >= 0 && back > scene.turns.length - 12; back--) {
    const outlet = scene.turns[back]?.figures.find(({kind}) => kind === 'outlet')
    if (outlet) return outlet
  }
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - 60; back--) {
    const bearer = scene.cast.bearers[back]
    if (bearer?.kind === 'outlet') return bearer
  }
  return null
}
