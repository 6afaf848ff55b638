/** Who «he» and «she» are: number and gender first, then who was talked of last and foremost. */

import {opposing} from '../lexicon/labels.ts'
import {subordinate} from '../lexicon/nounPhrases.ts'
import type {RawAttribution} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {isClosedWord} from './closedWords.ts'
import type {Figure} from './figure.ts'
import {keyOf} from './learn.ts'
import {nounOf} from './nounOf.ts'
import type {Phrase} from './phrase.ts'
import {findThing} from './pronouns.ts'
import {genderOf, lastTurn, phraseAt, type Scene, sentenceOf, wordsOf} from './scene.ts'
import {subjectOf} from './subject.ts'

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map<string, 'female' | 'male'>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female']
])

/** Farthest that a pronoun reaches back, in names and in sentences. */
const reachNames = 40
const reachSentences = 8

/** What having spoken last adds, by sentence distance. */
const turnBonus: readonly number[] = [2.5, 2.5, 1]
/** A score below which a person without a name, subject of the sentence, is looked for. */
const nominalStrength = 10

/** By sentence distance: how present somebody still is. */
const presence: readonly number[] = [5, 4, 2.5, 1.5, 1, 0.7, 0.5, 0.4, 0.3]

/** Notes from each sentence with one person in it what its pronouns say of that person’s gender. */
export const noteGenders = (scene: Scene): void => {
  const {cast, reading} = scene
  let name = 0
  for (const sentence of reading.sentences) {
    let person: Figure | null = null
    let from = -1
    let several = false
    while (name < cast.names.length) {
      const found = cast.names[name]
      if (!found || found.first >= sentence.last) break
      name++
      const bearer = cast.bearers[found.index]
      if (found.quoted || bearer?.kind !== 'person' || found.first < sentence.first) continue
      if (person && bearer !== person) several = true
      else if (!person) {
        person = bearer
        from = found.possessor || found.oblique ? -1 : found.last
      }
    }
    if (!person || several || from < 0) continue
    for (let at = from; at < sentence.last; at++) {
      const token = reading.tokens[at]
      if (token?.kind !== 'word' || (reading.quotationAt[at] ?? -1) >= 0) continue
      const gender = genders.get(token.lower)
      if (
        !gender ||
        token.lower === 'him' ||
        (token.lower === 'her' && isClosedWord(reading.tokens[at + 1]?.lower ?? ''))
      )
        continue
      const subject = token.lower === 'he' || token.lower === 'she'
      const weight = token.lower.endsWith('self') ? 2 : subject ? 0.5 : 1
      if (gender === 'female') person.female += weight
      else person.male += weight
    }
  }
}

/** Moves on to a token: every name and every *he* and *she* before it has been read now. */
export const passTo = (scene: Scene, token: number): void => {
  const {names, bearers} = scene.cast
  for (;;) {
    const name = names[scene.passed]
    const pronoun = scene.pronouns[scene.heard] ?? Number.MAX_SAFE_INTEGER
    const at = name?.first ?? Number.MAX_SAFE_INTEGER
    if (Math.min(at, pronoun) >= token) return
    if (pronoun < at) {
      scene.heard++
      hear(scene, pronoun)
      continue
    }
    const bearer = bearers[scene.passed]
    if (bearer) {
      learnOwner(scene, bearer, at)
      bearer.lastSeen = at
    }
    scene.passed++
  }
}

/** How many sentences ago the owner may have been spoken of last. */
const ownerSentences = 2

/** How far before a name its title’s pronoun may stand, in tokens. */
const ownerReach = 24

/** «The network met. *Its* director, Ana Lind, …»: whose director she is, once the story has come so far. */
export const learnOwner = (scene: Scene, figure: Figure, at: number): void => {
  const {ownedBy} = figure
  if (ownedBy < 0 || Math.abs(at - ownedBy) > ownerReach) return
  figure.ownedBy = -1
  if (figure.affiliation !== null || figure.roles.some((role) => opposing.has(role))) return
  const word = scene.reading.tokens[ownedBy]?.lower ?? ''
  // «Her lawyers Ana Roth and Karl Voss»: nobody named only after the pronoun is meant by it
  const isToldBefore = ({names}: Figure) => names.length === 0 || names.some(({first}) => first < ownedBy)
  const owner = word === 'its' ? findThing(scene, ownedBy) : findPerson(scene, ownedBy, word, [], isToldBefore)
  if (!owner || owner === figure || owner.identity !== 'named' || owner.kind === 'document') return
  if (sentenceOf(scene, ownedBy) - sentenceOf(scene, owner.lastSeen) > ownerSentences) return
  figure.affiliation = owner.name
  figure.of = keyOf(owner)
}

