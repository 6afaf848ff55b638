import {personNouns} from '../lexicon/roles.ts'
import type {Anonymity, Level, ReplyKind, Source, StatementClass} from '../model.ts'
import {withoutEnd} from '../text/withoutEnd.ts'
import type {SourceFigures} from './metrics.ts'
import type {SourceRecord} from './record.ts'

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** `9,950`. */
export const withCommas = (number: number): string => number.toLocaleString('en-US', {maximumFractionDigits: 20})

/** `1 word`, `2 words`, `2,000 words`; another plural where it is given. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${withCommas(number)} ${number === 1 ? one : many}`

/** `one word`, `two words`, `12 words`: as in running text. */
export const tellCount = (number: number, one: string, many = `${one}s`): string =>
  `${smallNumbers[number] ?? withCommas(number)} ${number === 1 ? one : many}`

/** `a`, `a and b`, `a, b and c`. */
export const listOf = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(' and ')

/** The first few of a list, and how many more there are: `a, b and 3 others`. */
export const someOf = (items: readonly string[], most: number): string =>
  items.length <= most + 1 ? listOf(items) : `${items.slice(0, most).join(', ')} and ${items.length - most} others`

/** Signs that join what went before to what follows: a text that is cut ends without them. */
export const joints = ' \u00a0,;:–—-'

/** A text on one line, cut after a word where it is longer than `most` characters. */
export function cut(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const space = line.lastIndexOf(' ', most)
  const start = withoutEnd(line.slice(0, space > most / 2 ? space : most), joints)
  return `${start.replace(/[\ud800-\udbff]$/u, '')}…`
}

/** What a source is, for an editor. */
export function describeKind({kind, identity}: Pick<Source, 'kind' | 'identity'>): string {
  if (identity === 'withheld') return 'unnamed'
  const isPaper = kind === 'document' || kind === 'outlet' || kind === 'unknown'
  return identity === 'role' && !isPaper ? 'role only' : kindWords[kind]
}

const kindWords = {
  person: 'person',
  group: 'group',
  organization: 'organization',
  document: 'document',
  outlet: 'news outlet',
  unknown: 'unclear'
} as const satisfies Record<Source['kind'], string>

/** What a statement is, as far as its source goes. */
export const classLabels = {
  quoted: 'quoted',
  mixed: 'quoted in part',
  attributed: 'reported',
  unattributed: 'without a source'
} as const satisfies Record<StatementClass, string>

/** How well an unnamed source is described, from 0 to 4. */
export const levelWords: readonly string[] = [
  'not described at all',
  'said to be near the matter, but not what they are',
  'by their institution or post',
  'by their post and how they know',
  'by their post, how they know and which side they are on'
]

/** Why the name is kept back, as the article tells it. */
export const reasonWords = {
  none: 'none given',
  rote: 'a stock phrase',
  substantive: 'given'
} as const satisfies Record<Anonymity['reason'], string>

/** What is recorded of somebody's answer. */
export const replyWords = {
  declined: 'declined to comment',
  'no-response': 'asked, no answer recorded',
  unreachable: 'not reached',
  denial: 'denies it',
  plea: 'entered a plea',
  answered: 'answered'
} as const satisfies Record<ReplyKind, string>

/** The levels, as headings. */
export const levelHeadings = {
  error: 'Errors: to be mended before publication',
  warning: 'Warnings: an editor must look',
  note: 'Notes: worth knowing'
} as const satisfies Record<Level, string>

/** The parts of the page that are left out of the figures. */
export const regionWords: Readonly<Record<string, string>> = {
  headline: 'headline',
  caption: 'caption',
  credit: 'credit line',
  metadata: 'header',
  promo: 'promotion',
  notice: 'notice',
  tagline: 'tagline'
}

/** A person's post and body: `harbour master, Port of Marne`, `spokesman for Pellin Water`, `sister of Ana Lind`. */
export const describeRole = ({title, affiliation}: Pick<SourceRecord, 'title' | 'affiliation'>): string => {
  const body = affiliation?.replace(/^(?:the|an?) /iu, '') ?? ''
  if (title === null) return body
  if (body === '') return title
  const group = personNouns.get(title.slice(title.lastIndexOf(' ') + 1).toLowerCase())?.group ?? ''
  return `${title}${joinersOfRole.get(group) ?? ', '}${body}`
}

/** By what a post whose very word asks «whose?» takes its body. */
const joinersOfRole: ReadonlyMap<string, string> = new Map([
  ['spokesperson', ' for '],
  ['lawyer', ' for '],
  ['kin', ' of ']
])

/** How somebody is able to know, in the article’s own words. */
export const describeKnowing = (justification: string): string => `How they can know: “${cut(justification, 160)}”`

/** The sources of a story in a line: `3 people by name, 1 document and 1 unnamed`. */
export function describeSources(figures: SourceFigures): string {
  const parts = [
    figures.namedPersons > 0 ? `${countOf(figures.namedPersons, 'person', 'people')} by name` : '',
    figures.namedGroups > 0 ? countOf(figures.namedGroups, 'group') : '',
    figures.organizations > 0 ? countOf(figures.organizations, 'organization') : '',
    figures.documents > 0 ? countOf(figures.documents, 'document') : '',
    figures.outlets > 0 ? countOf(figures.outlets, 'news outlet') : '',
    figures.role > 0 ? `${figures.role} known by role alone` : '',
    figures.withheld > 0 ? `${figures.withheld} unnamed` : '',
    figures.unknown > 0 ? `${figures.unknown} unclear` : ''
  ]
  return listOf(parts.filter((part) => part !== '')) || 'none'
}
