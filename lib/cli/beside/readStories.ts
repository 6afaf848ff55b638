import {readArticle} from '../../article.ts'
import type {Telling} from '../../findings/telling.ts'
import type {Format} from '../../model.ts'
import {findInputs, type Input} from '../inputs/findInputs.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'

/** The articles that operands name, read, in order. Throws a `UserError` where one cannot be. */
export async function readStories(
  operands: readonly string[],
  formatIn: Format | null,
  terminal: Terminal
): Promise<readonly Telling[]> {
  const stories: Telling[] = []
  for await (const input of findInputs(operands, {open: () => terminal.stdin, name: null}, undefined, formatIn))
    stories.push(readStory(input, input.path))
  return stories
}

/** An article read, under a name. Throws a `UserError` where it cannot be. */
export function readStory(input: Input, name: string): Telling {
  if ('obstacle' in input) throw new UserError(`${name}: ${input.obstacle.message}`)
  const {text, format, outline = null} = input
  return {name, article: readArticle(text, {format, outline})}
}
