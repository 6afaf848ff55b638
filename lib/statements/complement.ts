/** What follows a reporting verb: hearers, time and place of the saying, and where its content begins. */
import {channels} from '../lexicon/cues.ts'
import type {Mention, Sentence} from '../model.ts'
import type {Span} from '../text/span.ts'
import {phraseAfter, phraseBefore} from './phrases.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from './reading.ts'
import {isOutside, quotationFrom, type Tag} from './tags.ts'

/** - `quotation` marks open right there · `clause` words follow · `colon` the sentence ends with one · `end` the clause ends with the tag. */
export type Follow = 'quotation' | 'clause' | 'colon' | 'infinitive' | 'object' | 'end' | 'none'

export interface Complement {
  readonly follow: Follow
  /** First token of the content; for `end`, the token at which the tag stops. */
  readonly start: number
  readonly recipient: Mention | null
  readonly provenance: Span | null
}

const isStop = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index]
  return (
    token?.kind === 'punctuation' &&
    (token.text === '.' || token.text === '?' || token.text === '!' || token.text === ';' || token.text === '…')
  )
}

const isComma = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index]
  return token?.kind === 'punctuation' && token.text === ','
}

/** «asked not to be named», «requested to remain anonymous»: terms of talking, nothing said. */
const isCondition = (reading: Reading, at: number): boolean => {
  for (let next = at; next < at + 6; next++)
    if (/^(?:named|identified|anonymous|anonymity|quoted)$/u.test(lowerAt(reading, next))) return true
  return false
}

const isDash = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index]
  return token?.kind === 'punctuation' && /^[—–-]+$/u.test(token.text)
}

const isColon = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index]
  return token?.kind === 'punctuation' && token.text === ':'
}

const tagPrepositions: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'of',
  'about',
  'from',
  'via',
  'through',
  'by',
  'with',
  'following',
  'over',
  'under',
  'since',
  'outside',
  'regarding',
  'as',
  'within',
  'for',
  'into',
  'inside'
])

/** Skips one adverbial of the tag («on Thursday», «in a statement to the Mail», «last week»); returns the next token, or the same where there is none. */
const skipAdverbial = (reading: Reading, at: number, ceiling: number): number => {
  if (at >= ceiling || !isOutside(reading, at)) return at
  const lower = lowerAt(reading, at)
  if (has(reading, at, word.weekday)) return has(reading, at + 1, word.time) ? at + 2 : at + 1
  if (
    (has(reading, at, word.adverb) || (/ly$/u.test(lower) && isOpen(reading, at) && !isName(reading, at))) &&
    !/^(?:even|just|only|so|here|there|now|then|perhaps|maybe|nearly|almost|still|never|too)$/u.test(lower)
  )
    return at + 1
  if (/^(?:last|this|earlier|late|later|early|next|that|the|a|some|two|three|several|over|back)$/u.test(lower)) {
    for (let step = 1; step <= 3; step++) {
      const time = at + step
      if (
        has(reading, time, word.weekday | word.month) ||
        (has(reading, time, word.time) &&
          (lower === 'last' ||
            lower === 'this' ||
            lower === 'next' ||
            lower === 'earlier' ||
            lower === 'late' ||
            lower === 'early'))
      ) {
        const next = time + 1
        return /^(?:ago|earlier|later|before|afterward|afterwards)$/u.test(lowerAt(reading, next))
          ? next + 1
          : reading.tokens[next]?.kind === 'number'
            ? next + 1
            : next
      }
      if (
        has(reading, time, word.time) &&
        /^(?:ago|earlier|later|before|after|afterward|afterwards)$/u.test(lowerAt(reading, time + 1))
      )
        return time + 2
      if (!isOpen(reading, time)) break
    }
    return at
  }
  if (!tagPrepositions.has(lower)) return at
  let next = at + 1
  // «after being told …», «before leaving»: a clause whose end cannot be seen
  const token = reading.tokens[next]
  if (!token || next >= ceiling || !isOutside(reading, next)) return at
  if (token.kind === 'number') next++
  const month = has(reading, next, word.month | word.weekday | word.time)
  if (month) {
    next++
    while (
      next < ceiling &&
      (reading.tokens[next]?.kind === 'number' ||
        has(reading, next, word.time | word.month) ||
        (isComma(reading, next) && reading.tokens[next + 1]?.kind === 'number'))
    )
      next++
    return next
  }
  if (token.kind === 'number' && next > at + 1 && !isOpen(reading, next) && !has(reading, next, word.determiner))
    return next
  const phrase = phraseAfter(reading, at + 1, ceiling)
  if (!phrase) return at
  return phrase.last
}

