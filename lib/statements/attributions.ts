/**
 * Who says what: source, cue and content of every attribution in an article, in text order.
 * A sentence’s reporting verbs are read one after another; each claims content to its left or right by one of the frames.
 * What the words leave open (a quotation alone in its paragraph) inherits its speaker from its neighbours.
 */
import {documentNouns} from '../lexicon/documents.ts'
import {personNouns} from '../lexicon/roles.ts'
import type {Frame, Mention, Quotation, RawAttribution, RawVia, Sentence} from '../model.ts'
import type {Span} from '../text/span.ts'
import {readComplement} from './complement.ts'
import {cueNounForms} from './cueForms.ts'
import {isRole, isTimeWord, mention, phraseAfter, phraseBefore} from './phrases.ts'
import {has, isName, lowerAt, type Reading, word} from './reading.ts'
import {isOutside, quotationBefore, quotationFrom, readTag, subjectAfter, type Tag} from './tags.ts'

/** An attribution while it is being put together: spans are token ranges. */
interface Draft {
  frame: Frame
  source: Mention | null
  cue: Span | null
  lemma: string | null
  tag: Tag | null
  pieces: {first: number; last: number}[]
  inherits: Draft | null
  confidence: number
  via: RawVia[]
  provenance: Span | null
  steps: string[]
  sentence: number
  /** Quotations that the content takes. */
  quoted: Set<number>
}

const span = (reading: Reading, first: number, last: number): Span => ({
  start: reading.tokens[first]?.start ?? 0,
  end: reading.tokens[last - 1]?.end ?? 0
})

const textAt = (reading: Reading, index: number): string => reading.tokens[index]?.text ?? ''

const isComma = (reading: Reading, index: number): boolean =>
  textAt(reading, index) === ',' && isOutside(reading, index)

const isDash = (reading: Reading, index: number): boolean =>
  /^[—–-]+$/u.test(textAt(reading, index)) && isOutside(reading, index)

const isFinal = (reading: Reading, index: number): boolean =>
  /^[.?!;…]$/u.test(textAt(reading, index)) || textAt(reading, index) === '...'

/** Drops what closes a clause but is no part of it: stops, commas, dashes, a lone bracket. */
const trimEnd = (reading: Reading, first: number, last: number): number => {
  let end = last
  while (end > first && isOutside(reading, end - 1)) {
    const token = reading.tokens[end - 1]
    if (token?.kind !== 'punctuation' || !/^[.,;:—–…-]+$/u.test(token.text)) break
    end--
  }
  return end
}

const trimStart = (reading: Reading, first: number, last: number): number => {
  let start = first
  while (start < last && isOutside(reading, start)) {
    const token = reading.tokens[start]
    if (token?.kind !== 'punctuation' || !/^[,;:—–-]+$/u.test(token.text)) break
    start++
  }
  return start
}

/** Where content that runs to the right ends: at a participle that goes on reporting, at a new speaker, at the sentence’s end. */
const contentEnd = (reading: Reading, start: number, sentence: Sentence, tags: readonly Tag[], own: Tag): number => {
  for (const tag of tags) {
    if (tag.verb <= own.verb || tag.start < start) continue
    const before = tag.start - 1
    if (before <= start) continue
    if (!isOutside(reading, before) && quotationBefore(reading, tag.start) < 0) continue
    if (quotationBefore(reading, tag.start) >= 0 && tag.voice === 'active' && own.voice === 'participle')
      return tag.start
    if (tag.voice === 'participle') {
      if (isComma(reading, before) || isDash(reading, before) || quotationBefore(reading, tag.start) >= 0)
        return tag.start
      if (tag.form.gerund && own.form.gerund && lowerAt(reading, before) === 'and')
        return isDash(reading, before - 1) ? before - 1 : before

      if (
        /^(?:and|but|or|then)$/u.test(lowerAt(reading, before)) &&
        !tag.form.gerund &&
        !tag.negated &&
        tag.form.cue.class !== 'mental'
      )
        return before
      continue
    }
    // «…, but he conceded that …», «… while the union said …»
    if (
      /^(?:but|while|though|although|whereas|and|as|yet|so)$/u.test(lowerAt(reading, before)) &&
      tag.voice === 'active' &&
      tag.subject
    ) {
      const conjunction = lowerAt(reading, before)
      const again = tag.form.cue.lemma === own.form.cue.lemma && !has(reading, tag.subject.first, word.pronoun)
      if (conjunction === 'and' && (again || startsQuotation(reading, tag))) return before
      if (
        isComma(reading, before - 1) ||
        isDash(reading, before - 1) ||
        textAt(reading, before - 2) === ',' ||
        /^(?:but|while|whereas)$/u.test(conjunction)
      )
        return before
      continue
    }
    if (textAt(reading, before) === ';' && tag.voice === 'active') return before
    // «Asked whether he had signed, Hart replied: …»
    if (
      isComma(reading, before) &&
      tag.voice === 'active' &&
      tag.subject &&
      (own.voice === 'participle' || opensSubordinate(reading, sentence) || startsQuotation(reading, tag))
    )
      return before
  }
  if (isFronted(reading, own, sentence)) {
    for (let at = start; at < sentence.last; at++) {
      const quoteComma = quotationBefore(reading, at) >= 0 && textAt(reading, at - 2) === ','
      if ((isComma(reading, at) && subjectStarts(reading, at + 1)) || (quoteComma && subjectStarts(reading, at)))
        return at
    }
  }
  for (let at = start; at < sentence.last; at++) {
    if (!isOutside(reading, at)) continue
    const lower = lowerAt(reading, at)
    if (
      lower === 'according' &&
      lowerAt(reading, at + 1) === 'to' &&
      (isComma(reading, at - 1) || quotationBefore(reading, at) >= 0)
    )
      return at
    if (textAt(reading, at) === ';' && subjectStarts(reading, at + 1) && textAt(reading, start - 1) !== ':') return at
    // «…, a charge that the mayor denied», «…, but he left it open»: the reporter’s own words about what was said
    const broken = isComma(reading, at - 1) || (quotationBefore(reading, at) >= 0 && textAt(reading, at - 2) === ',')
    if (broken && /^an?$/u.test(lower) && glosses.has(lowerAt(reading, at + 1)) && at > start) return at
    if (broken && lower === 'while' && subjectStarts(reading, at + 1) && at > start + 3) return at
    if (broken && lower === 'but' && /^(?:he|she|they)$/u.test(lowerAt(reading, at + 1)) && own.voice !== 'inverted')
      return at
    // «“…” as he left the court»: after closing marks the reporter goes on
    if (/^(?:as|while|when)$/u.test(lower) && quotationBefore(reading, at) >= 0 && has(reading, at + 1, word.pronoun))
      return at
  }
  return relativeEnd(reading, start, own, sentence.last)
}

/** Nouns by which a reporter names, in an apposition, what has just been said. */
const glosses: ReadonlySet<string> = new Set([
  'charge',
  'claim',
  'acknowledgment',
  'acknowledgement',
  'accusation',
  'assertion',
  'argument',
  'point',
  'notion',
  'remark',
  'statement',
  'position',
  'reference',
  'comment',
  'contention',
  'allegation',
  'suggestion',
  'view',
  'sentiment',
  'theme',
  'promise',
  'proposal',
  'prospect',
  'move',
  'sign',
  'swipe',
  'nod'
])

/** Whether a sentence begins with a subordinate clause or a participle: «When asked …», «Asked whether …». */
const opensSubordinate = (reading: Reading, sentence: Sentence): boolean =>
  has(reading, sentence.first, word.subordinator) ||
  lowerAt(reading, sentence.first) === 'asked' ||
  /ing$/u.test(lowerAt(reading, sentence.first))

/** Whether marks or a colon follow a tag at once. */
const startsQuotation = (reading: Reading, tag: Tag): boolean =>
  quotationFrom(reading, tag.end) >= 0 ||
  (/^[,:]$/u.test(textAt(reading, tag.end)) && quotationFrom(reading, tag.end + 1) >= 0)

/** Whether a tag stands in a phrase or clause before the subject of its sentence: «While denouncing the plan, she …», «Though he said …, Hart …». */
const isFronted = (reading: Reading, tag: Tag, sentence: Sentence): boolean => {
  let at = tag.start - 1
  let subordinate = false
  while (
    at >= sentence.first &&
    has(reading, at, word.subordinator | word.coordinator | word.adverb | word.preposition)
  ) {
    subordinate ||= has(reading, at, word.subordinator)
    at--
  }
  return at < sentence.first && (tag.form.gerund || subordinate)
}

