import {wholeNumber} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {labelOf, regionAt, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {leadGroups} from '../lib/lexicon/labels.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import type {Article, Mention} from '../lib/model.ts'

/** Looks for sources that speak under a label before the story gives their name. */
export const sourceNamedLate = defineRule({
  id: 'source-named-late',
  family: 'identification',
  level: 'note',
  about: 'A source speaks under a label, and the name comes later',
  options: {window: wholeNumber(1, 0, 20)},
  *check(article, {window}) {
    const met = new Set<number>()
    for (const source of article.sources) {
      const [label, name] = source.mentions
      if (label === undefined || name === undefined || source.steps[0] !== 'named later' || met.has(label.start))
        continue
      if (regionAt(article, label.start) !== 'body' || isPrivate(article, label)) continue
      const distance = sentenceIndex(article, name) - sentenceIndex(article, label)
      // Of a paper or an outlet no lead needs to keep the name.
      if (distance <= (source.kind === 'person' ? window : 0)) continue
      met.add(label.start)
      const span = labelOf(article, label)
      const message = `“${wordsAt(article, span)}” is the source here, and the name comes ${distance === 1 ? 'a sentence' : `${distance} sentences`} later; name the source where it first speaks.`
      yield {span, message, related: [{start: name.start, end: name.end, message: 'The name.'}]}
    }
  }
})

const sentenceIndex = (article: Article, {head}: Mention): number => sentenceOf(article, head)?.index ?? 0

/** A man, a neighbour, a mother: of private people a lead may keep the name for the next sentence. */
const isPrivate = ({tokens}: Article, {head}: Mention): boolean =>
  leadGroups.has(personNouns.get(tokens[head]?.lower ?? '')?.group ?? '')
