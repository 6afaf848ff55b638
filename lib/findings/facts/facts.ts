import type {Article} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {attributionAt} from '../content.ts'
import {agesIn} from './ages.ts'
import {countsIn} from './counts.ts'
import {eventsIn, placesIn} from './events.ts'
import {type Fact, type FactAttribute, factAttributes, type RawFact} from './fact.ts'
import {rolesIn} from './roles.ts'

/** How each kind of fact is read. */
const readers: Readonly<Record<FactAttribute, (article: Article) => readonly RawFact[]>> = {
  age: agesIn,
  date: eventsIn,
  count: countsIn,
  place: placesIn,
  role: rolesIn
}

/** What a story tells in a form that can be compared, in text order: all of it, or only of some kinds. */
export function factsIn(article: Article, attributes: readonly FactAttribute[] = factAttributes): readonly Fact[] {
  const {tokens} = article
  const raw = attributes.flatMap((attribute) => readers[attribute](article))
  if (raw.length === 0) return []
  const answers = attributionAt(article)
  return raw
    .map(({value, entity, person, topic, first, last}) => ({
      value,
      entity,
      person,
      topic,
      sources: elementAt(article.attributions, answers[first])?.sourceIds ?? [],
      quoted: (article.quotationAt[first] ?? -1) >= 0,
      start: tokens[first]?.start ?? 0,
      end: elementAt(tokens, last - 1)?.end ?? 0
    }))
    .toSorted((a, b) => a.start - b.start)
}
