/** The cast of a story: every name in it gathered under the figure that bears it, before anybody speaks. */

import {nicknames} from '../lexicon/nicknames.ts'
import {organizationEndings, organizationWords} from '../lexicon/organizations.ts'
import {outletHeads} from '../lexicon/outlets.ts'
import {demonyms, placeNames} from '../lexicon/places.ts'
import {personNouns, roleSynonyms} from '../lexicon/roles.ts'
import {cueForms} from '../statements/cueForms.ts'
import {printedWords} from '../tree/printedWords.ts'
import {isClosedWord} from './closedWords.ts'
import {type Description, type DescriptionReading, describeAfter, describeBefore} from './describe.ts'
import {type Figure, makeFigure} from './figure.ts'
import {isAcronym, type Name, partsOf, titlesOrNames as ranksThatAreNames} from './names.ts'
import {nounOf} from './phrase.ts'

/** Several named together under one label: «Lind’s lawyers Ana Roth and Karl Voss». */
export interface Team {
  /** Lemmas of the label, none where the names stand without one. */
  readonly roles: readonly string[]
  readonly of: string | null
  readonly members: readonly Figure[]
  /** First token of the first name. */
  readonly at: number
}

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
  readonly teams: Team[]
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list[list.length - 1] !== value) list.push(value)
}

/** Every lemma that may stand for a trade, itself included. */
const synonyms = new Map<string, Set<string>>()
for (const row of roleSynonyms) {
  const words = row.split(' ')
  for (const word of words) {
    const known = synonyms.get(word) ?? new Set([word])
    for (const other of words) known.add(other)
    synonyms.set(word, known)
  }
}

/** The lemmas by which somebody of this trade may be called later. */
export const synonymsOf = (lemma: string): ReadonlySet<string> => synonyms.get(lemma) ?? new Set([lemma])

/** What is led by these is a body: «president of Harlow Watch». */
const leadingRoles: ReadonlySet<string> = new Set([
  'president',
  'chairman',
  'chairwoman',
  'chair',
  'chairperson',
  'ceo',
  'executive',
  'founder',
  'co-founder',
  'director',
  'owner',
  'treasurer',
  'analyst',
  'economist',
  'professor',
  'employee',
  'fellow',
  'engineer'
])

