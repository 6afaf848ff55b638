/** The door to the package `picomatch`. */
import picomatch from 'picomatch'

/** The longest pattern that is read as one. */
const longest = 1000

/** Whether an operand has the signs of a pattern: `drafts/**` and `*.{md,txt}`. */
export const isPattern = (operand: string): boolean => operand.length <= longest && picomatch.scan(operand).isGlob

/** A pattern’s folder, in which to search, and whether a path matches it. */
export interface Pattern {
  readonly folder: string
  readonly matches: (path: string) => boolean
}

/** Reads a pattern. Names that begin with a dot are matched only where the pattern says so. */
export function parsePattern(operand: string): Pattern {
  const {base} = picomatch.scan(operand)
  const pattern = operand.replace(/^(?:\.\/)+/, '')
  return {folder: base === '' ? '.' : base, matches: picomatch(pattern, {maxLength: longest})}
}