/** Where a relative clause with its own verb of saying ends: «Hart, who says he will sue, left». */
const relativeEnd = (reading: Reading, start: number, own: Tag, last: number): number => {
  const relative = own.subject?.first ?? -1
  // «which officials said will start in May, will …»
  if (/^(?:who|which)$/u.test(lowerAt(reading, own.start - 1)) && isComma(reading, own.start - 2)) {
    for (let at = start; at < last; at++) if (isComma(reading, at)) return at
  }
  if (!/^(?:who|which)$/u.test(lowerAt(reading, relative))) return last
  if (isDash(reading, relative - 1)) {
    for (let at = start; at < last; at++) if (isDash(reading, at)) return at
  }
  if (!isComma(reading, relative - 1)) return last
  for (let at = start; at < last; at++)
    if (isComma(reading, at) && !has(reading, at + 1, word.determiner | word.preposition)) return at
  return last
}

const cueSpan = (reading: Reading, tag: Tag): Span => span(reading, tag.first, tag.last)

const draftOf = (sentence: Sentence, tag: Tag | null, frame: Frame, confidence: number): Draft => ({
  frame,
  source: tag?.subject ?? null,
  cue: null,
  lemma: tag?.form.cue.lemma ?? null,
  tag,
  pieces: [],
  inherits: null,
  confidence,
  via: [],
  provenance: null,
  steps: [],
  sentence: sentence.index,
  quoted: new Set()
})

const addPiece = (reading: Reading, draft: Draft, first: number, last: number): boolean => {
  const from = trimStart(reading, first, last)
  const to = trimEnd(reading, from, last)
  if (to <= from) return false
  draft.pieces.push({first: from, last: to})
  for (let at = from; at < to; at++) {
    const quotation = reading.quotationAt[at] ?? -1
    if (quotation >= 0) draft.quoted.add(quotation)
  }
  return true
}

/** Whether tokens hold at least one word. */
const hasWords = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (reading.tokens[at]?.kind === 'word' || reading.tokens[at]?.kind === 'number') return true
  return false
}

/** The last attribution before a sentence: «Adding, “…”» alone carries it on. */
const lastBefore = (earlier: readonly Draft[], sentence: Sentence): Draft | null => {
  const last = earlier[earlier.length - 1]
  return last && sentence.index - last.sentence <= 2 ? (last.inherits ?? last) : null
}

/** The subject that a participle or a coordinated verb shares: that of the clause around it. */
const sharedSubject = (reading: Reading, tag: Tag, sentence: Sentence, earlier: readonly Draft[]): Mention | null => {
  const near = nearestSubject(reading, sentence, tag.first)
  if (near) return near
  const clause = clauseSubject(reading, sentence.first, sentence.last)
  for (let at = earlier.length - 1; at >= 0; at--) {
    const draft = earlier[at]
    if (!draft || draft.sentence !== sentence.index) break
    if (!draft.source || draft.frame === 'according-to' || isNested(draft, earlier)) continue
    // whoever stands nearer to the participle speaks
    return clause && clause.first > draft.source.first && clause.first < tag.first ? clause : draft.source
  }
  return clause
}

/** Whether a draft’s verb lies in what another draft of the sentence reports. */
const isNested = (draft: Draft, others: readonly Draft[]): boolean => {
  const verb = draft.tag?.verb ?? -1
  if (verb < 0) return false
  for (let at = others.length - 1; at >= 0; at--) {
    const other = others[at]
    if (!other || other.sentence !== draft.sentence) break
    if (other !== draft && other.pieces.some((piece) => piece.first <= verb && verb < piece.last)) return true
  }
  return false
}

/** Verbs whose report inside another’s report is worth a record of its own: second-hand speech. */
const relaying: ReadonlySet<string> = new Set(['say', 'report', 'write', 'claim', 'accuse', 'describe'])

/** Subject of a subordinate clause that ends in the participle: «…, as Ruiz took up the theme, saying …». */
const nearestSubject = (reading: Reading, sentence: Sentence, before: number): Mention | null => {
  const bound = Math.max(sentence.first, before - 40)
  for (let at = before - 1; at > bound; at--) {
    if (!isOutside(reading, at)) return null
    // «the woman who opened the door and said»
    if (lowerAt(reading, at) === 'who' && !isComma(reading, before - 1)) return mention(reading, at, at + 1)
    if (
      !/^(?:as|while|but|because|though|although|when|which|where|before|after)$/u.test(lowerAt(reading, at)) ||
      !subjectStarts(reading, at + 1)
    )
      continue
    if (
      /^(?:before|after|as)$/u.test(lowerAt(reading, at)) &&
      !(isComma(reading, at - 1) || has(reading, at + 1, word.pronoun))
    )
      continue
    return clauseSubject(reading, at + 1, before)
  }
  return null
}

/** Past a dateline («NORWICK, Dec. 8 (HP) —») where the sentence begins with one. */
const afterDateline = (reading: Reading, first: number, last: number): number => {
  const token = reading.tokens[first]
  if (!token?.capital) return first
  const bound = Math.min(last, first + 14)
  for (let at = first; at < bound; at++) {
    // «NORWICK, Dec. 8 (HP) —», «Norwick (HP) –»
    if (isDash(reading, at))
      return isName(reading, first) && (token.text === token.text.toUpperCase() || textAt(reading, at - 1) === ')')
        ? at + 1
        : first
    if (reading.cues[at]?.past || has(reading, at, word.auxiliary)) return first
  }
  return first
}

