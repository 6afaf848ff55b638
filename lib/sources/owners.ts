import {elementAt} from '../text/elementAt.ts'
import type {Figure} from './figure.ts'
import {keyOf, ownerOf, synonymsOf} from './learn.ts'
import {nounOf} from './nounOf.ts'
import {findPerson} from './persons.ts'
import type {Phrase} from './phrase.ts'
import {findThing} from './pronouns.ts'
import {type Scene, wordsOf} from './scene.ts'

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
    const bearer = elementAt(cast.bearers, cast.nameAt[at])
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
  const found = nounOf(elementAt(scene.reading.tokens, last - 1)?.lower ?? '')
  if (found?.kind !== 'person' || found.noun.number !== 'one') return null
  let best: Figure | null = null
  for (const figure of calledBy(cast.byRole, found.noun.lemma)) {
    if (figure.kind === 'person' && figure.lastSeen >= 0 && (!best || figure.lastSeen > best.lastSeen)) best = figure
  }
  return best ? keyOf(best) : null
}

/** Figures that a lemma or another word for the same trade calls, the last ones first. */
export const calledBy = (map: ReadonlyMap<string, readonly Figure[]>, lemma: string): Figure[] => {
  const found: Figure[] = []
  for (const word of [lemma, ...synonymsOf(lemma)]) {
    const list = map.get(word)
    if (list)
      for (let at = list.length - 1; at >= 0 && at >= list.length - reach; at--)
        if (list[at]) found.push(list[at] as Figure)
  }
  return found
}
