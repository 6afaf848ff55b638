import type {Paper} from './papers.ts'
import {spellingOf} from './wordForms.ts'

/** A stretch of words in one paper of the evidence: indices into its words, `last` exclusive. */
export interface Stretch {
  readonly paper: number
  readonly first: number
  readonly last: number
}

/** A stretch of words of the evidence that a stretch of a quotation is the same as. */
export interface Run extends Stretch {
  /** Where in the quotation it begins. */
  readonly at: number
}

/** How many words in a row are looked up together. */
const gramSize = 3
/** How many places of a gram are kept: what is said more often tells nothing of where. */
const placesPerGram = 32

/** All words of the evidence, ready to be searched for three in a row. */
export class EvidenceIndex {
  readonly papers: readonly Paper[]
  /** By paper: its words as they are compared. */
  readonly keys: readonly (readonly string[])[]
  /** Under which number each word is known. */
  readonly #numbers = new Map<string, number>()
  readonly #grams = new Map<number, number[]>()
  /** Where each word stands, for quotations of a word or two. */
  readonly #places = new Map<string, number[]>()
  /** At which number of all words each paper begins. */
  readonly #starts: readonly number[]

  constructor(papers: readonly Paper[]) {
    this.papers = papers
    this.keys = papers.map(({words}) => words.map(({lower}) => spellingOf(lower)))
    const starts: number[] = []
    let total = 0
    for (const list of this.keys) {
      starts.push(total)
      this.#add(list, total)
      total += list.length
    }
    this.#starts = starts
  }

  #add(keys: readonly string[], start: number): void {
    let [one, two] = [0, 0]
    keys.forEach((key, at) => {
      let number = this.#numbers.get(key)
      if (number === undefined) {
        number = this.#numbers.size + 1
        this.#numbers.set(key, number)
      }
      const places = this.#places.get(key)
      if (places === undefined) this.#places.set(key, [start + at])
      else if (places.length < placesPerGram) places.push(start + at)
      if (at + 1 >= gramSize) {
        const gram = toGram(one, two, number)
        const begins = this.#grams.get(gram)
        if (begins === undefined) this.#grams.set(gram, [start + at + 1 - gramSize])
        else if (begins.length < placesPerGram) begins.push(start + at + 1 - gramSize)
      }
      ;[one, two] = [two, number]
    })
  }

  /** Where three words of a list stand in the evidence, counted over all papers; of a shorter list, its first. */
  placesOf(keys: readonly string[], at: number): readonly number[] {
    if (keys.length < gramSize) return this.#places.get(keys[at] ?? '') ?? []
    const [one, two, three] = [0, 1, 2].map((step) => this.#numbers.get(keys[at + step] ?? '') ?? -1)
    if (one === undefined || two === undefined || three === undefined || one < 0 || two < 0 || three < 0) return []
    return this.#grams.get(toGram(one, two, three)) ?? []
  }

  /** The paper that a place counted over all papers is in, and where there. */
  locate(place: number): {readonly paper: number; readonly at: number} {
    let paper = 0
    while (paper + 1 < this.#starts.length && (this.#starts[paper + 1] ?? 0) <= place) paper++
    return {paper, at: place - (this.#starts[paper] ?? 0)}
  }

  /** The runs of the evidence that go on longest with a list from one of its words on. */
  longestRuns(keys: readonly string[], at: number): readonly Run[] {
    let longest = 0
    let runs: Run[] = []
    for (const place of this.placesOf(keys, at)) {
      const {paper, at: first} = this.locate(place)
      const words = this.keys[paper] ?? []
      let length = 0
      while (at + length < keys.length && words[first + length] === keys[at + length]) length++
      if (length > longest) runs = []
      if (length >= longest && length > 0) {
        longest = length
        runs.push({paper, first, last: first + length, at})
      }
    }
    return runs
  }
}

/** Three numbers of words as one: so many words no evidence has. */
const toGram = (one: number, two: number, three: number): number => (one * mostNumbers + two) * mostNumbers + three
const mostNumbers = 2 ** 17
