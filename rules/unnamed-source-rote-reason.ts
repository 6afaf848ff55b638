import {secondHandSources} from '../lib/findings/chains.ts'
import {wordList} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {withheldVoices} from '../lib/findings/voices.ts'

/** Looks at the reasons that are given for keeping names back, for those that are set phrases. */
export const unnamedSourceRoteReason = defineRule({
  id: 'unnamed-source-rote-reason',
  family: 'unnamed',
  level: 'note',
  about: 'A set phrase stands where the reason for keeping a name back should',
  options: {accept: wordList([])},
  *check(article, {accept}) {
    const secondHand = secondHandSources(article)
    for (const {id, anonymity} of withheldVoices(article)) {
      if (anonymity?.reason !== 'rote' || secondHand.has(id)) continue
      const span = anonymity.reasonSpan
      if (span === null) continue
      const words = article.text.slice(span.start, span.end).toLowerCase()
      if (accept.some((phrase) => words.includes(phrase.toLowerCase()))) continue
      yield {
        span,
        message: `“${wordsAt(article, span)}” is a set phrase that tells readers nothing; say what the source stands to lose by being named.`
      }
    }
  }
})
