/** Who «they», «it» and «who» are: number and gender first, then who was talked of last and foremost. */

import {pastVerbs} from '../lexicon/words.ts'
import {elementAt} from '../text/elementAt.ts'
import {isClosedWord, prepositionWords} from './closedWords.ts'
import type {Figure} from './figure.ts'
import {nounOf} from './nounOf.ts'
import {genderOf, introduce, lastTurn, type Scene, sentenceOf, type Turn} from './scene.ts'
import {subjectOf} from './subject.ts'

/** The several that *they* stand for: whoever spoke together last, a group, a body; of one person only where nobody else is there. */
export const findSeveral = (scene: Scene, at: number): readonly Figure[] | null => {
  const sentence = sentenceOf(scene, at)
  const spoke = latestGroup(scene)
  if (spoke && sentence - spoke.sentence <= 1) return spoke.figures
  const subject = findGroup(scene, at)
  if (subject) return [subject]
  const other = findOtherGroup(scene, sentence)
  if (other) return [other]
  const last = lastTurn(scene)
  const [speaker] = last?.figures ?? []
  // «The union said no. *They* claimed …»: who spoke right before is nearer than a group long ago
  if (last && speaker && last.figures.length === 1 && sentence - last.sentence <= 1 && isBody(speaker)) return [speaker]
  if (spoke && sentence - spoke.sentence <= 4) return spoke.figures
  const team = latestTeam(scene, at)
  if (team && sentence - sentenceOf(scene, team.at) <= 3) return team.members
  const owner = findClub(scene, sentence)
  if (owner) return [owner]
  const turn = lastTurn(scene)
  const [figure] = turn?.figures ?? []
  const body = namedThing(scene, sentence, 1)
  if (!turn || !figure || sentence - turn.sentence > 2 || figure.kind === 'document' || genderOf(figure) !== null)
    return body?.kind === 'organization' ? [body] : null
  if (figure.kind !== 'person' || figure.identity === 'withheld') return [figure]
  // «Port Corran’s quarrel is with the league. *They* claim …»: a club or a firm is many
  return body?.kind === 'organization' ? [body] : null
}

/** «*Port Corran’s* quarrel is with the league. They claim …»: the club or the town whose matter the sentence before opens with. */
const findClub = ({reading: {sentences}, cast: {names, nameAt, bearers}}: Scene, sentence: number): Figure | null => {
  const name = elementAt(names, nameAt[elementAt(sentences, sentence - 1)?.first ?? -1])
  const bearer = elementAt(bearers, name?.index)
  return name?.possessor &&
    bearer?.kind === 'organization' &&
    sentences[sentence]?.block === elementAt(sentences, sentence - 1)?.block
    ? bearer
    : null
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

/** How far back in the sentence before the others are sought, in tokens. */
const otherReach = 40

/** «Hart let his lawyers go to court. *They* asked …»: several whom the sentence before, of the same paragraph, names otherwise than as its subject. */
const findOtherGroup = (scene: Scene, sentence: number): Figure | null => {
  const {tokens, sentences, quotationAt} = scene.reading
  const before = elementAt(sentences, sentence - 1)
  if (!before || before.block !== sentences[sentence]?.block) return null
  for (let head = before.last - 1; head >= before.first && head > before.last - otherReach; head--) {
    const found = nounOf(tokens[head]?.lower ?? '')
    if (found?.kind !== 'person' || found.noun.number !== 'many' || (quotationAt[head] ?? -1) >= 0) continue
    let first = head - 1
    while (first > before.first && first > head - 4 && isAdjectiveLike(tokens[first]?.lower ?? '')) first--
    // what a preposition brings in is told of, and seldom talks
    if (owning.test(tokens[first]?.lower ?? '') && !prepositionWords.has(elementAt(tokens, first - 1)?.lower ?? ''))
      return scene.recognise(first, head + 1)
  }
  return null
}

const isAdjectiveLike = (lower: string): boolean => !isClosedWord(lower) && !owning.test(lower) && !lower.endsWith('ed')

const owning = /^(?:the|his|her|its|their|two|three|four|five|six)$/u

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
  return elementAt(teams, low - 1) ?? null
}

/** The body, paper or document that *it* stands for, or null. */
export const findThing = (scene: Scene, at: number): Figure | null => {
  const sentence = sentenceOf(scene, at)
  const turn = lastTurn(scene)
  const [speaker] = turn?.figures ?? []
  const here = namedThing(scene, sentence, 0)
  if (here) return here
  if (turn && speaker && turn.figures.length === 1 && isThing(speaker) && sentence - turn.sentence <= 1) return speaker
  const named = namedThing(scene, sentence, 2)
  if (named) return named
  const unnamed = findUnnamedThing(scene, at, sentence)
  if (unnamed) return unnamed
  for (let back = scene.turns.length - 1; back >= 0 && back > scene.turns.length - 4; back--) {
    const [figure] = scene.turns[back]?.figures ?? []
    if (figure && isThing(figure) && sentence - (scene.turns[back]?.sentence ?? 0) <= 4) return figure
  }
  return null
}