/** Who a clause is about: its first noun phrase that no preposition, participle or time word opens. */
export const clauseSubject = (reading: Reading, from: number, last: number): Mention | null => {
  let at = afterDateline(reading, from, last)
  for (let guard = 0; guard < 5 && at < last; guard++) {
    while (
      at < last &&
      ((has(reading, at, word.adverb | word.coordinator) && !has(reading, at, word.preposition)) ||
        (reading.tokens[at]?.kind === 'punctuation' && !/^[(]$/u.test(textAt(reading, at))))
    )
      at++
    if (at >= last || !isOutside(reading, at)) return null
    if (
      /ly$/u.test(lowerAt(reading, at)) &&
      at === from &&
      !isName(reading, at + 1) &&
      reading.tokens[at + 1]?.kind === 'word'
    )
      at++
    const fronted =
      has(reading, at, word.preposition | word.subordinator | word.question) ||
      isTimeWord(reading, at) ||
      (isTimeWord(reading, at + 1) && !has(reading, at + 2, word.auxiliary)) ||
      (/(?:ing|sked)$/u.test(lowerAt(reading, at)) && !isName(reading, at + 1)) ||
      (/ing$/u.test(lowerAt(reading, at)) && reading.cues[at]?.gerund)
    if (fronted) {
      // a fronted phrase ends at the comma after which a subject stands
      let comma = at
      const bound = Math.min(last, at + 40)
      while (
        comma < bound &&
        !(isComma(reading, comma) && subjectStarts(reading, comma + 1) && !isPlace(reading, comma + 1, last)) &&
        !(quotationBefore(reading, comma) >= 0 && textAt(reading, comma - 2) === ',' && subjectStarts(reading, comma))
      )
        comma++
      if (comma >= bound) return null
      at = isComma(reading, comma) ? comma + 1 : comma
      continue
    }
    const core = phraseAfter(reading, at, last)
    if (!core) return null
    const when = lowerAt(reading, core.last) === 'of' ? core.last + 2 : core.last
    if (/^(?:later|earlier|ago|after|before)$/u.test(lowerAt(reading, when)) && isComma(reading, when + 1)) {
      let comma = core.last
      while (comma < last && !isComma(reading, comma)) comma++
      at = comma + 1
      continue
    }
    let end = core.last
    while (/^(?:of|for|from|in|at|and|on)$/u.test(lowerAt(reading, end))) {
      const object = phraseAfter(reading, end + 1, last)
      if (!object) break
      end = object.last
    }
    return mention(reading, core.first, end, core.head)
  }
  return null
}

/** Whether a name between commas only says where: «in Ames, Norwick, on Sunday». */
const isPlace = (reading: Reading, at: number, last: number): boolean => {
  const phrase = isName(reading, at) ? phraseAfter(reading, at, last) : null
  if (!phrase || !isComma(reading, phrase.last)) return false
  const next = phrase.last + 1
  return (
    has(reading, next, word.preposition | word.weekday | word.month | word.pronoun | word.relative) ||
    isName(reading, next)
  )
}

/** Whether a subject may stand here: a name, a pronoun, a determiner. */
const subjectStarts = (reading: Reading, at: number): boolean =>
  isName(reading, at) || (has(reading, at, word.pronoun | word.determiner) && lowerAt(reading, at) !== "'s")

/** Left content of a tag: from the sentence’s start (or where the last content ended) to the tag. */
const leftPiece = (reading: Reading, tag: Tag, sentence: Sentence, floor: number): {first: number; last: number} => {
  let first = Math.max(sentence.first, floor)
  const quotation =
    quotationBefore(reading, tag.start) >= 0
      ? quotationBefore(reading, tag.start)
      : quotationBefore(reading, tag.start - 1)
  const quoted = reading.quotations[quotation]
  if (quoted && first < quoted.first) {
    // words before the quotation are content too («The deal “looks good,” Hart wrote»), unless they only lead in
    const lead = quoted.first - 1
    if (textAt(reading, lead) === ':' || isDash(reading, lead) || !hasWords(reading, first, quoted.first))
      first = firstQuoted(reading, first, quoted)
  }
  while (
    first < tag.start &&
    has(reading, first, word.coordinator) &&
    isOutside(reading, first) &&
    quotationFrom(reading, first + 1) >= 0
  )
    first++
  return {first, last: tag.start}
}

const firstQuoted = (reading: Reading, first: number, quoted: Quotation): number => {
  for (let at = first; at < quoted.first; at++) if (quotationFrom(reading, at) >= 0) return at
  return quoted.first
}

/** Where the last clause before a tag begins: after a semicolon. */
const clauseStart = (reading: Reading, first: number, end: number): number => {
  for (let at = end - 1; at > first; at--) if (textAt(reading, at) === ';' && isOutside(reading, at)) return at + 1
  return first
}

/** No sentence reports more often: a bound for texts that are none. */
const mostTags = 40

/** All the tags of a sentence, in text order, outside quotations. */
const tagsOf = (reading: Reading, sentence: Sentence): Tag[] => {
  const tags: Tag[] = []
  for (let at = sentence.first; at < sentence.last && tags.length < mostTags; at++) {
    if (!reading.cues[at] || !isOutside(reading, at)) continue
    const tag = readTag(reading, at, sentence)
    if (tag) tags.push(tag)
  }
  return tags
}

/** Cue classes that need a quotation, or a complement of their own, to count as report. */
const isStrong = (tag: Tag): boolean =>
  tag.form.cue.takes.length > 0 && !['gesture', 'attack', 'manner'].includes(tag.form.cue.class)

/** A word that reports only beside a comma, a colon or a closing mark: «he went “soft”» quotes nobody. */
const isWeak = (tag: Tag): boolean =>
  tag.form.cue.takes.length === 0 || tag.form.cue.class === 'mental' || tag.form.cue.class === 'gesture'

const readTagContent = (
  reading: Reading,
  tag: Tag,
  sentence: Sentence,
  tags: readonly Tag[],
  floor: number,
  earlier: readonly Draft[]
): Draft | null => {
  const before = tag.start - 1
  const afterQuote =
    quotationBefore(reading, tag.start) >= 0 ||
    ((isComma(reading, before) || isDash(reading, before)) && quotationBefore(reading, before) >= 0)
  const afterComma = isComma(reading, before) && before > sentence.first && before >= floor
  const complement = readComplement(reading, tag, sentence)
  const {follow} = complement
  if (tag.negated && !(follow === 'quotation' || follow === 'clause')) return null
  if (
    tag.voice === 'infinitive' &&
    !(follow === 'quotation' || (follow === 'clause' && lowerAt(reading, complement.start) === 'that'))
  )
    return null
  if (tag.voice === 'passive') return readPassive(reading, tag, sentence, tags, complement.start, follow)

  const finish = (draft: Draft): Draft => {
    draft.cue = cueSpan(reading, tag)
    draft.provenance = complement.provenance
    if (complement.recipient)
      draft.via.push({
        relation: 'recipient',
        start: complement.recipient.start,
        end: complement.recipient.end,
        mention: complement.recipient
      })
    if (!draft.source && (tag.voice === 'participle' || tag.voice === 'infinitive')) {
      draft.source = sharedSubject(reading, tag, sentence, earlier)
      if (!draft.source && tag.first === sentence.first) draft.inherits = lastBefore(earlier, sentence)
      draft.steps.push('shares the subject of its clause')
    }
    return draft
  }

  const quotedLeft = afterQuote && tag.start > floor && !has(reading, tag.subject?.head ?? -1, word.relative)
  if (quotedLeft && tag.voice !== 'participle') {
    const draft = draftOf(sentence, tag, tag.voice === 'inverted' ? 'content-cue-source' : 'content-source-cue', 0.97)
    const left = leftPiece(reading, tag, sentence, floor)
    if (!addPiece(reading, draft, left.first, left.last)) return null
    if (
      follow === 'quotation' &&
      (complement.start === tag.end || /^[,:—–-]+$/u.test(textAt(reading, complement.start - 1)))
    )
      addPiece(reading, draft, complement.start, quotationEnd(reading, complement.start, sentence, tags, tag))
    else if (follow === 'end' && (isComma(reading, complement.start) || isDash(reading, complement.start))) {
      // «“A,” he said, and B»: goes on only in marks
      const quote = quotationFrom(reading, complement.start + 1)
      const quoted = reading.quotations[quote]
      if (quoted) addPiece(reading, draft, quoted.first, quoted.last)
      else addCoordinated(reading, draft, complement.start + 1, sentence)
    }
    return finish(draft)
  }
  if (follow === 'colon') {
    const draft = draftOf(sentence, tag, tag.voice === 'participle' ? 'participle' : 'source-cue-content', 0.93)
    if (lowerAt(reading, tag.start - 1) === 'as' && isComma(reading, tag.start - 2))
      addPiece(reading, draft, Math.max(sentence.first, floor), tag.start - 2)
    addFollowing(reading, draft, sentence)
    return draft.pieces.length > 0 ? finish(draft) : null
  }
  if (
    (follow === 'end' || (follow === 'quotation' && quotationBefore(reading, before) >= 0)) &&
    lowerAt(reading, before) === 'as' &&
    tag.voice === 'active' &&
    tag.form.cue.takes.includes('that')
  ) {
    // «As Hart noted, …» and «…, as Hart noted.»
    const draft = draftOf(
      sentence,
      tag,
      isComma(reading, before - 1) || quotationBefore(reading, before) >= 0
        ? 'content-source-cue'
        : 'source-cue-content',
      0.85
    )
    const quotedBefore = quotationBefore(reading, before) >= 0
    const left =
      (isComma(reading, before - 1) || quotedBefore) && hasWords(reading, Math.max(sentence.first, floor), before)
    if (left) addPiece(reading, draft, Math.max(sentence.first, floor), before)
    if (follow === 'quotation')
      addPiece(reading, draft, complement.start, quotationEnd(reading, complement.start, sentence, tags, tag))
    else if (isComma(reading, complement.start))
      addPiece(reading, draft, complement.start + 1, contentEnd(reading, complement.start + 1, sentence, tags, tag))
    if (textAt(reading, sentence.last - 1) === ':') addFollowing(reading, draft, sentence)
    return draft.pieces.length > 0 ? finish(draft) : null
  }
  if (follow === 'quotation' && tag.voice === 'active' && hasOwnTag(reading, complement.start, tags)) return null
  if (follow === 'quotation' && isWeak(tag) && !/^[,:]$/u.test(textAt(reading, complement.start - 1))) return null
  if (follow === 'quotation') {
    const draft = draftOf(sentence, tag, tag.voice === 'participle' ? 'participle' : 'source-cue-content', 0.96)
    addPiece(reading, draft, complement.start, quotationEnd(reading, complement.start, sentence, tags, tag))
    if (draft.pieces.length === 0) return null
    return finish(draft)
  }
  if (!isStrong(tag) && follow !== 'object') return null
  if ((follow === 'clause' || follow === 'object') && !isPlausible(reading, tag, complement.start, sentence))
    return null
  if (follow === 'clause' || follow === 'infinitive') {
    if (follow === 'infinitive' && tag.negated) return null
    const draft = draftOf(
      sentence,
      tag,
      tag.voice === 'participle' ? 'participle' : 'source-cue-content',
      follow === 'clause' ? 0.9 : 0.75
    )
    if (!addPiece(reading, draft, complement.start, contentEnd(reading, complement.start, sentence, tags, tag)))
      return null
    return finish(draft)
  }
  if (
    follow === 'end' &&
    afterComma &&
    tag.voice !== 'participle' &&
    (tag.form.cue.takes.includes('clause') || tag.form.cue.takes.includes('that'))
  ) {
    // «The plan is dead, he said.» «The plan, he said, is dead.»
    const draft = draftOf(sentence, tag, tag.voice === 'inverted' ? 'content-cue-source' : 'content-source-cue', 0.9)
    if (!addPiece(reading, draft, clauseStart(reading, Math.max(sentence.first, floor), tag.start), tag.start))
      return null
    const resumes = isComma(reading, complement.start) || isDash(reading, complement.start)
    if (resumes && complement.start + 1 < sentence.last) {
      const next = complement.start + 1
      const starts =
        isReportingParticiple(reading, next) ||
        /^(?:but|while|though|although|who|which|according)$/u.test(lowerAt(reading, next))
      if (!starts) addPiece(reading, draft, next, contentEnd(reading, next, sentence, tags, tag))
      else addCoordinated(reading, draft, next, sentence)
    }
    return finish(draft)
  }
  if (follow === 'object') {
    const draft = draftOf(sentence, tag, tag.voice === 'participle' ? 'participle' : 'source-cue-content', 0.7)
    if (!addPiece(reading, draft, complement.start, objectEnd(reading, complement.start, sentence, tags, tag)))
      return null
    return finish(draft)
  }
  return null
}

/** Where a thing called a name ends: with the name, if that stands in marks («called the plan “a disgrace,” and left»). */
const objectEnd = (reading: Reading, start: number, sentence: Sentence, tags: readonly Tag[], tag: Tag): number => {
  const end = contentEnd(reading, start, sentence, tags, tag)
  if (tag.form.cue.class !== 'act') return end
  for (let at = start; at < end; at++) {
    const quoted = reading.quotations[quotationFrom(reading, at)]
    if (!quoted) continue
    at = quoted.last - 1
    const next = quoted.last
    if (
      /^(?:and|or)$/u.test(lowerAt(reading, next))
        ? quotationFrom(reading, next + 1) < 0
        : isComma(reading, next) || textAt(reading, next - 2) === ','
    )
      return Math.min(end, next)
  }
  return end
}

/** Verbs that take a clause without *that* so often that its form needs no look. */
const clauseVerbs: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'think',
  'believe',
  'hope',
  'argue',
  'insist',
  'claim',
  'deny',
  'suggest',
  'ask',
  'warn',
  'refer'
])

