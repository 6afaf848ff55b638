/** The cast of a story: every name in it gathered under the figure that bears it, before anybody speaks. */
import {children, titlesOrNames} from '../lexicon/naming.ts'
import {demonyms, droppedBeginnings, placeBeginnings, placeNames} from '../lexicon/places.ts'
import {personNouns} from '../lexicon/roles.ts'
import {elementAt} from '../text/elementAt.ts'
import {printedWords} from '../tree/printedWords.ts'
import {isPseudonym} from './anonymity.ts'
import {type Descriptions, isBody, isShortened, isSingleBody, readSigns, type Signs} from './bodies.ts'
import {isAcronym} from './capitals.ts'
import type {DescriptionReading} from './describe.ts'
import {describeAfter} from './describeAfter.ts'
import {describeBefore} from './describeBefore.ts'
import {type Figure, makeFigure} from './figure.ts'
import {enlist, learn} from './learn.ts'
import type {Name} from './names.ts'
import {chooseNamesake, findNicknamed, genderOf, hasNickname} from './namesakes.ts'
import {gatherTeams, type Team} from './teams.ts'

/** Everybody and everything that the story names. */
export interface Cast {
  readonly reading: DescriptionReading
  readonly names: readonly Name[]
  readonly nameAt: Int32Array
  readonly figures: Figure[]
  /** The figure of each name, by its index. */
  readonly bearers: readonly (Figure | null)[]
  /** How each name was known. */
  readonly steps: readonly string[]
  readonly byRole: Map<string, Figure[]>
  readonly teams: readonly Team[]
  /** Names by which the story tells who somebody is whom it has only described: «The clerk, *Ana Lind*, …». */
  readonly reveals: readonly Reveal[]
  /** Names that only tell whose somebody named next is, by index: «*Corran Freight* chief Ana Lind». */
  readonly owning: ReadonlySet<number>
}

/** A name beside a label that speaks of somebody known. */
export interface Reveal {
  readonly name: Name
  /** Lemma of the label’s noun. */
  readonly lemma: string
  readonly title: string | null
}

/** The cast while it is being gathered: figures by all that they may be called. */
interface Casting {
  readonly reading: DescriptionReading
  readonly descriptions: readonly Descriptions[]
  readonly signs: Signs
  readonly figures: Figure[]
  readonly bearers: (Figure | null)[]
  readonly steps: string[]
  /** By the whole name. */
  readonly byKey: Map<string, Figure>
  /** By what a person’s name ends with, and begins with. */
  readonly bySurname: Map<string, Figure[]>
  readonly byGiven: Map<string, Figure[]>
  /** By acronym, last word of an outlet, «known as». */
  readonly byAlias: Map<string, Figure>
  /** By what a body’s name begins with. */
  readonly byOpening: Map<string, Figure>
  readonly byRole: Map<string, Figure[]>
  /** Names of one word, as they stand anywhere. */
  readonly singles: ReadonlySet<string>
  /** Those who are called somebody’s wife, brother, child; true for a child. */
  readonly kin: Map<Figure, boolean>
}

/** Gathers the names of a text under their bearers. */
export const castNames = (reading: DescriptionReading): Cast => {
  const {names, nameAt} = reading
  const descriptions = names.map((name): Descriptions => [describeBefore(reading, name), describeAfter(reading, name)])
  const casting: Casting = {
    reading,
    descriptions,
    signs: readSigns(reading, descriptions),
    figures: [],
    bearers: new Array(names.length).fill(null),
    steps: new Array(names.length).fill('full name'),
    byKey: new Map(),
    bySurname: new Map(),
    byGiven: new Map(),
    byAlias: new Map(),
    byOpening: new Map(),
    byRole: new Map(),
    singles: new Set(names.flatMap(({parts, key}) => (parts.length === 1 ? [key] : []))),
    kin: new Map()
  }
  const {figures, bearers, steps, byRole} = casting
  castLongNames(casting)
  castPairs(casting)
  noteKin(casting)
  for (const name of names) readAlias(casting, name)
  for (const name of names) if (!bearers[name.index] && name.form !== 'office') castSingle(casting, name)
  for (const name of names) describeBearer(casting, name)
  for (const figure of figures) placeNobody(figure)
  const teams = gatherTeams(reading, {nameAt, bearers}, descriptions, byRole)
  for (const figure of figures) figure.names.sort((a, b) => a.index - b.index)
  return {
    reading,
    names,
    nameAt,
    figures,
    bearers,
    steps,
    byRole,
    teams,
    reveals: findReveals(casting),
    owning: findOwning(casting)
  }
}

