import {flag} from '../lib/findings/options.ts'
import {regionAt, wordsAt} from '../lib/findings/places.ts'
import {isWord, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {looseEndings, wordFamilies} from '../lib/lexicon/stems.ts'
import type {Article, Quotation, Token} from '../lib/model.ts'

/** Looks in the story for the words that its headline quotes. */
export const headlineQuoteNotInBody = defineRule({
  id: 'headline-quote-not-in-body',
  family: 'quotation',
  level: 'error',
  about: 'The headline quotes words that nobody says in the story',
  options: {allowClaimQuotes: flag(false), stem: flag(true)},
  *check(article, {allowClaimQuotes, stem}) {
    const headlines = headlineQuotations(article)
    const last = headlines.at(-1)
    if (last === undefined) return
    const keyOf = stem ? stemmedKey : plainKey
    const story = article.tokens.slice(last.last).filter(isWord)
    if (story.length === 0) return
    const quoted = article.quotations
      .filter(({first, depth}) => depth === 0 && first >= last.last)
      .map(({inner}) => keyOf(wordTokens(article, inner)))
      .join('|')
    // Most headlines quote what the story quotes: then its other words are not asked for.
    let copy: string | null = null
    for (const quotation of headlines) {
      const words = wordTokens(article, quotation.inner)
      const key = keyOf(words)
      if (key.trim() === '' || quoted.includes(key)) continue
      copy ??= keyOf(story)
      const span = {start: quotation.start, end: quotation.end}
      const shown = wordsAt(article, {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0})
      if (!copy.includes(key)) {
        const message = `Nobody in the story says “${shown}”, and marks in a headline promise that somebody does; quote words that stand in the story, or take the marks away.`
        // A single word between marks may be irony, which no story repeats.
        yield {span, message, level: allowClaimQuotes || words.length === 1 ? 'note' : 'error'}
      } else if (!allowClaimQuotes && !isName(story, words)) {
        const message = `The story says “${shown}” in its own voice and not as a quotation; take the marks away, or show in the story whose words these are.`
        yield {span, message, level: 'note'}
      }
    }
  }
})

/** A headline with more quotations than this is none. */
const mostQuotations = 8

/** What the headline quotes; works and terms are named and not said. */
const headlineQuotations = (article: Article): readonly Quotation[] => {
  const found: Quotation[] = []
  for (const quotation of article.quotations) {
    if (regionAt(article, quotation.start) !== 'headline' || found.length === mostQuotations) break
    if (quotation.depth === 0 && quotation.use !== 'title' && quotation.use !== 'term') found.push(quotation)
  }
  return found
}

/** Words in lower case between spaces, hyphens taken apart and articles left out, as headlines do. */
const plainKey = (words: readonly Token[]): string => keyOfWords(words, (word) => word)

const stemmedKey = (words: readonly Token[]): string => keyOfWords(words, stemOf)

function keyOfWords(words: readonly Token[], form: (word: string) => string): string {
  // «we’re» is two words, and a headline may have written it so.
  let key = ' '
  for (const {lower} of words) {
    for (const part of compound.test(lower) ? lower.split(/-|(?=')/u) : [lower]) {
      if (part !== '' && !articles.has(part)) key += `${form(part)} `
    }
  }
  return key === ' ' ? '  ' : key
}

const compound = /[-']/u
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

const families: ReadonlyMap<string, string> = new Map(
  wordFamilies.flatMap((family) => family.map((word) => [word, family[0] ?? word] as const))
)

const shortestStem = 3

/** A word without what tense, person and number add to it. */
function stemOf(word: string): string {
  const family = families.get(word)
  if (family !== undefined) return family
  const ending = looseEndings.find((each) => word.endsWith(each) && word.length - each.length >= shortestStem)
  const stem = ending === undefined ? word : word.slice(0, -ending.length)
  return stem.endsWith('e') && stem.length > shortestStem ? stem.slice(0, -1) : stem
}

/** Whether the story writes the words with capitals, so that they are a name, which marks may set off. */
function isName(story: readonly Token[], words: readonly Token[]): boolean {
  const at = story.findIndex((_, start) => words.every(({lower}, step) => story[start + step]?.lower === lower))
  return at >= 0 && words.every(({lower}, step) => lower.length < shortestName || story[at + step]?.capital === true)
}

/** Shorter words are small in names too. */
const shortestName = 4
