/** The styles that the terminal faces use, as their codes on and off. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39]
} as const

export type Style = keyof typeof styles

/** Writes words in a style, or leaves them as they are where colour is off. */
export type Paint = (style: Style, words: string) => string

export const painter = (color: boolean): Paint =>
  color ? (style, words) => `\u001B[${styles[style][0]}m${words}\u001B[${styles[style][1]}m` : (_, words) => words
