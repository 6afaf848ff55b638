/**
 * Reporting verbs that judge the speaker in the paper’s voice, by the verdict that they carry. Kept apart from the classes of `cues.ts`,
 * which tell how a verb reports: *argue* and *warn* say what somebody does with words, and are no verdict.
 */
import {wordSet} from './words.ts'

export interface LoadedGroup {
  /** `verdict`: the verb says that the speaker is wrong, guilty or hard-pressed. `colour`: it says how the scene felt. */
  readonly carries: 'verdict' | 'colour'
  /** Dictionary forms. */
  readonly verbs: ReadonlySet<string>
  /** What the verb does, to follow it in a sentence. */
  readonly does: string
  /** A charge stands in the verb: before a speaker who denies one it is an error. */
  readonly charges?: true
  /** The verb is a term of law where a court or the police heard it. */
  readonly lawful?: true
  /** The verb is exact where people own up to a fault. */
  readonly ownsUp?: true
  /** The verb is exact of papers and measurements: «the log reveals». */
  readonly peopleOnly?: true
  /**
   * The verb takes what is said against, «slammed the plan», for which *said* does not stand in.
   * The others report clauses and quotations alone: «claimed the prize» reports nothing.
   */
  readonly takesThing?: true
}

export const loadedGroups: readonly LoadedGroup[] = [
  // «The nurse claimed she was at home»: was she not?
  {carries: 'verdict', verbs: wordSet('claim insinuate'), does: 'lets readers think that it is not so', lawful: true},
  // «The nurse confessed that she was at home»: a word of the police station.
  {
    carries: 'verdict',
    verbs: wordSet('confess'),
    does: 'finds the speaker guilty of something',
    charges: true,
    lawful: true,
    ownsUp: true
  },
  // «The nurse admitted she was at home»: as if that were to be ashamed of.
  {
    carries: 'verdict',
    verbs: wordSet('admit concede'),
    does: 'tells readers that the speaker had something to hide',
    lawful: true,
    ownsUp: true
  },
  // «The nurse insisted she was at home»: as if nobody believed it any more.
  {carries: 'verdict', verbs: wordSet('insist'), does: 'tells readers that the speaker is not believed'},
  // «She maintained that the valve was shut»: the same in a lower voice; in court it is what counsel do.
  {
    carries: 'colour',
    verbs: wordSet('maintain contend'),
    does: 'hints at a doubt without saying whose it is',
    lawful: true
  },
  // «The clerk revealed that the vault was empty»: so it is true, and was kept secret.
  {
    carries: 'colour',
    verbs: wordSet('reveal divulge uncover expose'),
    does: 'vouches for what is said and makes a secret of it',
    peopleOnly: true
  },
  // «“A fine day for a funeral,” he quipped»: readers see a joke without being told.
  {
    carries: 'colour',
    verbs: wordSet('quip crow gush brag boast deadpan enthuse jest'),
    does: 'tells readers how to take the words'
  },
  // «She slammed the plan»: critics wear no gloves.
  {
    carries: 'colour',
    verbs: wordSet('slam blast rip hammer lambaste assail lash hit fire shoot sneer thunder fume'),
    does: 'makes a brawl of a disagreement',
    takesThing: true
  }
]

/** Words of a fault that somebody owns up to, so that *admitted* is exact: «admitted that she had made a mistake». */
export const faults =
  wordSet(`mistake mistakes wrong wrongly error errors lied lying lies fault faults failed failing failure failures blame defeat regret
  sorry should cheated cheating stole stealing bribe bribes drugs affair misled misleading flawed`)

/** Signs that a court or the police heard it: there *admitted*, *confessed* and *contended* are terms of law. */
export const hearings =
  wordSet(`court courts judge judges jury trial plea pleaded pled pleading guilty count counts police detectives sentencing hearing
  testified testimony lawsuit suit indictment complaint affidavit oath lawyers lawyer attorney attorneys prosecutors filing brief`)
