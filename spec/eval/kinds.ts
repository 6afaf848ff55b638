/** What kinds of attribution a gold holds: by these an error table tells which are missed. */

import {documentNouns} from '../../lib/lexicon/documents.ts'
import {organizationNouns} from '../../lib/lexicon/organizations.ts'
import {personNouns} from '../../lib/lexicon/roles.ts'
import {objectPronouns, personalPronouns, relatives} from '../../lib/lexicon/words.ts'
import type {Article, Token} from '../../lib/model.ts'
import {cueForms, cueNounForms} from '../../lib/statements/cueForms.ts'
import {firstWhere} from '../../lib/text/firstWhere.ts'
import type {Span} from '../../lib/text/span.ts'
import type {Side} from './sides.ts'

/** The ways in which attributions are told apart. */
export const dimensions = ['order', 'type', 'source', 'cue', 'length', 'region'] as const
export type Dimension = (typeof dimensions)[number]

export const dimensionHeadings = {
  order: 'Order of source (S), cue (C) and content (K)',
  type: 'Quotation marks',
  source: 'Words of the source',
  cue: 'Family of the cue',
  length: 'Words of content',
  region: 'Part of the page'
} as const satisfies Record<Dimension, string>

/** The kind of an attribution in every dimension. */
export const kindsOf = (side: Side, article: Article): Readonly<Record<Dimension, string>> => ({
  order: orderOf(side),
  type: typeOf(side, article.text),
  source: sourceKind(tokensIn(article, side.source)),
  cue: cueFamily(tokensIn(article, side.cue)),
  length: lengthBand(side, article.text),
  region: regionOf(side, article)
})

/** How the roles stand in the text: `KCS`, and `KCSK` where the content goes on after its tag. */
function orderOf({source, cue, content}: Side): string {
  const places = [
    ...source.map(({start}) => ({start, letter: 'S'})),
    ...cue.map(({start}) => ({start, letter: 'C'})),
    ...content.map(({start}) => ({start, letter: 'K'}))
  ].toSorted((a, b) => a.start - b.start)
  const order = places.map(({letter}) => letter).filter((letter, index, all) => letter !== all[index - 1])
  return order.length > longestOrder ? 'longer' : order.join('')
}

const longestOrder = 5

const quotation = /[“"„«][^”"»]*[”"»]?|''[^']*(?:''|$)|(?<![\p{L}\p{N}])[‘'][^’']*[’'](?![\p{L}])/gu

function typeOf({content, quoted}: Side, text: string): string {
  if (!quoted) return 'indirect'
  return content.some((piece) => /[\p{L}\p{N}]/u.test(wordsOutside(piece, text))) ? 'mixed' : 'direct'
}

/** The words of a piece that stand in no marks. */
function wordsOutside({start, end}: Span, text: string): string {
  const words = text.slice(start, end)
  const isEnclosed = /["“„«'‘]/u.test(text.charAt(start - 1)) && /["”»'’,.]/u.test(text.charAt(end))
  if (isEnclosed && !/["“”„«»]/u.test(words)) return ''
  // a piece may begin in the middle of a quotation
  return words.replace(/^[^“"„«]*[”»]/u, '').replace(quotation, '')
}

const pronouns: ReadonlySet<string> = new Set([...personalPronouns, ...objectPronouns, ...relatives])

function sourceKind(tokens: readonly Token[]): string {
  const words = tokens.filter(({kind}) => kind === 'word' || kind === 'number')
  if (words.length === 0) return 'none'
  if (words.length === 1 && pronouns.has(words[0]?.lower ?? '')) return 'pronoun'
  // what a clause or an apposition adds says nothing of the head
  const stop = words.findIndex(
    ({lower}, index) => index > 0 && /^(?:who|which|that|whose|of|for|in|from|at|by|with)$/.test(lower)
  )
  const head = words.slice(0, stop < 0 ? undefined : stop)
  if (documentNouns.has(head[head.length - 1]?.lower ?? '')) return 'document'
  const isName = ({capital, lower}: Token, index: number) =>
    capital && (index > 0 || !(openers.has(lower) || personNouns.has(lower) || organizationNouns.has(lower)))
  return head.some(isName) ? 'name' : 'common noun'
}

/** Words that bear a capital because a sentence begins with them. */
const openers: ReadonlySet<string> = new Set(
  'the a an this that these those some many most several few two three four five six one another other both his her their its our my no'.split(
    ' '
  )
)

function cueFamily(tokens: readonly Token[]): string {
  const words = tokens.filter(({kind}) => kind === 'word')
  if (tokens.length === 0) return 'none'
  if (words.length === 0) return 'mark'
  if (words.some(({lower}) => lower === 'according')) return 'according to'
  const verbs = words.flatMap(({lower}) => cueForms.get(lower) ?? [])
  const verb = verbs[verbs.length - 1]
  if (verb !== undefined) return verb.cue.class
  return words.some(({lower}) => cueNounForms.has(lower)) ? 'nominal' : 'not in the lexicon'
}

const lengths: readonly (readonly [number, string])[] = [
  [2, '1–2'],
  [5, '3–5'],
  [10, '6–10'],
  [20, '11–20'],
  [40, '21–40']
]

function lengthBand({content}: Side, text: string): string {
  const words = content.reduce((sum, {start, end}) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0)
  return lengths.find(([most]) => words <= most)?.[1] ?? '41 and more'
}

function regionOf({content}: Side, {sentences}: Article): string {
  const start = content[0]?.start ?? 0
  return sentences[firstWhere(sentences, ({end}) => end > start)]?.region ?? 'nowhere'
}

function tokensIn({tokens}: Article, spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) =>
    tokens.slice(
      firstWhere(tokens, ({end}) => end > span.start),
      firstWhere(tokens, ({start}) => start >= span.end)
    )
  )
}
