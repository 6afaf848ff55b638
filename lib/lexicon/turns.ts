/** Nouns by which a reporter sums up what happened and judges it: «…, a blow to the mayor, according to …». */
import {wordSet} from './words.ts'

export const turns =
  wordSet(`reversal blow setback victory defeat blunder boost embarrassment humiliation triumph win loss coup u-turn turnaround turnabout
  breakthrough failure snub rebuke upset surprise shock disaster gamble mistake move step shift retreat concession climbdown sign signal
  warning reminder test achievement milestone departure contrast irony twist feat rarity`)
