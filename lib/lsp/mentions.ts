import {labelOf} from '../findings/places.ts'
import {remembered} from '../findings/remembered.ts'
import type {Article, Mention, Source} from '../model.ts'
import type {Span} from '../text/span.ts'

/** How the words at a place stand for their source: by a name, by a pronoun, or by what they say of it. */
export type Manner = 'name' | 'pronoun' | 'description'

/** Words that name, describe or stand for a source, and how that was found. */
export interface PlacedMention {
  readonly source: Source
  readonly mention: Mention
  /** Its name or noun, without what a clause or an apposition adds. */
  readonly label: Span
  readonly step: string
  readonly manner: Manner
}

/** The steps by which words are known because they spell the name. */
const nameSteps = new Set([
  'full name',
  'same name',
  'title and surname',
  'surname',
  'first name',
  'acronym',
  'alias',
  'short name',
  'single name'
])
const pronounSteps = new Set(['pronoun', 'the two', 'relative pronoun'])

const mannerOf = (step: string): Manner =>
  nameSteps.has(step) ? 'name' : pronounSteps.has(step) ? 'pronoun' : 'description'

/** Every mention of every source, in text order. */
export const mentionsIn = remembered((article: Article): readonly PlacedMention[] =>
  article.sources
    .flatMap((source) =>
      source.mentions.map((mention, index) => {
        const step = source.steps[index] ?? ''
        return {source, mention, label: labelOf(article, mention), step, manner: mannerOf(step)}
      })
    )
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
)

/** The mention at a place: of several that stand within each other the innermost, or null. */
export function mentionAt(article: Article, offset: number): PlacedMention | null {
  let found: PlacedMention | null = null
  for (const placed of mentionsIn(article)) {
    const {start, end} = placed.mention
    if (start > offset) break
    if (offset <= end && (found === null || end - start <= found.mention.end - found.mention.start)) found = placed
  }
  return found
}

const mentionsBySource = remembered((article: Article): ReadonlyMap<string, readonly PlacedMention[]> => {
  const own = new Map<string, PlacedMention[]>()
  for (const placed of mentionsIn(article)) {
    const known = own.get(placed.source.id)
    if (known === undefined) own.set(placed.source.id, [placed])
    else known.push(placed)
  }
  return own
})

/** The mentions of a source, in text order. */
export const mentionsOf = (article: Article, {id}: Source): readonly PlacedMention[] =>
  mentionsBySource(article).get(id) ?? []

/** Where readers learn who each source is: its first name, or else the first words for it. */
const introductions = remembered(
  (article: Article): ReadonlyMap<string, PlacedMention> =>
    new Map(
      [...mentionsBySource(article)].flatMap(([id, own]) => {
        const first = own.find(({manner}) => manner === 'name') ?? own[0]
        return first === undefined ? [] : [[id, first] as const]
      })
    )
)

/** Where readers learn who a source is; null where no words stand for it. */
export const introductionOf = (article: Article, {id}: Source): PlacedMention | null =>
  introductions(article).get(id) ?? null
