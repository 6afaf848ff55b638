/** Builds `dist/`: the program, the library as modules with types, and the report's schema. */
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

const {reportSchema} = await import('./dist/lib/report/schema.js')
writeFileSync('dist/report.schema.json', `${JSON.stringify(reportSchema, null, 2)}\n`)

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
await build({...program, entryPoints: ['lib/cli/startBuilt.ts'], outfile: 'dist/onrecord.cjs'})
await build({
  ...program,
  entryPoints: ['lib/cli/main.ts'],
  outfile: 'dist/program.cjs',
  banner: {js: '(function (module, exports, require, __dirname) {'},
  footer: {js: '})'}
})
chmodSync('dist/onrecord.cjs', 0o755)
await keepCode('dist/program.cjs', 'dist/program.code')

/** Keeps the code that V8 makes of the program while it does what people mostly ask of it; see `lib/cli/startBuilt.ts`. */
async function keepCode(from, to) {
  const script = new Script(readFileSync(from, 'latin1'), {filename: resolve(from)})
  const module = {exports: {}}
  script.runInThisContext()(module, module.exports, createRequire(resolve(from)), resolve('dist'))
  const stdout = new Writable({write: (_chunk, _encoding, done) => done()})
  const terminal = {stdin: [], stdout, stderr: stdout, env: {}}
  for (const command of ['lint', 'report']) await module.exports.run([command, 'corpus'], terminal)
  writeFileSync(to, script.createCachedData())
}

/** Runs a program of ours to its end, and ends this one where it fails. */
function run(...args) {
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status !== 0) process.exit(1)
}
