/**
 * Why a sentence without a source needs one, or why it does not, with the question that an editor would put.
 * `asks`: `yes` where a source must be given, `soft` where one would help, `no` where the sentence stands by itself.
 */
export const grounds = {
  // «Kell poisoned the well in June.»
  accusation: {asks: 'yes', question: 'Who says that this was done, and by whom?'},
  // «Four in ten shops have closed.»
  figure: {asks: 'yes', question: 'Whose figure is it?'},
  // «The firm failed because of its owner’s greed.»
  cause: {asks: 'yes', question: 'Who says that the one led to the other?'},
  // «The case has been crumbling for weeks.»
  evaluation: {asks: 'yes', question: 'Whose judgement is it?'},
  // «Prices are expected to double.»
  prediction: {asks: 'yes', question: 'Who expects it?'},
  // «It is the region’s worst drought ever.»
  superlative: {asks: 'yes', question: 'Who has compared?'},
  // «The two sides had been discussing a merger.»
  private: {asks: 'yes', question: 'How does the paper know?'},
  // «The firm has been selling the letters for years.» «Everybody knew.»
  sweep: {asks: 'yes', question: 'Who can say so of all of them, or of all that time?'},
  // «Divers have not been able to determine why the chain broke.»
  finding: {asks: 'yes', question: 'Who found it out, and where does it say so?'},
  // «Kell wants the yard back.»
  mind: {asks: 'soft', question: 'Have they said so?'},
  // «The offence carries a maximum of five years.»
  law: {asks: 'soft', question: 'Which law says so?'},
  // «The ferry did not answer three e-mails.»
  comment: {asks: 'no', question: ''},
  // «The Courier reviewed the contract.»
  process: {asks: 'no', question: ''},
  // «The poll asked 900 people. Among tenants, 27 per cent would leave.»
  continued: {asks: 'no', question: ''},
  // «The poll has a margin of error of 3 points.»
  method: {asks: 'no', question: ''},
  // «A hearing is set for 4 June.»
  schedule: {asks: 'no', question: ''},
  // «Marlow was charged with arson in May.»
  record: {asks: 'no', question: ''},
  // «She wept as the verdict was read.»
  scene: {asks: 'no', question: ''},
  // «So who will pay?»
  question: {asks: 'no', question: ''},
  // «Not yet.»
  fragment: {asks: 'no', question: ''},
  // «The bridge links Norwick with the coast.»
  fact: {asks: 'no', question: ''},
  // the sentence has a source, or is not the reporter’s copy
  sourced: {asks: 'no', question: ''}
} as const satisfies Record<string, {asks: 'yes' | 'soft' | 'no'; question: string}>

export type Ground = keyof typeof grounds
