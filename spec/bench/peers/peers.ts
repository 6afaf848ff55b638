/**
 * The whole process against the prose linters that newsrooms and technical writers use: `npm run bench:peers [-- ARTICLES [ROUNDS]]`
 * (1,000 articles, 3 rounds). Each reads the same files from disk and prints its findings into a pipe; they run in turns, round by round,
 * so that a busy minute slows them all. Medians; the most memory of the process itself.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'

interface Run {
  /** How long the whole process took, in milliseconds. */
  readonly time: number
  /** The most memory it held, in megabytes. */
  readonly memory: number
}

const here = import.meta.dirname
const count = Number(process.argv[2] ?? 1000)
const rounds = Number(process.argv[3] ?? 3)
const root = resolve(here, '../../..')
const desk = makeDesk()
const files = readdirSync(desk)

const programs: readonly (readonly [string, string, readonly string[]])[] = [
  ['onrecord lint', join(root, 'dist/onrecord.cjs'), ['lint', '--format', 'compact', '.']],
  ['onrecord report, NDJSON', join(root, 'dist/onrecord.cjs'), ['report', '--format', 'ndjson', '.']],
  ['textlint, 3 rules', programOf('textlint'), ['--config', join(here, '.textlintrc.json'), '--format', 'unix', '.']],
  ['alex', programOf('alex'), ['.']],
  ['write-good', programOf('write-good'), [...files, '--parse']],
  ['remark-lint', programOf('remark-cli', 'remark'), ['--no-stdout', '--use', preset(), '.']]
]

const runs = programs.map((): Run[] => [])
for (let round = 0; round < rounds; round++) {
  programs.forEach(([name, program, args], at) => {
    runs[at]?.push(timed(name, program, args))
  })
}
rmSync(desk, {recursive: true})
tell()

/** The corpus over and over, as Markdown files: what every program reads by itself. */
function makeDesk(): string {
  const corpus = join(root, 'corpus')
  const articles = readdirSync(corpus).filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-peers-'))
  for (let index = 0; index < count; index++) {
    const text = readFileSync(join(corpus, articles[index % articles.length] ?? ''), 'utf8')
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.md`), text)
  }
  return folder
}

/** The script that a package runs as a command. */
function programOf(name: string, command = name): string {
  const manifest = join(here, 'node_modules', name, 'package.json')
  const {bin} = JSON.parse(readFileSync(manifest, 'utf8')) as {readonly bin: string | Record<string, string>}
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[command] ?? ''))
}

function preset(): string {
  return join(here, 'node_modules/remark-preset-lint-recommended/index.js')
}

function timed(name: string, program: string, args: readonly string[]): Run {
  const tell = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))'
  const began = performance.now()
  const {stderr, stdout, status} = spawnSync(process.execPath, ['--import', tell, program, ...args], {
    cwd: desk,
    encoding: 'utf8',
    maxBuffer: 2 ** 30
  })
  const time = performance.now() - began
  if (status === null || stdout.length + stderr.length < count)
    throw new Error(`${name} did not do its work:\n${stderr}`)
  return {time, memory: Number(stderr.trim().split('\n').at(-1)) / 1024}
}

function tell(): void {
  const ours = median(runs[0] ?? [], 'time')
  console.log(
    `${count} articles, the corpus over and over; Node ${process.version}; ${rounds} rounds in turns, medians\n`
  )
  console.log('| program | articles a second | time beside `onrecord lint` | most memory |\n|---|---:|---:|---:|')
  programs.forEach(([name], at) => {
    const [time, memory] = [median(runs[at] ?? [], 'time'), median(runs[at] ?? [], 'memory')]
    console.log(
      `| ${name} | ${((count * 1000) / time).toFixed(0)} | ${(time / ours).toFixed(1)} | ${memory.toFixed(0)} MB |`
    )
  })
}

function median(list: readonly Run[], of: keyof Run): number {
  return list.map((run) => run[of]).toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}
