/**
 * Who says what: source, cue and content of every attribution in an article, in text order.
 * Each sentence is tried by its frames, a quotation that none of them claims inherits its speaker from its neighbours,
 * and what is left of words in marks goes to whoever its sentence is about.
 */
import {documentNouns} from '../lexicon/documents.ts'
import {relaying} from '../lexicon/reporting.ts'
import type {Mention, RawAttribution, RawVia, Region, Sentence} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {accordingPhrase, readAccordingTo} from './attributions/accordingTo.ts'
import {addRestOfBlock, isTranscript, readColon, readQuotedLabel} from './attributions/colons.ts'
import {asides} from './attributions/contentEnd/endAtTag.ts'
import {addsDeed} from './attributions/contents.ts'
import {type Draft, isInContent, isNested} from './attributions/draft.ts'
import {finishDrafts} from './attributions/finishDrafts.ts'
import {claimFragments} from './attributions/fragments.ts'
import {inheritSpeakers} from './attributions/inherit.ts'
import {isShare} from './attributions/isShare.ts'
import {keepDrafts, recallDrafts} from './attributions/keptDrafts.ts'
import {readNoun, readSaying} from './attributions/nouns.ts'
import {addOrigins, readOrigin} from './attributions/origins.ts'
import {isBlockQuote} from './attributions/quotationSentences.ts'
import {readSignature} from './attributions/signatures.ts'
import {farthestSpeaker, readTagFrame} from './attributions/tagFrames.ts'
import {readUnknownVerbs} from './attributions/unknownVerbs.ts'
import {readVerdict} from './attributions/verdicts.ts'
import {opensViewpoint, readViewpoint} from './attributions/viewpoints.ts'
import {has, lowerAt, type Reading, word} from './reading.ts'
import {isOutside} from './spoken.ts'
import {type Tag, tagsOf} from './tags.ts'

/** Finds every attribution of an article. */
export const findAttributions = (reading: Reading): RawAttribution[] => {
  const tagged = readSentences(reading)
  const spoken = [...tagged, ...inheritSpeakers(reading, tagged)]
  const all = [...spoken, ...claimFragments(reading, spoken)]
  return finishDrafts(reading, all)
}

/** The attributions that sentences make by their own words. */
const readSentences = (reading: Reading): readonly Draft[] => {
  const drafts: Draft[] = []
  const transcript = isTranscript(reading)
  for (let at = 0; at < reading.sentences.length; ) {
    const first = at
    const block = reading.sentences[first]?.block
    while (at < reading.sentences.length && reading.sentences[at]?.block === block) at++
    readBlock(reading, reading.sentences.slice(first, at), drafts, transcript)
  }
  return drafts
}

/** Adds the attributions of the sentences of one block, as they were found before where nothing has changed that has a say in them. */
const readBlock = (reading: Reading, sentences: readonly Sentence[], drafts: Draft[], transcript: boolean): void => {
  const [opening] = sentences
  if (!opening) return
  // what a block quote says may be somebody’s far above it
  const footing = isBlockQuote(reading, opening) ? null : (reading.footings[opening.block] ?? null)
  const circumstances = `${transcript} ${sinceSpeaker(elementAt(drafts, drafts.length - 1), opening)}`
  const known = footing && recallDrafts(footing, circumstances)
  if (known) {
    drafts.push(...known)
    return
  }
  const from = drafts.length
  for (const sentence of sentences) {
    if (silent.has(sentence.region) || isTaken(reading, sentence, elementAt(drafts, drafts.length - 1))) continue
    readSentence(reading, sentence, drafts, transcript)
  }
  if (footing) keepDrafts(footing, circumstances, drafts.slice(from))
}

/** How many sentences ago somebody was last credited, as far as it matters to a verb without a subject. */
const sinceSpeaker = (last: Draft | undefined, {index}: Sentence): number =>
  last ? Math.min(index - last.sentence, farthestSpeaker + 1) : farthestSpeaker + 1

/** Parts of the page where nobody speaks. */
const silent: ReadonlySet<Region> = new Set(['metadata', 'promo', 'credit', 'notice', 'tagline'])

/** Whether a sentence belongs to the attribution before it whole: below a transcript’s label, or in a block quote below a colon. */
const isTaken = (reading: Reading, sentence: Sentence, last: Draft | undefined): boolean => {
  if (!last) return false
  if (last.frame === 'transcript' && reading.sentences[last.sentence]?.block === sentence.block) return true
  return isBlockQuote(reading, sentence) && last.pieces.some((piece) => piece.first === sentence.first)
}

