/**
 * Measures the program against stand-off gold: `npm run eval -- GOLD.jsonl [--format text|json] [--core] [--wrong N]`.
 * `--core` leaves out verdicts that neither quote nor have a cue of speech or evidence; `--wrong N` shows N places that went wrong.
 */
import {existsSync, readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {evaluate} from './evaluate.ts'
import {readGold} from './readGold.ts'
import {showTables, spread} from './showTables.ts'

const usage = 'npm run eval -- GOLD.jsonl [--format text|json] [--core] [--wrong N]'

try {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      format: {type: 'string', default: 'text'},
      core: {type: 'boolean', default: false},
      wrong: {type: 'string', default: '0'}
    }
  })
  const [path, stray] = positionals
  if (path === undefined || stray !== undefined) throw new Error(`Give one gold file: ${usage}.`)
  if (values.format !== 'text' && values.format !== 'json') throw new Error(`--format is text or json: ${usage}.`)
  if (!/^\d{1,6}$/.test(values.wrong)) throw new Error(`--wrong takes a whole number: ${usage}.`)
  const most = Number(values.wrong)
  if (!existsSync(path)) throw new Error(`There is no gold file "${path}"; check the name.`)
  const {measures, errors} = evaluate(readGold(readFileSync(path, 'utf8')), {coreOnly: values.core})
  console.log(
    values.format === 'json'
      ? JSON.stringify({...measures, ...errors, wrong: spread(errors.wrong, most)}, null, 1)
      : showTables(measures, errors, most).trimEnd()
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
