/** Who a picture came from when no photographer made it for the paper: AP asks that handouts be marked as such. */
export const handoutWords = [
  'released by',
  'provided by',
  'supplied by',
  'handout',
  'courtesy of',
  'taken from',
  'screengrab',
  'screenshot'
] as const
