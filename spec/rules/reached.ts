import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import type {Rule} from '../../lib/findings/rule.ts'

/** A place in a rule's file that says something to the reader: a `yield`, a title or a template of words. */
export interface Utterance {
  readonly line: number
  readonly code: string
}

/** A rule whose every utterance notes that it was reached. */
export interface WatchedRule {
  readonly rule: Rule
  /** What no call of the rule has reached yet. */
  unreached(): readonly Utterance[]
}

/** Before what is said: a `yield`'s value, a suggestion's title, a template that is a whole value. */
const utterance = /\b(?:yield\*? |title: )|(?<=(?:[?:=(>,]|return) )(?=`)/gu

/** The rules loaded once more, with a note taken at each of their utterances. */
export async function watchRules(folder: URL, ids: readonly string[]): Promise<ReadonlyMap<string, WatchedRule>> {
  const notes = new Map<string, Utterance>()
  const reached = new Set<string>()
  const out = await mkdtemp(join(tmpdir(), 'onrecord-'))
  const file = join(out, 'rules.mjs')
  await build({
    entryPoints: [new URL('index.ts', folder).pathname],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'watch',
        setup({onLoad}) {
          onLoad({filter: /\/rules\/[a-z-]+\.ts$/}, async ({path}) => {
            const id = /([a-z-]+)\.ts$/u.exec(path)?.[1] ?? ''
            const source = await readFile(path, 'utf8')
            return {contents: ids.includes(id) ? watch(id, source, notes) : source, loader: 'ts'}
          })
        }
      }
    ]
  })
  const hook = globalThis as {utter?: (key: string) => void}
  hook.utter = (key) => void reached.add(key)
  const {rules} = (await import(pathToFileURL(file).href)) as {rules: readonly Rule[]}
  await rm(out, {recursive: true})
  const unreached = (id: string) =>
    [...notes].filter(([key]) => key.startsWith(`${id}:`) && !reached.has(key)).map(([, note]) => note)
  return new Map(rules.map((rule) => [rule.id, {rule, unreached: () => unreached(rule.id)}]))
}

/** `yield {…}` becomes `yield globalThis.utter("id:12:3") ?? {…}`, which is the same value. */
function watch(id: string, source: string, notes: Map<string, Utterance>): string {
  const lines = source.split('\n').map((code, index) =>
    /^\s*(?:\*|\/[/*])/u.test(code)
      ? code
      : code.replace(utterance, (words: string, column: number) => {
          const key = `${id}:${index + 1}:${column}`
          notes.set(key, {line: index + 1, code: code.trim()})
          return `${words}globalThis.utter("${key}") ?? `
        })
  )
  return lines.join('\n')
}
