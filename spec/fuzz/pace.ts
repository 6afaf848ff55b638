/**
 * Whether a trial keeps the pace: as an ordinary article of the length takes time on this machine. Time is the processor’s, so that other
 * programs do not count.
 */
import {audit} from '../../lib/audit.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import {rules} from '../../rules/index.ts'
import type {Sample} from './sample.ts'
import type {Trial} from './trials.ts'

/** So many times as long as an ordinary article may a text take; what only does more work than an audit stays far below. */
const allowance = 60
/** Whatever takes less than so many ordinary articles may take it for any reason. */
const free = 30
/** A text of four times the length may take so many times the time. */
const steepest = 8

const paragraph =
  '“The pier is shut,” Ada Brook, the harbour master, said on Monday. The council closed it in May, according to two officials who asked not to be named because they feared for their jobs. Kell Ruiz, a diver, said that the crane was never safe. “Nobody told us,” he added.\n\n'
const ordinary = paragraph.repeat(12)
const settings = readSettings({}, rules)

/** Measures how long an ordinary article takes, now and again: the machine may have other work by then. */
export class Pace {
  #unit = Number.POSITIVE_INFINITY
  #runs = 0

  constructor() {
    for (let count = 0; count < 20; count++) audit(ordinary, {settings}).record
    this.#measure()
  }

  /** What is wrong with how long a trial took, or null. It is measured again, at two lengths, before it counts. */
  judge(trial: Trial, sample: Sample, took: number): string | null {
    if (this.#runs++ % 50 === 0) this.#measure()
    if (took <= this.#budget(sample)) return null
    this.#measure()
    const whole = this.#least(trial, sample)
    if (whole <= this.#budget(sample)) return null
    const [short, long] = sample.text.length < 8000 ? [sample, longer(sample)] : [shorter(sample), sample]
    const [quick, slow] = [this.#least(trial, short), this.#least(trial, long)]
    const growth = slow / Math.max(quick, this.#unit / 4)
    const times = whole / this.#unit / (sample.text.length / ordinary.length)
    if (growth <= steepest && times <= 5 * allowance) return null
    return `${sample.text.length} characters take ${whole.toFixed(0)} ms, ${times.toFixed(0)} times as long as an ordinary article of the length; four times the length takes ${growth.toFixed(1)} times as long`
  }

  #budget({text}: Sample): number {
    return this.#unit * (free + (allowance * text.length) / ordinary.length)
  }

  #measure(): void {
    this.#unit = least(5, () => void audit(ordinary, {settings}).record)
  }

  #least = (trial: Trial, sample: Sample): number =>
    least(3, () => {
      try {
        trial(sample)
      } catch {
        // A fault of another kind, which is told where it is found.
      }
    })
}

const longer = ({text, format}: Sample): Sample => ({format, text: text.repeat(4)})
const shorter = ({text, format}: Sample): Sample => ({format, text: text.slice(0, text.length >> 2)})

function least(times: number, act: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < times; count++) {
    best = Math.min(best, timeOf(act))
  }
  return best
}

/** What something takes of the processor, in milliseconds. */
export function timeOf(act: () => void): number {
  const began = process.cpuUsage()
  act()
  const {user, system} = process.cpuUsage(began)
  return (user + system) / 1000
}
