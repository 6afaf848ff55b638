/**
 * Noun phrases around a reporting verb, found by walking outward from it: no part-of-speech tagger, a walk
 * over small words whose role is certain.
 */
import {nameParticles} from '../lexicon/honorifics.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Mention} from '../model.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from './reading.ts'

/** Longest noun phrase that is walked, in tokens: keeps every walk bounded. */
const longest = 60

const roleEnding = /(?:man|woman|person|people|er|or|ist|ian|ent|ant|ary|yst|ess|ee|eur|head|chief|ogue|mate)s?$/u
const noRole: ReadonlySet<string> = new Set([
  'number',
  'letter',
  'paper',
  'newspaper',
  'winter',
  'summer',
  'dinner',
  'order',
  'matter',
  'power',
  'water',
  'river',
  'tower',
  'chapter',
  'quarter',
  'statement',
  'document',
  'moment',
  'comment',
  'event',
  'government',
  'department',
  'movement',
  'investment',
  'agreement',
  'argument',
  'percent',
  'month',
  'center',
  'centre',
  'offer',
  'error',
  'floor',
  'door',
  'factor',
  'sector',
  'corner',
  'career',
  'summary',
  'anniversary',
  'primary',
  'library',
  'february',
  'january',
  'september',
  'october',
  'november',
  'december',
  'other',
  'another',
  'former',
  'latter',
  'earlier',
  'better',
  'never',
  'ever',
  'fee',
  'committee',
  'trustee',
  'war',
  'week',
  'year',
  'computer',
  'counter',
  'trailer',
  'poster',
  'folder',
  'banner',
  'dollar',
  'parliament'
])

/** Whether a common noun names what a person is: «spokeswoman», «pollster», «chief». */
export const isRole = (lower: string): boolean =>
  personNouns.has(lower) || (lower.length > 4 && !noRole.has(lower) && roleEnding.test(lower))

/** Adjectives that stand between a title and a name or before it: «the late Hart», «a tearful Lowe». */
const adjectiveEnding = /(?:ed|al|ful|ive|ous|ic|ish|less|ing|able|ible|year-old)$/u
const looseAdjectives: ReadonlySet<string> = new Set([
  'late',
  'former',
  'then',
  'senior',
  'top',
  'longtime',
  'fellow',
  'co-founder',
  'new',
  'old',
  'young',
  'elder',
  'ex',
  'acting',
  'deputy',
  'vice'
])
const isAdjective = (lower: string): boolean => looseAdjectives.has(lower) || adjectiveEnding.test(lower)

/** Adjectives and participles that follow their noun: «people familiar with …», «officials briefed on …». */
export const postmodifiers: ReadonlySet<string> = new Set([
  'familiar',
  'close',
  'briefed',
  'involved',
  'present',
  'aware',
  'knowledgeable',
  'based',
  'named',
  'called',
  'opposed',
  'loyal',
  'responsible',
  'interviewed',
  'surveyed',
  'polled',
  'quoted',
  'cited',
  'seen',
  'obtained',
  'reviewed',
  'released',
  'published',
  'filed',
  'posted',
  'sent',
  'issued',
  'conducted',
  'provided',
  'commissioned',
  'allied',
  'affiliated',
  'working',
  'living',
  'speaking',
  'attending',
  'running',
  'handling',
  'leading',
  'representing',
  'supporting',
  'backing'
])

/** Prepositions by which a noun takes a phrase after it: «a spokesman for the port», «people in the room». */
const attaching: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'with',
  'at',
  'in',
  'on',
  'to',
  'by',
  'about',
  'behind',
  'near',
  'inside',
  'against',
  'between',
  'within',
  'over',
  'like',
  'under',
  'around',
  'among',
  'across',
  'into',
  'including',
  'outside',
  'as'
])

/** Prepositional phrases of time and place that stand before a clause and belong to no noun in it. */
export const isTimeWord = (reading: Reading, index: number): boolean => {
  if (has(reading, index, word.weekday | word.month | word.time)) return true
  const token = reading.tokens[index]
  return token?.kind === 'number' && /^(?:1[89]|20)\d\d$/u.test(token.text)
}

const headOf = (reading: Reading, first: number, last: number): number => {
  for (let at = last - 1; at > first; at--) {
    const lower = lowerAt(reading, at)
    const before = reading.tokens[at - 1]
    if (!postmodifiers.has(lower) || before?.kind !== 'word' || has(reading, at - 1, word.determiner)) return at
  }
  return first
}

