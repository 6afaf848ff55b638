import {type Borders, bordersOf, stops} from '../lib/findings/borders.ts'
import {attributionsOfQuotations} from '../lib/findings/content.ts'
import {choice} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {tokensWithin} from '../lib/findings/places.ts'
import {isWord, runningQuotations} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {coordinators, subordinators} from '../lib/lexicon/words.ts'
import type {Article, Attribution, Quotation, Remark, Token} from '../lib/model.ts'

/** Looks at the stops and commas between a quotation and the words that report it. */
export const quotePunctuation = defineRule({
  id: 'quote-punctuation',
  family: 'quotation',
  level: 'note',
  about: 'The punctuation between a quotation and its tag is not what print uses',
  options: {
    introducer: choice(['any', 'comma', 'colon'], 'any'),
    terminal: choice(['any', 'inside', 'logical'], 'any')
  },
  *check(article, {introducer, terminal}) {
    const attributions = attributionsOfQuotations(article)
    for (const quotation of runningQuotations(article)) {
      const borders = bordersOf(article, quotation)
      if (borders === null) continue
      const doubled = [...doubledStop(borders)]
      yield* doubled
      if (doubled.length === 0) yield* stopOfHouse(borders, terminal)
      if (quotation.use !== 'speech') continue
      const takers = attributions.get(quotation.index) ?? []
      yield* introduction(article, borders, takers, introducer)
      yield* continuation(article, borders, quotation)
      for (const taker of takers) yield* beforeTag(article, borders, taker)
    }
  }
})

/** «… at noon,”, Mora said»: a stop or comma on either side of the closing mark. */
function* doubledStop({last, close, after}: Borders): Iterable<Remark> {
  if (after === undefined || after.start !== close.end || !isPause(last) || !isPause(after)) return
  const message = `Two stops meet at this closing mark where print has one; keep the one that the sentence needs.`
  yield {
    span: {start: last.start, end: after.end},
    message,
    fix: [
      {start: last.start, end: last.end, text: after.text},
      {start: after.start, end: after.end, text: ''}
    ]
  }
}

const isPause = ({text}: Token): boolean => text === '.' || text === ','

/** Where the house has a stop stand beside a closing mark. Whole sentences keep theirs within everywhere. */
function* stopOfHouse(
  {before, last, close, after, whole}: Borders,
  terminal: 'any' | 'inside' | 'logical'
): Iterable<Remark> {
  const outside = after !== undefined && after.start === close.end && isPause(after) ? after : null
  if (terminal === 'inside' && outside !== null && isWord(last)) {
    const message = `This house sets the stop before the closing mark; move it inside.`
    const fix = [
      {start: close.start, end: close.start, text: outside.text},
      {start: outside.start, end: outside.end, text: ''}
    ]
    yield {span: {start: close.start, end: outside.end}, message, fix}
  }
  const introduced = before?.text === ',' || before?.text === ':'
  if (terminal === 'logical' && isPause(last) && !whole && before !== undefined && isWord(before) && !introduced) {
    const message =
      'The stop belongs to the reporter’s sentence and not to these words; this house sets it behind the mark.'
    const fix = [
      {start: last.start, end: last.end, text: ''},
      {start: close.end, end: close.end, text: last.text}
    ]
    yield {span: {start: last.start, end: close.end}, message, fix}
  }
}