/** Gathers the names of a text under their bearers. */
export const castNames = (reading: DescriptionReading): Cast => {
  const {names, nameAt, tokens} = reading
  const figures: Figure[] = []
  const bearers: (Figure | null)[] = new Array(names.length).fill(null)
  const steps: string[] = new Array(names.length).fill('full name')
  const byKey = new Map<string, Figure>()
  const bySurname = new Map<string, Figure[]>()
  const byGiven = new Map<string, Figure[]>()
  const byAlias = new Map<string, Figure>()
  const byOpening = new Map<string, Figure>()
  const byRole = new Map<string, Figure[]>()
  const teams: Team[] = []
  const befores: (Description | null)[] = names.map((name) => describeBefore(reading, name))
  const afters: (Description | null)[] = names.map((name) => describeAfter(reading, name))

  const add = (kind: Figure['kind'], name: Name): Figure => {
    const figure = makeFigure(figures.length, kind, writtenName(reading, name))
    figure.parts = name.parts
    figures.push(figure)
    return figure
  }

  const claim = (name: Name, figure: Figure, step: string): void => {
    bearers[name.index] = figure
    steps[name.index] = step
    figure.names.push(name)
    if (name.polite) figure.evidence++
  }

  const addPerson = (name: Name): void => {
    const {parts} = name
    const [given = ''] = parts
    const surname = parts[parts.length - 1] ?? ''
    const short = `${given} ${surname}`
    const known = byKey.get(name.key) ?? byKey.get(short) ?? nicknamed(bySurname.get(surname), given)
    if (known && known.kind === 'person') {
      claim(name, known, 'same name')
      if (parts.length > known.parts.length) {
        known.parts = parts
        known.name = writtenName(reading, name)
      }
    } else {
      const longer = bySurname.get(name.key)?.[0]
      if (longer) {
        claim(name, longer, 'surname')
        return
      }
      const figure = add('person', name)
      claim(name, figure, 'full name')
      byKey.set(name.key, figure)
      byKey.set(short, figure)
    }
    const figure = bearers[name.index]
    if (!figure) return
    for (let at = 1; at < parts.length; at++) push(bySurname, parts.slice(at).join(' '), figure)
    push(byGiven, given, figure)
  }

  /** «Prince Omar» after «Omar bin Rashid», «Dean Rowe» after «Ana Rowe». */
  const addRank = (name: Name): void => {
    const known = bySurname.get(name.parts[1] ?? '')?.[0] ?? byGiven.get(name.parts[1] ?? '')?.[0]
    if (known && !byKey.has(name.key)) claim(name, known, 'title and surname')
    else addPerson(name)
  }

  const addBody = (name: Name): void => {
    const known = byKey.get(name.key)
    if (known) {
      claim(name, known, 'same name')
      return
    }
    const longer = name.form === 'outlet' ? byAlias.get(name.key) : undefined
    if (longer) {
      claim(name, longer, 'alias')
      return
    }
    const whole = byOpening.get(name.key)
    if (whole && isShortened(whole, name.key)) {
      claim(name, whole, 'short name')
      return
    }
    const figure = add(name.form === 'outlet' ? 'outlet' : 'organization', name)
    if (/^(?:pa|ap|upi|dpa)$/u.test(name.key)) figure.kind = 'outlet'
    if (name.form === 'place') figure.roles.push('place')
    claim(name, figure, 'full name')
    byKey.set(name.key, figure)
    const {parts} = name
    const initials = initialsOf(reading, name)
    if (initials.length >= 2 && !byAlias.has(initials)) byAlias.set(initials, figure)
    for (let at = 1; at < parts.length; at++) {
      const opening = parts.slice(0, at).join(' ')
      if (!byOpening.has(opening)) byOpening.set(opening, figure)
    }
    if (name.form === 'outlet') {
      const last = parts[parts.length - 1] ?? ''
      if (!byAlias.has(last)) byAlias.set(last, figure)
      for (let at = 1; at < parts.length - 1; at++) {
        const tail = parts.slice(at).join(' ')
        if (!byAlias.has(tail)) byAlias.set(tail, figure)
      }
    }
    for (const part of parts) push(byRole, part, figure)
  }

  const led = new Set<string>()
  for (const description of [...befores, ...afters]) {
    if (!description?.of || description.kind !== 'person' || !description.roles.some((role) => leadingRoles.has(role)))
      continue
    led.add(
      partsOf(tokens, description.of.first, description.of.last)
        .filter((part) => part !== 'the')
        .join(' ')
    )
  }

  const kin = new Set<Figure>()

  /** Single names that stand somewhere as only a body’s does («the Skylark», «Skylark’s headquarters»), and those that do as only a person’s. */
  const bodySigns = new Set<string>()
  const personSigns = new Set<string>()
  for (const name of names) {
    if (name.form !== 'single' && !name.polite) continue
    const kinds = [befores[name.index]?.kind, afters[name.index]?.kind]
    if (name.polite || name.titled < name.first || kinds.includes('person')) personSigns.add(name.key)
    else if (kinds.includes('organization') || (name.article && isHead(reading, name)) || usedAsBody(reading, name))
      bodySigns.add(name.key)
  }

  const isBody = (name: Name): boolean => {
    if (name.form === 'body' || name.form === 'outlet' || name.form === 'place') return true
    if (name.form === 'person' && led.has(name.key) && !name.polite && name.titled === name.first) return true
    const before = befores[name.index]
    const after = afters[name.index]
    if (name.form !== 'person' || name.polite || name.titled < name.first) return false
    return (after?.kind === 'organization' || (before?.kind === 'organization' && !after)) && before?.kind !== 'person'
  }

  // Long names first, so that «Lind» finds «Ana Lind» even where the surname comes earlier.
  for (const name of names) if (name.form === 'person' && name.parts.length > 2 && !isBody(name)) addPerson(name)
  for (const name of names) if (name.parts.length > 2 && !bearers[name.index] && isBody(name)) addBody(name)
  const rankNames: Name[] = []
  const doubtful: Name[] = []
  for (const name of names) {
    if (bearers[name.index] || name.form === 'office' || name.form === 'single') continue
    const whole = byOpening.get(name.key)
    if (isBody(name) || (whole && name.titled === name.first && isShortened(whole, name.key))) addBody(name)
    else if (name.doubtful && name.parts.length === 2) doubtful.push(name)
    else if (name.parts.length === 2 && ranksThatAreNames.has(name.parts[0] ?? '')) rankNames.push(name)
    else if (name.parts.length > 1) addPerson(name)
  }
  for (const name of doubtful) {
    const known = byKey.has(name.key) ? undefined : bySurname.get(name.parts[1] ?? '')
    if (known?.length === 1 && known[0]) claim(name, known[0], 'surname')
    else addPerson(name)
  }
  for (const name of rankNames) addRank(name)
  for (const name of names) {
    const bearer = bearers[name.index]
    if (!bearer) continue
    for (const description of [befores[name.index], afters[name.index]]) {
      if (!description || description.many || description.kind !== 'person') continue
      if (description.gender) bearer.gender ??= description.gender
      if (description.roles.some((role) => personNouns.get(role)?.group === 'kin')) kin.add(bearer)
    }
  }
  for (const name of names) {
    if (name.form !== 'body' && name.form !== 'outlet' && name.form !== 'person' && name.form !== 'place') continue
    const figure = bearers[name.index]
    if (figure) readAlias(reading, name, figure, byAlias)
  }
  for (const name of names) {
    if (bearers[name.index] || name.form === 'office') continue
    settleSingle(name)
  }

  /** «Gesine and Holm Rowe»: the surname that a first name shares with the next. */
  function sharedSurname(name: Name): Name | null {
    const next = names[name.index + 1]
    if (name.polite || name.titled < name.first || tokens[name.last]?.lower !== 'and' || next?.titled !== name.last + 1)
      return null
    if (next.form !== 'person' || next.parts.length !== 2) return null
    const parts = [...name.parts, next.parts[1] ?? '']
    return {...name, parts, key: parts.join(' ')}
  }

  function settleSingle(name: Name): void {
    const {key} = name
    const bearersOf = bySurname.get(key)
    if (bearersOf && bearersOf.length > 0) {
      const figure = bearersOf.length === 1 ? bearersOf[0] : chooseNamesake(name, kin, bearersOf, bearers, names)
      if (figure) {
        claim(name, figure, name.polite || name.titled < name.first ? 'title and surname' : 'surname')
        return
      }
    }
    const alias = byAlias.get(key)
    if (alias) {
      claim(name, alias, isAcronym(tokens[name.last - 1]?.text ?? '') ? 'acronym' : 'alias')
      return
    }
    const same = byKey.get(key)
    if (same) {
      claim(name, same, 'same name')
      return
    }
    const given = byGiven.get(key)
    if (given && given.length > 0 && !name.polite && !name.article) {
      claim(
        name,
        (given.length === 1 ? given[0] : chooseNamesake(name, kin, given, bearers, names)) ??
          given[0] ??
          add('person', name),
        'first name'
      )
      return
    }
    const opening = name.polite || demonyms.has(key) ? undefined : byOpening.get(key)
    if (
      opening &&
      isShortened(opening, key) &&
      (opening.kind !== 'organization' || !name.possessor || opening.names.length > 0)
    ) {
      claim(name, opening, 'short name')
      return
    }
    const spouse = sharedSurname(name)
    if (spouse) {
      addPerson(spouse)
      steps[name.index] = 'first name'
      return
    }
    const text = tokens[name.last - 1]?.text ?? ''
    const person = personSigns.has(key)
    const noun = nounOf(key)
    const body =
      !person &&
      (bodySigns.has(key) ||
        (noun !== null && noun.kind !== 'person') ||
        (isAcronym(text) && text.length <= 6) ||
        isCamel(text))
    const figure = add(body ? 'organization' : 'person', name)
    if (person) figure.evidence++
    claim(name, figure, name.polite ? 'title and surname' : 'single name')
    byKey.set(key, figure)
    if (!body) push(bySurname, key, figure)
  }

  for (const name of names)
    describeBearer(
      reading,
      name,
      bearers[name.index] ?? null,
      befores[name.index] ?? null,
      afters[name.index] ?? null,
      byRole,
      nameAt,
      bearers
    )
  for (const figure of figures) {
    const nobody = figure.kind === 'person' && figure.evidence === 0 && figure.title === null && figure.gender === null
    if (!nobody || !figure.names.some(({placed}) => placed)) continue
    figure.kind = 'organization'
    figure.roles.push('place')
  }
  gatherTeams(reading, bearers, befores, afters, byRole, teams)
  for (const figure of figures) figure.names.sort((a, b) => a.index - b.index)
  return {reading, names, nameAt, figures, bearers, steps, byRole, teams}
}

