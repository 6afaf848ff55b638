/** Tags: a reporting verb with whoever stands beside it, as found word by word in one sentence. */
import {channels} from '../lexicon/cues.ts'
import {honorifics} from '../lexicon/honorifics.ts'
import type {Mention, Quotation, Sentence} from '../model.ts'
import type {CueForm} from './cueForms.ts'
import {isRole, isTimeWord, mention, phraseAfter, phraseBefore, postmodifiers} from './phrases.ts'
import {has, isName, isOpen, lowerAt, type Reading, word} from './reading.ts'

/** How a verb stands: with its subject before or after it, as a participle, as an infinitive, in the passive. */
export type Voice = 'active' | 'inverted' | 'participle' | 'infinitive' | 'passive'

export interface Tag {
  readonly form: CueForm
  readonly voice: Voice
  /** The verb group «has repeatedly said», tokens `first` to `last` exclusive. */
  readonly first: number
  readonly last: number
  /** The verb itself. */
  readonly verb: number
  /** Who speaks, where the words stand beside the verb. */
  readonly subject: Mention | null
  /** Where the tag begins and ends: subject and verb group together. */
  readonly start: number
  readonly end: number
  readonly negated: boolean
}

/** Verbs that carry an infinitive of saying: «went on to say», «declined to say». */
const carriers: ReadonlySet<string> = new Set([
  'went',
  'goes',
  'going',
  'on',
  'continued',
  'continues',
  'began',
  'begins',
  'declined',
  'declines',
  'refused',
  'refuses',
  'wanted',
  'hastened',
  'proceeded',
  'appeared',
  'appears',
  'seemed',
  'seems',
  'failed',
  'came',
  'tends',
  'tended',
  'had',
  'has',
  'have',
  'used',
  'decided',
  'managed',
  'quick',
  'expected',
  'paused',
  'tried',
  'hesitated',
  'ready'
])

const negations: ReadonlySet<string> = new Set([
  'not',
  'never',
  "didn't",
  "doesn't",
  "don't",
  "won't",
  "wouldn't",
  "hasn't",
  "haven't",
  "hadn't",
  "couldn't",
  'cannot',
  "can't",
  'declined',
  'refused',
  'nor',
  "isn't",
  "wasn't",
  "aren't"
])

const isPunctuation = (reading: Reading, index: number, ...texts: readonly string[]): boolean => {
  const token = reading.tokens[index]
  return token?.kind === 'punctuation' && texts.includes(token.text)
}

/** Index of the outermost quotation that ends just before a token, or -1. */
export const quotationBefore = (reading: Reading, index: number): number => {
  const at = reading.quotationAt[index - 1] ?? -1
  const quotation = reading.quotations[at]
  return quotation && quotation.last === index && quotation.depth === 0 && isSpeech(quotation) ? at : -1
}

const isSpeech = (quotation: Quotation): boolean => quotation.use === 'speech' || quotation.use === 'document'

/** Index of the outermost quotation that begins at a token, or -1. */
export const quotationFrom = (reading: Reading, index: number): number => {
  const at = reading.quotationAt[index] ?? -1
  const quotation = reading.quotations[at]
  return quotation && quotation.first === index && quotation.depth === 0 && isSpeech(quotation) ? at : -1
}

/** Whether a token stands outside every quotation of speech: inside a title or a term the sentence goes on. */
export const isOutside = (reading: Reading, index: number): boolean => {
  const at = reading.quotationAt[index] ?? -1
  if (at < 0) return true
  const quotation = reading.quotations[at]
  return quotation !== undefined && quotation.depth === 0 && !isSpeech(quotation)
}

/** «has in interviews said»: the auxiliary (or the *and*) before a phrase that parts it from its verb; `first` where there is none. */
const splitAuxiliary = (reading: Reading, first: number, floor: number): number => {
  if (!isOpen(reading, first - 1)) return first
  for (let at = first - 2; at > floor && at > first - 6; at--) {
    if (has(reading, at, word.preposition)) {
      if (has(reading, at - 1, word.coordinator)) return at
      return has(reading, at - 1, word.auxiliary) && !has(reading, at - 1, word.be) ? at - 1 : first
    }
    if (!isOpen(reading, at) && !has(reading, at, word.determiner | word.adverb)) return first
  }
  return first
}

