/** What follows a reporting verb: hearers, time and place of the saying, and where its content begins. */
import {channels} from '../lexicon/cues.ts'
import {tagPrepositions, conditions as terms} from '../lexicon/reporting.ts'
import {wordSet} from '../lexicon/words.ts'
import type {Mention, Sentence} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {opensRoughNumber, skipAdverbial} from './complement/adverbials.ts'
import {hearerAfter} from './complement/hearers.ts'
import {phraseAfter} from './phraseAfter.ts'
import {phraseBefore} from './phraseBefore.ts'
import {isDashMark, isStop} from './punctuation.ts'
import {has, isName, isOpen, lowerAt, type Reading, spanOf, textAt, word} from './reading.ts'
import {isOutside, quotationFrom} from './spoken.ts'
import {subjectStarts} from './tags/subjects.ts'
import type {Tag} from './tags.ts'

/** - `quotation` marks open right there · `clause` words follow · `colon` the sentence ends with one · `end` the clause ends with the tag. */
export type Follow = 'quotation' | 'clause' | 'colon' | 'infinitive' | 'object' | 'end' | 'none'

export interface Complement {
  readonly follow: Follow
  /** First token of the content; for `end`, the token at which the tag stops. */
  readonly start: number
  readonly recipient: Mention | null
  readonly provenance: Span | null
}

/** Reads what follows a tag, up to where its content begins or the tag ends. */
export const readComplement = (reading: Reading, tag: Tag, sentence: Sentence): Complement => {
  const ceiling = sentence.last
  const {lemma, takes} = tag.form.cue
  if (demanding.has(lemma) && isCondition(reading, tag.end))
    return {follow: 'none', start: tag.end, recipient: null, provenance: null}
  const hearer = hearerOf(reading, tag, ceiling)
  const direct = hearer?.last ?? tag.end
  const particle = lemma === 'refer' ? 'to' : lemma === 'call' ? 'out' : ''
  // «referred to the dam», «called out the board»
  if (particle && lowerAt(reading, direct) === particle && (lemma === 'refer' || opensObject(reading, direct + 1)))
    return {follow: 'object', start: direct + 1, recipient: hearer, provenance: null}
  const {at, recipient, provenance} = readAdverbials(reading, tag, direct, hearer, ceiling)
  const start = takes.includes('that') && tag.voice !== 'inverted' ? afterInsertion(reading, at, ceiling) : at
  const {follow, at: begins} =
    atSign(reading, start, ceiling) ?? atWord(reading, tag, start, start === direct, recipient !== null)
  const that = follow === 'end' || follow === 'none' ? laterThat(reading, tag, start, ceiling) : -1
  return that < 0
    ? {follow, start: begins, recipient, provenance}
    : {follow: 'clause', start: that, recipient, provenance}
}

/** How far a phrase may part a verb from its *that*, in tokens. */
const longestParting = 8

const ofClause = word.auxiliary | word.past | word.relative | word.pronoun

/** «claimed without any proof | that», «say by 55 to 41 percent | that»: the *that* behind a phrase that no other rule reads; -1 where there is none. */
const laterThat = (reading: Reading, {voice, form}: Tag, start: number, ceiling: number): number => {
  const {takes, class: cueClass} = form.cue
  // «everyone has known for years that»
  if (cueClass === 'mental') return -1
  if (voice === 'inverted' || voice === 'passive' || !takes.includes('that') || takes.includes('object')) return -1
  if (!has(reading, start, word.preposition) && textAt(reading, start) !== '%') return -1
  const bound = Math.min(ceiling - 1, start + longestParting)
  for (let at = start + 1; at < bound; at++) {
    if (lowerAt(reading, at) === 'that') return subjectStarts(reading, at + 1) || isOpen(reading, at + 1) ? at : -1
    const sign = textAt(reading, at)
    if (
      has(reading, at, ofClause) ||
      (reading.tokens[at]?.kind !== 'word' && sign !== '%' && sign !== '-' && !isAmount(reading, at))
    )
      return -1
  }
  return -1
}

/** Verbs by which sources set terms: «asked not to be named». */
const demanding = wordSet('ask insist demand')

/** How far terms reach, in tokens. */
const longestCondition = 6

