/** Tags: a reporting verb with whoever stands beside it, as found word by word in one sentence. */

import {channels} from '../lexicon/cues.ts'
import {documentNouns} from '../lexicon/documents.ts'
import {organizationNouns} from '../lexicon/organizations.ts'
import {quantifiers} from '../lexicon/phrases.ts'
import {accusing, alwaysVerbs, clauseVerbs, handingOn, hearings, nounsToo, spokenBy} from '../lexicon/reporting.ts'
import {wordSet} from '../lexicon/words.ts'
import type {Mention, Sentence} from '../model.ts'
import type {CueForm} from './cueForms.ts'
import {mention} from './mention.ts'
import {phraseAfter} from './phraseAfter.ts'
import {phraseBefore} from './phraseBefore.ts'
import {isComma} from './punctuation.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, textAt, word} from './reading.ts'
import {isRole} from './roles.ts'
import {isHandedOver, isOutside, quotationBefore} from './spoken.ts'
import {isNounHere} from './tags/nounOrVerb.ts'
import {closesAfter, subjectAfter, throughToSign} from './tags/subjectAfter.ts'
import {subjectBefore} from './tags/subjectBefore.ts'
import {subjectFromMarks} from './tags/subjectFromMarks.ts'
import {awaitsPlural, isPlural, isSpeaker, subjectStarts} from './tags/subjects.ts'
import {readVerbGroup, type VerbGroup} from './tags/verbGroup.ts'

/** How a verb stands: with its subject before or after it, as a participle, as an infinitive, in the passive. */
export type Voice = 'active' | 'inverted' | 'participle' | 'infinitive' | 'passive'

/** A reporting verb in its sentence: of «the board, Ruiz has repeatedly said, knew», *Ruiz has repeatedly said*. */
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

/** No sentence reports more often: a bound for texts that are none. */
const mostTags = 40

/** All the tags of a sentence, in text order, outside quotations. */
export const tagsOf = (reading: Reading, sentence: Sentence): readonly Tag[] => {
  const tags: Tag[] = []
  for (let at = sentence.first; at < sentence.last && tags.length < mostTags; at++) {
    if (!reading.cues[at] || !isOutside(reading, at)) continue
    const tag = readTag(reading, at, sentence)
    if (tag) tags.push(tag)
  }
  return tags
}

