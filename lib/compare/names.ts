import {namesIn} from '../findings/nameRuns.ts'
import {isOneName} from '../findings/nameSpellings.ts'
import {sentenceOf} from '../findings/paragraphs.ts'
import type {Telling} from '../findings/telling.ts'
import {lettersOf, type WrittenName, writtenNames} from '../findings/writtenNames.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Article} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {Cast} from './cast.ts'
import type {People} from './people.ts'
import {spellingOf} from './wordForms.ts'

/** A way to write or to describe somebody, where a telling first has it. */
export interface Form extends Span {
  readonly telling: number
  /** As printed. */
  readonly text: string
}

/** Somebody whom the tellings write or describe in different ways. */
export interface NameVariants {
  readonly name: string
  /** The spellings of the name; empty where all agree. */
  readonly spellings: readonly Form[]
  /** What they are called: «weapons supervisor», «armourer»; empty where all agree. */
  readonly roles: readonly Form[]
}

/** By how many letters two tellings may spell one name. */
const mostLetters = 1
/** How many names that may be a letter apart are kept to be compared with. */
const mostKin = 24

/** Everybody whose name or description differs from telling to telling. */
export function nameVariants(tellings: readonly Telling[], people: People, cast: Cast): readonly NameVariants[] {
  const spelled = spellings(tellings, cast)
  const called = rolesOf(tellings, people)
  const names = new Map<string, {spellings: readonly Form[]; roles: readonly Form[]}>()
  for (const forms of spelled) {
    const id = lettersOf(forms[0]?.text ?? '')
    names.set(id, {spellings: forms, roles: called.get(id) ?? []})
  }
  for (const [id, roles] of called) if (!names.has(id)) names.set(id, {spellings: [], roles})
  return [...names]
    .map(([id, {spellings, roles}]) => ({name: people.nameOf(id), spellings, roles: differing(roles)}))
    .filter(({spellings, roles}) => spellings.length > 0 || roles.length > 0)
}

/** Descriptions, if more than one telling has any and they are not one word in all. */
const differing = (roles: readonly Form[]): readonly Form[] =>
  new Set(roles.map(({text}) => text.toLowerCase().split(' ').map(spellingOf).join(' '))).size > 1 &&
  new Set(roles.map(({telling}) => telling)).size > 1
    ? roles
    : []

/** Names that two tellings spell in two ways, the spellings of each together. */
function spellings(tellings: readonly Telling[], cast: Cast): readonly (readonly Form[])[] {
  const sources = new Set(cast.members.flatMap(({kind, name}) => (kind === 'person' ? [lettersOf(name)] : [])))
  const groups = new Map<string, ToldName[]>()
  const printed = tellings.map(({article}) => new Set(writtenNames(article).map(({letters}) => letters)))
  // Whoever prints both means two people.
  const areTwo = (one: ToldName, other: ToldName) =>
    printed[one.telling]?.has(other.letters) === true || printed[other.telling]?.has(one.letters) === true
  const known = new NamesSoFar()
  tellings.forEach(({article}, telling) => {
    for (const each of writtenNames(article)) {
      const name = {...each, telling}
      const other = known
        .near(name)
        .find(
          (other) =>
            other.text !== name.text &&
            (other.letters === name.letters ||
              sources.has(name.letters) ||
              sources.has(other.letters) ||
              (other.given === name.given && !areTwo(name, other))) &&
            isOneName(name, other, mostLetters)
        )
      const head = other?.letters ?? name.letters
      const list = groups.get(head) ?? []
      list.push(name)
      groups.set(head, list)
      known.add(name)
    }
  })
  return [...groups.values()]
    .filter((list) => new Set(list.map(({text}) => plain(text))).size > 1)
    .map((list) => list.map(({telling, text, start, end}) => ({telling, text, start, end})))
}

type ToldName = WrittenName & {readonly telling: number}

/** The names of the tellings so far, found again by their letters, all or all but one: two names that a letter tells apart share such a key. */
class NamesSoFar {
  readonly #names = new Map<string, ToldName[]>()

