import {companyNouns, genericBodies, governmentWords, vagueAdjectives} from '../lexicon/labels.ts'
import {organizationEndings, organizationWords} from '../lexicon/organizations.ts'
import {personNouns} from '../lexicon/roles.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Figure} from './figure.ts'
import type {Name} from './names.ts'
import {nounOf} from './nounOf.ts'
import type {Phrase} from './phrase.ts'
import {lastTurn, type Scene, sentenceOf} from './scene.ts'
import {modifiersOf} from './titled.ts'

/** The body that «the company», «the council», «the agency» calls by its noun. */
export const findBody = (scene: Scene, phrase: Phrase): Figure | null => {
  const lemma = phrase.noun?.lemma ?? ''
  const modifiers = modifiersOf(scene, phrase)
  const {names, bearers} = scene.cast
  const named = namesBefore(scene, phrase)
  const owner = phrase.possessor ? (elementAt(scene.reading.tokens, phrase.possessor.last - 1)?.lower ?? '') : null
  let best: Figure | null = null
  let top = -1000
  for (let back = scene.passed - 1; back >= 0 && back > scene.passed - 80; back--) {
    const name = names[back]
    const bearer = bearers[back]
    if (!name || !bearer || (bearer.kind !== 'organization' && !(bearer.kind === 'outlet' && phrase.kind === 'outlet')))
      continue
    if (owner !== null && !(bearer.parts.includes(owner) && bearer.parts.includes(lemma))) continue
    const told = [...modifiers, ...named].filter((word) => !vagueAdjectives.has(word))
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
  return best ?? (modifiers.length === 0 ? findLastSpoken(scene, phrase) : null)
}

/** «Port Corran are angry. They claim …, and *the club* says …»: the body that spoke last, where its name says nothing else. */
const findLastSpoken = (scene: Scene, {noun, possessor, first}: Phrase): Figure | null => {
  const turn = lastTurn(scene)
  const [figure] = turn?.figures ?? []
  if (!turn || !figure || turn.figures.length > 1 || possessor || noun?.group !== 'association') return null
  if (figure.kind !== 'organization' || figure.identity !== 'named' || figure.many) return null
  if (sentenceOf(scene, first) - turn.sentence > 1) return null
  return figure.parts.slice(1).some((part) => organizationWords.has(part)) ? null : figure
}

/** Words of a name before the noun: «the *Corran* army». */
const namesBefore = ({reading: {tokens}, cast: {nameAt}}: Scene, {modified, head}: Phrase): readonly string[] => {
  const words: string[] = []
  for (let at = modified; at < head; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (nameAt[at] !== -1 && tokens[at]?.kind === 'word' && lower !== "'s") words.push(lower)
  }
  return words
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
  const people = personNouns.get(bearer.parts[bearer.parts.length - 1] ?? '')?.number === 'many'
  if (companyNouns.has(lemma)) return !state && !people && !bearer.parts.some((part) => organizationWords.has(part))
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