/** Whether what follows looks like the verb’s own content: a document *shows* something, a person must say *that* it is so. */
const isPlausible = (reading: Reading, tag: Tag, start: number, sentence: Sentence): boolean => {
  const that = lowerAt(reading, start) === 'that' || has(reading, start, word.question)
  const {lemma} = tag.form.cue
  if (tag.form.cue.class === 'evidence' && !that) {
    const head = lowerAt(reading, tag.subject?.head ?? -1)
    return documentNouns.has(head) || evidenceNouns.has(head)
  }
  if (
    that ||
    clauseVerbs.has(lemma) ||
    tag.form.cue.takes.includes('object') ||
    tag.form.cue.class === 'act' ||
    tag.form.cue.class === 'attack'
  )
    return true
  const bound = Math.min(sentence.last, start + 25)
  for (let at = start; at < bound; at++)
    if (has(reading, at, word.auxiliary | word.pronoun) || reading.cues[at]?.past) return true
  return false
}

/** What shows or finds something without being a paper: «data», «numbers», «results». */
const evidenceNouns: ReadonlySet<string> = new Set([
  'data',
  'numbers',
  'figures',
  'results',
  'statistics',
  'evidence',
  'analysis',
  'footage',
  'tests',
  'test',
  'research',
  'averages',
  'average',
  'returns',
  'scans',
  'trial',
  'trials',
  'experiments',
  'researchers',
  'scientists',
  'investigators',
  'investigation',
  'inquiry',
  'court',
  'jury',
  'tribunal',
  'commission',
  'inspectors',
  'auditors',
  'models'
])

/** Whether a quotation is followed by a tag of its own: «as the firm denies — “why not?” asked Hart». */
const hasOwnTag = (reading: Reading, start: number, tags: readonly Tag[]): boolean => {
  const quotation = quotationFrom(reading, start)
  return tags.some((tag) => tag.voice === 'inverted' && quotationBefore(reading, tag.start) === quotation)
}

/** Whether a sentence stands in a block quote: quoted without marks. */
const isBlockQuote = (reading: Reading, sentence: Sentence): boolean => reading.kinds[sentence.block] === 'quote'

/** Quotation sentences that stand below a colon: the rest of the paragraph, or the next. */
const addFollowing = (reading: Reading, draft: Draft, sentence: Sentence): void => {
  for (let index = sentence.index + 1; index < reading.sentences.length; index++) {
    const next = reading.sentences[index]
    const previous = reading.sentences[index - 1]
    if (
      next &&
      previous &&
      isBlockQuote(reading, next) &&
      (index === sentence.index + 1 || isBlockQuote(reading, previous))
    ) {
      addPiece(reading, draft, next.first, next.last)
      continue
    }
    if (!next || !previous || !bareQuotation(reading, next)) return
    const goesOn =
      next.block === previous.block || index === sentence.index + 1 || continuesFrom(reading, next, previous)
    if (!goesOn) return
    addPiece(reading, draft, next.first, next.last)
  }
}

/** Whether a sentence goes on with the quotation that the one before left open, by the convention for paragraphs. */
const continuesFrom = (reading: Reading, sentence: Sentence, before: Sentence): boolean => {
  const continued = reading.quotations[reading.quotationAt[sentence.first] ?? -1]?.continues
  return continued !== null && continued !== undefined && reading.quotationAt[before.last - 1] === continued
}

/** «…, he said, but “we never asked”»: what a conjunction adds in marks is the speaker’s still. */
const addCoordinated = (reading: Reading, draft: Draft, at: number, sentence: Sentence): void => {
  if (!/^(?:but|and|or)$/u.test(lowerAt(reading, at)) || quotationFrom(reading, at + 1) < 0) return
  addPiece(reading, draft, at + 1, sentence.last)
}

/** «…, adding that»: a participle that reports, unlike «…, including the mayor». */
const isReportingParticiple = (reading: Reading, at: number): boolean => {
  const form = reading.cues[at]
  return form !== undefined && form.gerund && form.cue.lemma !== 'include'
}

/** Content that begins with a quotation: its end, or the clause’s end where more words of the clause follow. */
const quotationEnd = (reading: Reading, start: number, sentence: Sentence, tags: readonly Tag[], own: Tag): number => {
  const quoted = reading.quotations[quotationFrom(reading, start)]
  if (!quoted) return start
  const end = contentEnd(reading, start, sentence, tags, own)
  const inner = textAt(reading, quoted.last - 2)
  if (/^[,.?!]$/u.test(inner) && quoted.closed && !/^(?:and|or)$/u.test(lowerAt(reading, quoted.last))) {
    // a whole sentence in marks; further quotations that follow at once belong to it
    let last = quoted.last
    for (;;) {
      const next = reading.quotations[quotationFrom(reading, last)]
      if (!next || next.last > sentence.last) break
      last = next.last
    }
    return Math.min(last, Math.max(end, quoted.last))
  }
  return Math.max(end, quoted.last)
}

const accusing: ReadonlySet<string> = new Set([
  'accuse',
  'describe',
  'call',
  'blame',
  'criticize',
  'praise',
  'quote',
  'dub',
  'label',
  'characterize',
  'brand',
  'hail',
  'condemn',
  'denounce'
])
const passiveReport: ReadonlySet<string> = new Set([
  'say',
  'believe',
  'report',
  'allege',
  'announce',
  'claim',
  'estimate',
  'suggest',
  'understand',
  'think',
  'tell',
  'reveal',
  'confirm',
  'fear'
])

