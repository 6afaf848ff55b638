import {comparisonOf} from '../lib/compare/comparison.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'

/** Looks across the stories of an event for a statement that several have, and that one tells as its own. */
export const sharedStatementAsExclusive = defineRule({
  id: 'shared-statement-as-exclusive',
  family: 'provenance',
  level: 'note',
  about: 'A statement that several outlets have is told as if given to one',
  options: {minWords: wholeNumber(5, 1, 100)},
  *check() {},
  *compare(article, {minWords}, {tellings, index}) {
    for (const {version, recipient, others} of comparisonOf(tellings).releases) {
      const [other] = others
      if (version.utterance.telling !== index || other === undefined || version.utterance.words.length < minWords)
        continue
      const name = tellings[other.version.utterance.telling]?.name
      const given =
        other.recipient === null ? 'without saying to whom they were given' : `as given to ${other.recipient.name}`
      const message = `“${wordsAt(article, recipient)}” reads as if nobody else had these words, and ${name} has them ${given}; if they were released, write “in a statement”.`
      yield {span: {start: recipient.start, end: recipient.end}, message}
    }
  }
})
