/** Words that open, close and count a noun phrase. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Words that open a clause before its main clause: «As she left, Ana Lind said …». */
export const subordinate = words(
  'as while when although though after before even if because since once until asked whenever unless'
)

/** Words before a phrase that are no part of it. */
export const leading =
  words(`but and or even only just especially particularly both also then including from by with to for among like neither either nearly
  almost about roughly not all`)

/** Adjectives and participles that come after their noun: «people familiar with the talks». */
export const postmodifiers =
  words(`familiar close briefed involved present aware knowledgeable based named called opposed loyal responsible privy interviewed surveyed
  polled obtained reviewed released published filed posted sent issued conducted provided commissioned allied affiliated working
  living speaking attending representing handling said says seen leaked written prepared submitted himself herself themselves itself
  alike elsewhere there here`)

/** Quantities before *of*: «some of them», «three of the four». */
export const quantityBefore = words(
  'some many most few several all none others those both each any one two three four five six seven eight nine ten more much'
)

/** Words with an ending that names people, which name none. */
export const noPerson =
  words(`consist insist persist resist assist enlist coexist desist subsist career veneer specimen regimen abdomen german roman human
  ottoman talisman`)

/** Words for a number of people where people follow: «a group of residents», not «the Group of Nine». */
export const bands = words(
  'group team panel crowd coalition pair trio bunch band gathering army delegation network alliance'
)

/** Words between a quantity’s parts: «at least two», «more than a dozen». */
export const fillers = words('other least at than more')
