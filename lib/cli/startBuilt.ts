#!/usr/bin/env node
/**
 * Starts the built program. `program.cjs` is read as one script together with the code that V8 made of it when it was built, since
 * making that code takes longer than auditing an article. Code that another version of Node made is passed over.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Script} from 'node:vm'
import type {main} from './main.ts'

const filename = join(import.meta.dirname, 'program.cjs')
const script = new Script(readFileSync(filename, 'latin1'), {filename, ...readCode()})
const module: {exports: {main?: typeof main}} = {exports: {}}
script.runInThisContext()(module, module.exports, createRequire(filename), import.meta.dirname)
module.exports.main?.()

function readCode(): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(join(import.meta.dirname, 'program.code'))}
  } catch {
    return {}
  }
}
