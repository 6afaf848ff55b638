import {share} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {wordTokens} from '../lib/findings/quoted.ts'
import {repeatedQuotations} from '../lib/findings/repeats.ts'
import {defineRule} from '../lib/findings/rule.ts'

/** Looks for one utterance that a story quotes in two wordings. */
export const quoteMismatch = defineRule({
  id: 'quote-mismatch',
  family: 'quotation',
  level: 'error',
  about: 'The same utterance is quoted in two wordings',
  options: {similarity: share(0.75)},
  *check(article, {similarity}) {
    for (const {earlier, later, kind, likeness} of repeatedQuotations(article)) {
      if (kind === 'same' || likeness < similarity) continue
      const words = wordTokens(article, earlier.inner)
      const other = wordsAt(article, {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0})
      const message =
        kind === 'split'
          ? 'These words stand in the story before, cut into sentences at another place, so one of the two misleads about how they were said; check the recording and keep one.'
          : `These words stand in the story before as “${other}”, and only one wording can be what was said; check the recording and keep that.`
      yield {
        span: {start: later.start, end: later.end},
        message,
        level: kind === 'split' ? 'warning' : 'error',
        related: [{start: earlier.start, end: earlier.end, message: 'The other wording.'}]
      }
    }
  }
})
