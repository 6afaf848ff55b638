/** Words around a reporting verb: what makes it report or keeps it from doing so, and what is said of its content. */
import {wordSet} from './words.ts'

/** Verbs that carry an infinitive of saying: «went on to say», «declined to say». */
export const carriers =
  wordSet(`went goes going on continued continues continuing began begins declined declines refused refuses wanted hastened proceeded
  appeared appears seemed seems failed came tends tended had has have used decided managed quick expected paused
  tried hesitated ready likely inclined able willing like likes liked love loves loved`)

/** Words that turn a report into its opposite: «did not say», «never claimed», «declined to say». */
export const negations =
  wordSet(`not never didn't doesn't don't won't wouldn't hasn't haven't hadn't couldn't cannot can't declined refused nor
  isn't wasn't aren't`)

/** Spellings that are plural nouns as often as verbs: «the claims», «she claims». */
export const nounsToo =
  wordSet(`remarks claims reports notes comments answers questions shows finds states posts texts estimates demands orders
  charges appeals promises pledges attacks jokes details documents lists talks projects forecasts protests doubts
  fears hopes stresses reasons praises brands labels threats vows quotes views tweets rules holds`)

/** Of these, and of some others, the ones that stand before a noun phrase’s head: «the reports office», «a charges sheet». */
export const nounsInPhrases =
  wordSet(`reports claims notes charges calls states posts texts comments answers questions estimates orders demands
  documents lists shows finds projects forecasts rules reasons challenges appeals fears hopes protests objects addresses`)

/** Gerunds that are nouns as often: «the flood warning», «a ruling», «the finding». */
export const nounsInIng = wordSet('warning ruling finding filing posting reading thinking')

/** Verbs that report before *of* and cannot be nouns there: «complained of noise», but «reports of noise». */
export const verbsBeforeOf = wordSet('say says speak speaks complain complains warn warns boast boasts tell tells')

/** Prepositions by which a plural noun goes on: «claims about the pier» are nouns. */
export const nounPrepositions = wordSet('about on from by against for over at')

/** Verbs that report with a capital too, where a headline’s spelling runs on: «“…,” Said Hart». */
export const alwaysVerbs = wordSet('said says told tweeted wrote')

/** Verbs that take a clause without *that* so often that its form needs no look. */
export const clauseVerbs = wordSet('say tell think believe hope argue insist deny suggest ask warn refer')

/** What shows or finds something without being a paper: «data», «numbers», «results». */
export const evidenceNouns =
  wordSet(`data numbers figures results statistics evidence analysis footage tests test research averages average returns polling search
  scans trial trials experiments researchers scientists investigators investigation inquiry court jury tribunal
  commission inspectors auditors models`)

/** Verbs that report in the passive whatever follows: «was accused of», «was described as». */
export const accusing = wordSet(
  'accuse describe call blame criticize praise quote dub label characterize brand hail condemn denounce'
)

/** Verbs that report in the passive before a clause, *to* or *by*: «it was said that», «was believed to». */
export const passiveReport = wordSet(
  'say believe report allege announce claim estimate suggest understand think tell reveal confirm fear note hope assume argue'
)

/** Before whom things are said in public, so that *heard* tells what somebody said there: «the court heard that», «jurors heard how». */
export const hearings =
  wordSet(`court courts jury juries juror jurors inquest inquests tribunal tribunals hearing inquiry enquiry magistrates judges bench
  committee panel commission councillors councilors lawmakers senators peers meeting assembly`)

/** Nouns by which somebody’s view is told behind a form of *be*: «The council’s position is that …». */
export const viewNouns = wordSet(
  'position view argument case message theory belief fear hope concern opinion contention claim complaint conclusion verdict explanation understanding advice warning point answer response reply'
)

/** Nouns of what goes round: with nobody’s name beside them they report behind *there are* and *amid* («amid fears that»). */
export const hearsayNouns = wordSet(
  'reports claims allegations accusations rumours rumors fears concerns suggestions speculation complaints warnings worries'
)

/** Verbs whose report inside another’s report is worth a record of its own: second-hand speech. */
export const relaying = wordSet('say report write claim accuse describe')

/** Verbs by which a paper hands on what somebody said: «the Mail quoted Ruiz as saying», «Ruiz was reported to have said». */
export const handingOn = wordSet('quote cite report')