/** Left end of a verb group: «has repeatedly», «went on to», «did not». */
const groupStart = (reading: Reading, verb: number, floor: number): number => {
  let first = verb
  while (first > floor) {
    const before = first - 1
    if (
      has(reading, before, word.auxiliary) ||
      (has(reading, before, word.adverb) && !has(reading, before, word.time | word.weekday)) ||
      (/ly$/u.test(lowerAt(reading, before)) && isOpen(reading, before) && !isName(reading, before))
    ) {
      first = before
      continue
    }
    if (lowerAt(reading, before) === 'to' && carriers.has(lowerAt(reading, before - 1)) && before - 1 > floor) {
      first = before - 1
      while (first - 1 > floor && carriers.has(lowerAt(reading, first - 1))) first--
      continue
    }
    const split = splitAuxiliary(reading, first, floor)
    if (split < first) {
      first = split
      continue
    }
    break
  }
  // an adverb at the clause’s start belongs to the sentence, not to the verb
  while (first < verb && has(reading, first, word.adverb) && !has(reading, first, word.auxiliary) && first === floor)
    first++
  return first
}

/** «the states that have suffered»: *that* with a verb right after it belongs to a noun. */
const isRelativeThat = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'that' && has(reading, at + 1, word.auxiliary)

/** Spellings that are plural nouns as often as verbs. */
const nounsToo: ReadonlySet<string> = new Set([
  'remarks',
  'claims',
  'reports',
  'notes',
  'comments',
  'answers',
  'questions',
  'shows',
  'finds',
  'states',
  'posts',
  'texts',
  'estimates',
  'demands',
  'orders',
  'charges',
  'appeals',
  'promises',
  'pledges',
  'attacks',
  'jokes',
  'details',
  'documents',
  'lists',
  'talks',
  'projects',
  'forecasts',
  'protests',
  'doubts',
  'fears',
  'hopes',
  'stresses',
  'reasons',
  'praises',
  'brands',
  'labels',
  'threats',
  'vows',
  'quotes',
  'views',
  'tweets',
  'rules',
  'holds'
])

/** Words that, standing right before it, make a spelling a noun: «the report», «his claims», «of note». */
const isNounHere = (reading: Reading, at: number, form: CueForm, floor: number): boolean => {
  const before = at - 1
  if (before >= floor && /^(?:more|most|less|least|very|so|too)$/u.test(lowerAt(reading, before))) return true
  if (before < floor) return form.base && !form.past
  const previous = reading.tokens[before]
  if (!previous) return false
  if (form.past && !form.base && !form.third)
    return (
      has(reading, before, word.determiner) &&
      previous.lower !== 'that' &&
      !/^(?:all|both|many|most|some|few|several|this|these|those|such|half|another|each|either|neither)$/u.test(
        previous.lower
      )
    )
  if (
    has(reading, before, word.determiner) &&
    !/^(?:this|that|these|those|all|both|some|many|most|few|several)$/u.test(previous.lower)
  )
    return true
  if (has(reading, before, word.preposition) && previous.lower !== 'to') return !form.gerund
  if (form.base || form.third) {
    const next = at + 1
    const nextForm = reading.cues[next]
    if (
      lowerAt(reading, next) === 'of' &&
      !/^(?:say|says|speak|speaks|complain|complains|warn|warns|boast|boasts|tell|tells)$/u.test(lowerAt(reading, at))
    )
      return true
    if (
      form.third &&
      nounsToo.has(lowerAt(reading, at)) &&
      (/^(?:about|on|from|by|against|for|over|at)$/u.test(lowerAt(reading, next)) ||
        (lowerAt(reading, next) === 'to' && !form.cue.takes.includes('to')))
    )
      return true
    if (form.third && nounsToo.has(lowerAt(reading, at)) && isRelativeThat(reading, next)) return true
    if (has(reading, next, word.auxiliary) || (nextForm && (nextForm.past || nextForm.third) && !nextForm.base))
      return true
  }
  return false
}

