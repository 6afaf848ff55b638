/** The clauses of a sentence read leftwards from a verb: whose clause it stands in, where that is not the sentence’s first. */

import {wordSet} from '../../lexicon/words.ts'
import type {Mention, Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {beforeInsertion, bracketBefore} from '../insertions.ts'
import {phraseAfter} from '../phraseAfter.ts'
import {isComma} from '../punctuation.ts'
import {has, isName, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isHandedOver, isOutside, quotationFrom} from '../spoken.ts'
import {subjectStarts} from '../tags/subjects.ts'
import {hasComma, hasMainClause, isJoined} from './nearestSubject/closed.ts'
import {joinedAt} from './nearestSubject/joinedAt.ts'
import {perceivedAt} from './nearestSubject/perceivedAt.ts'
import {relativeAt} from './nearestSubject/relativeAt.ts'
import {clauseSubject, isVerbAt, isVerbBehind, subjectAt} from './subjects.ts'

/** How far back a clause is sought, in tokens. */
const farthestClause = 40

const clauseWords = wordSet('as while but because though although when which where before after if')

/** Of these the ones that tell when: what stands behind their clause and a comma is the main clause’s, «Ruiz left after he came, saying …». */
const timeWords = wordSet('when before after if')

/** Of these the ones that are prepositions too: «after the vote» is no clause. */
const prepositionsToo = wordSet('before after as')

/**
 * Subject of the clause that a verb at token `before` goes on, where another clause has begun since the sentence did:
 * «…, as *Ruiz* took up the theme, | saying …», «…, and within days *the owners* had hired lawyers and | called …».
 * Null where none has.
 */
export const nearestSubject = (reading: Reading, sentence: Sentence, before: number): Mention | null => {
  const end = beforeInsertion(reading, before, sentence.first)
  const bound = Math.max(sentence.first, end - farthestClause)
  for (let at = end - 1; at >= bound; at--) {
    if (!isOutside(reading, at)) {
      const marks = marksAround(reading, at)
      if (marks <= bound) return null
      at = marks
      continue
    }
    const open = textAt(reading, at) === ')' ? bracketBefore(reading, at, bound) : at
    if (open < at) {
      at = open
      continue
    }
    const subject =
      relativeAt(reading, at, before, sentence) ??
      joinedAt(reading, at, before, bound) ??
      perceivedAt(reading, at, before, bound)
    if (subject) return subject
    if (opensSubordinate(reading, at, before, sentence)) return clauseSubject(reading, at + 1, before)
  }
  return null
}

/** Where the few words in marks begin that a token stands in; -1 where they are a sentence of their own with a tag behind them. */
const marksAround = (reading: Reading, at: number): number => {
  const quotation = elementAt(reading.quotations, reading.quotationAt[at])
  return quotation && !isHandedOver(reading, quotation.last) ? quotation.first : -1
}

/** Whether a subordinate clause begins after a token that lasts until the verb. */
const opensSubordinate = (reading: Reading, at: number, before: number, {first, last}: Sentence): boolean => {
  const lower = lowerAt(reading, at)
  if (!clauseWords.has(lower) || !(subjectStarts(reading, at + 1) || isConcession(reading, at))) return false
  const isFirst = at === first
  if (isFirst && (lower === 'but' || hasComma(reading, at, before - 1) || quotationFrom(reading, before) >= 0))
    return false
  // «…, where Berg lives, and said»
  if (has(reading, before - 1, word.coordinator) && isComma(reading, before - 2)) return false
  const isNext = lower === 'when' && isComma(reading, at - 1)
  if (timeWords.has(lower) && !isFirst && !isNext && !isJoined(reading, before)) return false
  if (hasMainClause(reading, at + 1, before, last)) return false
  return !prepositionsToo.has(lower) || (isComma(reading, at - 1) && !isFirst) || opensClause(reading, at + 1, before)
}

/** «*although* at the mention of it she laughed»: such a word opens a clause whatever follows. */
const isConcession = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).endsWith('though') && has(reading, at + 1, word.preposition)

/** «as he left», «as Vic Lane, a carrier, took up the theme», «as a porter walked past»: no «as mayor», no «after the vote». */
const opensClause = (reading: Reading, at: number, last: number): boolean => {
  if (has(reading, at, word.pronoun)) return true
  const subject = subjectAt(reading, at, last)
  if (!subject || (subject.last >= last - 1 && !isComma(reading, last))) return false
  if (isName(reading, at) && isComma(reading, subject.last)) return true
  if (subject.last !== phraseAfter(reading, at, last)?.last) return true
  return isName(reading, at) ? isVerbAt(reading, subject.last) : isVerbBehind(reading, subject.last)
}