const findOwning = ({reading: {names}, descriptions, bearers}: Casting): ReadonlySet<number> => {
  const owning = new Set<number>()
  for (const name of names) {
    const of = descriptions[name.index]?.[0]?.of
    const owner = names[name.index - 1]
    const isOwner = of && owner && owner.first >= of.first && owner.last <= of.last && !owner.possessor
    if (isOwner && bearers[owner.index]?.evidence === 0) owning.add(owner.index)
  }
  return owning
}

const findReveals = ({reading: {names}, descriptions}: Casting): Reveal[] => {
  const reveals: Reveal[] = []
  for (const name of names) {
    const label = descriptions[name.index]?.[0]
    const lemma = label?.given && !label.many && label.kind === 'person' ? label.roles[0] : undefined
    if (label && lemma !== undefined) reveals.push({name, lemma, title: label.title})
  }
  return reveals
}

const descriptionsOf = ({descriptions}: Casting, {index}: Name): Descriptions => descriptions[index] ?? [null, null]

const add = ({reading, figures}: Casting, kind: Figure['kind'], name: Name): Figure => {
  const figure = makeFigure(figures.length, kind, printedWords(reading.tokens, name.first, name.last))
  figure.parts = name.parts
  figures.push(figure)
  return figure
}

const claim = ({bearers, steps}: Casting, name: Name, figure: Figure, step: string): void => {
  bearers[name.index] = figure
  steps[name.index] = step
  figure.names.push(name)
  if (name.polite) figure.evidence++
}

/** Long names first, so that «Lind» finds «Ana Lind» even where the surname comes earlier. */
const castLongNames = (casting: Casting): void => {
  const {names} = casting.reading
  const long = names.filter(({parts}) => parts.length > 2)
  const bodies = long.filter((name) => isBody(name, descriptionsOf(casting, name), casting.signs))
  const known = new Set(bodies)
  for (const name of long) if (name.form === 'person' && !known.has(name)) castPerson(casting, name)
  for (const name of bodies) castBody(casting, name)
}

/** Names of two words; after all others those of which one word may be a title or only begin the sentence. */
const castPairs = (casting: Casting): void => {
  const {reading, bearers, byKey, bySurname, byGiven, byOpening, signs} = casting
  const ranked: Name[] = []
  const doubtful: Name[] = []
  for (const name of reading.names) {
    if (bearers[name.index] || name.form === 'office' || name.form === 'single') continue
    const whole = name.titled === name.first ? byOpening.get(name.key) : undefined
    if (isBody(name, descriptionsOf(casting, name), signs) || (whole && isShortened(whole, name)))
      castBody(casting, name)
    else if (name.parts.length !== 2) {
      if (name.parts.length > 1) castPerson(casting, name)
    } else if (name.doubtful) doubtful.push(name)
    else if (titlesOrNames.has(name.parts[0] ?? '')) ranked.push(name)
    else castPerson(casting, name)
  }
  for (const name of doubtful) {
    const known = byKey.has(name.key) ? undefined : bySurname.get(name.parts[1] ?? '')
    if (known?.length === 1 && known[0]) claim(casting, name, known[0], 'surname')
    else castPerson(casting, name)
  }
  // «Prince Omar» after «Omar bin Rashid», «Dean Rowe» after «Ana Rowe».
  for (const name of ranked) {
    const last = name.parts[1] ?? ''
    const known = byKey.has(name.key) ? undefined : (bySurname.get(last)?.[0] ?? byGiven.get(last)?.[0])
    if (known) claim(casting, name, known, 'title and surname')
    else castPerson(casting, name)
  }
}

