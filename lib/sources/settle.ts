/** Settles one mention: runs the steps, and notes who spoke where. */
import type {RawAttribution} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {isClosedWord} from './closedWords.ts'
import type {Asked} from './describeAnew.ts'
import type {Figure} from './figure.ts'
import {type Phrase, readPhrase} from './phrase.ts'
import {type Scene, sentenceOf} from './scene.ts'
import {steps} from './steps.ts'
import {cut, type Task} from './tasks.ts'

/** The first step that knows somebody, and whom it knows. */
const runSteps = (scene: Scene, asked: Asked): {readonly step: string; readonly figures: readonly Figure[]} | null => {
  for (const {name, settle: ask} of steps) {
    const figures = ask(scene, asked)
    if (figures && figures.length > 0) return {step: name, figures}
  }
  return null
}

/** Whom a mention means; each of them has spoken there from now on. */
export const settle = (scene: Scene, task: Task): readonly Figure[] => {
  const {mention, attribution} = task
  const known = scene.settled.get(mention.first)
  if (known && known.last === mention.last) return known.figures
  const phrase = seeDeterminer(scene, readPhrase(scene.cast.reading, mention.first, mention.last))
  const relation = elementAt(attribution.via, task.via)?.relation ?? null
  const found = runSteps(scene, {mention, phrase, at: mention.first, attribution, relation})
  if (!found) return []
  const {figures, step} = found
  // «told *them*», of whom nobody knows who they are
  if (task.via >= 0 && step === 'description' && phrase.pronoun !== null) return []
  for (const figure of figures) {
    figure.spoken.push({mention, step})
    figure.lastSeen = Math.max(figure.lastSeen, mention.first)
  }
  learnCalling(scene, phrase, figures)
  scene.settled.set(mention.first, {last: mention.last, figures})
  return figures
}

/** «*The* bespectacled, 71-year-old diplomat»: the mention begins behind the comma, its article stands before it. */
const seeDeterminer = ({reading: {tokens}}: Scene, phrase: Phrase): Phrase => {
  const {first, determiner, kind, noun} = phrase
  if (determiner !== 'none' || kind !== 'person' || noun?.number !== 'one') return phrase
  if (elementAt(tokens, first - 1)?.text !== ',' || isClosedWord(elementAt(tokens, first - 2)?.lower ?? ''))
    return phrase
  const article = elementAt(tokens, first - 3)?.lower ?? ''
  if (article === 'the') return {...phrase, determiner: 'definite'}
  return article === 'a' || article === 'an' ? {...phrase, determiner: 'indefinite', count: 1} : phrase
}

/** «The Vermont senator», once it is known who that is, is a senator from here on; «the woman» is one. */
const learnCalling = (scene: Scene, phrase: Phrase, figures: readonly Figure[]): void => {
  const [figure] = figures
  const {noun} = phrase
  if (
    !figure ||
    figures.length > 1 ||
    figure.kind !== 'person' ||
    phrase.name ||
    noun?.number !== 'one' ||
    phrase.kind !== 'person'
  )
    return
  if (noun.gender) figure.gender ??= noun.gender
  if (figure.names.length === 0 || noun.group === 'people' || figure.roles.includes(noun.lemma)) return
  figure.roles.push(noun.lemma)
  const list = scene.cast.byRole.get(noun.lemma)
  if (list) list.push(figure)
  else scene.cast.byRole.set(noun.lemma, [figure])
}

/** An attribution for words that are looked at though they speak nowhere. */
const silent: RawAttribution = {
  index: -1,
  type: 'indirect',
  frame: 'none',
  source: null,
  speakers: [],
  cue: null,
  lemma: null,
  cueClass: null,
  content: [],
  inheritsFrom: null,
  confidence: 0,
  via: [],
  provenance: null,
  steps: [],
  sentence: 0
}

/** Whom words mean that speak nowhere: the noun before *who*, the subject of a sentence. */
export const recognise = (scene: Scene, first: number, last: number): Figure | null => {
  const known = scene.settled.get(first)
  if (known) return known.figures[0] ?? null
  const phrase = readPhrase(scene.cast.reading, first, last)
  if (phrase.pronoun !== null) return null
  const found = runSteps(scene, {
    mention: cut(scene, first, last, phrase.head),
    phrase,
    at: first,
    attribution: silent,
    relation: null
  })
  const [figure] = found?.figures ?? []
  if (!figure) return null
  figure.lastSeen = Math.max(figure.lastSeen, first)
  scene.settled.set(first, {last, figures: [figure]})
  return figure
}

/** Whether words that carry on a speaker end in a question. */
const isQuestion = ({reading: {text}}: Scene, {frame, content}: RawAttribution): boolean => {
  const end = content[content.length - 1]?.end ?? 0
  return frame === 'inherited' && /\?[”’"']?$/u.test(text.slice(Math.max(0, end - 2), end))
}

/** Writes the answer down where the attribution keeps it, and whose turn it was. */
export const place = (
  scene: Scene,
  {attribution, mention, at, via}: Task,
  figures: readonly Figure[],
  speakers: Figure[][],
  vias: Figure[][]
): void => {
  const [figure] = figures
  if (via >= 0) {
    const list = vias[attribution.index]
    if (list && figure) list[via] = figure
    return
  }
  const list = speakers[attribution.index]
  if (!list) return
  for (const one of figures) if (!list.includes(one)) list.push(one)
  const turn = elementAt(scene.turns, scene.turns.length - 1)
  if (turn && turn.figures === list) return
  if ((scene.reading.quotationAt[mention.first] ?? -1) < 0)
    scene.turns.push({
      figures: list,
      sentence: sentenceOf(scene, at),
      at,
      asks: attribution.lemma === 'ask' || isQuestion(scene, attribution)
    })
}
