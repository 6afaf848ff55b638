import {parseArgs} from 'node:util'
import {nearest} from '../../findings/nearest.ts'
import {UserError} from '../userError.ts'
import {type CommandName, type CommandRow, commands, everywhere, type OptionRow} from './commands.ts'

type Value<Row extends OptionRow> = Row['takes'] extends 'flag'
  ? boolean
  : Row['takes'] extends 'switch'
    ? boolean | null
    : Row['takes'] extends 'number' | 'count'
      ? number | null
      : Row['takes'] extends 'texts'
        ? readonly string[]
        : Row['takes'] extends readonly (infer Word)[]
          ? Row extends {files: true}
            ? readonly Output<Word>[]
            : Row extends {fallback: string}
              ? Word
              : Word | null
          : Row extends {fallback: string}
            ? string
            : string | null

/** A form of output, and the file it goes to, or null for standard output. */
export interface Output<Form> {
  readonly form: Form
  readonly path: string | null
}

/** The options of a command, all of them, by name; null where one is not given and has no fallback. */
export type OptionValues<Name extends CommandName> = {
  readonly [Key in keyof (typeof commands)[Name]['options']]: (typeof commands)[Name]['options'][Key] extends infer Row
    ? Row extends OptionRow
      ? Value<Row>
      : never
    : never
}

/** A command line understood: what to do, on what, and how. */
export type Order<Name extends CommandName = CommandName> = {
  readonly [Key in Name]: {
    readonly command: Key
    readonly operands: readonly string[]
    /** How many of the operands stand before `--`, where that is there. */
    readonly beforeDashes?: number
    readonly options: OptionValues<Key>
  }
}[Name]

/** A command line that asks about the program: its help (of one command, or in all) or its version. */
export type Question = {readonly asks: 'version'} | {readonly asks: 'help'; readonly command: CommandName | null}

/** A command line understood. Throws a `UserError` where it cannot be. */
export function readArguments(args: readonly string[]): Order | Question {
  const tokens = readTokens(args)
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const given = tokens.filter((token) => token.kind === 'option')
  const [first, ...operands] = words
  if (first === undefined || first === 'help') {
    const [topic] = operands
    const command = topic === undefined ? null : readCommand(topic, [])
    if (first === 'help' || given.some(({name}) => name === 'help')) return {asks: 'help', command}
    if (given.some(({name}) => name === 'version')) return {asks: 'version'}
    const stray = given[0]
    if (stray === undefined) throw new UserError(`Say what to do: ${listCommands()}.`)
    throw new UserError(`"${stray.rawName}" needs a command before it: ${listCommands()}.`)
  }
  const command = readCommand(first, operands)
  if (given.some(({name}) => name === 'help')) return {asks: 'help', command}
  if (given.some(({name}) => name === 'version')) return {asks: 'version'}
  const row: CommandRow = commands[command]
  const options = readOptions(command, row, given)
  checkOperands(command, row, operands)
  // The table that the values were read by is the one that the type is made from.
  return {command, operands, ...countBeforeDashes(tokens), options} as unknown as Order
}

/** How many operands stand before `--`, the command itself not counted. */
function countBeforeDashes(tokens: Tokens): {readonly beforeDashes?: number} {
  const dashes = tokens.findIndex(({kind}) => kind === 'option-terminator')
  if (dashes < 0) return {}
  return {beforeDashes: tokens.slice(0, dashes).filter(({kind}) => kind === 'positional').length - 1}
}

type Tokens = NonNullable<ReturnType<typeof parseArgs>['tokens']>
type OptionToken = Extract<Tokens[number], {kind: 'option'}>

/** The tokens of the command line, whatever the command: an option has the same form in all commands that have it. */
function readTokens(args: readonly string[]): Tokens {
  const rows: readonly (readonly [string, OptionRow])[] = [
    ...Object.entries(everywhere),
    ...Object.values(commands).flatMap(({options}) => Object.entries<OptionRow>(options))
  ]
  const options = Object.fromEntries(
    rows.map(([name, {takes, short}]) => [
      name,
      {
        type: takes === 'flag' || takes === 'switch' ? 'boolean' : 'string',
        ...(short === undefined ? {} : {short})
      } as const
    ])
  )
  return parseArgs({args: [...args], options, strict: false, allowPositionals: true, allowNegative: true, tokens: true})
    .tokens
}

const commandNames = Object.keys(commands) as readonly CommandName[]

const listCommands = (): string => `onrecord ${commandNames.join('|')}, or onrecord --help`

