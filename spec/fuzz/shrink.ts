/**
 * The smallest text that still fails: parts are taken out, large ones first, as long as it does (Zeller’s delta debugging, without the
 * complements). `seconds` bounds the search.
 */
export function shrink(text: string, fails: (text: string) => boolean, seconds = 10): string {
  const deadline = Date.now() + seconds * 1000
  let smallest = text
  for (let size = smallest.length >> 1; size >= 1; size = size > 1 ? size >> 1 : 0) {
    let changed = true
    while (changed) {
      changed = false
      for (let at = 0; at < smallest.length; ) {
        if (Date.now() > deadline) return smallest
        const tried = smallest.slice(0, at) + smallest.slice(at + size)
        if (tried !== smallest && fails(tried)) {
          smallest = tried
          changed = true
        } else at += size
      }
      if (size > 16) changed = false
    }
  }
  return smallest
}
