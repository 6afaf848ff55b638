import {attributionsOfQuotations} from '../lib/findings/content.ts'
import {choice, wholeNumber} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {runningQuotations} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourcesById, sourcesOf} from '../lib/findings/voices.ts'
import {spokenSpellings} from '../lib/lexicon/spellings.ts'
import type {Article, Quotation, Remark, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import type {Span} from '../lib/text/span.ts'

/** Looks for what a desk has done to a quotation: cuts, words in brackets, [sic], spelling by ear. */
export const quoteEditMarks = defineRule({
  id: 'quote-edit-marks',
  family: 'quotation',
  level: 'note',
  about: 'A quotation shows the desk’s hand: dots, brackets, [sic] or spelling by ear',
  options: {ellipsis: choice(['flag', 'allow'], 'flag'), maxBrackets: wholeNumber(1, 0, 9)},
  *check(article, {ellipsis, maxBrackets}) {
    for (const quotation of runningQuotations(article)) {
      if (quotation.use !== 'speech') continue
      const marks = marksIn(article, quotation)
      if (ellipsis === 'flag' && !isWritten(article, quotation)) yield* dotted(marks.dots)
      yield* misspelt(article, marks.spellings)
      const [sic] = marks.brackets.filter((bracket) => isSic(article, bracket))
      if (sic !== undefined) {
        const message =
          '“[sic]” points at the speaker’s slip, which reads as a sneer; paraphrase, unless the slip itself is the news.'
        yield {span: sic, message}
      } else if (marks.brackets.length > maxBrackets) {
        yield* bracketed(marks.brackets)
      }
    }
  }
})

/** Whether a document or an outlet is quoted, which does not pause. */
function isWritten(article: Article, {index}: Quotation): boolean {
  const byId = sourcesById(article)
  const takers = attributionsOfQuotations(article).get(index) ?? []
  return takers.some((taker) => sourcesOf(taker, byId).some(({kind}) => kind === 'document' || kind === 'outlet'))
}

/** The desk's marks in a quotation. */
interface EditMarks {
  readonly dots: readonly Token[]
  readonly brackets: readonly Span[]
  readonly spellings: readonly Token[]
}

function marksIn({tokens}: Article, {first, last}: Quotation): EditMarks {
  const dots: Token[] = []
  const brackets: Span[] = []
  const spellings: Token[] = []
  let open: Token | null = null
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]
    if (token === undefined) break
    // Dots at either end tell of a voice that sets in or trails off; between whole sentences they can only be a cut.
    if (isEllipsis(token) && at > first + 1 && at < last - 2 && !stops.includes(elementAt(tokens, at - 1)?.text ?? ''))
      dots.push(token)
    else if (token.text === '[') open = token
    else if (token.text === ']' && open !== null) {
      brackets.push({start: open.start, end: token.end})
      open = null
    } else if (spokenSpellings.has(token.lower)) spellings.push(token)
  }
  return {dots, brackets, spellings}
}

const stops: readonly string[] = ['.', '!', '?']

const isEllipsis = ({text}: Token): boolean => text === '…' || text === '...' || text === '....'

const isSic = (article: Article, bracket: Span): boolean => /^\[ ?sic ?\]$/iu.test(wordsAt(article, bracket))

function* dotted([first, ...others]: readonly Token[]): Iterable<Remark> {
  if (first === undefined) return
  const message =
    'These dots may stand for a pause or for words cut out, and readers cannot tell which; quote in full, end the quotation at the cut, or paraphrase.'
  yield {span: first, message, related: others.map(({start, end}) => ({start, end, message: 'Dots again.'}))}
}

function* misspelt(article: Article, [first, ...others]: readonly Token[]): Iterable<Remark> {
  if (first === undefined) return
  const message = `“${wordsAt(article, first)}” spells by ear, which marks one speaker out where most people talk so; use the ordinary spelling, unless the sound is the point.`
  yield {span: first, message, related: others.map(({start, end}) => ({start, end, message: 'By ear again.'}))}
}

function* bracketed([first, ...others]: readonly Span[]): Iterable<Remark> {
  if (first === undefined) return
  const message =
    'So many brackets let the desk speak louder than the speaker; paraphrase the quotation, or quote a passage that needs fewer.'
  yield {span: first, message, related: others.map(({start, end}) => ({start, end, message: 'In brackets too.'}))}
}
