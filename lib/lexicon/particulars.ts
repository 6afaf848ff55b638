/** What several stories of one event tell in ways that can be laid side by side: how far a thing has come, what it may cost, what it was. */
import {wordSet} from './words.ts'

export interface StagedAct {
  /** Behind «how far it has come with»: «the charges being dropped». */
  readonly told: string
  readonly verbs: ReadonlySet<string>
  /** What is done to: the nouns that may stand behind the verb, or before its passive. */
  readonly things: ReadonlySet<string>
}

/** Acts that are announced, expected, decided and done on different days. */
export const stagedActs: readonly StagedAct[] = [
  // «will drop the charges», «the case was dismissed»
  {
    told: 'dropping the charges',
    verbs: wordSet('drop drops dropped dropping dismiss dismisses dismissed dismissing withdraw withdrew withdrawn'),
    things: wordSet('charge charges case cases chargers prosecution')
  },
  // «was set to resume filming», «resumed the search»
  {
    told: 'resuming work',
    verbs: wordSet('resume resumes resumed resuming restart restarts restarted restarting'),
    things: wordSet('filming production work search talks flights service services operations negotiations')
  },
  // «plans to close the plant», «closed the bridge»
  {
    told: 'closing',
    verbs: wordSet('close closes closed closing shut shuts shutting shutter shuttered'),
    things: wordSet('plant factory bridge school hospital pier port mine ferry mill yard branch road harbour harbor')
  },
  // «has agreed to sell the yard», «sold the club»
  {
    told: 'the sale',
    verbs: wordSet('sell sells sold selling buy buys bought buying acquire acquired'),
    things: wordSet('plant factory company club yard stake harbour harbor mill newspaper land port firm business')
  },
  // «will ask a court to halt the work», «have filed a lawsuit»
  {
    told: 'going to court',
    verbs: wordSet('ask asks asked asking file files filed filing seek seeks sought seeking'),
    things: wordSet('court tribunal lawsuit suit injunction review')
  },
  // «will appeal the verdict»
  {
    told: 'an appeal',
    verbs: wordSet('appeal appeals appealed appealing'),
    things: wordSet('verdict ruling decision sentence conviction judgment')
  },
  // «approved the plan»
  {
    told: 'approving the plan',
    verbs: wordSet('approve approves approved approving reject rejects rejected rejecting'),
    things: wordSet('plan plans budget merger deal bill proposal scheme')
  }
]

/** What stands before a verb tells how far an act has come; the first group that is met holds. */
export const stageWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  // «may have been dropped»
  ['possible', wordSet('may might could')],
  // «are expected to drop», «is likely to»
  ['expected', wordSet('expected likely poised')],
  // «decided to drop», «has agreed to sell»
  ['decided', wordSet('decided agreed chose chosen voted resolved')],
  // «will drop», «is set to resume», «plans to close»
  ['planned', wordSet("will would 'll set due plan plans planned planning scheduled about intends intend intended")]
]

/** Verbs of leaving a post, with the words that follow them: «stepped down». */
export const leavingVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['resigned', ['']],
  ['resign', ['']],
  ['quit', ['']],
  ['stepped', ['down', 'aside']],
  ['stepping', ['down', 'aside']],
  ['step', ['down', 'aside']]
])

/** Verbs by which something is turned at somebody or something: «was pointing the hose at». */
export const aimingVerbs: ReadonlyMap<string, string> = new Map([
  ...'point points pointed pointing aim aims aimed aiming'
    .split(' ')
    .map((verb): [string, string] => [verb, 'pointed']),
  ...'throw throws threw thrown throwing hurled hurling'.split(' ').map((verb): [string, string] => [verb, 'threw']),
  ...'drove driving steered steering'.split(' ').map((verb): [string, string] => [verb, 'drove'])
])

/** What brings the place or the person that something is turned at. */
export const aimingPrepositions = wordSet('at toward towards into onto')

export interface ThingFamily {
  /** Behind «what the … was». */
  readonly told: string
  /** Words for any of them. */
  readonly general: ReadonlySet<string>
  /** Words of which one thing bears one. */
  readonly kinds: ReadonlySet<string>
  /** Words before them that make it another thing: «a replica pistol». */
  readonly made: ReadonlySet<string>
  /** Whether it is such a thing only with such a word: «a broken leg». */
  readonly onlyMade?: true
}

