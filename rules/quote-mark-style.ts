import {choice} from '../lib/findings/options.ts'
import {blockAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Edit} from '../lib/model.ts'
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
    for (const [first, ...others] of byParagraph(article, marks)) {
      if (first === undefined) continue
      const odd = first.text === '"' || first.text === "'" ? 'curly' : 'straight'
      const message =
        style === 'consistent'
          ? `This mark is ${odd} and most others are not, which looks like two hands at work; write ${first.text} here.`
          : `This mark is ${odd} and the house style is ${style}; write ${first.text} here.`
      const related = others.map(({start, end, text}) => ({start, end, message: `The same here: write ${text}.`}))
      yield {span: {start: first.start, end: first.end}, message, related, fix: [first, ...others]}
    }
  }
})

/** What to write for the odd marks of each paragraph in turn: one finding for each is enough. */
function byParagraph(article: Article, marks: readonly OddMark[]): Iterable<readonly Edit[]> {
  const groups = new Map<number, Edit[]>()
  for (const mark of marks) {
    const text = formOf(article, mark)
    if (text === null) continue
    const block = blockAt(article, mark.span.start)
    const edits = groups.get(block) ?? []
    edits.push({...mark.span, text})
    groups.set(block, edits)
  }
  return groups.values()
}

/**
 * How a mark reads in the other style, by the part that it plays in the article: retext takes a mark of the other style for one of
 * another quotation. Null where it plays none: feet and inches, and elisions that look like opening marks, stay as they are.
 */
function formOf({tokens, quotations, quotationAt}: Article, {span, actual, role}: OddMark): string | null {
  const index = firstWhere(tokens, (token) => token.end > span.start)
  const quotation = quotations[quotationAt[index] ?? -1]
  const opens = quotation?.first === index
  const delimits = opens || quotation?.last === index + 1
  const single = actual === "'" || actual === '‘' || actual === '’'
  if (role === 'apostrophe') return !delimits && tokens[index]?.kind === 'word' ? (actual === "'" ? '’' : "'") : null
  if (!delimits) return null
  if (actual !== '"' && actual !== "'") return single ? "'" : '"'
  if (single) return opens ? '‘' : '’'
  return opens ? '“' : '”'
}
