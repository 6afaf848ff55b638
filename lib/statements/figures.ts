/** Figures that somebody must have counted or measured, apart from those that anybody can see. */
import {countedThings, longTimes, marketMoves, nearlyWords, settlements, statisticWords} from '../lexicon/claims.ts'
import {countWords} from '../lexicon/counts.ts'
import {smallNumbers} from '../lexicon/phrases.ts'
import {elementAt} from '../text/elementAt.ts'
import {claim, isAside, type OwnWords, rates, someOf, type Test} from './claims.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, word} from './reading.ts'

/** A sum, a rate or a count that somebody must have counted: «Four in ten shops have closed.» */
export const hasFigure: Test = (reading, own) => {
  const floor = own.places[0] ?? 0
  return (
    someOf(own, claim.figure, (at) => isFigure(reading, at, floor)) ||
    someOf(own, claim.fraction, (at) => isPart(reading, at, floor)) ||
    isTally(reading, own)
  )
}

/** «$4 million»: a sum, and no share or count that a poll could give. */
export const hasSum: Test = (reading, own) =>
  someOf(own, claim.figure, (at) => /[$£€]/u.test(lowerAt(reading, at)) || /^[$£€]$/u.test(lowerAt(reading, at - 1)))

const isFigure = (reading: Reading, at: number, floor: number): boolean => {
  const token = reading.tokens[at]
  if (token === undefined) return false
  const next = lowerAt(reading, at + 1)
  if (next === 'in' && isSmallNumber(reading, at) && isSmallNumber(reading, at + 2)) return true
  if (token.kind !== 'number') return isRate(reading, at)
  if (isGiven(reading, at, floor)) return false
  if (/[%$£€]/u.test(token.text) || next === '%' || /^[$£€]$/u.test(lowerAt(reading, at - 1))) return true
  if (statisticWords.has(next) || (next === 'per' && lowerAt(reading, at + 2) === 'cent')) return true
  // a definite number is known already («the 155 seats»), one beside a name belongs to it («Route 128»)
  if (countedThings.has(next) || isDateNumber(reading, at) || definite.test(lowerAt(reading, at - 1))) return false
  if (isSeen(reading, at, floor)) return false
  return !isName(reading, at - 1) && Number(token.text.replaceAll(',', '')) >= 100
}

/** «doubled», «a majority of»; but «with the majority», and «6.8 per cent» is asked of its number. */
const isRate = (reading: Reading, at: number): boolean =>
  rates.has(lowerAt(reading, at)) &&
  !isName(reading, at) &&
  elementAt(reading.tokens, at - 1)?.kind !== 'number' &&
  !definite.test(lowerAt(reading, at - 1))

const definite = /^(?:the|this|that|these|those|its|his|her|their|our|'s)$/u

const isSmallNumber = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'one' ||
  smallNumbers.has(lowerAt(reading, at)) ||
  /^(?:\d{1,2}|100)$/u.test(lowerAt(reading, at))

const isDateNumber = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.text ?? ''
  if (/^(?:1[5-9]|20)\d\ds?$/u.test(text)) return true
  if (has(reading, at - 1, word.month) || has(reading, at + 1, word.month)) return true
  return isName(reading, at + 1) || lowerAt(reading, at - 1) === 'no.'
}

/** «a deficit that the Treasury puts at 6.8 per cent»: whoever puts it so is named. */
const isGiven = (reading: Reading, at: number, floor: number): boolean =>
  at - 2 >= floor &&
  lowerAt(reading, at - 1) === 'at' &&
  /^(?:put|puts|estimated|estimates|reckoned)$/u.test(lowerAt(reading, at - 2))

/** «a town of 6,000», «signed by 14,206 people», «, where 600 people slept»: known, on the paper, or there to be seen. */
const isSeen = (reading: Reading, at: number, floor: number): boolean =>
  (lowerAt(reading, at - 1) === 'of' && settlements.has(lowerAt(reading, at - 2))) ||
  (lowerAt(reading, at - 1) === 'by' && lowerAt(reading, at - 2) === 'signed') ||
  isAside(reading, at, floor)

/** «a fifth of their takings», «cut by a third»; but «half of them», «a quarter of an hour», and what «will» be shared out. */
const isPart = (reading: Reading, at: number, floor: number): boolean => {
  const before = lowerAt(reading, at - 1)
  const of = lowerAt(reading, at + 1) === 'of'
  // «the lower half of the yard»
  if (isOpen(reading, at - 1) && !nearlyWords.has(before)) return false
  if (!of) return /^(?:a|one|two|three)$/u.test(before) && lowerAt(reading, at - 2) === 'by'
  if (lowerAt(reading, at) !== 'half' && !/^(?:a|one|two|three|nearly|almost)$/u.test(before)) return false
  if (
    /^(?:first|second|other|better)$/u.test(before) ||
    /^(?:an?|them|it|us|you|this)$/u.test(lowerAt(reading, at + 2))
  )
    return false
  for (let back = at - 1; back >= floor && back > at - partReach; back--)
    if (lowerAt(reading, back) === 'will') return false
  return true
}

const partReach = 4

/** How far before its verb a number counts the subject, and how far behind it *since* may stand. */
const tallyReach = 12

/** Things that befell so many of a kind over a time: «Keepers at eleven stations have been sent home since May.» */
const isTally = (reading: Reading, own: OwnWords): boolean =>
  someOf(own, claim.figure, (at) => {
    const {kind} = reading.tokens[at] ?? {}
    if (kind !== 'number' && (countWords.get(lowerAt(reading, at)) ?? 0) < 2) return false
    if (
      countedThings.has(lowerAt(reading, at + 1)) ||
      definite.test(lowerAt(reading, at - 1)) ||
      isDateNumber(reading, at)
    )
      return false
    let perfect = -1
    for (let next = at + 1; next < at + tallyReach; next++) {
      if (reading.tokens[next]?.kind === 'punctuation') return false
      if (perfect < 0 && /^(?:have|had)$/u.test(lowerAt(reading, next))) perfect = next
      if (perfect >= 0 && lowerAt(reading, next) === 'since')
        return isTimeWord(reading, next + 1) || longTimes.has(lowerAt(reading, next + 2))
    }
    return false
  })

/** «Shares in the yard rose 4 per cent»: a market shows it to all. */
export const isMarket: Test = (reading, own) =>
  someOf(own, claim.market, (at) => own.places.some((other) => other > at && marketMoves.has(lowerAt(reading, other))))