/** The name as written, titles left out, on one line. */
const writtenName = ({tokens}: DescriptionReading, name: Name): string => printedWords(tokens, name.first, name.last)

/** Whether what a short name leaves out are words for kinds of bodies: «Corran Freight» of «Corran Freight Inc.», not «HP» of «HP Way». */
const isShortened = ({parts}: Figure, key: string): boolean => {
  const last = parts[parts.length - 1] ?? ''
  if (!organizationEndings.has(last) && !organizationWords.has(last) && !outletHeads.has(last) && !nounOf(last))
    return false
  return key.length > 1 && !placeNames.has(key)
}

/** «Harlow executives», «Harlow’s headquarters»: what follows a single name says that it is a body’s. */
const usedAsBody = ({tokens}: DescriptionReading, name: Name): boolean => {
  const next = tokens[name.last]
  if (name.possessor) return bodyBelongings.has(tokens[name.last + 1]?.lower ?? '')
  if (next?.kind !== 'word') return false
  if (
    cueForms.has(next.lower) &&
    /^(?:it|its)$/u.test(
      tokens[name.last + 1]?.lower === 'that'
        ? (tokens[name.last + 2]?.lower ?? '')
        : (tokens[name.last + 1]?.lower ?? '')
    )
  )
    return true
  const followed = nounOf(next.lower)?.noun
  return followed?.number === 'many' && bodyPeople.has(followed.lemma)
}

