import {existsSync, realpathSync} from 'node:fs'
import {dirname, extname, isAbsolute, relative, resolve, sep} from 'node:path'
import {families} from '../../findings/families.ts'
import {defineRule, type Rule} from '../../findings/rule.ts'
import {type Plugin, tellFault} from '../../findings/written.ts'
import {levels} from '../../model.ts'
import {UserError} from '../userError.ts'
import {importModule} from './importModule.ts'
import {mayRun} from './mayRun.ts'
import {moduleAddress} from './moduleAddress.ts'

/** A rule of the user's own, and the file that it came from. */
export interface OwnRule {
  readonly rule: Rule
  readonly file: string
}

/** The rules in the files that settings name as plugins, by name; they run from within the folders that are worked in. Throws a `UserError` where one cannot be used. */
export async function loadRules(
  plugins: readonly Plugin[],
  folders: readonly string[] = ['.']
): Promise<readonly OwnRule[]> {
  const own: OwnRule[] = []
  const seen = new Set<string>()
  for (const plugin of plugins) {
    const complain = (sentence: string): never => {
      throw new UserError(
        tellFault({written: plugin.written, path: plugin.key, sentence: `"${plugin.path}" ${sentence}`})
      )
    }
    const file = locate(plugin, folders, complain)
    if (seen.has(file)) continue
    seen.add(file)
    const found = rulesIn(await load(file, complain))
    if (found.length === 0) complain('gives no rule; export what defineRule makes.')
    for (const candidate of found) {
      const problem = problemOf(candidate)
      if (problem !== null) complain(`gives a rule that cannot be used: ${problem}.`)
      const rule = defineRule(candidate as Rule)
      if (own.some((other) => other.rule.id === rule.id))
        complain(`gives the rule "${rule.id}", which is there already.`)
      own.push({rule, file})
    }
  }
  return own.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
}

type Complain = (sentence: string) => never

/** A plugin's file, which has to lie in the folder of the settings, and to belong to the work at hand. */
function locate({written, path}: Plugin, folders: readonly string[], complain: Complain): string {
  const folder = realpathSync(dirname(resolve(written.name ?? '.')))
  const file = resolve(folder, path)
  if (!existsSync(file)) return complain('is not there; check the name.')
  const inside = relative(folder, realpathSync(file))
  if (inside.split(sep)[0] === '..' || isAbsolute(inside))
    return complain('lies outside the folder of the settings; put it inside.')
  if (!mayRun(resolve(written.name ?? '.'), file, folders))
    return complain(
      'is a program outside the folder that you work in, or somebody else’s, and was not run; work in its folder.'
    )
  const typed = ['.ts', '.mts'].includes(extname(file))
  if (typed && Reflect.get(process.features, 'typescript') === undefined)
    return complain('is TypeScript, which this Node does not read; use Node 22.18 or newer, or give JavaScript.')
  return file.split(sep).join('/')
}

async function load(file: string, complain: Complain): Promise<object> {
  try {
    return await importModule(moduleAddress(file))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return complain(`cannot be loaded: ${reason.split('\n', 1)[0]}.`)
  }
}

/** Everything that a module exports and that looks like a rule, alone or in a list. */
const rulesIn = (module: object): readonly object[] =>
  [...new Set(Object.values(module).flat())].filter(
    (value): value is object => typeof value === 'object' && value !== null && 'id' in value && 'check' in value
  )

/** What is wrong with what somebody exports as a rule, or null. */
function problemOf(candidate: object): string | null {
  const {id, family, level, about, options, check} = candidate as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || !/^house\/[a-z0-9][a-z0-9-]*$/.test(id))
    return `its id is ${JSON.stringify(id)}, and should be like "house/our-rule"`
  if (typeof family !== 'string' || !Object.hasOwn(families, family))
    return `the family of "${id}" is ${JSON.stringify(family)}, and should be one of ${Object.keys(families).join(', ')}`
  if (!levels.some((each) => each === level))
    return `the level of "${id}" is ${JSON.stringify(level)}, and should be one of ${levels.join(', ')}`
  if (typeof about !== 'string') return `"${id}" has no "about", which says what is wrong where it fires`
  if (typeof options !== 'object' || options === null) return `"${id}" has no "options"; give {} where it has none`
  const odd = Object.entries(options).find(([, option]) => !isOption(option))
  if (odd !== undefined)
    return `the option "${odd[0]}" of "${id}" is not made by wholeNumber, share, flag, choice or wordList`
  return typeof check === 'function' ? null : `"${id}" has no generator "check"`
}

const isOption = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'fallback' in value && 'takes' in value
