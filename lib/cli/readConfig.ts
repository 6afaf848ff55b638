import {readFileSync} from 'node:fs'
import {dirname, isAbsolute, join, normalize} from 'node:path'
import {JsonPlaces} from '../findings/jsonPlaces.ts'
import {tellFault, type Written} from '../findings/written.ts'
import {decodeText} from './decodeText.ts'
import {UserError} from './userError.ts'

/** What a settings file says, as yet unchecked, with the way to the files that it extends. Throws a `UserError` where it cannot be read or is not JSON. */
export function readConfig(path: string): Written {
  const name = normalize(path).replaceAll('\\', '/')
  const text = readText(path)
  let places: JsonPlaces | null = null
  const written: Written = {
    name,
    value: parse(name, text),
    open(reference, key) {
      try {
        return readConfig(isAbsolute(reference) ? reference : join(dirname(path), reference))
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        throw new UserError(
          tellFault({written, path: key, sentence: `"extends" names "${reference}". ${error.message}`})
        )
      }
    },
    placeOf(key) {
      places ??= new JsonPlaces(text)
      return places.placeOf(key)
    }
  }
  return written
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(`The settings file "${name}" is not JSON${placeOf(reason, text)}; mend it there.`)
  }
}

function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT') throw new UserError(`There is no settings file "${path}"; check the name.`)
    throw new UserError(`The settings file "${path}" cannot be read (${code}); check the path and the rights.`)
  }
  const text = decodeText(bytes)
  if (typeof text === 'string') return text.replace(/^\uFEFF/, '')
  throw new UserError(`The settings file "${path}" cannot be used. ${text.message}`)
}

/** Where JSON breaks off, as far as the parser says. */
function placeOf(reason: string, text: string): string {
  const offset = /at position (\d+)/.exec(reason)?.[1]
  if (offset === undefined) return reason.includes('end of JSON') ? ': it breaks off before its end' : ''
  const before = text.slice(0, Number(offset)).split('\n')
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
