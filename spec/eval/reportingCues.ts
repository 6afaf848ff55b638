/**
 * Words that tell of speech or evidence: an attribution with such a cue is one that an auditor of sources must find, with
 * marks or without. They are a part of the measure and know nothing of the program's own lexicon.
 */
const words = `say says said saying tell tells told telling add adds added adding write writes wrote written writing
  according\\sto per report reports reported reporting state states stated stating statement note notes noted noting
  argue argues argued arguing claim claims claimed claiming deny denies denied denying cite cites cited citing
  reply replies replied continued continues ask asks asked asking joke jokes joked calls called calling
  find finds found show shows showed shown observe observes observed quote quotes quoted quoting :`

/** Beginnings of words. */
const stems = `announc explain alleg insist maintain contend assert acknowledg admit conced conclud declar warn tweet confirm
  reveal disclos predict estimat recall suggest respond testif complain quip remark comment describ indicat emphasi stress
  reiterat caution vow`

const listOf = (list: string): readonly string[] => list.trim().split(/\s+/u)

const pattern = new RegExp(
  `\\b(?:${[...listOf(words), ...listOf(stems).map((stem) => `${stem}\\w*`)].join('|')})(?=\\W|$)`,
  'i'
)

/** Whether a cue tells of speech or evidence. */
export const tellsOfSpeech = (cue: string): boolean => pattern.test(cue)
