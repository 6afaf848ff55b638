import {readNotice} from '../lib/findings/notices.ts'
import {flag, wordList} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {runsOfRegion} from '../lib/findings/runs.ts'
import {correctionLabels, rightWords, softLabels} from '../lib/lexicon/notices.ts'
import {months, weekdays} from '../lib/lexicon/words.ts'
import {monthOf, readDate} from '../lib/tree/dates.ts'

/** Holds corrections and notes of updates to their form: a label, what was wrong, what is right, and when it was mended. */
export const correctionNoticeForm = defineRule({
  id: 'correction-notice-form',
  family: 'furniture',
  level: 'warning',
  about: 'A correction or a note of an update does not say all that readers of the earlier version need',
  options: {requireDate: flag(true), labels: wordList(correctionLabels)},
  *check(article, {requireDate, labels}) {
    for (const span of runsOfRegion(article, 'notice')) {
      const {text, kind} = readNotice(article.text.slice(span.start, span.end))
      if (kind === 'other' || kind === 'update') continue
      if (kind === 'change') {
        const message =
          'This notice says that the text changed but not what was wrong or what is right now; say both, for those who read the earlier version.'
        yield {span, message}
        continue
      }
      if (!opensWith(text, labels)) {
        const message = opensWith(text, softLabels)
          ? 'This notice mends an error under another name, which sounds like less than it is; call it a correction.'
          : 'This notice mends an error without a label, so readers may take it for copy; begin it with “Correction”.'
        yield {span, message}
      }
      if (!holds(text, rightWords)) {
        const message =
          'This correction says what was wrong and not what is right; give the right version beside the wrong one.'
        yield {span, message}
      } else if (requireDate && !isDated(text)) {
        const message = 'This correction has no date, so readers cannot tell which version they read; add the day.'
        yield {span, message, level: 'note'}
      }
    }
  }
})

const holds = (text: string, phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(phrase))

const opensWith = (text: string, labels: readonly string[]): boolean => {
  const opening = text.replace(/^[^\p{L}]{0,6}/u, '')
  return labels.some((label) => opening.startsWith(label))
}

const days = new Set(weekdays)

/** Whether a notice says when: a date, or a month or weekday by name. */
function isDated(text: string): boolean {
  if (readDate(text) !== null) return true
  return (
    text
      .split(/[^\p{L}]+/u)
      .some(
        (word) =>
          days.has(word) ||
          (word !== 'may' && months.includes(word)) ||
          (word.length === 3 && word !== 'may' && monthOf(word) !== null)
      ) || /\bmay \d|\d may\b/.test(text)
  )
}
