/** Numbers by what they count: which of them somebody must have counted or measured, and what answers for them. */
import {wordSet} from './words.ts'

/** Words that make the number before them a share: «45 percent», «12 per cent». */
export const shareWords = wordSet('% percent percentage')

/** Words that make the number before them a sum of great size: «3.5 million». */
export const greatNumbers = wordSet('million billion trillion')

/** Signs and words of money: «$40», «40 euros». */
export const moneySigns = wordSet('$ £ € ¥ us$ a$ c$ nz$')
export const moneyWords = wordSet(
  'dollars dollar pounds pound euros euro cents pence kroner kronor francs yen yuan pesos rupees'
)

/** Comparisons that are numbers without a figure: «has doubled», «twice as many». */
export const comparisons =
  wordSet(`doubled tripled trebled quadrupled halved twofold threefold fourfold two-thirds three-quarters
  three-fifths four-fifths`)

/**
 * What answers for a figure beside it: a count, a paper or a survey that readers can ask for. A result of a vote, a
 * match or a market is counted in public.
 */
export const figureAnswers =
  wordSet(`poll polls polling polled pollster survey surveys surveyed respondents census data database figures statistics statistic study studies
  report reports reported record records filing filings audit accounts ledger minutes register registry tally returns disclosure disclosures
  budget bill invoice contract index indexes calculator analysis calculation estimate estimates estimated according
  vote votes voted voting voters ballot ballots election elections primary primaries caucus caucuses delegates delegate turnout precincts seats
  shares share stock stocks index futures trading points barrel ounce yield crude nasdaq exchange
  goals runs innings wickets yards league season championship
  margin sample confidence`)

/** Words that set a limit: «a maximum of five years», «up to five years». */
export const limitWords = wordSet('maximum minimum')

/** What a law sets a limit to. */
export const penaltyWords = wordSet(
  'prison jail bars sentence sentences penalty penalties punishable imprisonment fine fines'
)

/** What shows where the law stands: «under section 12 of the Harbour Act», «prosecutors». */
export const lawAnswers = wordSet(
  'section article act code statute statutes law laws prosecutors prosecutor court judge guidelines indictment complaint sentenced'
)

/** A survey named once answers for the shares in the whole story. */
export const surveyNouns = wordSet('poll polls survey surveys census questionnaire pollsters')

/** Beside these a figure is an aim, a price or a public fact rather than a count: «a plan to cut 4,000 jobs», «a 35 percent duty». */
export const figureSetters =
  wordSet(`plan plans planned raise raising raised worth pledge pledges pledged proposal proposals proposed propose proposes promise promises promised
  announced announcement aim aims aimed goal target targets offer offered offering duty duties tariff tariffs tax taxes levy cap quota threshold
  released published official officials views followers subscribers square chance chances top-rated would could might should if`)

/** Units behind a number by which it measures rather than counts: «80,000 square feet», «1,200 calories». */
export const measures = wordSet(
  'square cubic pages words feet metres meters tons tonnes litres liters gallons pounds kilos calories volts watts kilowatts megawatts degrees light-years pieces steps views'
)
