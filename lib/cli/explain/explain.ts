import {guess} from '../../findings/nearest.ts'
import type {Rule} from '../../findings/rule.ts'
import {jsonLine} from '../../report/json.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {readOrderedSettings} from '../settings/orderedSettings.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {type OptionRecord, pageOf, type RuleRecord, ruleRecord} from './ruleRecord.ts'

/** Writes a rule’s page: what it asks, why, wrong and right examples, its options; and what the settings make of it. */
export async function explain(order: Order<'explain'>, {stdout}: Pick<Terminal, 'stdout'>): Promise<ExitCode> {
  const [id = ''] = order.operands
  const ordered = await readOrderedSettings(order.options)
  const rule = ordered.rules.find((each) => each.id === id)
  if (rule === undefined) throw new UserError(describeStranger(id, ordered.rules))
  const page = pageOf(rule, ordered)
  const record = ruleRecord(rule, ordered)
  const {config, preset, format} = order.options
  const isSet = config !== null || preset !== null
  await write(
    stdout,
    format === 'json' ? `${jsonLine({...record, page})}\n` : isSet ? page + describeSetting(record) : page
  )
  return exitCodes.fine
}

/** What settings make of a rule, as a section of its page. */
function describeSetting({level, options, house, ...record}: RuleRecord): string {
  const changed = options.filter(({value, default: usual}) => JSON.stringify(value) !== JSON.stringify(usual))
  const lines = [
    level === record.default
      ? `Its level is \`${level}\`, as by default.`
      : `Its level is \`${level}\`; by default \`${record.default}\`.`,
    ...(house === null ? [] : [`The preset \`${house.preset}\` sets it: ${house.why}.`])
  ]
  return [
    '',
    '## As it is set',
    '',
    lines.join('\n'),
    ...(changed.length > 0 ? ['', ...changed.map(tellOption)] : []),
    ''
  ].join('\n')
}

const tellOption = ({name, value, default: usual}: OptionRecord): string =>
  `- \`${name}\` is \`${JSON.stringify(value)}\`; by default \`${JSON.stringify(usual)}\`.`

const describeStranger = (id: string, rules: readonly Rule[]): string =>
  guess(
    `There is no rule "${id}"`,
    id,
    rules.map((rule) => rule.id),
    '; "onrecord rules" lists those there are'
  )
