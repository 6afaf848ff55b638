/** What a rule lets an editor set. The only door to zod beside `settings.ts`; `zod/mini`, since it loads three times as fast as `zod`. */
import * as z from 'zod/mini'

/** A rule's options, by name: each knows its default and says what it expects. */
export type OptionShape = Readonly<Record<string, z.ZodMiniDefault>>

/** A rule's options as a whole: a name that no option has is refused. */
export type OptionSchema<Shape extends OptionShape = OptionShape> = z.ZodMiniObject<
  {-readonly [Name in keyof Shape]: Shape[Name]},
  z.core.$strict
>

/** The values that a rule's generator receives. */
export type OptionValues<Shape extends OptionShape> = Readonly<z.output<OptionSchema<Shape>>>

/** An option that counts something, with its least and greatest value. */
export function wholeNumber(fallback: number, least: number, greatest: number) {
  const error = `a whole number from ${least} to ${greatest}`
  return z._default(z.int({error}).check(z.minimum(least, {error}), z.maximum(greatest, {error})), fallback)
}

/** An option that is a share of a whole. */
export function share(fallback: number) {
  const error = 'a number from 0 to 1'
  return z._default(z.number({error}).check(z.minimum(0, {error}), z.maximum(1, {error})), fallback)
}

/** An option that is on or off. */
export function flag(fallback: boolean) {
  return z._default(z.boolean({error: 'true or false'}), fallback)
}

/** An option that is one word of a closed list. */
export function choice<const Word extends string>(words: readonly Word[], fallback: NoInfer<Word>) {
  return z._default(z.enum(words, {error: `one of ${words.map((word) => `"${word}"`).join(', ')}`}), fallback as Word)
}

/** An option that is a list of words or phrases. */
export function wordList(fallback: readonly string[]) {
  const error = 'a list of words, such as ["one", "two"]'
  return z._default(z.readonly(z.array(z.string({error}), {error})), fallback)
}

/** The schema over all options of a rule. */
export function optionSchema<const Shape extends OptionShape>(shape: Shape): OptionSchema<Shape> {
  return z.strictObject(shape) as OptionSchema<Shape>
}
