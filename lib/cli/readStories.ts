import {readArticle} from '../article.ts'
import type {Telling} from '../findings/telling.ts'
import type {Format} from '../model.ts'
import {findInputs} from './findInputs.ts'
import type {Terminal} from './terminal.ts'
import {UserError} from './userError.ts'

/** The articles that operands name, read, in order. Throws a `UserError` where one cannot be. */
export async function readStories(
  operands: readonly string[],
  formatIn: Format | null,
  terminal: Terminal
): Promise<readonly Telling[]> {
  const stories: Telling[] = []
  for await (const input of findInputs(operands, {open: () => terminal.stdin, name: null})) {
    if ('obstacle' in input) throw new UserError(`${input.path}: ${input.obstacle.message}`)
    stories.push({name: input.path, article: readArticle(input.text, {format: formatIn ?? input.format})})
  }
  return stories
}
