import type {Sentence} from '../../../model.ts'
import type {Reading} from '../../reading.ts'
import type {Tag} from '../../tags.ts'
import type {Draft} from '../draft.ts'

/** What a tag is read in. */
export interface Setting {
  readonly reading: Reading
  readonly sentence: Sentence
  /** All the tags of the sentence, in text order. */
  readonly tags: readonly Tag[]
  /** Where the content of the tags before ended: nothing left of it is this tag’s. */
  readonly floor: number
  /** The attributions found before, the sentence’s own last. */
  readonly earlier: readonly Draft[]
}
