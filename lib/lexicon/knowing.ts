/** How a story tells that somebody is able to know: what they do, where they were, what they have seen. */
import {wordSet} from './words.ts'

/** Verbs that tell it wherever they stand: «who attended the meeting», «who runs the port», «Lind treats eels». */
export const knowingWords = wordSet(
  // there at the time
  `attended attends attend saw seen see sees witnessed heard watched watch watches listened survived survive survives escaped
  participated present stayed stay slept waited queued dined rode crossed cast
  ` +
    // work and office
    `worked works work working led leads lead heads head headed runs run ran running chairs chaired teaches teach taught lives live lived owns own owned
  founded represents represent represented oversees oversaw overseen helps helped help treats treat treated served serves serve
  manages manage managed directs direct directed specializes specialises specialize specialise specialized specialised keeps kept
  trains trained coaches coached commanded presided presides conducts conducted joined handles handled handle looked nursed cleaned cleans
  drove hosts hosted performed supervises supervised organizes organised organises organized operates operated patrols patrolled holds held
  ` +
    // study and papers
    `studies studied study studying examined examines reviewed researches researched investigates investigated knows knew know known covers covered belongs belonged
  follows follow tracks track monitors monitored inspected tested advised advises advise read typed wrote drafted co-wrote designed built found
  discovered measured signed filed negotiated negotiates prosecuted defended sat sits met briefed familiar involved`
)

/** Of those, verbs of being there: of somebody in office such a sentence is news, of a passer-by it tells why we listen. */
export const witnessing = wordSet(
  'saw seen heard watched witnessed survived escaped attended slept waited queued rode crossed spent'
)

/** Of those, verbs that tell in a sentence of its own what somebody does: «Lind runs the port.» In the past they tell a story: «Lind ran a good race.» */
export const occupations = wordSet(
  `runs heads chairs teaches lives owns represents oversees treats manages directs studies specializes specialises works`
)

/** After these, *run* and *lead* are a race: «who ran for mayor», «who led in the polls». */
export const racing = wordSet('for in against by on')
export const racingVerbs = wordSet('run runs ran running lead leads led')

/** Verbs in the present that tell a view, a wish or a plight and no way of knowing: «who opposes the toll». */
export const attitudes =
  wordSet(`believes supports opposes backs wants hopes faces remains denies calls thinks likes fears needs plans seems appears hates loves favors
  favours tends says insists gets makes goes does is has was agrees disagrees expects intends wishes prefers regrets doubts trusts wins loses
  hails trails tops endorses stands becomes feels looks sounds stars dies deserves enjoys claims`)

/** Where somebody was: «who was *in* the second carriage». */
export const presencePlaces = wordSet(
  'at in on aboard inside near among beside with behind outside under below above there nearby asleep awake present trapped'
)

/** What somebody may be doing who can tell of it: «who was *walking* his dog». */
export const doings = wordSet(
  `working living visiting staying sleeping waiting watching standing sitting walking driving riding cycling sailing fishing swimming
  cooking cleaning shopping queuing queueing crossing passing travelling traveling filming photographing playing training coaching teaching
  studying researching treating nursing tending guarding covering tracking investigating monitoring handling overseeing advising representing
  helping serving directing managing`
)

/** What is somebody’s own, so that it makes them able to know: «whose *house* stands beside the mill», «whose *team* wrote the paper». */
export const belongings = wordSet(
  // home and work
  `house home flat apartment farm land field fields garden street shop store restaurant bakery pub boat ship trawler car van truck oven roof kitchen
  business company firm office department laboratory lab clinic practice ward class school church parish village town district ward
  ` +
    // those near them
    `family children parents twins
  ` +
    // what they have made
    `team group study studies research work papers paper reports report book books data survey experiments`
)

/** Postmodifiers that tell how somebody can know: «an official *familiar* with the file». */
export const knowingAdjectives = wordSet('familiar briefed close involved privy knowledgeable present')

/** What somebody has who can know, after *with*: «with *knowledge* of the plan». */
export const knowledge = wordSet(
  'knowledge direct access ties links experience first-hand firsthand intimate close inside insight connections'
)
