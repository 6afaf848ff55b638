import type {Article} from '../../model.ts'
import {firstWhere} from '../../text/firstWhere.ts'
import {remembered} from '../remembered.ts'
import {agesIn} from './ages.ts'
import {countsIn} from './counts.ts'
import {eventsIn} from './events.ts'
import type {Fact} from './fact.ts'
import {placesIn, rolesIn} from './roles.ts'

/** Everything that a story tells in a form that can be compared, in text order. */
export const factsIn = remembered((article: Article): readonly Fact[] => {
  const {tokens} = article
  const answers = answerAt(article)
  const raw = [
    ...agesIn(article),
    ...eventsIn(article),
    ...countsIn(article),
    ...placesIn(article),
    ...rolesIn(article)
  ]
  return raw
    .map(({value, entity, topic, first, last}) => ({
      value,
      entity,
      topic,
      sources: article.attributions[answers[first] ?? -1]?.sourceIds ?? [],
      quoted: (article.quotationAt[first] ?? -1) >= 0,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0
    }))
    .toSorted((a, b) => a.start - b.start)
})

/** For each token the index of the last attribution in whose content it stands, or -1. */
function answerAt({attributions, tokens}: Article): Int32Array {
  const answers = new Int32Array(tokens.length).fill(-1)
  for (const {content, index} of attributions) {
    for (const {start, end} of content) {
      const first = firstWhere(tokens, (token) => token.end > start)
      answers.fill(
        index,
        first,
        firstWhere(tokens, (token) => token.start >= end, first)
      )
    }
  }
  return answers
}
