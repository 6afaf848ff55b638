import {attributionsOfQuotations} from '../lib/findings/content.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {labelOf, regionAt, wordsAt} from '../lib/findings/places.ts'
import {runningQuotations, wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention, withheldVoices} from '../lib/findings/voices.ts'
import type {Quotation} from '../lib/model.ts'

/** Looks for quotations whose speaker has no name, once for each such speaker. */
export const unnamedSourceDirectQuote = defineRule({
  id: 'unnamed-source-direct-quote',
  family: 'unnamed',
  level: 'note',
  about: 'Somebody without a name is quoted in their own words',
  options: {minWords: wholeNumber(3, 1, 100), exempt: wordList(['victim', 'survivor', 'refugee', 'patient'])},
  *check(article, {minWords, exempt}) {
    const withheld = new Map(withheldVoices(article).map((source) => [source.id, source]))
    if (withheld.size === 0) return
    const quoted = new Map<string, Quotation[]>()
    const attributions = attributionsOfQuotations(article)
    for (const quotation of runningQuotations(article)) {
      if (quotation.use !== 'speech' || regionAt(article, quotation.start) !== 'body') continue
      if (wordTokens(article, quotation.inner).length < minWords) continue
      const ids = attributions.get(quotation.index)?.[0]?.sourceIds ?? []
      if (ids.length === 0 || !ids.every((id) => withheld.has(id))) continue
      for (const id of ids.slice(0, 1)) quoted.set(id, [...(quoted.get(id) ?? []), quotation])
    }
    for (const [id, [first, ...others]] of quoted) {
      const source = withheld.get(id)
      const mention = source && firstMention(article, source)
      if (first === undefined || mention === undefined) continue
      if (exempt.includes(article.tokens[mention.head]?.lower ?? '')) continue
      yield {
        span: {start: first.start, end: first.end},
        message: `These are the very words of “${wordsAt(article, labelOf(article, mention))}”, whom nobody can hold to them; say in the story’s own words what they told.`,
        related: others.map(({start, end}) => ({start, end, message: 'More of their words.'}))
      }
    }
  }
})
