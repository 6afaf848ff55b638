import type {AttributionRecord} from './record.ts'
import type {Entry, Section} from './sheet.ts'
import {joinParts, namesOf, placeOf, type Story} from './story.ts'

/** Statements that rest on unsure attributions alone, each with the guess that was not counted. Null where none was asked for. */
export function unsureSection(story: Story): Section | null {
  const entries = story.body
    .filter(({unsure}) => unsure)
    .map(
      (statement): Entry => ({
        about: {span: statement},
        place: placeOf(statement),
        words: story.words(statement),
        facts: statement.attributions.flatMap((id) => {
          const attribution = story.attributions.get(id)
          return attribution === undefined ? [] : [['', describeGuess(story, attribution)] as const]
        })
      })
    )
  return entries.length === 0 ? null : {heading: 'Unsure', blocks: [{form: 'entries', entries}]}
}

function describeGuess(story: Story, {sourceIds, cue, confidence}: AttributionRecord): string {
  const names = namesOf(story, sourceIds)
  return joinParts([
    names === '' ? 'nobody named' : `perhaps ${names}`,
    cue === null ? '' : story.words(cue, 40),
    `confidence ${confidence}`
  ])
}
