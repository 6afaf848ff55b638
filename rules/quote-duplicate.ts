import {wholeNumber} from '../lib/findings/options.ts'
import {repeatedQuotations} from '../lib/findings/repeats.ts'
import {defineRule} from '../lib/findings/rule.ts'

/** Looks for quotations that a story uses twice. */
export const quoteDuplicate = defineRule({
  id: 'quote-duplicate',
  family: 'quotation',
  level: 'note',
  about: 'The same quotation stands twice in the story',
  options: {minWords: wholeNumber(6, 5, 100)},
  *check(article, {minWords}) {
    for (const {earlier, later, kind, words} of repeatedQuotations(article)) {
      if (kind !== 'same' || words < minWords) continue
      const message =
        'The story has quoted these very words before, and a second time they tell readers nothing; keep the better place, or paraphrase here.'
      yield {
        span: {start: later.start, end: later.end},
        message,
        related: [{start: earlier.start, end: earlier.end, message: 'Quoted here first.'}]
      }
    }
  }
})
