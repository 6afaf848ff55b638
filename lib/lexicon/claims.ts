/**
 * Words by which a sentence without a source claims something, or claims nothing: what makes a standards editor ask
 * «who says so?», and what answers the question by itself. Kept by what they claim; a word that is missing has an
 * obvious place.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Acts that harm somebody, as told of a doer: «Kell poisoned the well», «stole», «the driver killed two people». */
export const harmfulActs =
  words(`killed kills kill killing murdered murdering shot shooting stabbed stabbing assaulted assaulting raped raping abused abusing molested molesting groped groping harassed harassing bullied bullying threatened threatening tortured
  poisoned poisoning strangled wounded wounding injured injuring hurt maimed ran-over
  stole stealing robbed robbing looted looting embezzled embezzling defrauded defrauding swindled cheated cheating bribed bribing
  extorted laundered laundering forged forging falsified falsifying faked faking fabricated plagiarized plagiarised plotted conspired
  burned burnt torched vandalized vandalised sabotaged smuggled trafficked kidnapped abducted hacked
  lied lying misled misleading deceived deceiving concealed concealing covered-up violated violating breached flouted ignored-warnings
  mismanaged mishandled neglected squandered misused misappropriated dumped dumping polluted polluting discriminated retaliated silenced`)

/** Of those, the ones that need nobody who does them on purpose: an accident injures. They accuse only where somebody does them. */
export const accidentalActs = words('killed injured hurt wounded burned burnt ran-over shot shooting')

/** What did the harm where nobody is accused: «the blaze killed three», «the storm injured dozens». */
export const harmlessDoers =
  words(`fire fires blaze storm storms flood floods flooding earthquake quake tornado hurricane cyclone avalanche landslide
  explosion blast crash collision accident shooting attack attacks virus disease illness cancer heat cold lightning wave waves bomb bullet bullets
  derailment collapse eruption drought outbreak pandemic epidemic infection it that which this`)

/**
 * Wrongs told by a set phrase, its verb and the word that closes it a few words on: «cut corners», «lined their own
 * pockets», «went behind the board’s back».
 */
export const wrongPhrases: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [words('cut cuts cutting'), words('corners')],
  [words('lined lining'), words('pockets pocket')],
  [words('cooked cooking'), words('books')],
  [words('turned turning'), words('blind')],
  [words('behind'), words('back backs')],
  [words('helped helping'), words('himself herself themselves')],
  [
    words('milked milking bled bleeding plundered plundering'),
    words('business company firm fund funds club estate state')
  ],
  [words('swept sweeping'), words('carpet rug')],
  [words('done did'), words('nothing')]
]

/** Acts of courts and offices, as verbs: whoever doubts them can look them up, with their reasons. */
export const recordVerbs =
  words(`charged indicted arraigned sentenced convicted acquitted cleared pleaded pled sued fined jailed imprisoned extradited
  elected re-elected appointed inaugurated sworn voted adopted enacted repealed ratified approved passed signed vetoed
  died born married divorced buried resigned retired arrested detained released filed settled dismissed dropped adjourned postponed
  awarded nominated ordered ruled granted upheld overturned quashed suspended registered downgraded`)

/** Events that all could see. Why they came about is another matter. */
export const eventVerbs = words('founded opened closed published merged acquired scored beat defeated won lost drew')

/** What closes a case: the deed is no accusation any more. */
export const verdictWords = words('convicted conviction convictions sentenced jailed imprisoned guilty')

/** Words of a timetable: «is due to open», «was set for», «is scheduled». */
export const scheduleWords = words('scheduled due slated set planned')

/** What happens by timetable: «A hearing will be held on Friday». */
export const scheduledEvents =
  words(`hearing trial election vote meeting session ceremony service funeral match game concert premiere festival conference
  inquest auction deadline parade race final kickoff opening launch filming performance exhibition referendum debate summit judge jury court council
  committee panel board parliament senate polls doors train trains service services school schools`)

