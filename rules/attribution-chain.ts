import {nestings} from '../lib/findings/nestings.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf} from '../lib/findings/voices.ts'
import type {Attribution} from '../lib/model.ts'

/** Looks for what readers have from somebody who has it from somebody who has it from somebody. */
export const attributionChain = defineRule({
  id: 'attribution-chain',
  family: 'provenance',
  level: 'warning',
  about: 'Readers are too many mouths away from whoever knows',
  options: {maxDepth: wholeNumber(2, 1, 5)},
  *check(article, {maxDepth}) {
    for (const chain of nestings(article)) {
      const [inner, ...outer] = chain
      if (inner === undefined || chain.length <= maxDepth || regionOf(article, inner) !== 'body') continue
      const named = (attribution: Attribution) =>
        attribution.source === null ? null : labelOf(article, attribution.source)
      const span = named(inner) ?? inner.content[0]
      if (span === undefined) continue
      const message = `This comes to readers through ${chain.length} mouths, each of which may have changed it; ask “${wordsAt(article, span)}”, or say why that was not possible.`
      const related = outer.flatMap((each) => {
        const place = named(each)
        return place === null ? [] : [{...place, message: 'Who passed it on.'}]
      })
      yield {span, message, level: chain.length > 2 ? 'warning' : 'note', related}
    }
  }
})
