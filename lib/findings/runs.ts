import type {Article, Region} from '../model.ts'
import type {Span} from '../text/span.ts'

/** Neighbouring sentences of one region of the page: a newsletter form, a bar of buttons, a notice. */
export interface Run extends Span {
  readonly firstBlock: number
  /** Inclusive. */
  readonly lastBlock: number
  /** Whether it takes up its blocks from end to end. */
  readonly whole: boolean
}

/** The runs of a region, in text order. */
export function runsOfRegion(article: Article, region: Region): readonly Run[] {
  const runs: Run[] = []
  let previous = -2
  for (const {index, start, end, block} of article.sentences) {
    if (article.sentences[index]?.region !== region) continue
    const last = previous === index - 1 ? runs.pop() : undefined
    previous = index
    runs.push({start: last?.start ?? start, end, firstBlock: last?.firstBlock ?? block, lastBlock: block, whole: true})
  }
  return runs.map((run) => ({...run, whole: fills(article, run)}))
}

const fills = ({blocks}: Article, {start, end, firstBlock, lastBlock}: Run): boolean =>
  start <= (blocks[firstBlock]?.start ?? -1) && end >= (blocks[lastBlock]?.end ?? Number.POSITIVE_INFINITY)
