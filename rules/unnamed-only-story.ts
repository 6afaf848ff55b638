import {flag} from '../lib/findings/options.ts'
import {labelOf} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention, sourcesById, spokenAttributions} from '../lib/findings/voices.ts'
import type {Source} from '../lib/model.ts'

/** Looks for one name, body or document under the whole story. */
export const unnamedOnlyStory = defineRule({
  id: 'unnamed-only-story',
  family: 'story',
  level: 'error',
  about: 'No named person, body or document stands behind the story',
  options: {mediaOutletCounts: flag(false)},
  *check(article, {mediaOutletCounts}) {
    const byId = sourcesById(article)
    const ids = new Set(
      spokenAttributions(article).flatMap(({sourceIds, via}) => [
        ...sourceIds,
        ...via.flatMap(({relation, sourceId}) => (relation === 'recipient' ? [] : [sourceId]))
      ])
    )
    const sources = [...ids].flatMap((id) => byId.get(id) ?? [])
    const withheld = sources.find((source) => source.identity === 'withheld')
    const first = withheld && firstMention(article, withheld)
    if (first === undefined) return
    const support = sources.reduce((sum, source) => sum + weightOf(source, mediaOutletCounts), 0)
    if (support >= 1) return
    const message =
      'Every source of the story is without a name, so readers have nothing to check; get one named person, one body or one document, or hold the story.'
    yield {span: labelOf(article, first), message}
  }
})

/** How far a source can be held to account: two offices that speak through nobody make one that does. */
function weightOf({identity, kind}: Source, mediaOutletCounts: boolean): number {
  if (identity === 'withheld') return 0
  if (kind === 'outlet') return mediaOutletCounts ? 1 : 0
  if (identity === 'named' || kind === 'document') return 1
  return 0.5
}