  /** Names of other tellings that may be this one: of the same letters, then of the same given name, then of the same surname. */
  near({letters, given, telling}: ToldName): readonly ToldName[] {
    const rank = (other: ToldName) => (other.letters === letters ? 0 : other.given === given ? 1 : 2)
    const near = new Set([...keysOf(letters)].flatMap((key) => this.#names.get(key) ?? []))
    return [...near]
      .filter((other) => other.telling !== telling)
      .toSorted((a, b) => rank(a) - rank(b) || a.telling - b.telling || a.start - b.start)
  }

  /** Adds a name, unless two tellings have it already: more of the same would find nothing more. */
  add(name: ToldName): void {
    const known = this.#names.get(name.letters)?.filter(({text}) => text === name.text) ?? []
    if (known.length >= 2) return
    for (const key of keysOf(name.letters)) {
      const list = this.#names.get(key)
      if (list === undefined) this.#names.set(key, [name])
      else if (list.length < mostKin) list.push(name)
    }
  }
}

function* keysOf(letters: string): Iterable<string> {
  yield letters
  const met = new Set<string>()
  for (let at = 0; at < Math.min(letters.length, longestName); at++) {
    const key = letters.slice(0, at) + letters.slice(at + 1)
    if (!met.has(key)) yield key
    met.add(key)
  }
}

/** Letters beyond so many are compared as they are. */
const longestName = 60

/** A name without capitals and initials, which a house may set as it likes: «ADA R. BROOK». */
const plain = (name: string): string => name.toLowerCase().replace(/ \p{L}\.?(?= )/gu, '')

/** What people of several tellings are called before their names, once for each telling and wording. */
function rolesOf(tellings: readonly Telling[], people: People): ReadonlyMap<string, readonly Form[]> {
  const called = new Map<string, Form[]>()
  const met = new Set<string>()
  tellings.forEach(({article}, telling) => {
    for (const run of namesIn(article).runs) {
      const form = roleBefore(article, run.first)
      if (form === null) continue
      const id = people.idOf(telling, run.key)
      const key = `${telling} ${id} ${form.text.toLowerCase()}`
      if (met.has(key)) continue
      met.add(key)
      const list = called.get(id) ?? []
      list.push({...form, telling})
      called.set(id, list)
    }
  })
  return called
}

/** Most words of a description before a name. */
const longest = 4

/** «weapons supervisor, Ole Kane», «former armourer Ole Kane»: the words in small letters before a name that end with what somebody is. */
function roleBefore(article: Article, name: number): (Span & {readonly text: string}) | null {
  const {tokens} = article
  const end = tokens[name - 1]?.text === ',' ? name - 1 : name
  const noun = tokens[end - 1]
  if (noun === undefined || noun.block !== tokens[name]?.block || !isRole(noun.lower)) return null
  let first = end - 1
  while (end - first < longest) {
    const before = tokens[first - 1]
    if (before === undefined || before.kind !== 'word' || before.block !== noun.block) break
    if (before.capital && sentenceOf(article, first - 1)?.first !== first - 1) break
    if (!describing.has(before.lower) && !/^[\p{L}-]{5,}$/u.test(before.lower)) break
    if (tooWide.has(before.lower) || /(?:ed|ing)$/u.test(before.lower)) break
    first--
  }
  const words = tokens.slice(first, end)
  return {start: words[0]?.start ?? noun.start, end: noun.end, text: words.map(({text}) => text).join(' ')}
}

const isRole = (lower: string): boolean => personNouns.has(lower) || personNouns.has(spellingOf(lower))
const describing = new Set(['film', 'top', 'head', 'lead', 'old', 'new', 'vice', 'ex', 'town', 'city', 'port'])
const tooWide = new Set([
  'about',
  'after',
  'against',
  'their',
  'where',
  'which',
  'while',
  'under',
  'between',
  'charged',
  'killed'
])
