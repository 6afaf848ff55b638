/** A run of trials over samples. */
import {CommandLine} from './commandLine.ts'
import {Keeping} from './keeping.ts'
import {Pace, timeOf} from './pace.ts'
import {type Sample, sampleOf} from './sample.ts'
import {shrink} from './shrink.ts'
import {trials} from './trials.ts'

/** Something that broke. */
export interface Fault {
  readonly trial: string
  readonly sample: Sample
  readonly sentence: string
  /** What faults of one cause have in common. */
  readonly kind: string
  readonly smallest: string
  readonly stack: string
}

/** What a run holds on to: the pace of the machine, a folder for command lines, and an archive. */
export class Fuzzing {
  readonly pace = new Pace()
  readonly commandLine = new CommandLine()
  readonly keeping = new Keeping()
  readonly #known = new Map<string, number>()

  /** How often faults of each kind were found. */
  get known(): ReadonlyMap<string, number> {
    return this.#known
  }

  /** Counts a fault; says whether there were too few of its kind to be tired of them. */
  count(kind: string): boolean {
    const count = (this.#known.get(kind) ?? 0) + 1
    this.#known.set(kind, count)
    return count <= 3
  }

  end(): void {
    this.commandLine.end()
    this.keeping.end()
  }
}

/** What breaks where the program is given the sample of a seed; of each kind of fault the first few. */
export async function faultsOf(seed: number, fuzzing: Fuzzing): Promise<readonly Fault[]> {
  const {pace, commandLine, keeping} = fuzzing
  const sample = sampleOf(seed)
  const faults: Fault[] = []
  const add = (trial: string, sentence: string, kind: string, smallest: () => string, stack = ''): void => {
    if (fuzzing.count(kind)) faults.push({trial, sample, sentence, kind, smallest: smallest(), stack})
  }
  for (const [name, trial] of Object.entries(trials)) {
    const {error, took} = attempt(() => trial(sample))
    if (error === null) {
      const slow = pace.judge(trial, sample, took)
      if (slow !== null) add(name, slow, `${name}: too slow`, () => excerpt(sample.text))
      continue
    }
    const kind = kindOf(name, error)
    const fails = (text: string): boolean => {
      const {error: other} = attempt(() => trial({...sample, text}))
      return other !== null && kindOf(name, other) === kind
    }
    add(name, error.message, kind, () => shrink(sample.text, fails), stackOf(error))
  }
  // An archive takes as long as all else.
  const lost = seed % 3 === 0 ? await keeping.faultOf(sample) : null
  if (lost !== null) add('archive', lost.message, kindOf('archive', lost), () => excerpt(sample.text), stackOf(lost))
  for (const {line, error} of await commandLine.faultsIn(sample, seed))
    add(line, error.message, kindOf(line, error), () => excerpt(sample.text), stackOf(error))
  return faults
}

/** What an act throws, if anything, and how long it takes. */
function attempt(act: () => void): {readonly error: Error | null; readonly took: number} {
  const thrown: unknown[] = []
  const took = timeOf(() => {
    try {
      act()
    } catch (error) {
      thrown.push(error)
    }
  })
  if (thrown.length === 0) return {error: null, took}
  const [error] = thrown
  return {error: error instanceof Error ? error : new Error(String(error)), took}
}

const kindOf = (name: string, error: Error): string =>
  `${name}: ${error.message
    .replace(/\n[\s\S]*/, '')
    .replace(/"(?:[^"\\]|\\.)*"/g, '…')
    .replace(/\d+/g, '#')
    .slice(0, 120)} ${/\n +at (\S+)/.exec(error.stack ?? '')?.[1] ?? ''}`

const stackOf = ({stack = ''}: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^ +at .*\/(?:lib|rules)\//.test(line))
    .slice(0, 4)
    .join('\n')

const excerpt = (text: string): string => (text.length > 2000 ? `${text.slice(0, 1000)} … ${text.slice(-1000)}` : text)
