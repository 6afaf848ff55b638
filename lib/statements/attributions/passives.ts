import {accusing, handingOn, passiveReport} from '../../lexicon/reporting.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {skipAdverbial} from '../complement/adverbials.ts'
import type {Complement} from '../complement.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, lowerAt, type Reading, spanOf, word} from '../reading.ts'
import {isOutside, quotationFrom} from '../spoken.ts'
import {withApposition} from '../tags/subjectAfter.ts'
import {subjectStarts} from '../tags/subjects.ts'
import type {Tag} from '../tags.ts'
import {hasVerb} from './contentEnd/hasVerb.ts'
import {contentEnd} from './contentEnd.ts'
import {addPiece, type Draft, draftOf} from './draft.ts'
import {phraseEnd} from './objectEnd.ts'
import {behindSaying} from './relays.ts'

/** «X was quoted as saying», «was accused of», «it was reported that», «was called … by the mayor». */
export const readPassive = (
  reading: Reading,
  tag: Tag,
  sentence: Sentence,
  tags: readonly Tag[],
  {follow, start}: Complement
): Draft | null => {
  const {lemma} = tag.form.cue
  const from = tag.last
  const next = lowerAt(reading, from)
  const draft = draftOf(sentence, tag, 'passive')
  draft.cue = spanOf(reading, tag.first, tag.last)
  const add = (first: number): Draft | null => {
    const isClause = has(reading, first, word.question | word.pronoun) || quotationFrom(reading, first) >= 0
    const endOf = isClause || lowerAt(reading, first) === 'that' ? contentEnd : phraseEnd
    return addPiece(reading, draft, first, endOf(reading, first, sentence, tags, tag)) ? draft : null
  }
  const said = handingOn.has(lemma) ? behindSaying(reading, from, sentence.last) : -1
  if (said >= 0) return add(said)
  const agent = agentAfter(reading, from, sentence.last)
  draft.source = agent?.mention ?? null
  if (lemma === 'ask') {
    const question = questionAfter(reading, agent && agent.first === from ? agent.mention.last : from, sentence.last)
    if (!opensQuestion(reading, question, tag, agent?.first === from)) return null
    // «Asked whether she would go, Lind shook her head»: the question ends with its comma
    const end = tag.first === sentence.first ? questionEnd(reading, question, sentence.last) : -1
    if (end >= 0) return addPiece(reading, draft, question, end) ? draft : null
    return add(question)
  }
  const reports =
    accusing.has(lemma) ||
    (passiveReport.has(lemma) &&
      (agent !== null ||
        isImpersonal(reading, tag, follow) ||
        lowerAt(reading, start) === 'that' ||
        next === 'to' ||
        (lemma === 'tell' && follow === 'quotation')))
  if (!reports || isAdvice(reading, tag)) return null
  // «was accused by the union of …», «was told by Ruiz that …»: the words stand behind whose they are
  if (agent && agent.first === from) {
    // «since the closure was announced by the council, …»: what was announced stands before the verb
    const {subject} = tag
    const isThing =
      subject !== null && lemma !== 'tell' && !accusing.has(lemma) && !opensWords(reading, agent.mention.last)
    // «was criticized by pilots on the radio»
    const isBare =
      accusing.has(lemma) &&
      lemma !== 'accuse' &&
      tellsOnlyWhen(reading, agent.mention.last, clauseEnd(reading, agent.mention.last, sentence.last))
    if (isThing || isBare) return addSubject(reading, draft, tag)
    return add(agent.mention.last)
  }
  if (lemma === 'accuse' && next !== 'of') return null
  // «Crews were called to the yard after …»
  if (lemma === 'call' && summoning.has(next)) return null
  // «is described in a film», «was called on it»
  if (accusing.has(lemma) && !agent && has(reading, from, word.preposition) && !isNamed(reading, from, sentence.last))
    return null
  if (lemma === 'call' && !agent && reading.quotationAt[from] === -1) return null
  if (lemma === 'tell' && !agent && follow !== 'clause' && follow !== 'quotation') return null
  if (agent && tellsOnlyWhen(reading, from, agent.first)) return addSubject(reading, draft, tag)
  if (agent) return addPiece(reading, draft, from, agent.first) ? draft : null
  return add(lemma === 'tell' && follow !== 'none' ? start : from)
}

/** «The leak was reported by …»: what was reported stands before the verb. */
const addSubject = (reading: Reading, draft: Draft, {subject}: Tag): Draft | null =>
  subject && addPiece(reading, draft, subject.first, subject.last) ? draft : null

/** Where the words behind an agent are over: at a sign or conjunction. */
const clauseEnd = (reading: Reading, start: number, last: number): number => {
  let at = start
  while (at < last && reading.tokens[at]?.kind !== 'punctuation' && !has(reading, at, word.coordinator)) at++
  return at
}

