import {isPassive, subjectsOf} from '../../findings/accused.ts'
import {nameOf} from '../../findings/facts/fact.ts'
import {namesIn} from '../../findings/nameRuns.ts'
import {matterBringers} from '../../lexicon/particulars.ts'
import type {Article, Sentence} from '../../model.ts'
import type {Particular, Reading} from './particular.ts'

const charging = new Set(['charged', 'indicted'])

/** Whose death or injury somebody is charged over: «was charged in connection with Brandt’s death and the injury of Ole Kane». */
export const mattersIn = ({article, telling, people}: Reading): readonly Particular[] =>
  article.sentences.flatMap((sentence) => {
    const found: Particular[] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!charging.has(article.tokens[at]?.lower ?? '') || !isPassive(article, at)) continue
      const place = matterBehind(article, sentence, at)
      if (place === null) continue
      const named = new Set<string>()
      for (const {first, last, key} of namesIn(article).runs) {
        if (first < place.first || last > place.last) continue
        const id = people.idOf(telling, key)
        if (people.nameOf(id) !== id) named.add(id)
      }
      if (named.size === 0) continue
      const value = [...named].sort().join(' ')
      for (const name of subjectsOf(article, sentence.first, at)) {
        const topic = `what the charges against ${nameOf(article, name)} are about`
        found.push({kind: 'matter', entity: people.idOf(telling, name.key), topic, value, ...place})
      }
    }
    return found
  })

/** How long what it is about may be, in tokens. */
const longest = 20

/** The words from the preposition behind the charge to the next comma. */
function matterBehind(
  {tokens}: Article,
  {last}: Sentence,
  verb: number
): {readonly first: number; readonly last: number} | null {
  let first = -1
  for (let at = verb + 1; at < Math.min(last, verb + longest); at++) {
    const lower = tokens[at]?.lower ?? ''
    if (matterBringers.has(lower) && lower !== 'with') {
      // «in January» is when.
      if (lower === 'in' && tokens[at + 1]?.capital === true) continue
      first = at
      break
    }
  }
  if (first < 0) return null
  let end = first + 1
  while (end < Math.min(last, first + longest) && (tokens[end]?.kind !== 'punctuation' || tokens[end]?.text === '.')) {
    const next = tokens[end + 1]?.lower ?? ''
    end++
    if (tokens[end - 1]?.text === ',' || next === 'who') break
  }
  return {first, last: Math.min(end, last)}
}
