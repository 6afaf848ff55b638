/** The words of a note on whether the outlet checked somebody else's report: «The Tide could not independently verify …». */

/** What is done with a report. */
export const verificationVerbs: ReadonlySet<string> = new Set(
  'verify verified verifying confirm confirmed confirming corroborate corroborated authenticate authenticated match matched'.split(
    ' '
  )
)

/** What shows that the outlet itself did it, or failed to; «the ministry confirmed» alone is a source. */
export const verifiers: ReadonlySet<string> = new Set(
  'independently we our us newspaper could unable separately newsroom'.split(' ')
)