const castPerson = (casting: Casting, name: Name): void => {
  const {reading, byKey, bySurname, byGiven} = casting
  const {parts} = name
  const given = parts[0] ?? ''
  const surname = parts[parts.length - 1] ?? ''
  const short = `${given} ${surname}`
  const same = byKey.get(name.key) ?? byKey.get(short) ?? findNicknamed(bySurname.get(surname), given)
  const longer = bySurname.get(name.key)?.[0]
  let figure: Figure
  if (same?.kind === 'person') {
    figure = same
    claim(casting, name, figure, 'same name')
    if (parts.length > figure.parts.length) {
      figure.parts = parts
      figure.name = printedWords(reading.tokens, name.first, name.last)
    }
  } else if (longer) {
    claim(casting, name, longer, 'surname')
    return
  } else {
    figure = add(casting, 'person', name)
    claim(casting, name, figure, 'full name')
    byKey.set(name.key, figure)
    byKey.set(short, figure)
  }
  for (let at = 1; at < parts.length; at++) enlist(bySurname, parts.slice(at).join(' '), figure)
  enlist(byGiven, given, figure)
}

const castBody = (casting: Casting, name: Name): void => {
  const {byKey, byAlias, byOpening} = casting
  const same = byKey.get(name.key)
  const outlet = name.form === 'outlet'
  const longer =
    byAlias.get(name.key) ?? (name.parts.length > 2 ? byKey.get(initialsOf(casting.reading, name)) : undefined)
  const whole = byOpening.get(name.key)
  if (same) claim(casting, name, same, 'same name')
  else if (longer && longer.kind !== 'person') tell(casting, name, longer)
  else if (whole && isShortened(whole, name)) claim(casting, name, whole, 'short name')
  else {
    const figure = add(casting, outlet ? 'outlet' : 'organization', name)
    if (name.form === 'place') figure.roles.push('place')
    claim(casting, name, figure, 'full name')
    byKey.set(name.key, figure)
    callBody(casting, name, figure)
  }
}

/** A body by another of its names, the longer of which is its name from now on: «NASA … the National Aeronautics and Space Administration». */
const tell = (casting: Casting, name: Name, figure: Figure): void => {
  claim(casting, name, figure, 'alias')
  if (name.parts.length <= figure.parts.length || name.form === 'outlet') return
  figure.name = printedWords(casting.reading.tokens, name.first, name.last)
  figure.parts = name.parts
  casting.byKey.set(name.key, figure)
  callBody(casting, name, figure)
}

/** All that a body may be called later: initials, openings, last words of an outlet, each of its words. */
const callBody = ({reading, byAlias, byOpening, byRole}: Casting, name: Name, figure: Figure): void => {
  const {parts} = name
  const initials = initialsOf(reading, name)
  if (initials.length >= 2 && !byAlias.has(initials)) byAlias.set(initials, figure)
  for (let at = 1; at < parts.length; at++) {
    const opening = parts.slice(0, at).join(' ')
    // the Cressing Advertiser is the Advertiser, and never Cressing; but the Corpress News Agency is Corpress
    const isWire = parts[at] === 'news' && parts[at + 1] === 'agency'
    if (isWire && !placeNames.has(opening) && !byAlias.has(opening)) byAlias.set(opening, figure)
    if (name.form !== 'outlet' && !byOpening.has(opening)) byOpening.set(opening, figure)
    const tail = parts.slice(at).join(' ')
    if (name.form === 'outlet' && !byAlias.has(tail)) byAlias.set(tail, figure)
  }
  const [opening = '', rest = ''] = parts
  if (parts.length === 2 && droppedBeginnings.has(opening) && !byAlias.has(rest)) byAlias.set(rest, figure)
  for (const part of parts) enlist(byRole, part, figure)
}

const initialsOf = ({tokens}: DescriptionReading, name: Name): string => {
  let initials = ''
  for (let at = name.first; at < name.last; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.capital) initials += token.lower[0] ?? ''
  }
  return initials
}

const noteKin = (casting: Casting): void => {
  for (const name of casting.reading.names) {
    const bearer = casting.bearers[name.index]
    if (bearer) noteRelative(casting, name, bearer)
  }
}

