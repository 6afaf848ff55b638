/** Whom a clause is about, found from its beginning. */
import {pronounLike} from '../../lexicon/phrases.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma, isDash} from '../punctuation.ts'
import {has, isName, isOpen, isPossessive, isTimeWord, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isOutside} from '../spoken.ts'
import {nominatives, subjectStarts} from '../tags/subjects.ts'

/** Most phrases before the subject of a clause: «On Sunday, in Ames, after the vote, Ruiz …». */
const mostFronted = 5

/** Whether a word’s form shows a finite verb behind its subject. */
export const isVerbAt = (reading: Reading, at: number): boolean =>
  has(reading, at, word.auxiliary | word.past) ||
  reading.cues[at]?.past === true ||
  (lowerAt(reading, at).endsWith('ed') && reading.tokens[at]?.kind === 'word')

/** Past the adverbs that stand before a verb. */
export const pastAdverbs = (reading: Reading, at: number): number => {
  let verb = at
  while (has(reading, verb, word.adverb) || (lowerAt(reading, verb).endsWith('ly') && isOpen(reading, verb))) verb++
  return verb
}

/** Whether a finite verb stands at a token, adverbs before it or none; no «union backed by …». */
export const isVerbBehind = (reading: Reading, at: number): boolean => {
  const verb = pastAdverbs(reading, at)
  const isDoneBy = lowerAt(reading, verb + 1) === 'by' && !has(reading, verb, word.past | word.auxiliary)
  return isVerbAt(reading, verb) && !isDoneBy
}

/** Who a clause is about: its first noun phrase that no preposition, participle or time word opens. */
export const clauseSubject = (reading: Reading, from: number, last: number): Mention | null => {
  let at = afterDateline(reading, from, last)
  for (let guard = 0; guard < mostFronted && at < last; guard++) {
    while (at < last && (isOpener(reading, at) || isSign(reading, at))) at++
    if (at >= last || !isOutside(reading, at)) return null
    if (at === from && isManner(reading, at)) at++
    if (isFronted(reading, at)) {
      at = afterFronted(reading, at, last)
      if (at < 0) return null
      continue
    }
    const core = subjectAt(reading, at, last)
    if (!core) return null
    const afterTime = timeEnd(reading, core)
    if (afterTime > 0) {
      at = afterTime
      continue
    }
    if (!isWhen(reading, core)) {
      const end = withObjects(reading, core, last)
      return mention(reading, core.first, apposedEnd(reading, core, end, last), core.head)
    }
    at = core.last
    while (at < last && !isComma(reading, at)) at++
    at++
  }
  return null
}

/** «One of the men, *Otto Berg, 70,* | had …», «a friend, *Ida Lund,* | told …»: where a subject ends with what is set beside it, before its verb. */
const apposedEnd = (reading: Reading, {head}: Mention, end: number, last: number): number => {
  if (!isComma(reading, end) || isName(reading, head)) return end
  const beside = phraseAfter(reading, end + 1, last)
  let close = beside?.last ?? end
  while (isComma(reading, close) && reading.tokens[close + 1]?.kind === 'number' && isComma(reading, close + 2))
    close += 2
  return close > end && isComma(reading, close) && isVerbBehind(reading, close + 1) ? close + 1 : end
}

/** The noun phrase at a token, where only a subject can stand. */
export const subjectAt = (reading: Reading, at: number, last: number): Mention | null => {
  const phrase = phraseAfter(reading, at, last)
  return phrase && withoutVerb(reading, withCompound(reading, phrase, last))
}

/** How many words a name may be followed by in a compound. */
const longestCompound = 4

/** «the Corran | *festival bus* was late»: a subject with the nouns that go on with its name, where a verb shows its end. */
const withCompound = (reading: Reading, phrase: Mention, last: number): Mention => {
  if (!isName(reading, phrase.last - 1)) return phrase
  const bound = Math.min(last, phrase.last + longestCompound)
  let end = phrase.last
  while (end < bound && isOpen(reading, end) && !isName(reading, end) && !isVerbForm(reading, end)) end++
  if (end === phrase.last) return phrase
  const whole = mention(reading, phrase.first, end, end - 1)
  return isVerbAt(reading, withObjects(reading, whole, last)) ? whole : phrase
}

const isVerbForm = (reading: Reading, at: number): boolean =>
  isVerbAt(reading, at) || reading.cues[at]?.third === true || /(?:ing|ly)$/u.test(lowerAt(reading, at))