/** Nouns that read as plural: a base form has them as its subject. */
const isPluralSubject = (reading: Reading, subject: Mention): boolean => {
  const lower = lowerAt(reading, subject.head)
  if (
    /^(?:i|you|we|they|who|that|which|two|three|four|five|six|pair|couple|people|police|some|many|most|all|others|both|few|several|those|these|media|data|men|women|children|none|half)$/u.test(
      lower
    )
  )
    return true
  if (/s$/u.test(lower) && !/(?:ss|us|is)$/u.test(lower)) return true
  for (let at = subject.first; at < subject.last; at++) if (/^(?:and|&)$/u.test(lowerAt(reading, at))) return true
  return false
}

/** Whether a phrase names or describes people or a body: «a group called …» calls nobody anything. */
const isSpeaker = (reading: Reading, subject: Mention): boolean =>
  isName(reading, subject.head) ||
  has(reading, subject.head, word.pronoun | word.determiner | word.relative) ||
  isRole(lowerAt(reading, subject.head)) ||
  isPluralSubject(reading, subject)

/** «five other», «these»: what stands before a plural noun, not before a verb in the singular. */
const isPluralDetermined = (reading: Reading, subject: Mention): boolean =>
  /^(?:these|those|many|most|some|several|few|all|both|other|such)$/u.test(lowerAt(reading, subject.first)) ||
  /^(?:other|various|several|many)$/u.test(lowerAt(reading, subject.last - 1)) ||
  reading.tokens[subject.first]?.kind === 'number' ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(lowerAt(reading, subject.first + 1)) ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens)$/u.test(lowerAt(reading, subject.first))

/** Whether a token may stand right before a subject: a clause begins after it. */
const opensClause = (reading: Reading, index: number, floor: number, subject: Mention): boolean => {
  if (index < floor) return true
  const token = reading.tokens[index]
  if (!token) return true
  if (token.kind === 'punctuation' || token.kind === 'mark') return true
  if (
    has(
      reading,
      index,
      word.subordinator |
        word.coordinator |
        word.relative |
        word.question |
        word.adverb |
        word.weekday |
        word.month |
        word.time
    )
  )
    return true
  if (token.kind === 'number') return true
  if (has(reading, index, word.auxiliary | word.past)) return false
  if (!token.capital && /ed$/u.test(token.lower) && isOpen(reading, index) && !isTimeWord(reading, index - 1))
    return false
  if (has(reading, index, word.preposition)) return /^(?:than|as|like)$/u.test(token.lower)
  // a common noun may end a fronted phrase («In a statement Hart said») or take a bare relative («the boat Hart said …»)
  return (
    isOpen(reading, index) &&
    (subject.first === subject.head
      ? true
      : has(reading, subject.first, word.determiner | word.pronoun) || isName(reading, subject.first))
  )
}

/** The phrase that ends before a token, a bracket after it («Ana Ruiz (Harbour Party)») included. */
const bracketed = (reading: Reading, end: number, floor: number): Mention | null => {
  if (!isPunctuation(reading, end - 1, ')')) return phraseBefore(reading, end, floor)
  const bound = Math.max(floor, end - 12)
  let open = end - 1
  while (open > bound && !isPunctuation(reading, open, '(')) open--
  const inner = open > bound ? phraseBefore(reading, open, floor) : null
  return inner ? mention(reading, inner.first, end, inner.head) : null
}

/** The comma or dash that opens the insertion ending at `right`; quotations inside it are passed over. -1 where there is none. */
const insertionStart = (reading: Reading, right: number, floor: number): number => {
  const bound = Math.max(floor, right - 60)
  for (let at = right - 1; at > bound; at--) {
    const quotation = reading.quotations[reading.quotationAt[at] ?? -1]
    if (quotation && !isOutside(reading, at)) {
      // marks that close with a comma end somebody’s words, not a part of this phrase
      if (isPunctuation(reading, quotation.last - 2, ',') && quotation.first <= bound) return -1
      at = Math.max(quotation.first, bound)
      continue
    }
    if (isPunctuation(reading, at, ';', ':')) return -1
    if (isPunctuation(reading, at, ',', '—', '–', '--')) return at
  }
  return -1
}

