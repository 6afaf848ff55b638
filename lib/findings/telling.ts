import type {Article} from '../model.ts'

/** A story as one outlet tells it, among others that tell of the same event. */
export interface Telling {
  /** What a reader calls it: the file, or the outlet. */
  readonly name: string
  readonly article: Article
}

/** An article among the stories of its event: all of them, and which one it is. */
export interface EventStory {
  readonly tellings: readonly Telling[]
  readonly index: number
}
