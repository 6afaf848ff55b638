import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {runningQuotations, withoutMarks, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {speakerlessness} from '../lib/findings/speakers.ts'
import {everydayWords} from '../lib/lexicon/everyday.ts'
import {namingWords} from '../lib/lexicon/works.ts'
import type {Article, Quotation, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for quotations of a word or two that a reporter could have written without marks. */
export const fragmentQuote = defineRule({
  id: 'fragment-quote',
  family: 'quotation',
  level: 'note',
  about: 'A word or two stand in quotation marks that need none',
  options: {maxWords: wholeNumber(2, 1, 5), allow: wordList([])},
  *check(article, {maxWords, allow}) {
    const allowed = new Set(allow.map((words) => words.toLowerCase()))
    for (const quotation of runningQuotations(article)) {
      if (quotation.use !== 'speech' || quotation.last - quotation.first > maxWords + mostMarks) continue
      const words = wordTokens(article, quotation.inner)
      if (words.length === 0 || words.length > maxWords || allowed.has(keyOf(words))) continue
      if (!isWoven(article, quotation)) continue
      const count = words.length === 1 ? 'a single word' : 'so few words'
      const quoted = wordsAt(article, {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0})
      if (speakerlessness(article, quotation)?.cue) {
        const message = `Marks around ${count} read as doubt, and nobody is named who used “${quoted}”; quote the passage with its speaker, or take the marks away.`
        yield {span: quotation, message, level: 'warning'}
      } else if (words.every(({lower}) => everydayWords.has(lower)) && !isNamed(article, quotation)) {
        const message = `Marks around ${count} as plain as “${quoted}” read as doubt; take them away, or quote the passage.`
        yield {span: quotation, message, suggestions: [withoutMarks(article, quotation)].filter((one) => one !== null)}
      }
    }
  }
})

/** Marks and stops that a quotation may hold beside its words. */
const mostMarks = 6

const keyOf = (words: readonly Token[]): string => words.map(({lower}) => lower).join(' ')

/** Whether a quotation is part of the reporter's sentence: in lower case, after a word, and no utterance of its own («said: “never”»). */
function isWoven(article: Article, {first, last}: Quotation): boolean {
  const before = elementAt(article.tokens, first - 1)
  const opening = article.tokens[first + 1]
  if (before?.kind !== 'word' || before.block !== opening?.block || opening.capital) return false
  const tail = elementAt(article.tokens, last - 2)?.text
  return tail !== '!' && tail !== '?' && opening.kind === 'word'
}

/** Whether the words are spoken of as words: «the word “soon”». */
const isNamed = ({tokens}: Article, {first}: Quotation): boolean =>
  namingWords.has(elementAt(tokens, first - 1)?.lower ?? '')
