import type {Telling} from '../findings/telling.ts'
import {lettersOf, type WrittenName, writtenNames} from '../findings/writtenNames.ts'

/** The people of an event over all its tellings: who a story's «Kane» is in the others. */
export interface People {
  /** By which letters somebody is known in all tellings, `olekane`; of a key of `NameRun` in one of them. */
  idOf(telling: number, key: string): string
  /** The same of a name as printed: «Ole Kane», «Kane». */
  idOfName(telling: number, name: string): string
  /** The form of the name that is printed most. */
  nameOf(id: string): string
}

/** Who is who over several tellings: full names are known by their letters, surnames by the full name that bears them. */
export function peopleOf(tellings: readonly Telling[]): People {
  const names = tellings.map(({article}) => writtenNames(article))
  const shown = new Map<string, WrittenName>()
  for (const name of names.flat()) {
    const known = shown.get(name.letters)
    if (known === undefined || known.count < name.count) shown.set(name.letters, name)
  }
  const common = inTwo(names)
  const settled = (name: string): string => {
    const letters = lettersOf(name)
    return common.has(letters) ? letters : (shorter(name).find((each) => shown.has(each)) ?? letters)
  }
  const everywhere = new Map<string, Set<string>>()
  for (const {surname, text} of names.flat()) {
    everywhere.set(surname, (everywhere.get(surname) ?? new Set()).add(settled(text)))
  }
  const own = names.map(bySurname)
  const lookUp = (telling: number, given: string | null, surname: string): string => {
    const named = own[telling]?.get(given === null ? surname : `${given} ${surname}`)
    if (named !== undefined) return settled(named.text)
    const letters = [...(everywhere.get(surname) ?? [])]
    return letters.length === 1 ? (letters[0] ?? surname) : lettersOf(given === null ? surname : `${given}${surname}`)
  }
  return {
    idOf(telling, key) {
      const [surname = '', given = null] = key.split(' ').reverse()
      return lookUp(telling, given, surname)
    },
    idOfName(telling, name) {
      const id = settled(name)
      if (shown.has(id)) return id
      const words = name.toLowerCase().split(/\s+/u)
      return lookUp(telling, words.length > 1 ? (words[0] ?? null) : null, words.at(-1) ?? '')
    },
    nameOf: (id) => shown.get(id)?.text ?? id
  }
}

/** The full names that two tellings print: nobody’s title or middle name is in them by chance. */
function inTwo(names: readonly (readonly WrittenName[])[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const list of names) {
    const here = new Set(list.map(({letters}) => letters))
    for (const letters of here) (once.has(letters) ? twice : once).add(letters)
  }
  return twice
}

/** The letters of a name without its title or its middle name, and with both: «Mate Odran Velk», «Ana Rae Kane». */
function shorter(name: string): readonly string[] {
  const words = name.split(/\s+/u)
  if (words.length < 3) return [lettersOf(name)]
  const [first = '', second = '', last = ''] = [words[0], words.at(-2), words.at(-1)]
  return [lettersOf(second + last), lettersOf(first + last), lettersOf(name)]
}

/** The names of a telling by their surname, the first of each, and by given name and surname. */
function bySurname(names: readonly WrittenName[]): ReadonlyMap<string, WrittenName> {
  const found = new Map<string, WrittenName>()
  for (const name of names) {
    for (const key of [name.surname, `${name.given} ${name.surname}`]) if (!found.has(key)) found.set(key, name)
  }
  return found
}
