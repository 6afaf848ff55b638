import {withCommas} from './wording.ts'

/** A finding that is shown, and how many more of its rule are not: told behind the last of them that is. */
export interface Shown<Finding> {
  readonly finding: Finding
  readonly more: number
}

/** Nobody reads more findings of one rule in one file: they are one decision. */
const most = 50

/** The first findings of each rule, in their order, as faces for people show them; programs are given all. */
export function firstOfRule<Finding extends {readonly ruleId: string}>(
  findings: readonly Finding[]
): readonly Shown<Finding>[] {
  const met = new Map<string, number>()
  for (const {ruleId} of findings) met.set(ruleId, (met.get(ruleId) ?? 0) + 1)
  const shown: Shown<Finding>[] = []
  const passed = new Map<string, number>()
  for (const finding of findings) {
    const count = (passed.get(finding.ruleId) ?? 0) + 1
    passed.set(finding.ruleId, count)
    if (count <= most) shown.push({finding, more: count === most ? (met.get(finding.ruleId) ?? count) - most : 0})
  }
  return shown
}

/** `and 9,950 more of this rule`. */
export const tellMore = (more: number): string => `and ${withCommas(more)} more of this rule`
