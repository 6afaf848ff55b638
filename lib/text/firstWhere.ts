/** The index of the first element of a list that the question holds for, where it holds for all that follow. The list's length if for none. */
export function firstWhere<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const element = list[middle]
    if (element !== undefined && holds(element)) high = middle
    else low = middle + 1
  }
  return low
}
