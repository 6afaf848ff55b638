import {sentenceOf} from '../../findings/paragraphs.ts'
import {tokensWithin} from '../../findings/places.ts'
import {personNouns} from '../../lexicon/roles.ts'
import type {ReplyKind} from '../../model.ts'
import {stemOf} from '../wordForms.ts'
import type {Particular, Reading} from './particular.ts'

/** Who speaks for somebody is not who was asked. */
const speakers = new Set(
  ['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'lawyer', 'attorney'].map(stemOf)
)
const told: ReadonlySet<ReplyKind> = new Set(['declined', 'no-response', 'unreachable', 'answered'])

/** What came of asking somebody: «prosecutors declined to comment», «prosecutors could not be reached». */
export const answersIn = ({article}: Reading): readonly Particular[] =>
  article.replies
    .filter(({kind}) => told.has(kind))
    .flatMap(({kind, ...span}) => {
      const [first, last] = tokensWithin(article, span)
      const from = sentenceOf(article, first)?.first ?? first
      const asked = new Map<string, string>()
      for (const {lower} of article.tokens.slice(from, last)) {
        if (personNouns.has(lower) && !speakers.has(stemOf(lower))) asked.set(stemOf(lower), lower)
      }
      return [...asked].map(([who, noun]): Particular => {
        const topic = `what the ${noun} answered`
        return {kind: 'answer', entity: who, topic, value: kind, first, last}
      })
    })
