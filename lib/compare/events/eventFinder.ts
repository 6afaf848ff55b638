import {Groups} from '../groups.ts'
import {type Landmark, landmarksIn} from './landmarks.ts'

/** How many texts that share a landmark are kept: what more have says little of any two. */
const placesPerLandmark = 48
/** From which likeness on two texts are taken to tell of one event, from 0 to 1. */
const leastAlike = 0.3
/** So many landmarks two texts share at least: one name alone may be anybody’s. */
const leastShared = 5
/** Of fewer texts nobody can tell what is rare: so many are taken to be there. */
const leastTexts = 60
/** More stories than this are no event but a season. */
const mostStories = 24

/**
 * Finds which of many texts may tell of one event: those that share names and words that hardly any other has. Texts are added one by one
 * and only their landmarks kept; no two texts are laid side by side.
 */
export class EventFinder {
  /** Under which number each landmark is known, and in how many texts it stands. */
  readonly #numbers = new Map<string, number>()
  readonly #holders: number[] = []
  readonly #texts: (readonly Numbered[])[] = []

  /** Adds a text; the first is 0. */
  add(text: string): void {
    this.#texts.push(
      landmarksIn(text).map(({key, weight}) => {
        const number = this.#numbers.get(key) ?? this.#numbers.size
        this.#numbers.set(key, number)
        this.#holders[number] = (this.#holders[number] ?? 0) + 1
        return {number, weight}
      })
    )
  }

  /** The numbers of texts that may tell of one event, each list in order; texts that stand alone are in none. */
  groups(): readonly (readonly number[])[] {
    const groups = new Groups(this.#texts.length)
    const sizes = new Map<number, number>()
    const sizeOf = (text: number) => sizes.get(groups.of(text)) ?? 1
    // The likest first, so that a group that grows too large has the nearest of its stories.
    for (const {one, other} of this.#pairs().toSorted((a, b) => b.likeness - a.likeness)) {
      const size = groups.of(one) === groups.of(other) ? 0 : sizeOf(one) + sizeOf(other)
      if (size === 0 || size > mostStories) continue
      groups.join(one, other)
      sizes.set(groups.of(one), size)
    }
    return groups.together()
  }

  /** Pairs of texts that are alike, found by the landmarks that both have. */
  #pairs(): readonly {readonly one: number; readonly other: number; readonly likeness: number}[] {
    const places = new Map<number, {readonly one: number; readonly own: number}[]>()
    return this.#texts.flatMap((landmarks, other) => {
      const found = new Map<number, {shared: number; likeness: number}>()
      for (const {number, weight} of this.#weigh(landmarks)) {
        if (this.#holders[number] === 1) continue
        const list = places.get(number) ?? []
        for (const {one, own} of list) {
          const pair = found.get(one)
          if (pair === undefined) found.set(one, {shared: 1, likeness: weight * own})
          else {
            pair.shared++
            pair.likeness += weight * own
          }
        }
        if (list.length < placesPerLandmark) list.push({one: other, own: weight})
        places.set(number, list)
      }
      return [...found].flatMap(([one, {shared, likeness}]) =>
        shared >= leastShared && likeness >= leastAlike ? [{one, other, likeness}] : []
      )
    })
  }

  /** Landmarks by how rare they are, to the length of one. */
  #weigh(landmarks: readonly Numbered[]): readonly Numbered[] {
    const total = Math.max(this.#texts.length, leastTexts)
    const rare = landmarks.map(({number, weight}) => ({
      number,
      weight: weight * Math.log((total + 1) / (this.#holders[number] ?? 1))
    }))
    const length = Math.hypot(...rare.map(({weight}) => weight))
    return length === 0 ? [] : rare.map(({number, weight}) => ({number, weight: weight / length}))
  }
}

interface Numbered extends Pick<Landmark, 'weight'> {
  readonly number: number
}
