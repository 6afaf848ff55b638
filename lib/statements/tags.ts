/** Tags: a reporting verb with whoever stands beside it, as found word by word in one sentence. */
import {pronounLike} from '../lexicon/phrases.ts'
import {alwaysVerbs, nounsToo} from '../lexicon/reporting.ts'
import {wordSet} from '../lexicon/words.ts'
import type {Mention, Sentence} from '../model.ts'
import type {CueForm} from './cueForms.ts'
import {isComma, isStop} from './punctuation.ts'
import type {Reading} from './reading.ts'
import {has, isName, lowerAt, textAt, word} from './reading.ts'
import {isRole} from './roles.ts'
import {isHandedOver, isOutside, quotationBefore} from './spoken.ts'
import {agrees, isMany} from './tags/agrees.ts'
import {canInvert, endsInClause} from './tags/canInvert.ts'
import {controller} from './tags/controller.ts'
import {isNounHere} from './tags/nounOrVerb.ts'
import {participleNoun} from './tags/participleNoun.ts'
import {quotedBetween, relayBefore} from './tags/relayBefore.ts'
import {isSerial} from './tags/serial.ts'
import {closesAfter, subjectAfter, throughToSign} from './tags/subjectAfter.ts'
import {subjectBefore} from './tags/subjectBefore.ts'
import {subjectFromMarks} from './tags/subjectFromMarks.ts'
import {isPlural} from './tags/subjects.ts'
import {takesClause} from './tags/takesClause.ts'
import type {VerbGroup} from './tags/verbGroup.ts'
import {readVerbGroup} from './tags/verbGroup.ts'

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
  if (isDescription(reading, group, verb) || isUnreal(reading, form, group, verb)) return null
  const last = verb + 1 + particleLength(reading, verb, form)
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
  // «barred the state from mentioning …», «it is worth noting that»: nobody said it
  if (form.gerund && unsaying.has(lowerAt(reading, first - 1))) return null
  if (form.gerund && !group.hasBe) {
    // «has begun urging»
    const begins = aspects.has(lowerAt(reading, first - 1))
      ? subjectBefore(reading, readVerbGroup(reading, first - 1, floor).first, floor)
      : null
    if (begins) return make('active', begins)
    const heard = heardSpeaker(reading, first, floor)
    if (heard) return make('active', heard)
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
  if (inverted && isLastWord(reading, form, inverted)) return make('inverted', inverted)
  if (inverted && subject && !isBesideMarks && !(closes && endsInClause(reading, subject)))
    return make('active', subject)
  if (closes) return make('inverted', inverted)
  if (subject) return agrees(reading, form, group, subject, verb, last) ? make('active', subject) : null
  if (form.cue.lemma === 'hear') return null
  // «Ruiz says dam leaks, calls plan ‘a farce’»
  if (sentence.region === 'headline' && form.third && isComma(reading, first - 1)) return make('participle', null)
  if (isCoordinated(reading, form, group, last, floor) || isSerial(reading, form, first, last, floor))
    return make('participle', null)
  // «A memo that was handed out at 9 p.m. warned that …»: the clause’s subject speaks, however far off
  if (isFarFromSubject(reading, form, first, last)) return make('participle', null)
  // «Said Ana Ruiz: …»
  const opens = first === floor && floor > 0 && (form.past || form.third) && takesClause(form)
  return opens ? make('inverted', subjectAfter(reading, last, ceiling)) : null
}

/** «a widely *denounced* speech»: behind an article and an adverb a participle describes a noun. */
const isDescription = (reading: Reading, {first, hasAuxiliary, hasBe}: VerbGroup, verb: number): boolean =>
  first < verb &&
  !hasAuxiliary &&
  !hasBe &&
  has(reading, first - 1, word.determiner) &&
  !pronounLike.has(lowerAt(reading, first - 1))

/** «I *should have worried*»: what nobody did think. */
const isUnreal = (reading: Reading, {cue}: CueForm, {first}: VerbGroup, verb: number): boolean =>
  cue.class === 'mental' && unreal.has(lowerAt(reading, first)) && lowerAt(reading, verb - 1) === 'have'

const unreal = wordSet('should would could might')

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

/** How many words of what must follow a verb do: «point | *out*», «make | *it clear*»; 0 where they do not. */
const particleLength = (reading: Reading, verb: number, {cue: {particle}}: CueForm): number => {
  if (!particle) return 0
  if (lowerAt(reading, verb + 1) === particle) return 1
  return particle === 'clear' && lowerAt(reading, verb + 1) === 'it' && lowerAt(reading, verb + 2) === particle ? 2 : 0
}

/** Whether a spelling is a verb here at all: no noun, no part of a name, no half of «point out». */
const canReport = (reading: Reading, verb: number, form: CueForm, sentence: Sentence): boolean => {
  const next = lowerAt(reading, verb + 1)
  if (next === "'s" || (form.cue.particle && particleLength(reading, verb, form) === 0)) return false
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
  if (first === floor) return !reading.tokens[verb + 1]?.capital
  return askedWhen.has(lowerAt(reading, first - 1))
}

/** Conjunctions before *asked* that leave out *was*: «when asked». */
const askedWhen = wordSet('when if once whenever after while even until')

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
  // «sat down, then said»
  (conjunctions.has(lowerAt(reading, first - 1)) ||
    (lowerAt(reading, first) === 'then' && textAt(reading, first - 1) === ',')) &&
  // «with speeches and promises»
  !(form.third && nounsToo.has(lowerAt(reading, last - 1)) && lowerAt(reading, first - 2).endsWith('s')) &&
  (form.past || form.third || hasAuxiliary || (form.base && lowerAt(reading, last) === 'that'))

/** «a caller can be *heard* asking», «Ruiz was *seen* telling a clerk»: who was heard speaks. */
const heardSpeaker = (reading: Reading, first: number, floor: number): Mention | null => {
  const verb = first - 1
  if (!perceived.has(lowerAt(reading, verb)) || !has(reading, verb - 1, word.be)) return null
  return subjectBefore(reading, readVerbGroup(reading, verb, floor).first, floor)
}

const perceived = wordSet('heard seen')

/** «The board warned its head, Max Ruhl, not to leave, | said a clerk.»: somebody alone behind *said*, and the sentence over, is nothing that was said. */
const isLastWord = (reading: Reading, {cue}: CueForm, {head, last}: Mention): boolean =>
  cue.lemma === 'say' && isStop(reading, last) && (isName(reading, head) || isRole(lowerAt(reading, head)))

/** Words behind which a gerund tells what nobody has said. */
const unsaying = wordSet('from worth')

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
