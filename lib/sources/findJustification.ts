/** How somebody can know, where the first words beside the name did not tell it: clauses beside later mentions, sentences of its own. */
import {occupations, presencePlaces, witnessing} from '../lexicon/knowing.ts'
import {elementAt} from '../text/elementAt.ts'
import {isClosedWord} from './closedWords.ts'
import type {Figure} from './figure.ts'
import {endOfWords, lastsLong, opensKnowing, readKnowing, type Stretch, tellsKnowing} from './knowing.ts'
import {nounOf} from './nounOf.ts'
import {type Scene, sentenceOf, wordsOf} from './scene.ts'

/** How many mentions are looked at: a story that has not told it by then will not. */
const most = 8

/** How far a clause or a sentence is read, in tokens. */
const reach = 40

/** How somebody can know, as the story tells it anywhere, or null. `pronouns` are the tokens of each *he* and *she* that is them. */
export const findJustification = (scene: Scene, figure: Figure, pronouns: readonly number[]): string | null => {
  const found = besideMentions(scene, figure) ?? inSentences(scene, figure, pronouns)
  return found && wordsOf(scene.reading, found.first, found.last)
}

/** «The passenger, *who works for the port*, said», «said Lind, *who saw it*»: a clause within a mention or right behind it. */
const besideMentions = (scene: Scene, figure: Figure): Stretch | null => {
  const {tokens} = scene.reading
  for (const {mention} of figure.spoken.slice(0, most)) {
    const limit = limitOf(scene, mention.last)
    for (let at = mention.head + 1; at < mention.last; at++) {
      // «who was not *involved* in it»
      const opens = opensKnowing(tokens, at) && !isClosedWord(elementAt(tokens, at - 1)?.lower ?? '')
      const found = opens ? readKnowing(tokens, at, limit) : null
      if (found) return found
    }
    const next = mention.last + (tokens[mention.last]?.text === ',' ? 1 : 0)
    if (next > mention.last && opensKnowing(tokens, next)) {
      const found = readKnowing(tokens, next, limit)
      if (found) return found
    }
  }
  return null
}

/** «Lind has run the port since May.», «She was in the second carriage.» */
const inSentences = (scene: Scene, figure: Figure, pronouns: readonly number[]): Stretch | null => {
  for (const name of figure.names.slice(0, most)) {
    if (name.quoted || !isSubject(scene, name.titled)) continue
    const found = readPredicate(scene, figure, name.last)
    if (found) return found
  }
  for (const at of pronouns.slice(0, most)) {
    const found = isSubject(scene, at) ? readPredicate(scene, figure, at + 1) : null
    if (found) return found
  }
  return null
}

const limitOf = (scene: Scene, at: number): number =>
  Math.min(scene.reading.sentences[sentenceOf(scene, at)]?.last ?? at, at + reach)

const isSubject = (scene: Scene, at: number): boolean => {
  const sentence = scene.reading.sentences[sentenceOf(scene, at)]
  return sentence?.region === 'body' && sentence.first === at
}

/** A predicate that tells what somebody does, or that they were there; of those in office, who are always somewhere, only the first. */
const readPredicate = (scene: Scene, figure: Figure, verb: number): Stretch | null => {
  const {tokens} = scene.reading
  const limit = limitOf(scene, verb)
  const end = endOfWords(tokens, verb, limit)
  const lower = tokens[verb]?.lower ?? ''
  const next = tokens[verb + 1]?.lower ?? ''
  const long = lower === 'has' && lastsLong(tokens, verb, end)
  const there = isBystander(figure) && (witnessing.has(lower) || (lower === 'was' && presencePlaces.has(next)))
  if (!long && !there && !occupations.has(lower)) return null
  return tellsKnowing(tokens, verb, end) ? {first: verb, last: end} : null
}

/** Who is named so seldom is not who the story is about. */
const fewNames = 6

/** Groups of people whom nobody asks but for what they have seen. */
const onlookers: ReadonlySet<string> = new Set(['people', 'community', 'court', 'kin', 'school', 'medicine', 'rescue'])

const isBystander = ({title, roles, names}: Figure): boolean =>
  (title === null && names.length <= fewNames) || roles.some((role) => onlookers.has(nounOf(role)?.noun.group ?? ''))
