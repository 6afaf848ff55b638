/** The first few of many in an order, kept while the many pass by. */
export class Shortlist<Element> {
  readonly #most: number
  readonly #compare: (one: Element, other: Element) => number
  readonly #kept: Element[] = []

  constructor(most: number, compare: (one: Element, other: Element) => number) {
    this.#most = most
    this.#compare = compare
  }

  add(element: Element): void {
    const at = this.#kept.findIndex((kept) => this.#compare(element, kept) < 0)
    if (at === -1 && this.#kept.length === this.#most) return
    this.#kept.splice(at === -1 ? this.#kept.length : at, 0, element)
    this.#kept.splice(this.#most)
  }

  get elements(): readonly Element[] {
    return this.#kept
  }
}
