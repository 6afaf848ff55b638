import {presetNames} from '../../../rules/presets/presetNames.ts'
import {formats, levels} from '../../model.ts'
import {baselineFile} from '../baseline/baselineFile.ts'
import {cacheFile} from '../verdicts/cacheFile.ts'

/**
 * An option as the table writes it down.
 * - `flag`: there or not; `switch`: `--x`, `--no-x` or neither; `text`: any words; `texts`: as often as one likes; `number`: a whole number;
 *   `count`: a whole number, 0 included; a list of words: one of them.
 */
export interface OptionRow {
  readonly takes: 'flag' | 'switch' | 'text' | 'texts' | 'number' | 'count' | readonly string[]
  /** Whether it may be given several times, each time with a file: `--format sarif=out.sarif`. */
  readonly files?: true
  readonly about: string
  /** One letter: `-f`. */
  readonly short?: string
  /** What help calls the value. */
  readonly value?: string
  /** What holds where the option is not given. */
  readonly fallback?: string
}

/** A command as the table writes it down. */
export interface CommandRow {
  readonly about: string
  /** What stands after the name, in help's words; empty where nothing may. */
  readonly operands: string
  /** Least and greatest number of operands. */
  readonly takes: readonly [number, number]
  readonly options: Readonly<Record<string, OptionRow>>
  /** Command lines worth copying. */
  readonly examples: readonly string[]
}

/** Options that every command has. */
export const everywhere = {
  help: {takes: 'flag', short: 'h', about: 'Show this help'},
  version: {takes: 'flag', short: 'v', about: 'Show the version'}
} as const satisfies Record<string, OptionRow>

const setting = {
  config: {
    takes: 'text',
    short: 'c',
    value: 'FILE',
    about: 'This settings file, in place of the nearest onrecord.config.json or the like'
  },
  'config-lookup': {takes: 'switch', about: 'Look for settings beside and above each article (default: yes)'},
  'config-code': {takes: 'switch', about: 'Run settings and rules that are programs (default: yes)'},
  preset: {
    takes: presetNames,
    short: 'p',
    about: 'The standards of a house; the settings are laid over them'
  }
} as const satisfies Record<string, OptionRow>

const reading = {
  ...setting,
  'format-in': {takes: formats, about: 'Read every article as this, whatever its name ends with'},
  'stdin-filename': {takes: 'text', value: 'NAME', about: 'Call standard input this'}
} as const satisfies Record<string, OptionRow>

const selecting = {
  'file-list': {
    takes: 'text',
    value: 'FILE',
    about: 'Audit the files named in this one, a line each; - reads standard input'
  },
  ignore: {takes: 'switch', about: 'Pass over what .onrecordignore and .gitignore name (default: yes)'},
  gitignore: {takes: 'switch', about: 'Pass over what .gitignore names (default: yes)'},
  since: {takes: 'text', value: 'COMMIT', about: 'Only files that changed since this commit, branch or tag'},
  'changed-lines': {takes: 'flag', about: 'Only findings on lines that changed since then, or since the last commit'},
  'show-files': {takes: 'flag', about: 'Name the files that would be audited, and audit none'}
} as const satisfies Record<string, OptionRow>

const together = {
  event: {takes: 'flag', about: 'The articles tell of one event: look across them too'}
} as const satisfies Record<string, OptionRow>

const hastening = {
  cache: {takes: 'flag', about: 'Keep what was found, and audit again only what changed'},
  'cache-location': {takes: 'text', value: 'FILE', fallback: cacheFile, about: 'Where --cache keeps it'},
  concurrency: {
    takes: 'text',
    value: 'auto|NUMBER',
    about: 'How many threads audit (default: 1); auto takes more where they may pay'
  }
} as const satisfies Record<string, OptionRow>

const showing = {
  color: {
    takes: 'switch',
    about: 'Colour or none (default: as NO_COLOR and FORCE_COLOR say, or in a terminal)'
  },
  width: {takes: 'number', value: 'COLUMNS', about: 'Lines no longer than this'}
} as const satisfies Record<string, OptionRow>

/** How commands show what is laid out for people. */
const laidOut = {
  format: {
    takes: ['text', 'markdown', 'html', 'json'],
    short: 'f',
    fallback: 'text',
    about: 'Form of what is shown'
  },
  out: {takes: 'text', value: 'FILE', short: 'o', about: 'Write it to this file'}
} as const satisfies Record<string, OptionRow>

/** The forms in which `lint` tells its findings. */
const lintForms = [
  'stylish',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
  'csv'
] as const
export type LintForm = (typeof lintForms)[number]

/** The forms in which `desk` tells its figures. */
const deskForms = ['text', 'markdown', 'html', 'json', 'csv', 'parquet'] as const