/** A possessive plural’s apostrophe: a closing single mark that ends no quotation, after an `s`. */
const isPossessive = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index]
  if (!token) return false
  if (token.lower === "'s") return true
  if (token.kind !== 'mark' || token.spaced || !/^['’]$/u.test(token.text)) return false
  return (
    /s$/iu.test(reading.tokens[index - 1]?.lower ?? '') &&
    reading.quotations[reading.quotationAt[index] ?? -1]?.last !== index + 1
  )
}

/** The words from `first` to `last` as a mention. */
export const mention = (
  reading: Reading,
  first: number,
  last: number,
  head = headOf(reading, first, last)
): Mention => ({
  first,
  last,
  head,
  start: reading.tokens[first]?.start ?? 0,
  end: reading.tokens[last - 1]?.end ?? 0
})

/** Walks left over one core: determiner, adjectives, nouns, names. Returns its first token, or `end` where there is none. */
const coreStart = (reading: Reading, end: number, floor: number): number => {
  const {tokens} = reading
  const headIsName = isName(reading, end - 1)
  let first = end
  let passedRole = false
  let inName = headIsName
  while (first > floor) {
    const at = first - 1
    const token = tokens[at]
    if (!token) break
    if (has(reading, at, word.determiner)) {
      if (has(reading, at, word.question)) break
      if (token.lower === "'s") {
        if (at - 1 < floor || !(isOpen(reading, at - 1) || has(reading, at - 1, word.time))) break
        first = at - 1
        inName = isName(reading, first)
        passedRole = true
        continue
      }
      // «that» opens a clause far more often than a phrase
      if (token.lower === 'that' && first < end) break
      first = at
      if (!/^(?:many|most|few|all|half|several|such|both|some|own)$/u.test(token.lower)) {
        if (/^(?:all|both|half)$/u.test(lowerAt(reading, at - 1)) && at - 1 >= floor) first = at - 1
        break
      }
      continue
    }
    if (isPossessive(reading, at) && first < end && isOpen(reading, at - 1)) {
      first = at - 1
      inName = isName(reading, first)
      passedRole = true
      continue
    }
    if (token.kind === 'number') {
      if (first === end || isTimeWord(reading, at)) break
      first = at
      continue
    }
    if (token.kind === 'punctuation') {
      if (
        (token.text === '&' || token.text === '/' || token.text === '-' || token.text === '.') &&
        first < end &&
        isName(reading, at - 1)
      ) {
        first = at - 1
        continue
      }
      break
    }
    if (token.kind === 'mark') {
      const quotation = reading.quotations[reading.quotationAt[at] ?? -1]
      // a nickname or a short title inside a name: John “Red” Hale
      if (
        quotation &&
        quotation.last === at + 1 &&
        quotation.last - quotation.first <= 5 &&
        quotation.first - 1 >= floor &&
        isName(reading, quotation.first - 1) &&
        first < end &&
        isName(reading, first) &&
        reading.tokens[at - 1]?.kind !== 'punctuation'
      ) {
        first = quotation.first
        continue
      }
      break
    }
    // «Michery el Sohal», «Anna van der Berg»
    if (
      nameParticles.has(token.lower) &&
      first < end &&
      isName(reading, first) &&
      (isName(reading, at - 1) || nameParticles.has(lowerAt(reading, at - 1)))
    ) {
      first = at
      continue
    }
    if (!isOpen(reading, at)) break
    if (has(reading, at, word.weekday | word.month) && !(first < end && lowerAt(reading, first) === "'s")) break
    const cue = reading.cues[at]
    if (cue && first < end && (cue.past || cue.third) && !cue.base && !has(reading, at, word.time)) {
      const noun =
        /^(?:reports|claims|notes|charges|calls|states|posts|texts|comments|answers|questions|estimates|orders|demands|documents|lists|shows|finds|projects|forecasts|rules|reasons|challenges|appeals|fears|hopes|protests|objects|addresses)$/u
      if (!noun.test(token.lower) && !postmodifiers.has(token.lower)) break
    }
    if (isName(reading, at)) {
      // a capital that opens the sentence before a lower-case head may be any word: keep it
      first = at
      inName = true
      continue
    }
    if (inName && isName(reading, first)) {
      // lower-case words before a name belong to it as title («spokeswoman Ana Ruiz») or adjective, not otherwise
      const role = isRole(token.lower)
      if (
        !role &&
        !(
          isAdjective(token.lower) &&
          (passedRole || has(reading, at - 1, word.determiner) || isAdjective(lowerAt(reading, at - 1)) || at === floor)
        )
      )
        break
      passedRole ||= role
    }
    first = at
    inName = false
  }
  return first
}

/**
 * The noun phrase that ends before token `end`: «a spokesman for the port», «Ana Ruiz», «he». Prepositional phrases are
 * joined to their noun, since a subject cannot be the object of a preposition. Null where no phrase ends there.
 */
export const phraseBefore = (reading: Reading, end: number, floor: number): Mention | null => {
  const bound = Math.max(floor, end - longest)
  let last = end
  let first = end
  for (let part = 0; part < 6; part++) {
    const tail = last - 1
    if (tail < bound) return null
    if (
      has(reading, tail, word.pronoun | word.relative) ||
      /^(?:this|these|those|many|some|most|all|others|both|another|each|none|neither|few|several|ours|theirs|me|him|her|them|us)$/u.test(
        lowerAt(reading, tail)
      )
    ) {
      first = tail
      if (/^(?:of)$/u.test(lowerAt(reading, tail - 1))) first = tail
    } else first = coreStart(reading, last, bound)
    if (first === last) return part === 0 ? null : mention(reading, last, end)
    const before = first - 1
    if (before >= bound && attaching.has(lowerAt(reading, before)) && has(reading, before, word.preposition)) {
      const probe = coreStart(reading, before, bound)
      const pronounBefore =
        has(reading, before - 1, word.pronoun) ||
        /^(?:those|some|many|most|all|one|none|several|both|each|few|half)$/u.test(lowerAt(reading, before - 1))
      if ((probe < before && !isTimeWord(reading, before - 1)) || pronounBefore) {
        last = before
        continue
      }
      // a fronted phrase without a comma: «In Norwick Hart said …»: the name alone is the subject
      if (part === 0 && isName(reading, end - 1) && !has(reading, first, word.determiner))
        return mention(reading, end - 1, end)
    }
    break
  }
  const firstCoreEnd = last
  return mention(reading, first, end, headOf(reading, first, firstCoreEnd))
}

/** The noun phrase that begins at token `start`: of «said Jim Lowe, a farmer», «Jim Lowe». Null where none begins there. */
export const phraseAfter = (reading: Reading, start: number, ceiling: number): Mention | null => {
  const {tokens} = reading
  const bound = Math.min(ceiling, start + longest)
  let at = start
  if (has(reading, at, word.pronoun | word.object) || /^(?:this|these|those)$/u.test(lowerAt(reading, at))) {
    const next = at + 1
    if (has(reading, at, word.pronoun | word.object) && !(has(reading, at, word.determiner) && isOpen(reading, next)))
      return mention(reading, at, next, at)
  }
  while (at < bound && has(reading, at, word.determiner) && tokens[at]?.lower !== "'s") at++
  const determined = at > start
  let head = -1
  let sawName = false
  for (; at < bound; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'number') {
      if (sawName && !token.text.match(/^\d{1,3}$/u)) break
      if (isTimeWord(reading, at) && head >= 0) break
      continue
    }
    if (token.lower === "'s" || isPossessive(reading, at)) {
      if (head < 0) break
      sawName = false
      continue
    }
    if (token.kind === 'mark') {
      const quotation = reading.quotations[reading.quotationAt[at] ?? -1]
      if (
        quotation &&
        quotation.first === at &&
        quotation.last - quotation.first <= 5 &&
        isName(reading, quotation.last) &&
        sawName
      ) {
        at = quotation.last - 1
        continue
      }
      break
    }
    if (token.kind === 'punctuation') {
      if (token.text === '&' && isName(reading, at + 1)) continue
      break
    }
    if (
      sawName &&
      nameParticles.has(token.lower) &&
      (isName(reading, at + 1) || nameParticles.has(lowerAt(reading, at + 1)))
    )
      continue
    if (!isOpen(reading, at) || has(reading, at, word.weekday | word.month)) break
    if (has(reading, at, word.time) && head >= 0 && sawName) break
    const cue = reading.cues[at]
    if (cue && head >= 0 && !cue.base && !cue.gerund && (cue.past || cue.third)) break
    // «the man ended up», «the firm returned the money»: a verb, not a noun
    if (
      head >= 0 &&
      !token.capital &&
      /ed$/u.test(token.lower) &&
      has(reading, at + 1, word.preposition | word.determiner | word.adverb | word.pronoun | word.object)
    )
      break
    if (head >= 0 && postmodifiers.has(token.lower) && !token.capital && has(reading, at + 1, word.preposition)) break
    // after a name, a lower-case word that is no title starts something else
    if (
      sawName &&
      !token.capital &&
      !isRole(token.lower) &&
      !(
        isOpen(reading, at + 1) &&
        (isRole(lowerAt(reading, at + 1)) || (isOpen(reading, at + 2) && isRole(lowerAt(reading, at + 2)))) &&
        !reading.cues[at]
      )
    )
      break
    head = at
    sawName = isName(reading, at) && at > start - 1
  }
  if (head >= 0) return mention(reading, start, head + 1, head)
  // «all of the candidates», «some of them»
  if (determined && lowerAt(reading, at) === 'of') {
    const object = phraseAfter(reading, at + 1, Math.min(bound, at + 20))
    return object ? mention(reading, start, object.last, object.head) : null
  }
  return determined && quantifiers.has(lowerAt(reading, at - 1)) ? mention(reading, start, at, at - 1) : null
}

/** Words of number that stand for people by themselves: «many said», «some have argued». */
const quantifiers: ReadonlySet<string> = new Set([
  'many',
  'most',
  'some',
  'several',
  'few',
  'all',
  'both',
  'others',
  'another',
  'each',
  'neither',
  'either',
  'one'
])