/** Whether a phrase can be somebody who speaks: no age, no time, no participle. */
const isNominal = (reading: Reading, phrase: Mention): boolean => {
  const last = lowerAt(reading, phrase.last - 1)
  if (isTimeWord(reading, phrase.head) || has(reading, phrase.first, word.preposition)) return false
  if (isName(reading, phrase.head) || isName(reading, phrase.last - 1)) return true
  if (/ed$/u.test(last) && !postmodifiers.has(last) && !isRole(last)) return false
  return (
    has(reading, phrase.first, word.determiner | word.pronoun) ||
    isRole(lowerAt(reading, phrase.head)) ||
    isPluralSubject(reading, phrase)
  )
}

/** Whether a phrase stands where a clause begins; not as the object of a preposition or verb. */
const standsFirst = (reading: Reading, phrase: Mention, floor: number): boolean => {
  const before = phrase.first - 1
  if (before < floor || !isOutside(reading, before)) return true
  if (has(reading, before, word.preposition) && !/^(?:than|as|like)$/u.test(lowerAt(reading, before))) return false
  return opensClause(reading, before, floor, phrase)
}

/** Subject before a comma: «Ana Ruiz, 52, a nurse who runs the ward, said». Walks left over the insertions; at most eight. */
const subjectBeforeComma = (reading: Reading, end: number, floor: number): Mention | null => {
  let right = end - 1
  for (let step = 0; step < 8; step++) {
    const left = insertionStart(reading, right, floor)
    if (left < 0) return null
    // «in the primary, Mayor Ana Ruiz (Harbour), said»: the last part is itself the subject
    const part = step === 0 ? bracketed(reading, right, left + 1) : null
    const titled =
      part !== null &&
      part.first === left + 1 &&
      isName(reading, part.head) &&
      (isRole(lowerAt(reading, part.first)) || honorifics.has(lowerAt(reading, part.first)))
    const head = bracketed(reading, left, floor)
    const fits = head !== null && isNominal(reading, head) && standsFirst(reading, head, floor)
    if (titled && (!fits || !isName(reading, head?.head ?? -1))) return mention(reading, left + 1, end, part.head)
    if (head && fits && !isInserted(reading, head, floor)) {
      if (has(reading, head.head, word.relative)) return null
      const both = joined(reading, head, floor)
      return mention(reading, both.first, end, both.head)
    }
    const relative = head && !fits ? relativeSubject(reading, head, left, floor) : null
    if (relative) return mention(reading, relative.first, end, relative.head)
    right = left
  }
  return null
}

/** Whether a phrase is itself set between commas after another that can speak: the *52* and the *nurse* of «Ruiz, 52, a nurse, said». */
const isInserted = (reading: Reading, phrase: Mention, floor: number): boolean => {
  const before = phrase.first - 1
  if (before <= floor || !isPunctuation(reading, before, ',') || !isOutside(reading, before)) return false
  const outer = bracketed(reading, before, floor)
  if (!outer) return /^\d{1,3}$/u.test(reading.tokens[before - 1]?.text ?? '')
  return isNominal(reading, outer) && standsFirst(reading, outer, floor)
}

/** The subject of a verb group that begins at `first`, or null. */
const subjectOf = (reading: Reading, first: number, floor: number): Mention | null => {
  const before = first - 1
  if (before < floor) return null
  if (/^(?:himself|herself|themselves|itself)$/u.test(lowerAt(reading, before))) {
    const owner = phraseBefore(reading, before, floor)
    return owner ? mention(reading, owner.first, first, owner.head) : null
  }
  if (isPunctuation(reading, before, ',')) return subjectBeforeComma(reading, first, floor)
  if (isPunctuation(reading, before, ')')) {
    let open = before
    const bound = Math.max(floor, before - 15)
    while (open > bound && !isPunctuation(reading, open, '(')) open--
    const inner = open > bound ? phraseBefore(reading, open, floor) : null
    return inner && opensClause(reading, inner.first - 1, floor, inner)
      ? mention(reading, inner.first, first, inner.head)
      : null
  }
  if (isPunctuation(reading, before, '—', '–', '--')) {
    // «Ruiz — who left in May — said»
    let open = before - 1
    const bound = Math.max(floor, before - 40)
    while (open > bound && !isPunctuation(reading, open, '—', '–', '--')) open--
    const inner = open > bound ? phraseBefore(reading, open, floor) : null
    return inner && opensClause(reading, inner.first - 1, floor, inner)
      ? mention(reading, inner.first, first, inner.head)
      : null
  }
  const phrase = phraseBefore(reading, beforeTime(reading, first, floor), floor)
  if (!phrase) return null
  if (!opensClause(reading, phrase.first - 1, floor, phrase)) {
    return relativeSubject(reading, phrase, first, floor)
  }
  return joined(reading, phrase, floor)
}

