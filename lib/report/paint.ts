/** The styles that a terminal can show; none of them says anything that the words do not. */
export const styles = ['bold', 'dim', 'underline', 'red', 'green', 'yellow', 'blue'] as const
export type Style = (typeof styles)[number]

/** Writes words in a style. */
export type Paint = (style: Style, words: string) => string

/** Leaves words as they are. */
export const noPaint: Paint = (_, words) => words
