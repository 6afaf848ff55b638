/** What shows that a name is a body’s, though its words do not say it. */
import {bodyBelongings, bodyPeople, leadingRoles, memorials} from '../lexicon/naming.ts'
import {organizationEndings, organizationNouns, organizationWords} from '../lexicon/organizations.ts'
import {outletHeads} from '../lexicon/outlets.ts'
import {placeNames} from '../lexicon/places.ts'
import {cueForms} from '../statements/cueForms.ts'
import {isAcronym} from './capitals.ts'
import {isClosedWord} from './closedWords.ts'
import type {Description, DescriptionReading} from './describe.ts'
import type {Figure} from './figure.ts'
import {type Name, partsOf} from './names.ts'
import {nounOf} from './nounOf.ts'

/** The descriptions before and after a name. */
export type Descriptions = readonly [before: Description | null, after: Description | null]

/** What the text shows anywhere of its names: keys of bodies and of persons. */
export interface Signs {
  readonly bodies: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
}

/** Looks at every use of every name for what only bodies or only persons have. */
export const readSigns = (reading: DescriptionReading, descriptions: readonly Descriptions[]): Signs => {
  const bodies = new Set<string>()
  const persons = new Set<string>()
  for (const name of reading.names) {
    const [before, after] = descriptions[name.index] ?? [null, null]
    for (const description of [before, after]) {
      if (description?.of && description.kind === 'person' && description.roles.some((role) => leadingRoles.has(role)))
        bodies.add(keyOfWords(reading, description.of))
    }
    if (name.form === 'person' && !name.polite && !before && isSurelyBody(reading, name)) bodies.add(name.key)
    if (name.form !== 'single' && !name.polite) continue
    if (name.polite || name.titled < name.first || before?.kind === 'person' || after?.kind === 'person')
      persons.add(name.key)
    else if (isBodyKind(before) || isBodyKind(after) || isUsedAsBody(reading, name)) bodies.add(name.key)
  }
  return {bodies, persons}
}

const isBodyKind = (description: Description | null): boolean =>
  description?.kind === 'organization' || description?.kind === 'outlet'

const keyOfWords = (
  {tokens}: DescriptionReading,
  {first, last}: {readonly first: number; readonly last: number}
): string =>
  partsOf(tokens, first, last)
    .filter((part) => part !== 'the')
    .join(' ')

/** Whether a name of several words is a body’s: by its form, by who leads it, by the noun beside it. */
export const isBody = (name: Name, [before, after]: Descriptions, signs: Signs): boolean => {
  if (name.form === 'body' || name.form === 'outlet' || name.form === 'place') return true
  if (name.form !== 'person' || name.polite || name.titled < name.first) return false
  if (signs.bodies.has(name.key)) return true
  if (before?.kind === 'person') return false
  return isBodyKind(after) || (isBodyKind(before) && !after)
}

/** Whether a single name that nothing explains is a body’s. */
export const isSingleBody = ({key}: Name, text: string, signs: Signs): boolean => {
  if (signs.persons.has(key)) return false
  if (signs.bodies.has(key) || (isAcronym(text) && text.length <= 6) || isCamel(text)) return true
  const noun = nounOf(key)
  return noun !== null && noun.kind !== 'person'
}

const camel = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])[A-Z][a-z]+[A-Z]/u
const isCamel = (text: string): boolean => text.length < 30 && camel.test(text)

/** «Corran Skylark, which …», «Corran Skylark contended in its letter», «Corran Skylark executives»: two words that only a body has about it. */
const isSurelyBody = ({tokens}: DescriptionReading, {last, titled, first}: Name): boolean => {
  if (titled < first) return false
  if (tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'which') return true
  const next = tokens[last]?.lower ?? ''
  if (cueForms.has(next) && nounOf(next) === null)
    for (let at = last + 1; at < last + 4; at++) if (tokens[at]?.lower === 'its') return true
  const noun = nounOf(next)?.noun
  return noun?.number === 'many' && bodyPeople.has(noun.lemma)
}

/** «the Skylark», «Skylark’s headquarters», «Skylark executives», «Skylark said it …». */
const isUsedAsBody = ({tokens}: DescriptionReading, name: Name): boolean => {
  const next = tokens[name.last]
  if (name.possessor) return bodyBelongings.has(tokens[name.last + 1]?.lower ?? '') || name.article
  if (next?.kind !== 'word') return name.article
  if (name.article && (isClosedWord(next.lower) || (cueForms.has(next.lower) && nounOf(next.lower) === null)))
    return true
  const at = name.last + (tokens[name.last + 1]?.lower === 'that' ? 2 : 1)
  const then = tokens[at]?.lower
  // «Skylark said it …», but «Hart put it …», «Hart believes it is late»
  const cue = cueForms.get(next.lower)?.cue
  const refers = then === 'its' || (then === 'it' && !/^(?:'s|is|was|would)$/u.test(tokens[at + 1]?.lower ?? ''))
  if (cue && cue.particle !== 'it' && refers) return true
  const noun = nounOf(next.lower)?.noun
  return noun?.number === 'many' && bodyPeople.has(noun.lemma)
}

/** Whether what a short name leaves out are words for kinds of bodies: «Corran Freight» of «Corran Freight Inc.», not «HP» of «HP Way», nor Ana Lind of the Ana Lind Center. */
export const isShortened = ({parts}: Figure, {key, form}: Name): boolean => {
  const last = parts[parts.length - 1] ?? ''
  if (form === 'person' && memorials.has(last)) return false
  if (key.length < 2 || placeNames.has(key)) return false
  // «the Senate» is not short for the Senate Transport Committee
  if (organizationNouns.has(key) && /^(?:committee|subcommittee|commission|caucus|panel)$/u.test(last)) return false
  return organizationEndings.has(last) || organizationWords.has(last) || outletHeads.has(last) || nounOf(last) !== null
}