/** «the coach loses | his keeper», «some growers fear | that …», «a porter rushed | past»: a subject without the verb that was read as its last noun. */
const withoutVerb = (reading: Reading, phrase: Mention): Mention => {
  const verb = phrase.last - 1
  const noun = verb - 1
  const counts = noun === phrase.first && pronounLike.has(lowerAt(reading, noun))
  const isAlone = noun < phrase.first || !(counts || isOpen(reading, noun)) || isName(reading, verb)
  if (isAlone || phrase.head !== verb) return phrase
  const form = lowerAt(reading, verb)
  const isSingular = form.endsWith('s') && !form.endsWith('ss')
  const isPlural = lowerAt(reading, noun).endsWith('s')
  // no noun phrase goes on with another
  const isFollowed =
    has(reading, phrase.last, word.determiner | word.pronoun | word.object) &&
    !has(reading, phrase.last, word.question) &&
    isSingular !== isPlural
  // «as a porter walks | in front of her»
  const isArticled = articles.has(lowerAt(reading, phrase.first)) && /[^suioa]s$/u.test(form) && !singulars.has(form)
  const isPast = form.endsWith('ed') && form.length > 5 && !isPossessive(reading, noun)
  return isFollowed || isArticled || isPast ? mention(reading, phrase.first, verb) : phrase
}

const articles = wordSet('a an')

/** Nouns in *s* that *a* may stand before. */
const singulars = wordSet('series species news means lens mathematics politics')

/** How long a dateline is at most, in tokens. */
const longestDateline = 14

/** Past a dateline («NORWICK, Dec. 8 (HP) —», «Norwick (HP) –») where the sentence begins with one. */
export const afterDateline = (reading: Reading, first: number, last: number): number => {
  const token = reading.tokens[first]
  if (!token?.capital) return first
  const bound = Math.min(last, first + longestDateline)
  for (let at = first; at < bound; at++) {
    // «NORWICK: Six people died, officials said»
    if (textAt(reading, at) === ':')
      return token.text === token.text.toUpperCase() && token.text.length > 1 ? at + 1 : first
    if (isDash(reading, at)) {
      const isDateline =
        isName(reading, first) && (token.text === token.text.toUpperCase() || textAt(reading, at - 1) === ')')
      return isDateline ? at + 1 : first
    }
    if (reading.cues[at]?.past || has(reading, at, word.auxiliary)) return first
  }
  return first
}

/** «Coolly the mayor …»: an adverb that opens a clause without a comma. */
const isManner = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).endsWith('ly') && !isName(reading, at + 1) && reading.tokens[at + 1]?.kind === 'word'

/** «But», «also»: what stands before a subject and is none. */
const isOpener = (reading: Reading, at: number): boolean =>
  has(reading, at, word.adverb | word.coordinator) &&
  !has(reading, at, word.preposition) &&
  !(lowerAt(reading, at) === 'once' && subjectStarts(reading, at + 1))

const isSign = (reading: Reading, at: number): boolean => reading.tokens[at]?.kind === 'punctuation'

/** Whether a phrase or clause opens that stands before the subject: «In May», «Asked why», «Leaving the court». */
const isFronted = (reading: Reading, at: number): boolean => {
  if (has(reading, at, word.preposition | word.subordinator | word.question) || isTimeWord(reading, at)) return true
  const isPronoun = has(reading, at, word.pronoun) && lowerAt(reading, at) !== 'one'
  if (isTimeWord(reading, at + 1) && !has(reading, at + 2, word.auxiliary) && !isPronoun) return true
  const lower = lowerAt(reading, at)
  if ((lower === 'late' || lower === 'early') && opensTime(reading, at + 1)) return true
  if (!isName(reading, at + 1) && (lower.endsWith('ing') || lower.endsWith('sked'))) return true
  return lower.endsWith('ing') && reading.cues[at]?.gerund === true
}

/** «Late | last month», «Early | on Monday» */
const opensTime = (reading: Reading, at: number): boolean =>
  isTimeWord(reading, at) || isTimeWord(reading, at + 1) || has(reading, at, word.preposition)

/** How long a fronted phrase may be, in tokens. */
const longestFronted = 40

