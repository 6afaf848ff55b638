/** Chance that can be had again: the same seed gives the same draws on every machine. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A share of 1, after the «mulberry32» of Tommy Ettinger. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.share() * end)
  }

  oneIn(count: number): boolean {
    return this.below(count) === 0
  }

  pick<Value>(list: readonly [Value, ...Value[]] | readonly Value[]): Value {
    const found = list[this.below(list.length)]
    if (found === undefined) throw new Error('There is nothing to pick from.')
    return found
  }

  /** So many draws, one after the other. */
  times<Value>(count: number, draw: () => Value): Value[] {
    return Array.from({length: count}, draw)
  }
}