/** The forms in which `archive` shows what it finds. */
const tableForms = ['table', 'csv', 'json'] as const

/** Every command with its options: arguments are read by this table, and help and errors are written from it. */
export const commands = {
  report: {
    about: 'Who says what in each article, and what nobody vouches for',
    operands: '[FILE…|FOLDER…|PATTERN…|-]',
    takes: [0, Number.POSITIVE_INFINITY],
    options: {
      format: {
        takes: ['text', 'markdown', 'html', 'json', 'ndjson'],
        short: 'f',
        fallback: 'text',
        about: 'Form of the report'
      },
      out: {
        takes: 'text',
        short: 'o',
        value: 'FILE|FOLDER',
        about: 'Write it there; a folder takes an HTML page for each article, and a list'
      },
      archive: {takes: 'text', value: 'FILE', about: 'Keep the audits in this archive as well'},
      ...reading,
      ...selecting,
      ...together,
      ...hastening,
      ...showing
    },
    examples: [
      'onrecord report story.md',
      'onrecord report --format html --out story.html story.md',
      'onrecord report --format html --out reports drafts',
      'onrecord report --format ndjson archive > archive.ndjson',
      'pbpaste | onrecord report -'
    ]
  },
  stream: {
    about: 'Records of a whole archive: articles in JSON, a line each, in; records, a line each, out',
    operands: '[FILE…|-]',
    takes: [0, Number.POSITIVE_INFINITY],
    options: {
      out: {
        takes: 'text',
        value: 'FILE',
        short: 'o',
        about: 'Write the records to this file; .gz and .zst are packed'
      },
      parquet: {
        takes: 'text',
        value: 'FOLDER',
        about: 'Write the records to tables of Parquet in this folder, by month and outlet'
      },
      resume: {takes: 'flag', about: 'Go on with --out or --parquet where an earlier run broke off'},
      fields: {
        takes: 'text',
        value: 'PARTS',
        about: 'Only these parts of the records, such as statements,sources,metrics'
      },
      unordered: {takes: 'flag', about: 'Write each record as soon as it is done, in whatever order'},
      concurrency: {takes: 'text', value: 'auto|NUMBER', fallback: 'auto', about: 'How many threads audit at once'},
      'exit-zero': {takes: 'flag', about: 'End with exit code 0 although some lines could not be audited'},
      'file-list': {
        takes: 'text',
        value: 'FILE',
        about: 'Audit the files named in this one, a line each; - reads standard input'
      },
      'format-in': {takes: formats, about: 'Read the files of --file-list as this, whatever their names end with'},
      ...setting
    },
    examples: [
      'onrecord stream archive.ndjson > records.ndjson',
      'onrecord stream --resume --out records.ndjson.gz archive-*.ndjson.gz',
      'onrecord stream --resume --parquet tables archive.ndjson',
      'find archive -name "*.md" | onrecord stream --fields sources,metrics --file-list -'
    ]
  },
  queue: {
    about: 'A daily flow of articles by way of Redis: put them into a queue, audit what is there',
    operands: 'add|work|status|dead|replay [FILE…|-|SHARD…]',
    takes: [1, Number.POSITIVE_INFINITY],
    options: {
      redis: {
        takes: 'text',
        value: 'URL',
        about: 'Where Redis is (default: ONRECORD_REDIS, or redis://127.0.0.1:6379)'
      },
      queue: {takes: 'text', value: 'NAME', fallback: 'articles', about: 'Which queue'},
      shard: {takes: 'number', value: 'NUMBER', about: 'add: how many articles a worker takes at once (default: 100)'},
      tries: {takes: 'number', value: 'NUMBER', about: 'add: how often a shard is tried (default: 5)'},
      out: {
        takes: 'text',
        value: 'FOLDER',
        short: 'o',
        about: 'work: write the records of each shard to a file in this folder'
      },
      drain: {takes: 'flag', about: 'work: end when the queue is empty'},
      fields: {takes: 'text', value: 'PARTS', about: 'work: only these parts of the records, as with stream'},
      concurrency: {
        takes: 'text',
        value: 'auto|NUMBER',
        fallback: 'auto',
        about: 'work: how many threads audit at once'
      },
      format: {takes: ['text', 'json'], short: 'f', fallback: 'text', about: 'status, dead: form of the answer'},
      ...setting
    },
    examples: [
      'onrecord queue add today.ndjson',
      'onrecord queue work --out records',
      'onrecord queue status --format json'
    ]
  },
  lint: {
    about: 'What a standards editor would ask to have mended, place by place',
    operands: '[FILE…|FOLDER…|PATTERN…|-]',
    takes: [0, Number.POSITIVE_INFINITY],
    options: {
      format: {
        takes: lintForms,
        files: true,
        short: 'f',
        about: 'Form of the findings (default: stylish); several may go to a file each'
      },
      fix: {takes: 'flag', about: 'Mend what can be mended without changing a meaning, and tell the rest'},
      'fix-dry-run': {takes: 'flag', about: 'Tell what --fix would leave, and write nothing'},
      diff: {takes: 'flag', about: 'Show what --fix would change, as a unified diff, and write nothing'},
      'max-warnings': {takes: 'count', value: 'NUMBER', about: 'End with exit code 1 where there are more warnings'},
      'exit-zero': {takes: 'flag', about: 'End with exit code 0 whatever is found'},
      statistics: {takes: 'flag', about: 'How many findings each rule has, in place of the findings'},
      stats: {takes: 'flag', about: 'How long each stage and rule took, on standard error'},
      'fail-level': {takes: levels, fallback: 'warning', about: 'End with exit code 1 from this level up'},
      baseline: {takes: 'text', value: 'FILE', short: 'b', about: 'Pass over the findings that this baseline holds'},
      'print-config': {
        takes: 'text',
        value: 'FILE',
        about: 'Show the settings that hold for this article, and where each came from'
      },
      quiet: {takes: 'flag', short: 'q', about: 'Findings alone, no closing line'},
      watch: {
        takes: 'flag',
        short: 'w',
        about: 'Go on, and lint again whenever an article or the settings change; Ctrl-C ends it'
      },
      ...reading,
      ...selecting,
      ...together,
      ...hastening,
      ...showing
    },
    examples: [
      'onrecord lint drafts',
      'onrecord lint --fail-level error --format compact story.md',
      'onrecord lint --format sarif=findings.sarif --format stylish drafts',
      'onrecord lint --event mail.md wire.md radio.md',
      'onrecord lint --since main --changed-lines',
      'onrecord lint --diff "drafts/**/*.md"'
    ]
  },
  compare: {
    about: 'One event in several stories: what they quote alike, where they contradict each other, who has whom',
    operands: 'FILE FILE… or FOLDER',
    takes: [1, Number.POSITIVE_INFINITY],
    options: {
      ...laidOut,
      'format-in': reading['format-in'],
      ...showing
    },
    examples: ['onrecord compare mail.md wire.md radio.md', 'onrecord compare --format html --out event.html event']
  },
  diff: {
    about: 'What changed in the sourcing from one draft to the next',
    operands: 'OLD NEW, or COMMIT -- FILE',
    takes: [2, 2],
    options: {
      ...laidOut,
      'exit-zero': {takes: 'flag', about: 'End with exit code 0 even where a statement has lost its source'},
      'format-in': reading['format-in'],
      ...showing
    },
    examples: ['onrecord diff draft.md edited.md', 'onrecord diff HEAD~1 -- story.md', 'onrecord diff main -- story.md']
  },
  verify: {
    about: 'Every quotation against transcripts, releases and other evidence',
    operands: 'ARTICLE',
    takes: [1, Number.POSITIVE_INFINITY],
    options: {
      evidence: {
        takes: 'texts',
        value: 'FILE',
        short: 'e',
        about: 'A transcript, release, mail or captions (.vtt, .srt), or a folder of them'
      },
      allow: {
        takes: 'text',
        value: 'LIST',
        fallback: 'case,marks,spelling,brackets',
        about: 'What may differ untold; or none'
      },
      complete: {takes: 'flag', about: 'End with exit code 1 also where a quotation is not in the evidence'},
      ...laidOut,
      'format-in': reading['format-in'],
      ...showing
    },
    examples: [
      'onrecord verify story.md --evidence hearing.vtt',
      'onrecord verify story.md --evidence transcripts --allow marks,spelling'
    ]
  },
  baseline: {
    about: 'Write down the findings that there are, so that lint --baseline tells only of new ones',
    operands: '[FILE…|FOLDER…|PATTERN…]',
    takes: [0, Number.POSITIVE_INFINITY],
    options: {
      baseline: {takes: 'text', value: 'FILE', short: 'b', fallback: baselineFile, about: 'The file'},
      audit: {takes: 'flag', about: 'Say which entries are gone or expired, and write nothing'},
      prune: {takes: 'flag', about: 'Take out the entries that are gone'},
      who: {takes: 'text', value: 'NAME', about: 'Who decided to live with the new ones'},
      why: {takes: 'text', value: 'REASON', about: 'Why'},
      expires: {takes: 'text', value: 'DATE', about: 'Tell of the new ones again after this day, such as 2027-01-31'},
      ...reading,
      ...selecting
    },
    examples: [
      'onrecord baseline --who "Ada Brook" --why "Copy from before 2026" archive',
      'onrecord baseline --audit archive'
    ]
  },
  desk: {
    about: 'The sourcing of a desk over many articles: who speaks, what rests on unnamed sources, what to read again',
    operands: '[FILE…|FOLDER…|PATTERN…|-]',
    takes: [0, Number.POSITIVE_INFINITY],
    options: {
      format: {
        takes: deskForms,
        short: 'f',
        fallback: 'text',
        about: 'Form of the report; csv and parquet have a row for each source'
      },
      out: {
        takes: 'text',
        value: 'FILE',
        short: 'o',
        about: 'Write the report to this file (default: standard output)'
      },
      from: {takes: 'text', value: 'DATE', about: 'Only articles of this day or later, such as 2027-01-31 or 2027-01'},
      to: {takes: 'text', value: 'DATE', about: 'Only articles of this day or earlier'},
      desk: {
        takes: 'text',
        value: 'NAMES',
        about: 'Only articles of this desk, or of several with commas between them'
      },
      archive: {
        takes: 'text',
        value: 'FILE',
        about: 'Add the articles, if any, to this archive, and tell all it holds'
      },
      ...reading,
      ...selecting,
      ...showing
    },
    examples: [
      'onrecord desk --from 2027-01 --to 2027-03 archive',
      'onrecord desk --desk Business --format html --out business.html 2027/01',
      'onrecord desk --format csv --out sources.csv archive',
      'onrecord desk --archive year.duckdb 2027/03'
    ]
  },
  archive: {
    about: 'What an archive of audits holds: its tables, or what a query in SQL finds in them',
    operands: 'tables|query [SQL]',
    takes: [1, 2],
    options: {
      archive: {takes: 'text', value: 'FILE', fallback: 'onrecord.duckdb', about: 'The archive'},
      format: {takes: tableForms, short: 'f', fallback: 'table', about: 'Form of what is found'},
      width: showing.width
    },
    examples: [
      'onrecord archive tables --archive year.duckdb',
      'onrecord archive query --archive year.duckdb "SELECT desk, count(*) FROM articles GROUP BY desk"'
    ]
  },
  init: {
    about: 'Write a settings file for the current folder',
    operands: '',
    takes: [0, 0],
    options: {
      preset: {takes: presetNames, short: 'p', about: 'The standards of this house'},
      yes: {takes: 'flag', short: 'y', about: 'Ask nothing: a careful newsroom without a house, or --preset'}
    },
    examples: ['onrecord init', 'onrecord init --preset reuters']
  },
  why: {
    about: 'Why the statements at a place were judged as they were',
    operands: 'FILE:LINE[:COLUMN]',
    takes: [1, 1],
    options: {
      format: {takes: ['text', 'json'], short: 'f', fallback: 'text', about: 'Form of the answer'},
      ...reading,
      ...showing
    },
    examples: ['onrecord why story.md:12', 'onrecord why --format json story.md:12:5', 'pbpaste | onrecord why -- -:3']
  },
  explain: {
    about: 'What a rule asks, why, and what would mend it',
    operands: 'RULE',
    takes: [1, 1],
    options: {
      format: {takes: ['text', 'json'], short: 'f', fallback: 'text', about: 'Form of the page'},
      ...setting
    },
    examples: ['onrecord explain unnamed-source-vague', 'onrecord explain --preset npr unnamed-source-vague']
  },
  lsp: {
    about: 'Speak to an editor: findings, sources and fixes while a story is written',
    operands: '',
    takes: [0, 0],
    options: {
      stdio: {takes: 'flag', about: 'Speak over standard input and output, as it does in any case'},
      clientProcessId: {takes: 'count', value: 'NUMBER', about: 'The process of the editor; some editors tell it'},
      ...setting
    },
    examples: ['onrecord lsp --stdio']
  },
  completion: {
    about: 'Completions for a shell, or the manual page',
    operands: 'bash|zsh|fish|powershell|man',
    takes: [1, 1],
    options: {},
    examples: ['onrecord completion bash > /etc/bash_completion.d/onrecord', 'onrecord completion man > onrecord.1']
  },
  rules: {
    about: 'All rules, a line each',
    operands: '',
    takes: [0, 0],
    options: {
      format: {takes: ['text', 'json'], short: 'f', fallback: 'text', about: 'Form of the list'},
      ...setting
    },
    examples: ['onrecord rules', 'onrecord rules --preset guardian']
  }
} as const satisfies Record<string, CommandRow>

export type CommandName = keyof typeof commands

/** What the program's exit code says. */
export const exitCodes = {
  fine: 0,
  findings: 1,
  failed: 2
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