/** «asked not to be named», «requested to remain anonymous»: terms of talking, nothing said. */
const isCondition = (reading: Reading, at: number): boolean => {
  for (let next = at; next < at + longestCondition; next++) if (terms.has(lowerAt(reading, next))) return true
  return false
}

/** Who is told, right after the verb or one adverb: «told reporters», «told again the council». */
const hearerOf = (reading: Reading, tag: Tag, ceiling: number): Mention | null => {
  if (tag.voice === 'inverted' || tag.voice === 'passive' || !tag.form.cue.takes.includes('whom')) return null
  const adverb = has(reading, tag.end, word.adverb) && !has(reading, tag.end, word.time)
  const hearer = hearerAfter(reading, adverb ? tag.end + 1 : tag.end, ceiling)
  // «warned | the dam could burst»: whoever has a verb of his own is told nothing
  const acts = hearer !== null && tag.form.cue.takes.includes('clause') && has(reading, hearer.last, word.auxiliary)
  return acts ? null : hearer
}

/** Most adverbials between a verb and its content: «said on Sunday in Ames in a statement to the Mail». */
const mostAdverbials = 6

/** Prepositions by which words are given out: «in a statement», «on a podcast», «at a briefing». */
const channelPrepositions = wordSet('in on at during via through by')

/** Prepositions that, after a verb without a clause of its own, open what it is about: no adverbials. */
const aboutContent = wordSet('as for from by with about')

/** Words between a verb and its *that* or colon: «said only that», «said simply:». */
const limiting = wordSet('only simply just even')

/** What stands between a verb and its content: where it ends, who is told in it and through what. */
const readAdverbials = (
  reading: Reading,
  tag: Tag,
  start: number,
  hearer: Mention | null,
  ceiling: number
): {readonly at: number; readonly recipient: Mention | null; readonly provenance: Span | null} => {
  let at = start
  let recipient = hearer
  let provenance: Span | null = null
  for (let guard = 0; guard < mostAdverbials; guard++) {
    if (at >= ceiling || isSign(reading, at) || quotationFrom(reading, at) >= 0) break
    const lower = lowerAt(reading, at)
    if (opensContent(reading, tag, at)) break
    const hearers = lower === 'with' && provenance !== null
    if (tag.voice !== 'inverted' && !hearers && aboutContent.has(lower) && !tag.form.cue.takes.includes('clause')) break
    if (limiting.has(lower) && (lowerAt(reading, at + 1) === 'that' || textAt(reading, at + 1) === ':')) {
      at++
      break
    }
    if (lower === 'as' && has(reading, at + 1, word.pronoun)) break
    const next = skipAdverbial(reading, at, ceiling)
    if (next === at) break
    const channel = channelPrepositions.has(lower) ? phraseBefore(reading, next, at) : null
    if (channel && channels.has(lowerAt(reading, channel.head))) provenance = spanOf(reading, at, next)
    if (lower === 'to' && provenance && reading.tokens[at]?.start === provenance.end + 1) {
      // «in a statement to the Mail»
      recipient ??= phraseAfter(reading, at + 1, ceiling)
      provenance = {start: provenance.start, end: elementAt(reading.tokens, next - 1)?.end ?? provenance.end}
    } else if (lower === 'to' && !recipient && tag.form.cue.lemma === 'say')
      recipient = phraseAfter(reading, at + 1, ceiling)
    at = next
  }
  return {at, recipient, provenance}
}

/** Whether a comma, a colon or a stop stands at a token. */
const isSign = (reading: Reading, at: number): boolean => {
  const text = textAt(reading, at)
  return text === ',' || text === ':' || isStop(reading, at)
}

/** Prepositions that open the content of the verbs that take them: «warned of floods», «called for calm». */
const contentPrepositions = wordSet('of for on about against as with')

const takesPreposition = (tag: Tag, lower: string): boolean => {
  const plain = lower === 'upon' ? 'on' : lower
  return contentPrepositions.has(plain) && tag.form.cue.takes.some((complement) => complement === plain)
}

/** «the lane that farmers asked *for* in May»: what a preposition has before its verb. */
const isStranded = (reading: Reading, at: number): boolean =>
  has(reading, at + 1, word.preposition) && !opensRoughNumber(reading, at + 1) && lowerAt(reading, at + 1) !== 'to'