const bodyBelongings: ReadonlySet<string> = new Set(
  `headquarters board ceo employees shareholders stock shares users customers website plant factory management parent platform app algorithm
  profits revenue revenues earnings sales subsidiary fleet servers network products factories plants stores shops drivers engineers`.split(
    /\s+/u
  )
)
const bodyPeople: ReadonlySet<string> = new Set([
  'executive',
  'employee',
  'engineer',
  'worker',
  'user',
  'customer',
  'shareholder',
  'investor',
  'driver',
  'pilot'
])

/** Whether a name is the head of its phrase: «the Skylark said», not «the Lind campaign». */
const isHead = ({tokens}: DescriptionReading, {last}: Name): boolean => {
  const next = tokens[last]
  if (next?.kind !== 'word' || next.lower === "'s") return true
  return isClosedWord(next.lower) || (cueForms.has(next.lower) && nounOf(next.lower) === null)
}

const camel = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])[A-Z][a-z]+[A-Z]/u
const isCamel = (text: string): boolean => text.length < 30 && camel.test(text)

const nicknameRows = new Map<string, Set<number>>()
nicknames.forEach((row, index) => {
  for (const word of row.split(' ')) nicknameRows.set(word, (nicknameRows.get(word) ?? new Set()).add(index))
})

/** «Bill Rowe» is «William Rowe». */
const nicknamed = (figures: readonly Figure[] | undefined, given: string): Figure | undefined => {
  const rows = nicknameRows.get(given)
  if (!figures || !rows) return undefined
  for (const figure of figures.slice(0, 8)) {
    const own = figure.parts[0] ?? ''
    if (own === given) continue
    for (const row of nicknameRows.get(own) ?? []) if (rows.has(row)) return figure
  }
  return undefined
}

const initialsOf = ({tokens}: DescriptionReading, name: Name): string => {
  let initials = ''
  for (let at = name.first; at < name.last; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.capital) initials += token.lower[0] ?? ''
  }
  return initials
}

