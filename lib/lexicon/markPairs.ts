/** The closing mark for each opening one, for putting in the one that is missing. */
export const markPairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['``', "''"],
  ['‘‘', '’’'],
  ['„', '“'],
  ['‚', '‘'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』']
]

/** Marks that look the same on both sides: a lone one is found by counting, so inches and feet may be taken for it. */
export const straightMarks: ReadonlySet<string> = new Set(['"', "'", "''", '″', '＂', '＇'])

/** For each mark of English print the pair of the other kind, which a quotation inside has. */
export const otherMarks: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['“', ['‘', '’']],
  ['”', ['‘', '’']],
  ['‘', ['“', '”']],
  ['’', ['“', '”']],
  ['"', ["'", "'"]],
  ["'", ['"', '"']]
])
