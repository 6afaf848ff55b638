/** Who «he», «she», «they», «it» and «who» are: number and gender first, then who was talked of last and foremost. */

import {isClosedWord} from './closedWords.ts'
import type {Figure} from './figure.ts'
import {nounOf, type Phrase} from './phrase.ts'
import {genderOf, introduce, lastTurn, phraseAt, type Scene, sentenceOf, type Turn} from './scene.ts'

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
/** A score below which a person without a name, subject of the sentence, is preferred. */
const nominalStrength = 6.5

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
      if (!token || token.kind !== 'word' || (reading.quotationAt[at] ?? -1) >= 0) continue
      const gender = genders.get(token.lower)
      if (!gender) continue
      const weight = token.lower.endsWith('self') ? 2 : token.lower === 'he' || token.lower === 'she' ? 0.5 : 1
      if (gender === 'female') person.female += weight
      else person.male += weight
    }
  }
}

/** The person that *he* or *she* at a token stands for, or null. */
export const findPerson = (scene: Scene, at: number, word: string): Figure | null => {
  const gender = genders.get(word) ?? null
  const sentence = sentenceOf(scene, at)
  const scores = new Map<Figure, number>()
  const quoted = (scene.reading.quotationAt[at] ?? -1) >= 0
  const offer = (figure: Figure, score: number): void => {
    if (figure.kind !== 'person') return
    const own = genderOf(figure)
    if (gender && own && own !== gender) return
    const unproven = figure.evidence === 0 && own === null && figure.spoken.length === 0 && figure.parts.length < 2
    const full = score - (unproven ? 2.5 : 0) + (own ? 2 : 0) + Math.min(figure.evidence, 2) * 0.4
    const best = scores.get(figure)
    scores.set(figure, best === undefined ? full : Math.max(best, full) + 0.3)
  }
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - reachNames; back--) {
    const name = scene.cast.names[back]
    const bearer = scene.cast.bearers[back]
    if (!name || !bearer) continue
    const distance = sentence - name.sentence
    if (distance > reachSentences) break
    const weight = presence[distance] ?? 0
    const subject = !name.oblique && !name.possessor && isFirstInSentence(scene, back)
    offer(
      bearer,
      weight + (subject ? 2 : 0) - (name.oblique ? 1 : 0) - (name.possessor ? 2 : 0) - (name.quoted && !quoted ? 3 : 0)
    )
  }
  for (let back = scene.turns.length - 1; back >= 0 && back > scene.turns.length - 6; back--) {
    const turn = scene.turns[back]
    if (!turn || turn.at >= at) continue
    const distance = sentence - turn.sentence
    if (distance > reachSentences) break
    const [figure] = turn.figures
    if (!figure || turn.figures.length > 1) continue
    const latest = back === scene.turns.length - 1
    offer(figure, (presence[distance] ?? 0) + 2 + (latest ? (turnBonus[distance] ?? 0) : 0))
  }
  let best: Figure | null = null
  let top = 0
  for (const [figure, score] of scores) {
    if (score <= top) continue
    best = figure
    top = score
  }
  const nominal = top < nominalStrength ? findNominal(scene, at, gender) : null
  const found = nominal ?? best
  if (found && gender && scores.size === 1) {
    if (gender === 'female') found.female += 0.5
    else found.male += 0.5
  }
  return found
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

/** «A ferry captain saw the fire. He said …»: a person without a name, subject of this sentence or the one before. */
const findNominal = (scene: Scene, at: number, gender: 'female' | 'male' | null): Figure | null => {
  const sentence = sentenceOf(scene, at)
  for (let index = sentence; index >= 0 && index >= sentence - 1; index--) {
    const phrase = subjectOf(scene, index, at)
    if (!phrase || phrase.name || phrase.kind !== 'person' || phrase.noun?.number !== 'one') continue
    if (gender && phrase.noun.gender && phrase.noun.gender !== gender) continue
    const figure = scene.recognise(phrase.first, phrase.coreEnd)
    if (!figure || figure.kind !== 'person') continue
    const own = genderOf(figure)
    if (!gender || !own || own === gender) return figure
  }
  return null
}

