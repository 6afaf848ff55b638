/**
 * Packs the extension with the built program into `onrecord-VERSION.vsix`, in the folder that is given or in this one:
 *
 *     npm ci && npm ci --prefix editors/vscode --ignore-scripts && node editors/vscode/package.mjs
 */
import {copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {createVSIX} from '@vscode/vsce'
import {bundle} from './bundle.mjs'

const folder = import.meta.dirname
const root = resolve(folder, '../..')
const staged = join(folder, 'out/package')
const target = resolve(process.argv[2] ?? folder)

if (!existsSync(join(root, 'dist/onrecord.cjs'))) {
  console.error('The program is not built, so it cannot be packed; run “npm ci” in the project’s folder first.')
  process.exit(2)
}

rmSync(staged, {recursive: true, force: true})
mkdirSync(join(staged, 'server/dist'), {recursive: true})
mkdirSync(join(staged, 'server/rules'))

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const program = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
// All code lies in the bundle: nothing is to be installed with it.
const left = ['dependencies', 'devDependencies', 'private']
const kept = Object.entries(manifest).filter(([key]) => !left.includes(key))
const shipped = {...Object.fromEntries(kept), version: program.version, files: ['**']}
writeFileSync(join(staged, 'package.json'), JSON.stringify(shipped, null, 2))
for (const name of ['README.md', 'CHANGELOG.md', 'icon.png']) copyFileSync(join(folder, name), join(staged, name))
copyFileSync(join(root, 'LICENSE'), join(staged, 'LICENSE'))
await bundle(join(staged, 'out/extension.cjs'))

// The program finds its rules’ pages beside its own package.json. V8’s code is left out: the editor has another V8.
const {name, version, license} = program
writeFileSync(join(staged, 'server/package.json'), JSON.stringify({name, version, license}))
copyFileSync(join(root, 'LICENSE'), join(staged, 'server/LICENSE'))
for (const part of readdirSync(join(root, 'dist')).filter((part) => /\.(?:cjs|json)$/.test(part)))
  copyFileSync(join(root, 'dist', part), join(staged, 'server/dist', part))
for (const page of readdirSync(join(root, 'rules')).filter((page) => page.endsWith('.md')))
  cpSync(join(root, 'rules', page), join(staged, 'server/rules', page))

await createVSIX({
  cwd: staged,
  packagePath: join(target, `onrecord-${version}.vsix`),
  dependencies: false,
  allowMissingRepository: true
})
