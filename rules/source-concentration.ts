import {attributionsOfQuotations, outerQuotations} from '../lib/findings/content.ts'
import {share, wholeNumber, wordList} from '../lib/findings/options.ts'
import {opinionTypes} from '../lib/findings/ownVoice.ts'
import {isSpoken, regionAt} from '../lib/findings/places.ts'
import {wordTokens} from '../lib/findings/quoted.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourcesById} from '../lib/findings/voices.ts'
import type {Article, Mention} from '../lib/model.ts'

/** Weighs how much of what is quoted one voice holds. */
export const sourceConcentration = defineRule({
  id: 'source-concentration',
  family: 'story',
  level: 'note',
  about: 'One voice has most of the words that are quoted, though others speak',
  options: {
    maxQuotedShare: share(0.7),
    minQuotedWords: wholeNumber(80, 1, 10_000),
    types: wordList(['brief', 'profile', 'speech', ...opinionTypes])
  },
  *check(article, {maxQuotedShare, minQuotedWords, types}) {
    if (types.includes(article.metadata.type ?? '')) return
    const voices = quotedVoices(article)
    const all = voices.reduce((sum, {words}) => sum + words, 0)
    const [top, second] = voices.toSorted((one, other) => other.words - one.words)
    if (top === undefined || second === undefined || all < minQuotedWords || top.words <= maxQuotedShare * all) return
    const byId = sourcesById(article)
    const sources = top.ids.flatMap((id) => byId.get(id) ?? [])
    if (sources.some(({kind}) => kind === 'document')) return
    const names = sources.map(({name}) => name).join(' and ')
    yield {
      span: {start: top.mention.start, end: top.mention.end},
      message: `Of the ${all} words that the story quotes, ${top.words} are by ${names}, and the others hardly get a hearing; quote them too, or call the story an interview.`,
      related: [{start: second.mention.start, end: second.mention.end, message: `The next voice has ${second.words}.`}]
    }
  }
})

interface Voice {
  readonly ids: readonly string[]
  /** Where the voice is first named beside words of its own. */
  readonly mention: Mention
  words: number
}

/** Who is quoted, and at what length. Those who speak together are one voice. */
function quotedVoices(article: Article): readonly Voice[] {
  const attributions = attributionsOfQuotations(article)
  const voices = new Map<string, Voice>()
  for (const quotation of outerQuotations(article)) {
    if (!isSpoken(quotation) || regionAt(article, quotation.start) !== 'body') continue
    const taker = attributions.get(quotation.index)?.find(({sourceIds}) => sourceIds.length > 0)
    if (taker === undefined) continue
    const key = taker.sourceIds.join(' ')
    const voice = voices.get(key)
    const words = wordTokens(article, quotation.inner).length
    if (voice !== undefined) voice.words += words
    else if (taker.speakers[0] !== undefined) voices.set(key, {ids: taker.sourceIds, mention: taker.speakers[0], words})
  }
  return [...voices.values()]
}