/** Judgement in the reporter's own voice: «the botched audit», «tragically», «has been crumbling». */
export const evaluations =
  words(`shocking shockingly tragic tragically botched controversial notorious infamous disastrous catastrophic appalling outrageous
  scandalous disgraceful shameful reckless recklessly incompetent bungled blundering flawed dubious misguided ill-fated beleaguered embattled troubled
  brilliant masterful stunning stunningly remarkable remarkably extraordinary unbelievable heroic heroically legendary iconic beloved visionary
  brutal brutally savage savagely vicious viciously ruthless cruel horrific horrifying gruesome heinous senseless needless needlessly
  ridiculous absurd pathetic laughable hypocritical cynical cynically desperate desperately clumsy clumsily sloppy careless carelessly negligent
  poisonous toxic acrimonious
  crumbling unraveling unravelling faltering floundering diminishing collapsing spiralling spiraling ailing failing beset plagued marred dogged riddled mired
  rocked tainted doomed unfair unfairly unjust unjustly corrupt hopeless hopelessly woeful woefully chaotic chaos debacle fiasco scandal tragedy blunder
  blunders missteps shambles outrage masterpiece`)

/** Judgements of two words: «an open secret», «a dead letter». */
export const evaluationPhrases: readonly (readonly [string, string])[] = [
  ['dead', 'letter'],
  ['open', 'secret'],
  ['rubber', 'stamp'],
  ['laughing', 'stock'],
  ['white', 'elephant'],
  ['common', 'knowledge']
]

/** How people get on, and in what spirits: whoever tells it has been inside. */
export const inwardNouns = words('morale relations mood')

/** Ranks that are adverbs as often: «she first heard», «could only enter». They rank behind an article, «the only mill». */
export const looseRanks = words('first last only')

/** Superlatives without an ending of their own, and words that work like them: «unprecedented», «the only». */
export const superlatives =
  words(`first last only biggest largest greatest worst best highest lowest longest oldest youngest deadliest costliest richest
  poorest fastest hottest coldest wettest driest busiest safest strongest weakest smallest tallest deepest finest greenest longest-running
  bloodiest cheapest dearest heaviest sharpest steepest unprecedented record record-breaking
  unrivalled unrivaled unmatched unique`)

/** Of those, the ones that rank only beside *ever*, *in history*, *since*, *in the country* and their like. */
export const rankingContext = words(
  'ever history record country world nation region century decade decades state county continent kind generation memory since'
)

/** One thing brings about another: «because of», «due to», «led to», «caused». */
export const causes = words(
  'caused causes causing triggered triggering sparked sparking prompted fuelled fueled stemmed blamed'
)

/** Causes in two words. */
export const causePhrases: readonly (readonly [string, string])[] = [
  ['due', 'to'],
  ['because', 'of'],
  ['owing', 'to'],
  ['thanks', 'to'],
  ['led', 'to'],
  ['leading', 'to'],
  ['resulted', 'in'],
  ['resulting', 'from'],
  ['result', 'of'],
  ['blame', 'for']
]

/** What comes of itself, behind *will*: «will cost», «will collapse». Whoever «will visit» has it in hand. */
export const outcomes =
  words(`cost harm hurt lose gain win rise fall grow shrink double triple increase decrease drop climb soar plunge collapse fail succeed
  suffer benefit worsen improve ease deepen widen mean become remain lead cause force happen prove survive disappear vanish struggle
  recover reach exceed hit dominate pick likely probably inevitably undoubtedly surely`)

/** A future that nobody has in hand: «is likely to», «is poised to», «could cost». */
export const predictions = words(
  'likely unlikely poised expected anticipated bound destined certain predicted forecast feared'
)

/** What goes on behind doors: how does the paper know? «had been discussing», «was weighing», «secretly agreed». */
export const privateActs = words(
  'discussing negotiating considering weighing mulling contemplating plotting privately secretly'
)

/** What goes on in a head, unless its owner has told: «wants», «feared», «furious». */
export const mentalStates =
  words(`planning preparing plans intends intended hopes hoped fears feared believes believed wants wanted thinks thought feels felt knew furious angry
  dismayed worried reluctant eager frustrated`)

/** What all are said to know: «everybody knew». */
export const knowing = words('know knows knew known')