/** Past a fronted phrase: it ends at the comma, or at the marks that close with one, after which a subject stands. -1 where none does. */
const afterFronted = (reading: Reading, start: number, last: number): number => {
  const bound = Math.min(last, start + longestFronted)
  const dated = afterDate(reading, start + 1, bound)
  if (dated > start + 1 && subjectStarts(reading, dated)) return dated
  for (let at = start; at < bound; at++) {
    if (isComma(reading, at) && opensMain(reading, at + 1, last)) return at + 1
    if (endsQuotedWithComma(reading, at) && subjectStarts(reading, at)) return at
  }
  return beforeBareSubject(reading, start, bound)
}

/** How long a fronted phrase may be that no comma closes, in tokens. */
const longestUnclosed = 12

/** «At the mention of it | she laughed»: past a fronted phrase without a comma, where a pronoun can only be a subject. */
const beforeBareSubject = (reading: Reading, start: number, bound: number): number => {
  if (!has(reading, start, word.preposition)) return -1
  for (let at = start + 1; at < Math.min(bound, start + longestUnclosed); at++) {
    if (!isOutside(reading, at) || has(reading, at, word.relative | word.subordinator)) return -1
    if (nominatives.has(lowerAt(reading, at)) && isVerbAt(reading, at + 1)) return at
  }
  return -1
}

const orderWords = wordSet('last next this past')

/** Past a date: «On 3 October 2021 | a clerk …». */
const afterDate = (reading: Reading, start: number, bound: number): number => {
  let at = start
  while (
    at < bound &&
    (isTimeWord(reading, at) || reading.tokens[at]?.kind === 'number' || orderWords.has(lowerAt(reading, at)))
  )
    at++
  return at
}

/** Whether the main clause begins after a comma: with a subject, or with a bare noun or number and its verb («prosecutors charged …», «only three of them came»). */
export const opensMain = (reading: Reading, at: number, last: number): boolean => {
  if (subjectStarts(reading, at)) return !isPlace(reading, at, last)
  if (lowerAt(reading, at) === 'there') return has(reading, at + 1, word.auxiliary)
  const first = has(reading, at, word.adverb) ? at + 1 : at
  const isNoun = isOpen(reading, first) || reading.tokens[first]?.kind === 'number'
  const noun = isNoun ? phraseAfter(reading, first, last) : null
  return noun !== null && isVerbAt(reading, withObjects(reading, noun, last))
}

/** Whether marks close right before a token, a comma inside them: «when he spoke of “old debts,” | Hart …». */
export const endsQuotedWithComma = (reading: Reading, at: number): boolean =>
  textAt(reading, at - 2) === ',' && elementAt(reading.quotations, reading.quotationAt[at - 1])?.last === at

/** Whether a name between commas only says where: «in Ames, Norwick, on Sunday». */
export const isPlace = (reading: Reading, at: number, last: number): boolean => {
  const phrase = isName(reading, at) ? phraseAfter(reading, at, last) : null
  if (!phrase || !isComma(reading, phrase.last)) return false
  const next = phrase.last + 1
  return (
    // «in Aspen Mills, *Colo.*, the student …»
    textAt(reading, at).endsWith('.') ||
    has(reading, next, word.preposition | word.weekday | word.month | word.pronoun | word.relative) ||
    isName(reading, next)
  )
}

const timeOrders = wordSet('later earlier ago after before')

/** Past a time that no comma closes: «A few minutes later | they left»; 0 where the phrase is none. */
const timeEnd = (reading: Reading, core: Mention): number => {
  const isTime = isTimeWord(reading, core.head) && timeOrders.has(lowerAt(reading, core.last))
  return isTime && subjectStarts(reading, core.last + 1) ? core.last + 1 : 0
}

/** Whether a phrase tells when: «Two days later, …», «A week of talks earlier, …». */
const isWhen = (reading: Reading, core: Mention): boolean => {
  const at = lowerAt(reading, core.last) === 'of' ? core.last + 2 : core.last
  return timeOrders.has(lowerAt(reading, at)) && isComma(reading, at + 1)
}

const joining = wordSet('of for from in at and on')

/** Where a phrase ends with all that prepositions and *and* join to it. */
const withObjects = (reading: Reading, core: Mention, last: number): number => {
  let end = core.last
  while (joining.has(lowerAt(reading, end))) {
    const object = phraseAfter(reading, end + 1, last)
    if (!object) break
    end = object.last
  }
  return end
}
