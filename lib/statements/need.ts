import {type Ground, grounds} from '../lexicon/grounds.ts'
import {accuses} from './accusations.ts'
import {
  isCause,
  isEvaluation,
  isEvent,
  isFinding,
  isJudged,
  isLaw,
  isMental,
  isNewsroom,
  isPrivate,
  isRecord,
  isScene,
  isSuperlative,
  isSurveyMethod,
  isUndisclosed,
  ownWords
} from './claims.ts'
import {hasFigure, hasSum, isMarket} from './figures.ts'
import {isPrediction, isSchedule} from './futures.ts'
import type {Reading} from './reading.ts'
import {isSweeping} from './sweeps.ts'

/** Whether a sentence without a source needs one, and why. */
export interface Need {
  readonly needs: boolean
  readonly ground: Ground
}

const isGround = (word: string): word is Ground => word in grounds

/** What an editor would ask of a sentence on this ground; empty where nothing. */
export const questionOf = (ground: string): string => (isGround(ground) ? grounds[ground].question : '')

/** Whether a source would help without being called for. */
export const isSoft = (ground: string): boolean => isGround(ground) && grounds[ground].asks === 'soft'

/** What stands around a statement, as far as its need of a source goes. */
export interface Surroundings {
  /** Whether the statement holds a record of comment. */
  readonly records?: boolean
  /** Whether a poll, a study or another paper was named for what stands just before. */
  readonly paper?: boolean
}

/**
 * Whether a statement that credits nobody, tokens `first` to `last`, needs a source. The first ground that fits
 * counts; grave ones come first.
 */
export const needOf = (reading: Reading, first: number, last: number, around: Surroundings = {}): Need => {
  const ground = groundOf(reading, first, last, around)
  return {needs: grounds[ground].asks === 'yes', ground}
}

const groundOf = (reading: Reading, first: number, last: number, {records, paper}: Surroundings): Ground => {
  if (records) return 'comment'
  const own = ownWords(reading, first, last)
  if (own.places.length < 3) return 'fragment'
  if (isQuestion(reading, first, last)) return 'question'
  if (isNewsroom(reading, own)) return 'process'
  if (accuses(reading, own)) return 'accusation'
  if (isEvaluation(reading, own)) return 'evaluation'
  if (isUndisclosed(reading, own)) return 'private'
  if (isSchedule(reading, own)) return 'schedule'
  if (isLaw(reading, own)) return 'law'
  const recorded = isRecord(reading, own)
  if (!recorded && isFinding(reading, own)) return 'finding'
  if (isSurveyMethod(reading, own)) return 'method'
  if (isSweeping(reading, own)) return 'sweep'
  if (isMarket(reading, own) || (recorded && isJudged(reading, own))) return 'record'
  if (hasFigure(reading, own)) return paper && !hasSum(reading, own) ? 'continued' : 'figure'
  if (isPrivate(reading, own)) return 'private'
  if (recorded) return 'record'
  if (isPrediction(reading, own)) return 'prediction'
  if (isCause(reading, own)) return 'cause'
  if (isSuperlative(reading, own)) return 'superlative'
  if (isMental(reading, own)) return 'mind'
  if (isEvent(reading, own)) return 'record'
  return isScene(reading, own) ? 'scene' : 'fact'
}

const isQuestion = (reading: Reading, first: number, last: number): boolean => {
  for (let at = last - 1; at >= first && at > last - 4; at--) if (reading.tokens[at]?.text === '?') return true
  return false
}
