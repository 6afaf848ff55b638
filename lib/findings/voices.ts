import type {Article, Attribution, Mention, Region, Source} from '../model.ts'
import {regionAt} from './places.ts'
import {remembered} from './remembered.ts'

/** Records of silence: somebody was asked and said nothing, which supports nothing. */
const silences: readonly string[] = ['declined', 'no-response', 'unreachable']

/** The attributions of the reporter's copy in which somebody says something. A record of «no comment» is none. */
export const spokenAttributions = remembered((article: Article): readonly Attribution[] => {
  const silent = new Set(
    article.replies.filter((reply) => silences.includes(reply.kind)).map((reply) => reply.statement)
  )
  return article.attributions.filter((attribution) => {
    if (attribution.statement === null || silent.has(attribution.statement)) return false
    return attribution.sourceIds.length > 0 && regionOf(article, attribution) === 'body'
  })
})

/** The part of the page in which an attribution stands. */
export const regionOf = (article: Article, attribution: Attribution): Region =>
  article.sentences[attribution.sentence]?.region ?? 'body'

/** The block in which an attribution stands. */
export const blockOf = (article: Article, attribution: Attribution): number =>
  article.sentences[attribution.sentence]?.block ?? 0

/** The sources by their ids. */
export const sourcesById = remembered(
  ({sources}: Article): ReadonlyMap<string, Source> => new Map(sources.map((source) => [source.id, source]))
)

/** The sources that an attribution names. */
export function sourcesOf({sourceIds}: Attribution, byId: ReadonlyMap<string, Source>): readonly Source[] {
  const found: Source[] = []
  for (const id of sourceIds) {
    const source = byId.get(id)
    if (source !== undefined) found.push(source)
  }
  return found
}

/** Where the copy first names or describes a source, or the page does where the copy never does. */
export const firstMention = (article: Article, {mentions}: Source): Mention | undefined =>
  mentions.find((mention) => regionAt(article, mention.start) === 'body') ?? mentions[0]

/** The sources whose names are kept back and on whom something in the copy rests; whoever was only told something is none. */
export const withheldVoices = remembered((article: Article): readonly Source[] => {
  const heard = new Set<string>()
  for (const attribution of article.attributions) {
    if (attribution.statement === null || regionOf(article, attribution) !== 'body') continue
    for (const id of attribution.sourceIds) heard.add(id)
    for (const {relation, sourceId} of attribution.via) if (relation !== 'recipient') heard.add(sourceId)
  }
  return article.sources.filter(({id, identity}) => identity === 'withheld' && heard.has(id))
})
