import {negations} from '../../lexicon/particulars.ts'
import type {Article, Sentence} from '../../model.ts'
import {isContentWord, stemOf} from '../wordForms.ts'
import type {Particular, Reading} from './particular.ts'

const modals = new Set(['could', 'can', 'would', 'will', 'cannot', "can't", "couldn't", "wouldn't", "won't"])
const conditions = new Set(['unless', 'without'])
const wanting = new Set(['require', 'requires', 'required', 'need', 'needs', 'needed', 'takes', 'took'])

/** How far apart the parts may stand, in tokens. */
const reach = 8

/**
 * Whether one thing needs another: «the gate could not open unless the lever was thrown», «could open without a hand on the lever»,
 * «needed a key to start». What is true of a machine is true in every story.
 */
export const needsIn = ({article}: Reading): readonly Particular[] =>
  article.sentences.flatMap((sentence) => {
    const found: Particular[] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      const lower = article.tokens[at]?.lower ?? ''
      if (conditions.has(lower)) found.push(...conditional(article, sentence, at))
      else if (wanting.has(lower)) found.push(...required(article, sentence, at))
    }
    return found
  })

/** «could not open unless …» needs it, «could open without …» does not. */
function conditional(article: Article, sentence: Sentence, condition: number): readonly Particular[] {
  const {tokens} = article
  const verb = condition - 1
  let isTold = false
  let denied = false
  for (let at = verb; at >= Math.max(sentence.first, verb - reach); at--) {
    const lower = tokens[at]?.lower ?? ''
    if (negations.has(lower) || lower === 'cannot') denied = true
    if (!modals.has(lower)) continue
    isTold = true
    break
  }
  const act = tokens[verb]
  if (!isTold || act === undefined || act.kind !== 'word') return []
  const needed = stemsBetween(article, condition + 1, Math.min(sentence.last, condition + reach))
  return tell(sentence, act.lower, needed, denied)
}

/** «needed a key to start»; what nobody can prove is told as not needed. */
function required(article: Article, sentence: Sentence, verb: number): readonly Particular[] {
  const {tokens} = article
  for (let at = verb + 1; at < Math.min(sentence.last, verb + reach); at++) {
    const act = tokens[at + 1]
    if (tokens[at]?.lower !== 'to' || act === undefined || act.kind !== 'word') continue
    const denied = tokens.slice(Math.max(sentence.first, verb - reach), verb).some(({lower}) => negations.has(lower))
    return tell(sentence, act.lower, stemsBetween(article, verb + 1, at), !denied)
  }
  return []
}

const stemsBetween = ({tokens}: Article, first: number, last: number): readonly string[] =>
  tokens.slice(first, last).flatMap(({kind, lower}) => (kind === 'word' && isContentWord(lower) ? [stemOf(lower)] : []))

function tell(
  {first, last}: Sentence,
  act: string,
  needed: readonly string[],
  isNeeded: boolean
): readonly Particular[] {
  return [...new Set(needed)].map((thing) => ({
    kind: 'need',
    entity: `${stemOf(act)} ${thing}`,
    topic: `whether a ${thing} is needed`,
    value: isNeeded ? 'needed' : 'not needed',
    first,
    last
  }))
}
