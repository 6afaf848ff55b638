import {occurrences} from '../lib/findings/occurrences.ts'
import {wordList} from '../lib/findings/options.ts'
import {regionAt, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {outletHeads} from '../lib/lexicon/outlets.ts'
import type {Article, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for copy that speaks of its first publisher as if it were this one. */
export const reprintSelfReference = defineRule({
  id: 'reprint-self-reference',
  family: 'provenance',
  level: 'warning',
  about: 'Copy from elsewhere speaks of its own newsroom as if it were this one',
  options: {outletNames: wordList([])},
  *check(article, {outletNames}) {
    const own = [...outletNames, ...(article.metadata.outlet === null ? [] : [article.metadata.outlet])].map(
      wordsOfName
    )
    for (const found of shortOutlets(article)) {
      const {name, first, last, introduced, asked} = found
      if (own.some((words) => words.includes(name.toLowerCase()))) continue
      const [from, to] = [article.tokens[first], elementAt(article.tokens, last - 1)]
      if (from === undefined || to === undefined || regionAt(article, from.start) !== 'body') continue
      const span = {start: from.start, end: to.end}
      if (own.length > 0 && introduced === null) {
        const message = `The ${name} is not this outlet and is not introduced, so readers take it for a newsroom they know; write its full name.`
        yield {span, message}
      } else if (asked) {
        const message = `“${wordsAt(article, span)}” reads as if this newsroom were the ${name}; if the copy comes from there, write whose request it was and its full name.`
        const related = introduced === null ? [] : [{...introduced, message: 'Named in full here.'}]
        if (own.length > 0 || introduced !== null) yield {span, message, level: 'note', related}
      }
    }
  }
})

const wordsOfName = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)

/** «the Post’s request for comment», «told the Courier»: an outlet by the last word of its name, in the part of a newsroom that asks. */
interface ShortOutlet {
  readonly name: string
  readonly first: number
  readonly last: number
  /** Where its full name stands before, or null. */
  readonly introduced: {readonly start: number; readonly end: number} | null
  /** Whether it is the one who asked for comment. */
  readonly asked: boolean
}

const toldVerbs = new Set(['told', 'telling', 'tell'])
const requests = new Set([
  'request',
  'requests',
  'inquiry',
  'inquiries',
  'query',
  'queries',
  'questions',
  'calls',
  'emails',
  'e-mails'
])

function* shortOutlets(article: Article): Iterable<ShortOutlet> {
  const {tokens} = article
  const full = new Map<string, {readonly start: number; readonly end: number}>()
  for (const token of occurrences(article, outletHeads)) {
    if (!token.capital) continue
    const before = elementAt(tokens, token.index - 1)
    if (before?.capital && before.kind === 'word' && before.block === token.block && before.lower !== 'the') {
      if (!full.has(token.lower)) full.set(token.lower, {start: before.start, end: token.end})
      continue
    }
    const next = tokens[token.index + 1]
    if (
      before?.lower !== 'the' ||
      (next?.capital && next.block === token.block) ||
      (article.quotationAt[token.index] ?? -1) !== -1
    )
      continue
    const introduced = full.get(token.lower) ?? null
    const request = requestAfter(tokens, token)
    if (request !== null) yield {name: token.text, first: before.index, last: request, introduced, asked: true}
    else if (toldVerbs.has(elementAt(tokens, before.index - 1)?.lower ?? '')) {
      yield {name: token.text, first: before.index, last: token.index + 1, introduced, asked: false}
    }
  }
}

/** Behind «’s request for comment», or null. */
function requestAfter(tokens: readonly Token[], outlet: Token): number | null {
  if (tokens[outlet.index + 1]?.lower !== "'s") return null
  for (let at = outlet.index + 2; at < outlet.index + 5; at++) {
    if (!requests.has(tokens[at]?.lower ?? '')) continue
    return tokens[at + 1]?.lower === 'for' && tokens[at + 2]?.lower === 'comment' ? at + 3 : at + 1
  }
  return null
}
