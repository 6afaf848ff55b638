import {noPaint, type Paint, type Style} from '../../report/paint.ts'

/** The codes that turn each style on and off in a terminal. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39]
} as const satisfies Record<Style, readonly [number, number]>

/** Writes in colour, or leaves words as they are. */
export const painter = (color: boolean): Paint =>
  color ? (style, words) => `\u001B[${codes[style][0]}m${words}\u001B[${codes[style][1]}m` : noPaint
