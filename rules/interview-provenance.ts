import {linkedSentences} from '../lib/findings/links.ts'
import {occurrences} from '../lib/findings/occurrences.ts'
import {flag} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {datedSentences, speakersBySentence} from '../lib/findings/provenance.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {interviewNouns, occasionWords} from '../lib/lexicon/provenance.ts'
import type {Article, Sentence, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import type {Span} from '../lib/text/span.ts'

/** Asks of words from an interview or a scrum which one it was. */
export const interviewProvenance = defineRule({
  id: 'interview-provenance',
  family: 'provenance',
  level: 'note',
  about: 'Words come from an interview, and nothing says which',
  options: {single: flag(false)},
  *check(article, {single}) {
    const met = new Set<string>()
    for (const noun of occurrences(article, [...interviewNouns, 'reporters'])) {
      const phrase = phraseAt(article, noun, single)
      const sentence = phrase === null ? undefined : sentenceOf(article, noun.index)
      const speakers = speakersBySentence(article).get(sentence?.index ?? -1)
      if (phrase === null || sentence?.region !== 'body' || speakers === undefined || met.has(speakers)) continue
      if (saysWhich(article, noun, sentence)) continue
      met.add(speakers)
      const message = `“${wordsAt(article, phrase)}” does not say where and when, so readers cannot look the words up; name the outlet, or the day and the place.`
      yield {span: phrase, message}
    }
  }
})

const manyOpeners = new Set([
  'in',
  'several',
  'many',
  'recent',
  'various',
  'numerous',
  'previous',
  'past',
  'other',
  'earlier',
  'multiple'
])

/** «In interviews», «told reporters»; and «in an interview» where the desk asks for it. */
function phraseAt({tokens, quotationAt}: Article, noun: Token, single: boolean): Span | null {
  const before = elementAt(tokens, noun.index - 1)
  if (before === undefined || before.block !== noun.block || quotationAt[noun.index] !== -1) return null
  if (noun.lower === 'reporters' && before.lower === 'told') return {start: before.start, end: noun.end}
  if (noun.lower === 'interviews' && manyOpeners.has(before.lower)) return openedByIn(tokens, noun)
  return noun.lower === 'interview' && single ? openedByIn(tokens, noun) : null
}

/** How far before the noun its preposition may stand, in tokens. */
const farthestOpener = 4

function openedByIn(tokens: readonly Token[], noun: Token): Span | null {
  for (let at = noun.index - 1; at >= noun.index - farthestOpener; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.block !== noun.block) return null
    // «In interviews, residents said …» opens the paper’s own rounds.
    if (token.lower === 'in') return token.capital ? null : {start: token.start, end: noun.end}
  }
  return null
}

/** Whether the words after it, the day or a link lead to the interview. */
function saysWhich(article: Article, {index}: Token, sentence: Sentence): boolean {
  const [next, second] = [article.tokens[index + 1], article.tokens[index + 2]]
  if (occasionWords.has(next?.lower ?? '') || (next?.text === ',' && occasionWords.has(second?.lower ?? '')))
    return true
  return datedSentences(article).has(sentence.index) || linkedSentences(article).has(sentence.index)
}
