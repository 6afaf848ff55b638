import {questionOf} from '../statements/need.ts'
import type {ReplyRecord} from './record.ts'
import type {Entry, Section} from './sheet.ts'
import {namesOf, placeOf, type Story, withinSentence} from './story.ts'
import {describeKind, listOf, replyWords, someOf} from './wording.ts'

/** Statements without a source that need one, with the question that an editor would put. */
export function needSection(story: Story): Section | null {
  const entries = story.body
    .filter(({needsSource}) => needsSource)
    .map(
      (statement): Entry => ({
        about: {span: statement},
        place: placeOf(statement),
        words: story.words(statement),
        facts: [['', questionOf(statement.ground)]]
      })
    )
  return entries.length === 0 ? null : {heading: 'Who says so?', blocks: [{form: 'entries', entries}]}
}

/** Who answered, and who was asked. */
export function replySection(story: Story): Section | null {
  const {replies} = story.record
  if (replies.length === 0) return null
  const kinds = new Map<string, {readonly first: ReplyRecord; readonly words: Set<string>}>()
  for (const reply of replies) {
    const key = `${reply.statement} ${targetOf(story, reply)}`
    const known = kinds.get(key) ?? {first: reply, words: new Set<string>()}
    known.words.add(replyWords[reply.kind])
    kinds.set(key, known)
  }
  const entries = [...kinds.values()].map(({first, words}): Entry => {
    const statement = story.statements.get(first.statement)
    const target = targetOf(story, first)
    return {
      about: {span: first},
      place: placeOf(statement),
      words: `${target === '' ? 'Not said who' : target}: ${listOf([...words])}`,
      facts: statement === undefined ? [] : [['', story.words(statement, 150)]]
    }
  })
  return {heading: 'Replies', blocks: [{form: 'entries', entries}]}
}

/** Whose reply it is: the words beside it, and the name where those are a pronoun. */
function targetOf(story: Story, {target, sourceIds, name}: ReplyRecord): string {
  const names = namesOf(story, sourceIds)
  if (target === null) return names
  const words = story.words(target, 60)
  return pronoun.test(words) ? names || name || words : words
}

/** Whose replies are recorded, as they would stand in a sentence, each once; pronouns tell nobody anything. */
export function replyTargets(story: Story): readonly string[] {
  const targets = story.record.replies
    .map((reply) => targetOf(story, reply))
    .filter((target) => target !== '' && !pronoun.test(target))
  return [...new Set(targets.map(withinSentence))]
}

const pronoun = /^(?:he|she|they|it|who|which|we|i|that|others|neither|both)$/iu

const viaWords = {
  origin: 'citing',
  conduit: 'by way of',
  recipient: 'speaking to'
} as const

/** How far the words have come: through whom, to whom, from which papers. */
export function chainSection(story: Story): Section | null {
  const links = story.record.attributions.flatMap(({via, statement, sourceIds}) =>
    // whom somebody spoke to may be told by a word that names the speaker too
    via
      .filter(({sourceId}) => !sourceIds.includes(sourceId))
      .map(({relation, sourceId, start, end}): Entry => {
        const source = namesOf(story, sourceIds)
        return {
          about: {span: {start, end}},
          place: placeOf(story.statements.get(statement ?? '')),
          words: `${source === '' ? 'somebody' : source}, ${viaWords[relation]} ${namesOf(story, [sourceId])}`,
          facts: []
        }
      })
  )
  const papers = story.active.filter(({kind}) => kind === 'document' || kind === 'outlet')
  const cited = papers.map((source): Entry => {
    const places = new Set(source.statements.map((id) => placeOf(story.statements.get(id))))
    return {
      about: {source: source.id},
      place: someOf(
        [...places].filter((place) => place !== ''),
        2
      ),
      words: `${source.name} (${describeKind(source)})`,
      facts: []
    }
  })
  const entries = [...links, ...cited]
  return entries.length === 0 ? null : {heading: 'Chains and documents', blocks: [{form: 'entries', entries}]}
}
