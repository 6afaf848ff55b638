import type {DocumentSymbol, SymbolKind} from 'vscode-languageserver'
import type {Region, Source, SourceKind, Statement, StatementClass} from '../model.ts'
import {countOf, cut, describeKind, describeRole, regionWords} from '../report/wording.ts'
import type {Span} from '../text/span.ts'
import {introductionOf} from './mentions.ts'
import type {View} from './view.ts'

/** The signs that outlines draw, by the protocol’s numbers: a person as a variable, a body as a module, a paper as a file. */
const signs = {
  person: 13,
  group: 18,
  organization: 2,
  document: 1,
  outlet: 4,
  unknown: 21
} as const satisfies Record<SourceKind, SymbolKind>
const statementSigns = {quoted: 15, mixed: 15, attributed: 7, unattributed: 24} as const satisfies Record<
  StatementClass,
  SymbolKind
>
const regionSign: SymbolKind = 3

/** How many characters of a statement an outline shows. */
const most = 80

/** The sign and the words by which an outline tells of a source. */
export const symbolOf = (source: Source): {readonly kind: SymbolKind; readonly detail: string} => ({
  kind: signs[source.kind],
  detail: [describeKind(source), describeRole(source), countOf(source.statements.length, 'statement')]
    .filter(Boolean)
    .join(' · ')
})

/** The outline of an article: its sources with what each says, what has no source and needs one, and the parts of the page. */
export function symbolsOf(view: View): DocumentSymbol[] {
  return [...regionSymbols(view), ...sourceSymbols(view), ...needSymbols(view)]
}

function sourceSymbols(view: View): readonly DocumentSymbol[] {
  const {article, positions} = view
  const byId = new Map(article.statements.map((statement) => [statement.id, statement]))
  return article.sources.flatMap((source) => {
    const own = source.statements.flatMap((id) => byId.get(id) ?? [])
    const place = introductionOf(article, source)
    if (own.length === 0 || place === null) return []
    const {kind, detail} = symbolOf(source)
    const children = own.map((statement) => statementSymbol(view, statement))
    const whole = around([place.label, ...own])
    return [
      {
        name: source.name,
        detail,
        kind,
        range: positions.rangeOf(whole),
        selectionRange: positions.rangeOf(place.label),
        children
      }
    ]
  })
}

function needSymbols(view: View): readonly DocumentSymbol[] {
  const open = view.article.statements.filter(({needsSource}) => needsSource)
  const [first] = open
  if (first === undefined) return []
  const range = view.positions.rangeOf(around(open))
  const selectionRange = view.positions.rangeOf(first)
  const children = open.map((statement) => statementSymbol(view, statement))
  return [
    {
      name: 'Without a source',
      detail: countOf(open.length, 'statement'),
      kind: statementSigns.unattributed,
      range,
      selectionRange,
      children
    }
  ]
}

function statementSymbol({article, positions}: View, statement: Statement): DocumentSymbol {
  const range = positions.rangeOf(statement)
  const name = cut(article.text.slice(statement.start, statement.end), most) || '…'
  return {name, detail: statement.class, kind: statementSigns[statement.class], range, selectionRange: range}
}

/** The parts of the page besides the story itself. */
function regionSymbols({article, positions}: View): readonly DocumentSymbol[] {
  return regionsOf(article.sentences).map(({region, start, end}) => {
    const range = positions.rangeOf({start, end})
    const name = cut(article.text.slice(start, end), most) || '…'
    return {name, detail: regionWords[region] ?? region, kind: regionSign, range, selectionRange: range}
  })
}

/** Stretches of the page that are of one kind and are not the story itself. */
export function regionsOf(
  sentences: readonly (Span & {readonly region: Region})[]
): readonly (Span & {readonly region: Region})[] {
  const stretches: (Span & {readonly region: Region})[] = []
  let open: {start: number; end: number; region: Region} | null = null
  for (const {start, end, region} of sentences) {
    if (open !== null && open.region === region) {
      open.end = end
      continue
    }
    open = region === 'body' ? null : {start, end, region}
    if (open !== null) stretches.push(open)
  }
  return stretches
}

function around(spans: readonly Span[]): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return {start, end}
}
