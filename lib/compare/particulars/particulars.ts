import {aimsIn} from './aims.ts'
import {answersIn} from './answers.ts'
import {leavingsIn} from './leavings.ts'
import {mattersIn} from './matters.ts'
import {needsIn} from './needs.ts'
import type {Particular, ParticularKind, Reading} from './particular.ts'
import {penaltiesIn} from './penalties.ts'
import {stagesIn} from './stages.ts'
import {talliesIn} from './tallies.ts'
import {thingsIn} from './things.ts'

/** How each kind of particular is read. */
const readers: Readonly<Record<ParticularKind, (reading: Reading) => readonly Particular[]>> = {
  stage: stagesIn,
  penalty: penaltiesIn,
  answer: answersIn,
  matter: mattersIn,
  aim: aimsIn,
  need: needsIn,
  leaving: leavingsIn,
  thing: thingsIn,
  tally: talliesIn
}

/** All that a telling says of an event beside ages, days, counts, places and posts, kind by kind. */
export const particularsIn = (reading: Reading): readonly Particular[] =>
  Object.values(readers).flatMap((read) => read(reading))