const opening = /^(?:a|an|the|one|another|two|three|some|several|many|its|their)$/u

/** The noun phrase that a sentence opens with, before a token, if it opens with one. */
const subjectOf = (scene: Scene, index: number, at: number): Phrase | null => {
  const {tokens, sentences, quotationAt} = scene.reading
  const span = sentences[index]
  if (!span || span.first >= at || (quotationAt[span.first] ?? -1) >= 0) return null
  if (!opening.test(tokens[span.first]?.lower ?? '') && nounOf(tokens[span.first]?.lower ?? '')?.noun.number !== 'many')
    return null
  const limit = Math.min(at, span.last, span.first + 8)
  let last = span.first
  while (last < limit && (nounOf(tokens[last]?.lower ?? '') === null || nounOf(tokens[last + 1]?.lower ?? '') !== null))
    last++
  if (last >= limit) return null
  const phrase = phraseAt(scene, span.first, last + 1)
  if (phrase.name || phrase.noun === null || phrase.head - phrase.modified > 6) return null
  return phrase
}

/** The several that *they* stand for: whoever spoke together last, a group, a body; of one person only where nobody else is there. */
export const findSeveral = (scene: Scene, at: number): readonly Figure[] | null => {
  const sentence = sentenceOf(scene, at)
  const spoke = latestGroup(scene)
  if (spoke && sentence - spoke.sentence <= 1) return spoke.figures
  const subject = findGroup(scene, at)
  if (subject) return [subject]
  if (spoke && sentence - spoke.sentence <= 4) return spoke.figures
  const team = latestTeam(scene, at)
  if (team && sentence - sentenceOf(scene, team.at) <= 3) return team.members
  const turn = lastTurn(scene)
  const [figure] = turn?.figures ?? []
  if (!turn || !figure || sentence - turn.sentence > 3 || figure.kind === 'document' || genderOf(figure) !== null)
    return null
  return figure.kind === 'person' && figure.identity === 'named' ? null : [figure]
}

/** The last turn of several. */
const latestGroup = ({turns}: Scene): Turn | null => {
  for (let back = turns.length - 1; back >= 0 && back > turns.length - 6; back--) {
    const turn = turns[back]
    if (turn && (turn.figures.length > 1 || turn.figures[0]?.many)) return turn
  }
  return null
}

/** «Two passengers jumped. They said …»: several without a name, subject of this sentence or the one before. */
const findGroup = (scene: Scene, at: number): Figure | null => {
  const sentence = sentenceOf(scene, at)
  for (let index = sentence; index >= 0 && index >= sentence - 1; index--) {
    const phrase = subjectOf(scene, index, at)
    if (phrase?.kind !== 'person' || phrase.noun?.number !== 'many') continue
    const group = scene.recognise(phrase.first, phrase.coreEnd)
    if (group) return group
  }
  return null
}

