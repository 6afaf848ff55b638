/** Quotations of a sentence that no reporting word claims: any verb beside their comma reports, and any subject before their colon. */
import type {Quotation, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {quotationBefore, quotationFrom} from '../spoken.ts'
import {closesSentence} from './contents.ts'
import {deedBefore} from './deeds.ts'
import {addPiece, cuedDraft, type Draft} from './draft.ts'
import {clauseSubject} from './subjects.ts'

/** The attributions of the sentence’s quotations that none of its own attributions, `claimed`, holds: «“…,” Hart retorted.» */
export const readUnknownVerbs = (reading: Reading, sentence: Sentence, own: readonly Draft[]): readonly Draft[] => {
  const claimed = new Set<number>()
  for (const draft of own) for (const quotation of draft.quoted) claimed.add(quotation)
  const found: Draft[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const quoted = elementAt(reading.quotations, quotationFrom(reading, at))
    if (!quoted) continue
    at = quoted.last - 1
    if (claimed.has(quoted.index)) continue
    const led = readColonLead(reading, quoted, sentence)
    // a colon hands over all that follows
    if (led) return [...found, led]
    const doer = readDoer(reading, quoted, sentence)
    if (doer) {
      found.push(doer)
      continue
    }
    if (quoted.last >= sentence.last || !handsOver.has(textAt(reading, quoted.last - 2))) continue
    const draft = readInverted(reading, quoted, sentence) ?? readActive(reading, quoted, sentence)
    if (draft) found.push(draft)
  }
  return found
}

/** Signs before closing marks after which a tag stands. */
const handsOver: ReadonlySet<string> = new Set([',', '?', '!', '—', '–'])

/** «The engineer had one wish: “…”»: the name before a colon, else whom its clause is about. */
const readColonLead = (reading: Reading, quoted: Quotation, sentence: Sentence): Draft | null => {
  const colon = quoted.first - 1
  if (colon <= sentence.first || textAt(reading, colon) !== ':') return null
  const label = phraseBefore(reading, colon, sentence.first)
  const isLabelled =
    label !== null &&
    isName(reading, label.head) &&
    (label.first === sentence.first || elementAt(reading.tokens, label.first - 1)?.kind === 'punctuation')
  const subject = isLabelled ? label : clauseSubject(reading, sentence.first, colon)
  if (!subject) return null
  const first = isLabelled ? colon : Math.max(subject.last, colon - 1)
  const draft = cuedDraft(reading, sentence, 'colon', subject, {first, last: quoted.first, lemma: ':'})
  addPiece(reading, draft, quoted.first, Math.max(quoted.last, sentence.last))
  return draft
}

/** «Hart slapped the table, “Enough!”»: whoever does something before a comma and a whole sentence in marks says it. */
const readDoer = (reading: Reading, quoted: Quotation, sentence: Sentence): Draft | null => {
  const comma = quoted.first - 1
  if (!isComma(reading, comma) || quotationBefore(reading, comma) >= 0 || quoted.use === 'title') return null
  if (!reading.tokens[quoted.first + 1]?.capital || !closesSentence(reading, quoted.last)) return null
  const deed = deedBefore(reading, sentence, comma)
  if (!deed) return null
  const {subject, verb} = deed
  const cue = {first: verb, last: verb + 1, lemma: lowerAt(reading, verb)}
  const draft = cuedDraft(reading, sentence, 'source-cue-content', subject, cue)
  return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
}

/** «“…?” fumed Hart.» */
const readInverted = (reading: Reading, quoted: Quotation, sentence: Sentence): Draft | null => {
  const verb = quoted.last
  const token = reading.tokens[verb]
  if (!token || token.capital || !token.lower.endsWith('ed') || reading.cues[verb]) return null
  if (!isName(reading, verb + 1) && !has(reading, verb + 1, word.determiner)) return null
  const speaker = phraseAfter(reading, verb + 1, sentence.last)
  if (!speaker) return null
  const cue = {first: verb, last: verb + 1, lemma: token.lower}
  const draft = cuedDraft(reading, sentence, 'content-cue-source', speaker, cue)
  return addPiece(reading, draft, quoted.first, quoted.last) ? draft : null
}

/** How finite verbs end: «retorted», «says», «threw», «spoke», «sung». */
const finiteEnding = /(?:ed|s|ew|oke|ung)$/u

/** «“…,” Hart retorted.», «“…,” Hart retorted, “…”» */
const readActive = (reading: Reading, quoted: Quotation, sentence: Sentence): Draft | null => {
  const speaker = phraseAfter(reading, quoted.last, sentence.last)
  if (!speaker) return null
  const verb = speaker.last
  const lemma = lowerAt(reading, verb)
  if (
    verb >= sentence.last ||
    reading.tokens[verb]?.kind !== 'word' ||
    !finiteEnding.test(lemma) ||
    has(reading, verb, word.auxiliary | word.determiner)
  )
    return null
  const cue = {first: verb, last: verb + 1, lemma}
  const draft = cuedDraft(reading, sentence, 'content-source-cue', speaker, cue)
  addPiece(reading, draft, quoted.first, quoted.last)
  const sign = textAt(reading, verb + 1)
  const next =
    sign === ',' || sign === '.' ? elementAt(reading.quotations, quotationFrom(reading, verb + 2)) : undefined
  if (next && next.last <= sentence.last) addPiece(reading, draft, next.first, next.last)
  return draft
}