/** Whether a verb’s own content begins at a token, with *that* or the preposition that the verb takes. */
const opensContent = (reading: Reading, tag: Tag, at: number): boolean => {
  const lower = lowerAt(reading, at)
  if (lower === 'that') return !has(reading, at + 1, word.time | word.weekday)
  if (lower === 'to') return tag.form.cue.takes.includes('to') && !has(reading, at + 1, word.determiner)
  if (!takesPreposition(tag, lower)) return false
  return lower !== 'on' || !has(reading, at + 1, word.weekday | word.month)
}

/** How far an insertion before *that* reaches, in tokens. */
const longestInsertion = 10

const conditions = wordSet('if unless')

/** «said on Sunday in Ames, Norwick, that …»: past a short insertion before *that*. */
const afterInsertion = (reading: Reading, at: number, ceiling: number): number => {
  const isDash = isDashMark(reading, at)
  if (textAt(reading, at) !== ',' && !isDash) return at
  const bound = Math.min(ceiling, at + longestInsertion)
  for (let next = at + 1; next < bound; next++)
    if ((isDash ? isDashMark(reading, next) : textAt(reading, next) === ',') && lowerAt(reading, next + 1) === 'that')
      return next + 1
  // «said, | if the tests hold, the dam will open»
  if (!isDash && conditions.has(lowerAt(reading, at + 1)) && commaBeforeSubject(reading, at + 1)) return at + 1
  return at
}

/** What a sign after a tag opens, or null where a word follows. */
const atSign = (
  reading: Reading,
  at: number,
  ceiling: number
): {readonly follow: Follow; readonly at: number} | null => {
  const text = textAt(reading, at)
  const next = at + 1
  if (at >= ceiling) return {follow: 'end', at}
  if (text === ';' && quotationFrom(reading, next) >= 0) return {follow: 'quotation', at: next}
  if (isStop(reading, at)) return {follow: 'end', at}
  if (quotationFrom(reading, at) >= 0) return {follow: 'quotation', at}
  if (text === ':') {
    if (quotationFrom(reading, next) >= 0) return {follow: 'quotation', at: next}
    return {follow: next < ceiling ? 'clause' : 'colon', at: next}
  }
  // «He said, quietly, “…”»
  if (
    text === ',' &&
    lowerAt(reading, next).endsWith('ly') &&
    textAt(reading, next + 1) === ',' &&
    quotationFrom(reading, next + 2) >= 0
  )
    return {follow: 'quotation', at: next + 2}
  if (text === ',' || text === '(' || isDashMark(reading, at))
    return quotationFrom(reading, next) >= 0 ? {follow: 'quotation', at: next} : {follow: 'end', at}
  return isOutside(reading, at) ? null : {follow: 'end', at}
}

const leaving = word.coordinator | word.subordinator | word.preposition | word.relative | word.adverb

/** What a word after a tag opens by what its verb takes; `isDirect` where no adverbial parts them, `isTold` where a hearer does. */
const atWord = (
  reading: Reading,
  tag: Tag,
  at: number,
  isDirect: boolean,
  isTold: boolean
): {readonly follow: Follow; readonly at: number} => {
  const {takes} = tag.form.cue
  const lower = lowerAt(reading, at)
  const clause = takes.includes('clause')
  if (lower === 'that' && (clause || takes.includes('that'))) return {follow: 'clause', at}
  if (takes.includes('whether') && has(reading, at, word.question)) return {follow: 'clause', at}
  // «who, he said, …» without its commas: «the men who he said were armed»
  if (at === tag.end && has(reading, at, word.auxiliary | word.past) && opensInRelative(reading, tag))
    return {follow: 'clause', at}
  if (lower === 'to' && takes.includes('to')) return {follow: 'infinitive', at}
  if (lower === 'not' && lowerAt(reading, at + 1) === 'to' && takes.includes('to')) return {follow: 'infinitive', at}
  if (isTold && takes.includes('whom') && (lower === 'to' || lower === 'not')) return {follow: 'infinitive', at}
  if (takesPreposition(tag, lower)) return {follow: isStranded(reading, at) ? 'none' : 'object', at}
  if (lower === 'as' && has(reading, at + 1, word.pronoun)) return {follow: 'end', at}
  // «conceded when the polls closed»
  if (timeConjunctions.has(lower) && !commaBeforeSubject(reading, at)) return {follow: 'end', at}
  if (
    clause &&
    opensClause(reading, at) &&
    (isDirect ||
      !has(reading, at, word.preposition) ||
      has(reading, at, word.subordinator) ||
      opensRoughNumber(reading, at))
  )
    return {follow: 'clause', at}
  if (clause && isDirect && opensBeforeSubject(reading, at)) return {follow: 'clause', at}
  if (tag.voice !== 'inverted' && takesObject(tag) && opensObject(reading, tag.end))
    return {follow: 'object', at: tag.end}
  const leaves = has(reading, at, leaving) || reading.cues[at]?.gerund
  return {follow: leaves ? 'end' : 'none', at}
}

