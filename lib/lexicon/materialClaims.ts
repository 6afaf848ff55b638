/** What a source may tell of that a story turns on, so that one word without a name is too little for it. */
import {wordSet} from './words.ts'

/** Wrongs as nouns, beside the verbs of `harmfulActs`: «paid kickbacks», «guilty of misconduct». */
export const wrongs =
  wordSet(`bribe bribes bribery kickback kickbacks fraud embezzlement corruption misconduct wrongdoing cover-up coverup
  forgery extortion blackmail collusion abuse harassment theft plagiarism perjury sabotage`)

/** What proves: «new evidence showed», «tests have found». */
export const proofs = wordSet(
  'evidence test tests results examination autopsy analysis inspection inspections audit forensics footage video investigation inquiry'
)

/** What proof does. */
export const proving = wordSet(
  'show shows showed shown find finds found reveal reveals revealed prove proves proved proven establish established indicate indicates indicated suggest suggests suggested confirm confirmed'
)

/** Ends and turns that somebody decides on: «will close the yard», «is to be sold», «has agreed to resign». */
export const decidedActs =
  wordSet(`close closed sell sold buy bought resign resigned quit dismiss dismissed fire fired drop dropped charge charged indict
  indicted sue sued merge merged split scrap scrapped cancel cancelled canceled cut ban banned appoint appointed replace replaced suspend suspended
  withdraw withdrawn file filed shut end ended recall recalled oust ousted approve approved reject rejected`)

/** Words by which something is decided rather than wished: «will», «has agreed to», «decided to». */
export const decidingWords = wordSet('will agreed decided chosen chose')
