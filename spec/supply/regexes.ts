/**
 * Whether any regular expression of the program can be made to take more than linear time: `npm run check:regexes`.
 * Every literal in lib and rules, and every expression that is put together when the library is loaded, is given to recheck
 * (https://makenowjust-labs.github.io/recheck/). An expression that it can break fails the run.
 */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {type Token, tokenizer} from 'acorn'
import {build} from 'esbuild'
import {checkSync} from 'recheck'

interface Pattern {
  readonly source: string
  readonly flags: string
}

const patterns = new Map<string, Pattern & {readonly where: string}>()
const note = (pattern: Pattern, where: string) => {
  const key = `/${pattern.source}/${pattern.flags}`
  if (!patterns.has(key)) patterns.set(key, {...pattern, where})
}

for (const folder of ['lib', 'rules']) {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (name.endsWith('.ts')) await readLiterals(join(folder, name))
  }
}
await readBuilt()

const broken = [...patterns].filter(([key, {source, flags, where}]) => {
  const answer = checkSync(source, flags, {timeout: 60_000, randomSeed: 1})
  if (answer.status === 'safe') return false
  const how = answer.status === 'vulnerable' ? answer.complexity.summary : answer.error.kind
  console.error(`${where}: ${key} is ${how}`)
  return true
})
console.log(`${patterns.size} regular expressions, ${broken.length} that a text can make slow`)
process.exitCode = patterns.size > 0 && broken.length === 0 ? 0 : 1

async function readLiterals(path: string): Promise<void> {
  const {outputFiles} = await build({entryPoints: [path], write: false, format: 'esm', target: 'es2022'})
  for (const token of tokenizer(outputFiles[0]?.text ?? '', {ecmaVersion: 'latest', sourceType: 'module'})) {
    if (isRegex(token)) note({source: token.value.pattern, flags: token.value.flags}, path)
  }
}

function isRegex(token: Token): token is Token & {readonly value: {readonly pattern: string; readonly flags: string}} {
  return token.type.label === 'regexp'
}

/** Those that are put together of word lists: the constructor is listened to while the library is loaded. */
async function readBuilt(): Promise<void> {
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, self) {
      const made: RegExp = Reflect.construct(target, args, self)
      const place = new Error('where').stack?.split('\n').find((line) => /\/(?:lib|rules)\//.test(line))
      if (place !== undefined) note({source: made.source, flags: made.flags}, place.trim())
      return made
    }
  })
  await import('../../lib/index.ts')
  globalThis.RegExp = Native
}
