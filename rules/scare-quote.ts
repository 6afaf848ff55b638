import {wordList} from '../lib/findings/options.ts'
import {sentenceOf, sourcedSentences} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {besides, runningQuotations, withoutMarks, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {determiners} from '../lib/lexicon/words.ts'
import {namingWords, termHeads} from '../lib/lexicon/works.ts'
import type {Article, Quotation, Sentence, Token} from '../lib/model.ts'
import {cueNounForms} from '../lib/statements/cueForms.ts'

/** Looks for marks that quote nobody and cast doubt. */
export const scareQuote = defineRule({
  id: 'scare-quote',
  family: 'quotation',
  level: 'note',
  about: 'Marks around a word or two quote nobody, and so read as doubt',
  options: {allowList: wordList([])},
  *check(article, {allowList}) {
    const allowed = new Set(allowList.map((words) => words.toLowerCase()))
    const sourced = sourcedSentences(article)
    const said = new Set<string>()
    const quotations = runningQuotations(article)
    for (const quotation of quotations) {
      if (quotation.use === 'scare') continue
      for (const {lower} of wordTokens(article, quotation.inner)) said.add(lower)
    }
    for (const quotation of quotations) {
      if (quotation.use !== 'scare' || !isNounPhrase(article, quotation)) continue
      const words = wordTokens(article, quotation.inner)
      const sentence = sentenceOf(article, quotation.first)
      if (words.every(({lower}) => said.has(lower)) || allowed.has(keyOf(words))) continue
      if (sentence === undefined || sourced.has(sentence.index) || tellsOfClaims(article, sentence)) continue
      // The marks that follow are the same term's.
      for (const {lower} of words) said.add(lower)
      const message = `Nobody is quoted with “${wordsAt(article, {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0})}”, so the marks say that the paper doubts it; take them away, or say whose word it is.`
      yield {
        span: {start: quotation.start, end: quotation.end},
        message,
        suggestions: [withoutMarks(article, quotation)].filter((one) => one !== null)
      }
    }
  }
})

const keyOf = (words: readonly Token[]): string => words.map(({lower}) => lower).join(' ')

const openers = new Set(determiners)

/** Whether a quotation is a noun phrase of the reporter's, or a part of one: «the council's “experts”», «a new “understanding”». */
function isNounPhrase(article: Article, {first, last}: Quotation): boolean {
  const block = article.tokens[first]?.block ?? -1
  const before = besides(article, first - 1, block)
  const further = besides(article, first - 2, block)
  const after = besides(article, last, block)
  if (before === undefined || namingWords.has(before.lower) || termHeads.has(after?.lower ?? '')) return false
  // «hailed as a “breakthrough”»: whoever hailed it said so.
  if (openers.has(before.lower)) return further?.lower !== 'as'
  return before.kind === 'word' && !namingWords.has(before.lower) && openers.has(further?.lower ?? '')
}

/** Whether a sentence tells of somebody's claim, report or admission by its name, and the marked word may be part of that. */
function tellsOfClaims({tokens}: Article, {first, last}: Sentence): boolean {
  for (let at = first; at < last; at++) {
    if (cueNounForms.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}