function readCommand(word: string, operands: readonly string[]): CommandName {
  const name = commandNames.find((candidate) => candidate === word)
  if (name !== undefined) return name
  const meant = nearest(word, commandNames)
  if (meant !== null) throw new UserError(`There is no command "${word}"; did you mean "${meant}"?`)
  if (word === '-' || /[./\\]/.test(word)) {
    const line = ['onrecord lint', word, ...operands].join(' ')
    throw new UserError(`"${word}" stands where the command should; did you mean "${line}"?`)
  }
  throw new UserError(`There is no command "${word}"; give ${listCommands()}.`)
}

function readOptions(command: CommandName, row: CommandRow, given: readonly OptionToken[]): Record<string, unknown> {
  const rows = Object.entries(row.options)
  const values: Record<string, unknown> = Object.fromEntries(
    rows.map(([name, {takes, files, fallback}]) => [
      name,
      files || takes === 'texts' ? [] : takes === 'flag' ? false : (fallback ?? null)
    ])
  )
  for (const token of given) {
    const option = row.options[token.name]
    if (option === undefined) throw new UserError(describeStray(command, row, token))
    const value = option.files ? addOutput(values[token.name], option, token) : readValue(option, token)
    values[token.name] = option.takes === 'texts' ? [...(values[token.name] as readonly unknown[]), value] : value
  }
  return values
}

/** `sarif=out.sarif` is a form and a file; two forms on standard output would run into each other. */
function addOutput(given: unknown, option: OptionRow, token: OptionToken): readonly Output<unknown>[] {
  const outputs = given as readonly Output<unknown>[]
  const at = token.value?.indexOf('=') ?? -1
  const path = token.value === undefined || at === -1 ? null : token.value.slice(at + 1)
  const form = readValue(option, path === null ? token : ({...token, value: token.value?.slice(0, at)} as OptionToken))
  if (path === '') throw new UserError(`"${token.rawName}" is "${token.value}"; give a file after the "=".`)
  const same = outputs.find((output) => output.path === path)
  if (same !== undefined) {
    const place = path === null ? 'standard output' : `"${path}"`
    throw new UserError(
      `Two forms go to ${place}, ${same.form} and ${form}; give one a file: ${token.rawName} ${form}=FILE.`
    )
  }
  return [...outputs, {form, path}]
}

function readValue({takes, value: what}: OptionRow, {name, rawName, value}: OptionToken): unknown {
  if (takes === 'flag' || takes === 'switch') {
    if (value !== undefined) throw new UserError(`"${rawName}" takes no value, so "${value}" has no place there.`)
    const denied = rawName.startsWith('--no-')
    if (denied && takes === 'flag')
      throw new UserError(`There is no option "${rawName}"; leave "--${name}" out instead.`)
    return !denied
  }
  const expected = typeof takes === 'string' ? `${rawName} ${what}` : list(takes)
  if (value === undefined || value === '') throw new UserError(`"${rawName}" needs a value: ${expected}.`)
  if (takes === 'text' || takes === 'texts') return value
  if (takes === 'number' || takes === 'count') {
    const pattern = takes === 'number' ? /^[1-9]\d{0,4}$/ : /^\d{1,9}$/
    const expects = takes === 'number' ? 'a whole number above 0' : 'a whole number'
    if (!pattern.test(value)) throw new UserError(`"${rawName}" is "${value}"; give ${expects}.`)
    return Number(value)
  }
  if (takes.includes(value)) return value
  const meant = nearest(value, takes)
  throw new UserError(
    `"${rawName}" is "${value}"; ${meant === null ? `give ${list(takes)}.` : `did you mean "${meant}"?`}`
  )
}

const list = (words: readonly string[]): string => `one of ${words.join(', ')}`

function describeStray(command: CommandName, row: CommandRow, {name, rawName}: OptionToken): string {
  const owner = commandNames.find((candidate) => name in commands[candidate].options)
  if (owner !== undefined) return `"onrecord ${command}" has no option "${rawName}"; "onrecord ${owner}" has.`
  const names = Object.keys({...row.options, ...everywhere})
  const meant = nearest(name, names)
  if (meant !== null) return `"onrecord ${command}" has no option "${rawName}"; did you mean "--${meant}"?`
  return `"onrecord ${command}" has no option "${rawName}"; "onrecord ${command} --help" lists those it has.`
}

function checkOperands(
  command: CommandName,
  {operands: expected, takes: [least, most]}: CommandRow,
  operands: readonly string[]
) {
  if (operands.length < least) {
    throw new UserError(`"onrecord ${command}" needs something to work on: onrecord ${command} ${expected}.`)
  }
  const stray = operands[most]
  if (stray === undefined) return
  throw new UserError(
    most === 0
      ? `"onrecord ${command}" takes no operand, so "${stray}" has no place there.`
      : `"onrecord ${command}" takes ${most === 1 ? 'one operand' : `${most} operands`} (${expected}), so "${stray}" has no place there.`
  )
}