/** Things that stories call by several names, of which not all can be right. */
export const thingFamilies: readonly ThingFamily[] = [
  {
    told: 'weapon',
    general: wordSet('gun weapon firearm handgun'),
    kinds: wordSet('pistol revolver rifle shotgun musket airgun'),
    made: wordSet('prop replica toy imitation antique dummy')
  },
  {
    told: 'vessel',
    general: wordSet('vessel boat craft'),
    kinds: wordSet('ferry trawler tanker freighter yacht tug barge dinghy'),
    made: wordSet('passenger fishing cargo sailing')
  },
  {
    told: 'vehicle',
    general: wordSet('vehicle'),
    kinds: wordSet('car van truck lorry bus minibus tram motorcycle moped bicycle tractor'),
    made: wordSet('delivery school police stolen')
  },
  {
    told: 'blade',
    general: wordSet('blade'),
    kinds: wordSet('knife machete sword axe dagger scissors'),
    made: wordSet('kitchen pocket hunting')
  },
  {
    told: 'aircraft',
    general: wordSet('aircraft'),
    kinds: wordSet('plane helicopter glider drone balloon airliner'),
    made: wordSet('light military cargo')
  },
  {
    told: 'injury',
    general: wordSet('injury fracture'),
    kinds: wordSet(
      'ankle leg knee hip wrist arm elbow shoulder collarbone finger toe foot hand jaw nose rib skull neck'
    ),
    made: wordSet('broken fractured dislocated sprained twisted torn'),
    onlyMade: true
  }
]

/** Units in which a penalty is measured. */
export const penaltyUnits: ReadonlyMap<string, string> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year']
])

/** Words beside a time that make it a penalty: «five years in prison», «a maximum sentence of 18 months». */
export const penaltyWords = wordSet('prison jail bars sentence custody imprisonment imprisoned jailed incarceration')

/** Words that make it the most that a court may give. */
export const mostWords = wordSet('maximum most')

/** Words behind «charged» that bring what it is about: «in connection with», «over», «for». */
export const matterBringers = wordSet('in over for after with connection')

/** Denials that turn what follows: «never pulled», «denied pulling». */
export const negations = wordSet(
  "not never n't no didn't doesn't don't wasn't weren't isn't hasn't haven't hadn't couldn't wouldn't won't can't cannot nor without denied deny denies denying"
)

/** What a number of people came to: «a crowd of 300», «the attendance was 12,406». */
export const crowdNouns = wordSet('crowd attendance audience turnout')

/** Those who come in a crowd: «about 150 protesters». */
export const crowdPeople = wordSet(
  'people protesters demonstrators marchers spectators fans supporters mourners visitors residents villagers campaigners'
)

/** What a crowd does: «200 people stood outside», «watched by 12,000». */
export const crowdVerbs = wordSet(
  'gathered marched stood protested rallied attended watched demonstrated turned came lined filled assembled queued'
)

/** What is counted under a petition: «a petition with 4,000 names». */
export const signatureNouns = wordSet('names signatures signatories')

/** What so many do together, with the word behind the verb: «two members voted against». */
export const groupActs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['voted', wordSet('against for')],
  ['walked', wordSet('out')],
  ['stayed', wordSet('away')]
])

/** Words beside which two numbers are the result of a vote, «voted 11-9», and of a match, «won 2-1». */
export const voteWords = wordSet('vote voted votes voting passed approved rejected carried defeated')
export const resultWords = wordSet('beat beaten won win wins winning lost losing victory defeat defeated')

/** What is begun or ended on a day that is printed before it comes: the words of each, by the first. */
export const scheduledVerbs: readonly ReadonlySet<string>[] = [
  // «will close on 30 June»
  wordSet('close closes closed shut shuts'),
  // «opens on 1 May»
  wordSet('open opens opened reopen reopens reopened'),
  // «will start on Monday 3 May»
  wordSet('start starts started begin begins began'),
  // «ends on 4 April»
  wordSet('end ends ended expire expires expired')
]