/** «International Maritime Board (IMB)», «Ana Lind, known as Nan». */
const readAlias = (
  {tokens, names, nameAt}: DescriptionReading,
  name: Name,
  figure: Figure,
  byAlias: Map<string, Figure>
): void => {
  const opener = tokens[name.last]
  if (!opener) return
  let at = -1
  if (opener.text === '(' || (opener.text === ',' && tokens[name.last + 1]?.lower === 'or'))
    at = name.last + (opener.text === '(' ? 1 : 2)
  for (let step = 0; step < 4 && at < 0; step++) {
    if (tokens[name.last + step]?.lower === 'known' && tokens[name.last + step + 1]?.lower === 'as')
      at = name.last + step + 2
  }
  if (at < 0) return
  while (tokens[at]?.kind === 'mark' || tokens[at]?.lower === 'the') at++
  const token = tokens[at]
  const index = nameAt[at] ?? -1
  const other = names[index]
  if (opener.text === '(' && token && !isAcronym(token.text) && tokens[at - 1]?.kind !== 'mark') return
  if (token?.capital && !byAlias.has(other?.key ?? token.lower)) byAlias.set(other?.key ?? token.lower, figure)
}

/** Which of several that share a name: by Mr or Ms, by the sentence, by who was last called so, by who comes first. */
const chooseNamesake = (
  name: Name,
  kin: ReadonlySet<Figure>,
  figures: readonly Figure[],
  bearers: readonly (Figure | null)[],
  names: readonly Name[]
): Figure | undefined => {
  const fitting = name.gender
    ? figures.filter((figure) => genderOf(figure) === null || genderOf(figure) === name.gender)
    : figures
  const known = name.gender ? fitting.filter((figure) => genderOf(figure) === name.gender) : []
  if (known.length === 1) return known[0]
  const open = fitting.length > 0 ? fitting : figures
  for (let at = name.index - 1; at >= 0 && at > name.index - 8; at--) {
    const bearer = bearers[at]
    if (names[at]?.sentence !== name.sentence) break
    if (bearer && open.includes(bearer)) return bearer
  }
  const own = open.filter((figure) => !kin.has(figure))
  if (own.length === 1) return own[0]
  for (let at = name.index - 1; at >= 0 && at > name.index - 40; at--) {
    const other = names[at]
    const bearer = bearers[at]
    if (!other || !bearer || !open.includes(bearer)) continue
    if (name.sentence - other.sentence <= 1 || other.parts.length === 1) return bearer
  }
  return open.find((figure) => (figure.names[0]?.index ?? 0) < name.index) ?? open[0]
}

const genderOf = (figure: Figure): 'female' | 'male' | null =>
  figure.gender ?? figure.names.find((name) => name.gender !== null)?.gender ?? null

const describeBearer = (
  {tokens}: DescriptionReading,
  name: Name,
  figure: Figure | null,
  before: Description | null,
  after: Description | null,
  byRole: Map<string, Figure[]>,
  nameAt: Int32Array,
  bearers: readonly (Figure | null)[]
): void => {
  if (!figure) return
  if (name.gender && !figure.gender) figure.gender = name.gender
  const next = tokens[name.last]
  if (next?.text === ',' && tokens[name.last + 1]?.kind === 'number' && tokens[name.last + 2]?.text === ',')
    figure.evidence++
  if (tokens[name.last]?.lower === 'who' || tokens[name.last + 1]?.lower === 'who') figure.evidence++
  for (const description of [before, after]) {
    if (!description || description.many) continue
    learn(figure, description, byRole, nameAt, bearers)
  }
}

/** What a description adds to what is known of a figure: the first title stays. */
export const learn = (
  figure: Figure,
  description: Description,
  byRole: Map<string, Figure[]>,
  nameAt: Int32Array,
  bearers: readonly (Figure | null)[]
): void => {
  if (description.kind === 'person' && figure.kind !== 'person' && figure.kind !== 'group') return
  if (description.kind === 'person' && description.title) figure.evidence++
  if (description.gender && !figure.gender) figure.gender = description.gender
  const open = figure.title === null || /^(?:dr|prof|rev|sir|dame)\.?$/iu.test(figure.title)
  if (open && description.title !== null && description.kind === 'person') {
    figure.title = description.title
    figure.affiliation = description.affiliation
    figure.of = description.of ? ownerOf(description.of, nameAt, bearers, description.affiliation, figure) : null
  } else if (
    figure.affiliation === null &&
    description.affiliation !== null &&
    description.kind === 'person' &&
    description.title === null
  ) {
    figure.affiliation = description.affiliation
    if (description.of) figure.of = ownerOf(description.of, nameAt, bearers, description.affiliation, figure)
  }
  if (figure.justification === null) figure.justification = description.justification
  for (const role of description.roles) {
    if (figure.roles.includes(role)) continue
    figure.roles.push(role)
    push(byRole, role, figure)
  }
}

