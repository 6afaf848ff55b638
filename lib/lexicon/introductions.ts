/** How a story tells readers who somebody is, beside the name. */
import {wordSet} from './words.ts'

/** Prepositions by which a body or a place follows a name: «Ana Ruiz of the water board», «Bo Lind from Dunmore». */
export const introducingPrepositions = wordSet('of from at with for in')

/** Words after a name and a comma that go on with the sentence and introduce nobody: «Ana Ruiz, though, said …». */
export const goingOn =
  wordSet(`and but or nor yet so as while when where because though although however too also then meanwhile in on at to after before
  during since said says told added speaking talking asked according for if until with that he she they it i we you`)

/** Verbs by which the next sentence says who somebody is: «She runs the mine’s safety office.» */
export const introducingVerbs =
  wordSet(`is was runs ran heads headed leads led works worked owns owned serves served teaches taught represents represented lives
  chairs chaired studies manages managed directs directed founded became has`)

/** Who speaks for an office without its name. Bare at the first mention, the word leaves readers to guess which office it is. */
export interface Office {
  /** The word as a source. */
  readonly word: string
  /** Words that name the office where a capital stands beside them: «Corran police», «District Attorney». */
  readonly namedBy: ReadonlySet<string>
  /** Whether «the» before it points back to nobody: «the authorities», but not «the inspectors», who came before. */
  readonly despiteArticle?: true
  /** What would mend it, for an editor. */
  readonly remedy: string
}

export const offices: readonly Office[] = [
  // «Prosecutors said they would appeal»: of the town, the state, the union?
  {
    word: 'prosecutors',
    namedBy: wordSet('prosecutors prosecutor attorney attorney-general d.a.'),
    remedy: 'say which office they work for'
  },
  // «Investigators found two hoses»: the police, the fire service, an insurer?
  {
    word: 'investigators',
    namedBy: wordSet('investigators investigator bureau agency police board office department commission sheriff'),
    remedy: 'say for which body they work'
  },
  {
    word: 'detectives',
    namedBy: wordSet('detectives detective police sheriff constabulary force'),
    remedy: 'say which force they belong to'
  },
  {
    word: 'inspectors',
    namedBy: wordSet('inspectors inspector board agency office council'),
    remedy: 'say which body sent them'
  },
  {
    word: 'regulators',
    namedBy: wordSet('regulators regulator agency commission authority board'),
    remedy: 'say which authority it is'
  },
  {
    word: 'authorities',
    namedBy: wordSet('authorities authority police council sheriff ministry department office'),
    despiteArticle: true,
    remedy: 'say which authority it is'
  },
  {
    word: 'police',
    namedBy: wordSet(
      'police sheriff constabulary department detective sgt lt capt sergeant lieutenant inspector chief constable'
    ),
    despiteArticle: true,
    remedy: 'say which force it is'
  }
]
