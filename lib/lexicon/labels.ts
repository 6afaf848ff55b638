/** Nouns by which a story calls again somebody or something that it has named: «the actor», «the company», «the team». */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Groups of roles that a story may use of anybody in it: «the actor», «the striker», «the woman». */
export const epithetGroups = words('arts sport politics people business science government military')

/** Roles of those groups that stand for somebody new instead: «the pilot», «the aide». */
export const notEpithets =
  words(`person voter delegate donor supporter critic fan customer client employee worker official individual aide adviser advisor
  photographer referee umpire trainer driver pilot passenger tourist visitor agent colleague member staffer rival opponent ally
  soldier hacker secretary assistant staff crew chair investor expert analyst adult protester demonstrator others receptionist clerk
  diplomat owner tenant landlord trader other regulator interpreter figure`)

/** Nouns by which a story calls somebody of whose child it has just told: «“All we can do is beg,” the father said». */
export const parents = words('father mother dad mum mom')

/** The children by whom they are called so. */
export const offspring = words(
  'son sons daughter daughters child children baby toddler boy girl twins stepson stepdaughter newborn'
)

/** Roles of those who stand against somebody: «her rival» belongs to her side least of all. */
export const opposing = words(
  'rival opponent foe adversary challenger critic detractor skeptic sceptic predecessor successor'
)

/** Groups whose people are not called by a noun of another group: a lawyer is not «the actor». */
export const professions = words(
  'lawyer prosecutor judge police spokesperson medicine science press rescue arts sport school community'
)

/** Nouns that may take up any body: «the group», «the agency». */
export const genericBodies =
  words(`company firm group organization organisation agency body corporation business institution association charity office department
  operator maker giant`)

/** Those of them that take up a company. */
export const companyNouns = words('company firm corporation business maker giant operator manufacturer retailer')

/** Adjectives that tell no two of a kind apart. */
export const vagueAdjectives = words(
  'former late veteran longtime special senior two same young old local new second first retired top outgoing current'
)

/** Labels that a story uses one for another of somebody whose name it keeps back. */
export const withheldLabels = words('source person official insider individual')

/** Words in the name of a public body. */
export const governmentWords = words(
  'ministry department bureau agency administration authority service commission office inspectorate directorate board'
)

/** Words that a title may hold before its noun though no noun themselves. */
export const titleModifiers =
  words(`former ex acting deputy vice senior chief assistant associate special lead then longtime late retired local head first general
  prime foreign finance financial defence defense interior health education police fire press campaign communications executive
  managing technical medical legal political regional national federal state city county district public private interim incoming
  outgoing veteran top fellow junior founding elected appointed emeritus honorary supreme high appeals trial criminal civil human
  policy research football rugby tennis hedge fund affairs social foreign environment environmental home culture sports labour labor
  agricultural cultural environmental industrial railway railways justice energy agriculture welfare employment tourism trade communities real estate property sales marketing operating safety security weapons emergency
  transport traffic crown party shadow opposition majority minority parliamentary presidential vice-presidential gubernatorial
  congressional republican democratic`)

/** Adjectives that open a label in capitals: «Presumptive Harbour nominee Ana Lind». */
export const labelAdjectives = words(
  'presumptive rival fellow incumbent longtime veteran embattled outgoing incoming famed renowned legendary celebrated'
)

/** Words that open a title behind the name of a body, or before it: «White House *Press* Secretary», «*Mr* Justice Lind», «*Sr.* Deputy». */
export const titleOpeners = words(
  'press fire majority minority prime vice deputy assistant associate acting public attorney senior chief lead managing executive mr sr jr asst'
)

/** Nouns after *of* that belong to the title: «chief of staff». */
export const titleComplements =
  words(`staff police state operations communications research security surgery medicine marketing engineering policy sales elections
  design defense defence government public strategy music law history economics physics biology chemistry psychology sociology
  photography ceremonies finance education health nursing production development planning transport housing athletics programming`)

/** Prepositions between a title and its body: «lawyer for the port». */
export const affiliating = words('of for at with from in to on by')

/** What an outlet’s own report is called before the outlet is named: «a new report says». */
export const reportLemmas = words('report media press')

/** Groups of roles by which a lead keeps a name for the next sentence: «A Corran man says … “…,” Karl Voss said.» */
export const leadGroups = words('people kin community school')

/** Words that show that a body in the name is no outlet. */
export const bodyParts =
  words(`council ministry department university police court committee commission board office senate congress parliament party union
  association bank inc ltd corp agency authority`)

/** Singular nouns for several people. */
export const collective = words(
  'family crowd public audience band cast couple pair duo trio staff crew police leadership management workforce quartet'
)

/** Reporting verbs whose subject is people, whatever noun stands there. */
export const speaking = words(
  'say tell add argue believe think fear complain insist reply ask explain recall admit joke shout warn write note'
)
