/** Words that decide where a name begins and ends, and whether it is a person's, a body's or a place's. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Words of grammar or the calendar that are given names as well: «May Rolfe», «Will Osei», «Per Dahl». */
export const alsoNames = words('will per may april june august jan an van long so do my no yu you he down')

/** Small words that are surnames as well: «Greg Early», «Mr More». */
export const smallSurnames = words('early more less still close best short may')

/** Small words that go on with a body's name or a title: «Secretary of State», «Center for Ferry Safety». */
export const nameConnectors = words('of for on')

/** Nouns of bodies whose name goes on with *of*, *for* and *and*: «Department of Health and Human Services». */
export const joinableBodies =
  words(`department ministry committee office bureau center centre institute institution institutes board commission
  administration transport action council secretary minister society association college school agency`)

/** Owners inside a body's name: «Dale County Sheriff’s Office», «Corran Teachers’ Union». */
export const possessiveBodies =
  words(`sheriff attorney coroner governor mayor president prosecutor marshal clerk women men children people king
  queen bishop drivers nurses teachers farmers general commissioner auditor inspector examiner ombudsman minister chancellor doctors workers veterans`)

/** What a minister is minister of: after *of*, no name. */
export const portfolios =
  words(`state defense defence treasury interior justice labor labour health energy education commerce transportation
  transport agriculture finance staff police elections wales`)

/** Titles that are given names or nicknames as often, when one word follows: «Dean Rowe», «Prince Omar». */
export const titlesOrNames = words(
  'dean earl duke prince king queen princess guy major marshal baron pope chase lane del'
)

/** Words that call the reader before a name at the head of a sentence or bracket: «See Lind’s list», «Watch Rowe». */
export const imperatives = words('see read watch follow hear meet ask contact call join email')

/** Endings of places and bodies that are surnames as often: «Bo Hall», «Ida Park». */
export const surnameEndings = words(
  'hall park hill hills field forest lake bridge church banks rivers street lane bank house fields'
)

/** Kin of the next generation: of father and son, the son is «the younger Rowe». */
export const children = words('son daughter child nephew niece grandson granddaughter grandchild stepson stepdaughter')

/** What people compete or trade in, at the end of its name: «the Danish Harbour Cup» names nobody. */
export const contests = words('championship championships games cup fair congress')

/** Bodies that are called after somebody, whose name alone is still that person’s: «the Ana Lind Center». */
export const memorials = words(
  `center centre foundation institute school college university hospital museum library stadium arena theatre theater
  airport bridge prize award fund trust park`
)

/** Two words that are an office together: «the Attorney General», «the Chief Justice», «Dear Prime Minister». */
export const officePairs = words(
  'attorney-general vice-president district-attorney chief-justice deputy-governor deputy-mayor deputy-minister deputy-president prime-minister'
)

/** Prepositions before a place. After `placing` a name is hardly a person's. */
export const placePrepositions = words('in at from near outside across around throughout into to toward towards')
/** Prepositions of place after which a name is hardly a person’s. */
export const placing = words('in at near outside')

/** Words that make a name an outlet's wherever they stand in it. */
export const outletSigns = words('news tv radio television broadcasting newspaper newspapers magazine')

/** Words that a number may follow inside a name: «Channel 4», «Local 88». */
export const numberedWords = words('channel local radio unit district studio formula news fox abc nbc cbs lodge')

/** Demonyms that are surnames or given names as often: «Ms Black», «Ivo German». */
export const demonymSurnames =
  words(`green black white gay english french german christian dane pole finn scot welsh norman roman holland jordan
  israel burmese maori swede labor labour irish`)

/** Peoples whose name is its own plural: «the British said». */
export const wholePeoples = words(
  'british french dutch chinese japanese irish swiss english spanish welsh scottish portuguese danish polish turkish swedish vietnamese'
)

/** What only a body owns: «Harlow’s shareholders». Of a single name it shows what the name is. */
export const bodyBelongings =
  words(`headquarters board ceo employees shareholders stock shares users customers website plant factory management
  parent platform app algorithm profits revenue revenues earnings sales subsidiary fleet servers network products factories plants stores shops
  drivers engineers`)

/** People whom only a body has: «Harlow executives». */
export const bodyPeople = words('executive employee engineer worker user customer shareholder investor driver pilot')

/** What is led or staffed by these is a body: «president of Harlow Watch». */
export const leadingRoles =
  words(`president chairman chairwoman chair chairperson ceo executive founder co-founder director owner treasurer analyst
  economist professor employee fellow engineer`)

/** Words that make a plural noun of people at the end of a name a body: «the Federation of Ferry Pilots». */
export const associations =
  words(`association federation union league society alliance coalition council committee institute academy college board
  network guild confederation brotherhood center centre of for`)
