import type {Article, Block} from '../../model.ts'
import {firstWhere} from '../../text/firstWhere.ts'
import type {Span} from '../../text/span.ts'
import type {StatementRecord} from '../record.ts'
import {placeOf} from '../story.ts'
import {indexAt} from '../wordsOf.ts'
import {Lights, saidStretches, tokenOf} from './lights.ts'
import {lookOf} from './looks.ts'
import {type MarkedFinding, showMargin} from './margin.ts'
import {attributes, html, type Markup, type Piece} from './markup.ts'
import type {PageStory} from './pageStory.ts'

/**
 * The article's text as it is printed: each statement of the body numbered and underlined by its class, with the class and the
 * source beside it in words. `places` are stretches that entries elsewhere on the page are about; findings stand in text order.
 */
export function showAnnotatedText(
  story: PageStory,
  {blocks}: Pick<Article, 'blocks'>,
  places: readonly Span[],
  findings: readonly MarkedFinding[]
): Markup {
  const annotator = new Annotator(story, places)
  return html`<p class="note">The number before a statement leads to the margin, which says what it is and who is behind it; the line under it says the same. Bold words are those that name the source. Only the body counts.</p>
<div class="article">
${blocks.map((block) => {
  const {statements, text} = annotator.read(block)
  const own = findings.slice(
    firstWhere(findings, ({start}) => start >= block.start),
    firstWhere(findings, ({start}) => start >= block.end)
  )
  const counted = statements.filter(({region}) => region === 'body')
  const place = placeOf(counted[0] ?? statements[0])
  const isApart = statements.length > 0 && counted.length === 0
  return html`<div class="par ${block.kind} ${isApart ? 'apart' : 'body'}"><span class="place">${place}</span>
<p>${text}</p>
${showMargin(story, counted, own)}</div>
`
})}</div>
`
}

/** Reads an article block by block, from the first to the last, and marks in each what is known of its words. */
class Annotator {
  readonly #statements: readonly StatementRecord[]
  /** The numbers of the body's statements, by their ids. */
  readonly #numbers: ReadonlyMap<string, number>
  readonly #lights: Lights
  readonly #speakers: Lights
  /** Where anything begins or ends, in order. */
  readonly #borders: readonly number[]
  #next = 0
  readonly #shown = new Set<string>()

  constructor(story: PageStory, places: readonly Span[]) {
    const {statements, attributions} = story.record
    this.#statements = statements
    this.#numbers = story.numbers
    this.#lights = new Lights([
      ...saidStretches(story),
      ...places.map(({start, end}) => ({start, end, token: tokenOf({start, end})}))
    ])
    const speakers = attributions.flatMap(({source}) => (source === null ? [] : [{...source, token: 'speaker'}]))
    this.#speakers = new Lights(speakers)
    const borders = [
      ...this.#lights.borders,
      ...this.#speakers.borders,
      ...statements.flatMap(({start, end}) => [start, end])
    ]
    this.#borders = [...new Set(borders)].sort((a, b) => a - b)
  }

  /** The statements that stand in a block, and its words with what is known of them. */
  read({start, end, prose}: Block): {readonly statements: readonly StatementRecord[]; readonly text: Piece} {
    const cuts = this.#borders.slice(
      firstWhere(this.#borders, (border) => border > start),
      firstWhere(this.#borders, (border) => border >= end)
    )
    const statements: StatementRecord[] = []
    const text: Piece[] = []
    let current: StatementRecord | null = null
    let said: Piece[] = text
    let from = 0
    let offset = start
    for (const cut of [...cuts, end]) {
      const to = cut === end ? prose.text.length : Math.max(from, indexAt(prose, cut))
      const statement = this.#statementAt(offset)
      if (statement !== current) {
        if (current !== null) text.push(this.#showStatement(current, said))
        said = statement === null ? text : []
        current = statement
        if (statement !== null) statements.push(statement)
      }
      said.push(this.#showWords(prose.text.slice(from, to), offset))
      from = to
      offset = cut
    }
    if (current !== null) text.push(this.#showStatement(current, said))
    return {statements, text}
  }

  #statementAt(offset: number): StatementRecord | null {
    while ((this.#statements[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#next++
    const statement = this.#statements[this.#next]
    return statement !== undefined && statement.start <= offset ? statement : null
  }

  #showWords(words: string, offset: number): Piece {
    const lit = this.#lights.at(offset)
    const isSpeaker = this.#speakers.at(offset) !== ''
    if (words === '' || (lit === '' && !isSpeaker)) return words
    const marks = attributes({'data-lit': lit === '' ? null : lit})
    return isSpeaker ? html`<b${marks}>${words}</b>` : html`<span${marks}>${words}</span>`
  }

  #showStatement(statement: StatementRecord, said: readonly Piece[]): Markup {
    const number = this.#numbers.get(statement.id)
    const id = this.#shown.has(statement.id) ? null : statement.id
    this.#shown.add(statement.id)
    if (number === undefined) return html`<span${attributes({id})}>${said}</span>`
    return html`<sup>${number}</sup><span${attributes({id, class: `st ${lookOf(statement)}`})}>${said}</span>`
  }
}
