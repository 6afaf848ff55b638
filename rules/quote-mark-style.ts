import {choice} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Quotation} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'
import {checkMarkStyle, type OddMark} from '../lib/tree/markStyle.ts'

/** Looks for quotation marks and apostrophes that are not in the style of the article, or of the house. */
export const quoteMarkStyle = defineRule({
  id: 'quote-mark-style',
  family: 'quotation',
  level: 'note',
  about: 'Straight and curly marks stand side by side, or against the house style',
  options: {style: choice(['consistent', 'curly', 'straight'], 'consistent')},
  *check(article, {style}) {
    const marks = checkMarkStyle(article.blocks, style === 'consistent' ? undefined : style)
    const [first, ...others] = marks.flatMap((mark) => {
      const text = formOf(article, mark)
      return text === null ? [] : [{...mark.span, text}]
    })
    if (first === undefined) return
    const odd = first.text === '"' || first.text === "'" ? 'curly' : 'straight'
    const message =
      style === 'consistent'
        ? `This mark is ${odd} and most others are not, which looks like two hands at work; write ${first.text} here.`
        : `This mark is ${odd} and the house style is ${style}; write ${first.text} here.`
    const related = others.map(({start, end, text}) => ({start, end, message: `The same here: write ${text}.`}))
    yield {span: {start: first.start, end: first.end}, message, related, fix: [first, ...others]}
  }
})

/**
 * How a mark reads in the other style, by the part that it plays in the article: retext takes a mark of the other style for one of
 * another quotation. Null where it plays none: feet and inches, and elisions that look like opening marks, stay as they are.
 */
function formOf({tokens, quotations, quotationAt}: Article, {span, actual, role}: OddMark): string | null {
  const index = firstWhere(tokens, (token) => token.end > span.start)
  const quotation = elementAt(quotations, quotationAt[index])
  if (quotation !== undefined && isAttribute(tokens, quotation)) return null
  const opens = quotation?.first === index
  const delimits = opens || quotation?.last === index + 1
  const single = actual === "'" || actual === '‘' || actual === '’'
  if (role === 'apostrophe') return !delimits && tokens[index]?.kind === 'word' ? (actual === "'" ? '’' : "'") : null
  if (!delimits) return null
  if (actual !== '"' && actual !== "'") return single ? "'" : '"'
  if (single) return opens ? '‘' : '’'
  return opens ? '“' : '”'
}

/** Whether marks hold a value in markup that a page has left in the copy: `width="640"`. */
function isAttribute(tokens: Article['tokens'], {first}: Quotation): boolean {
  const [before, open] = [elementAt(tokens, first - 1), tokens[first]]
  return before?.text.endsWith('=') === true && before.end === open?.start
}
