/**
 * How the time of an audit grows with its text: `npm run bench:growth [-- MEGABYTES]`, from 1 KB to 20 MB. The text is the corpus over and over; the time is the
 * processor’s, the best of several turns where they are short. A slope of 1 is twice the time for twice the text.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {audit} from '../../lib/audit.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import type {Format} from '../../lib/model.ts'
import {rules} from '../../rules/index.ts'

const most = Number(process.argv[2] ?? 20)
const sizes = [1, 10, 100, 1000, 5000, 20_000].map((kilobytes) => kilobytes * 1000).filter((size) => size <= most * 1e6)
const settings = readSettings({}, rules)
const stories = readdirSync('corpus')
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) =>
    readFileSync(`corpus/${name}`, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<!--[\s\S]*?-->/g, '')
  )
const copy = stories.join('\n\n')

const texts: readonly (readonly [Format, (size: number) => string])[] = [
  ['markdown', (size) => repeated(copy, size)],
  ['text', (size) => repeated(copy, size)],
  [
    'html',
    (size) =>
      `<!doctype html><body><article><p>${repeated(copy.replace(/[&<>]/g, ' ').replace(/\n+/g, '\n'), size)}</p></article></body>`
  ]
]

const show = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)

show(['', ...sizes.map((size) => (size < 1e6 ? `${size / 1000} KB` : `${size / 1e6} MB`)), 'slope'])
show(['---', ...sizes.map(() => '---:'), '---:'])
for (let turn = 0; turn < 40; turn++) audit(copy.slice(0, 50_000), {settings}).record
for (const [format, textOf] of texts) {
  const times = sizes.map((size) => timeOf(textOf(size), format))
  const perKilobyte = times.map((time, at) => (time * 1000) / (sizes[at] ?? 1))
  show([`${format}, ms for a KB`, ...perKilobyte.map((time) => time.toFixed(2)), slopeOf(times).toFixed(2)])
}

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size)
}

/** Milliseconds of the processor: the best of as many turns as a second holds, of one at least. */
function timeOf(text: string, format: Format): number {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0, spent = 0; turn === 0 || (turn < 50 && spent < 1000); turn++) {
    const began = process.cpuUsage()
    audit(text, {format, settings}).record
    const {user, system} = process.cpuUsage(began)
    const time = (user + system) / 1000
    best = Math.min(best, time)
    spent += time
  }
  return best
}

/** The slope of the straight line through the logarithms of sizes and times (least squares). */
function slopeOf(times: readonly number[]): number {
  const points = times.map((time, at) => [Math.log(sizes[at] ?? 1), Math.log(time)] as const)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([each]) => each)), mean(points.map(([, each]) => each))]
  const across = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return across / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
