import {wholeNumber} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention, withheldVoices} from '../lib/findings/voices.ts'

/** What each step of the ladder still lacks, for an editor; index 0 for a bare label. */
const lacks = [
  'tells readers nothing about who speaks; say which body or side they belong to and how they know',
  'claims knowledge without a post or a side, so readers cannot weigh it; say which body they belong to',
  'gives a post but not how they know; say whether they saw it, attended or were briefed',
  'leaves out the side they are on; say whose interest they speak for'
] as const

/** Holds each withheld source against the ladder of descriptions that desks use. */
export const unnamedSourceVague = defineRule({
  id: 'unnamed-source-vague',
  family: 'unnamed',
  level: 'warning',
  about: 'A source whose name is kept back is described too vaguely to be weighed',
  options: {minLevel: wholeNumber(2, 0, 4)},
  *check(article, {minLevel}) {
    for (const source of withheldVoices(article)) {
      const {anonymity} = source
      const first = firstMention(article, source)
      if (anonymity === null || first === undefined) continue
      const {level} = anonymity
      if (level >= minLevel || level === 4) continue
      const label = labelOf(article, first)
      const message = `“${wordsAt(article, label)}” ${lacks[level]}.`
      yield {span: label, message, level: level === 0 ? 'warning' : 'note'}
    }
  }
})