const noteRelative = (casting: Casting, name: Name, bearer: Figure): void => {
  for (const description of descriptionsOf(casting, name)) {
    if (!description || description.many || description.kind !== 'person') continue
    bearer.gender ??= description.gender
    const related = description.roles.filter((role) => personNouns.get(role)?.group === 'kin')
    if (related.length > 0)
      casting.kin.set(
        bearer,
        related.some((role) => children.has(role))
      )
  }
}

/** «International Maritime Board (IMB)», «Ana Lind, known as Nan», «Otto “Red” Berg». */
const readAlias = ({reading: {tokens, names, nameAt}, bearers, byAlias}: Casting, name: Name): void => {
  const figure = bearers[name.index]
  const opener = tokens[name.last]
  if (!figure || !opener) return
  for (let at = name.first + 1; at < name.last - 2; at++)
    if (tokens[at]?.kind === 'mark' && !byAlias.has(tokens[at + 1]?.lower ?? ''))
      byAlias.set(tokens[at + 1]?.lower ?? '', figure)
  const bracket = opener.text === '('
  let at = bracket ? name.last + 1 : opener.text === ',' && tokens[name.last + 1]?.lower === 'or' ? name.last + 2 : -1
  for (let step = name.last; step < name.last + 4 && at < 0; step++) {
    if (tokens[step]?.lower === 'known' && tokens[step + 1]?.lower === 'as') at = step + 2
  }
  if (at < 0) return
  while (tokens[at]?.kind === 'mark' || tokens[at]?.lower === 'the') at++
  const token = tokens[at]
  if (!token?.capital || (bracket && !isAcronym(token.text) && elementAt(tokens, at - 1)?.kind !== 'mark')) return
  const key = elementAt(names, nameAt[at])?.key ?? token.lower
  if (!byAlias.has(key)) byAlias.set(key, figure)
}

/** A name of one word, or one with Mr or a title: somebody known, or somebody new. */
const castSingle = (casting: Casting, name: Name): void => {
  const known = findSingle(casting, name)
  if (known) {
    claim(casting, name, known.figure, known.step)
    return
  }
  const shared = shareSurname(casting, name)
  if (shared) {
    castPerson(casting, shared)
    casting.steps[name.index] = 'first name'
    const {tokens, names} = casting.reading
    const bearer = casting.bearers[name.index]
    const last = names[name.index + 1]?.last ?? 0
    if (bearer?.names.length === 1)
      bearer.name = `${printedWords(tokens, name.first, name.last)} ${printedWords(tokens, last - 1, last)}`
    return
  }
  const {reading, signs, byKey, bySurname} = casting
  const body = isSingleBody(name, elementAt(reading.tokens, name.last - 1)?.text ?? '', signs)
  const outlet = body && descriptionsOf(casting, name).some((description) => description?.kind === 'outlet')
  const figure = add(casting, outlet ? 'outlet' : body ? 'organization' : 'person', name)
  if (signs.persons.has(name.key)) figure.evidence++
  claim(casting, name, figure, name.polite ? 'title and surname' : 'single name')
  byKey.set(name.key, figure)
  if (body) return
  enlist(bySurname, name.key, figure)
  noteRelative(casting, name, figure)
}

/** Forms of address that stand before a first name: «Dame Ottilie». */
const beforeGivenName: ReadonlySet<string> = new Set([
  'dame',
  'sir',
  'lady',
  'lord',
  'sister',
  'brother',
  'father',
  'mother'
])

