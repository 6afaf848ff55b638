import {reportedStretches} from '../lib/findings/content.ts'
import {occurrences} from '../lib/findings/occurrences.ts'
import {flag, wordList} from '../lib/findings/options.ts'
import {sentenceOf, sentencesBefore, sentencesHolding, sourcedSentences} from '../lib/findings/paragraphs.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {hedgeGroups} from '../lib/lexicon/hedges.ts'
import {chargingPapers, recordedActs} from '../lib/lexicon/records.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import type {Article, Sentence, Suggestion, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

const known = hedgeGroups.flatMap((group) => group.words)
/** Papers and acts on the record: a hedge beside them leans on them. */
const recordsIn = sentencesHolding([...chargingPapers, ...recordedActs])
const inferring = new Set(hedgeGroups.flatMap((group) => (group.hedges === 'inference' ? group.words : [])))
const peopleHedges = new Set(hedgeGroups.flatMap((group) => (group.hedges === 'people' ? group.words : [])))

/** Looks for words that say that somebody says so, and keep back who. */
export const hedgeWithoutSource = defineRule({
  id: 'hedge-without-source',
  family: 'wording',
  level: 'warning',
  about: 'A hedge stands where a source should',
  options: {hedges: wordList(known), errors: wordList([]), allowWithDocument: flag(true)},
  *check(article, {hedges, errors, allowWithDocument}) {
    const listed = new Set([...hedges, ...errors])
    const grave = new Set(errors)
    const found = occurrences(article, listed)
    if (found.length === 0) return
    const isReported = reportedStretches(article)
    const sourced = sourcedSentences(article)
    const recorded = allowWithDocument ? recordsIn(article) : new Set<number>()
    for (const token of found) {
      const sentence = sentenceOf(article, token.index)
      if (sentence === undefined || isReported(token) || sourced.has(sentence.index)) continue
      if ([sentence, ...sentencesBefore(article, sentence, 1)].some(({index}) => recorded.has(index))) continue
      if (peopleHedges.has(token.lower)) {
        if (!hedgesPeople(article, token)) continue
        const message = `“${token.text}” casts doubt on a name without saying whose doubt it is; say who uses the name, or use a plain one.`
        yield {span: token, message, level: 'note'}
        continue
      }
      const message = `“${token.text}” hides who says so, and readers cannot weigh a claim without its source; name the source instead.`
      const level = grave.has(token.lower) ? 'error' : inferring.has(token.lower) ? 'note' : 'warning'
      yield {span: token, message, level, suggestions: [replacement(article, token, sentence)]}
    }
  }
})

/** Whether the words hedge people, as in «so-called experts»; «the so-called “shared berth”» only brings in a term. */
const hedgesPeople = ({tokens}: Article, {index}: Token): boolean =>
  [tokens[index + 1], tokens[index + 2]].some((token) => token?.capital === false && personNouns.has(token.lower))

/** The hedge gone, and a place for the source at the end of the sentence. */
function replacement({tokens}: Article, hedge: Token, sentence: Sentence): Suggestion {
  const next = tokens[hedge.index + 1]
  const stop = elementAt(tokens, sentence.last - 1)
  const end = stop?.kind === 'punctuation' ? stop.start : sentence.end
  return {
    title: 'Put a source to fill in at the end of the sentence',
    edits: [
      {start: hedge.start, end: next?.start ?? hedge.end, text: ''},
      {start: end, end, text: ', according to [source]'}
    ]
  }
}
