import {readArticle} from '../../article.ts'
import {EventFinder} from '../../compare/events/eventFinder.ts'
import {neighboursInTime} from '../../compare/events/neighbours.ts'
import type {EventStory, Telling} from '../../findings/telling.ts'
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
  yield* placeEach(all, (tellings) => [tellings])
}

/** How inputs are read a second time. */
export interface Rereading {
  /** What a file's path names, read anew. */
  readonly read: (path: string) => Input
  /** Whether an input can be read but once. */
  readonly isGone: (input: Input) => boolean
}

/**
 * Inputs as the stories of many events: all are looked through first; those that seem to tell of one event come together, at the place of
 * the first. So that only an event's stories are in memory, each is read a second time.
 */
export async function* readEvents(
  inputs: AsyncIterable<Input>,
  {read, isGone}: Rereading
): AsyncGenerator<PlacedInput | null> {
  const finder = new EventFinder()
  const met: (Input | string)[] = []
  for await (const input of inputs) {
    finder.add('text' in input ? input.text : '')
    met.push('obstacle' in input || isGone(input) ? input : input.path)
    // Whoever waits may want the run to end.
    yield null
  }
  const listOf = new Map(finder.groups().flatMap((list) => list.map((at) => [at, list] as const)))
  const bring = (at: number): Input => {
    const input = met[at] ?? ''
    return typeof input === 'string' ? read(input) : input
  }
  for (const at of met.keys()) {
    const list = listOf.get(at)
    if (list === undefined) yield {input: bring(at), event: null}
    else if (list[0] === at) yield* placeEach(list.map(bring), neighboursInTime)
  }
}

/** Inputs, each with its place among the tellings that `divide` leaves together. */
function* placeEach(
  inputs: readonly Input[],
  divide: (tellings: readonly Telling[]) => readonly (readonly Telling[])[]
): Generator<PlacedInput> {
  const tellings = inputs.map((input): Telling | null => {
    if ('obstacle' in input) return null
    const article = readArticle(input.text, {format: input.format, outline: input.outline ?? null})
    return {name: input.path, article}
  })
  const events = new Map<Telling, EventStory>()
  for (const list of divide(tellings.filter((telling) => telling !== null))) {
    if (list.length > 1) for (const [index, telling] of list.entries()) events.set(telling, {tellings: list, index})
  }
  for (const [at, input] of inputs.entries()) {
    const telling = tellings[at]
    yield {input, event: (telling && events.get(telling)) ?? null}
  }
}