/** By what a figure is known when somebody is its lawyer, its spokesman, its campaign. */
export const keyOf = (figure: Figure): string => figure.name.toLowerCase()

/** A key for whose lawyer somebody is: the figure that the words name, or the words. */
export const ownerOf = (
  of: {readonly first: number; readonly last: number},
  nameAt: Int32Array,
  bearers: readonly (Figure | null)[],
  written: string | null,
  self: Figure | null = null
): string | null => {
  for (let at = of.last - 1; at >= of.first; at--) {
    const bearer = bearers[nameAt[at] ?? -1]
    if (bearer && bearer !== self) return keyOf(bearer)
  }
  return written === null ? null : written.toLowerCase().replace(/^(?:the|a|an) /u, '')
}

/** Names joined by commas and *and*, with the plural label before or after them. */
const gatherTeams = (
  reading: DescriptionReading,
  bearers: readonly (Figure | null)[],
  befores: readonly (Description | null)[],
  afters: readonly (Description | null)[],
  byRole: Map<string, Figure[]>,
  teams: Team[]
): void => {
  const {names, nameAt} = reading
  let at = 0
  while (at < names.length) {
    let last = at
    while (last + 1 < names.length && last - at < 12 && isJoined(reading, last)) last++
    if (last === at) addPairOfBodies(reading, at, bearers, teams)
    if (last > at && reading.tokens[(names[last]?.titled ?? 1) - 1]?.lower !== ',') {
      const members: Figure[] = []
      for (let index = at; index <= last; index++) {
        const bearer = bearers[index]
        if (bearer?.kind === 'person' && !members.includes(bearer)) members.push(bearer)
      }
      const label =
        [befores[at], afters[last]].find((description) => description?.many && description.kind === 'person') ?? null
      if (members.length > 1) {
        const of = label?.of ? ownerOf(label.of, nameAt, bearers, label.affiliation) : null
        if (label) {
          const title = singularTitle(label)
          for (const member of members) learn(member, {...label, title, many: false}, byRole, nameAt, bearers)
        }
        teams.push({roles: label?.roles ?? [], of, members, at: names[at]?.first ?? 0})
      }
    }
    at = last + 1
  }
}

/** «Harlow Dane and the Corran Bank»: two bodies, for «the two companies». */
const addPairOfBodies = (
  {tokens, names}: DescriptionReading,
  index: number,
  bearers: readonly (Figure | null)[],
  teams: Team[]
): void => {
  const one = bearers[index]
  const other = bearers[index + 1]
  const name = names[index]
  const next = names[index + 1]
  if (!one || !other || !name || !next || one === other || one.kind === 'person' || other.kind === 'person') return
  const gap = next.titled - name.last
  if (tokens[name.last]?.lower === 'and' && (gap === 1 || (gap === 2 && next.article)))
    teams.push({roles: [], of: null, members: [one, other], at: name.first})
}

/** «lawyers» → `lawyer`: of one of several the label is singular. */
const singularTitle = ({title, roles}: Description): string | null => {
  const [role] = roles
  if (title === null || role === undefined) return title
  const space = title.lastIndexOf(' ')
  return `${title.slice(0, space + 1)}${role}`
}

/** Whether nothing but *and* or a comma stands between a person’s name and the next. */
const isJoined = ({tokens, names}: DescriptionReading, index: number): boolean => {
  const name = names[index]
  const next = names[index + 1]
  if (!name || !next || next.titled - name.last > 2 || next.titled === name.last) return false
  if (name.form !== 'person' && name.form !== 'single') return false
  if (next.form !== 'person' && next.form !== 'single') return false
  if (next.titled < next.first && next.parts.length > 1 && name.parts.length > 1 && !next.polite) return false
  const joiner = tokens[name.last]
  if (!joiner || (joiner.text !== ',' && joiner.lower !== 'and' && joiner.text !== '&')) return false
  return next.titled - name.last === 1 ? true : tokens[name.last + 1]?.lower === 'and'
}
