import type {DocumentHighlight, Location} from 'vscode-languageserver'
import type {Source} from '../model.ts'
import {introductionOf, mentionAt, mentionsOf, type PlacedMention} from './mentions.ts'
import type {View} from './view.ts'

const read = 2
const write = 3

/** From words that stand for a source to the place that says who it is; from a group’s to each of its members’. */
export function definitionAt({article, positions, uri}: View, offset: number): Location[] {
  const found = mentionAt(article, offset)
  if (found === null) return []
  const members = found.source.members.flatMap((id) => article.sources.find((source) => source.id === id) ?? [])
  const places = (members.length > 0 ? members : [found.source]).flatMap(
    (source) => introductionOf(article, source) ?? []
  )
  return places.map(({label}) => ({uri, range: positions.rangeOf(label)}))
}

/** Everywhere that words stand for the source at a place; without its introduction, where that is asked. */
export function referencesAt({article, positions, uri}: View, offset: number, withIntroduction: boolean): Location[] {
  const found = mentionAt(article, offset)
  if (found === null) return []
  const first = introductionOf(article, found.source)
  return mentionsOf(article, found.source)
    .filter((placed) => withIntroduction || placed !== first)
    .map(({label}) => ({uri, range: positions.rangeOf(label)}))
}

/** The words for the source at a place, to be lit up; its introduction as if it were written there. */
export function highlightsAt({article, positions}: View, offset: number): DocumentHighlight[] {
  const found = mentionAt(article, offset)
  if (found === null) return []
  const first = introductionOf(article, found.source)
  return mentionsOf(article, found.source).map((placed: PlacedMention) => ({
    range: positions.rangeOf(placed.label),
    kind: placed === first ? write : read
  }))
}

/** The sources whose names hold the letters of a query, in their order. */
export function sourcesLike(sources: readonly Source[], query: string): readonly Source[] {
  const letters = [...query.toLowerCase().replace(/\s+/gu, '')]
  return sources.filter(({name}) => {
    const lower = name.toLowerCase()
    let from = 0
    for (const letter of letters) {
      const at = lower.indexOf(letter, from)
      if (at < 0) return false
      from = at + letter.length
    }
    return true
  })
}
