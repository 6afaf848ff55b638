import {reprintPhrases} from '../lexicon/notices.ts'
import {newsAgencies} from '../lexicon/outlets.ts'
import type {ReportRecord} from '../report/record.ts'
import type {Words} from '../report/wordsOf.ts'

/** Whose copy a story is: the newsroom's own, an agency's, or taken over from another outlet. Others' copy distorts the figures of a desk. */
export const copies = ['own', 'agency', 'reprint'] as const
export type Copy = (typeof copies)[number]

const agencies: ReadonlySet<string> = new Set(newsAgencies)

/** How far into a story a dateline with an agency's name may reach, in characters. */
const longestDateline = 90

/** Whose copy a story is, as far as its outlet, byline, dateline or a notice says. */
export function copyOf(
  {outlet, byline, statements}: Pick<ReportRecord, 'outlet' | 'byline' | 'statements'>,
  words: Words,
  notices: readonly string[]
): Copy {
  const lead = statements.find(({region}) => region === 'body')
  const opening =
    lead === undefined ? '' : words({start: lead.start, end: Math.min(lead.end, lead.start + longestDateline)})
  const dateline = /^[^()]{1,60}\(([^()]{2,25})\)\s{0,3}[—–-]/.exec(opening)?.[1] ?? ''
  const credited = [outlet ?? '', dateline, ...(byline ?? '').split(/[,/|;]| and | for /)]
  if (credited.some((name) => agencies.has(name.trim().toLowerCase()))) return 'agency'
  const taken = notices.some((notice) => reprintPhrases.some((phrase) => notice.toLowerCase().includes(phrase)))
  return taken ? 'reprint' : 'own'
}