/** The tag that a reporting verb at `verb` makes, or null where the word does not report here. */
export const readTag = (reading: Reading, verb: number, sentence: Sentence): Tag | null => {
  const form = reading.cues[verb]
  if (!form || !canReport(reading, verb, form, sentence)) return null
  const floor = sentence.first
  const ceiling = sentence.last
  const group = readVerbGroup(reading, verb, floor)
  const {first} = group
  const last = form.cue.particle ? verb + 2 : verb + 1
  const make = (voice: Voice, subject: Mention | null): Tag => ({
    form,
    voice,
    first,
    last,
    verb,
    subject,
    negated: group.isNegated,
    start: subject ? Math.min(subject.first, first) : first,
    end: subject ? Math.max(subject.last, last) : last
  })
  if (form.gerund && form.cue.class === 'evidence' && has(reading, first - 1, word.preposition)) return null
  // «barred the state from mentioning …»: nobody said it
  if (form.gerund && lowerAt(reading, first - 1) === 'from') return null
  if (form.gerund && !group.hasBe) {
    // «has begun urging»
    const begins = aspects.has(lowerAt(reading, first - 1))
      ? subjectBefore(reading, readVerbGroup(reading, first - 1, floor).first, floor)
      : null
    if (begins) return make('active', begins)
    const relay = relayBefore(reading, first, floor)
    if (relay >= 0 && reading.cues[relay - 1]?.participle && has(reading, relay - 2, word.be)) return null
    const quoted = relay >= 0 ? quotedBetween(reading, relay, first - 1) : null
    return make('participle', quoted ?? participleNoun(reading, first, floor, form.cue.class === 'evidence'))
  }
  if (isAdjective(form)) {
    const stays = staying.has(lowerAt(reading, first - 1))
    if (!group.hasBe && !stays) return null
    const from = stays ? first - 1 : first
    const tag = make('active', subjectBefore(reading, from, floor))
    return ofSomebody(reading, {...tag, first: from})
  }
  if (isAsked(reading, form, first, verb, floor)) return make('passive', null)
  // «Having announced that …, Ruiz left»
  if (form.participle && lowerAt(reading, first) === 'having') return make('participle', null)
  if (form.participle && !form.gerund && group.hasBe) return make('passive', subjectBefore(reading, first, floor))
  if (form.base && lowerAt(reading, first - 1) === 'to')
    return make('infinitive', controller(reading, first - 1, floor))

  const after = canInvert(reading, first, verb, form, floor) ? subjectAfter(reading, last, ceiling) : null
  // «…, say some»
  const isSingular =
    after !== null &&
    form.base &&
    !form.past &&
    !form.third &&
    !isPlural(reading, after) &&
    !isMany(reading, form, after)
  // «The family of a ‘loved’ man say they …»: they say nothing here
  const isNominative = after !== null && has(reading, after.head, word.pronoun) && !isHandedOver(reading, first)
  const inverted = isSingular || (isNominative && quotationBefore(reading, first) >= 0) ? null : after
  const closes = inverted !== null && closesAfter(reading, inverted.last, ceiling)
  const isBesideMarks = quotationBefore(reading, first) >= 0 || quotationBefore(reading, first - 1) >= 0
  if (closes && isBesideMarks) return make('inverted', inverted)
  // right after marks that hand over, the verb has its subject behind it, however that is built
  const titled = inverted && isHandedOver(reading, first) ? throughToSign(reading, inverted, ceiling) : null
  if (titled) return make('inverted', titled)
  const finds = form.past || form.third ? subjectFromMarks(reading, first, floor) : null
  if (finds) return make('active', finds)
  const subject = subjectBefore(reading, first, floor)
  if (inverted && subject && !isBesideMarks && !(closes && endsInClause(reading, subject)))
    return make('active', subject)
  if (closes) return make('inverted', inverted)
  if (subject) return agrees(reading, form, group, subject, verb, last) ? make('active', subject) : null
  if (form.cue.lemma === 'hear') return null
  if (isCoordinated(reading, form, group, last, floor)) return make('participle', null)
  // «A memo that was handed out at 9 p.m. warned that …»: the clause’s subject speaks, however far off
  if (isFarFromSubject(reading, form, first, last)) return make('participle', null)
  // «Said Ana Ruiz: …»
  const opens = first === floor && floor > 0 && (form.past || form.third) && takesClause(form)
  return opens ? make('inverted', subjectAfter(reading, last, ceiling)) : null
}

/** Whether a cue is no verb: *adamant* has one form, and it stands behind *be*. */
export const isAdjective = ({base, past, participle}: CueForm): boolean => base && participle && !past

/** Verbs that stand before such an adjective like *be*: «remains hopeful». */
const staying = wordSet('remain remains remained feel feels felt')

/** «She was *adamant* that»; no «it is certain that», and nobody is to be sure. */
const ofSomebody = (reading: Reading, tag: Tag): Tag | null =>
  tag.subject && lowerAt(reading, tag.subject.head) !== 'it' ? tag : null

/** Whether a verb reports whatever stands before it, so that the subject of its clause speaks: «…, who heard it, said he left», «… warned that …». */
const isFarFromSubject = (reading: Reading, form: CueForm, first: number, last: number): boolean => {
  if (!takesClause(form)) return false
  if (form.past && lowerAt(reading, last) === 'that') return true
  return (
    form.cue.lemma === 'say' &&
    (form.past || form.third) &&
    textAt(reading, first - 1) === ',' &&
    has(reading, last, word.pronoun)
  )
}

/** Whether a verb can have words of its own after it or before it: «said the dam is safe», «argued that it is». */
export const takesClause = ({cue}: CueForm): boolean => cue.takes.includes('clause') || cue.takes.includes('that')