/** Whom a single name calls, surest first: surname, alias, same name, first name, short name of a body. */
const findSingle = (casting: Casting, name: Name): {readonly figure: Figure; readonly step: string} | null => {
  const {reading, bearers, kin, bySurname, byAlias, byKey, byGiven, byOpening} = casting
  const {key, polite} = name
  const oneOf = (figures: readonly Figure[] | undefined): Figure | undefined =>
    !figures || figures.length < 2 ? figures?.[0] : chooseNamesake(name, figures, kin, reading, bearers)
  const namesake = oneOf(bySurname.get(key))
  if (namesake && polite && name.gender !== null && (genderOf(namesake) ?? name.gender) !== name.gender) {
    const relative = findRelative(casting, name)
    return relative && {figure: relative, step: 'title and surname'}
  }
  if (namesake) return {figure: namesake, step: polite || name.titled < name.first ? 'title and surname' : 'surname'}
  const alias = byAlias.get(key)
  if (alias)
    return {figure: alias, step: isAcronym(elementAt(reading.tokens, name.last - 1)?.text ?? '') ? 'acronym' : 'alias'}
  const same = byKey.get(key)
  if (same) return {figure: same, step: 'same name'}
  const formal = polite && !beforeGivenName.has(reading.tokens[name.titled]?.lower ?? '')
  const given = (formal && !isFamilyFirst(casting, name)) || name.article ? undefined : oneOf(byGiven.get(key))
  if (given) return {figure: given, step: 'first name'}
  const whole = polite || demonyms.has(key) ? undefined : byOpening.get(key)
  return whole && isShortened(whole, name) ? {figure: whole, step: 'short name'} : null
}

/** «Miss Ma» of Ma Yaoqi: a family name that stands first, where nobody is called by what stands last. */
const isFamilyFirst = ({byGiven, signs, singles}: Casting, {key}: Name): boolean => {
  const bearers = byGiven.get(key) ?? []
  const [one] = bearers
  return (
    one !== undefined &&
    bearers.length === 1 &&
    !hasNickname(key) &&
    !signs.persons.has(one.parts[one.parts.length - 1] ?? '') &&
    !singles.has(one.parts[one.parts.length - 1] ?? '')
  )
}

/** «His sister Nell» of Oswin Tarran: «Miss Tarran». */
const findRelative = ({kin, reading}: Casting, name: Name): Figure | null => {
  for (const figure of kin.keys()) {
    if (figure.parts.length !== 1 || figure.gender !== name.gender) continue
    figure.name = `${figure.name} ${printedWords(reading.tokens, name.first, name.last)}`
    figure.parts = [...figure.parts, ...name.parts]
    return figure
  }
  return null
}

/** «Gesine and Holm Rowe»: the surname that a first name shares with the next. */
const shareSurname = ({reading: {tokens, names}}: Casting, name: Name): Name | null => {
  const next = names[name.index + 1]
  if (name.polite || name.titled < name.first || tokens[name.last]?.lower !== 'and') return null
  if (next?.titled !== name.last + 1 || next.form !== 'person' || next.parts.length !== 2) return null
  const parts = [...name.parts, next.parts[1] ?? '']
  return {...name, parts, key: parts.join(' ')}
}

const describeBearer = (casting: Casting, name: Name): void => {
  const {reading, bearers, byRole} = casting
  const {tokens, nameAt} = reading
  const figure = bearers[name.index]
  if (!figure) return
  figure.gender ??= name.gender
  const {first, last, sentence} = name
  if (figure.kind === 'person' && isPseudonym(tokens, first, last, reading.sentences[sentence]?.last ?? last)) {
    figure.identity = 'withheld'
    figure.evidence++
  }
  const next = tokens[name.last]
  const second = tokens[name.last + 1]
  const aged = next?.text === ',' && second?.kind === 'number' && tokens[name.last + 2]?.text === ','
  if (aged || next?.lower === 'who' || second?.lower === 'who') figure.evidence++
  for (const description of descriptionsOf(casting, name)) {
    if (description && !description.many) learn(figure, description, byRole, {nameAt, bearers})
  }
}

/** «At Cold Drove»: two capitals of whom nothing shows a person, with a preposition of place somewhere. */
const placeNobody = (figure: Figure): void => {
  if (figure.kind !== 'person' || figure.evidence > 0 || figure.title !== null || figure.gender !== null) return
  // «faith in Ana Lind» makes no place of her who speaks
  if (figure.names.some(({mentioned}) => mentioned)) return
  const placed = figure.names.filter(({placed}) => placed).length
  const named = figure.parts.length === 2 && placeBeginnings.has(figure.parts[0] ?? '')
  if (!named && (placed === 0 || placed * 2 < figure.names.length)) return
  figure.kind = 'organization'
  figure.roles.push('place')
}
