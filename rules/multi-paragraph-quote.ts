import {attributionsOfQuotations, outerQuotations} from '../lib/findings/content.ts'
import {forgottenOpenings} from '../lib/findings/forgottenOpenings.ts'
import {isFilled} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {markPairs} from '../lib/lexicon/markPairs.ts'
import type {Article, Quotation, Remark} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks at quotations over several paragraphs: each paragraph opens, only the last closes. */
export const multiParagraphQuote = defineRule({
  id: 'multi-paragraph-quote',
  family: 'quotation',
  level: 'error',
  about: 'A quotation over several paragraphs does not open each of them, or closes too early',
  options: {},
  silences: ['quotation'],
  *check(article) {
    for (const {quotation} of forgottenOpenings(article)) yield* unopened(article, quotation)
    const quotations = outerQuotations(article)
    for (const [at, quotation] of quotations.entries()) {
      const before = elementAt(quotations, at - 1)
      if (before !== undefined && closesEarly(article, before, quotation))
        yield* closedEarly(article, before, quotation)
    }
  }
})

function* unopened({tokens, quotations}: Article, {first, continues}: Quotation): Iterable<Remark> {
  const word = tokens[first]
  const begun = elementAt(quotations, continues)
  const mark = elementAt(tokens, begun?.first)
  if (word === undefined || begun === undefined || mark === undefined) return
  const message =
    'The quotation goes on from the paragraph before, but this one does not open with a mark, so its words read as the reporter’s until the mark at their end; open it anew.'
  yield {
    span: {start: word.start, end: word.end},
    message,
    related: [{start: mark.start, end: mark.end, message: 'The quotation begins here.'}],
    suggestions: [
      {title: 'Open this paragraph with a mark', edits: [{start: word.start, end: word.start, text: mark.text}]}
    ]
  }
}

/** Whether the paragraph before ends with the same speaker's closing mark, and this one goes on without a tag of its own. */
function closesEarly(article: Article, before: Quotation, quotation: Quotation): boolean {
  const {tokens} = article
  if (before.last !== quotation.first || !before.closed || !quotation.opened || !quotation.closed) return false
  const here = tokens[quotation.first]
  const there = elementAt(tokens, before.last - 1)
  if (here === undefined || there === undefined || here.block !== there.block + 1 || isFilled(article, quotation))
    return false
  const takers = attributionsOfQuotations(article)
  const [speaker, more] = takers.get(quotation.index) ?? []
  const [former] = takers.get(before.index) ?? []
  if (speaker === undefined || former === undefined || more !== undefined || quotation.use !== 'speech') return false
  const tagged = speaker.cue !== null && speaker.cue.start >= here.start
  return !tagged && speaker.sourceIds.length > 0 && speaker.sourceIds.join() === former.sourceIds.join()
}

function* closedEarly({tokens}: Article, before: Quotation, {first}: Quotation): Iterable<Remark> {
  const open = tokens[first]
  const close = elementAt(tokens, before.last - 1)
  if (open === undefined || close === undefined || !markPairs.some(([, text]) => text === close.text)) return
  const message =
    'The paragraph before closed this speaker’s quotation and this one opens another without a tag, so readers expect somebody new; take that closing mark away, or add a tag.'
  yield {
    span: {start: open.start, end: open.end},
    message,
    level: 'warning',
    related: [{start: close.start, end: close.end, message: 'Closed here.'}],
    suggestions: [{title: 'Let the quotation run on', edits: [{start: close.start, end: close.end, text: ''}]}]
  }
}