/** Whether a spelling is a verb here at all: no noun, no part of a name, no half of «point out». */
const canReport = (reading: Reading, verb: number, form: CueForm, sentence: Sentence): boolean => {
  const next = lowerAt(reading, verb + 1)
  if (next === "'s" || (form.cue.particle && next !== form.cue.particle)) return false
  if (isNounHere(reading, verb, form, sentence.first)) return false
  if (!reading.tokens[verb]?.capital || verb === sentence.first) return true
  // «State Department», «Report of the Year»: a capital inside a sentence is a name’s
  return (
    sentence.region === 'headline' ||
    sentence.block === 0 ||
    quotationBefore(reading, verb) >= 0 ||
    form.cue.lemma === 'tweet' ||
    alwaysVerbs.has(lowerAt(reading, verb))
  )
}

/** «Asked whether …, Ruiz …», «when asked about …»: who is asked comes later, who asks mostly not at all. */
const isAsked = (reading: Reading, form: CueForm, first: number, verb: number, floor: number): boolean => {
  if (form.cue.lemma !== 'ask' || !form.past || first !== verb) return false
  const next = lowerAt(reading, verb + 1)
  return (
    (has(reading, verb + 1, word.question) || next === 'about' || next === 'by') &&
    (first === floor || has(reading, first - 1, word.subordinator))
  )
}

/** Signs after which a tag may stand turned round: «The dam is sound, said Ana Ruiz». */
const turning: ReadonlySet<string> = new Set([',', '—', '–', '-', '--'])

/** Whether a verb may have its subject behind it: alone, in the past or third form, after marks, a comma or a dash. */
const canInvert = (reading: Reading, first: number, verb: number, form: CueForm, floor: number): boolean =>
  first === verb &&
  (form.past || form.third || form.cue.lemma === 'say') &&
  (quotationBefore(reading, first) >= 0 ||
    (first - 1 > floor && turning.has(textAt(reading, first - 1)) && mayTurn(reading, form, first)))

/** Whether a verb may be turned round behind a sign: it takes a clause, or marks stand before the sign; no «slams Hart, praises Lowe». */
const mayTurn = (reading: Reading, form: CueForm, first: number): boolean =>
  takesClause(form) || quotationBefore(reading, first - 1) >= 0

/** How far back the clause before a turned tag is looked through, in tokens. */
const longestClause = 30

/** «Lowe, the pilot, left, but he is back, | said Ana Ruiz»: what ends before the comma has a verb of its own and is no apposition. */
const endsInClause = (reading: Reading, {head, last}: Mention): boolean => {
  let isClause = false
  for (let at = last - 2; at > head && at > last - longestClause; at--) {
    if (has(reading, at, word.relative)) return false
    if (textAt(reading, at) === ',') return isClause
    isClause ||= has(reading, at, word.auxiliary)
  }
  return false
}

/** Whether a verb’s form goes with the phrase before it, so that this is its subject: «officials say», but no «mayor say». */
const agrees = (
  reading: Reading,
  form: CueForm,
  {hasAuxiliary}: VerbGroup,
  subject: Mention,
  verb: number,
  last: number
): boolean => {
  // what others than a court heard need not have been said to a reporter
  if (form.cue.lemma === 'hear' && !hearings.has(lowerAt(reading, subject.head))) return false
  if (form.cue.lemma === 'state' && !hasAuxiliary && !states(reading, form, subject, last)) return false
  if (form.third && !form.past && nounsToo.has(lowerAt(reading, verb)) && awaitsPlural(reading, subject)) return false
  // «60 pledged delegates»: what stands behind a number is no verb, unless it is never anything else
  if (isBareNumber(reading, subject) && !clauseVerbs.has(form.cue.lemma)) return false
  if (hasAuxiliary) return true
  if (form.base && !form.past && !form.third && !isPlural(reading, subject) && !isMany(reading, form, subject))
    return false
  if (
    form.cue.lemma === 'call' &&
    !has(reading, last, word.preposition) &&
    (!isSpeaker(reading, subject) || (!form.third && articles.has(lowerAt(reading, subject.first))))
  )
    return false
  if (form.participle && !form.past) return false
  // «the man accused of theft», «a singer praised for her voice»: it was done to them
  const isDoneTo = form.past && form.participle && accusing.has(form.cue.lemma) && form.cue.lemma !== 'call'
  if (isDoneTo && bare.has(lowerAt(reading, last)) && !has(reading, subject.first - 1, word.question | word.relative))
    return false
  // «the plan proposed by Hart»
  return !(form.past && form.participle && lowerAt(reading, last) === 'by' && !spokenBy.has(form.cue.lemma))
}

