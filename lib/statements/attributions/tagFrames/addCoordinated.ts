import {wordSet} from '../../../lexicon/words.ts'
import type {Sentence} from '../../../model.ts'
import type {Reading} from '../../reading.ts'
import {lowerAt} from '../../reading.ts'
import {quotationFrom} from '../../spoken.ts'
import type {Draft} from '../draft.ts'
import {addPiece} from '../draft.ts'

const coordinators = wordSet('but and or')

/** «…, he said, but “we never asked”»: what a conjunction adds in marks is the speaker’s still. */
export const addCoordinated = (reading: Reading, draft: Draft, at: number, sentence: Sentence): void => {
  if (coordinators.has(lowerAt(reading, at)) && quotationFrom(reading, at + 1) >= 0)
    addPiece(reading, draft, at + 1, sentence.last)
}
