/** What a rule lets an editor set: plain data, so that a run in which nothing is set needs nobody to check it. `parseOptions` does. */

/** What an option takes. */
export type Takes =
  | {readonly kind: 'wholeNumber'; readonly least: number; readonly greatest: number}
  | {readonly kind: 'share' | 'flag' | 'wordList'}
  | {readonly kind: 'choice'; readonly words: readonly string[]}

/** An option: its value where nobody sets it, and what it takes. */
export interface Option<Value = unknown> {
  readonly fallback: Value
  readonly takes: Takes
}

/** A rule's options, by name. */
export type OptionShape = Readonly<Record<string, Option>>

/** The values that a rule's generator receives. */
export type OptionValues<Shape extends OptionShape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends Option<infer Value> ? Value : never
}

/** An option that counts something, with its least and greatest value. */
export const wholeNumber = (fallback: number, least: number, greatest: number): Option<number> => ({
  fallback,
  takes: {kind: 'wholeNumber', least, greatest}
})

/** An option that is a share of a whole. */
export const share = (fallback: number): Option<number> => ({fallback, takes: {kind: 'share'}})

/** An option that is on or off. */
export const flag = (fallback: boolean): Option<boolean> => ({fallback, takes: {kind: 'flag'}})

/** An option that is one word of a closed list. */
export const choice = <const Word extends string>(words: readonly Word[], fallback: NoInfer<Word>): Option<Word> => ({
  fallback,
  takes: {kind: 'choice', words}
})

/** An option that is a list of words or phrases. */
export const wordList = (fallback: readonly string[]): Option<readonly string[]> => ({
  fallback,
  takes: {kind: 'wordList'}
})

/** The values of options that nobody has set. */
export function defaultsOf<Shape extends OptionShape>(options: Shape): OptionValues<Shape> {
  const values = Object.entries(options).map(([name, {fallback}]) => [name, fallback])
  // Each option's fallback is a value of its own.
  return Object.fromEntries(values) as OptionValues<Shape>
}
