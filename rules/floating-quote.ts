import {calledName} from '../lib/findings/calledNames.ts'
import {attributionsOfQuotations, outerQuotations} from '../lib/findings/content.ts'
import {flag} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {blockAt} from '../lib/findings/places.ts'
import {isFilled, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {blockOf, regionOf, sourcesById} from '../lib/findings/voices.ts'
import {channels} from '../lib/lexicon/cues.ts'
import type {Article, Attribution, Quotation, Source, Suggestion} from '../lib/model.ts'
import {cueNounForms} from '../lib/statements/cueForms.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'

/** Looks for paragraphs that are nothing but a quotation, where only the context tells who speaks. */
export const floatingQuote = defineRule({
  id: 'floating-quote',
  family: 'quotation',
  level: 'warning',
  about: 'A paragraph is a quotation alone, and readers must guess who speaks',
  options: {allowInterview: flag(true)},
  *check(article, {allowInterview}) {
    if (allowInterview && article.metadata.type === 'interview') return
    const byId = sourcesById(article)
    const attributions = attributionsOfQuotations(article)
    const quotations = outerQuotations(article)
    for (const [at, quotation] of quotations.entries()) {
      if (quotation.use !== 'speech' || quotation.continues !== null || !fillsItsParagraph(article, quotation)) continue
      if (isCrosshead(article, elementAt(quotations, at - 1), quotation)) continue
      const takers = attributions.get(quotation.index) ?? []
      const speaker = byId.get(takers[0]?.sourceIds[0] ?? '')
      if (
        speaker === undefined ||
        isAnnounced(article, quotation) ||
        takers.some((taker) => isTagged(article, taker, quotation))
      )
        continue
      const chained = speaksNext(article, quotation, speaker)
      yield {
        span: quotation,
        message: chained
          ? `Nothing in this paragraph says that ${calledName(speaker)} still speaks, though the next one does; a tag here spares readers the guess.`
          : `Nothing in this paragraph says who speaks, and readers must guess that it is still ${calledName(speaker)}; add a tag.`,
        level: chained ? 'note' : 'warning',
        suggestions: [tag(article, quotation, speaker), ...reopening(article, elementAt(quotations, at - 1), quotation)]
      }
    }
  }
})

/** Whether a few words between marks of another kind than the story's quotations have are a line set between paragraphs: ‘A tough choice.’ */
function isCrosshead(article: Article, before: Quotation | undefined, quotation: Quotation): boolean {
  const mark = article.tokens[quotation.first]?.text ?? ''
  const usual = elementAt(article.tokens, before?.first)?.text ?? mark
  if (!singles.has(mark) || singles.has(usual)) return false
  return wordTokens(article, quotation.inner).length <= mostCrosshead
}

const singles: ReadonlySet<string> = new Set(['‘', "'"])
const mostCrosshead = 6

/** Whether the sentence before announces the quotation by its name: «The port issued a statement.» «She had a question for the crew.» */
function isAnnounced({tokens, quotationAt, sentences}: Article, {first}: Quotation): boolean {
  const before = sentences[firstWhere(sentences, (sentence) => sentence.last >= first)]
  if (before === undefined || before.last !== first) return false
  let announced = false
  for (let at = before.first; at < before.last; at++) {
    if ((quotationAt[at] ?? -1) >= 0) return false
    announced ||= announcingNouns.has(tokens[at]?.lower ?? '')
  }
  return announced
}

const announcingNouns: ReadonlySet<string> = new Set([
  ...cueNounForms.keys(),
  ...channels,
  'question',
  'questions',
  'answer',
  'words'
])

/** Whether the words that report stand in the quotation's own paragraph. */
const isTagged = (article: Article, {cue}: Attribution, quotation: Quotation): boolean =>
  cue !== null && blockAt(article, cue.start) === blockAt(article, quotation.start)

/** Whether a paragraph of copy holds a quotation and no other word, and none before it leads up to it with a colon. */
function fillsItsParagraph(article: Article, quotation: Quotation): boolean {
  const {tokens, blocks} = article
  const kind = elementAt(blocks, tokens[quotation.first]?.block)?.kind
  if (kind !== 'paragraph' || elementAt(tokens, quotation.first - 1)?.text === ':' || !isFilled(article, quotation))
    return false
  return sentenceOf(article, quotation.first)?.region === 'body'
}

/** Whether the next paragraph says that the same source speaks. */
function speaksNext(article: Article, quotation: Quotation, speaker: Source): boolean {
  const here = blockAt(article, quotation.start)
  const start = firstWhere(article.attributions, ({sentence}) => (article.sentences[sentence]?.block ?? 0) > here)
  const next = article.attributions[start]
  if (next === undefined || blockOf(article, next) !== here + 1 || regionOf(article, next) !== 'body') return false
  return next.basis === 'explicit' && next.sourceIds.includes(speaker.id)
}

/** A tag behind the quotation; its full stop becomes a comma. */
function tag({tokens}: Article, quotation: Quotation, speaker: Source): Suggestion {
  const stop = elementAt(tokens, quotation.last - 2)
  const behind = tokens[quotation.last]
  const edits = [{start: quotation.end, end: quotation.end, text: ` ${calledName(speaker)} said.`}]
  if (stop?.text === '.') edits.unshift({start: stop.start, end: stop.end, text: ','})
  if (behind?.start === quotation.end && behind.kind === 'punctuation')
    edits.push({start: behind.start, end: behind.end, text: ''})
  return {title: `Add “${calledName(speaker)} said”`, edits}
}

/** Where the paragraph before ends with the same speaker's words, its closing mark may go: the quotation then runs on. */
function reopening({tokens}: Article, before: Quotation | undefined, quotation: Quotation): readonly Suggestion[] {
  const mark = elementAt(tokens, quotation.first - 1)
  if (before === undefined || mark === undefined || before.last !== quotation.first || !before.closed) return []
  return [
    {title: 'Let the quotation run on from the paragraph before', edits: [{start: mark.start, end: mark.end, text: ''}]}
  ]
}
