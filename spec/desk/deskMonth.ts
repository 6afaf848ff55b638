import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = new URL('../../corpus/', import.meta.url)

/** The bodies of the corpus' articles in Markdown, in the order of their names, without the front matter. */
const bodies = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))

/** The desks of a paper that does not exist. */
const desks = ['City', 'Business', 'Courts']

/** An article of a desk's month, and where it is kept. */
export interface DeskArticle {
  readonly path: string
  readonly text: string
}

/** So many articles of the corpus with front matter of a paper that does not exist, a day apart, from the first of March 2031 on. */
export const deskMonth = (stories: number): readonly DeskArticle[] =>
  Array.from({length: stories}, (_, index) => {
    const date = new Date(Date.UTC(2031, 2, 1 + index)).toISOString().slice(0, 10)
    const desk = desks[index % desks.length] ?? ''
    const header = `---\ntitle: Story ${index + 1}\ndate: ${date}\ndesk: ${desk}\noutlet: The Skerry Packet\nbyline: Tamsin Oke\n---\n`
    return {
      path: join('month', `${String(index + 1).padStart(3, '0')}.md`),
      text: header + (bodies[index % bodies.length] ?? '')
    }
  })
