import {isOwnOutlet} from '../findings/provenance.ts'
import type {Telling} from '../findings/telling.ts'
import type {Attribution, Source, ViaRelation} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {Cast} from './cast.ts'

/** A telling that has something from or through another outlet. */
export interface Link extends Span {
  readonly telling: number
  /** The outlet over all tellings. */
  readonly outlet: string
  readonly name: string
  /** `source`: the outlet is credited itself; or how words came through it. */
  readonly relation: ViaRelation | 'source'
  /** Index of the telling that is this outlet’s own, where there is one. */
  readonly own: number | null
}

/** Where each telling leans on an outlet, telling by telling, in text order. */
export function linksAmong(tellings: readonly Telling[], cast: Cast): readonly Link[] {
  return tellings.flatMap(({article}, telling) => {
    const outlets = new Map(article.sources.filter(({kind}) => kind === 'outlet').map((source) => [source.id, source]))
    if (outlets.size === 0) return []
    return article.attributions.flatMap((attribution) =>
      heldBy(attribution, outlets).flatMap(({source, relation, ...span}) => {
        if (isOwnOutlet(article, source)) return []
        const own = tellings.findIndex((other) => isOwnOutlet(other.article, source))
        const outlet = cast.idOf(telling, source.id) ?? source.name
        return [{...span, telling, outlet, name: source.name, relation, own: own < 0 ? null : own}]
      })
    )
  })
}

function heldBy(attribution: Attribution, outlets: ReadonlyMap<string, Source>) {
  const {source: mention, content, sourceIds, via} = attribution
  const place = mention ?? content[0] ?? {start: 0, end: 0}
  const direct = sourceIds.flatMap((id) => {
    const source = outlets.get(id)
    return source === undefined ? [] : [{source, relation: 'source' as const, start: place.start, end: place.end}]
  })
  const through = via.flatMap(({sourceId, relation, start, end}) => {
    const source = outlets.get(sourceId)
    return source === undefined ? [] : [{source, relation, start, end}]
  })
  return [...direct, ...through]
}
