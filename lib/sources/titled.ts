import {epithetGroups, notEpithets, offspring, parents, professions, vagueAdjectives} from '../lexicon/labels.ts'
import type {Noun} from '../lexicon/nouns.ts'
import type {Span} from '../text/span.ts'
import type {Figure} from './figure.ts'
import {keyOf, synonymsOf} from './learn.ts'
import {nounOf} from './nounOf.ts'
import {calledBy, ownerKey} from './owners.ts'
import {findPerson} from './persons.ts'
import type {Phrase} from './phrase.ts'
import {genderOf, lastTurn, type Scene, sentenceOf} from './scene.ts'
import type {Team} from './teams.ts'

/** Words before the head noun that tell one from another: «the *finance* minister». */
export const modifiersOf = (scene: Scene, phrase: Phrase): string[] => {
  const words: string[] = []
  for (let at = phrase.modified; at < phrase.head; at++) {
    const token = scene.reading.tokens[at]
    if (token?.kind === 'word' && scene.cast.nameAt[at] === -1) words.push(token.lower)
  }
  return words
}

/** Whether modifiers and a known title speak of different offices: «the finance minister» and a health minister. */
export const clashes = (modifiers: readonly string[], title: string | null, lemma: string): boolean => {
  if (!title) return false
  const [post = ''] = title.toLowerCase().split(/ (?:of|for|in|on) /u)
  const own = title
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== lemma && !vagueAdjectives.has(word))
  const asked = modifiers.filter((word) => !vagueAdjectives.has(word) && !/-year-old$|-old$/u.test(word))
  if (asked.length === 0 || own.length === 0) return false
  if (!post.endsWith(lemma)) return false
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

/** Whether «the former president» is asked for, and the title that fits is held to this day. */
export const isInOffice = (scene: Scene, phrase: Phrase, {title}: Figure): boolean =>
  title !== null && modifiersOf(scene, phrase).includes('former') && !/former|ex-/iu.test(title)

/** Label first, name next: «Lind’s lawyer said … “…,” said Karl Voss, a lawyer for Lind.» */
const isNamedSoon = (scene: Scene, figure: Figure, at: number, owner: string | null): boolean => {
  const first = figure.names[0]
  if (!first || owner === null || figure.of !== owner) return false
  return first.sentence - sentenceOf(scene, at) <= 12
}

/** «The actor», where nobody was called an actor: the person whom the passage is about, if nothing speaks against it. */
export const findSalient = (scene: Scene, phrase: Phrase, at: number, content: readonly Span[] = []): Figure | null => {
  const {noun} = phrase
  const isParent = noun !== null && parents.has(noun.lemma) && tellsOfChild(scene, at)
  if (noun && !isParent && noun.lemma !== 'witness' && (!epithetGroups.has(noun.group) || notEpithets.has(noun.lemma)))
    return null
  if (noun && scene.byNoun.get(noun.lemma)?.some((figure) => figure.many && figure.count !== null)) return null
  if (
    phrase.coreEnd < phrase.last &&
    !(scene.reading.tokens[phrase.coreEnd]?.lower === 'of' && phrase.last === phrase.coreEnd + 2)
  )
    return null
  const word = noun?.gender === 'female' ? 'she' : noun?.gender === 'male' ? 'he' : ''
  // «“Did he say more?” Lind asked. “Nothing,” the witness said»: who asks is answered by another
  const turn = lastTurn(scene)
  const figure = findPerson(scene, at, word, content, (one) => !turn?.asks || !turn.figures.includes(one))
  if (figure?.kind !== 'person' || figure.identity !== 'named') return null
  if (noun?.gender && isOneOfTwo(scene, at, word, figure)) return null
  if (mayBe(figure, noun)) return figure
  // «Coach Ana Lind waved. It was Karl Voss’s. “No,” the captain said»: who has another post is passed over
  const other = findPerson(scene, at, word, content, (one) => mayBe(one, noun))
  return other?.identity === 'named' && sentenceOf(scene, at) - sentenceOf(scene, other.lastSeen) <= 1 ? other : null
}

/** Groups of those who are called by their post. */
const ranked: ReadonlySet<string> = new Set(['police', 'judge', 'prosecutor', 'rescue', 'spokesperson'])

/** How far back a child is sought by whom somebody is «the father», in tokens. */
const childReach = 80

/** «He fed his *daughter* … “It’s hard,” the father said» */
const tellsOfChild = ({reading: {tokens, quotationAt}}: Scene, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back > at - childReach; back--)
    if (offspring.has(tokens[back]?.lower ?? '') && (quotationAt[back] ?? -1) < 0) return true
  return false
}

/** Whether a story may call somebody by a noun that it has not given them: nobody who has another post of that field. */
const mayBe = ({title, roles}: Figure, noun: Noun | null): boolean => {
  if (noun?.group === 'kin') return !roles.some((role) => nounOf(role)?.noun.group === 'kin')
  if (!noun || title === null || noun.lemma === 'witness') return true
  // «the man» is nobody of whom the story has told a rank
  if (noun.group === 'people') return !ranked.has(nounOf(roles[0] ?? '')?.noun.group ?? '')
  if (roles.some((role) => role === noun.lemma || synonymsOf(noun.lemma).has(role))) return true
  const own = nounOf(roles[0] ?? '')?.noun.group
  if (own === undefined || own === noun.group || professions.has(own)) return false
  return noun.group !== 'government' || own === 'politics'
}

/** «Ana Roth met Karl Voss. The young woman said …»: of two of whom the text has not told, *woman* tells neither. */
const isOneOfTwo = (scene: Scene, at: number, word: string, figure: Figure): boolean => {
  if (genderOf(figure) !== null) return false
  const other = findPerson(scene, at, word, [], (one) => one !== figure && genderOf(one) === null)
  return other !== null && sentenceOf(scene, at) - sentenceOf(scene, other.lastSeen) <= 2
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