/** A pronoun that speaks nowhere still keeps its person in mind: «Ana Lind looked at the ceiling. She sighed. “No,” she said.» */
const hear = (scene: Scene, at: number): void => {
  const figure = findPerson(scene, at, scene.reading.tokens[at]?.lower ?? '')
  if (!figure) return
  figure.lastSeen = Math.max(figure.lastSeen, at)
  learnApposed(scene, figure, at)
  scene.echoes.push({figures: [figure], sentence: sentenceOf(scene, at), at, asks: false})
}

/** «*A former dinner lady of 71 who kept her surname to herself*, she spent …»: who the pronoun’s bearer is. */
const learnApposed = (scene: Scene, figure: Figure, at: number): void => {
  const {tokens, sentences} = scene.reading
  const first = sentences[sentenceOf(scene, at)]?.first ?? at
  if (figure.title !== null || elementAt(tokens, at - 1)?.text !== ',' || !/^an?$/u.test(tokens[first]?.lower ?? ''))
    return
  const phrase = subjectOf(scene, sentenceOf(scene, at), at)
  if (phrase?.kind !== 'person' || phrase.noun?.number !== 'one') return
  if (!/^(?:,|of|from|at|who|for|in|with)$/u.test(tokens[phrase.coreEnd]?.lower ?? '')) return
  figure.title = wordsOf(scene.reading, phrase.modified, phrase.coreEnd)
  figure.roles.push(phrase.noun.lemma)
}

/** Candidates for a pronoun and how present each of them is. */
interface Candidates {
  readonly gender: 'female' | 'male' | null
  /** What the pronoun’s owner says: a name in there is talked of, and seldom talks. */
  readonly content: readonly Span[]
  readonly fits: (figure: Figure) => boolean
  readonly scores: Map<Figure, number>
}

const isWithin = (content: readonly Span[], place: number): boolean =>
  content.some(({start, end}) => start <= place && place < end)

const offer = ({gender, fits, scores}: Candidates, figure: Figure, score: number): void => {
  if (figure.kind !== 'person' || !fits(figure)) return
  const own = genderOf(figure)
  if (gender && own && own !== gender) return
  const unproven = figure.evidence === 0 && own === null && figure.spoken.length === 0 && figure.parts.length < 2
  const full = score - (unproven ? 1.5 : 0) + (own ? 1 : 0) + Math.min(figure.evidence, 2) * 0.4
  const best = scores.get(figure)
  scores.set(figure, best === undefined ? full : Math.max(best, full) + 0.1)
}

/** The person that *he* or *she* at a token stands for, or null; only who fits comes into question. */
export const findPerson = (
  scene: Scene,
  at: number,
  word: string,
  content: readonly Span[] = [],
  fits: Candidates['fits'] = () => true
): Figure | null => {
  const gender = genders.get(word) ?? null
  const candidates: Candidates = {gender, content, fits, scores: new Map()}
  offerNamed(scene, at, candidates)
  offerTurns(scene, at, candidates)
  offerEchoes(scene, at, word, candidates)
  const ahead = findAhead(scene, at)
  if (ahead) offer(candidates, ahead, 8)
  let best: Figure | null = null
  let top = 0
  let second = 0
  for (const [figure, score] of candidates.scores) {
    if (score > top) {
      second = top
      top = score
      best = figure
    } else if (score > second) second = score
  }
  const nominal = top < nominalStrength ? findNominal(scene, at, candidates) : null
  const found = nominal && nominal.score > top ? nominal.figure : best
  if (found && found === best && gender && top - second >= 2) {
    // whose lawyer, whose house: less sure than who speaks
    const weight = content.length > 0 ? 1 : 0.25
    if (gender === 'female') found.female += weight
    else found.male += weight
  }
  return found
}

