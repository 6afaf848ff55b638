import {statSync} from 'node:fs'
import type {Format} from '../../model.ts'
import {jsonLine} from '../../report/json.ts'
import {showWhy} from '../../report/why.ts'
import {whyRecord} from '../../report/whyRecord.ts'
import {wordsOf} from '../../report/wordsOf.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {findInputs, type ReadArticle} from '../inputs/findInputs.ts'
import {SettingsFinder} from '../settings/orderedSettings.ts'
import {painter} from '../terminal/painter.ts'
import {type Terminal, tell, wantsColor, widthOf, write} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {auditArticle} from '../verdicts/articleAudit.ts'
import {findStatements, readPlace} from './findStatements.ts'

/** Tells why the statements at a place were judged as they were. */
export async function why({operands, options}: Order<'why'>, terminal: Terminal): Promise<ExitCode> {
  const [operand = ''] = operands
  const place = readPlace(operand)
  const input = await readOne(
    place.path,
    {open: () => terminal.stdin, name: options['stdin-filename']},
    options['format-in']
  )
  const {rules, settings} = await new SettingsFinder(options).for(input.path)
  const {article, record} = auditArticle(input, {rules, settings})
  const statements = findStatements(article, {...place, path: input.path})
  const found = whyRecord(
    article,
    record,
    statements.map(({id}) => id)
  )
  if (options.format === 'json') await write(terminal.stdout, `${jsonLine(found)}\n`)
  else {
    const paint = painter(wantsColor(options.color, terminal))
    await tell(terminal, showWhy(found, wordsOf(article), {paint, width: widthOf(options.width, terminal)}))
  }
  return exitCodes.fine
}

async function readOne(
  path: string,
  standard: Parameters<typeof findInputs>[1],
  asked: Format | null
): Promise<ReadArticle> {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new UserError(`"${path}" is a folder; name a file in it.`)
  for await (const input of findInputs([path], standard, undefined, asked)) {
    if ('text' in input) return input
    throw new UserError(`${input.path}: ${input.obstacle.message}`)
  }
  throw new UserError(`"${path}" cannot be read; name a file.`)
}
