import {type CommandRow, commands, everywhere, type OptionRow} from './commands.ts'

/** The shells for which completions are written. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

interface Completed {
  readonly name: string
  readonly about: string
  readonly options: readonly (readonly [name: string, row: OptionRow])[]
}

const completed: readonly Completed[] = Object.entries<CommandRow>(commands).map(([name, {about, options}]) => ({
  name,
  about,
  options: Object.entries({...options, ...everywhere})
}))

/** The names by which an option is given: `--ignore` and `--no-ignore` for a switch. */
const namesOf = ([name, {takes}]: Completed['options'][number]): readonly string[] =>
  takes === 'switch' ? [`--${name}`, `--no-${name}`] : [`--${name}`]

const wordsOf = ({takes}: OptionRow): readonly string[] => (typeof takes === 'string' ? [] : takes)

const takesFile = ({value}: OptionRow): boolean => value === 'FILE'

/** The script by which a shell completes commands, options and their words: written from the table of commands. */
export function completionFor(shell: Shell): string {
  return {bash, zsh, fish, powershell}[shell]()
}

function bash(): string {
  const cases = completed.map(({name, options}) => {
    const values = options
      .filter(([, row]) => wordsOf(row).length > 0)
      .map(
        (option) =>
          `        ${namesOf(option).join('|')}) COMPREPLY=($(compgen -W "${wordsOf(option[1]).join(' ')}" -- "$word")); return ;;`
      )
    const names = options.flatMap(namesOf).join(' ')
    return [
      `    ${name})`,
      '      case "$before" in',
      ...values,
      '      esac',
      `      [[ $word == -* ]] && COMPREPLY=($(compgen -W "${names}" -- "$word")) || COMPREPLY=($(compgen -f -- "$word"))`,
      '      ;;'
    ].join('\n')
  })
  return `# Completions of onrecord for bash: onrecord completion bash > /etc/bash_completion.d/onrecord
_onrecord() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${completed.map(({name}) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _onrecord onrecord
`
}

/** A text between single quotation marks, as bash, zsh and fish read it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function zsh(): string {
  const cases = completed.map(({name, options}) => {
    const rows = options.flatMap((option) => {
      const [, row] = option
      const about = row.about.replaceAll(/[[\]:]/g, (sign) => `\\${sign}`)
      const words = wordsOf(row)
      const value =
        words.length > 0
          ? `:word:(${words.join(' ')})`
          : takesFile(row)
            ? ':file:_files'
            : row.value === undefined
              ? ''
              : `:${row.value}:`
      return namesOf(option).map((each) => `      ${quoted(`${each}[${about}]${value}`)} \\`)
    })
    return [`    ${name}) _arguments \\`, ...rows, `      '*:file:_files' ;;`].join('\n')
  })
  const names = completed.map(({name, about}) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`)
  return `#compdef onrecord
# Completions of onrecord for zsh: onrecord completion zsh > "\${fpath[1]}/_onrecord"
_onrecord() {
  local -a names
  names=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command names
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join('\n')}
  esac
}
_onrecord "$@"
`
}

function fish(): string {
  const lines = completed.flatMap(({name, about, options}) => [
    `complete -c onrecord -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ...options.flatMap((option) => {
      const [, row] = option
      const words = wordsOf(row)
      const value =
        words.length > 0
          ? ` -x -a ${quoted(words.join(' '))}`
          : row.value === undefined
            ? ''
            : takesFile(row)
              ? ' -r -F'
              : ' -x'
      const short = row.short === undefined ? '' : ` -s ${row.short}`
      return namesOf(option).map(
        (each, index) =>
          `complete -c onrecord -n '__fish_seen_subcommand_from ${name}' -l ${each.slice(2)}${index === 0 ? short : ''}${value} -d ${quoted(row.about)}`
      )
    })
  ])
  return `# Completions of onrecord for fish: onrecord completion fish > ~/.config/fish/completions/onrecord.fish\n${lines.join('\n')}\n`
}

function powershell(): string {
  const rows = completed.map(
    ({name, options}) =>
      `    '${name}' = @(${options
        .flatMap(namesOf)
        .map((each) => `'${each}'`)
        .join(', ')})`
  )
  const values = completed.flatMap(({name, options}) =>
    options
      .filter(([, row]) => wordsOf(row).length > 0)
      .flatMap((option) =>
        namesOf(option).map(
          (each) =>
            `    '${name} ${each}' = @(${wordsOf(option[1])
              .map((word) => `'${word}'`)
              .join(', ')})`
        )
      )
  )
  return `# Completions of onrecord for PowerShell: onrecord completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName onrecord -ScriptBlock {
  param($word, $line, $position)
  $options = @{
${rows.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $parts = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $name = if ($parts.Count -gt 1) { $parts[1] } else { '' }
  $before = if ($word) { $parts[$parts.Count - 2] } else { $parts[$parts.Count - 1] }
  $found = if ($parts.Count -lt 2 -or ($parts.Count -eq 2 -and $word)) { $options.Keys | Sort-Object }
    elseif ($values.ContainsKey("$name $before")) { $values["$name $before"] }
    else { $options[$name] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`
}
