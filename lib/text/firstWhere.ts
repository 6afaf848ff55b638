/**
 * The index of the first element of a list, from `from` to `to`, that the question holds for, where it holds for all that follow;
 * `to`, the list's length unless told otherwise, if for none.
 */
export function firstWhere<Element>(
  list: readonly Element[],
  holds: (element: Element) => boolean,
  from = 0,
  to = list.length
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    const element = list[middle]
    if (element !== undefined && holds(element)) high = middle
    else low = middle + 1
  }
  return low
}