/** How far back *it* finds the paper that «reads» or «begins» so, in tokens. */
const paperReach = 60

/** «The letter came late. “Dear Miss Lind,” *it* reads»: the last paper that the story spoke of, quoted speech aside. */
export const findPaper = (scene: Scene, at: number): Figure | null => {
  const {tokens, quotationAt} = scene.reading
  for (let head = at - 1; head >= 0 && head > at - paperReach; head--) {
    const found = nounOf(tokens[head]?.lower ?? '')
    if (found?.kind !== 'document' || found.noun.number !== 'one' || (quotationAt[head] ?? -1) >= 0) continue
    let first = head
    while (first > 0 && first > head - 4 && !articles.test(tokens[first]?.lower ?? '')) first--
    if (articles.test(tokens[first]?.lower ?? '')) return scene.recognise(first, head + 1)
  }
  return null
}

const articles = /^(?:an?|the|his|her|its|their)$/u

/** The last body or paper named, no farther back than so many sentences, that no preposition stands before. */
const namedThing = (scene: Scene, sentence: number, reach: number): Figure | null => {
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - 12; back--) {
    const name = scene.cast.names[back]
    const bearer = scene.cast.bearers[back]
    if (!name || !bearer) continue
    if (sentence - name.sentence > reach) return null
    if (isThing(bearer) && name.form !== 'place' && !name.quoted && !name.oblique && isTold(scene, name.sentence))
      return bearer
  }
  return null
}

/** Whether a sentence belongs to the story: not «SIGN UP», nor what else stands on the page. */
const isTold = ({reading: {sentences}}: Scene, sentence: number): boolean =>
  /^(?:body|headline|caption)$/u.test(sentences[sentence]?.region ?? '')

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
  const span = elementAt(sentences, sentence - 1)
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

const isBody = ({kind, roles}: Figure): boolean =>
  (kind === 'organization' && !roles.includes('place')) || kind === 'outlet'

const isThing = ({kind, roles}: Figure): boolean =>
  (kind === 'organization' && !roles.includes('place')) || kind === 'document' || kind === 'outlet'

/** How far before its second a first *who* may stand, in tokens. */
const farthestFirst = 16

/** «Lind, | *who* is 36, and who has said …»: the first of two that one conjunction joins; the same where there is one. */
const firstOfTwo = ({reading: {tokens}}: Scene, at: number): number => {
  if (!/^(?:and|but)$/u.test(tokens[at - 1]?.lower ?? '')) return at
  for (let back = at - 2; back > Math.max(0, at - farthestFirst); back--)
    if (tokens[back]?.lower === tokens[at]?.lower) return back
  return at
}

/** The figure before *who* or *which*: the name there, or the name that the words between stand beside. */
export const findAntecedent = (scene: Scene, pronoun: number): Figure | null => {
  const at = firstOfTwo(scene, pronoun)
  const {cast, reading} = scene
  const sentence = reading.sentences[sentenceOf(scene, at)]
  for (let back = at - 1; back >= (sentence?.first ?? 0) && back > at - 16; back--) {
    const name = elementAt(cast.names, cast.nameAt[back])
    if (!name) continue
    const bearer = cast.bearers[name.index]
    const lower = reading.tokens[at]?.lower
    const who = lower === 'who' || lower === 'whom'
    // «it was Lind *that* said so»
    if (bearer && lower !== 'that' && who !== (bearer.kind === 'person')) continue
    const near = at - name.last <= 1 || (reading.tokens[name.last]?.text === ',' && isApposed(scene, name.last, at))
    if (bearer && near && !name.possessor) return bearer
  }
  return antecedentNoun(scene, at)
}

/** «Ana Lind, 55, *a former judge* | who …», «Ana Lind, the port’s chief, | who …»; no «Ana Lind, the port’s chief, met growers | who …». */
const isApposed = ({reading: {tokens}}: Scene, comma: number, at: number): boolean => {
  for (let back = at - 1; back >= comma; back--)
    if (tokens[back]?.text === ',') return back === at - 1 || isArticle(tokens[back + 1]?.lower ?? '')
  return false
}

const isArticle = (lower: string): boolean => /^(?:a|an|the|one|his|her)$/u.test(lower)

