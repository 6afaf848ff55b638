import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, extname, isAbsolute, join, normalize, relative, resolve} from 'node:path'
import {JsonPlaces} from '../../findings/jsonPlaces.ts'
import {type KeyPath, tellFault, type Written} from '../../findings/written.ts'
import type {Place} from '../../text/lines.ts'
import {readYamlSettings} from '../../tree/readYaml.ts'
import {decodeText} from '../inputs/decodeText.ts'
import {UserError} from '../userError.ts'
import {importModule} from './importModule.ts'
import {mayRun} from './mayRun.ts'
import {moduleAddress} from './moduleAddress.ts'

/** What a settings file says, and where. */
interface Read {
  readonly value: unknown
  readonly placeOf: (path: KeyPath) => Place | null
}

/**
 * What a settings file says, as yet unchecked, with the way to the files that it extends: JSON, YAML, the key `onrecord` of a package.json,
 * or a program that exports it, unless `runs` forbids programs; they run from within the folders that are worked in alone. Throws a `UserError`
 * where it cannot be read.
 */
export async function readConfig(path: string, runs = true, folders: readonly string[] = ['.']): Promise<Written> {
  if (isProgram(path) && !runs) {
    throw new UserError(
      `The settings file "${nameOf(path)}" is a program, and --no-config-code forbids those; give JSON or YAML.`
    )
  }
  return isProgram(path)
    ? toWritten(path, {value: await runProgram(path, folders), placeOf: () => null})
    : readData(path)
}

/** Whether a settings file is a program, not data. */
export const isProgram = (path: string): boolean => ['.js', '.mjs', '.cjs', '.ts', '.mts'].includes(extname(path))

function readData(path: string): Written {
  return readConfigText(path, readText(path))
}

/** What a settings file of data would say with this text, as yet unchecked. Throws a `UserError` where the text is neither JSON nor YAML. */
export const readConfigText = (path: string, text: string): Written => toWritten(path, parse(nameOf(path), text))

const nameOf = (path: string): string => {
  const below = relative('.', path)
  const shown = isAbsolute(path) && !below.startsWith('..') ? below : path
  return normalize(shown).replaceAll('\\', '/')
}

function toWritten(path: string, {value, placeOf}: Read): Written {
  const written: Written = {
    name: nameOf(path),
    value,
    open(reference, key) {
      const complain = (sentence: string): never => {
        throw new UserError(tellFault({written, path: key, sentence: `"extends" names "${reference}". ${sentence}`}))
      }
      const found = locate(path, reference)
      if (isProgram(found)) return complain('Only data can be extended; give JSON or YAML.')
      try {
        return readData(found)
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        return complain(error.message)
      }
    },
    placeOf
  }
  return written
}

/** A file by its path, or one in an installed package: `house-style/onrecord.json`. */
function locate(path: string, reference: string): string {
  const near = isAbsolute(reference) ? reference : join(dirname(path), reference)
  if (/^[./\\]/.test(reference) || isAbsolute(reference) || existsSync(near)) return near
  try {
    return createRequire(resolve(path)).resolve(reference)
  } catch {
    return near
  }
}

/** Settings as a program gives them, which runs only where it belongs to the work at hand. */
async function runProgram(path: string, folders: readonly string[]): Promise<unknown> {
  const name = nameOf(path)
  if (!existsSync(path)) throw new UserError(`There is no settings file "${name}"; check the name.`)
  if (!mayRun(path, path, folders)) {
    throw new UserError(
      `The settings file "${name}" is a program outside the folder that you work in, or somebody else’s, and was not run; work in its folder, or give --config with data.`
    )
  }
  if (['.ts', '.mts'].includes(extname(path)) && Reflect.get(process.features, 'typescript') === undefined) {
    throw new UserError(
      `The settings file "${name}" is TypeScript, which this Node does not read; use Node 22.18 or newer, or give JavaScript.`
    )
  }
  let module: object
  try {
    module = await importModule(moduleAddress(resolve(path)))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(`The settings file "${name}" cannot be run: ${reason.split('\n', 1)[0]}.`)
  }
  if ('default' in module) return module.default
  throw new UserError(`The settings file "${name}" exports no settings; write "export default {…}".`)
}

function parse(name: string, text: string): Read {
  const ending = extname(name)
  if (ending === '.yaml' || ending === '.yml' || (basename(name) === '.onrecordrc' && !/^\s*\{/.test(text))) {
    const yaml = readYamlSettings(text)
    if (!('problem' in yaml)) return yaml.value === null ? {...yaml, value: {}} : yaml
    throw new UserError(
      `The settings file "${name}" is not YAML at line ${yaml.line}, column ${yaml.column} (${yaml.problem}); mend it there.`
    )
  }
  const value = parseJson(name, text)
  let places: JsonPlaces | null = null
  const inPackage = basename(name) === 'package.json'
  return {
    value: inPackage ? Object(value).onrecord : value,
    placeOf(key) {
      places ??= new JsonPlaces(text)
      return places.placeOf(inPackage ? ['onrecord', ...key] : key)
    }
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(`The settings file "${name}" is not JSON${placeOf(reason, text)}; mend it there.`)
  }
}

function readText(path: string): string {
  const name = nameOf(path)
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT') throw new UserError(`There is no settings file "${name}"; check the name.`)
    throw new UserError(`The settings file "${name}" cannot be read (${code}); check the path and the rights.`)
  }
  const text = decodeText(bytes)
  if (typeof text === 'string') return text.replace(/^\uFEFF/, '')
  throw new UserError(`The settings file "${name}" cannot be used. ${text.message}`)
}

/** Where JSON breaks off, as far as the parser says. */
function placeOf(reason: string, text: string): string {
  const offset = /at position (\d+)/.exec(reason)?.[1]
  if (offset === undefined) return reason.includes('end of JSON') ? ': it breaks off before its end' : ''
  const before = text.slice(0, Number(offset)).split('\n')
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