/** «the council say», «the Harbour Office say»: a body with a verb in the plural, as the British write. */
const isMany = (reading: Reading, {cue}: CueForm, {first, head}: Mention): boolean =>
  clauseVerbs.has(cue.lemma) &&
  (organizationNouns.has(lowerAt(reading, head)) || (isName(reading, head) && lowerAt(reading, first) === 'the'))

/** «The report states that», «she states:»; no «Western states that vote», no «the four states». */
const states = (reading: Reading, form: CueForm, {first, head}: Mention, last: number): boolean => {
  if (form.past) return true
  if (has(reading, head, word.pronoun | word.relative)) return true
  const isSource = documentNouns.has(lowerAt(reading, head)) || isRole(lowerAt(reading, head)) || isName(reading, head)
  const next = lowerAt(reading, last)
  const isPaper = documentNouns.has(lowerAt(reading, head)) && isOpen(reading, last + 1)
  const isClause = next === 'that' && (subjectStarts(reading, last + 1) || isPaper)
  return (
    isSource &&
    (isClause ||
      (form.third && has(reading, first, word.determiner) && next !== 'that') ||
      textAt(reading, last) === ':')
  )
}

const isBareNumber = (reading: Reading, {first, last, head}: Mention): boolean =>
  first + 1 === last && reading.tokens[head]?.kind === 'number'

/** «A band *called* the Gulls» is named so by nobody in particular. */
const articles: ReadonlySet<string> = new Set(['a', 'an'])

/** Prepositions that, right after a verb that needs an object, show that it is a participle. */
const bare: ReadonlySet<string> = new Set(['of', 'for', 'as'])

const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then'])

/** «… and said»: the verb shares the subject of the clause. */
const isCoordinated = (
  reading: Reading,
  form: CueForm,
  {first, hasAuxiliary}: VerbGroup,
  last: number,
  floor: number
): boolean =>
  first - 1 > floor &&
  conjunctions.has(lowerAt(reading, first - 1)) &&
  // «with speeches and promises»
  !(form.third && nounsToo.has(lowerAt(reading, last - 1)) && lowerAt(reading, first - 2).endsWith('s')) &&
  (form.past || form.third || hasAuxiliary || (form.base && lowerAt(reading, last) === 'that'))

/** Who is made to speak: «led her to declare», «prompted the mayor to say». Null where the clause’s subject does it. */
const controller = (reading: Reading, to: number, floor: number): Mention | null => {
  const before = to - 1
  if (before < floor || !isOutside(reading, before)) return null
  if (
    has(reading, before, word.object) ||
    quantifiers.has(lowerAt(reading, before)) ||
    isName(reading, before) ||
    isRole(lowerAt(reading, before))
  )
    return afterVerb(reading, phraseBefore(reading, to, floor))
  // «Hart was prompted to say»
  return lowerAt(reading, before).endsWith('ed') && has(reading, before - 1, word.be)
    ? phraseBefore(reading, before - 1, floor)
    : null
}

/** «The tests led | prosecutors to conclude»: the verb that moves them is no part of them. */
const afterVerb = (reading: Reading, phrase: Mention | null): Mention | null => {
  if (!phrase) return null
  for (let at = phrase.head - 1; at >= phrase.first; at--)
    if (moving.has(lowerAt(reading, at))) return mention(reading, at + 1, phrase.last, phrase.head)
  return phrase
}

const moving: ReadonlySet<string> = new Set(['led', 'made', 'let', 'drove', 'got', 'brought', 'moved', 'pushed'])

/** Verbs that go on with a gerund: «began urging», «kept saying». */
const aspects: ReadonlySet<string> = new Set([
  'began',
  'begun',
  'begins',
  'started',
  'starts',
  'stopped',
  'kept',
  'keeps'
])

/** Verbs that go on with a time and a gerund: «spent the day calling». */
const spending: ReadonlySet<string> = new Set([
  'spent',
  'spend',
  'spends',
  'spending',
  'took',
  'take',
  'takes',
  'taking'
])

/** How far back a preposition is sought before a participle’s noun, in tokens. */
const longestNoun = 8