/** Whether words at `at` can begin a clause: a subject of its own. */
const opensClause = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (!token) return false
  return (
    has(reading, at, word.pronoun | word.determiner | word.subordinator | word.question | word.adverb) ||
    isName(reading, at) ||
    token.kind === 'number' ||
    isOpen(reading, at) ||
    token.lower === 'there'
  )
}

/** Whether the verb has an object that is its content, with or without a preposition after it. */
const takesObject = (tag: Tag): boolean => {
  const {takes} = tag.form.cue
  if (takes.includes('object') || takes.includes('as')) return true
  return (
    (tag.form.cue.class === 'act' || tag.form.cue.class === 'attack') &&
    (takes.includes('of') || takes.includes('for') || takes.includes('with'))
  )
}

const whomVerb = (tag: Tag): boolean => tag.form.cue.takes.includes('whom')

const spanOf = (reading: Reading, first: number, last: number): Span => ({
  start: reading.tokens[first]?.start ?? 0,
  end: reading.tokens[last - 1]?.end ?? 0
})

/** Reads what follows a tag, up to where its content begins or the tag ends. */
export const readComplement = (reading: Reading, tag: Tag, sentence: Sentence): Complement => {
  const ceiling = sentence.last
  const takes = tag.form.cue.takes
  let at = tag.end
  let recipient: Mention | null = null
  let provenance: Span | null = null
  const done = (follow: Follow, start: number): Complement => ({follow, start, recipient, provenance})

  if (/^(?:ask|insist|demand)$/u.test(tag.form.cue.lemma) && isCondition(reading, at)) return done('none', at)
  if (tag.voice !== 'inverted' && whomVerb(tag) && tag.voice !== 'passive') {
    let next = at
    if (has(reading, next, word.adverb) && !has(reading, next, word.time)) next++
    const hearer = hearerAfter(reading, next, ceiling)
    if (hearer) {
      recipient = hearer
      at = hearer.last
    }
  }
  // adverbials between the verb and its content; a subordinate clause that begins at once is content
  let direct = at
  if (tag.form.cue.lemma === 'refer' && lowerAt(reading, at) === 'to') return done('object', at + 1)
  for (let guard = 0; guard < 6; guard++) {
    const lower = lowerAt(reading, at)
    if (
      at >= ceiling ||
      isComma(reading, at) ||
      isColon(reading, at) ||
      isStop(reading, at) ||
      quotationFrom(reading, at) >= 0
    )
      break
    if (lower === 'that' && !has(reading, at + 1, word.time | word.weekday)) break
    if (takes.includes('of') && lower === 'of' && tag.form.cue.lemma !== 'say') break
    if (takes.includes('about') && lower === 'about') break
    if (takes.includes('for') && lower === 'for') break
    if (takes.includes('on') && lower === 'on' && !has(reading, at + 1, word.weekday | word.month)) break
    if (takes.includes('against') && lower === 'against') break
    if (takes.includes('as') && lower === 'as') break
    if (takes.includes('with') && lower === 'with') break
    if (takes.includes('to') && lower === 'to' && !has(reading, at + 1, word.determiner)) break
    const hearers = lower === 'with' && provenance !== null
    if (
      tag.voice !== 'inverted' &&
      !hearers &&
      /^(?:as|for|from|by|with|about)$/u.test(lower) &&
      !takes.includes('clause')
    )
      break
    if (/^(?:only|simply|just|even)$/u.test(lower) && lowerAt(reading, at + 1) === 'that') {
      at++
      break
    }
    if (lower === 'as' && has(reading, at + 1, word.pronoun)) break
    const next = skipAdverbial(reading, at, ceiling)
    if (next === at) break
    const channel = phraseBefore(reading, next, at)
    if (
      channel &&
      channels.has(lowerAt(reading, channel.head)) &&
      (lower === 'in' ||
        lower === 'on' ||
        lower === 'at' ||
        lower === 'during' ||
        lower === 'via' ||
        lower === 'through' ||
        lower === 'by')
    ) {
      provenance = spanOf(reading, at, next)
    }
    if (lower === 'to' && provenance && reading.tokens[at]?.start === provenance.end + 1) {
      recipient ??= phraseAfter(reading, at + 1, ceiling)
      provenance = {start: provenance.start, end: reading.tokens[next - 1]?.end ?? provenance.end}
    } else if (lower === 'to' && !recipient && tag.form.cue.lemma === 'say')
      recipient = phraseAfter(reading, at + 1, ceiling)
    at = next
  }
  if (takes.includes('that') && isComma(reading, at) && tag.voice !== 'inverted') {
    // «said on Sunday in Ames, Norwick, that …»: a short insertion before *that*
    for (let next = at + 1; next < Math.min(ceiling, at + 10); next++) {
      if (isComma(reading, next) && lowerAt(reading, next + 1) === 'that') {
        at = next + 1
        break
      }
    }
  }
  if (reading.tokens[at]?.text === ';' && quotationFrom(reading, at + 1) >= 0) return done('quotation', at + 1)
  if (at >= ceiling || isStop(reading, at)) return done('end', at)
  if (quotationFrom(reading, at) >= 0) return done('quotation', at)
  if (isColon(reading, at))
    return quotationFrom(reading, at + 1) >= 0
      ? done('quotation', at + 1)
      : done(at + 1 < ceiling ? 'clause' : 'colon', at + 1)
  if (isComma(reading, at) || isDash(reading, at) || reading.tokens[at]?.text === '(') {
    return quotationFrom(reading, at + 1) >= 0 ? done('quotation', at + 1) : done('end', at)
  }
  if (!isOutside(reading, at)) return done('end', at)
  const lower = lowerAt(reading, at)
  if (lower === 'that' && takes.includes('that')) return done('clause', at)
  if (lower === 'that' && takes.includes('clause')) return done('clause', at)
  if (takes.includes('whether') && has(reading, at, word.question)) return done('clause', at)
  // «who, he said, …» without its commas: «the men who he said were armed»
  if (at === tag.end && has(reading, at, word.auxiliary) && has(reading, tag.start - 1, word.relative | word.question))
    return done('clause', at)
  if (takes.includes('to') && lower === 'to') return done('infinitive', at)

  if ((takes.includes('whom') || tag.form.cue.lemma === 'tell') && recipient && (lower === 'to' || lower === 'not'))
    return done('infinitive', at)
  for (const preposition of ['of', 'for', 'on', 'about', 'against', 'as', 'with'] as const) {
    if (lower === preposition && takes.includes(preposition) && !(preposition === 'of' && tag.form.cue.lemma === 'say'))
      return done('object', tag.form.cue.class === 'act' ? at : at)
  }
  if (lower === 'as' && has(reading, at + 1, word.pronoun)) return done('end', at)
  if (takes.includes('clause') && opensClause(reading, at)) {
    if (!has(reading, at, word.preposition) || has(reading, at, word.subordinator) || at === direct)
      return done('clause', at)
  }
  direct = tag.end
  if (
    takesObject(tag) &&
    (has(reading, tag.end, word.determiner | word.object | word.pronoun) || isOpen(reading, tag.end)) &&
    tag.voice !== 'inverted'
  )
    return done('object', tag.end)
  if (
    has(reading, at, word.coordinator | word.subordinator | word.preposition | word.relative | word.adverb) ||
    reading.cues[at]?.gerund
  )
    return done('end', at)
  return done('none', at)
}

