import type {Identity, Mention, SourceKind} from '../model.ts'
import type {Name} from './names.ts'

/** Somebody or something in the story, while it is being found out who that is. Those that speak become sources. */
export interface Figure {
  /** Order of making. */
  readonly index: number
  kind: SourceKind
  identity: Identity
  /** The best full form so far. */
  name: string
  parts: readonly string[]
  title: string | null
  affiliation: string | null
  justification: string | null
  /** Token of *its*, *his* or *her* before the title, as long as nobody knows whose it is; -1 otherwise. */
  ownedBy: number
  /** Lemmas of the nouns that it is called by: `lawyer`, `company`. */
  readonly roles: string[]
  /** Whose: the figure or the word that the affiliation names, for telling «Lind’s lawyer» from «Rowe’s lawyer». */
  of: string | null
  gender: 'female' | 'male' | null
  female: number
  male: number
  /** Signs that a run of capitals is a person: a title, an age, a pronoun, a speech verb. */
  evidence: number
  many: boolean
  /** Whether its label was introduced as known: «the Attorney General», «Lind’s lawyer». */
  definite: boolean
  count: number | null
  /** Where the text names it. */
  readonly names: Name[]
  /** Where it speaks, and by which step it was known. */
  readonly spoken: {readonly mention: Mention; readonly step: string}[]
  readonly members: Figure[]
  /** Those together with whom it was first spoken of: of «one of them», the two. */
  among: Figure | null
  /** Token at which a label first stood for it; -1 for one that the story names. */
  since: number
  /** Last token at which it was named, described or spoke, while walking through the text. */
  lastSeen: number
}

/** A figure about whom nothing is known but kind and name. */
export const makeFigure = (index: number, kind: SourceKind, name: string): Figure => {
  return {
    index,
    kind,
    identity: 'named',
    name,
    parts: [],
    title: null,
    affiliation: null,
    justification: null,
    ownedBy: -1,
    roles: [],
    of: null,
    gender: null,
    female: 0,
    male: 0,
    evidence: 0,
    many: kind === 'group',
    definite: false,
    count: null,
    names: [],
    spoken: [],
    members: [],
    among: null,
    since: -1,
    lastSeen: -1
  }
}
