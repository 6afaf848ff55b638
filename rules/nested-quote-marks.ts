import {choice} from '../lib/findings/options.ts'
import {isRunning} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {otherMarks} from '../lib/lexicon/markPairs.ts'
import type {Article, Edit, Quotation, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks at quotations within quotations: the inner one has the other kind of mark. */
export const nestedQuoteMarks = defineRule({
  id: 'nested-quote-marks',
  family: 'quotation',
  level: 'warning',
  about: 'A quotation within a quotation has the same marks as the one around it',
  options: {outer: choice(['any', 'double', 'single'], 'any')},
  *check(article, {outer}) {
    const around: Quotation[] = []
    for (const quotation of article.quotations) {
      around.length = quotation.depth
      around.push(quotation)
      const parent = elementAt(around, quotation.depth - 1)
      if (parent === undefined && outer === 'any') continue
      const marks = marksOf(article, quotation)
      if (marks === null || !isRunning(article, quotation)) continue
      const outerMarks = parent === undefined ? null : marksOf(article, parent)
      if (outerMarks !== null && isDouble(marks) === isDouble(outerMarks)) {
        const [{start, end}] = outerMarks
        const message = `These marks and those around them are the same, so the outer quotation seems to end here; write ${exampleOf(marks)}.`
        yield {
          span: quotation,
          message,
          related: [{start, end, message: 'The outer mark.'}],
          fix: exchanged(marks)
        }
      } else if (parent === undefined && isDouble(marks) !== (outer === 'double')) {
        const message = `This house puts ${outer} marks around a quotation and the other kind inside it; write ${exampleOf(marks)}.`
        yield {span: marks[0], message, fix: [...exchanged(marks), ...innerEdits(article, quotation, marks)]}
      }
    }
  }
})

type Marks = readonly [Token, Token]

/** The marks of a quotation that has both and whose kind has another beside it, or else null. */
function marksOf({tokens}: Article, {first, last, opened, closed}: Quotation): Marks | null {
  const open = tokens[first]
  const close = elementAt(tokens, last - 1)
  if (!opened || !closed || open?.kind !== 'mark' || close?.kind !== 'mark' || open === close) return null
  return otherMarks.has(open.text) && otherMarks.has(close.text) ? [open, close] : null
}

const isDouble = ([open]: Marks): boolean => doubles.includes(open.text)

const doubles: readonly string[] = ['“', '”', '"']

const exchanged = ([open, close]: Marks): readonly Edit[] => {
  const [opening, closing] = otherMarks.get(open.text) ?? [open.text, close.text]
  return [
    {start: open.start, end: open.end, text: opening},
    {start: close.start, end: close.end, text: closing}
  ]
}

const exampleOf = ([open]: Marks): string => (otherMarks.get(open.text) ?? []).join('…')

/** The quotations right inside take the marks that the outer one gives up. */
function innerEdits(article: Article, outer: Quotation, marks: Marks): readonly Edit[] {
  const edits: Edit[] = []
  for (let at = outer.index + 1; ; at++) {
    const inner = article.quotations[at]
    if (inner === undefined || inner.depth === 0) return edits
    const own = inner.depth === 1 ? marksOf(article, inner) : null
    if (own !== null && isDouble(own) !== isDouble(marks)) edits.push(...exchanged(own))
  }
}