/** Who is told: «told reporters», «told the council’s finance committee», «warned them». */
const hearerAfter = (reading: Reading, start: number, ceiling: number): Mention | null => {
  if (start >= ceiling || !isOutside(reading, start) || lowerAt(reading, start) === 'that') return null
  if (has(reading, start, word.object) && !(has(reading, start, word.determiner) && isOpen(reading, start + 1)))
    return {...phraseOf(reading, start, start + 1)}
  const core = phraseAfter(reading, start, ceiling)
  if (!core) return null
  let last = core.last
  for (let guard = 0; guard < 4; guard++) {
    const lower = lowerAt(reading, last)
    if (lower === 'who') {
      // «told voters who wonder why he … that he»: the relative ends where *that* begins the content
      let at = last + 1
      const bound = Math.min(ceiling, last + 25)
      while (
        at < bound &&
        isOutside(reading, at) &&
        reading.tokens[at]?.kind !== 'punctuation' &&
        lowerAt(reading, at) !== 'that'
      )
        at++
      if (lowerAt(reading, at) === 'that' || isComma(reading, at)) last = at
      break
    }
    if (lower === ',' && isName(reading, last - 1) && isName(reading, last + 1)) {
      // «a crowd in Salem, Norwick, that …»: a place in a place
      const place = phraseAfter(reading, last + 1, ceiling)
      const then = place ? place.last : last
      if (!place || !(isComma(reading, then) || has(reading, then, word.preposition | word.subordinator))) break
      last = isComma(reading, then) ? then + 1 : then
      continue
    }
    if (!/^(?:of|in|at|for|from|and|on|with|near|outside)$/u.test(lower)) break
    const object = phraseAfter(reading, last + 1, ceiling)
    if (!object || has(reading, last + 1, word.pronoun)) break
    if (lower === 'on' && has(reading, last + 1, word.weekday)) break
    last = object.last
  }
  return {...phraseOf(reading, start, last), head: core.head}
}

const phraseOf = (reading: Reading, first: number, last: number): Mention => ({
  first,
  last,
  head: last - 1,
  ...spanOf(reading, first, last)
})
