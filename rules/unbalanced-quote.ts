import {forgottenOpenings} from '../lib/findings/forgottenOpenings.ts'
import {flag} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {markPairs, straightMarks} from '../lib/lexicon/markPairs.ts'
import type {Article, Quotation, StrayMark, Suggestion} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'

/** Looks for quotation marks without their partner. */
export const unbalancedQuote = defineRule({
  id: 'unbalanced-quote',
  family: 'quotation',
  level: 'error',
  about: 'A quotation mark lacks its partner, so nobody can tell where the speaker’s words end',
  options: {countStraight: flag(true)},
  silences: ['quotation'],
  *check(article, {countStraight}) {
    // Of two marks that a forgotten opening parts, each looks alone: what is wrong there is that opening.
    const parted = new Set(forgottenOpenings(article).flatMap(({strays}) => strays))
    for (const stray of article.strays) {
      if (parted.has(stray)) continue
      const mark = article.text.slice(stray.start, stray.end)
      if (!countStraight && straightMarks.has(mark)) continue
      const quotation = elementAt(article.quotations, stray.quotation)
      const message =
        stray.kind === 'unclosed'
          ? 'This mark opens a quotation that nothing closes, so the reporter’s words read as the speaker’s; close it where the speaker stops.'
          : 'This mark closes a quotation that nothing opens, so the speaker’s words read as the reporter’s; open it where the speaker begins.'
      yield {span: stray, message, suggestions: remedies(article, stray, mark, quotation)}
    }
  }
})

/** Where the partner may stand, if the words tell; and what is always possible. */
function* partners(article: Article, stray: StrayMark, mark: string, quotation: Quotation): Iterable<Suggestion> {
  if (stray.kind === 'unopened') {
    const text = markPairs.find(([, close]) => close === mark)?.[0] ?? mark
    const {start} = quotation
    yield {title: `Open it before “${opening(article, quotation)}”`, edits: [{start, end: start, text}]}
    return
  }
  const text = markPairs.find(([open]) => open === mark)?.[1] ?? mark
  const next = article.tokens[quotation.last]
  // American print sets the comma before a tag inside the quotation.
  const end = next?.text === ',' ? next.end : quotation.end
  yield {title: `Close it after “${ending(article, quotation)}”`, edits: [{start: end, end, text}]}
}

function remedies(
  article: Article,
  stray: StrayMark,
  mark: string,
  quotation: Quotation | undefined
): readonly Suggestion[] {
  const removal = {title: 'Take the mark away', edits: [{start: stray.start, end: stray.end, text: ''}]}
  return quotation === undefined ? [removal] : [...partners(article, stray, mark, quotation), removal]
}

/** The first words of a quotation, for an editor to find it by. */
function opening(article: Article, {inner, first}: Quotation): string {
  const last = article.tokens[first + 2] ?? inner
  return wordsAt(article, {start: inner.start, end: Math.min(last.end, inner.end)})
}

/** Its last words, without the stop. */
function ending(article: Article, {inner}: Quotation): string {
  let last = firstWhere(article.tokens, (token) => token.start >= inner.end) - 1
  while (article.tokens[last]?.kind === 'punctuation') last--
  const end = article.tokens[last]?.end ?? inner.end
  return wordsAt(article, {start: Math.max(inner.start, elementAt(article.tokens, last - 2)?.start ?? 0), end})
}
