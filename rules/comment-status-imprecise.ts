import {wordList} from '../lib/findings/options.ts'
import {firstAmong} from '../lib/findings/phrases.ts'
import {sentenceAt, tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {attemptTimes, attemptWords} from '../lib/lexicon/attempts.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import {relatives} from '../lib/lexicon/words.ts'
import type {Article, Reply} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

/** What a record of silence tells readers. */
const slots = ['who', 'how'] as const

/** Looks for records of silence that do not say who was asked, or what was tried. */
export const commentStatusImprecise = defineRule({
  id: 'comment-status-imprecise',
  family: 'fairness',
  level: 'note',
  about: 'The story says that somebody was silent, and not who or how they were asked',
  options: {slots: wordList(slots), types: wordList(['brief'])},
  *check(article, {slots: asked, types}) {
    if (article.metadata.type !== null && types.includes(article.metadata.type)) return
    for (const reply of article.replies) {
      if (!silences.has(reply.kind)) continue
      const {target} = reply
      if (asked.includes('who') && target !== null && isAnybody(article, target)) {
        const message = `“${wordsAt(article, target)}” may be anybody, and readers cannot tell who was asked; name the office or the spokesperson.`
        yield {span: target, message}
      } else if (asked.includes('how') && reply.kind === 'unreachable' && !tellsAttempt(article, reply)) {
        const message = `“${wordsAt(article, reply)}” does not say what was tried, and silence weighs by the effort; say how and when they were asked.`
        yield {span: reply, message}
      }
    }
  }
})

const silences: ReadonlySet<string> = new Set(['declined', 'no-response', 'unreachable'])

/** Whether whoever was asked is a bare plural: «officials», but not «port officials», «officials in Aldby» or «donors who could not be found». */
function isAnybody(article: Article, target: Span): boolean {
  const [first, last] = tokensWithin(article, target)
  const head = article.tokens[first]
  if (relatives.includes(article.tokens[last]?.lower ?? '')) return false
  return (
    last - first === 1 &&
    head !== undefined &&
    head.lower.endsWith('s') &&
    head.lower !== 'others' &&
    personNouns.has(head.lower)
  )
}

/** Whether the sentence says how or when they were asked. */
function tellsAttempt(article: Article, {start}: Reply): boolean {
  const sentence = sentenceAt(article, start)
  if (sentence === null) return false
  return [attemptWords, attemptTimes].some((list) => firstAmong(article, sentence.first, sentence.last, list) !== null)
}
