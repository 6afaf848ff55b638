import {withoutEnd} from '../../text/withoutEnd.ts'

/** What no system, or not every one, takes in a file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const refused = /[\u0000-\u001f\u007f<>:"|?*]/g
/** A longer name leaves no room for what is put behind it. */
const longest = 100

/** The names of pages in their folder: each article keeps its folders, and no two have the same name, whatever the system makes of case. */
export class PageNames {
  /** Names that are taken, as systems that know no case see them, and the number that is free behind each. */
  readonly #taken = new Map([['index.html', 2]])

  nameFor(path: string): string {
    const parts = path.split(/[/\\]/).map(clean)
    const file = parts.pop()?.replace(/\.[^.]*$/, '') || 'article'
    const folders = parts.filter((part) => part !== '').map((part) => part.replace(/\.html$/i, '-html'))
    const whole = [...folders, file].join('/')
    const first = `${whole}.html`.toLowerCase()
    let name = `${whole}.html`
    let number = this.#taken.get(first) ?? 2
    while (this.#taken.has(name.toLowerCase())) name = `${whole}-${number++}.html`
    this.#taken.set(first, number)
    this.#taken.set(name.toLowerCase(), this.#taken.get(name.toLowerCase()) ?? 2)
    return name
  }
}

const clean = (part: string): string =>
  withoutEnd(part.replace(refused, '').replace(/^\.+/, ''), '. ').slice(0, longest)