/** «Mora said “We …”»: what stands between the word that reports and the opening mark. */
function* introduction(
  article: Article,
  borders: Borders,
  takers: readonly Attribution[],
  introducer: 'any' | 'comma' | 'colon'
): Iterable<Remark> {
  const {open, before, beforeThat, first, whole} = borders
  if (before === undefined) return
  const cues = takers.filter(({type, cueClass}) => type === 'direct' && plain.includes(cueClass ?? ''))
  const tagBefore = (token: Token | undefined) => cues.find(({cue}) => token !== undefined && cue?.end === token.end)
  const sign = introducer === 'comma' ? ',' : ':'
  if (before.text === ';' && tagBefore(beforeThat) !== undefined) {
    const message =
      'A semicolon parts the quotation from the word that reports it; print leads into a quotation with a colon or a comma.'
    yield {span: before, message, fix: [{start: before.start, end: before.end, text: sign}]}
  } else if (whole && isFiniteVerb(before) && tagBefore(before) !== undefined) {
    const message =
      'Nothing parts this quotation from the word that reports it; a whole sentence in marks follows a comma or a colon.'
    const text = introducer === 'colon' ? ':' : ','
    yield {span: open, message, fix: [{start: before.end, end: before.end, text}]}
  } else if (before.text === ',' || before.text === ':') {
    const tag = tagBefore(beforeThat)
    if (tag === undefined) return
    if (introducer !== 'any' && before.text !== sign && whole) {
      const message = `This house leads into a quotation with a ${introducer}; write one here.`
      yield {span: before, message, fix: [{start: before.start, end: before.end, text: sign}]}
    }
    if (
      opensSentence(article, tag) &&
      isLowerCase(first) &&
      stops.includes(borders.last.text) &&
      !continuers.has(first.lower)
    ) {
      const message =
        'A quotation that is a sentence of its own begins in lower case here; begin it with a capital, or work its words into the sentence.'
      const text = first.text.charAt(0).toUpperCase()
      yield {
        span: {start: first.start, end: first.end},
        message,
        suggestions: [{title: 'Begin with a capital', edits: [{start: first.start, end: first.start + 1, text}]}]
      }
    }
  }
}

/** Verbs that do no more than report: a chant or a sign takes its words without a comma. */
const plain: readonly string[] = ['neutral', 'explanatory', 'concession', 'pressure']

const isFiniteVerb = ({kind, lower}: Token): boolean => kind === 'word' && !lower.endsWith('ing')

/** Whether a tag stands at the head of its sentence: «Mora said, “…”», and not within it: «The pier, Mora said, “…”». */
function opensSentence(article: Article, {source, sentence}: Attribution): boolean {
  return source !== null && article.sentences[sentence]?.start === source.start
}

/** Words that carry a sentence on: «he added, “but nobody came.”» */
const continuers = new Set([...coordinators, ...subordinators])

const isLowerCase = ({kind, text}: Token): boolean => kind === 'word' && text.charAt(0) !== text.charAt(0).toUpperCase()

/** «…,” Mora said. “and so to bed.”»: a full stop, and then a quotation that goes on in lower case. */
function* continuation(
  article: Article,
  {open, before, first, last}: Borders,
  {first: at}: Quotation
): Iterable<Remark> {
  const opening = first.text === '(' ? article.tokens[first.index + 1] : first
  if (before?.text !== '.' || opening === undefined || !isLowerCase(opening) || !stops.includes(last.text)) return
  if (sentenceOf(article, at)?.first !== at) return
  const message =
    'This quotation begins in lower case after a full stop; put a comma before it if the sentence goes on, or begin it with a capital.'
  const capital = {start: opening.start, end: opening.start + 1, text: opening.text.charAt(0).toUpperCase()}
  yield {
    span: {start: open.start, end: opening.end},
    message,
    suggestions: [
      {title: 'Let the sentence go on', edits: [{start: before.start, end: before.end, text: ','}]},
      {title: 'Begin with a capital', edits: [capital]}
    ]
  }
}

/** «“We close at noon.” said Mora»: what ends a quotation that its tag follows. */
function* beforeTag(
  article: Article,
  {last, close, after, first}: Borders,
  {frame, source, cue, type}: Attribution
): Iterable<Remark> {
  if ((frame !== 'content-cue-source' && frame !== 'content-source-cue') || source === null || cue === null) return
  if (type !== 'direct' || after === undefined || after.start !== Math.min(source.start, cue.start) || !first.capital)
    return
  const [, end] = tokensWithin(article, {start: close.start, end: Math.max(source.end, cue.end)})
  const next = article.tokens[end]
  if (next !== undefined && next.kind !== 'punctuation' && next.block === close.block) return
  const comma = {start: last.start, end: last.end, text: ','}
  if (last.text === '.') {
    const message = 'A full stop cuts this quotation off from its tag; a comma holds the two together.'
    yield {span: {start: last.start, end: close.end}, message, fix: [comma]}
  } else if (isWord(last)) {
    const message = 'Nothing parts this quotation from its tag; print has a comma here.'
    yield {span: close, message, fix: [{start: last.end, end: last.end, text: ','}]}
  }
}
