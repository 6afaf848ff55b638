#!/usr/bin/env node
/**
 * Starts the built program, which lies beside it in parts. Each is read when it is first needed, as one script together with the code that
 * V8 made of it when it was built, since making that code takes longer than auditing an article. Code that another version of Node made is
 * passed over.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Script} from 'node:vm'
import type {main} from './main.ts'

const folder = import.meta.dirname
const require = createRequire(join(folder, 'onrecord.cjs'))
const parts = new Map<string, unknown>()

function load(name: string): unknown {
  if (parts.has(name)) return parts.get(name)
  const filename = join(folder, `${name}.cjs`)
  const script = new Script(readFileSync(filename, 'latin1'), {filename, ...readCode(name)})
  const module = {exports: {}}
  script.runInThisContext()(module, module.exports, require, folder, load)
  parts.set(name, module.exports)
  return module.exports
}

/** Only this file can import modules: Node lets no script do so that is run as text. */
load.module = (address: string): Promise<object> => import(address)

function readCode(name: string): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(join(folder, `${name}.code`))}
  } catch {
    return {}
  }
}

const program = load('program') as {main: typeof main}
program.main()