/** Past a time set between subject and verb: «Hart on Thursday evening said», «Hart last week said». */
const beforeTime = (reading: Reading, end: number, floor: number): number => {
  let at = end
  while (
    at - 1 > floor &&
    (isTimeWord(reading, at - 1) ||
      (at < end && /^(?:last|this|next|late|early|on|in|by)$/u.test(lowerAt(reading, at - 1))))
  )
    at--
  return at < end && at > floor && (isName(reading, at - 1) || isOpen(reading, at - 1)) ? at : end
}

/** «people who attended the meeting said»: the phrase before the relative is the subject. */
const relativeSubject = (reading: Reading, phrase: Mention, end: number, floor: number): Mention | null => {
  const bound = Math.max(floor, end - 20)
  for (let at = phrase.first - 1; at > bound; at--) {
    if (reading.tokens[at]?.kind === 'punctuation' || !isOutside(reading, at)) return null
    if (/^(?:who|that|which)$/u.test(lowerAt(reading, at))) {
      const noun = phraseBefore(reading, at, floor)
      if (!noun || isName(reading, noun.head)) return null
      return opensClause(reading, noun.first - 1, floor, noun) ? mention(reading, noun.first, end, noun.head) : null
    }
  }
  return null
}

/** «Hart and Lowe»: joins what *and* coordinates, where both are names or both are phrases of a list. */
const joined = (reading: Reading, phrase: Mention, floor: number): Mention => {
  const and = phrase.first - 1
  if (and <= floor || !/^(?:and|&)$/u.test(lowerAt(reading, and)) || has(reading, phrase.first, word.pronoun))
    return phrase
  const left = phraseBefore(reading, and, floor)
  if (
    !left ||
    (has(reading, left.first, word.object) && !has(reading, left.first, word.determiner)) ||
    has(reading, left.head, word.time | word.weekday)
  )
    return phrase
  const before = left.first - 1
  const clear =
    before < floor ||
    reading.tokens[before]?.kind === 'punctuation' ||
    reading.tokens[before]?.kind === 'mark' ||
    has(reading, before, word.subordinator | word.coordinator | word.adverb | word.relative)
  if (!clear) return phrase
  const alike = isName(reading, left.last - 1) === isName(reading, phrase.last - 1)
  return alike ? mention(reading, left.first, phrase.last, left.head) : phrase
}

