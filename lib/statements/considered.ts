/** What was looked at and not counted: reporting words that credit nobody here, and why not. */
import type {CueClass, Sentence} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {type Complement, readComplement} from './complement.ts'
import {type CueForm, cueNounForms} from './cueForms.ts'
import {has, isOpen, lowerAt, type Reading, word} from './reading.ts'
import {isOutside, quotationBefore, quotationFrom} from './spoken.ts'
import {isNounHere} from './tags/nounOrVerb.ts'
import {readTag} from './tags.ts'

/**
 * Why a reporting word credits nobody; the first that fits is told.
 * - `quoted` «“He said no,” Dent told us.»: *said* is her word · `nested` «Dent said the port had announced it.»: hers too
 * - `name` «the Reports Office» · `noun` «a report on the pier» · `ownerless` «claims that the pier is unsafe»
 * - `negated` «Dent declined to say.» · `passive` «The port was warned.» · `intended` «Dent wanted to explain.»
 * - `subjectless` nobody stands beside it who could say it
 * - `other-tag` the quotation after it has a tag of its own · `marks-only` «Dent smiled.»: it reports beside marks alone
 * - `empty` nothing follows that was said · `implausible` what follows does not read as something said
 */
export const rejectionReasons = [
  'quoted',
  'nested',
  'name',
  'noun',
  'ownerless',
  'negated',
  'passive',
  'intended',
  'subjectless',
  'other-tag',
  'marks-only',
  'empty',
  'implausible'
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** A reporting word that made no attribution. */
export interface Rejection extends Span {
  readonly lemma: string
  readonly cueClass: CueClass
  readonly reason: RejectionReason
  /** For `nested`: place in the list of attributions of the one whose content holds it; null otherwise. */
  readonly within: number | null
}

/** What must be known of an attribution to see which words it used. */
export interface Counted {
  readonly cue: Span | null
  readonly content: readonly Span[]
  /** Those who take part from afar: the word before them, «citing two officials», has done its work. */
  readonly via: readonly Span[]
}

/** The reporting words of some sentences that none of the attributions uses as its cue, in text order, each with the reason. */
export const considerCues = (
  reading: Reading,
  sentences: readonly Sentence[],
  attributions: readonly Counted[]
): readonly Rejection[] => {
  const {used, within} = layOut(reading, sentences, attributions)
  const from = sentences[0]?.first ?? 0
  return sentences.flatMap((sentence) => {
    const rejections: Rejection[] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = reading.tokens[at]
      const known = wordAt(reading, at)
      if (!token || !known || used[at - from]) continue
      const holder = (within[at - from] ?? 0) - 1
      // «said in a statement that …»: the clause after the noun is somebody’s already
      if (known.cueClass === 'nominal' && holder < 0 && (within[at + 1 - from] ?? 0) > 0) continue
      const reason = reasonAt(reading, at, sentence, holder >= 0)
      if (!reason) continue
      const {start, end} = token
      rejections.push({start, end, ...known, reason, within: reason === 'nested' ? holder : null})
    }
    return rejections
  })
}

/** For each token of the sentences whether it is a cue, and the number, from 1, of the attribution whose content holds it; 0 for none. */
const layOut = (
  {tokens}: Reading,
  sentences: readonly Sentence[],
  attributions: readonly Counted[]
): {readonly used: Uint8Array; readonly within: Int32Array} => {
  const from = sentences[0]?.first ?? 0
  const to = elementAt(sentences, sentences.length - 1)?.last ?? from
  const used = new Uint8Array(to - from)
  const within = new Int32Array(to - from)
  attributions.forEach(({cue, content, via}, index) => {
    if (cue) used.fill(1, ...range(tokens, from, to, cue))
    for (const link of via) {
      const [first] = range(tokens, from, to, link)
      used.fill(1, Math.max(0, first - 1), first)
    }
    for (const piece of content) within.fill(index + 1, ...range(tokens, from, to, piece))
  })
  return {used, within}
}

/** The tokens `from` to `to` that a span touches, counted from `from`. */
const range = (tokens: readonly Span[], from: number, to: number, span: Span): [number, number] => {
  const first = firstWhere(tokens, (token) => token.end > span.start, from, to)
  return [first - from, firstWhere(tokens, (token) => token.start >= span.end, first, to) - from]
}

