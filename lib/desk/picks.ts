import {compareWords} from './counting.ts'
import type {PickRecord} from './deskRecord.ts'
import type {DeskStory} from './story.ts'

/** What a story is picked by. */
export const pickOf = ({path, title, published, desk, figures}: DeskStory): PickRecord => ({
  path,
  title,
  published,
  desk,
  errors: figures.errors,
  warnings: figures.warnings,
  unnamedOnly: figures.unnamedOnly,
  needingSource: figures.needingSource,
  unanswered: figures.unanswered,
  identified: figures.identified,
  statements: figures.statements,
  sourced: figures.sourced
})

/** Whether an editor gains by reading a story again. */
export const isWorthReading = ({errors, warnings, unnamedOnly, needingSource, unanswered}: PickRecord): boolean =>
  errors + warnings + unnamedOnly + needingSource + unanswered > 0

/** By errors, then by who was not heard, then by what rests on unnamed sources alone, then by what needs a source: an order, not a score. */
export const worstFirst = (a: PickRecord, b: PickRecord): number =>
  b.errors - a.errors ||
  b.unanswered - a.unanswered ||
  b.unnamedOnly - a.unnamedOnly ||
  b.needingSource - a.needingSource ||
  b.warnings - a.warnings ||
  compareWords(a.path, b.path)

/** The least that a story must have to be learned from. */
const leastIdentified = 2
/** Whether a story is one to learn from: nothing grave in it, and people who are fully identified. */
export const isModel = ({errors, unnamedOnly, needingSource, unanswered, identified}: PickRecord): boolean =>
  errors + unnamedOnly + needingSource + unanswered === 0 && identified >= leastIdentified

/** By the fewest warnings, then by the most people who are fully identified. */
export const bestFirst = (a: PickRecord, b: PickRecord): number =>
  a.warnings - b.warnings || b.identified - a.identified || b.sourced - a.sourced || compareWords(a.path, b.path)
