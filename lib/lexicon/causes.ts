/** Words that make one thing the cause of another, and what makes such a claim one that somebody must answer for. */
import {wordSet} from './words.ts'

export interface Connective {
  readonly words: string
  /** Which side of the words names what must be answered for: the cause, or the outcome. */
  readonly names: 'cause' | 'outcome'
}

const rows = (names: Connective['names'], list: string): readonly Connective[] =>
  list.split(',').map((words) => ({words: words.trim(), names}))

export const connectives: readonly Connective[] = [
  // «The firm failed because of its owner’s greed.»
  ...rows('cause', 'because of, due to, owing to, thanks to, as a result of, stemmed from, stems from, stemming from'),
  ...rows('cause', 'brought on by, caused by, fuelled by, fueled by, driven by, attributable to'),
  // «The merger led to the collapse of the ferry line.»
  ...rows('outcome', 'led to, leading to, resulted in, resulting in, contributed to, contributing to, gave rise to'),
  ...rows('outcome', 'caused, causing, triggered, triggering, sparked, sparking, fuelled, fueled, brought about')
]

/** Conduct, faults and forces that one side of a quarrel names as the cause. */
export const contestedCauses =
  wordSet(`greed negligence neglect failure failures error errors mistake mistakes blunder blunders missteps problem problems
  mismanagement incompetence carelessness recklessness corruption fraud misconduct malfunction defect defects flaw flaws lack shortage shortages shortcomings
  refusal reluctance unwillingness indecision delay delays policy policies reform reforms cuts cutbacks austerity taxes tariffs regulation regulations
  sanctions leadership strategy tactics decision decisions interference pressure opposition hostility greedy racism sexism discrimination prejudice bias
  laziness arrogance overspending underfunding overcrowding understaffing unpopularity immigration immigrants migrants
  speculation speculators unions strikes competition globalisation globalization climate drugs alcohol culture ideology propaganda poverty inequality`)

/** Outcomes that somebody is to blame for, or would take the credit for. */
export const contestedOutcomes =
  wordSet(`collapse failure downfall defeat ruin bankruptcy closure closures loss losses layoffs redundancies unemployment
  decline fall drop slump downturn recession crisis crises shortage shortages shortfall deficit debt debts rise surge increase growth boom recovery
  suicide suicides illness accident accidents disaster tragedy catastrophe violence unrest riots
  riot war wars conflict bloodshed killing killings murder murders crime crimes attack attacks chaos confusion
  resignation resignations departure departures dismissal ouster scandal panic division divisions
  problems delays mistakes errors abuse abuses misconduct`)

/** What somebody is led to in the mind, where no reporter was: «led prosecutors to conclude». */
export const conclusions = wordSet('conclude believe think decide suspect doubt fear assume reconsider realise realize')

/** Verbs by which a thing brings people to think: «led», «prompted». */
export const leadingVerbs = wordSet('led leads leading prompted prompting caused causing forced')

/** Outcomes in body and goods: an attack, a crash or a blaze that brought them about is quarrelled about by nobody. */
export const physicalOutcomes = wordSet('death deaths injuries injury damage destruction')

/** Words behind a connective after which something else is told: «which led to his candidacy, *and* …». */
export const causeEnds = wordSet('by which who that and but where when while to')
