/** The months by number, in full and as papers shorten them. */
const names = 'january february march april may june july august september october november december'.split(' ')
const short = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...names.map((name, index): [string, number] => [name, index + 1]),
  ...short.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [`${name}.`, index + 1]
  ]),
  ['sept', 9],
  ['sept.', 9]
])
