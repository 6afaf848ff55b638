import type {SemanticTokensEdit, SemanticTokensLegend} from 'vscode-languageserver'
import {tokensWithin} from '../findings/places.ts'
import type {Article, Identity} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {introductionOf, mentionsIn} from './mentions.ts'
import type {View} from './view.ts'

/**
 * What is coloured, by names of the protocol’s own that every theme knows: quoted words as a `string`, what is reported in other words as a
 * `property`, a statement that needs a source as a `regexp` (red in most themes), the word that reports as a `keyword`, a source as a `class`.
 * The modifiers say the same in our own words, for themes that wish to tell more apart.
 */
export const legend = {
  tokenTypes: ['string', 'property', 'regexp', 'keyword', 'class'],
  tokenModifiers: ['declaration', 'quoted', 'attributed', 'unattributed', 'cue', 'named', 'role', 'withheld']
} as const satisfies SemanticTokensLegend

type TypeName = (typeof legend.tokenTypes)[number]
type ModifierName = (typeof legend.tokenModifiers)[number]

/** A paint for words: its type in the lowest three bits, from 1; its modifiers above. */
const paintOf = (type: TypeName, ...modifiers: readonly ModifierName[]): number =>
  legend.tokenTypes.indexOf(type) +
  1 +
  modifiers.reduce((bits, name) => bits | (8 << legend.tokenModifiers.indexOf(name)), 0)

const quoted = paintOf('string', 'quoted')
const reported = paintOf('property', 'attributed')
const unsourced = paintOf('regexp', 'unattributed')
const cue = paintOf('keyword', 'cue')
const mentioned: Readonly<Record<Identity, number>> = {
  named: paintOf('class', 'named'),
  role: paintOf('class', 'role'),
  withheld: paintOf('class', 'withheld')
}
const introduced = paintOf('class', 'declaration') & ~7

/** The colours of an article, five numbers for each run of words, as the protocol packs them; of a stretch of it, where one is given. */
export function semanticTokensOf(view: View, within: Span | null = null): number[] {
  const {article, positions} = view
  const {tokens, text} = article
  const paints = paintWords(article)
  const [from, to] = within === null ? [0, tokens.length] : tokensWithin(article, within)
  const data: number[] = []
  let line = 0
  let character = 0
  for (let first = from; first < to; ) {
    const paint = paints[first] ?? 0
    const last = paint === 0 ? first + 1 : endOfRun(article, paints, first, to)
    const [head, tail] = [tokens[first], tokens[last - 1]]
    first = last
    if (paint === 0 || head === undefined || tail === undefined) continue
    const start = positions.positionOf(head.start)
    const end = positions.positionOf(tail.end)
    if (start.line !== end.line || text.length < tail.end) continue
    data.push(
      start.line - line,
      start.line === line ? start.character - character : start.character,
      end.character - start.character,
      (paint & 7) - 1,
      paint >> 3
    )
    line = start.line
    character = start.character
  }
  return data
}

/** The paint of each word; what is painted later lies above. */
function paintWords(article: Article): Uint16Array {
  const paints = new Uint16Array(article.tokens.length)
  const fill = (span: Span, paint: (index: number) => number) => {
    const [first, last] = tokensWithin(article, span)
    for (let index = first; index < last; index++) paints[index] = paint(index)
  }
  for (const statement of article.statements) if (statement.needsSource) fill(statement, () => unsourced)
  const inMarks = (index: number) => {
    const quotation = elementAt(article.quotations, article.quotationAt[index])
    return (
      quotation !== undefined && (quotation.depth > 0 || quotation.use === 'speech' || quotation.use === 'document')
    )
  }
  for (const {content} of article.attributions)
    for (const piece of content) fill(piece, (index) => (inMarks(index) ? quoted : reported))
  const introductions = new Set(article.sources.map((source) => introductionOf(article, source)))
  for (const placed of mentionsIn(article)) {
    const paint = mentioned[placed.source.identity] | (introductions.has(placed) ? introduced : 0)
    fill(placed.label, () => paint)
  }
  for (const attribution of article.attributions) if (attribution.cue !== null) fill(attribution.cue, () => cue)
  return paints
}

/** The index behind the words of one paint that stand in one line and one paragraph. */
function endOfRun({tokens, text}: Article, paints: Uint16Array, first: number, to: number): number {
  let last = first + 1
  while (last < to && paints[last] === paints[first]) {
    const [before, token] = [tokens[last - 1], tokens[last]]
    if (before === undefined || token === undefined || token.block !== before.block) break
    if (/[\n\r]/.test(text.slice(before.end, token.start))) break
    last++
  }
  return last
}

/** What turns one list of numbers into another: one stretch, between what both begin and end with; none where they are the same. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  let same = 0
  while (same < least - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  const deleteCount = before.length - start - same
  const data = after.slice(start, after.length - same)
  return deleteCount === 0 && data.length === 0 ? [] : [{start, deleteCount, data}]
}