/** Adds the attributions of one sentence: a signature or a label claims it whole; else its words are read one after another. */
const readSentence = (reading: Reading, sentence: Sentence, drafts: Draft[], transcript: boolean): void => {
  const whole = readSignature(reading, sentence) ?? readQuotedLabel(reading, sentence) ?? readSaying(reading, sentence)
  if (whole) {
    drafts.push(whole)
    return
  }
  const verdict = readVerdict(reading, sentence)
  if (verdict) drafts.push(verdict)
  // «is how one resident put it» is all that there is to it
  if (verdict?.frame === 'content-source-cue') return
  const tags = tagsOf(reading, sentence)
  const colon = readColon(reading, sentence, tags, transcript)
  if (colon && !tags.some((tag) => tag.start < (colon.pieces[0]?.first ?? 0))) {
    if (colon.frame === 'transcript') addRestOfBlock(reading, colon, sentence)
    drafts.push(colon)
    if (colon.quoted.size > 0 || colon.frame === 'transcript') return
  }
  const from = drafts.length
  const origins = readFrames(reading, sentence, tags, drafts)
  for (const draft of readUnknownVerbs(reading, sentence, drafts.slice(from))) drafts.push(draft)
  const own = drafts.splice(from)
  addOrigins(own, origins)
  for (const draft of own) if (isOwnReport(reading, draft, own)) drafts.push(draft)
}

/** Whether a draft is a record of its own: no report within another’s, unless it is second-hand speech, or quoted beside what is said: «Hart backs the plan, which Lowe called “a farce”». */
const isOwnReport = (reading: Reading, draft: Draft, others: readonly Draft[]): boolean => {
  if (draft.frame === 'source-noun-content' || draft.lemma === 'in the words of') return !isInContent(draft, others)
  const {tag, quoted} = draft
  if (!tag || !isNested(draft, others)) return true
  // «According to a poll, 51 percent said …»: those who are counted told the poll
  if (tag.subject && isShare(reading, tag.subject)) return false
  // «“I ran,” Mia told her teacher, according to the report»
  if (quoted.size > 0 && tag.subject && !isNested(draft, others, isSpoken)) return true
  if (relaying.has(tag.form.cue.lemma)) return true
  return quoted.size > 0 && tag.subject !== null && asides.has(lowerAt(reading, tag.start - 1))
}

/** Whether somebody speaks in a draft, and no paper is credited with all of it. */
const isSpoken = ({frame}: Draft): boolean => frame !== 'according-to'

/** Adds what the words of a sentence attribute, read from left to right; returns whom its outlets have it from. */
const readFrames = (reading: Reading, sentence: Sentence, tags: readonly Tag[], drafts: Draft[]): readonly RawVia[] => {
  const origins: RawVia[] = []
  const citing: Tag[] = []
  const from = drafts.length
  let floor = sentence.first
  let next = 0
  // the noun that the last phrase of credit ends with
  let noun = -1
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isOutside(reading, at)) continue
    const phrase = accordingPhrase(reading, at)
    const credited =
      phrase > 0
        ? readAccordingTo(reading, at, phrase, sentence, tags, floor)
        : ((opensViewpoint(reading.tokens[at]?.lower)
            ? readViewpoint({reading, sentence, tags, floor, earlier: drafts}, at)
            : null) ?? readNoun(reading, at, sentence, tags))
    if (credited) drafts.push(credited)
    // «according to court *documents*» has no verb in it
    if (credited?.source && phrase > 0) noun = nounOf(reading, credited.source)
    if (credited || phrase > 0) continue
    const tag = tags[next]
    if (tag?.verb !== at) continue
    next++
    if (at <= noun) continue
    const origin = readOrigin(reading, tag, sentence)
    if (origin) {
      origins.push(origin)
      if (documentNouns.has(lowerAt(reading, origin.mention.head))) citing.push(tag)
      continue
    }
    const draft = readTagFrame({reading, sentence, tags, floor, earlier: drafts}, tag)
    if (!draft) continue
    drafts.push(draft)
    if (!tags.some((other) => isInSubject(tag, other))) floor = floorAfter(reading, draft, tag, sentence, floor)
  }
  if (drafts.length > from) return origins
  // «Hart defended the plan by citing a study»: no report is there that came from it, so it is what he pointed to
  for (const tag of citing) {
    const draft = readTagFrame({reading, sentence, tags, floor: sentence.first, earlier: drafts}, tag)
    if (draft) drafts.push(draft)
  }
  return []
}

/** The last token of a credited phrase before its comma or its relative clause. */
const nounOf = (reading: Reading, {first, last}: Mention): number => {
  let at = first
  while (at + 1 < last && reading.tokens[at + 1]?.kind === 'word' && !has(reading, at + 1, word.relative)) at++
  return at
}

/** Whether a verb only describes who speaks by another: «“It holds,” Hart, who has *proposed* a tax, said». */
const isInSubject = ({verb}: Tag, {subject}: Tag): boolean =>
  subject !== null && subject.first < verb && verb < subject.last

/** Left of which token nothing is said by a later tag: what follows a coordinated clause starts afresh after it. */
const floorAfter = (reading: Reading, {frame, pieces}: Draft, tag: Tag, sentence: Sentence, floor: number): number => {
  const last = pieces[pieces.length - 1]?.last ?? floor
  if (frame !== 'source-cue-content') return Math.max(floor, last, tag.end)
  // «Hart vowed to sell and left the hall, Lowe said»: what Hart did is Lowe’s to tell as well
  return last < sentence.last - 2 && !addsDeed(reading, last) ? last : floor
}
