/**
 * Throws made-up texts at the whole program and says what breaks: `npm run fuzz -- --minutes 10 [--seed 1]`. Each find comes with the seed
 * of its text and the smallest text that shows it; `--seed` with it and `--samples 1` has it again.
 */
import {parseArgs} from 'node:util'
import {Fuzzing, faultsOf} from './fuzzing.ts'

const {values} = parseArgs({
  options: {minutes: {type: 'string'}, samples: {type: 'string'}, seed: {type: 'string', default: '1'}}
})
const first = wholeNumber('--seed', values.seed)
const samples = values.samples === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--samples', values.samples)
const minutes =
  values.minutes === undefined ? (values.samples === undefined ? 1 : Number.POSITIVE_INFINITY) : Number(values.minutes)
if (!(minutes > 0)) throw new Error(`"--minutes" is "${values.minutes}"; give a number.`)

const began = Date.now()
const deadline = began + minutes * 60_000
const fuzzing = new Fuzzing()
let seed = first
let told = began
try {
  for (; seed < first + samples && Date.now() < deadline; seed++) {
    for (const fault of await faultsOf(seed, fuzzing)) {
      console.log(`\nseed ${seed}: ${fault.trial} of ${fault.sample.format}: ${fault.sentence}`)
      console.log(`  ${JSON.stringify(fault.smallest)}`)
      if (fault.stack !== '') console.log(fault.stack)
    }
    if (Date.now() - told > 60_000) {
      told = Date.now()
      console.log(
        `${Math.round((told - began) / 60_000)} min: ${seed - first} samples, ${fuzzing.known.size} kinds of fault`
      )
    }
  }
} finally {
  fuzzing.end()
}
console.log(`\n${seed - first} samples from seed ${first} in ${((Date.now() - began) / 60_000).toFixed(1)} minutes`)
for (const [kind, count] of fuzzing.known) console.log(`  ${String(count).padStart(5)}  ${kind}`)
if (fuzzing.known.size === 0) console.log('  Nothing broke.')
else process.exitCode = 1

function wholeNumber(name: string, value: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new Error(`"${name}" is "${value}"; give a whole number.`)
}
