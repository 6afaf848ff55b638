import {flag, wholeNumber, wordList} from '../lib/findings/options.ts'
import {labelOf} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention, sourcesById, spokenAttributions} from '../lib/findings/voices.ts'
import type {Source} from '../lib/model.ts'

/** Counts the voices that a story of some length rests on. */
export const singleSourceStory = defineRule({
  id: 'single-source-story',
  family: 'story',
  level: 'warning',
  about: 'Everything that is credited to anybody comes from one voice',
  options: {
    minStatements: wholeNumber(6, 1, 100),
    countDocuments: flag(true),
    types: wordList(['brief', 'interview', 'obituary', 'opinion', 'review'])
  },
  *check(article, {minStatements, countDocuments, types}) {
    if (article.metadata.type !== null && types.includes(article.metadata.type)) return
    if (article.statements.filter((statement) => statement.region === 'body').length < minStatements) return
    const byId = sourcesById(article)
    const parties = new Map<string, readonly string[]>()
    for (const {sourceIds, via} of spokenAttributions(article)) {
      const ids = [...sourceIds, ...via.filter(({relation}) => relation === 'origin').map(({sourceId}) => sourceId)]
      const party = ids.flatMap((id) => speakersOf(byId.get(id), countDocuments))
      if (party.length > 0) parties.set(party.toSorted().join(' '), party)
    }
    const [voice, ...others] = smallestParties([...parties.values()])
    if (voice === undefined || others.length > 0) return
    const sources = voice.flatMap((id) => byId.get(id) ?? [])
    const first = sources[0] && firstMention(article, sources[0])
    if (first === undefined) return
    const names = sources.map((source) => source.name).join(' and ')
    const message = `All that the story credits to anybody comes from ${names}, and one voice cannot be checked against another; add a second source or a document.`
    yield {span: labelOf(article, first), message}
  }
})

/** Who speaks where a source does: a group whose members are named is its members. */
function speakersOf(source: Source | undefined, countDocuments: boolean): readonly string[] {
  if (source === undefined || (source.kind === 'document' && !countDocuments)) return []
  return source.members.length > 0 ? source.members : [source.id]
}

/** Those who speak jointly are one voice; but whoever also speaks alone is no second voice for it. */
function smallestParties(parties: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const alone = new Set(parties.flatMap((party) => (party.length === 1 ? party : [])))
  return parties.filter((party) => party.length === 1 || !party.some((id) => alone.has(id)))
}
