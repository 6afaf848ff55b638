/** Builds `dist/`: the program, the library as modules with types, and the schemas of reports and settings. */
import {spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {Writable} from 'node:stream'
import {Script} from 'node:vm'
import {build} from 'esbuild'

process.chdir(import.meta.dirname)
rmSync('dist', {recursive: true, force: true})

run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json')

const library = await import('./dist/lib/index.js')
const {
  reportSchema,
  streamSchema,
  deskRecordSchema,
  comparisonRecordSchema,
  diffRecordSchema,
  verificationRecordSchema
} = library
const schemas = {
  report: reportSchema,
  stream: streamSchema,
  desk: deskRecordSchema,
  comparison: comparisonRecordSchema,
  diff: diffRecordSchema,
  verification: verificationRecordSchema,
  config: await settingsSchema()
}
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)

// CommonJS starts quicker than modules. The target is the language that TypeScript is given: for a Node by its number, esbuild
// writes regular expressions as `new RegExp(…)`, which are made anew at each use.
const program = {
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'es2022',
  mainFields: ['module', 'main'],
  define: {'import.meta.dirname': '__dirname'},
  legalComments: 'none'
}

/** The parts of the program, each read when one of its functions is first called: its modules, by the part's name. */
const parts = {
  program: 'lib/cli/main.ts',
  commands: 'lib/cli/obey.ts',
  stream: 'lib/cli/stream/stream.ts',
  queue: 'lib/cli/queue/queue.ts',
  parquet: 'lib/cli/stream/parquet/partSink.ts',
  markdown: 'lib/tree/parseMarkdown.ts',
  html: 'lib/tree/parseHtml.ts',
  xml: 'lib/tree/parseXml.ts',
  word: 'lib/tree/word/readWord.ts',
  marks: 'lib/tree/findOddMarks.ts',
  yaml: 'lib/tree/readYaml.ts',
  settings: 'lib/findings/parseSettings.ts',
  presets: 'rules/presets/presetNamed.ts',
  faces: 'lib/cli/faces/faceNamed.ts',
  beside: 'lib/cli/beside/beside.ts',
  comparison: 'lib/compare/comparison.ts',
  pages: 'lib/cli/report/pageOutlets.ts',
  server: 'lib/cli/editor/lsp.ts',
  diff: 'lib/text/textDiff.ts',
  desk: 'lib/cli/desk/deskCommand.ts',
  archive: 'lib/cli/archive/keeping.ts',
  query: 'lib/cli/archive/archiveCommand.ts',
  ignoring: 'lib/cli/inputs/parseIgnore.ts',
  patterns: 'lib/cli/inputs/globMatcher.ts',
  threads: 'lib/cli/threads/verdictThreads.ts',
  watching: 'lib/cli/lint/watchFiles.ts'
}
const partOf = new Map(Object.entries(parts).map(([name, path]) => [resolve(path), name]))

await build({...program, entryPoints: ['lib/cli/startBuilt.ts'], outfile: 'dist/onrecord.cjs'})
await build({...program, entryPoints: ['lib/cli/threads/startBuiltThread.ts'], outfile: 'dist/thread.cjs'})
chmodSync('dist/onrecord.cjs', 0o755)
for (const [name, path] of Object.entries(parts)) {
  await build({
    ...program,
    entryPoints: [path],
    outfile: `dist/${name}.cjs`,
    plugins: [{name: 'parts', setup: leaveOtherParts}],
    banner: {js: '(function (module, exports, require, __dirname, load) {'},
    footer: {js: '})'}
  })
  toAscii(`dist/${name}.cjs`)
}
await keepCode()

/** Writes every character beyond ASCII as an escape, in regular expressions too, so that a part can be read byte by byte. */
function toAscii(path) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

/** Puts functions that load another part in the place of its module; parts give out functions alone. */
function leaveOtherParts({onLoad, initialOptions}) {
  const [entry] = initialOptions.entryPoints.map((path) => resolve(path))
  onLoad({filter: /\.ts$/}, ({path}) => {
    if (path.endsWith('importModule.ts'))
      return {contents: 'export const importModule = (address) => load.module(address)'}
    const part = partOf.get(path)
    if (part === undefined || path === entry) return null
    const names = readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)
    const contents = Array.from(
      names,
      ([, name]) => `export const ${name} = (...all) => load('${part}').${name}(...all)`
    )
    return {contents: contents.join('\n')}
  })
}

/** Keeps the code that V8 makes of the parts while they do what people mostly ask of them; see `lib/cli/loadPart.ts`. */
async function keepCode() {
  const loaded = new Map()
  const load = (name) => {
    if (loaded.has(name)) return loaded.get(name).exports
    const filename = resolve('dist', `${name}.cjs`)
    const script = new Script(readFileSync(filename, 'latin1'), {filename})
    const module = {exports: {}}
    loaded.set(name, module)
    script.runInThisContext()(module, module.exports, createRequire(filename), resolve('dist'), load)
    module.script = script
    return module.exports
  }
  const stdout = new Writable({write: (_chunk, _encoding, done) => done()})
  const mixed = Buffer.from(
    '---\ntags: [pier]\n---\n“It’s shut,” said Ada Brook, the harbour master. "Nobody told us."\n'
  )
  const terminal = {stdin: [mixed], stdout, stderr: stdout, env: {}}
  for (const command of ['lint', 'report']) await load('program').run([command, 'corpus', '-'], terminal)
  for (const [name, {script}] of loaded) writeFileSync(`dist/${name}.code`, script.createCachedData())
}

/** The schema of a settings file; what the options do is told in the words of the rules' pages. */
async function settingsSchema() {
  const {configSchema, presets, rules} = library
  const {readPage} = await import('./dist/lib/findings/rulePage.js')
  const pages = new Map(rules.map(({id}) => [id, readPage(id, readFileSync(`rules/${id}.md`, 'utf8'))]))
  return configSchema(rules, presets, (id, option) => pages.get(id)?.options.get(option)?.about ?? '')
}

/** Runs a program of ours to its end, and ends this one where it fails. */
function run(...args) {
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status !== 0) process.exit(1)
}
