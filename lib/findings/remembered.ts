/** What is remembered of each object, by the number of the question. */
const answers = new WeakMap<object, Map<number, unknown>>()
/** Most questions are about the object that was asked about last: the article at hand. */
let latest: object | null = null
let ofLatest = new Map<number, unknown>()
let questions = 0

/**
 * A question about an object that is answered once for each: rules share the lists that several of them need.
 * The answer is kept as long as the object lives, so the object must not change.
 */
export function remembered<Key extends object, Value extends NonNullable<unknown>>(answer: (key: Key) => Value) {
  const question = questions++
  return (key: Key): Value => {
    const known = answersAbout(key)
    // What stands under the number of a question was put there by it.
    const found = known.get(question) as Value | undefined
    if (found !== undefined) return found
    const value = answer(key)
    known.set(question, value)
    return value
  }
}

function answersAbout(key: object): Map<number, unknown> {
  if (key === latest) return ofLatest
  const known = answers.get(key) ?? new Map<number, unknown>()
  if (known.size === 0) answers.set(key, known)
  latest = key
  ofLatest = known
  return known
}