/** The reporting word that a token may be; null for a verb whose particle is missing: *point* without *out* reports nothing. */
const wordAt = (reading: Reading, at: number): {readonly lemma: string; readonly cueClass: CueClass} | null => {
  const form = reading.cues[at]
  if (form) {
    const {lemma, class: cueClass, particle} = form.cue
    // what anybody hears is no report
    if (lemma === 'hear') return null
    return particle === null || lowerAt(reading, at + 1) === particle ? {lemma, cueClass} : null
  }
  const noun = cueNounForms.get(lowerAt(reading, at))
  return noun !== undefined && lowerAt(reading, at + 1) === 'that' ? {lemma: noun, cueClass: 'nominal'} : null
}

const reasonAt = (reading: Reading, at: number, sentence: Sentence, nested: boolean): RejectionReason | null => {
  const form = reading.cues[at]
  if (!isOutside(reading, at)) return form && isSpeech(reading, at, form, sentence) ? 'quoted' : null
  if (!form) return nested ? 'nested' : 'ownerless'
  const marksOnly = form.cue.takes.length === 0
  if (marksOnly && !holdsSpeech(reading, sentence)) return null
  const tag = readTag(reading, at, sentence)
  if (!tag) return untagged(reading, at, form, sentence)
  if (nested) return 'nested'
  const complement = readComplement(reading, tag, sentence)
  const {follow} = complement
  if (tag.negated && follow !== 'quotation' && follow !== 'clause') return 'negated'
  if (tag.voice === 'passive') return 'passive'
  if (tag.voice === 'infinitive') return 'intended'
  if (!tag.subject && tag.voice !== 'participle') return 'subjectless'
  if (follow === 'quotation' && hasOwnTag(reading, complement, sentence)) return 'other-tag'
  if (marksOnly || form.cue.class === 'gesture') return 'marks-only'
  return follow === 'end' || follow === 'none' || follow === 'colon' ? 'empty' : 'implausible'
}

/** Classes of words that are no second report in somebody’s mouth, and that tell nobody anything as nouns. */
const silentClasses: ReadonlySet<CueClass> = new Set(['mental', 'evidence', 'gesture', 'manner', 'attack'])

const speaks = ({cue}: CueForm): boolean => cue.takes.length > 0 && !silentClasses.has(cue.class)

const isSpeech = (reading: Reading, at: number, form: CueForm, sentence: Sentence): boolean =>
  speaks(form) && (form.past || form.third || form.gerund) && !isNoun(reading, at, form, sentence.first)

const holdsSpeech = (reading: Reading, sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at++) if (!isOutside(reading, at)) return true
  return false
}

const denials = /^(?:not|never|nor|cannot|declined|declines|refused|refuses)$|n't$/u

/** Why a word that could be a verb of saying is none, as far as its neighbours show. */
const untagged = (reading: Reading, at: number, form: CueForm, sentence: Sentence): RejectionReason | null => {
  if (reading.tokens[at]?.capital && at > sentence.first && quotationBefore(reading, at) < 0)
    return speaks(form) ? 'name' : null
  if (isNounHere(reading, at, form, sentence.first) || isNoun(reading, at, form, sentence.first))
    return speaks(form) ? 'noun' : null
  for (let before = at - 1; before >= sentence.first && before >= at - 3; before--)
    if (denials.test(lowerAt(reading, before))) return 'negated'
  const subject = at > sentence.first && (isOpen(reading, at - 1) || has(reading, at - 1, word.pronoun))
  return subject && (form.past || form.third) ? 'implausible' : 'subjectless'
}

/** How many words may stand between an article and its noun: «the long and angry report». */
const farthest = 4

const isNoun = (reading: Reading, at: number, form: CueForm, floor: number): boolean => {
  if (lowerAt(reading, at + 1) === "'s" || lowerAt(reading, at + 1) === 'of') return true
  // «the council called»: a form that is past alone is a noun’s at most right behind its article
  const reach = form.past && !form.base ? 1 : farthest
  for (let before = at - 1; before >= floor && before >= at - reach; before--) {
    if (has(reading, before, word.determiner)) return lowerAt(reading, before) !== 'that'
    if (has(reading, before, word.preposition)) return lowerAt(reading, before) !== 'to'
    if (!isOpen(reading, before) && !has(reading, before, word.coordinator | word.adverb)) return false
  }
  return at === floor && !form.past && !form.gerund
}

/** Whether the quotation after a tag is somebody else’s: «the firm denied it: “Why not?” asked Dent». */
const hasOwnTag = (reading: Reading, {start}: Complement, sentence: Sentence): boolean => {
  const quotation = elementAt(reading.quotations, quotationFrom(reading, start))
  const after = quotation?.last ?? sentence.last
  for (let at = after; at < sentence.last && at < after + 8; at++) {
    const tag = reading.cues[at] && isOutside(reading, at) ? readTag(reading, at, sentence) : null
    if (tag?.voice === 'inverted' && tag.start === after) return true
  }
  return false
}
