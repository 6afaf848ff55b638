import {personNouns} from '../../lexicon/roles.ts'
import type {Article} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {namesIn} from '../nameRuns.ts'
import {nameOf, type RawFact} from './fact.ts'

/** What people are called before their names: «skipper Ole Kane». */
export function rolesIn(article: Article): readonly RawFact[] {
  return namesIn(article).runs.flatMap((run) => {
    const noun = elementAt(article.tokens, run.first - 1)
    if (noun === undefined || noun.capital || !personNouns.has(noun.lower)) return []
    return [
      {
        value: {attribute: 'role' as const, role: noun.lower},
        entity: run.key,
        person: run,
        topic: `what ${nameOf(article, run)} is`,
        first: noun.index,
        last: noun.index + 1
      }
    ]
  })
}
