/** An element of a page: what it is to the article, which its children inherit. */
import {
  breakingElements,
  bylineNames,
  classRegions,
  intruderNames,
  mutedElements,
  spokenElements,
  timeElements
} from '../lexicon/elements.ts'
import type {BlockKind, Region} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {OpenTag} from './markup.ts'

/** An element in the order of the page. */
export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Index of the element that it stands in, -1 at the top. */
  readonly parent: number
  /** How deep it stands. */
  readonly depth: number
  /** Whether it parts what stands before it from what stands in it. */
  readonly breaks: boolean
  readonly muted: boolean
  readonly kind: BlockKind
  readonly region: Region | null
  readonly byline: boolean
  /** The index of the first element behind it. */
  last: number
  /** The first of its text, as the file writes it. */
  words: Span | null
}

const breaking = new Map(
  breakingElements.flatMap(({names, kind, region}) =>
    names.map((name) => [name, {kind: kind ?? null, region: region ?? null}] as const)
  )
)
const muted = new Set(mutedElements)
const spoken = new Set(spokenElements)
const times = new Set(timeElements)
const bylines = new Set(bylineNames)
const intruders = new Set(intruderNames)
const namedRegions = new Map(classRegions.flatMap(({region, names}) => names.map((name) => [name, region] as const)))

/** Elements that may hold what belongs to other stories. */
const holders = new Set(['div', 'section', 'ul', 'ol', 'p', 'span', 'a', 'table', 'article'])
/** Elements whose words belong together, whatever stands among them. */
const prosaic = new Set(['p', 'li', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'td'])

/** Whether a closing or opening tag of this name parts paragraphs. */
export const isBreaking = (name: string): boolean => breaking.has(name)

/** The element that a tag opens within another. In `terse` pages (NewsML-G2) little is meant for readers. */
export function elementOf(
  {name, attributes}: OpenTag,
  parent: PageElement | null,
  at: number,
  terse: boolean
): PageElement {
  const found = breaking.get(name)
  const labels = labelsOf(attributes)
  const own = ownRegion(name, labels)
  const inherited = parent?.region ?? null
  const alone = found !== undefined || inherited === 'caption' || !(parent && isProsaic(parent))
  const region = (alone ? (found?.region ?? own) : null) ?? inherited
  return {
    name,
    attributes,
    parent: at,
    depth: (parent?.depth ?? 0) + 1,
    breaks: found !== undefined || region !== inherited,
    muted: isMuted(name, attributes, labels, parent, terse),
    kind: found?.kind ?? parent?.kind ?? 'paragraph',
    region,
    byline: (parent?.byline ?? false) || bylines.has(name) || labels.some(isBylineName),
    last: 0,
    words: null
  }
}

/** A word in a sentence may be emphasised or linked as often as one likes. */
const isProsaic = ({name, breaks}: PageElement): boolean => prosaic.has(name) || !breaks

function ownRegion(name: string, labels: readonly string[]): Region | null {
  if (times.has(name)) return 'metadata'
  for (const label of labels) {
    const region = regionNamed(label)
    if (region !== null) return region
  }
  return null
}

/** The part of the page that a class or style of this name is for: `photo-credit`. */
export function regionNamed(label: string): Region | null {
  for (const ending of endingsOf(label)) {
    const region = namedRegions.get(ending)
    if (region !== undefined) return region
  }
  return null
}

/** Whether a class or style of this name is for the byline. */
export const isBylineName = (label: string): boolean => endingsOf(label).some((ending) => bylines.has(ending))

/** `story-photo-credit`, `photo-credit`, `credit`. */
function endingsOf(label: string): readonly string[] {
  const endings = [label]
  for (let at = label.indexOf('-'); at > 0 && endings.length < 6; at = label.indexOf('-', at + 1)) {
    endings.push(label.slice(at + 1))
  }
  return endings
}

function isMuted(
  name: string,
  attributes: ReadonlyMap<string, string>,
  labels: readonly string[],
  parent: PageElement | null,
  terse: boolean
): boolean {
  if (terse && spoken.has(name)) return false
  if (parent?.muted ?? terse) return true
  if (muted.has(name) || attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  if (/display\s{0,9}:\s{0,9}none/i.test(attributes.get('style') ?? '')) return true
  return holders.has(name) && labels.some(isIntruder)
}

/** Whether what a class or style of this name holds stands in the middle of a story and is none of it. */
export function isIntruder(label: string): boolean {
  if (intruders.has(label)) return true
  for (let at = label.indexOf('-'); at > 0; at = label.indexOf('-', at + 1)) {
    if (intruders.has(label.slice(0, at))) return true
  }
  return false
}

/** No element has more or longer names. */
const longestNames = 500

/** What the class and the like say of an element, in lower case with hyphens: `photo-credit`. */
function labelsOf(attributes: ReadonlyMap<string, string>): readonly string[] {
  const labels: string[] = []
  for (const key of ['class', 'itemprop', 'rel', 'data-testid']) {
    const value = attributes.get(key)
    if (value === undefined) continue
    for (const label of value.slice(0, longestNames).toLowerCase().split(/\s+/)) {
      if (label !== '') labels.push(label.replace(/_+|--+/g, '-'))
    }
  }
  return labels
}