const offerNamed = (scene: Scene, at: number, candidates: Candidates): void => {
  const sentence = sentenceOf(scene, at)
  const quoted = (scene.reading.quotationAt[at] ?? -1) >= 0
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - reachNames; back--) {
    const name = scene.cast.names[back]
    const bearer = scene.cast.bearers[back]
    if (!name || !bearer) continue
    const distance = sentence - name.sentence
    if (distance > reachSentences) return
    // «*Harbour* chief Ana Lind»: whose chief she is
    if (scene.cast.owning.has(name.index)) continue
    const within = isWithin(candidates.content, name.start)
    // «He agreed that Rowe may win, but he said …»: Rowe is only talked of
    const told = distance === 0 && !within && scene.reported[name.first] === 1
    const alone = !told && isFirstInSentence(scene, back)
    const first = alone && !name.oblique
    const opens = first && name.titled === scene.reading.sentences[name.sentence]?.first
    const subject = first && (!name.possessor || opens)
    const here = alone && !name.possessor && distance === 0 && !within && name.quoted === quoted
    const less =
      (name.oblique ? 1 : 0) + (name.possessor ? (subject ? 1 : 2) : 0) + ((name.quoted && !quoted) || within ? 3 : 0)
    const fresh = bearer.names[0] === name
    const near = subject && distance > 0 && sharesBlock(scene, name.sentence, sentence) ? ownParagraph : 0
    offer(
      candidates,
      bearer,
      (presence[distance] ?? 0) +
        (subject ? 2 : 0) +
        (here ? (opens ? 4 : first ? 3 : 1.5) : 0) +
        (fresh ? 1 : 0) +
        near -
        less
    )
  }
}

/** What being the subject of a sentence of the same paragraph adds. */
const ownParagraph = 1

const sharesBlock = ({reading: {sentences}}: Scene, one: number, other: number): boolean =>
  sentences[one]?.block === sentences[other]?.block

const offerTurns = (scene: Scene, at: number, candidates: Candidates): void => {
  const sentence = sentenceOf(scene, at)
  let latest = true
  for (let back = scene.turns.length - 1; back >= 0 && back > scene.turns.length - 6; back--) {
    const turn = scene.turns[back]
    if (!turn || turn.at >= at) continue
    const distance = sentence - turn.sentence
    if (distance > reachSentences) return
    const [figure] = turn.figures
    if (!figure || turn.figures.length > 1) continue
    // Who asks is answered by another.
    if (turn.asks && latest) {
      offer(candidates, figure, (presence[distance] ?? 0) - 1)
      continue
    }
    offer(candidates, figure, (presence[distance] ?? 0) + 2 + (latest ? (turnBonus[distance] ?? 0) : 0))
    latest = false
  }
}

const offerEchoes = (scene: Scene, at: number, word: string, candidates: Candidates): void => {
  const sentence = sentenceOf(scene, at)
  for (let back = scene.echoes.length - 1; back >= 0 && back > scene.echoes.length - 4; back--) {
    const echo = scene.echoes[back]
    const [figure] = echo?.figures ?? []
    if (!echo || !figure || echo.at >= at) continue
    const distance = sentence - echo.sentence
    if (distance > 3) return
    // «*She* lost Ana Lind to a card for a tackle *she* called late»
    const same = distance === 0 && scene.reading.tokens[echo.at]?.lower === word && isOpening(scene, echo.at)
    offer(candidates, figure, (presence[distance] ?? 0) + (same ? sameSubject : 2))
  }
}

/** What being the subject of the same sentence, by the same pronoun, adds. */
const sameSubject = 7

/** Whether a token opens its sentence. */
const isOpening = ({reading: {sentences}, sentenceAt}: Scene, at: number): boolean =>
  elementAt(sentences, sentenceAt[at])?.first === at

/** «As she left the court, Ana Lind said …»: the name after the comma. */
const findAhead = (scene: Scene, at: number): Figure | null => {
  const {tokens, sentences} = scene.reading
  const sentence = sentences[sentenceOf(scene, at)]
  if (!sentence || at - sentence.first > 4 || !subordinate.has(tokens[sentence.first]?.lower ?? '')) return null
  for (let next = at + 1; next < sentence.last && next < at + 30; next++) {
    if (tokens[next]?.text !== ',') continue
    const name = elementAt(scene.cast.names, scene.cast.nameAt[next + 1])
    if (!name || name.titled !== next + 1 || name.possessor || name.quoted) continue
    return scene.cast.bearers[name.index] ?? null
  }
  return null
}

