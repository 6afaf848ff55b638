/** Studies and surveys, and what tells readers which one is meant. */
import {wordSet} from './words.ts'

/** What is cited. Bare plurals, «studies show», are vague holders and stand with them. */
export const studyNouns = wordSet(`study survey poll paper research analysis review experiment trial meta-analysis
  studies surveys polls papers analyses experiments trials`)

/** Words that bring in a study as one of many: «a study», «one recent survey», «two studies». */
export const bringsStudy = wordSet('a an one another two three four')

/** Where studies come from; with a capital, a maker that readers can look up. */
export const makers =
  wordSet(`university institute institution college school hospital centre center foundation academy laboratory lab journal
  department bureau agency ministry council society association office review`)

/** Behind these stands whoever made it: «by the union», «from Lunden», «at the Sund Institute». */
export const byMaker = wordSet('by from at')

/** Whoever leads or writes one: in a sentence about it, the name beside these is the maker's. */
export const studyPeople = wordSet('author authors co-author co-authors led wrote researcher professor pollster dr')
