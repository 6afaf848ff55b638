import {type CommandName, type CommandRow, commands, everywhere, type OptionRow} from './commands.ts'

/** The help on one command, or on the program where it is null: written from the table of commands. */
export const help = (command: CommandName | null): string => (command === null ? programHelp() : commandHelp(command))

function programHelp(): string {
  const names = Object.entries<CommandRow>(commands).map(
    ([name, row]) => [`${name} ${row.operands}`.trim(), row.about] as const
  )
  return [
    'Who says so? onrecord audits the sources, attributions and quotations of a news article.',
    '',
    'Usage: onrecord COMMAND [OPTION…] [OPERAND…]',
    '',
    'Commands',
    ...columns(names),
    '',
    'Options',
    ...columns(optionLines(everywhere)),
    '',
    'onrecord COMMAND --help tells a command’s options.',
    '',
    ...exitLines,
    ''
  ].join('\n')
}

const exitLines = [
  'Exit codes',
  ...columns([
    ['0', 'all went well'],
    ['1', 'lint: a finding at --fail-level or above'],
    ['2', 'the command could not run, or an article could not be audited']
  ])
]

function commandHelp(name: CommandName): string {
  const row: CommandRow = commands[name]
  const options = {...row.options, ...everywhere}
  return [
    `${row.about}.`,
    '',
    `Usage: ${['onrecord', name, '[OPTION…]', row.operands].filter(Boolean).join(' ')}`,
    '',
    ...(row.operands.includes('FOLDER') ? [...operandLines, ''] : []),
    'Options',
    ...columns(optionLines(options)),
    '',
    'Examples',
    ...row.examples.map((example) => `  ${example}`),
    '',
    ...exitLines,
    ''
  ].join('\n')
}

const operandLines = [
  'A folder is searched for .md, .markdown and .txt files; names that begin with a dot, node_modules and a README',
  'are passed over. A pattern ("drafts/**/*.md") names what it matches, "!pattern" leaves it out. - reads standard',
  'input. Where nothing is named, the current folder is searched.'
]

function optionLines(options: Readonly<Record<string, OptionRow>>): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, row]) => {
    const short = row.short === undefined ? '    ' : `-${row.short}, `
    const tail = row.fallback === undefined ? '' : ` (default: ${row.fallback})`
    return [`${short}--${row.takes === 'switch' ? '[no-]' : ''}${name}${showValue(row)}`, row.about + tail]
  })
}

function showValue({takes, value, files}: OptionRow): string {
  if (takes === 'flag' || takes === 'switch') return ''
  return ` ${typeof takes === 'string' ? value : takes.join('|')}${files ? '[=FILE]' : ''}`
}

/** Two columns; where the left one is wide, the right one begins on a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const widest = 34
  const width = Math.min(widest, Math.max(...rows.map(([left]) => left.length)))
  return rows.flatMap(([left, right]) =>
    left.length > width ? [`  ${left}`, `  ${' '.repeat(width)}  ${right}`] : [`  ${left.padEnd(width)}  ${right}`]
  )
}
