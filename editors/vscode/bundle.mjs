/** Bundles the extension into one file; `bundle(FILE)` for specs, `node bundle.mjs` for whoever tries it in an editor. */
import {join} from 'node:path'
import {build} from 'esbuild'

const folder = import.meta.dirname

export const bundle = (outfile) =>
  build({
    entryPoints: [join(folder, 'src/extension.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    legalComments: 'none',
    logLevel: 'warning'
  })

if (process.argv[1] === import.meta.filename) await bundle(join(folder, 'out/extension.cjs'))
