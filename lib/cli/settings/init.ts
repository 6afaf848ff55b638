import {existsSync} from 'node:fs'
import {createInterface} from 'node:readline/promises'
import {Readable} from 'node:stream'
import {presetNames} from '../../../rules/presets/presetNames.ts'
import {presets} from '../../../rules/presets/presets.ts'
import {nearest} from '../../findings/nearest.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {writeWhole} from '../outlets/wholeFile.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {configNames} from './findConfig.ts'

const file = 'onrecord.config.json'

/** Writes a settings file for the current folder, for a house that the user names; `--yes` asks nothing. */
export async function init({options}: Order<'init'>, terminal: Terminal): Promise<ExitCode> {
  const there = configNames.find((name) => name !== 'package.json' && existsSync(name))
  if (there !== undefined)
    throw new UserError(`There is a settings file "${there}" here already; change that one, or take it away first.`)
  const house = options.preset ?? (options.yes ? null : await askHouse(terminal))
  const settings = {
    $schema: './node_modules/onrecord/dist/config.schema.json',
    ...(house === null ? {} : {extends: house}),
    rules: {}
  }
  writeWhole(file, `${JSON.stringify(settings, null, 2)}\n`)
  await write(
    terminal.stdout,
    `Wrote ${file}${house === null ? '' : `, for the house "${house}"`}. "onrecord rules" lists what can be set.\n`
  )
  return exitCodes.fine
}

/** Asks for a house until one is named, or none. */
async function askHouse(terminal: Terminal): Promise<string | null> {
  const names: readonly string[] = presetNames
  await write(terminal.stdout, 'Whose standards are yours?\n')
  for (const name of names) await write(terminal.stdout, `  ${name.padEnd(12)}${presets.named(name)?.about ?? ''}\n`)
  const lines = createInterface({input: Readable.from(terminal.stdin)})
  try {
    const prompt = () => write(terminal.stdout, 'House (empty for a careful newsroom without one): ')
    await prompt()
    for await (const line of lines) {
      const answer = line.trim().toLowerCase()
      if (answer === '') return null
      if (names.includes(answer)) return answer
      const meant = nearest(answer, names)
      await write(
        terminal.stdout,
        meant === null
          ? `There is no house "${answer}".\n`
          : `There is no house "${answer}"; did you mean "${meant}"?\n`
      )
      await prompt()
    }
  } finally {
    lines.close()
  }
  await write(terminal.stdout, '\n')
  return null
}
