import type {Article, Attribution, Source} from '../model.ts'
import type {Span} from '../text/span.ts'
import {isOwnOutlet} from './provenance.ts'
import {remembered} from './remembered.ts'
import {sourcesById, sourcesOf} from './voices.ts'

/** Another outlet's report that rests on sources it does not name: «the Mail reported, citing people it did not name». */
export interface Chain {
  readonly attribution: Attribution
  readonly outlet: Source
  readonly origin: Source
  /** The words that show the chain. */
  readonly place: Span
}

/** Every chain of an article from an outlet to a withheld source. What the article's own outlet was told is first hand. */
export const findChains = remembered((article: Article): readonly Chain[] => {
  const byId = sourcesById(article)
  const chains: Chain[] = []
  for (const attribution of article.attributions) {
    const speakers = sourcesOf(attribution, byId)
    for (const via of attribution.via) {
      const other = byId.get(via.sourceId)
      if (other === undefined) continue
      for (const speaker of speakers) {
        const [outlet, origin] = via.relation === 'origin' ? [speaker, other] : [other, speaker]
        if (via.relation === 'recipient' && article.metadata.outlet === null) continue
        if (origin.identity !== 'withheld' || outlet.kind !== 'outlet' || isOwnOutlet(article, outlet)) continue
        chains.push({attribution, outlet, origin, place: placeOf(attribution, via)})
      }
    }
  }
  return chains
})

/** From the outlet to its source where nothing that is reported stands between them; or else the outlet's source alone. */
function placeOf({source, content}: Attribution, via: Span): Span {
  if (source === null) return {start: via.start, end: via.end}
  const whole = {start: Math.min(source.start, via.start), end: Math.max(source.end, via.end)}
  const broken = content.some((piece) => piece.start < whole.end && whole.start < piece.end)
  return broken ? {start: via.start, end: via.end} : whole
}

/** The sources that speak only through other outlets: what is wrong with them is the outlet's to mend. */
export const secondHandSources = remembered((article: Article): ReadonlySet<string> => {
  const second = new Set(findChains(article).map((chain) => chain.origin.id))
  const chained = new Set(findChains(article).map((chain) => chain.attribution.index))
  for (const attribution of article.attributions) {
    if (chained.has(attribution.index)) continue
    for (const id of attribution.sourceIds) second.delete(id)
  }
  return second
})
