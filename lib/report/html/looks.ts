import {type StatementClass, statementClasses} from '../../model.ts'
import type {StatementRecord} from '../record.ts'
import {classLabels} from '../wording.ts'

/** How a statement looks on a page: by its class, unless it needs a source or nobody is sure who is behind it. */
export const looks = [...statementClasses, 'need', 'unsure'] as const
export type Look = StatementClass | 'need' | 'unsure'

export const lookLabels = {
  ...classLabels,
  need: 'needs a source',
  unsure: 'unsure'
} as const satisfies Record<Look, string>

export function lookOf({class: kind, needsSource, unsure}: StatementRecord): Look {
  if (unsure) return 'unsure'
  return needsSource ? 'need' : kind
}
