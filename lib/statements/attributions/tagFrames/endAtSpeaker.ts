import {elementAt} from '../../../text/elementAt.ts'
import {trimEnd} from '../../punctuation.ts'
import type {Reading} from '../../reading.ts'
import type {Draft} from '../draft.ts'

/** «After announcing a sale, | Hart left»: what is said ends where the speaker’s own clause begins. */
export const endAtSpeaker = (reading: Reading, {pieces, source}: Draft): void => {
  const piece = elementAt(pieces, pieces.length - 1)
  if (!piece || !source || source.first <= piece.first || source.first >= piece.last) return
  pieces[pieces.length - 1] = {first: piece.first, last: trimEnd(reading, piece.first, source.first)}
}