/** Whether a name is the first of a person in its sentence, quotations aside. */
const isFirstInSentence = (scene: Scene, index: number): boolean => {
  const {names, bearers} = scene.cast
  const name = names[index]
  for (let back = index - 1; back >= 0 && back > index - 8; back--) {
    const other = names[back]
    if (!other || other.sentence !== name?.sentence) return true
    if (!other.quoted && bearers[back]?.kind === 'person' && !other.oblique && !other.possessor) return false
  }
  return true
}

/** «A former dinner lady of 71, *she* …», «A captain saw it, *he* said»: the pronoun behind the comma means somebody else, or tells who it is. */
const isApposed = ({reading: {tokens}}: Scene, {coreEnd}: Phrase): boolean => {
  for (let at = coreEnd; at < coreEnd + apposedReach; at++) {
    const token = tokens[at]
    if (!token || token.text === '.' || token.text === ';') return false
    if (token.text === ',' && /^s?he$/u.test(tokens[at + 1]?.lower ?? '')) return true
  }
  return false
}

const apposedReach = 20

/** What having been heard adds to somebody of whom a sentence tells first. */
const heardFrom = 4

/** How far from the end of a sentence somebody is sought of whom it tells first, in tokens. */
const introducedReach = 30

/** «The jury heard from *a man* who lives above the shop. He said …»: somebody of whom a sentence tells for the first time, with a clause about him. */
const introducedIn = (scene: Scene, index: number): Phrase | null => {
  const {tokens, sentences, quotationAt} = scene.reading
  const span = sentences[index]
  if (!span) return null
  for (let who = span.last - 1; who > span.first + 1 && who > span.last - introducedReach; who--) {
    if (tokens[who]?.lower !== 'who' || (quotationAt[who] ?? -1) >= 0) continue
    if (nounOf(tokens[who - 1]?.lower ?? '')?.kind !== 'person') continue
    let first = who - 2
    while (first > span.first && first > who - 5 && !/^(?:an?|another|one)$/u.test(tokens[first]?.lower ?? '')) first--
    if (!/^(?:an?|another|one)$/u.test(tokens[first]?.lower ?? '')) return null
    return phraseAt(scene, first, who)
  }
  return null
}

/** «A ferry captain saw the fire. He said …»: a person without a name, subject of this sentence or the one before. */
const findNominal = (
  scene: Scene,
  at: number,
  {gender, content, fits}: Candidates
): {readonly figure: Figure; readonly score: number} | null => {
  const {tokens} = scene.reading
  const sentence = sentenceOf(scene, at)
  for (let index = sentence; index >= 0 && index >= sentence - 1; index--) {
    const subject = subjectOf(scene, index, at)
    const phrase = subject?.kind !== 'person' && index < sentence ? introducedIn(scene, index) : subject
    if (!phrase || phrase.name || phrase.kind !== 'person' || phrase.noun?.number !== 'one') continue
    if (isApposed(scene, phrase)) continue
    if (isWithin(content, tokens[phrase.first]?.start ?? 0)) continue
    if (gender && phrase.noun.gender && phrase.noun.gender !== gender) continue
    const figure = scene.recognise(phrase.first, phrase.coreEnd)
    if (figure?.kind !== 'person' || !fits(figure)) continue
    const own = genderOf(figure)
    if (gender && own && own !== gender) continue
    // «heard from a man who lives above the shop»
    const isHeard = phrase !== subject && tokens[phrase.first - 1]?.lower === 'from' ? heardFrom : 0
    const score = (presence[sentence - index] ?? 0) + (index === sentence ? 5 : 3) + (own ? 1 : 0) + isHeard
    return {figure, score}
  }
  return null
}

/** «Roe came. The lawyer asked why. “Because,” *he* answered»: whoever asked does not answer, where another may. */
export const findAnswering = (
  scene: Scene,
  at: number,
  pronoun: string,
  {lemma, content}: RawAttribution
): Figure | null => {
  const turn = lastTurn(scene)
  if (!turn?.asks || !/^(?:answer|reply|respond|retort)$/u.test(lemma ?? '')) return null
  return findPerson(scene, at, pronoun, content, (one) => !turn.figures.includes(one))
}
