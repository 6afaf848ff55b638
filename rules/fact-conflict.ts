import {comparisonOf} from '../lib/compare/comparison.ts'
import {valueKey} from '../lib/compare/conflicts.ts'
import type {ToldFact} from '../lib/compare/toldFacts.ts'
import {factsAgree} from '../lib/findings/facts/agree.ts'
import {type Fact, factAttributes} from '../lib/findings/facts/fact.ts'
import {factsIn} from '../lib/findings/facts/facts.ts'
import {flag, wholeNumber, wordList} from '../lib/findings/options.ts'
import {regionAt, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Article, Level} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

/** How many values of one thing are kept to be compared with: more than a story ever gives. */
const mostValues = 4

/** Looks for things that a story tells in two ways of which one must be wrong. */
export const factConflict = defineRule({
  id: 'fact-conflict',
  family: 'claim',
  level: 'error',
  about: 'Two places of the story do not agree',
  options: {
    attributes: wordList(['age', 'date', 'count']),
    tolerance: wholeNumber(0, 0, 20),
    treatAttributedAsDispute: flag(true)
  },
  *check(article, {attributes, tolerance, treatAttributedAsDispute}) {
    const told = new Map<string, Fact[]>()
    const asked = factAttributes.filter((attribute) => attributes.includes(attribute))
    for (const fact of factsIn(article, asked)) {
      const {value, entity, topic} = fact
      if (fact.quoted) continue
      const key = `${value.attribute} ${entity}`
      const known = told.get(key) ?? []
      told.set(key, known)
      const other = known.find((one) => !factsAgree(one.value, value, tolerance))
      if (known.length < mostValues && !known.some((one) => isSame(one, fact))) known.push(fact)
      if (other === undefined || (treatAttributedAsDispute && isDispute(other, fact))) continue
      const [here, there] = isDerived(article, other) ? [other, fact] : [fact, other]
      const message = `“${wordsAt(article, here)}” does not agree with “${wordsAt(article, there)}” on ${topic}, and one of the two is wrong; check both, or say why they differ.`
      yield {
        span: here,
        message,
        level: levelOf(fact, other),
        related: [{...spanOf(there), message: 'The other stands here.'}]
      }
    }
  },
  *compare(article, {attributes, tolerance, treatAttributedAsDispute}, {tellings, index}) {
    for (const {kind, topic, clashes, facts} of comparisonOf(tellings).conflicts) {
      const isAsked = attributes.includes(kind) || !factAttributes.some((attribute) => attribute === kind)
      const clash = clashes.find(({one, other}) => one.telling === index || other.telling === index)
      if (!isAsked || clash === undefined) continue
      const [here, there] = clash.one.telling === index ? [clash.one, clash.other] : [clash.other, clash.one]
      if (isTolerated(here.value, there.value, tolerance)) continue
      // Where both may be right, the story that stands alone is told.
      if (clash.certainty === 'apparent' && storiesWith(facts, here) > storiesWith(facts, there)) continue
      const areSourced = here.sources.length > 0 && there.sources.length > 0
      if (treatAttributedAsDispute && areSourced && 'attribute' in here.value) continue
      const other = tellings[there.telling]
      const words = other === undefined ? '' : wordsAt(other.article, there)
      const both = `“${wordsAt(article, here)}” does not agree with “${words}” in ${other?.name} on ${topic}`
      const message =
        clash.certainty === 'real'
          ? `${both}, and one of the two is wrong; check it before both stand.`
          : `${both}; both may be right, since ${clash.reason}, and a word in the story would say so.`
      yield {span: spanOf(here), message, level: clash.certainty === 'real' ? 'warning' : 'note'}
    }
  }
})

/** How many stories tell it as this one does. */
const storiesWith = (facts: readonly ToldFact[], {value}: ToldFact): number => {
  const key = valueKey(value)
  return new Set(facts.filter((fact) => valueKey(fact.value) === key).map(({telling}) => telling)).size
}

/** Whether two ages differ by no more than the house allows. */
const isTolerated = (a: ToldFact['value'], b: ToldFact['value'], tolerance: number): boolean =>
  'attribute' in a && 'attribute' in b && tolerance > 0 && factsAgree(a, b, tolerance)

const spanOf = ({start, end}: Span): Span => ({start, end})

/** Headlines and captions are made from the story, so what is to be mended stands there. */
const isDerived = (article: Article, {start}: Fact): boolean => regionAt(article, start) !== 'body'

const isSame = (a: Fact, b: Fact): boolean => factsAgree(a.value, b.value, 0)

/** Whether two sources tell it, each in its own way: a quarrel of theirs, and no fault of the story. */
const isDispute = (a: Fact, b: Fact): boolean =>
  a.sources.length > 0 && b.sources.length > 0 && !a.sources.some((id) => b.sources.includes(id))

/** A day reckoned from the date of the story may be right where that date is not; one charge or several may be a slip of the tongue. */
function levelOf(a: Fact, b: Fact): Level {
  const values = [a.value, b.value]
  if (values.some((value) => value.attribute === 'count' && !value.count.exact)) return 'note'
  return values.some((value) => value.attribute === 'date' && value.reckoned) ? 'warning' : 'error'
}
