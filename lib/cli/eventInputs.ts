import {readArticle} from '../article.ts'
import type {EventStory, Telling} from '../findings/telling.ts'
import type {Input} from './findInputs.ts'

/** An input, and its place among the stories of one event where it has any. */
export interface PlacedInput {
  readonly input: Input
  readonly event: EventStory | null
}

/** Inputs that have nothing to do with each other, as they come. */
export async function* eachAlone(inputs: AsyncIterable<Input>): AsyncGenerator<PlacedInput> {
  for await (const input of inputs) yield {input, event: null}
}

/** All inputs as stories of one event: they are read before the first is audited. */
export async function* readEvent(inputs: AsyncIterable<Input>): AsyncGenerator<PlacedInput> {
  const all: Input[] = []
  for await (const input of inputs) all.push(input)
  const tellings: Telling[] = []
  const places = all.map((input) => {
    if ('obstacle' in input) return -1
    const article = readArticle(input.text, {format: input.format, outline: input.outline ?? null})
    return tellings.push({name: input.path, article}) - 1
  })
  for (const [at, input] of all.entries()) {
    const index = places[at] ?? -1
    yield {input, event: index < 0 || tellings.length < 2 ? null : {tellings, index}}
  }
}
