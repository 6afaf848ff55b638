import type {Article, Sentence, Suggestion} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'

/** A place for the source at the end of a sentence, to be filled in. */
export function sourceSlot({tokens}: Article, sentence: Sentence): Suggestion {
  const stop = elementAt(tokens, sentence.last - 1)
  const end = stop?.kind === 'punctuation' ? stop.start : sentence.end
  return {
    title: 'Put a source to fill in at the end of the sentence',
    edits: [{start: end, end, text: ', according to [source]'}]
  }
}
