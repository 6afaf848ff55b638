/** What the verdicts on a statement mean, in an editor's words. */
import type {Ground} from '../lexicon/grounds.ts'
import type {CueClass, QuotationUse, StatementClass, ViaRelation} from '../model.ts'
import type {RejectionReason} from '../statements/considered.ts'

export const classWords = {
  quoted: 'Quoted: all that it credits to somebody stands in quotation marks.',
  mixed: 'Quoted in part: some of the words in it are somebody’s own, the rest is the paper’s.',
  attributed: 'Reported: it credits somebody, in the paper’s words.',
  unattributed: 'Without a source: it credits nobody.'
} as const satisfies Record<StatementClass, string>

/** What a statement without a source does, on each ground. */
export const groundWords: Readonly<Record<string, string>> = {
  accusation: 'It tells of a wrong that somebody did',
  figure: 'It gives a figure',
  cause: 'It says that one thing led to another',
  evaluation: 'It judges',
  prediction: 'It tells what is to come',
  superlative: 'It ranks: first, worst, most ever',
  private: 'It tells what only those inside can know',
  sweep: 'It speaks of all, of none or of many years at once',
  mind: 'It tells what somebody wants or feels',
  finding: 'It tells what somebody found out',
  law: 'It says what the law is',
  comment: 'It records an answer, or an attempt to get one',
  process: 'It tells what the newsroom did',
  continued: 'It gives a figure of the paper that was named just before',
  method: 'It tells how a survey was made',
  schedule: 'It gives a date or an appointment',
  record: 'It tells what is on public record',
  scene: 'It tells what a reporter on the spot can see',
  question: 'It asks a question',
  fragment: 'It is too short to claim anything',
  fact: 'It tells what is known or easily looked up',
  sourced: 'It is no part of the reporter’s copy'
} satisfies Record<Ground, string>

/** What a cue says of the reporter's view. */
export const cueClassWords = {
  neutral: 'takes no side',
  explanatory: 'implies that what is said is so',
  doubt: 'casts doubt on the speaker',
  concession: 'implies that a fault is owned up to',
  pressure: 'tells of a promise, a demand or a threat',
  disclosure: 'implies that it is true and was hidden',
  play: 'lends it a light tone',
  attack: 'tells of an attack',
  mental: 'tells what only the speaker can know',
  evidence: 'is what papers and studies do',
  manner: 'tells how it sounded',
  gesture: 'is a gesture beside the words',
  act: 'is an act done by speaking',
  nominal: 'is a noun that reports',
  mark: 'is a mark in place of a verb'
} as const satisfies Record<CueClass, string>

export const viaLabels = {
  recipient: 'Told to',
  conduit: 'By way of',
  origin: 'Citing'
} as const satisfies Record<ViaRelation, string>

/** Why a reporting word credits nobody. */
export const rejectionWords = {
  quoted: 'stands inside quotation marks: the speaker’s word, not the paper’s',
  nested: 'is part of what is reported',
  name: 'is part of a name',
  noun: 'is a noun here',
  ownerless: 'is a noun that reports, and nothing says whose',
  negated: 'was not done: somebody kept silent, or refused',
  passive: 'stands in the passive, and nothing that was said goes with it',
  intended: 'is not done here: meant, asked or still to come',
  subjectless: 'has nobody beside it who could be saying it',
  'other-tag': 'is not what credits the quotation: that has a verb of its own',
  'marks-only': 'reports only beside quotation marks, as a tag',
  empty: 'is followed by nothing that could be what was said',
  implausible: 'is followed by what does not read as something said'
} as const satisfies Record<RejectionReason, string>

/** What quotation marks are for that credit nobody. */
export const useWords = {
  speech: 'somebody’s words, but nothing says whose',
  document: 'a document’s words, but nothing says which',
  title: 'marks around a title: nobody speaks',
  term: 'marks around a term or a name: nobody speaks',
  scare: 'words held at arm’s length: nobody is quoted'
} as const satisfies Record<QuotationUse, string>

/** How often a verdict reached in this way is right. */
export function describeConfidence(confidence: number): string {
  if (confidence >= 0.9) return 'nearly always right'
  if (confidence >= 0.8) return 'right four times in five or more'
  if (confidence >= 0.7) return 'usually right'
  if (confidence >= 0.5) return 'right more often than wrong'
  return 'a guess, more often wrong than right'
}
