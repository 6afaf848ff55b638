import {flag, wholeNumber} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {isSupported} from '../lib/findings/support.ts'
import {blockOf, sourcesById, sourcesOf, spokenAttributions} from '../lib/findings/voices.ts'
import type {Article} from '../lib/model.ts'

/** Looks at what carries the opening of the story. */
export const unnamedSourceInLead = defineRule({
  id: 'unnamed-source-in-lead',
  family: 'unnamed',
  level: 'warning',
  about: 'The opening of the story rests on sources without a name',
  options: {leadParagraphs: wholeNumber(1, 1, 5), allowIfConfirmedBelow: flag(true)},
  *check(article, {leadParagraphs, allowIfConfirmedBelow}) {
    const byId = sourcesById(article)
    const lead = leadBlocks(article, leadParagraphs)
    const carriers = spokenAttributions(article).filter((attribution) => lead.has(blockOf(article, attribution)))
    const voices = carriers.flatMap((attribution) => [
      ...sourcesOf(attribution, byId),
      ...attribution.via.flatMap((via) => (via.relation === 'recipient' ? [] : (byId.get(via.sourceId) ?? [])))
    ])
    if (voices.some((voice) => voice.identity !== 'withheld')) return
    const place = carriers.find((attribution) => attribution.source !== null)?.source
    if (place === undefined || place === null) return
    if (allowIfConfirmedBelow && carriers.every((attribution) => isSupported(article, attribution))) return
    const label = labelOf(article, place)
    const message = `The story opens on “${wordsAt(article, label)}” alone, whom readers cannot weigh; lead with what a named source or a document supports.`
    yield {span: label, message}
  }
})

/** The first paragraphs of the reporter's copy. */
function leadBlocks(article: Article, count: number): ReadonlySet<number> {
  const lead = new Set<number>()
  for (const {region, block} of article.sentences) {
    if (region !== 'body' || article.blocks[block]?.kind === 'heading') continue
    if (lead.size === count && !lead.has(block)) break
    lead.add(block)
  }
  return lead
}
