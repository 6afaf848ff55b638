import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ruleNamed, rules} from '../../rules/index.ts'
import {nearest} from '../findings/nearest.ts'
import {type ExitCode, exitCodes} from './commands.ts'
import {findRoot} from './findRoot.ts'
import type {Order} from './readArguments.ts'
import {type Terminal, write} from './terminal.ts'
import {UserError} from './userError.ts'

/** Writes a rule's page: what it asks, why, wrong and right examples, its options. */
export async function explain({operands}: Order<'explain'>, {stdout}: Pick<Terminal, 'stdout'>): Promise<ExitCode> {
  const [id = ''] = operands
  const rule = ruleNamed(id)
  if (rule === null) throw new UserError(describeStranger(id))
  await write(stdout, readFileSync(join(findRoot(), 'rules', `${rule.id}.md`), 'utf8'))
  return exitCodes.fine
}

function describeStranger(id: string): string {
  const ids = rules.map((rule) => rule.id)
  const meant = nearest(id, ids)
  return meant === null
    ? `There is no rule "${id}"; "onrecord rules" lists those there are.`
    : `There is no rule "${id}"; did you mean "${meant}"?`
}