/** Speaker after an inverted verb, with the appositions that belong to him: «said Jim Lowe, who farms nearby». */
export const subjectAfter = (reading: Reading, start: number, ceiling: number): Mention | null => {
  if (has(reading, start, word.object) && !has(reading, start, word.determiner)) return null
  if (lowerAt(reading, start) === 'that') return null
  const core = phraseAfter(reading, start, ceiling)
  if (!core) return null
  let last = core.last
  const bound = Math.min(ceiling, start + 60)
  for (let guard = 0; guard < 8; guard++) {
    const lower = lowerAt(reading, last)
    if (
      /^(?:of|for|from|with|at)$/u.test(lower) ||
      (/^(?:in|on|to|about|by|near|who|behind|against)$/u.test(lower) && !isName(reading, core.last - 1))
    ) {
      if (lower === 'who') {
        last = clauseBreak(reading, last, bound)
        break
      }
      const object = phraseAfter(reading, last + 1, bound)
      if (!object || has(reading, object.head, word.time | word.weekday | word.month)) break
      if (lower === 'in' && channelLike(reading, object)) break
      last = object.last
      continue
    }
    if (postmodifiers.has(lower) && lower !== 'called') {
      last = clauseBreak(reading, last, bound)
      continue
    }
    if ((lower === 'and' || lower === '&') && isOpen(reading, last + 1)) {
      const other = phraseAfter(reading, last + 1, bound)
      if (!other || isFiniteVerb(reading, other.last)) break
      last = other.last
      continue
    }
    if (isPunctuation(reading, last, '(')) {
      let close = last
      while (close < bound && !isPunctuation(reading, close, ')')) close++
      if (close >= bound) break
      last = close + 1
      continue
    }
    if (!isPunctuation(reading, last, ',')) break
    const next = last + 1
    const token = reading.tokens[next]
    if (!token || !isOutside(reading, next) || next >= bound) break
    if (
      reading.cues[next]?.gerund ||
      /^(?:but|and|as|in|on|at|during|after|before|when|while|citing|according|adding|though|although|because|if|so|speaking|with)$/u.test(
        token.lower
      ) ||
      has(reading, next, word.weekday | word.adverb | word.pronoun)
    )
      break
    if (
      token.kind === 'number' ||
      /^(?:a|an|the|one|his|her|their|its|who|whose|which|of)$/u.test(token.lower) ||
      isRole(token.lower) ||
      isOpen(reading, next)
    ) {
      const stop = clauseBreak(reading, next, bound)
      // «said Hart, who added that …»: the relative has its own verb of saying
      if (/^who$/u.test(token.lower) && hasCue(reading, next, stop)) break
      if (!isPunctuation(reading, stop, ',', '.', ';', ':', '—', '–', '?', '!', ')') && stop < ceiling) break
      last = stop
      continue
    }
    break
  }
  return mention(reading, core.first, last, core.head)
}

const channelLike = (reading: Reading, phrase: Mention): boolean =>
  /^(?:statement|interview|interviews|email|e-mail|letter|memo|tweet|post|release|speech|testimony|filing|briefing|conference|address|message|memoir|column|editorial|blog|report|debate|podcast|video|note|call|ruling|opinion|response|reference|part|fact|turn)$/u.test(
    lowerAt(reading, phrase.head)
  )

const isFiniteVerb = (reading: Reading, index: number): boolean =>
  has(reading, index, word.auxiliary) || Boolean(reading.cues[index]?.past)

const hasCue = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (reading.cues[at] && (reading.cues[at]?.past || reading.cues[at]?.third)) return true
  return false
}

const clauseBreak = (reading: Reading, start: number, bound: number): number => {
  let at = start
  while (
    at < bound &&
    !(isOutside(reading, at) && isPunctuation(reading, at, ',', ';', ':', '—', '–', '--', '.', '?', '!', '(')) &&
    quotationFrom(reading, at) < 0
  )
    at++
  return at
}