/** «X was quoted as saying», «was accused of», «it was reported that», «was called … by the mayor». */
const readPassive = (
  reading: Reading,
  tag: Tag,
  sentence: Sentence,
  tags: readonly Tag[],
  start: number,
  follow: string
): Draft | null => {
  const lemma = tag.form.cue.lemma
  const agent = agentAfter(reading, tag.last, sentence.last)
  const draft = draftOf(sentence, tag, 'passive', 0.7)
  draft.cue = cueSpan(reading, tag)
  if (lemma === 'quote' && lowerAt(reading, tag.last) === 'as') {
    draft.source = tag.subject
    const verb = tag.last + 1
    if (!addPiece(reading, draft, verb + 1, contentEnd(reading, verb + 1, sentence, tags, tag))) return null
    return draft
  }
  draft.source = agent?.mention ?? null
  if (lemma === 'ask' && agent) {
    const question = agent.mention.last
    if (!has(reading, question, word.question) && !/^(?:that|about)$/u.test(lowerAt(reading, question))) return null
    return addPiece(reading, draft, question, contentEnd(reading, question, sentence, tags, tag)) ? draft : null
  }
  const from = tag.last
  const to = agent ? agent.first : contentEnd(reading, tag.last, sentence, tags, tag)
  if (
    accusing.has(lemma) ||
    (passiveReport.has(lemma) &&
      (follow === 'clause' || lowerAt(reading, from) === 'that' || lowerAt(reading, from) === 'to' || agent))
  ) {
    if (lemma === 'accuse' && lowerAt(reading, from) !== 'of') return null
    if (lemma === 'call' && !(reading.quotationAt[from] !== -1 || agent)) return null
    if (lemma === 'tell' && !agent && follow !== 'clause' && start >= 0) return null
    if (!addPiece(reading, draft, from, to)) return null
    if (!draft.source) draft.confidence = 0.6
    return draft
  }
  return null
}

const agentAfter = (reading: Reading, start: number, ceiling: number): {first: number; mention: Mention} | null => {
  const bound = Math.min(ceiling, start + 25)
  for (let at = start; at < bound; at++) {
    if (!isOutside(reading, at)) continue
    if (lowerAt(reading, at) === 'by' && !reading.cues[at + 1]?.gerund) {
      const phrase = phraseAfter(reading, at + 1, ceiling)
      if (phrase && !has(reading, phrase.head, word.time | word.weekday | word.month))
        return {first: at, mention: phrase}
    }
    if (isComma(reading, at)) return null
  }
  return null
}

/** «Hart’s claim that the dam is safe»: a reporting noun with its owner and a clause. */
const readNoun = (reading: Reading, at: number, sentence: Sentence, tags: readonly Tag[]): Draft | null => {
  const noun = cueNounForms.get(lowerAt(reading, at))
  if (
    !noun ||
    lowerAt(reading, at + 1) !== 'that' ||
    has(reading, at + 2, word.auxiliary) ||
    tags.some((tag) => tag.verb === at)
  )
    return null
  const owner = ownerBefore(reading, at, sentence.first)
  if (!owner) return null
  const draft = draftOf(sentence, null, 'source-noun-content', 0.75)
  draft.source = owner
  draft.cue = span(reading, at, at + 1)
  draft.lemma = noun
  const next = tags.find((tag) => tag.verb > at && tag.voice === 'active' && tag.start > at + 3)
  const stop =
    next && next.start > at + 2 && quotationBefore(reading, next.start) < 0 && !isComma(reading, next.start - 1)
      ? next.start
      : sentence.last
  return addPiece(reading, draft, at + 1, Math.min(stop, nounContentEnd(reading, at + 1, sentence))) ? draft : null
}

/** The clause of a noun ends at a comma after which the main clause goes on, or with the sentence. */
const nounContentEnd = (reading: Reading, start: number, sentence: Sentence): number => {
  for (let at = start; at < sentence.last; at++) {
    if (isComma(reading, at) && !has(reading, at + 1, word.determiner | word.preposition | word.coordinator)) return at
    if (quotationBefore(reading, at) >= 0 && has(reading, at, word.auxiliary)) return at
  }
  return sentence.last
}

/** Whose a noun is: «Hart’s», «his», «the union’s»; adjectives may stand between. */
const ownerBefore = (reading: Reading, noun: number, floor: number): Mention | null => {
  for (let at = noun - 1; at >= floor && at > noun - 4; at--) {
    const lower = lowerAt(reading, at)
    if (lower === "'s" && has(reading, at, word.determiner)) return phraseBefore(reading, at, floor)
    if (/^(?:his|her|their|its|my|our)$/u.test(lower)) return mention(reading, at, at + 1)
    if (reading.tokens[at]?.kind !== 'word') return null
    if (has(reading, at, word.preposition | word.auxiliary | word.determiner)) return null
  }
  return null
}

/** «…, the Harbour Mail reported, citing two officials»: whom an outlet has it from; null where it cites a reason or a paper. */
const readOrigin = (reading: Reading, tag: Tag, sentence: Sentence): RawVia | null => {
  if (!/^(?:cite|quote)$/u.test(tag.form.cue.lemma)) return null
  if (!tag.form.gerund && !has(reading, tag.start, word.relative)) return null
  const named = subjectAfter(reading, tag.last, sentence.last)
  if (!named) return null
  // «citing people it did not name»: the clause that describes them belongs to them
  let last = named.last
  while (last < sentence.last && isOutside(reading, last) && reading.tokens[last]?.kind !== 'punctuation') last++
  const origin = mention(reading, named.first, last, named.head)
  const head = lowerAt(reading, origin.head)
  const speaks =
    isName(reading, origin.head) ||
    isRole(head) ||
    personNouns.has(head) ||
    documentNouns.has(head) ||
    /^(?:sources?|people|insiders)$/u.test(head)
  return speaks ? {relation: 'origin', start: origin.start, end: origin.end, mention: origin} : null
}

/** Length of a phrase that credits like *according to*, or 0. */
const accordingPhrase = (reading: Reading, at: number): number => {
  const lower = lowerAt(reading, at)
  if (lower === 'according') return lowerAt(reading, at + 1) === 'to' ? 2 : 0
  if (lower === 'in' && lowerAt(reading, at + 1) === 'the' && lowerAt(reading, at + 3) === 'of')
    return /^(?:words|view|opinion|account|telling)$/u.test(lowerAt(reading, at + 2)) ? 4 : 0
  return 0
}

/** «according to two people familiar with the matter»: the phrase with all that hangs on it, up to a comma. */
const readAccordingTo = (
  reading: Reading,
  at: number,
  length: number,
  sentence: Sentence,
  tags: readonly Tag[],
  floor: number
): Draft | null => {
  const start = at + length
  const core = phraseAfter(reading, start, sentence.last)
  if (!core) return null
  const initial =
    at === sentence.first || at === floor || (!isComma(reading, at - 1) && !hasWords(reading, sentence.first, at))
  let last = core.last
  const stopWords = /^(?:but|while|though|although)$/u
  while (
    last < sentence.last &&
    isOutside(reading, last) &&
    !isComma(reading, last) &&
    !isFinal(reading, last) &&
    !isDash(reading, last) &&
    quotationFrom(reading, last) < 0 &&
    !/^[:()]$/u.test(textAt(reading, last)) &&
    !stopWords.test(lowerAt(reading, last))
  )
    last++
  // an apposition after a name: «according to Ana Ruiz, the harbour master»
  for (let guard = 0; guard < 2 && isComma(reading, last); guard++) {
    const next = last + 1
    const token = reading.tokens[next]
    if (!token || next >= sentence.last || !isOutside(reading, next)) break
    const apposes =
      /^(?:a|an|who|which|whose)$/u.test(token.lower) ||
      (/^(?:the|one)$/u.test(token.lower) && isName(reading, core.head)) ||
      token.kind === 'number'
    if (!apposes) break
    let stop = next
    while (
      stop < sentence.last &&
      isOutside(reading, stop) &&
      !isComma(reading, stop) &&
      !isFinal(reading, stop) &&
      !isDash(reading, stop)
    )
      stop++
    if (initial && stop >= sentence.last) break
    if (initial && !isComma(reading, stop)) break
    last = stop
  }
  const draft = draftOf(sentence, null, 'according-to', 0.95)
  draft.source = mention(reading, core.first, trimEnd(reading, core.first, last), core.head)
  draft.cue = span(reading, at, start)
  draft.lemma = length === 2 ? 'according to' : 'in the words of'
  if (initial || !hasWords(reading, Math.max(sentence.first, floor), at)) {
    const tag = tags.find((other) => other.start >= last)
    const from = last
    const to = tag && tag.voice === 'participle' && isComma(reading, tag.start - 1) ? tag.start : sentence.last
    if (!addPiece(reading, draft, from, to)) return null
    return draft
  }
  // at the sentence’s end it covers all before it, tags included
  const whole =
    (isComma(reading, at - 1) || quotationBefore(reading, at) >= 0) && trimEnd(reading, last, sentence.last) <= last
  if (!addPiece(reading, draft, whole ? sentence.first : Math.max(sentence.first, floor), at)) return null
  if (isComma(reading, last) && last + 1 < sentence.last) {
    const next = last + 1
    const starts =
      isReportingParticiple(reading, next) ||
      /^(?:but|while|though|although|who|which|with)$/u.test(lowerAt(reading, next))
    if (!starts && isComma(reading, at - 1)) addPiece(reading, draft, next, sentence.last)
  }
  return draft
}

