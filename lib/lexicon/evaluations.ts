/** Around the words of judgement in `claims.ts`: which of them name an event, and what shows that somebody else judges. */
import {wordSet} from './words.ts'

/** Words that name an event or a mood as often as they judge it: «the tragedy at the dam», «public outrage». */
export const eventNames =
  wordSet(`tragedy scandal scandals outrage chaos debacle fiasco shambles blunder blunders missteps troubled beloved
  legendary iconic extraordinary remarkable remarkably desperate desperately controversial embattled notorious`)

/** Verbs and words by which somebody else is said to judge, or nobody yet: «what he considers unfair», «could be catastrophic». */
export const othersJudge =
  wordSet(`considers considered consider calls called call calling deemed deem seen sees viewed views view regarded
  described describes describe labelled labeled dubbed branded termed thinks thought believes believed feels felt feel finds found seems seemed
  complained complain complains denounced condemned perceived so-called allegedly
  as could would might may if whether prevent avoid avert averting`)

/** Subjects of weather, markets and play, whose idiom is to be brutal or savage. */
export const playOfForces = wordSet(
  `storm storms wind winds winter heat cold frost market markets shares stocks season prices price match game games race pace schedule`
)

/** Of the judgements, those that are verbs as well: «the faltering campaign» judges, «failing to pay» tells. */
export const decays = wordSet(
  'diminishing crumbling unraveling unravelling faltering floundering collapsing failing ailing'
)

/** Of the judgements, those that are names of offences: «charged with reckless driving». */
export const legalJudgements = wordSet('negligent reckless recklessly cruel corrupt careless')