/** «the men who | he said were armed», «a probe | the board said was over», «which | even critics say was dull»: a tag within a relative clause, whose pronoun may be left out. */
const opensInRelative = (reading: Reading, {start, voice, form, subject}: Tag): boolean => {
  const before = start - 1
  const relates = word.relative | word.question
  if (has(reading, before, relates)) return true
  if (voice !== 'active' || !subject || !form.cue.takes.includes('clause')) return false
  if (has(reading, before, word.adverb)) return has(reading, before - 1, relates)
  // «everything he says is true»
  return isOpen(reading, before) && !isName(reading, before) && !lowerAt(reading, before).endsWith('thing')
}

const clauseOpeners = word.pronoun | word.determiner | word.subordinator | word.question | word.adverb

/** Gerunds of auxiliaries, which open the subject of a clause: «said | having two boats would help». */
const openingGerunds = wordSet('having being')

/** Whether words at `at` can begin a clause: a subject of its own. */
const opensClause = (reading: Reading, at: number): boolean =>
  (lowerAt(reading, at) !== "'s" && has(reading, at, clauseOpeners)) ||
  isName(reading, at) ||
  isOpen(reading, at) ||
  reading.tokens[at]?.kind === 'number' ||
  (isAmount(reading, at) && isDone(reading, at + 2)) ||
  lowerAt(reading, at) === 'there' ||
  openingGerunds.has(lowerAt(reading, at)) ||
  opensRoughNumber(reading, at)

/** «says | despite the leak, she will stay»: a phrase that stands before the subject of what is said. */
const opensBeforeSubject = (reading: Reading, at: number): boolean => {
  if (!has(reading, at, word.preposition) || tagPrepositions.has(lowerAt(reading, at))) return false
  return commaBeforeSubject(reading, at)
}

const timeConjunctions = wordSet('when while once')

/** Whether a comma after a token leads to a subject soon: «when the gates open, the water …». */
const commaBeforeSubject = (reading: Reading, at: number): boolean => {
  for (let next = at + 1; next < at + longestInsertion; next++)
    if (textAt(reading, next) === ',') return subjectStarts(reading, next + 1)
  return false
}

const opensObject = (reading: Reading, at: number): boolean =>
  has(reading, at, word.determiner | word.object | word.pronoun) || isOpen(reading, at) || isAmount(reading, at)

/** How far behind an amount its verb may stand, in tokens. */
const farthestVerb = 5

/** «announced | $5 million more *was* sent»; no «pledged | $5 million, which was …». */
const isDone = (reading: Reading, from: number): boolean => {
  for (let at = from; at < from + farthestVerb && reading.tokens[at]?.kind !== 'punctuation'; at++)
    if (has(reading, at, word.auxiliary | word.past)) return true
  return false
}

/** «40», «$5 million» */
const isAmount = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'number' ||
  (/^\p{Sc}$/u.test(textAt(reading, at)) && reading.tokens[at + 1]?.kind === 'number')

/** Whether the verb has an object that is its content, with or without a preposition after it. */
const takesObject = ({form: {cue}}: Tag): boolean => {
  const {takes} = cue
  if (takes.includes('object') || takes.includes('as')) return true
  return (
    (cue.class === 'act' || cue.class === 'attack') &&
    (takes.includes('of') || takes.includes('for') || takes.includes('with'))
  )
}
