import {choice} from '../lib/findings/options.ts'
import {isRunning, isWord, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Quotation, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import type {Span} from '../lib/text/span.ts'

/** Looks at how the titles of works are set off: with quotation marks, in italics, or not at all. */
export const titleQuoteStyle = defineRule({
  id: 'title-quote-style',
  family: 'quotation',
  level: 'note',
  byDefault: 'off',
  about: 'The title of a work is not set as elsewhere in the story, or as the house sets it',
  options: {style: choice(['consistent', 'quotes', 'italic', 'plain'], 'consistent')},
  *check(article, {style}) {
    for (const places of titlePlaces(article)) {
      const [first] = places
      if (first === undefined) continue
      const wanted = style === 'consistent' ? first.style : style
      const [odd, ...others] = places.filter((place) => place.style !== wanted)
      if (odd === undefined) continue
      const message =
        style === 'consistent'
          ? `“${odd.words}” stands ${asWritten[odd.style]} here and ${asWritten[wanted]} before, so readers may take it for two things; set it alike.`
          : `“${odd.words}” stands ${asWritten[odd.style]} here, and this house sets titles ${asWritten[wanted]}; set it so.`
      const related = others.map(({start, end}) => ({start, end, message: 'The same here.'}))
      yield {span: {start: odd.start, end: odd.end}, message, related}
    }
  }
})

type Style = 'quotes' | 'italic' | 'plain'

const asWritten: Readonly<Record<Style, string>> = {quotes: 'in marks', italic: 'in italics', plain: 'bare'}

/** A title at one place of the story. */
interface TitlePlace extends Span {
  readonly style: Style
  readonly words: string
}

/** A title that the story sets in marks somewhere. */
interface Title {
  readonly words: readonly string[]
  readonly places: TitlePlace[]
}

/** So many titles may begin with the same word. */
const mostAlike = 4

/** For each title that stands in marks somewhere, all its places in text order. */
function titlePlaces(article: Article): readonly (readonly TitlePlace[])[] {
  const quoted = new Map<number, Quotation>()
  const titles = new Map<string, Title[]>()
  for (const quotation of article.quotations) {
    if (quotation.use !== 'title' || !isRunning(article, quotation)) continue
    const words = wordTokens(article, quotation.inner)
    const first = words[0]
    if (first === undefined) continue
    quoted.set(first.index, quotation)
    addTitle(
      titles,
      words.map(({text}) => text)
    )
  }
  if (titles.size === 0) return []
  for (const token of article.tokens) {
    const candidates = token.capital ? titles.get(token.text) : undefined
    const title = candidates?.find(({words}) => standsAt(article, words, token))
    if (title === undefined) continue
    const place = placeOf(article, title, token, quoted.get(token.index))
    if (place !== null) title.places.push(place)
  }
  return [...titles.values()].flat().map(({places}) => places)
}

function addTitle(titles: Map<string, Title[]>, words: readonly string[]) {
  const alike = titles.get(words[0] ?? '') ?? []
  const known = alike.some((title) => title.words.join(' ') === words.join(' '))
  if (!known && alike.length < mostAlike) alike.push({words, places: []})
  titles.set(words[0] ?? '', alike)
}

const standsAt = ({tokens}: Article, words: readonly string[], {index}: Token): boolean =>
  words.every((word, step) => tokens[index + step]?.text === word)

/** How a title is set at a place; null where it is part of a longer name («Low Tide Productions») or of a quotation, or may be no title. */
function placeOf(article: Article, {words}: Title, first: Token, quotation: Quotation | undefined): TitlePlace | null {
  const shown = words.join(' ')
  if (quotation !== undefined) return {start: quotation.start, end: quotation.end, style: 'quotes', words: shown}
  const {tokens, text, quotationAt, blocks} = article
  const last = tokens[first.index + words.length - 1] ?? first
  if ((quotationAt[first.index] ?? -1) >= 0 || blocks[first.block]?.kind !== 'paragraph') return null
  const around = [text.charAt(first.start - 1), text.charAt(last.end)]
  if (around.every((sign) => sign === '*' || sign === '_')) {
    return {start: first.start, end: last.end, style: 'italic', words: shown}
  }
  const before = elementAt(tokens, first.index - 1)
  const after = tokens[last.index + 1]
  const named = [before, after].some((token) => token !== undefined && isWord(token) && token.capital)
  const opens = before?.kind !== 'word' || before.block !== first.block
  return named || (opens && words.length === 1)
    ? null
    : {start: first.start, end: last.end, style: 'plain', words: shown}
}
