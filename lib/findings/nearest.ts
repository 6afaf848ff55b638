/** The name of a list that a mistyped word most likely means, or null where none is near: at most a third of its letters wrong. */
export function nearest(word: string, names: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase(), least)
    if (distance >= least) continue
    best = name
    least = distance
  }
  return best
}

/** A sentence about a word that is not known: it ends with the name that was meant, if one is near, or else as told. */
export function guess(sentence: string, word: string, known: readonly string[], otherwise = ''): string {
  const name = nearest(word, known)
  return name === null ? `${sentence}${otherwise}.` : `${sentence}; did you mean "${name}"?`
}

/** How many letters must be put in, taken out, exchanged or swapped with the next to make one word into the other; not counted beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const at = (list: readonly number[], index: number) => list[index] ?? limit
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? limit, limit)
}
