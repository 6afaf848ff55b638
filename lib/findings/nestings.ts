import type {Article, Attribution} from '../model.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'

/** How many reports around a report are followed. */
const longest = 8

/**
 * What is reported within a report: each chain from whoever is nearest to the fact to whoever tells the reader, two mouths or more.
 * A chain that is part of a longer one is left out.
 */
export const nestings = remembered((article: Article): readonly (readonly Attribution[])[] => {
  const parents = findParents(article)
  const inside = new Set([...parents.values()].map((parent) => parent.index))
  const chains: Attribution[][] = []
  for (const attribution of article.attributions) {
    if (!parents.has(attribution.index) || inside.has(attribution.index)) continue
    const chain = [attribution]
    let next = parents.get(attribution.index)
    // Two reports may stand in each other where tags cross, so steps are counted and not mouths.
    for (let step = 0; step < longest && next !== undefined; step++) {
      const last = chain.at(-1)
      if (last !== undefined && isAnotherMouth(last, next)) chain.push(next)
      next = parents.get(next.index)
    }
    if (chain.length > 1) chains.push(chain)
  }
  return chains
})

/** Somebody else who answers for it: «he said he had said so» is one mouth. */
const isAnotherMouth = (inner: Attribution, outer: Attribution): boolean =>
  inner.source !== null && outer.source !== null && !outer.sourceIds.some((id) => inner.sourceIds.includes(id))

/** A part of an attribution, and where it stands. */
interface Reported extends Span {
  readonly attribution: Attribution
}

/** For each report within a report, by its index, the innermost one around its source and its cue. */
function findParents({attributions}: Article): ReadonlyMap<number, Attribution> {
  const pieces: Reported[] = []
  const cued: Reported[] = []
  for (const attribution of attributions) {
    const {cue, source, content} = attribution
    for (const {start, end} of content) pieces.push({attribution, start, end})
    if (cue === null || source === null) continue
    cued.push({attribution, start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end)})
  }
  pieces.sort((a, b) => a.start - b.start || b.end - a.end)
  cued.sort((a, b) => a.start - b.start)
  const parents = new Map<number, Attribution>()
  const open: Reported[] = []
  let next = 0
  for (const {attribution, start, end} of cued) {
    for (let piece = pieces[next]; piece !== undefined && piece.start <= start; piece = pieces[++next]) {
      while ((open.at(-1)?.end ?? Infinity) <= piece.start) open.pop()
      open.push(piece)
    }
    while ((open.at(-1)?.end ?? Infinity) <= start) open.pop()
    const around = open.at(-1)
    if (around !== undefined && around.end >= end && around.attribution !== attribution)
      parents.set(attribution.index, around.attribution)
  }
  return parents
}
