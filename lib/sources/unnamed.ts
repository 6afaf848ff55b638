/** «The source», «the residents», «the study»: what has no name, taken up again. */
import {documentNouns} from '../lexicon/documents.ts'
import {withheldLabels} from '../lexicon/labels.ts'
import {elementAt} from '../text/elementAt.ts'
import {hasName, labelText} from './describeAnew.ts'
import type {Figure} from './figure.ts'
import {ownerKey} from './owners.ts'
import type {Phrase} from './phrase.ts'
import {genderOf, type Scene, sentenceOf} from './scene.ts'
import {clashes, modifiersOf} from './titled.ts'

/** How many of those called by a noun are weighed against each other. */
const reach = 24

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
  let most = 0
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
      if (phrase.coreEnd < phrase.last) {
        const shared = sharedWords(scene, phrase, figure)
        if (shared < most) continue
        if (shared > most) best = null
        most = shared
      }
      if (!best || figure.lastSeen > best.lastSeen) best = figure
    }
    if (best && lemma === noun.lemma) return best
  }
  return best ?? takeUp(scene, phrase)
}

/** How many words behind the noun stood in a figure’s own description: «the source *in the house*» and a person who was in the house. */
const sharedWords = ({reading: {tokens}}: Scene, phrase: Phrase, {name, justification}: Figure): number => {
  const own = new Set(`${name} ${justification ?? ''}`.toLowerCase().split(' '))
  let shared = 0
  for (let at = phrase.coreEnd + 1; at < Math.min(phrase.last, phrase.coreEnd + longest); at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lower.length > 3 && own.has(lower)) shared++
  }
  return shared
}

/** How many words behind a noun are looked at. */
const longest = 10

/** «A baker saw it. The woman said …»: whoever without a name spoke last, called a man, a woman or a person now. */
const takeUp = (scene: Scene, {noun, determiner}: Phrase): Figure | null => {
  if (noun?.number !== 'one' || determiner !== 'definite') return null
  const turn = elementAt(scene.turns, scene.turns.length - 1)
  const [figure] = turn?.figures ?? []
  if (!turn || !figure || turn.figures.length > 1 || figure.kind !== 'person' || figure.names.length > 0) return null
  const gender = genderOf(figure)
  if (gender && noun.gender && gender !== noun.gender) return null
  if (noun.group === 'people' || noun.lemma === 'witness') return figure
  // «Two executives said … One of them … The executive …»
  return figure.roles.length === 0 && scene.byNoun.get(noun.lemma)?.some(({many}) => many) ? figure : null
}

/** How many sentences a paper that the top of a story only mentions waits to be told in full. */
const patience = 4

/** The paper of which the lead said no more than «a new poll», where the same words come again with whose it is. */
export const findSketched = (scene: Scene, phrase: Phrase, at: number): Figure | null => {
  const {noun} = phrase
  if (phrase.kind !== 'document' || phrase.name || noun?.number !== 'one' || phrase.determiner !== 'indefinite')
    return null
  if (phrase.coreEnd === phrase.last && !hasName(scene, phrase)) return null
  const figure = scene.byNoun.get(noun.lemma)?.at(-1)
  const [first] = figure?.spoken ?? []
  if (!figure || !first || figure.of !== null || figure.many || figure.identity !== 'role') return null
  if (sentenceOf(scene, at) - sentenceOf(scene, first.mention.first) > patience) return null
  const label = new Set(labelText(scene, phrase).toLowerCase().split(' '))
  return figure.name
    .toLowerCase()
    .split(' ')
    .every((word) => label.has(word))
    ? figure
    : null
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