/** The tag that a reporting verb at `verb` makes, or null where the word does not report here. */
export const readTag = (reading: Reading, verb: number, sentence: Sentence): Tag | null => {
  const form = reading.cues[verb]
  if (!form) return null
  const floor = sentence.first
  const ceiling = sentence.last
  if (form.cue.particle && lowerAt(reading, verb + 1) !== form.cue.particle) return null
  if (isNounHere(reading, verb, form, floor)) return null
  // «State Department», «Report of the Year»: a capital inside a sentence is a name’s
  if (
    reading.tokens[verb]?.capital &&
    verb > floor &&
    sentence.region !== 'headline' &&
    sentence.block > 0 &&
    quotationBefore(reading, verb) < 0 &&
    !/^(?:said|says|told|tweeted|wrote)$/u.test(form.cue.lemma === 'tweet' ? 'tweeted' : lowerAt(reading, verb))
  )
    return null
  // a hyphenated or possessive use is no verb
  if (lowerAt(reading, verb + 1) === "'s") return null
  const first = groupStart(reading, verb, floor)
  let negated = false
  let auxiliary = false
  let be = false
  for (let at = first; at < verb; at++) {
    if (negations.has(lowerAt(reading, at))) negated = true
    if (has(reading, at, word.auxiliary)) auxiliary = true
    be = has(reading, at, word.be) || (be && has(reading, at, word.adverb))
  }
  const last = form.cue.particle ? verb + 2 : verb + 1
  const make = (voice: Voice, subject: Mention | null, from = first, to = last): Tag => ({
    form,
    voice,
    first,
    last,
    verb,
    subject,
    negated,
    start: subject ? Math.min(subject.first, from) : from,
    end: subject ? Math.max(subject.last, to) : to
  })
  if (form.gerund && form.cue.class === 'evidence' && has(reading, first - 1, word.preposition)) return null
  if (form.gerund && !be) {
    // «…, adding that»: a participle of the clause; «calls saying that»: its noun stands right before
    return make('participle', participleNoun(reading, first, floor))
  }
  if (form.participle && be && !form.gerund) return make('passive', subjectOf(reading, first, floor))
  if (lowerAt(reading, first - 1) === 'to' && form.base)
    return make('infinitive', controller(reading, first - 1, floor))
  const afterQuote =
    quotationBefore(reading, first) >= 0 ||
    (isPunctuation(reading, first - 1, ',', '—', '–', '-', '--') && first - 1 > floor)
  if (first === verb && afterQuote && (form.past || form.third)) {
    const direct = quotationBefore(reading, first) >= 0 || quotationBefore(reading, first - 1) >= 0
    const inverted = subjectAfter(reading, last, ceiling)
    if (inverted) {
      const then = inverted.last
      const closes =
        then >= ceiling ||
        isPunctuation(reading, then, ',', '.', ';', ':', '—', '–', '?', '!', ')', '(') ||
        has(
          reading,
          then,
          word.preposition | word.weekday | word.adverb | word.subordinator | word.coordinator | word.time
        ) ||
        quotationFrom(reading, then) >= 0 ||
        /ing$/u.test(lowerAt(reading, then))
      const before = subjectOf(reading, first, floor)
      if (closes && (direct || (form.cue.takes.includes('clause') && !before))) return make('inverted', inverted)
      if (before && !direct) return make('active', before)
      if (closes) return make('inverted', inverted)
    }
  }
  const subject = subjectOf(reading, first, floor)
  if (subject) {
    if (form.base && !form.past && !form.third && !auxiliary && !isPluralSubject(reading, subject)) return null
    if (form.third && !form.past && nounsToo.has(lowerAt(reading, verb)) && isPluralDetermined(reading, subject))
      return null
    if (form.cue.lemma === 'call' && !auxiliary && !isSpeaker(reading, subject)) return null
    if (form.participle && !form.past && !auxiliary) return null
    if (
      !auxiliary &&
      form.past &&
      form.participle &&
      lowerAt(reading, last) === 'by' &&
      !/^(?:say|tell|add)$/u.test(form.cue.lemma)
    )
      return null
    return make('active', subject)
  }
  // «… and said»: the verb shares the subject of the clause
  const before = lowerAt(reading, first - 1)
  if (
    /^(?:and|but|or|then)$/u.test(before) &&
    first - 1 > floor &&
    (form.past || form.third || auxiliary || (form.base && lowerAt(reading, last) === 'that'))
  )
    return make('participle', null)
  if (form.past || form.third) {
    if (first === floor && floor > 0 && (form.cue.takes.includes('clause') || form.cue.takes.includes('that')))
      return make('inverted', subjectAfter(reading, last, ceiling))
  }
  return null
}

/** Who is made to speak: «led her to declare», «prompted the mayor to say». Null where the clause’s subject does it. */
const controller = (reading: Reading, to: number, floor: number): Mention | null => {
  const before = to - 1
  if (before < floor || !isOutside(reading, before)) return null
  if (has(reading, before, word.object) || isName(reading, before)) return phraseBefore(reading, to, floor)
  // «Hart was prompted to say»
  if (/ed$/u.test(lowerAt(reading, before)) && has(reading, before - 1, word.be))
    return phraseBefore(reading, before - 1, floor)
  return null
}

/** Noun that a participle follows without a comma: «911 calls saying». A channel («a statement saying») speaks for its clause’s subject. */
const participleNoun = (reading: Reading, first: number, floor: number): Mention | null => {
  const before = first - 1
  if (before < floor || !isOutside(reading, before) || !isOpen(reading, before)) return null
  const noun = phraseBefore(reading, first, floor)
  if (!noun || channels.has(lowerAt(reading, noun.head))) return null
  // «a new ad calling it …»: who made it speaks; «calls saying», «people saying» speak themselves
  return isSpeaker(reading, noun) && !isTimeWord(reading, noun.head) ? noun : null
}