/** All of them, or none: «Everybody knew», «No one did more», «all of whom have kept their bonuses». */
export const wholes = words('everyone everybody all none nobody no every wherever each')

/** Words that make nearly all of all: «almost every dealer», «nearly everybody». */
export const nearlyWords = words('nearly almost virtually practically')

/** What anybody may tell of a life: «has never held office», «has never married». */
export const lifeVerbs = words('been held served run married voted visited played won lost seen heard had')

/** What a long time is counted in: «for years», «for at least two winters». */
export const longTimes = words('years decades months weeks winters summers seasons generations decade generation')

/** What goes on in plain sight for years: «has been working there since May», «have been searching for weeks». */
export const plainPursuits = words(
  'working living teaching serving playing waiting searching sitting standing lying raining going'
)

/** What somebody must have looked into: «have not been able to determine». */
export const findings = words(
  'determine determined established establish concluded discovered uncovered identified identify traced revealed confirmed emerged'
)

/** Who looks into things. */
export const investigators = words(
  'investigators investigator detectives inspectors inspector auditors auditor examiners examiner police officials experts regulators regulator coroner'
)

/** Parts of a whole that somebody must have measured: «a fifth of their takings», «cut by a third». */
export const fractions = words('half third thirds quarter quarters fifth fifths tenth tenths')

/** Prices that a market shows to all: «Shares in the yard rose 4 per cent». */
export const marketWords = words('shares share stock stocks index futures')

/** How they move. */
export const marketMoves = words(
  `rose fell closed gained slipped jumped climbed dropped tumbled ended traded rallied slid surged sank dipped edged opened`
)

/** Who collects data, and how: the study answers for it. «The team photographed 144 plots.» */
export const researchers = words('team researchers scientists researcher study authors volunteers surveyors')
export const methodVerbs =
  words(`photographed sampled measured counted interviewed surveyed enrolled tested tracked followed recorded collected examined analysed
  analyzed scanned weighed polled`)

/** Places whose size is known: «a town of 6,000». */
export const settlements = words('town city village county parish suburb island community district')

/** Nouns after a number that anybody can count or look up: ages, dates, times, distances, scores, people present. */
export const countedThings =
  words(`year years month months week weeks day days hour hours minute minutes second seconds o'clock am pm a.m. p.m. mile miles
  kilometre kilometer kilometres kilometers km metre meter metres meters feet foot inches inch yards yard acres acre hectares floor floors storey story
  stories storeys count counts charge charges children child sons son daughters daughter brothers brother sisters sister times time
  goals goal points point runs wickets innings set sets games game lap laps seat seats chapter chapters page pages episode episodes season seasons
  judges jurors degrees delegates delegate votes vote ballots precincts signatures names`)

/** Words that make a number a statistic: «four in ten», «up 12 per cent», «twice as many». */
export const statisticWords =
  words(`percent per-cent percentage percent. % average median rate rates doubled tripled halved quadrupled twice majority
  million millions billion billions trillion thousands hundreds dozens estimated roughly approximately nearly estimates
  two-thirds three-quarters one-third one-quarter three-fifths four-fifths`)

/** How a survey was made: the survey answers for it. */
export const surveyWords = words('respondents margin error surveyed poll survey')

/** The law in general: «carries a maximum of five years», «can involve». */
export const lawWords = words(
  'maximum minimum penalty penalties sentence punishable felony misdemeanor misdemeanour offence offense statute prison'
)

/** What the newsroom does: «The Mail reviewed the contract», «contributed reporting». */
export const newsroomActs = words(
  'reviewed analysed analyzed obtained contacted asked visited watched examined interviewed contributed verified seen sought requested'
)

/** What a newsroom calls itself, beside the names of papers. */
export const newsroomNames = words('we our reporter reporters newspaper correspondent')

/** Words whose forms tell what stands in a scene that the reporter watched, or in a broadcast that all saw. */
export const sceneWords =
  words(`stood sat walked smiled wept cried waved arrived left entered gathered marched hugged embraced nodded wore carried
  cheered chanted clapped applauded sang danced knelt bowed spoke`)
