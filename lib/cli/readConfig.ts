import {readFileSync} from 'node:fs'
import {decodeText} from './decodeText.ts'
import {UserError} from './userError.ts'

/** What a settings file says, as yet unchecked. Throws a `UserError` where it cannot be read or is not JSON. */
export function readConfig(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(`The settings file "${path}" is not JSON${placeOf(reason, text)}; mend it there.`)
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
