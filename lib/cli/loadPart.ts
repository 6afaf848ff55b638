import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Script} from 'node:vm'

const folder = import.meta.dirname
const require = createRequire(join(folder, 'onrecord.cjs'))
const parts = new Map<string, unknown>()

/** What a part of the built program exports, read when it is first asked for. */
export function loadPart(name: string): unknown {
  if (parts.has(name)) return parts.get(name)
  const filename = join(folder, `${name}.cjs`)
  const script = new Script(readFileSync(filename, 'latin1'), {filename, ...readCode(name)})
  const module = {exports: {}}
  script.runInThisContext()(module, module.exports, require, folder, loadPart)
  parts.set(name, module.exports)
  return module.exports
}

/** Only this file can import modules: Node lets no script do so that is run as text. */
loadPart.module = (address: string): Promise<object> => import(address)

function readCode(name: string): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(join(folder, `${name}.code`))}
  } catch {
    return {}
  }
}
