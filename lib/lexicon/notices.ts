/** Words of corrections and updates: what a notice must say and what it hides behind. Lower case, straight apostrophes. */

/** What a notice calls itself. */
export const correctionLabels = ['correction', 'corrections', 'for the record'] as const

/** Labels that make an error sound like less: AP asks that a correction be called one. */
export const softLabels = [
  'clarification',
  'clarifies',
  'update',
  'updated',
  'amendment',
  "editor's note",
  "editors' note",
  'editors note',
  'editorial note'
] as const

/** Words that say that something was wrong. */
export const errorWords =
  'error|mistake|mistaken|incorrect|incorrectly|inaccurate|inaccurately|wrong|wrongly|misstated|misspelled|misspelt|misidentified|misattributed|misquoted|miscalculated|mislabeled|mislabelled|erroneously|mistakenly|falsely|omitted|earlier version|previous version|originally said|originally stated|was given as|gave the'.split(
    '|'
  )

/** Words that bring the right version: «it was 6-2», «not 6-1», «should have said». */
export const rightWords = [
  ' not ',
  ' in fact ',
  ' should have ',
  ' correct ',
  '; ',
  ' rather than ',
  ' instead of ',
  ' to say ',
  ' to reflect ',
  ' to show ',
  ' it was ',
  ' he is ',
  ' she is ',
  ' he was ',
  ' she was ',
  ' they were ',
  ' it is '
] as const

/** Notices that correct nothing: the story goes on, or ran elsewhere before. */
export const otherNotices = [
  'developing',
  'breaking',
  'check back',
  'will be updated',
  'is being updated',
  'first published',
  'first appeared',
  'originally published',
  'originally appeared',
  'was produced',
  'republished',
  'more to follow',
  'live updates',
  'more details to come'
] as const

/** What a notice says of a story that another outlet had first. «This story was first published by the Harbour Mail.» */
export const reprintPhrases = [
  'first published by',
  'first published in',
  'first appeared in',
  'first appeared on',
  'originally published by',
  'originally published in',
  'originally appeared in',
  'originally appeared on',
  'was produced by',
  'republished from',
  'republished with'
] as const

/** What an update adds: nothing was wrong. */
export const additions = [
  'updated with',
  'updated to include',
  'updated to add',
  'updated to reflect',
  'updated throughout',
  'to include comment',
  'with additional',
  'with comment',
  'with a statement',
  'with a response',
  'with new'
] as const

/** Ways to say that the text changed. */
export const changeWords = [
  'updated',
  'amended',
  'changed',
  'edited',
  'revised',
  'clarified',
  'corrected',
  'correction',
  'clarification',
  'earlier version',
  'previous version',
  'error',
  'for the record'
] as const
