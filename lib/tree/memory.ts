/** What reading a text leaves behind for the next one that has most of the same paragraphs: an article that somebody is writing. */
import type {Prose} from '../model.ts'
import type {MarkdownStretch} from './markdownBlocks.ts'
import {shapeOf} from './offsets.ts'

/**
 * A paragraph by its words and how the file writes them, wherever it stands: the same object for as long as the article that is being written holds it.
 * What depends on the words alone is found once and kept by it.
 */
export interface Passage {
  readonly text: string
  /** No other passage has it. */
  readonly id: number
}

/** A passage between the same neighbours, read in the same way: the same object for as long as all of that is so. */
export interface Standing {
  readonly id: number
}

/** What was made of the pieces of one text, for as long as the next one asks for them. */
class Kept<Value> {
  #before: ReadonlyMap<string, Value> = new Map()
  #now = new Map<string, Value>()

  /** What a piece came to, or comes to now. */
  take(key: string, make: () => Value): Value {
    const value = this.#now.get(key) ?? this.#before.get(key) ?? make()
    this.#now.set(key, value)
    return value
  }

  /** The next text begins: what the last one did not ask for is forgotten. */
  turn(): void {
    this.#before = this.#now
    this.#now = new Map()
  }
}

/**
 * What the audits of one article remember from each to the next, for `readArticle` and `audit`: they find the same with it and without, and need
 * less time. It holds no more than the paragraphs of the last two texts. An article that is being written has a memory of its own.
 */
export class Memory {
  readonly #stretches = new Kept<MarkdownStretch>()
  readonly #passages = new Kept<Passage>()
  readonly #states = new Kept<number>()
  readonly #standings = new Kept<Standing>()
  #count = 0

  /** A text is about to be read. */
  turn(): void {
    for (const kept of [this.#stretches, this.#passages, this.#states, this.#standings]) kept.turn()
  }

  /** What the parser made of a stretch of Markdown; `read` is given words that hold on to no text but their own. */
  stretch(source: string, circumstances: string, read: (source: string) => MarkdownStretch): MarkdownStretch {
    const key = `${circumstances}\n${source}`
    return this.#stretches.take(key, () => read(key.slice(circumstances.length + 1)))
  }

  /** Notes which passage prose is; some forms of prose are none. */
  note(prose: Prose): void {
    const shape = shapeOf(prose)
    if (shape === null) return
    const key = `${shape}\n${prose.text}`
    passages.set(
      prose,
      this.#passages.take(key, () => ({text: key.slice(shape.length + 1), id: ++this.#count}))
    )
  }

  /** A number for what is made of a passage, the same for the same. */
  stateOf({id}: Passage, state: string): number {
    return this.#states.take(`${id} ${state}`, () => ++this.#count)
  }

  /** Where a passage stands, by the numbers of what is made of it and of those around it. */
  standingOf(states: readonly number[]): Standing {
    return this.#standings.take(states.join(' '), () => ({id: ++this.#count}))
  }
}

const passages = new WeakMap<Prose, Passage>()

/** The passage that prose is, where a memory has noted it. */
export const passageOf = (prose: Prose): Passage | null => passages.get(prose) ?? null

/**
 * A question about the words of prose that is answered once for each passage; `move` gives the answer for prose that stands so many characters
 * further on. Prose that no memory has noted is looked at each time.
 */
export function oncePerPassage<Answer extends NonNullable<unknown>>(
  answer: (prose: Prose) => Answer,
  move: (answer: Answer, by: number) => Answer
): (prose: Prose) => Answer {
  const known = new WeakMap<Passage, {readonly start: number; readonly answer: Answer}>()
  return (prose) => {
    const passage = passageOf(prose)
    if (passage === null || passage.text === '') return answer(prose)
    const start = prose.startOf(0)
    const found = known.get(passage)
    if (found !== undefined) return found.start === start ? found.answer : move(found.answer, start - found.start)
    const fresh = answer(prose)
    known.set(passage, {start, answer: fresh})
    return fresh
  }
}
