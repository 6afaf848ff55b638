/**
 * A question about an object that is answered once for each: rules share the lists that several of them need.
 * The answer is kept as long as the object lives, so the object must not change.
 */
export function remembered<Key extends object, Value extends NonNullable<unknown>>(answer: (key: Key) => Value) {
  const known = new WeakMap<Key, Value>()
  return (key: Key): Value => {
    const found = known.get(key) ?? answer(key)
    known.set(key, found)
    return found
  }
}
