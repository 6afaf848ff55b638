/**
 * Which marks of a paragraph open and close quotations: the cheapest reading of all marks together, found as a shortest
 * path. Each mark is read in one of six ways, each with a price (`markShapes.ts` gives the mark's own); a state is the
 * stack of quotations open, so that a slip at one mark is weighed against what it would do to all the others.
 */

import {elementAt} from '../text/elementAt.ts'
import {
  areAlike,
  DOUBLE,
  GUILLEMET,
  kindCount,
  type MarkShape,
  SINGLE,
  SMALL_GUILLEMET,
  STRAIGHT
} from './markShapes.ts'

/**
 * - `neither`: an apostrophe, a measure, or a stray mark;
 * - `open`, `close`;
 * - `closeMixed`: closes a quotation that another kind of mark opened: `“Let them come.’`;
 * - `closeOuter`: closes the quotation around the innermost, which was never closed: `“He said ‘no.”`;
 * - `reopen`: opens a quotation, and the one of its kind that is still open was never closed: `“I will not, adding she “would”`.
 */
export const markRoles = ['neither', 'open', 'close', 'closeMixed', 'closeOuter', 'reopen'] as const
export type MarkRole = (typeof markRoles)[number]

/** The stacks that print knows, outermost first. */
const stacks: readonly (readonly number[])[] = [
  [],
  ...[[DOUBLE], [STRAIGHT], [SINGLE], [GUILLEMET], [SMALL_GUILLEMET]],
  ...[
    [DOUBLE, SINGLE],
    [DOUBLE, DOUBLE],
    [DOUBLE, STRAIGHT],
    [DOUBLE, GUILLEMET]
  ],
  ...[
    [STRAIGHT, SINGLE],
    [STRAIGHT, STRAIGHT],
    [STRAIGHT, DOUBLE],
    [STRAIGHT, GUILLEMET]
  ],
  ...[
    [SINGLE, DOUBLE],
    [SINGLE, STRAIGHT],
    [SINGLE, SINGLE]
  ],
  ...[
    [GUILLEMET, DOUBLE],
    [GUILLEMET, STRAIGHT],
    [GUILLEMET, SINGLE],
    [GUILLEMET, SMALL_GUILLEMET],
    [GUILLEMET, GUILLEMET]
  ],
  ...[
    [DOUBLE, SINGLE, DOUBLE],
    [STRAIGHT, SINGLE, STRAIGHT],
    [SINGLE, DOUBLE, SINGLE],
    [SINGLE, STRAIGHT, SINGLE]
  ]
]

const nested = 0.05
const nestedInItsKind = 2.5
const nestedInItsLike = 0.4
const mixedDouble = 1
const unclosedInside = 3
const unclosedBefore = 3.4
const mixed = 3.6
const unclosedAtEnd = 3.2
const goesOn = 1.2

interface Step {
  readonly role: number
  readonly target: number
  readonly cost: number
}

const stackIndices = new Map(stacks.map((stack, index) => [stack.join(), index]))

const indexOfStack = (wanted: readonly number[]): number => stackIndices.get(wanted.join()) ?? -1

const stepsFrom = (stack: readonly number[], kind: number): readonly Step[] => {
  const steps: Step[] = [{role: 0, target: indexOfStack(stack), cost: 0}]
  const add = (role: MarkRole, target: readonly number[], cost: number): void => {
    const index = indexOfStack(target)
    if (index >= 0) steps.push({role: markRoles.indexOf(role), target: index, cost})
  }
  const top = elementAt(stack, stack.length - 1)
  add('open', [...stack, kind], costOfNesting(stack, kind))
  if (top === kind) add('close', stack.slice(0, -1), 0)
  else if (top !== undefined && top <= SINGLE && kind <= SINGLE) {
    add('closeMixed', stack.slice(0, -1), areAlike(top, kind) ? mixedDouble : mixed)
  }
  if (top !== kind && elementAt(stack, stack.length - 2) === kind) add('closeOuter', stack.slice(0, -2), unclosedInside)
  const alike = stack.findIndex((other) => areAlike(other, kind))
  if (alike >= 0) add('reopen', [...stack.slice(0, alike), kind], unclosedBefore)
  return steps
}

const costOfNesting = (stack: readonly number[], kind: number): number => {
  const top = elementAt(stack, stack.length - 1)
  if (top === undefined) return 0
  if (top === kind) return nestedInItsKind
  return areAlike(top, kind) ? nestedInItsLike : nested
}

const steps: readonly (readonly Step[])[] = stacks.flatMap((stack) =>
  Array.from({length: kindCount}, (_, kind) => stepsFrom(stack, kind))
)

/** Longer rows of marks are read a window at a time, so that ten million marks in one line need no more room than a page. */
const windowSize = 4096

/**
 * Reads the marks of one paragraph. `next` are the kinds of the marks that open the paragraph after it, since a quotation
 * that goes on there is left open here.
 */
export const pairMarks = (shapes: readonly MarkShape[], next: readonly number[]): MarkRole[] => {
  const roles: MarkRole[] = []
  let state = 0
  for (let start = 0; start < shapes.length; start += windowSize) {
    const end = Math.min(start + windowSize, shapes.length)
    state = readWindow(shapes, start, end, state, end === shapes.length ? next : null, roles)
  }
  return roles
}

/** Reads marks `start` to `end` from `state` on, adds their roles, and returns the state they leave. */
const readWindow = (
  shapes: readonly MarkShape[],
  start: number,
  end: number,
  state: number,
  next: readonly number[] | null,
  roles: MarkRole[]
): number => {
  const width = stacks.length
  const cameFrom = new Int8Array((end - start) * width)
  const roleAt = new Int8Array((end - start) * width)
  let costs = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  let after = new Float64Array(width)
  costs[state] = 0
  for (let index = start; index < end; index += 1) {
    const shape = shapes[index]
    if (!shape) break
    const own = [shape.asNeither, shape.asOpening, shape.asClosing, shape.asClosing, shape.asClosing, shape.asOpening]
    after.fill(Number.POSITIVE_INFINITY)
    const row = (index - start) * width
    for (let from = 0; from < width; from += 1) {
      const cost = costs[from] ?? Number.POSITIVE_INFINITY
      if (cost === Number.POSITIVE_INFINITY) continue
      for (const step of steps[from * kindCount + shape.kind] ?? []) {
        const total = cost + step.cost + (own[step.role] ?? 0)
        if (total >= (after[step.target] ?? 0)) continue
        after[step.target] = total
        cameFrom[row + step.target] = from
        roleAt[row + step.target] = step.role
      }
    }
    const spare = costs
    costs = after
    after = spare
  }
  let best = 0
  let bestCost = Number.POSITIVE_INFINITY
  for (let at = 0; at < width; at += 1) {
    const total = (costs[at] ?? 0) + (next ? costOfLeaving(stacks[at] ?? [], next) : 0)
    if (total < bestCost) {
      best = at
      bestCost = total
    }
  }
  const found: MarkRole[] = []
  let at = best
  for (let row = (end - start - 1) * width; row >= 0; row -= width) {
    found.push(markRoles[roleAt[row + at] ?? 0] ?? 'neither')
    at = cameFrom[row + at] ?? 0
  }
  for (let index = found.length - 1; index >= 0; index -= 1) roles.push(found[index] ?? 'neither')
  return best
}

const costOfLeaving = (stack: readonly number[], next: readonly number[]): number => {
  let cost = 0
  let carried = true
  for (let depth = 0; depth < stack.length; depth += 1) {
    carried = carried && stack[depth] === next[depth]
    cost += carried ? goesOn : unclosedAtEnd
  }
  return cost
}
