import {flag} from '../lib/findings/options.ts'
import {labelOf, regionAt, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {withheldVoices} from '../lib/findings/voices.ts'
import {bareSourceNouns} from '../lib/lexicon/anonymity.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import type {Article, Mention, Source} from '../lib/model.ts'

/** Compares the nouns by which a story calls one source whose name it keeps back. */
export const unnamedSourceLabelDrift = defineRule({
  id: 'unnamed-source-label-drift',
  family: 'unnamed',
  level: 'note',
  about: 'One source without a name goes by several labels and looks like several sources',
  options: {allowShort: flag(false)},
  *check(article, {allowShort}) {
    for (const source of withheldVoices(article)) {
      const [first, ...others] = labelsOf(article, source)
      const other = others.find(({noun, mention}) => {
        return noun !== first?.noun && !(allowShort && isBare(mention, noun))
      })
      if (first === undefined || other === undefined) continue
      const [one, two] = [labelOf(article, first.mention), labelOf(article, other.mention)]
      yield {
        span: two,
        message: `“${wordsAt(article, two)}” looks like somebody else than “${wordsAt(article, one)}”, though both seem to be one source, and readers count two; keep to one label.`,
        related: [{...one, message: 'The first label.'}]
      }
    }
  }
})

interface Label {
  readonly mention: Mention
  /** The noun in its dictionary form: `source` of «the sources». */
  readonly noun: string
}

/** The mentions of the copy that call a source by a noun; pronouns are no labels. */
const labelsOf = (article: Article, {mentions}: Source): readonly Label[] =>
  mentions.flatMap((mention) => {
    const noun = personNouns.get(article.tokens[mention.head]?.lower ?? '')?.lemma
    return noun !== undefined && regionAt(article, mention.start) === 'body' ? [{mention, noun}] : []
  })

/** «the source», «the person»: short for whatever stood before. */
const isBare = ({first, last}: Mention, noun: string): boolean => last - first <= 2 && bareSourceNouns.has(noun)
