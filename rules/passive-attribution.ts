import {reportedStretches} from '../lib/findings/content.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {sentenceOf, sentencesBefore, sentencesHolding, sourcedSentences} from '../lib/findings/paragraphs.ts'
import {findAgentless} from '../lib/findings/passives.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {chargingPapers, recordedActs} from '../lib/lexicon/records.ts'
import type {Article, Sentence} from '../lib/model.ts'

/** Looks for reports and judgements in the passive, with nobody behind them. */
export const passiveAttribution = defineRule({
  id: 'passive-attribution',
  family: 'wording',
  level: 'warning',
  about: 'A judgement or a report stands in the passive, and nobody is named behind it',
  options: {allow: wordList([]), resolveWindow: wholeNumber(1, 0, 5)},
  *check(article, {allow, resolveWindow}) {
    const isReported = reportedStretches(article)
    const sourced = sourcedSentences(article)
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    for (const passive of findAgentless(article)) {
      const sentence = sentenceOf(article, passive.participle)
      if (
        sentence === undefined ||
        passive.hides === 'news' ||
        allowed.has(article.tokens[passive.participle]?.lower ?? '')
      )
        continue
      if (isReported(passive) || sourced.has(sentence.index)) continue
      if (article.tokens[passive.participle]?.lower === 'accused' && isOnRecord(article, sentence)) continue
      if (sentencesBefore(article, sentence, resolveWindow).some(({index}) => sourced.has(index))) continue
      const words = wordsAt(article, passive)
      if (passive.hides === 'report') {
        const message = `“${words}” hides who says or thinks so, and readers cannot weigh it; name them, or state what is known.`
        yield {span: passive, message, level: 'note'}
        continue
      }
      const end = article.tokens[passive.participle]?.end ?? passive.end
      yield {
        span: passive,
        message: `“${words}” hides whose judgement this is, and a judgement needs a name; say by whom.`,
        suggestions: [{title: 'Say by whom, to fill in', edits: [{start: end, end, text: ' by [whom]'}]}]
      }
    }
  }
})

const recorded = remembered(sentencesHolding([...chargingPapers, ...recordedActs]))

/** Whether an act or a paper on the record stands beside an accusation, with the accuser’s name on it. */
const isOnRecord = (article: Article, sentence: Sentence): boolean =>
  [sentence, ...sentencesBefore(article, sentence, 1)].some(({index}) => recorded(article).has(index))