/** The last names joined by *and* before a token. */
export const latestTeam = (scene: Scene, at: number): Scene['cast']['teams'][number] | null => {
  const {teams} = scene.cast
  let low = 0
  let high = teams.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((teams[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return teams[low - 1] ?? null
}

/** The body, paper or document that *it* stands for, or null. */
export const findThing = (scene: Scene, at: number): Figure | null => {
  const sentence = sentenceOf(scene, at)
  const turn = lastTurn(scene)
  const [speaker] = turn?.figures ?? []
  if (turn && speaker && turn.figures.length === 1 && isThing(speaker) && sentence - turn.sentence <= 1) return speaker
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - 12; back--) {
    const name = scene.cast.names[back]
    const bearer = scene.cast.bearers[back]
    if (!name || !bearer) continue
    if (sentence - name.sentence > 2) break
    if (isThing(bearer) && !name.quoted && !name.oblique) return bearer
  }
  const unnamed = findUnnamedThing(scene, at, sentence)
  if (unnamed) return unnamed
  for (let back = scene.turns.length - 1; back >= 0 && back > scene.turns.length - 4; back--) {
    const [figure] = scene.turns[back]?.figures ?? []
    if (figure && isThing(figure) && sentence - (scene.turns[back]?.sentence ?? 0) <= 4) return figure
  }
  return null
}

/** «The council met. It said …», «He cited a memo. It says …». */
const findUnnamedThing = (scene: Scene, at: number, sentence: number): Figure | null => {
  for (let index = sentence; index >= 0 && index >= sentence - 1; index--) {
    const phrase = subjectOf(scene, index, at)
    if (
      phrase?.kind === undefined ||
      phrase?.kind === null ||
      phrase.kind === 'person' ||
      phrase.noun?.number !== 'one'
    )
      continue
    const figure = scene.recognise(phrase.first, phrase.coreEnd)
    if (figure && isThing(figure)) return figure
  }
  const {tokens, sentences, quotationAt} = scene.reading
  const span = sentences[sentence - 1]
  if (!span) return null
  for (let place = span.last - 1; place >= span.first && place > span.last - 40; place--) {
    const found = nounOf(tokens[place]?.lower ?? '')
    if (found?.kind !== 'document' || found.noun.number !== 'one' || (quotationAt[place] ?? -1) >= 0) continue
    let first = place
    while (first > span.first && first > place - 5 && !/^(?:a|an|the)$/u.test(tokens[first]?.lower ?? '')) first--
    if (!/^(?:a|an|the)$/u.test(tokens[first]?.lower ?? '')) continue
    return scene.recognise(first, place + 1)
  }
  return null
}

const isThing = ({kind}: Figure): boolean => kind === 'organization' || kind === 'document' || kind === 'outlet'

/** The figure before *who* or *which*: the name there, or the name that the words between stand beside. */
export const findAntecedent = (scene: Scene, at: number): Figure | null => {
  const {cast, reading} = scene
  const sentence = reading.sentences[sentenceOf(scene, at)]
  for (let back = at - 1; back >= (sentence?.first ?? 0) && back > at - 16; back--) {
    const name = cast.names[cast.nameAt[back] ?? -1]
    if (!name) continue
    const bearer = cast.bearers[name.index]
    const who = reading.tokens[at]?.lower === 'who' || reading.tokens[at]?.lower === 'whom'
    if (bearer && who !== (bearer.kind === 'person')) continue
    const near = at - name.last <= 1 || reading.tokens[name.last]?.text === ','
    if (bearer && near && !name.possessor) return bearer
  }
  return antecedentNoun(scene, at)
}

/** «Voters who say …», «a clerk at the port who saw it»: the noun before the relative pronoun. */
const antecedentNoun = (scene: Scene, at: number): Figure | null => {
  const {tokens} = scene.reading
  const floor = Math.max(scene.reading.sentences[sentenceOf(scene, at)]?.first ?? 0, at - 9)
  for (let head = at - 1; head >= floor; head--) {
    const token = tokens[head]
    if (token?.kind !== 'word' || scene.cast.nameAt[head] !== -1 || nounOf(token.lower) === null) continue
    let first = head
    while (
      first > floor &&
      isBeforeNoun(tokens[first - 1]?.lower ?? '', tokens[first - 1]?.kind === 'word', tokens[first]?.lower ?? '')
    )
      first--
    return scene.recognise(first, at)
  }
  return null
}

/** Whether a word goes before a noun in its phrase: an adjective, and a determiner as its first word. */
const isBeforeNoun = (lower: string, word: boolean, next: string): boolean =>
  word &&
  !/^(?:a|an|the|one|two|three|some|several|many|his|her|its|their)$/u.test(next) &&
  (!isClosedWord(lower) || /^(?:a|an|the|one|two|three|some|several|many|his|her|its|their)$/u.test(lower))

/** The writer of the article: whom *I* and *we* stand for outside quotations. */
export const findAuthor = (scene: Scene): Figure => {
  if (scene.author) return scene.author
  const {byline, outlet} = scene.reading.metadata
  const figure = introduce(scene, 'unknown', byline ?? outlet ?? 'the author')
  figure.identity = (byline ?? outlet) ? 'named' : 'role'
  scene.author = figure
  return figure
}