/** «was first reported | on Monday by the Mail», «was criticized | in May by»: only when and where. */
const tellsOnlyWhen = (reading: Reading, first: number, last: number): boolean => {
  let at = first
  while (at < last) {
    if (namingPrepositions.has(lowerAt(reading, at))) return false
    const next = skipAdverbial(reading, at, last)
    if (next === at) return false
    at = next
  }
  return true
}

/** «It should be noted that»: the reporter’s own advice. */
const isAdvice = (reading: Reading, {subject, first}: Tag): boolean =>
  lowerAt(reading, subject?.head ?? -1) === 'it' && advising.has(lowerAt(reading, first))

const advising = wordSet('should must can cannot could may might')

/** What stands behind *called* where nobody is called anything. */
const summoning = wordSet('to in on out at')

/** «it was said the dam leaked», «Lowe was told the dam leaked» */
const isImpersonal = (reading: Reading, {subject, form}: Tag, follow: Complement['follow']): boolean =>
  follow === 'clause' && (form.cue.lemma === 'tell' || lowerAt(reading, subject?.head ?? -1) === 'it')

/** Whether what was said begins at a token: *that*, *to*, a question, marks. */
const opensWords = (reading: Reading, at: number): boolean =>
  has(reading, at, word.question | word.pronoun) ||
  quotationFrom(reading, at) >= 0 ||
  wordOpeners.has(lowerAt(reading, at))

const wordOpeners = wordSet('that to as')

/** Most times and places between *asked* and the question: «asked on Monday at the hall whether». */
const mostAdverbials = 3

/** Past when and where somebody was asked, to the question; a comma may stand before marks. */
const questionAfter = (reading: Reading, start: number, last: number): number => {
  let at = start
  for (
    let step = 0;
    step < mostAdverbials && !has(reading, at, word.question) && !asking.has(lowerAt(reading, at));
    step++
  ) {
    const next = skipAdverbial(reading, at, last)
    if (next === at) break
    at = next
  }
  return isComma(reading, at) && quotationFrom(reading, at + 1) >= 0 ? at + 1 : at
}

const asking = wordSet('about to')

/** «was asked by reporters | whether …», «was asked | “Who paid?”»; what somebody was asked to do only where his answer follows or we hear who asked. */
const opensQuestion = (reading: Reading, at: number, {first, last}: Tag, isByWhom: boolean): boolean => {
  const lower = lowerAt(reading, at)
  if (has(reading, at, word.question) || lower === 'about' || quotationFrom(reading, at) >= 0) return true
  return asking.has(lower) && (isByWhom || last === first + 1)
}

/** The comma behind a question that stands before its sentence’s subject; -1 where there is none. */
const questionEnd = (reading: Reading, first: number, ceiling: number): number => {
  for (let at = first + 1; at < ceiling - 1; at++)
    if (
      isComma(reading, at) &&
      isOutside(reading, at) &&
      subjectStarts(reading, at + 1) &&
      (hasVerb(reading, first, at) || lowerAt(reading, first) === 'about')
    )
      return at
  return -1
}

/** Prepositions by which a passive tells what somebody is called or charged with. */
const namingPrepositions = wordSet('as of for')

/** How far behind a passive what somebody is called may stand, in tokens: «is described by its makers as». */
const farthestName = 6

const isNamed = (reading: Reading, from: number, last: number): boolean => {
  for (let at = from; at < Math.min(last, from + farthestName); at++)
    if (namingPrepositions.has(lowerAt(reading, at)) || !isOutside(reading, at)) return true
  return false
}

/** How far behind a passive verb its *by* is sought, in tokens. */
const farthestAgent = 25

/** «by the Department | *for Education*»: a body with the capitals that say what it is for. */
const withField = (reading: Reading, phrase: Mention | null, ceiling: number): Mention | null => {
  if (
    !phrase ||
    lowerAt(reading, phrase.last) !== 'for' ||
    !isName(reading, phrase.head) ||
    !isName(reading, phrase.last + 1)
  )
    return phrase
  const field = phraseAfter(reading, phrase.last + 1, ceiling)
  return field ? mention(reading, phrase.first, field.last, phrase.head) : phrase
}

/** Who does what a passive tells: «was called a disgrace | by the mayor»; no «by Friday», no «by calling». */
const agentAfter = (
  reading: Reading,
  start: number,
  ceiling: number
): {readonly first: number; readonly mention: Mention} | null => {
  const bound = Math.min(ceiling, start + farthestAgent)
  for (let at = start; at < bound; at++) {
    if (!isOutside(reading, at)) continue
    if (lowerAt(reading, at) === 'by' && !reading.cues[at + 1]?.gerund) {
      const core = withField(reading, phraseAfter(reading, at + 1, ceiling), ceiling)
      const mention = core && withApposition(reading, core, ceiling)
      if (mention && !has(reading, mention.head, word.time | word.weekday | word.month)) return {first: at, mention}
    }
    if (isComma(reading, at)) return null
  }
  return null
}
