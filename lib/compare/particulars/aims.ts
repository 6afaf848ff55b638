import {nameBefore} from '../../findings/accused.ts'
import {nameOf} from '../../findings/facts/fact.ts'
import {namesIn} from '../../findings/nameRuns.ts'
import {firstAmong} from '../../findings/phrases.ts'
import {aimingPrepositions, aimingVerbs} from '../../lexicon/particulars.ts'
import {determiners} from '../../lexicon/words.ts'
import {elementAt} from '../../text/elementAt.ts'
import {stemOf} from '../wordForms.ts'
import type {Particular, Reading} from './particular.ts'

const determinerSet = new Set(determiners)
/** How far behind the verb the preposition may stand, and the target behind that, in tokens. */
const reach = 6

/** At whom or what somebody turned something: «was pointing the hose at the lamp». */
export const aimsIn = ({article, telling, people}: Reading): readonly Particular[] =>
  article.sentences.flatMap((sentence) => {
    const found: Particular[] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      const act = aimingVerbs.get(article.tokens[at]?.lower ?? '')
      if (act === undefined || (article.quotationAt[at] ?? -1) >= 0) continue
      const preposition = firstAmong(article, at + 1, Math.min(sentence.last, at + reach), aimingPrepositions)
      const name = nameBefore(article, at, sentence.first)
      if (preposition === null || name === null) continue
      const target = targetBehind({article, telling, people}, preposition.index, sentence.last)
      if (target === null) continue
      const topic = `what ${nameOf(article, name)} ${act} it at`
      found.push({
        kind: 'aim',
        entity: `${people.idOf(telling, name.key)} ${act}`,
        topic,
        value: target.value,
        first: at,
        last: target.last
      })
    }
    return found
  })

/** The name behind a preposition, or else the noun. */
function targetBehind(
  {article, telling, people}: Reading,
  preposition: number,
  end: number
): {readonly value: string; readonly last: number} | null {
  const {tokens} = article
  const {runs, at} = namesIn(article)
  let noun = -1
  for (let index = preposition + 1; index < Math.min(end, preposition + reach); index++) {
    const token = tokens[index]
    const run = elementAt(runs, at[index])
    if (run !== undefined) return {value: people.idOf(telling, run.key), last: run.last}
    if (token === undefined || token.kind !== 'word') break
    if (determinerSet.has(token.lower)) {
      if (noun >= 0) break
      continue
    }
    if (noun >= 0 && (/ed$|ing$/u.test(token.lower) || smallAfterNoun.has(token.lower))) break
    noun = index
    if (!isModifier(tokens[index + 1]?.kind, tokens[index + 1]?.lower)) break
  }
  const word = tokens[noun]
  return word === undefined ? null : {value: stemOf(word.lower), last: noun + 1}
}

const smallAfterNoun = new Set([
  'when',
  'during',
  'as',
  'in',
  'on',
  'and',
  'but',
  'went',
  'before',
  'after',
  'while',
  'with'
])

/** Whether another noun may follow, «the camera crew»: only names and common nouns in a row. */
const isModifier = (kind: string | undefined, lower: string | undefined): boolean =>
  kind === 'word' && lower !== undefined && lower === 'crew'