/** `NAME: words`, in transcripts, in headlines and before quotations. */
const readColon = (reading: Reading, sentence: Sentence, tags: readonly Tag[], transcript: boolean): Draft | null => {
  const bound = Math.min(sentence.last, sentence.first + 9)
  let colon = -1
  for (let at = sentence.first; at < bound; at++) {
    if (!isOutside(reading, at)) return null
    if (textAt(reading, at) === ':') {
      colon = at
      break
    }
  }
  if (colon <= sentence.first || colon + 1 >= sentence.last) return null
  const phrase = phraseBefore(reading, colon, sentence.first)
  if (!phrase || phrase.first !== sentence.first) return null
  const quoted = quotationFrom(reading, colon + 1) >= 0
  if (
    tags.some(
      (tag) =>
        tag.start > colon && (quotationBefore(reading, tag.start) >= 0 || quotationBefore(reading, tag.start - 1) >= 0)
    )
  )
    return null
  const name = isName(reading, phrase.head) && phrase.last - phrase.first <= 5
  if (
    !quoted &&
    !(
      name &&
      (sentence.region === 'headline' || sentence.block === 0 || transcript || isTranscriptName(reading, phrase))
    )
  )
    return null
  const draft = draftOf(
    sentence,
    null,
    quoted ? 'colon' : sentence.region === 'headline' || sentence.block === 0 ? 'headline' : 'transcript',
    quoted ? 0.85 : 0.7
  )
  draft.source = phrase
  draft.cue = span(reading, colon, colon + 1)
  draft.lemma = ':'
  if (!addPiece(reading, draft, colon + 1, sentence.last)) return null
  return draft
}

/** What a labelled speaker says goes on to the end of the paragraph. */
const addRestOfBlock = (reading: Reading, draft: Draft, sentence: Sentence): void => {
  for (let index = sentence.index + 1; index < reading.sentences.length; index++) {
    const next = reading.sentences[index]
    if (!next || next.block !== sentence.block) return
    addPiece(reading, draft, next.first, next.last)
  }
}

const isTranscriptName = (reading: Reading, phrase: Mention): boolean => {
  for (let at = phrase.first; at < phrase.last; at++) {
    const text = textAt(reading, at)
    if (reading.tokens[at]?.kind === 'word' && text !== text.toUpperCase()) return false
  }
  return true
}

/** Whether paragraphs of an article begin with their speaker’s name and a colon: three or more do. */
const isTranscript = (reading: Reading): boolean => {
  let labels = 0
  let block = -1
  for (const sentence of reading.sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    for (let at = sentence.first; at < sentence.first + 4 && at < sentence.last; at++) {
      if (
        textAt(reading, at) === ':' &&
        at > sentence.first &&
        isName(reading, at - 1) &&
        isName(reading, sentence.first)
      )
        labels++
    }
    if (labels >= 3) return true
  }
  return false
}

/** Whether a sentence is nothing but a quotation (and perhaps stray marks). */
const bareQuotation = (reading: Reading, sentence: Sentence): boolean => {
  let at = sentence.first
  let found = false
  while (at < sentence.last) {
    const quotation = reading.quotations[quotationFrom(reading, at)]
    if (quotation) {
      found = true
      at = quotation.last
      continue
    }
    if (!isOutside(reading, at)) {
      // a piece of a long quotation that was cut into sentences
      found = true
      at++
      continue
    }
    if (reading.tokens[at]?.kind === 'word' || reading.tokens[at]?.kind === 'number') return false
    at++
  }
  return found
}

/** The attribution whose verb stands nearest to an origin: the one before it, else the one after. */
const nearestDraft = (drafts: readonly Draft[], origin: RawVia): Draft | null => {
  let before: Draft | null = null
  for (const draft of drafts) {
    const at = draft.cue?.start ?? -1
    if (at < 0) continue
    if (at < origin.start) before = draft
    else return before ?? draft
  }
  return before
}

/** «“…” — Ana Ruiz»: words in marks signed with a name. */
const readSignature = (reading: Reading, sentence: Sentence): Draft | null => {
  const bound = Math.max(sentence.first, sentence.last - 14)
  for (let at = sentence.last - 1; at > bound; at--) {
    if (!isOutside(reading, at)) return null
    if (!isSignatureDash(reading, at)) continue
    const quoted = quotationBefore(reading, at)
    const name = phraseAfter(reading, at + 1, sentence.last)
    if (quoted < 0 || !name || !isName(reading, name.head)) return null
    if (hasWords(reading, name.last, sentence.last) && !isComma(reading, name.last)) return null
    const draft = draftOf(sentence, null, 'signature', 0.9)
    draft.source = mention(reading, name.first, trimEnd(reading, name.first, sentence.last), name.head)
    draft.cue = span(reading, at, at + 1)
    draft.lemma = '—'
    addPiece(reading, draft, sentence.first, at)
    return draft
  }
  return null
}

const isSignatureDash = (reading: Reading, at: number): boolean => /^[—–―-]+$/u.test(textAt(reading, at))

/** «“WALLACE: Will she come?»: a speaker’s label inside the marks of a reprinted transcript. */
const readQuotedLabel = (reading: Reading, sentence: Sentence): Draft | null => {
  const quoted = reading.quotations[quotationFrom(reading, sentence.first)]
  if (!quoted) return null
  const start = sentence.first + 1
  for (let at = start; at < start + 4 && at < sentence.last; at++) {
    if (textAt(reading, at) !== ':') continue
    const label = at > start ? mention(reading, start, at) : null
    if (!label || !isTranscriptName(reading, label)) return null
    const draft = draftOf(sentence, null, 'transcript', 0.85)
    draft.source = label
    draft.cue = span(reading, at, at + 1)
    draft.lemma = ':'
    for (let index = sentence.index; index < reading.sentences.length; index++) {
      const next = reading.sentences[index]
      if (!next || next.block !== sentence.block) break
      addPiece(reading, draft, index === sentence.index ? at + 1 : next.first, next.last)
    }
    return draft.pieces.length > 0 ? draft : null
  }
  return null
}

const readSentence = (reading: Reading, sentence: Sentence, drafts: Draft[], transcript: boolean): void => {
  const signed = readSignature(reading, sentence) ?? readQuotedLabel(reading, sentence)
  if (signed) {
    drafts.push(signed)
    return
  }
  const tags = tagsOf(reading, sentence)
  const colon = readColon(reading, sentence, tags, transcript)
  if (colon && !tags.some((tag) => tag.start < (colon.pieces[0]?.first ?? 0))) {
    if (colon.frame === 'transcript') addRestOfBlock(reading, colon, sentence)
    drafts.push(colon)
    if (colon.quoted.size > 0 || colon.frame === 'transcript') return
  }
  const from = drafts.length
  let floor = sentence.first
  let next = 0
  const origins: RawVia[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isOutside(reading, at)) continue
    const phrase = accordingPhrase(reading, at)
    if (phrase > 0) {
      const draft = readAccordingTo(reading, at, phrase, sentence, tags, floor)
      if (draft) drafts.push(draft)
      continue
    }
    const nominal = readNoun(reading, at, sentence, tags)
    if (nominal) {
      drafts.push(nominal)
      continue
    }
    const tag = tags[next]
    if (!tag || tag.verb !== at) continue
    next++
    const origin = readOrigin(reading, tag, sentence)
    if (origin) {
      origins.push(origin)
      continue
    }
    const draft = readTagContent(reading, tag, sentence, tags, floor, drafts)
    if (!draft) continue
    drafts.push(draft)
    const lastPiece = draft.pieces[draft.pieces.length - 1]
    // what follows a coordinated clause starts afresh after it
    if (lastPiece && draft.frame === 'source-cue-content' && lastPiece.last < sentence.last - 2) floor = lastPiece.last
    else if (lastPiece && draft.frame !== 'source-cue-content')
      floor = Math.max(floor, Math.max(lastPiece.last, tag.end))
  }
  readUnknownVerbs(reading, sentence, drafts, from)
  const own = drafts.slice(from)
  for (const origin of origins) nearestDraft(own, origin)?.via.push(origin)
  const kept = own.filter((draft) => !draft.tag || relaying.has(draft.tag.form.cue.lemma) || !isNested(draft, own))
  drafts.length = from
  drafts.push(...kept)
}