/** The token after the nearest preposition before a noun, or the floor. */
const afterPreposition = (reading: Reading, from: number, floor: number): number => {
  for (let at = from; at > floor && at > from - longestNoun; at--) if (has(reading, at, word.preposition)) return at + 1
  return floor
}

/** «many of the pilots», «the campaign of the mayor»: no «spectacle of Ana Ruiz». */
const speaksForMany = (reading: Reading, phrase: Mention): boolean => {
  const head = lowerAt(reading, phrase.head)
  return !channels.has(head) && (isSpeaker(reading, phrase) || organizationNouns.has(head))
}

/** How far before *as saying* whoever is quoted may stand, in tokens. */
const longestQuoted = 24

/** The token behind the verb that hands on what a gerund after *as* says: «quoted | Ruiz, the mayor, as saying»; -1 where none does. */
const relayBefore = (reading: Reading, first: number, floor: number): number => {
  if (lowerAt(reading, first - 1) !== 'as') return -1
  for (let at = first - 2; at >= floor && at > first - longestQuoted && isOutside(reading, at); at--)
    if (handingOn.has(reading.cues[at]?.cue.lemma ?? '')) return at + 1
  return -1
}

/** Who is quoted, with all that is told of him up to *as*: «quoted *one of them, a clerk named Ida Berg,* as saying». */
const quotedBetween = (reading: Reading, first: number, end: number): Mention | null => {
  const core = phraseAfter(reading, first, end)
  return core && mention(reading, first, end, core.head)
}

/** How far back the clause is sought that tells of whoever a *with* brings in, in tokens. */
const longestWith = 20

/** «…, with the trust, which runs the school, saying it was late»: whom *with* brings in, told of in a clause. */
const describedWith = (reading: Reading, comma: number, floor: number): Mention | null => {
  for (let at = comma - 1; at > floor && at > comma - longestWith && isOutside(reading, at); at--) {
    if (!has(reading, at, word.relative) || !isComma(reading, at - 1)) continue
    const phrase = phraseBefore(reading, at - 1, floor)
    return phrase && lowerAt(reading, phrase.first - 1) === 'with' ? phrase : null
  }
  return null
}

/** Noun that a participle follows without a comma: «911 calls saying». A channel («a statement saying») speaks for its clause’s subject. */
const participleNoun = (reading: Reading, first: number, floor: number, isEvidence: boolean): Mention | null => {
  const before = first - 1
  if (before >= floor && isComma(reading, before)) return describedWith(reading, before, floor)
  if (before < floor || !isOutside(reading, before)) return null
  // «…, with one saying …»
  if (quantifiers.has(lowerAt(reading, before)) && lowerAt(reading, before - 1) === 'with')
    return mention(reading, before, first)
  if (!isOpen(reading, before)) return null
  const nearest = phraseBefore(reading, first, afterPreposition(reading, before, floor))
  // «…, with three in 10 saying …», «…, with many warning …»
  const whole = phraseBefore(reading, first, floor)
  if (whole && lowerAt(reading, whole.first - 1) === 'with' && speaksForMany(reading, whole)) return whole
  // «a letter to employees saying …»: those who get it say nothing
  const isHearer =
    nearest !== null && lowerAt(reading, nearest.first - 1) === 'to' && isOpen(reading, nearest.first - 2)
  // «the sight of Ana Ruiz denouncing …», «with Lowe saying …»
  if (nearest && !isHearer && (isName(reading, nearest.head) || isRole(lowerAt(reading, nearest.head)))) return nearest
  const noun = whole
  // «spent much of the hour praising», «took turns rebutting»
  if (noun && spending.has(lowerAt(reading, noun.first - 1))) return null
  if (isHearer && (!noun || has(reading, noun.head, word.pronoun))) return null
  // «an e-mail showing …» speaks for itself
  if (nearest && isEvidence && documentNouns.has(lowerAt(reading, nearest.head))) return nearest
  if (!noun || channels.has(lowerAt(reading, noun.head))) return null
  // «a new ad calling it …»: who made it speaks; «calls saying», «people saying» speak themselves
  return isSpeaker(reading, noun) && !isTimeWord(reading, noun.head) ? noun : null
}
