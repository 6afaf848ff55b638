import type {Finding, Level} from '../model.ts'
import type {Span} from '../text/span.ts'

/** An article on a rule's page, with the findings that the carets under its lines claim. */
export interface Example {
  /** `Wrong` or `Right`. */
  readonly section: string
  /** `unnamed-source-vague Wrong 2`, for the test's name. */
  readonly name: string
  /** The line of the page on which the article begins. */
  readonly line: number
  /** The block as it stands on the page: the article with its caret lines. */
  readonly annotated: string
  /** The article alone. */
  readonly text: string
  readonly options: unknown
  /** The other stories of its event, where the page tells of any. */
  readonly beside: readonly {readonly name: string; readonly text: string}[]
  /** Whether the page shows the places that findings point to besides their own. */
  readonly showsRelated: boolean
  /** The article after its safe fixes, where the page shows it. */
  readonly fixed: string | null
  /** By title, the article after a suggestion, where the page shows it. */
  readonly suggested: ReadonlyMap<string, string>
}

/** An option as a page tells of it. */
export interface PageOption {
  /** The default that the page claims, as JSON. */
  readonly fallback: string
  /** What it does, as Markdown on one line. */
  readonly about: string
}

/** A rule's page, read. */
export interface Page {
  readonly title: string
  /** The paragraph under the title. */
  readonly about: string
  /** The headings of the second level, in order. */
  readonly sections: readonly string[]
  readonly wrong: readonly Example[]
  readonly right: readonly Example[]
  readonly options: ReadonlyMap<string, PageOption>
}

const caretLine = /^ *(?:\^+|~+) /u
const relatedLine = /^ *~+ /u
const fence = /^```(article|beside|fixed|suggested) ?(.*)$/u
const optionLine = /^- `([^`]+)` \(default `([^`]+)`\): (\S.*)$/u

/** Reads a rule's page. Throws where an example is not closed, or where a result stands without an example. */
export function readPage(id: string, source: string): Page {
  const lines = source.split('\n')
  const sections: string[] = []
  const examples = new Map<string, Example[]>()
  const options = new Map<string, PageOption>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const section = sections.at(-1) ?? ''
    const option = optionLine.exec(line)
    if (line.startsWith('## ')) sections.push(line.slice(3))
    if (section === 'Options' && option !== null)
      options.set(option[1] ?? '', {
        fallback: normalize(option[2] ?? ''),
        about: joinLines(option[3] ?? '', lines, at + 1)
      })
    const block = fence.exec(line)
    if (block === null) continue
    const end = lines.indexOf('```', at)
    if (end < 0) throw new Error(`${id}.md:${at + 1}: the block is not closed`)
    const list = examples.get(section) ?? []
    addBlock(list, {id, section, line: at + 2}, block, lines.slice(at + 1, end))
    examples.set(section, list)
    at = end
  }
  return {
    title: (lines[0] ?? '').replace(/^# /u, ''),
    about: lines[2] ?? '',
    sections,
    wrong: examples.get('Wrong') ?? [],
    right: examples.get('Right') ?? [],
    options
  }
}

/** What a page says before its examples: the title, what the rule asks, and why. */
export const pageOpening = (source: string): string => source.split(/^## /m, 1)[0]?.trimEnd() ?? ''

/** JSON as the program writes it; what is none stays as it is, and agrees with nothing. */
function normalize(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json))
  } catch {
    return json
  }
}

/** An item of a list with the lines that go on from it. */
function joinLines(first: string, lines: readonly string[], next: number): string {
  let text = first
  for (let at = next; /^\s+\S/u.test(lines[at] ?? ''); at++) text += ` ${lines[at]?.trim()}`
  return text
}

/** Where a block stands on a page. */
interface Spot {
  readonly id: string
  readonly section: string
  readonly line: number
}

function addBlock(
  list: Example[],
  {id, section, line}: Spot,
  [, kind, rest]: RegExpExecArray,
  body: readonly string[]
) {
  const name = `${id} ${section} ${list.length + (kind === 'article' ? 1 : 0)}`
  if (kind === 'article') {
    const text = body.filter((each) => !caretLine.test(each)).join('\n')
    const options = rest ? JSON.parse(rest) : {}
    const showsRelated = body.some((each) => relatedLine.test(each))
    list.push({
      section,
      name,
      line,
      annotated: body.join('\n'),
      text,
      options,
      beside: [],
      showsRelated,
      fixed: null,
      suggested: new Map()
    })
    return
  }
  const example = list.pop()
  if (example === undefined) throw new Error(`${name}: a ${kind} block without an article before it`)
  const result = body.join('\n')
  if (kind === 'fixed') list.push({...example, fixed: result})
  else if (kind === 'beside') list.push({...example, beside: [...example.beside, {name: rest ?? '', text: result}]})
  else list.push({...example, suggested: new Map([...example.suggested, [rest ?? '', result]])})
}

/**
 * An article with its findings drawn as the pages do: under the line, carets below the words and what is said of them.
 * A level that is not the rule's own stands before the message. Where asked for, tildes draw the places that a finding points to besides.
 */
export function annotate(text: string, findings: readonly Finding[], level: Level, showsRelated = false): string {
  const drawn: string[] = []
  const related = showsRelated ? findings.flatMap((finding) => finding.related) : []
  let offset = 0
  for (const line of text.split('\n')) {
    drawn.push(line)
    const end = offset + line.length
    const draw = (place: Span, sign: string, message: string) => {
      if (place.start < offset || place.start > end) return
      const signs = sign.repeat(Math.max(1, Math.min(place.end, end) - place.start))
      drawn.push(`${' '.repeat(place.start - offset)}${signs}${place.end > end ? ' (and on)' : ''} ${message}`)
    }
    for (const finding of findings) {
      draw(finding, '^', `${finding.level === level ? '' : `${finding.level}: `}${finding.message}`)
    }
    for (const place of related) draw(place, '~', place.message)
    offset = end + 1
  }
  return drawn.join('\n')
}
