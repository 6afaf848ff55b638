/** Builds `dist/`: the program as one file, the library as modules with types, and the report's schema. */
import {spawnSync} from 'node:child_process'
import {chmodSync, rmSync, writeFileSync} from 'node:fs'
import {build} from 'esbuild'

process.chdir(import.meta.dirname)
rmSync('dist', {recursive: true, force: true})

const tsc = ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json']
const {status} = spawnSync(process.execPath, tsc, {stdio: 'inherit'})
if (status !== 0) process.exit(1)

await build({
  entryPoints: ['lib/cli/onrecord.ts'],
  outfile: 'dist/onrecord.js',
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none'
})
chmodSync('dist/onrecord.js', 0o755)

const {reportSchema} = await import('./dist/lib/report/schema.js')
writeFileSync('dist/report.schema.json', `${JSON.stringify(reportSchema, null, 2)}\n`)