/** Verbs that *by* behind them does not turn into a passive: «she added by phone», but «the plan proposed by Hart». */
export const spokenBy = wordSet('say tell add')

/** Nouns by which a reporter names, in an apposition, what has just been said: «…, a charge that the mayor denied». */
export const glosses =
  wordSet(`charge claim acknowledgment acknowledgement accusation assertion argument point notion remark statement position
  reference comment contention allegation suggestion view sentiment theme promise proposal prospect move sign
  swipe nod drop rise increase decline decrease level share goal`)

/** Nouns for what somebody says, of which a sentence tells how it went: «Her answer was, “No.”» */
export const sayings = wordSet(
  'answer reply response message advice verdict motto dictum explanation warning conclusion slogan mantra retort'
)

/** Nouns for what a crowd calls out: «chants of “Go home”». */
export const shouts = wordSet('chant chants cry cries shout shouts cheer cheers')

/** Terms of talking to a reporter, nothing said: «asked not to be named». */
export const conditions = wordSet('named identified anonymous anonymity quoted')

/** Nouns of the phrase that credits like *according to*: «in the words of». */
export const creditNouns = wordSet('words view opinion account telling')

/** People without a name whom an outlet cites: «citing people familiar with the talks». */
export const citedPeople = wordSet('source sources people insiders outlets outlet media press')

/** Prepositions of the tag’s own adverbials: «said on Sunday in Ames». */
export const tagPrepositions =
  wordSet(`in on at during after before to of about from via through by with following over under since outside regarding
  as within for into inside`)

/** Where people come together to speak or be heard: «at a rally», «during the hearing». */
export const gatherings =
  wordSet(`conference debate meeting rally event summit hearing gathering festival forum dinner ceremony briefing appearance convention
  speech interview interviews testimony address broadcast podcast session lecture sermon`)

/** What is written to be read by others: «in a letter», «in a tweet». */
export const messages = wordSet(
  'statement email e-mail letter memo tweet post release filing message memoir column editorial blog note'
)

/** What is on the air or printed by the week: «on her show», «told the Mail’s newsletter». */
export const programmes = wordSet('show program programme podcast newsletter magazine')

/** Nouns of the place or occasion of saying, which belong to no speaker: «said Ana Ruiz in a statement». */
export const occasions: ReadonlySet<string> = new Set([
  ...gatherings,
  ...messages,
  ...wordSet('report video call ruling opinion response reference part fact turn')
])

/** Nouns that end as adverbs do: «the family said», «a weekly reported». */
export const nounsInLy = wordSet(
  'family ally assembly weekly monthly daily quarterly supply reply bully anomaly monopoly jelly belly rally tally butterfly homily'
)

/** What stands before a colon and says what comes, not who speaks: «The Latest: Ferry runs again», «CORRECTION: …». */
export const kickers =
  wordSet(`latest breaking exclusive developing update updated updates live watch look listen read video photos pictures gallery
  correction clarification note opinion analysis comment explainer explained revealed recap timeline factbox quiz profile review
  newsletter briefing podcast transcript wow boom busted bombshell psa reminder programming week day month year question
  rugby football soccer cricket tennis golf hockey basketball netball boxing cycling athletics sailing
  answer topic date time place venue tickets information contact phone price prices results standings scores`)

/** What is said without anything that could be credited: «said nothing», «said goodbye». */
export const emptyObjects = wordSet('nothing goodbye hello little sorry grace mass')

/** What one acts by, not words one goes by: «according to plan». */
export const unspoken = wordSet('plan plans schedule protocol custom law size need needs age tradition taste')

/** Nouns that make their verb a denial: «maintained his innocence». */
export const professed = wordSet('innocence')

/** Signs of a reporter’s own addition where it is longer than what was said: «…, which is now under review by …». */
export const additions = wordSet('which but while though although despite compared a an')

/** Verbs by which somebody makes another do something: «*led* prosecutors to say», «*wants* readers to know». */
export const moving =
  wordSet(`led made let drove got brought moved pushed left want wants wanted need needs needed allow allows allowed
  help helps helped lead leads force forces forced cause causes caused enable enables enabled`)

/** Verbs by which somebody sees, hears or shows another do something: «*remember* the captain going on the radio». */
export const perceiving =
  wordSet(`see sees saw seen watch watches watched hear hears heard remember remembers remembered recall recalls recalled show shows
  showed shown picture pictures pictured imagine imagines imagined find finds found catch catches caught`)
