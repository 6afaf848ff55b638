import {secondHandSources} from '../lib/findings/chains.ts'
import {flag} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention, withheldVoices} from '../lib/findings/voices.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import type {Article, Mention} from '../lib/model.ts'

/** Asks how many people stand behind a plural without names. */
export const unnamedSourceUncounted = defineRule({
  id: 'unnamed-source-uncounted',
  family: 'unnamed',
  level: 'note',
  about: 'Sources without names stand in the plural, and nobody says how many they are',
  options: {acceptSeveral: flag(true)},
  *check(article, {acceptSeveral}) {
    const secondHand = secondHandSources(article)
    for (const source of withheldVoices(article)) {
      const first = firstMention(article, source)
      if (source.count !== null || first === undefined || secondHand.has(source.id)) continue
      if (personNouns.get(article.tokens[first.head]?.lower ?? '')?.number !== 'many') continue
      if (acceptSeveral && tellsSeveral(article, first)) continue
      const label = labelOf(article, first)
      yield {
        span: label,
        message: `“${wordsAt(article, label)}” may be two people or twenty, and readers weigh a claim by that; say how many.`
      }
    }
  }
})

const severals = new Set([
  'several',
  'many',
  'multiple',
  'numerous',
  'dozens',
  'scores',
  'dozen',
  'handful',
  'couple',
  'few',
  'most',
  'half'
])

const tellsSeveral = ({tokens}: Article, {first, last}: Mention): boolean =>
  tokens.slice(first, last).some(({lower}) => severals.has(lower))