/** «“…,” Hart retorted.»: beside a quotation that ends with a comma, any verb reports. */
const readUnknownVerbs = (reading: Reading, sentence: Sentence, drafts: Draft[], from: number): void => {
  const claimed = new Set<number>()
  for (let at = from; at < drafts.length; at++) for (const quotation of drafts[at]?.quoted ?? []) claimed.add(quotation)
  for (let at = sentence.first; at < sentence.last; at++) {
    const quoted = reading.quotations[quotationFrom(reading, at)]
    if (!quoted) continue
    at = quoted.last - 1
    if (!claimed.has(quoted.index) && textAt(reading, quoted.first - 1) === ':' && quoted.first - 1 > sentence.first) {
      const label = phraseBefore(reading, quoted.first - 1, sentence.first)
      const named =
        label &&
        isName(reading, label.head) &&
        (label.first === sentence.first || reading.tokens[label.first - 1]?.kind === 'punctuation')
      const subject = named ? label : clauseSubject(reading, sentence.first, quoted.first - 1)
      if (subject) {
        const draft = draftOf(sentence, null, 'colon', 0.85)
        draft.source = subject
        draft.cue = span(reading, named ? quoted.first - 1 : Math.max(subject.last, quoted.first - 2), quoted.first)
        draft.lemma = ':'
        addPiece(reading, draft, quoted.first, Math.max(quoted.last, sentence.last))
        drafts.push(draft)
        return
      }
    }
    if (
      claimed.has(quoted.index) ||
      quoted.last >= sentence.last ||
      !/^[,?!—–]$/u.test(textAt(reading, quoted.last - 2))
    )
      continue
    const inverted = readInverted(reading, quoted, sentence)
    if (inverted) {
      drafts.push(inverted)
      continue
    }
    const phrase = phraseAfter(reading, quoted.last, sentence.last)
    const verb = phrase?.last ?? 0
    if (
      !phrase ||
      verb >= sentence.last ||
      !/(?:ed|es|s|ied|ew|oke|ung)$/u.test(lowerAt(reading, verb)) ||
      has(reading, verb, word.auxiliary | word.determiner) ||
      reading.tokens[verb]?.kind !== 'word'
    )
      continue
    const draft = draftOf(sentence, null, 'content-source-cue', 0.8)
    draft.source = phrase
    draft.cue = span(reading, verb, verb + 1)
    draft.lemma = lowerAt(reading, verb)
    addPiece(reading, draft, quoted.first, quoted.last)
    const next = /^[,.]$/u.test(textAt(reading, verb + 1))
      ? reading.quotations[quotationFrom(reading, verb + 2)]
      : undefined
    if (next && next.last <= sentence.last) addPiece(reading, draft, next.first, next.last)
    drafts.push(draft)
  }
}

/** «“…?” fumed Hart.» */
const readInverted = (reading: Reading, quoted: Quotation, sentence: Sentence): Draft | null => {
  const verb = quoted.last
  const token = reading.tokens[verb]
  if (!token || token.capital || !/ed$/u.test(token.lower) || !isName(reading, verb + 1)) return null
  const speaker = phraseAfter(reading, verb + 1, sentence.last)
  if (!speaker) return null
  const draft = draftOf(sentence, null, 'content-cue-source', 0.85)
  draft.source = speaker
  draft.cue = span(reading, verb, verb + 1)
  draft.lemma = token.lower
  return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
}

/** Quotations of speech that no tag has claimed: they carry on their neighbours’ speaker. */
const inheritSpeakers = (reading: Reading, drafts: Draft[]): Draft[] => {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = bySentence.get(draft.sentence)
    if (list) list.push(draft)
    else bySentence.set(draft.sentence, [draft])
  }
  const owners = new Map<number, Draft>()
  for (const draft of drafts) for (const quotation of draft.quoted) owners.set(quotation, draft)
  const added: Draft[] = []
  let speaker: Draft | null = null
  let speakerSentence = -10
  for (const sentence of reading.sentences) {
    const own = bySentence.get(sentence.index)
    const direct = own?.filter((draft) => draft.quoted.size > 0)
    const bare = bareQuotation(reading, sentence)
    if (own && own.length > 0 && (sentence.region === 'body' || sentence.region === 'headline')) {
      const last = own[own.length - 1] ?? null
      const quoting = direct?.[direct.length - 1] ?? null
      speaker = (last?.frame === 'participle' && last.tag?.form.cue.takes.includes('that')) || !quoting ? last : quoting
      speakerSentence = sentence.index
    }
    if (direct && direct.length > 0) continue
    const owner = owners.get(reading.quotationAt[sentence.first] ?? -1)
    if (owner) {
      // taken already by the colon above it
      speaker = owner
      speakerSentence = sentence.index
      continue
    }
    const before: Sentence | undefined = reading.sentences[sentence.index - 1]
    const sameBlock = before?.block === sentence.block
    // «“A,” she said. “B” since May.»: marks that open the next sentence are hers too
    if (!bare) {
      if (
        speaker &&
        sameBlock &&
        speakerSentence === sentence.index - 1 &&
        speaker.quoted.size > 0 &&
        !own &&
        quotationFrom(reading, sentence.first) >= 0
      ) {
        addPiece(reading, speaker, sentence.first, sentence.last)
        speakerSentence = sentence.index
      }
      continue
    }
    // the same paragraph, right after its tag: another piece of the same quotation
    if (
      speaker &&
      speakerSentence === sentence.index - 1 &&
      sameBlock &&
      (speaker.quoted.size > 0 || !tagAhead(reading, sentence, bySentence))
    ) {
      addPiece(reading, speaker, sentence.first, sentence.last)
      speakerSentence = sentence.index
      continue
    }
    if (
      speaker &&
      before &&
      speakerSentence === sentence.index - 1 &&
      !(sentence.block !== before.block && tagAhead(reading, sentence, bySentence)) &&
      (speaker.quoted.size > 0 ||
        (speaker.tag?.form.cue.class !== 'mental' && !startsBlockTag(reading, sentence, bySentence))) &&
      (continuesFrom(reading, sentence, before) || (!sameBlock && !forwardTag(reading, sentence, bySentence)))
    ) {
      // a paragraph that is all quotation after a quotation: the same speaker goes on
      addPiece(reading, speaker, sentence.first, sentence.last)
      speakerSentence = sentence.index
      continue
    }
    const following = tagAhead(reading, sentence, bySentence)
    if (following) {
      following.pieces.unshift({first: sentence.first, last: trimEnd(reading, sentence.first, sentence.last)})
      continue
    }
    const signature = signatureBelow(reading, sentence)
    if (signature) {
      const signed = draftOf(sentence, null, 'signature', 0.85)
      signed.source = signature
      signed.cue = span(reading, signature.first - 1, signature.first)
      signed.lemma = '—'
      if (addPiece(reading, signed, sentence.first, sentence.last)) added.push(signed)
      continue
    }
    const draft = draftOf(sentence, null, 'inherited', 0.8)
    if (!addPiece(reading, draft, sentence.first, sentence.last)) continue
    const leads = before !== undefined && (sameBlock || textAt(reading, before.last - 1) === ':')
    const setUp = leads && !own ? speakerOf(reading, before, bySentence) : null
    if (
      !setUp &&
      speaker &&
      sameBlock &&
      reading.sentences[speaker.sentence]?.block === sentence.block &&
      speaker.quoted.size > 0
    ) {
      // a sentence of the reporter’s own between two quotations of one paragraph
      addPiece(reading, speaker, sentence.first, sentence.last)
      speakerSentence = sentence.index
      continue
    }
    if (setUp) {
      draft.source = setUp
      draft.steps.push('the sentence before names who speaks')
    } else if (speaker) {
      draft.inherits = speaker.inherits ?? speaker
      draft.source = draft.inherits.source
      draft.steps.push('carries on the speaker of the quotation before')
    } else draft.confidence = 0.5
    added.push(draft)
    speaker = draft.source ? draft : speaker
    speakerSentence = sentence.index
  }
  return added
}

