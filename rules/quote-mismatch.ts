import {comparisonOf} from '../lib/compare/comparison.ts'
import type {QuoteCluster} from '../lib/compare/quoteClusters.ts'
import type {Utterance} from '../lib/compare/utterances.ts'
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
  },
  *compare(_article, _options, {tellings, index}) {
    for (const cluster of comparisonOf(tellings).clusters) {
      for (const {own, other, isSplit} of mismatchesOf(cluster, index)) {
        const there = tellings[other.telling]
        if (there === undefined) continue
        const message = isSplit
          ? `These words are part of a longer sentence in ${there.name}, and here they stand as one of their own; check the recording, and show the cut.`
          : `These words stand in ${there.name} as “${wordsAt(there.article, other.quotation.inner)}”, and only one wording can be what was said; check the recording.`
        yield {span: {start: own.start, end: own.end}, message, level: 'warning'}
      }
    }
  }
})

interface Mismatch {
  readonly own: Utterance
  readonly other: Utterance
  readonly isSplit: boolean
}

/** What a story quotes otherwise than most do; where each has a wording of its own, otherwise than another. */
function mismatchesOf({model, versions}: QuoteCluster, index: number): readonly Mismatch[] {
  const alone = versions.every(({utterance, wording}) => wording !== 'exact' || utterance.telling === index)
  const altered = versions.find(({utterance, wording}) => wording === 'altered' && utterance.telling !== index)
  return versions.flatMap(({utterance, wording}) => {
    if (utterance.telling !== index) return []
    const isOwn = wording === 'exact' && alone
    const other = isOwn ? altered?.utterance : wording === 'altered' || wording === 'split' ? model : undefined
    return other === undefined || other.telling === index ? [] : [{own: utterance, other, isSplit: wording === 'split'}]
  })
}
