import {wordSet} from './words.ts'

/**
 * Words that a reporter may use without marks, since they say no more in the speaker's mouth than in the paper's: quoting them singly
 * looks like doubt. Words that judge, accuse or coin are not among them: who said those is the news.
 */
export const everydayWords: ReadonlySet<string> = new Set([
  // how somebody feels: «She was “pleased” with the vote»
  ...wordSet(`pleased happy glad sad sorry proud grateful thankful delighted disappointed worried concerned confident hopeful optimistic
  pessimistic cautious surprised shocked saddened frustrated angry excited encouraged comfortable uncomfortable satisfied relieved tired nervous upset
  honored honoured humbled eager keen willing interested curious unsure undecided puzzled amazed thrilled heartbroken devastated moved touched`),
  // how something is, in everybody's words: «The talks were “difficult”»
  ...wordSet(`good great bad better best worse worst big small large huge major minor important significant difficult hard easy tough simple
  clear unclear possible impossible likely unlikely necessary ready strong weak positive negative successful helpful useful nice fine different similar certain
  sure slow quick busy quiet normal unusual rare common interesting exciting encouraging disappointing surprising challenging productive constructive
  fantastic wonderful terrific special unique close early late long short young old full empty open closed new`),
  // when and how: «It will act “quickly”»
  ...wordSet(`immediately immediate soon quickly slowly carefully closely fully completely totally absolutely definitely hopefully eventually
  shortly seriously strongly actively`),
  // what anybody does: «They will “review” the plan»
  ...wordSet(`help helping support supporting continue continuing review reviewing consider considering discuss discussing look looking talk
  talking work working wait waiting meet meeting keep keeping try trying learn learning listen listening grow growing improve improving change changing`),
  // small words beside them: «“very happy”», «“a challenge”»
  ...wordSet(`very too so really quite extremely deeply pretty rather more most less not a an the in on to at of and as is was are be it all
  challenge chance step way time lot bit part number success pleasure surprise shame question problem priority`)
])
