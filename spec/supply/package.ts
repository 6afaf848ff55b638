/**
 * Whether the package is fit to be published: `npm run check:package [-- SBOM]`. It is packed; publint and Are the Types Wrong look at what
 * was packed; it is installed into an empty project and used there from a module, from CommonJS and from the command line; and each
 * package that comes along is listed with its licence, which must be one that asks for no more than its notice. With a file's
 * name, that list is written there as a bill of materials (CycloneDX).
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'

/** Licences that ask for no more than their own notice. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']

/** What says its licence only in its readme. */
const stated: Readonly<Record<string, string>> = {format: 'MIT'}

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-package-'))
const faults: string[] = []
try {
  const tarball = join(
    scratch,
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], '.').trim()
  )
  await lint(tarball)
  await askForTypes(tarball)
  install(tarball)
} finally {
  rmSync(scratch, {recursive: true})
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

async function lint(tarball: string): Promise<void> {
  const {messages, pkg} = await publint({pack: {tarball: bytesOf(tarball)}, strict: true})
  for (const message of messages) faults.push(`publint: ${formatMessage(message, pkg)}`)
  console.log(`publint: ${messages.length} faults`)
}

/** The package is for modules; CommonJS requires them since Node 20.19, which is the first that it runs on. */
async function askForTypes(tarball: string): Promise<void> {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))), {
    entrypoints: ['.']
  })
  const problems = analysis.types === false ? [] : analysis.problems
  if (analysis.types === false) faults.push('types: the package has none')
  const own = problems.filter(({kind}) => kind !== 'CJSResolvesToESM' && kind !== 'NoResolution')
  for (const problem of own) faults.push(`types: ${JSON.stringify(problem)}`)
  console.log(`types: ${own.length} problems`)
}

function install(tarball: string): void {
  const project = mkdtempSync(join(scratch, 'project-'))
  writeFileSync(join(project, 'package.json'), '{"name": "newsroom", "version": "1.0.0", "private": true}')
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=peer', tarball], project)
  const use = `const article = readArticle('“The pier is shut,” Ada Brook said.')
if (article.attributions.length !== 1 || rules.length === 0) throw new Error('the library is not whole')
console.log('works')`
  writeFileSync(join(project, 'module.mjs'), `import {readArticle, rules} from 'onrecord'\n${use}`)
  writeFileSync(join(project, 'common.cjs'), `const {readArticle, rules} = require('onrecord')\n${use}`)
  for (const file of ['module.mjs', 'common.cjs']) {
    console.log(`${file}: ${run(process.execPath, ['--no-warnings', file], project).trim()}`)
  }
  console.log(`command: ${run('npx', ['onrecord', '--version'], project).trim()}`)
  listLicences(project)
  const [file] = process.argv.slice(2)
  if (file !== undefined)
    writeFileSync(file, run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit=peer'], project))
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

function listLicences(project: string): void {
  const paths = run('npm', ['ls', '--all', '--parseable', '--omit=peer'], project).trim().split('\n').slice(1)
  const manifests = [...new Set(paths)].map(
    (path): Manifest => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  )
  const counts = new Map<string, number>()
  for (const {name, version, license = stated[name] ?? 'none'} of manifests) {
    counts.set(license, (counts.get(license) ?? 0) + 1)
    if (!permissive.includes(license)) faults.push(`licence: ${name} ${version} is under ${license}`)
  }
  console.log(
    `licences of ${manifests.length} packages: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`
  )
}

function run(program: string, args: readonly string[], folder: string): string {
  return execFileSync(program, args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}

function bytesOf(path: string): ArrayBuffer {
  const bytes = readFileSync(path)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