/** «Voters who say …», «a clerk at the port who saw it»: the noun before the relative pronoun. */
const antecedentNoun = (scene: Scene, at: number): Figure | null => {
  const {tokens} = scene.reading
  const floor = Math.max(scene.reading.sentences[sentenceOf(scene, at)]?.first ?? 0, at - 9)
  const isThing =
    tokens[at]?.lower === 'that' && scene.cast.nameAt[at - 1] === -1 && nounOf(tokens[at - 1]?.lower ?? '') === null
  const thing = isThing ? thingBefore(scene, at, floor) : null
  if (thing) return thing
  for (let head = at - 1; head >= floor; head--) {
    const token = tokens[head]
    if (token?.kind !== 'word' || scene.cast.nameAt[head] !== -1) continue
    const known = nounOf(token.lower)
    if (known === null && !isPluralBefore(scene, head, at)) continue
    const first = phraseStart(scene, head, floor)
    const member = memberBefore(scene, first, floor, known?.kind === 'person' ? places : joining)
    return scene.recognise(member >= 0 ? phraseStart(scene, member, floor) : first, at)
  }
  return null
}

/** «growers | who said», «millers | that feared»: a plural right before the pronoun, whatever its trade. */
const isPluralBefore = ({reading: {tokens}}: Scene, head: number, at: number): boolean => {
  const lower = tokens[head]?.lower ?? ''
  return head === at - 1 && tokens[at]?.lower === 'who' && /[^su]s$/u.test(lower) && !isClosedWord(lower)
}

/** «*the members* of the board | who …», «*a woman* in the crowd | who …»: a person right before the preposition of a phrase; -1 where none stands there. */
const memberBefore = (
  {reading: {tokens}, cast}: Scene,
  first: number,
  floor: number,
  prepositions: ReadonlySet<string>
): number => {
  const member = first - 2
  const isJoined = member >= floor && prepositions.has(tokens[first - 1]?.lower ?? '')
  if (!isJoined || cast.nameAt[member] !== -1) return -1
  return nounOf(tokens[member]?.lower ?? '')?.kind === 'person' ? member : -1
}

/** Prepositions that tell where somebody is, and those that tell whose as well. */
const places: ReadonlySet<string> = new Set(['in', 'at', 'from', 'on'])
const joining: ReadonlySet<string> = new Set([...places, 'of', 'for'])

/** Where the words before a noun begin that belong to it; a verb and a name do not. */
const phraseStart = ({reading: {tokens}, cast}: Scene, head: number, floor: number): number => {
  let first = head
  // «the Corran *exchange*»: a name right before its noun belongs to it
  while (first > floor && (cast.nameAt[first - 1] === -1 || first === head)) {
    const before = elementAt(tokens, first - 1)
    const lower = before?.lower ?? ''
    if (!isBeforeNoun(lower, before?.kind === 'word', tokens[first]?.lower ?? '')) break
    // «Lind *met* | growers», «the board *answered* | people»; but «an *elected* | clerk», «*retired* | growers» at the start
    const stands = cast.nameAt[first - 2] !== -1 || nounOf(elementAt(tokens, first - 2)?.lower ?? '') !== null
    if (pastWords.has(lower) || (lower.endsWith('ed') && first - 2 >= floor && stands)) break
    first--
  }
  return first
}

const pastWords: ReadonlySet<string> = new Set(pastVerbs)

/** «A *voice* that said …»: what no list knows, where it stands with its article right before the pronoun. */
const thingBefore = (scene: Scene, at: number, floor: number): Figure | null => {
  const {tokens} = scene.reading
  for (let first = at - 2; first >= floor && first >= at - 4; first--) {
    const lower = tokens[first]?.lower ?? ''
    if (/^(?:a|an|the|one|another|his|her|its|their)$/u.test(lower)) return scene.recognise(first, at)
    if (tokens[first]?.kind !== 'word' || isClosedWord(lower)) return null
  }
  return null
}

/** Whether a word goes before a noun in its phrase: an adjective, and a determiner as its first word. */
const isBeforeNoun = (lower: string, word: boolean, next: string): boolean =>
  word &&
  !/^(?:a|an|the|one|two|three|some|several|many|his|her|its|their)$/u.test(next) &&
  (!isClosedWord(lower) || /^(?:a|an|the|one|two|three|some|several|many|his|her|its|their)$/u.test(lower))

/** Whom an interview in questions and answers is held with: the person whom it names most. */
export const findInterviewed = (scene: Scene): Figure | null => {
  if (scene.interviewed) return scene.interviewed
  const author = scene.reading.metadata.byline
  let best: Figure | null = null
  let most = 0
  for (const figure of scene.cast.figures) {
    if (figure.kind !== 'person' || figure.name === author) continue
    // Who is printed before a colon answers under a name of their own.
    const names = figure.names.filter(({last}) => scene.reading.tokens[last]?.text !== ':').length
    if (names <= most) continue
    most = names
    best = figure
  }
  scene.interviewed = best
  return best
}

/** The writer of the article: whom *I* and *we* stand for outside quotations. */
export const findAuthor = (scene: Scene): Figure => {
  if (scene.author) return scene.author
  const {byline, outlet} = scene.reading.metadata
  const figure = introduce(scene, 'unknown', byline ?? outlet ?? 'the author')
  figure.identity = (byline ?? outlet) ? 'named' : 'role'
  scene.author = figure
  return figure
}