/** A quotation sentence whose tag comes in the next sentence of the paragraph: «“No. Never.” “Not once,” he said.» */
const tagAhead = (
  reading: Reading,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, readonly Draft[]>
): Draft | null => {
  const next = reading.sentences[sentence.index + 1]
  if (!next || quotationFrom(reading, next.first) < 0) return null
  if (next.block !== sentence.block && !continuesFrom(reading, next, sentence)) return null
  const draft = bySentence.get(next.index)?.[0]
  return draft &&
    draft.quoted.size > 0 &&
    (draft.frame === 'content-cue-source' || draft.frame === 'content-source-cue')
    ? draft
    : null
}

/** A name behind a dash in the line below a quotation: «— Ana Ruiz, teacher». */
const signatureBelow = (reading: Reading, sentence: Sentence): Mention | null => {
  const next = reading.sentences[sentence.index + 1]
  if (!next || next.block === sentence.block || !isSignatureDash(reading, next.first)) return null
  const name = phraseAfter(reading, next.first + 1, next.last)
  return name && isName(reading, name.head) ? name : null
}

/** Whether the next paragraph’s quotation has a tag: a run of quotation paragraphs may get its speaker there. */
const startsBlockTag = (
  reading: Reading,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, readonly Draft[]>
): boolean => {
  const next = reading.sentences[sentence.index + 1]
  if (!next || next.block === sentence.block || quotationFrom(reading, next.first) < 0) return false
  return bySentence.get(next.index)?.some((draft) => draft.quoted.size > 0) ?? false
}

/** Whether the paragraph’s own quotation has its tag further on. */
const forwardTag = (reading: Reading, sentence: Sentence, bySentence: ReadonlyMap<number, readonly Draft[]>): boolean =>
  tagAhead(reading, sentence, bySentence) !== null

/** Who a set-up sentence is about: its attribution’s source, else its subject. */
const speakerOf = (
  reading: Reading,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, readonly Draft[]>
): Mention | null => {
  const own = bySentence.get(sentence.index)
  const last = own?.[own.length - 1]
  if (last?.source) return last.source
  const subject = clauseSubject(reading, sentence.first, sentence.last)
  if (!subject) return null
  return isName(reading, subject.head) || /^(?:he|she)$/u.test(lowerAt(reading, subject.first)) ? subject : null
}

/** A few words in marks that no complement leads to («Hart talked for an hour of “old debts”»): the verb’s subject is quoted. */
const claimFragments = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const claimed = new Set<number>()
  for (const draft of drafts) for (const quotation of draft.quoted) claimed.add(quotation)
  const added: Draft[] = []
  let cursor = 0
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0 || claimed.has(quotation.index) || quotation.use !== 'speech') continue
    if (quotation.last - quotation.first < 4) continue
    while (cursor < reading.sentences.length && (reading.sentences[cursor]?.last ?? 0) <= quotation.first) cursor++
    const sentence = reading.sentences[cursor]
    if (!sentence || sentence.region !== 'body' || bareQuotation(reading, sentence)) continue
    const draft = readFragment(reading, quotation, sentence)
    if (!draft) continue
    for (const index of draft.quoted) claimed.add(index)
    added.push(draft)
  }
  return added
}

const readFragment = (reading: Reading, quotation: Quotation, sentence: Sentence): Draft | null => {
  const subject =
    nearestSubject(reading, sentence, quotation.first) ?? clauseSubject(reading, sentence.first, quotation.first)
  if (!subject || subject.last >= quotation.first) return null
  if (
    !isName(reading, subject.head) &&
    !has(reading, subject.head, word.pronoun) &&
    !isRole(lowerAt(reading, subject.head))
  )
    return null
  let verb = subject.last
  while (verb < quotation.first && has(reading, verb, word.auxiliary | word.adverb)) verb++
  const form = reading.cues[verb]
  if (verb >= quotation.first || !isOutside(reading, verb) || !form) return null
  const draft = draftOf(sentence, null, 'none', 0.7)
  draft.source = subject
  draft.cue = span(reading, subject.last, verb + 1)
  draft.lemma = form.cue.lemma
  return addPiece(
    reading,
    draft,
    Math.min(verb + 1, quotation.first),
    clauseStop(reading, quotation.last, sentence.last)
  )
    ? draft
    : null
}

/** The next comma, stop or dash outside quotations; at once after marks that close with one. */
const clauseStop = (reading: Reading, start: number, last: number): number => {
  if (/^[,.?!]$/u.test(textAt(reading, start - 2))) return start
  let at = start
  while (at < last && !(isOutside(reading, at) && reading.tokens[at]?.kind === 'punctuation')) at++
  return at
}

const silent: ReadonlySet<string> = new Set(['metadata', 'promo', 'credit', 'notice', 'tagline'])

/** Splits «Hart and Lowe» into its two speakers. */
const speakersOf = (reading: Reading, source: Mention | null): readonly Mention[] => {
  if (!source) return []
  for (let at = source.first + 1; at < source.last - 1; at++) {
    if (lowerAt(reading, at) !== 'and' || !isOutside(reading, at)) continue
    const left = phraseBefore(reading, at, source.first)
    const right = phraseAfter(reading, at + 1, source.last)
    if (!left || !right || left.first !== source.first) continue
    if (isName(reading, left.last - 1) && isName(reading, right.head)) return [left, right]
  }
  return [source]
}

const typeOf = (reading: Reading, draft: Draft): RawAttribution['type'] => {
  let quoted = 0
  let words = 0
  for (const piece of draft.pieces) {
    for (let at = piece.first; at < piece.last; at++) {
      if (reading.tokens[at]?.kind !== 'word' && reading.tokens[at]?.kind !== 'number') continue
      words++
      if (reading.kinds[reading.tokens[at]?.block ?? -1] === 'quote') {
        quoted++
        continue
      }
      const quotation = reading.quotations[reading.quotationAt[at] ?? -1]
      if (quotation && (quotation.use === 'speech' || quotation.use === 'document')) quoted++
    }
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed'
}

/** Finds every attribution of an article. */
export const findAttributions = (reading: Reading): RawAttribution[] => {
  const drafts: Draft[] = []
  const transcript = isTranscript(reading)
  for (const sentence of reading.sentences) {
    const last = drafts[drafts.length - 1]
    const labelled = last?.frame === 'transcript' && reading.sentences[last.sentence]?.block === sentence.block
    const claimed =
      last !== undefined &&
      isBlockQuote(reading, sentence) &&
      last.pieces.some((piece) => piece.first === sentence.first)
    if (!labelled && !claimed && !silent.has(sentence.region)) readSentence(reading, sentence, drafts, transcript)
  }
  const inherited = inheritSpeakers(reading, drafts)
  const fragments = claimFragments(reading, [...drafts, ...inherited])
  const all = [...drafts, ...inherited, ...fragments].filter((draft) => draft.pieces.length > 0)
  const startOf = (draft: Draft): number => draft.pieces[0]?.first ?? 0
  all.sort((a, b) => startOf(a) - startOf(b) || (a.tag?.verb ?? 0) - (b.tag?.verb ?? 0))
  const places = new Map(all.map((draft, at) => [draft, at]))
  return all.map((draft, index) => ({
    index,
    type: typeOf(reading, draft),
    frame: draft.frame,
    source: draft.source,
    speakers: speakersOf(reading, draft.source),
    cue: draft.cue,
    lemma: draft.lemma,
    cueClass: draft.tag?.form.cue.class ?? (draft.lemma ? (draft.lemma === ':' ? 'mark' : 'neutral') : null),
    content: draft.pieces.map((piece) => span(reading, piece.first, piece.last)),
    inheritsFrom: draft.inherits ? (places.get(draft.inherits) ?? null) : null,
    confidence: draft.confidence,
    via: draft.via,
    provenance: draft.provenance,
    steps: draft.steps,
    sentence: draft.sentence
  }))
}
