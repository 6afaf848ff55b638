/** Things that belong together, found pair by pair: a union–find over their indices. */
export class Groups {
  readonly #above: number[]

  constructor(size: number) {
    this.#above = Array.from({length: size}, (_, index) => index)
  }

  /** The index that stands for the group of this one. */
  of(index: number): number {
    let top = index
    for (let above = this.#above[top]; above !== undefined && above !== top; above = this.#above[top]) {
      this.#above[top] = this.#above[above] ?? above
      top = above
    }
    return top
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)]
    this.#above[Math.max(a, b)] = Math.min(a, b)
  }

  /** The groups of two or more, each in the order of its indices. */
  together(): readonly (readonly number[])[] {
    const lists = new Map<number, number[]>()
    for (let index = 0; index < this.#above.length; index++) {
      const top = this.of(index)
      const list = lists.get(top) ?? []
      list.push(index)
      lists.set(top, list)
    }
    return [...lists.values()].filter((list) => list.length > 1)
  }
}
