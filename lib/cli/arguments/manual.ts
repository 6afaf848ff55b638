import {version} from '../version.ts'
import {type CommandRow, commands, everywhere, type OptionRow} from './commands.ts'

/** The manual page, as `man` reads it: written from the table of commands. */
export function manual(): string {
  const parts = Object.entries<CommandRow>(commands).flatMap(([name, {about, operands, options, examples}]) => [
    `.SS "onrecord ${roff(name)} [OPTION...] ${roff(operands)}"`,
    `${roff(about)}.`,
    ...Object.entries({...options, ...everywhere}).flatMap(optionLines),
    '.PP',
    'Examples:',
    '.nf',
    ...examples.map(roff),
    '.fi'
  ])
  return `${[
    `.TH ONRECORD 1 "" "onrecord ${version}" "User Commands"`,
    '.SH NAME',
    'onrecord \\- who says so? audits the sources, attributions and quotations of news articles',
    '.SH SYNOPSIS',
    '.B onrecord',
    'COMMAND [OPTION...] [OPERAND...]',
    '.SH DESCRIPTION',
    'onrecord reads an article, decides for every statement whether it is quoted, attributed to a source or unattributed, works out who each source is,',
    'and checks the sourcing against the standards of newsrooms. It opens no network connection.',
    '.SH COMMANDS',
    ...parts,
    '.SH EXIT STATUS',
    ...[
      '0|All went well.',
      '1|There is a finding at \\-\\-fail\\-level or above.',
      '2|The command could not run, or an article could not be audited.'
    ].flatMap((row) => ['.TP', ...row.split('|')]),
    '.SH ENVIRONMENT',
    '.TP',
    'NO_COLOR, FORCE_COLOR',
    'No colour, or colour even where no terminal shows it.',
    '.TP',
    'GITHUB_ACTIONS',
    'Where it is "true", lint writes annotations beside its findings.'
  ].join('\n')}\n`
}

function optionLines([name, row]: readonly [string, OptionRow]): readonly string[] {
  const {takes, about, short, value, fallback} = row
  const given = takes === 'switch' ? `--[no-]${name}` : `--${name}`
  const what = typeof takes === 'string' ? (value ?? '') : takes.join('|')
  const heading = [short === undefined ? given : `-${short}, ${given}`, what].filter(Boolean).join(' ')
  return ['.TP', `.B ${roff(heading)}`, roff(`${about}${fallback === undefined ? '' : ` (default: ${fallback})`}.`)]
}

/** A text in which nothing is a request or an escape, and a minus is one that can be copied. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/^(?=[.'])/, '\\&')
