/** By code unit, which is the same on every machine. */
export const compareWords = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** What a map holds under a key, made where there is nothing yet. */
export function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** A record with a number for each name of a closed list. */
export const mapNames = <Name extends string>(names: readonly Name[], of: (name: Name) => number) =>
  // Each name is given its number.
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>

/** Names by how often they were counted, the commonest first. */
export const byCount = (counts: ReadonlyMap<string, number>, longest: number): readonly (readonly [string, number])[] =>
  [...counts].sort((a, b) => b[1] - a[1] || compareWords(a[0], b[0])).slice(0, longest)
