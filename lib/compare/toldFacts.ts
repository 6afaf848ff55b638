import {agesOfUnnamed, roleHolders} from '../findings/facts/ages.ts'
import type {FactValue} from '../findings/facts/fact.ts'
import {nameOf} from '../findings/facts/fact.ts'
import {factsIn} from '../findings/facts/facts.ts'
import type {Telling} from '../findings/telling.ts'
import type {Article} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {eventCounts} from './eventCounts.ts'
import type {Particular} from './particulars/particular.ts'
import {particularsIn} from './particulars/particulars.ts'
import type {People} from './people.ts'
import {plannedDays} from './plannedDays.ts'

/** What a telling says of somebody or something, ready to be laid beside what the others say. */
export interface ToldFact extends Span {
  readonly telling: number
  readonly value: FactValue | Particular
  /** About whom or what, over all tellings. */
  readonly entity: string
  readonly topic: string
  /** Ids of the telling's sources that answer for it; empty where the paper tells it. */
  readonly sources: readonly string[]
}

/** All that the tellings say in a form that can be compared, telling by telling, in text order. What a source is quoted to say is left out. */
export const toldFacts = (tellings: readonly Telling[], people: People): readonly ToldFact[] => {
  const holders = holdersOf(tellings, people)
  return tellings.flatMap(({article}, telling) => [
    ...ownFacts(article, telling, people),
    ...unnamedAges(article, telling, people, holders),
    ...factsOfEvent(article, telling),
    ...particulars(article, telling, people)
  ])
}

const ownFacts = (article: Article, telling: number, people: People): readonly ToldFact[] =>
  factsIn(article)
    .filter(({quoted}) => !quoted)
    .map(({value, entity, person, topic, sources, start, end}) => {
      const shared = {telling, value, sources, start, end}
      if (person === null) return {...shared, entity: `${value.attribute} ${entity}`, topic}
      const id = people.idOf(telling, person.key)
      const about = `${value.attribute} ${id}${entity.slice(person.key.length)}`
      return {...shared, entity: about, topic: topic.replace(nameOf(article, person), people.nameOf(id))}
    })

/** Whom any of the tellings calls by a noun, if all that do mean one person. */
function holdersOf(tellings: readonly Telling[], people: People): ReadonlyMap<string, string | null> {
  const holders = new Map<string, string | null>()
  tellings.forEach(({article}, telling) => {
    for (const [noun, run] of roleHolders(article)) {
      const id = run === null ? null : people.idOf(telling, run.key)
      const known = holders.get(noun)
      holders.set(noun, known === undefined || known === id ? id : null)
    }
  })
  return holders
}

/** «The 64-year-old actor», whom another telling calls «actor Ole Kane». */
const unnamedAges = (
  article: Article,
  telling: number,
  people: People,
  holders: ReadonlyMap<string, string | null>
): readonly ToldFact[] =>
  agesOfUnnamed(article).flatMap(({years, dated, noun, name, first, last}) => {
    if ((article.quotationAt[first] ?? -1) >= 0) return []
    const id = name === null ? holders.get(noun ?? '') : people.idOf(telling, name.key)
    if (id === undefined || id === null) return []
    const value: FactValue = {attribute: 'age', years, dated}
    const topic = `the age of ${name === null ? people.nameOf(id) : nameOf(article, name)}`
    return [{telling, value, entity: `age ${id}`, topic, sources: [], ...spanOf(article, first, last)}]
  })

/** What only another story can contradict: how many came, on which day something is to begin. */
const factsOfEvent = (article: Article, telling: number): readonly ToldFact[] =>
  [...eventCounts(article), ...plannedDays(article)]
    .filter(({first}) => (article.quotationAt[first] ?? -1) < 0)
    .map(({value, entity, topic, first, last}) => {
      const span = spanOf(article, first, last)
      return {telling, value, entity: `${value.attribute} ${entity}`, topic, sources: answering(article, span), ...span}
    })

const particulars = (article: Article, telling: number, people: People): readonly ToldFact[] =>
  particularsIn({article, telling, people})
    .filter(({first}) => (article.quotationAt[first] ?? -1) < 0)
    .map((value) => {
      const span = spanOf(article, value.first, value.last)
      const entity = `${value.kind} ${value.entity}`
      return {telling, value, entity, topic: value.topic, sources: answering(article, span), ...span}
    })

const spanOf = ({tokens}: Article, first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0
})

/** Who answers for a place: the sources of the statement that it stands in. */
function answering({statements}: Article, {start}: Span): readonly string[] {
  const statement = statements[firstWhere(statements, ({end}) => end > start)]
  return statement === undefined || statement.start > start ? [] : statement.sources
}
