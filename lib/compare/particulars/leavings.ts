import {tradesOf} from '../../findings/facts/agree.ts'
import {countWords} from '../../lexicon/counts.ts'
import {leavingVerbs} from '../../lexicon/particulars.ts'
import {personNouns} from '../../lexicon/roles.ts'
import {stemOf} from '../wordForms.ts'
import type {Particular, Reading} from './particular.ts'

/** How far before the verb whoever leaves may stand, in tokens. */
const reach = 8

/** Who left a post, and how many: «two prosecutors have stepped down», «the first special prosecutor resigned». */
export const leavingsIn = ({article}: Reading): readonly Particular[] => {
  const {tokens} = article
  return article.sentences.flatMap((sentence) => {
    const found: Particular[] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      const behind = leavingVerbs.get(tokens[at]?.lower ?? '')
      if (behind === undefined || !behind.some((word) => word === '' || tokens[at + 1]?.lower === word)) continue
      for (let who = at - 1; who >= Math.max(sentence.first, at - reach); who--) {
        const noun = tokens[who]
        if (noun === undefined || noun.kind === 'punctuation') break
        if (!personNouns.has(noun.lower)) continue
        let first = who
        while (
          first > sentence.first &&
          who - first < reach &&
          /^[\p{L}\d]/u.test(tokens[first - 1]?.text ?? '') &&
          !stopsPhrase.has(tokens[first - 1]?.lower ?? '')
        )
          first--
        const words = tokens.slice(first, who + 1).map(({lower}) => lower)
        const many = words.map((word) => countWords.get(word)).find((count) => typeof count === 'number') ?? 1
        const last = at + (behind.includes('') ? 1 : 2)
        const name = stemOf(noun.lower)
        for (const trade of tradesOf(name)) {
          found.push({
            kind: 'leaving',
            entity: trade,
            topic: `which ${name}s left`,
            value: `${many} ${words.filter((word) => word !== 'the').join(' ')}`,
            first,
            last
          })
        }
        break
      }
    }
    return found
  })
}

const stopsPhrase = new Set(['and', 'but', 'when', 'after', 'as', 'that', 'because', 'since', 'while'])
