/**
 * How quick the language server is, beside one that does nothing: `npm run bench:lsp`. Both are driven key by key, in turns; a key is over when
 * findings are published for its version. Figures are ratios, since milliseconds differ from machine to machine.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {Client} from '../lsp/client.ts'

const keys = 1000
const round = 50
const edits = 10_000
const articles = readdirSync('corpus')
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(`corpus/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))

/** A story of so many words, out of the corpus. */
function storyOf(words: number): string {
  let text = ''
  for (let at = 0; text.split(/\s+/).length < words; at++) text += `${articles[at % articles.length]}\n\n`
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('')
}

async function compare(words: number): Promise<void> {
  const text = storyOf(words)
  const ours = await Typist.begin(text, new Client())
  const findings = ours.told
  process.env.FINDINGS = String(findings)
  const empty = await Typist.begin(text, new Client([], [resolve('node_modules/.cache/bench/emptyServer.mjs')]))
  for (let done = 0; done < keys; done += round) {
    await empty.type(round)
    await ours.type(round)
  }
  const [floor, times] = [empty.times.toSorted(ascending), ours.times.toSorted(ascending)]
  console.log(`\n${words} words, ${findings} findings, ${keys} keys`)
  for (const share of [0.5, 0.95, 0.99]) {
    const [least, own] = [at(floor, share), at(times, share)]
    console.log(
      `  p${share * 100} from key to findings`.padEnd(36),
      ms(least),
      ms(own),
      `${(own / least).toFixed(1)} times the empty server`
    )
  }
  const audits = (await ours.audits(20)).toSorted(ascending)
  console.log('  p50 of a whole audit, asked for'.padEnd(36), ' '.repeat(9), ms(at(audits, 0.5)))
  await empty.end()
  await ours.end()
}

/** What the server's memory does over many changes. */
async function weigh(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const watched = ['--heapsnapshot-signal=SIGUSR2', `--diagnostic-dir=${folder}`, resolve('dist/onrecord.cjs')]
  const typist = await Typist.begin(storyOf(1200), new Client(['lsp', '--stdio'], watched))
  const sizes: string[] = []
  for (const count of [edits / 10, edits - edits / 10]) {
    await typist.type(count)
    await typist.audits(3)
    sizes.push(`${(await liveMemory(typist, folder)).toFixed(1)} MB after ${typist.keys}`)
  }
  console.log(`\nMemory in use: ${sizes.join(', ')} keys`)
  await typist.end()
  rmSync(folder, {recursive: true})
}

/** What the server holds on to, once all is swept up that it does not. */
async function liveMemory({client}: Typist, folder: string): Promise<number> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  client.process.kill('SIGUSR2')
  while (readdirSync(folder).length === 0) await new Promise((done) => setTimeout(done, 100))
  await client.ask('workspace/symbol', {query: ''})
  const [name = ''] = readdirSync(folder)
  const {snapshot, nodes} = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const fields: readonly string[] = snapshot.meta.node_fields
  let bytes = 0
  for (let at = fields.indexOf('self_size'); at < nodes.length; at += fields.length) bytes += nodes[at]
  return bytes / 1e6
}

/** Somebody who types into a story, a letter in and a letter out, paragraph after paragraph. */
class Typist {
  readonly times: number[] = []
  told = 0
  readonly client: Client
  readonly #uri: string
  readonly #lines: readonly number[]
  #version = 1
  keys = 0

  private constructor(client: Client, text: string) {
    this.client = client
    this.#uri = client.uri('story.md')
    this.#lines = text.split('\n').flatMap((line, index) => (line.length > 40 ? [index] : []))
  }

  static async begin(text: string, client: Client): Promise<Typist> {
    const typist = new Typist(client, text)
    await client.begin({processId: null})
    client.open(typist.#uri, text)
    typist.told = (await client.told(typist.#uri, 1)).length
    return typist
  }

  async type(count: number): Promise<void> {
    for (let key = 0; key < count; key++) {
      const line = this.#lines[Math.floor(this.keys / 20) % this.#lines.length] ?? 0
      const start = {line, character: 30}
      const isIn = this.keys++ % 2 === 0
      const end = isIn ? start : {line, character: 31}
      const version = ++this.#version
      const began = performance.now()
      const told = this.client.told(this.#uri, version)
      this.client.change(this.#uri, version, {range: {start, end}, text: isIn ? 'e' : ''})
      await told
      this.times.push(performance.now() - began)
      this.client.heard.length = 0
    }
  }

  /** How long whole audits take, each after a key. */
  async audits(count: number): Promise<readonly number[]> {
    const times: number[] = []
    for (let done = 0; done < count; done++) {
      await this.type(1)
      const began = performance.now()
      await this.client.ask('textDocument/diagnostic', {textDocument: {uri: this.#uri}})
      times.push(performance.now() - began)
    }
    return times
  }

  async end(): Promise<void> {
    await this.client.end()
  }
}

function ascending(a: number, b: number): number {
  return a - b
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function ms(time: number): string {
  return `${time.toFixed(2).padStart(6)} ms`
}

for (const words of [300, 650, 1200, 10_000]) await compare(words)
await weigh()
