import {expect} from 'chai'
import {commands as table} from '../../../lib/cli/arguments/commands.ts'
import {readArguments} from '../../../lib/cli/arguments/readArguments.ts'
import {UserError} from '../../../lib/cli/userError.ts'

const read = (line: string) => readArguments(line.split(' ').filter(Boolean))

/** Options that say which files are meant, none of them given. */
const unselected = {
  'file-list': null,
  ignore: null,
  gitignore: null,
  since: null,
  'changed-lines': false,
  'show-files': false
}

describe('readArguments', () => {
  it('reads a command, what it works on and how, and fills in what is not said', () => {
    expect(read('report desk/harbour.md -f json --width 72 -')).to.deep.equal({
      command: 'report',
      operands: ['desk/harbour.md', '-'],
      options: {
        format: 'json',
        out: null,
        archive: null,
        config: null,
        'config-lookup': null,
        'config-code': null,
        preset: null,
        'format-in': null,
        'stdin-filename': null,
        ...unselected,
        event: false,
        cache: false,
        'cache-location': '.onrecordcache',
        concurrency: null,
        color: null,
        width: 72
      }
    })
  })

  it('takes options before the command and lets the last of two win', () => {
    expect(read('--no-color lint --color -q a.md --format=compact --fail-level note')).to.deep.equal({
      command: 'lint',
      operands: ['a.md'],
      options: {
        format: [{form: 'compact', path: null}],
        fix: false,
        'fix-dry-run': false,
        diff: false,
        'max-warnings': null,
        'exit-zero': false,
        statistics: false,
        stats: false,
        baseline: null,
        'print-config': null,
        'fail-level': 'note',
        quiet: true,
        config: null,
        'config-lookup': null,
        'config-code': null,
        preset: null,
        'format-in': null,
        'stdin-filename': null,
        ...unselected,
        event: false,
        cache: false,
        'cache-location': '.onrecordcache',
        concurrency: null,
        watch: false,
        color: true,
        width: null
      }
    })
  })

  it('reads what follows -- as operands', () => {
    expect(read('lint -- --odd-name.md')).to.deep.include({operands: ['--odd-name.md']})
  })

  const questions: readonly (readonly [string, object])[] = [
    ['--help', {asks: 'help', command: null}],
    ['-h', {asks: 'help', command: null}],
    ['help', {asks: 'help', command: null}],
    ['help lint', {asks: 'help', command: 'lint'}],
    ['lint --help', {asks: 'help', command: 'lint'}],
    ['rules -h', {asks: 'help', command: 'rules'}],
    ['--version', {asks: 'version'}],
    ['report -v', {asks: 'version'}]
  ]
  for (const [line, question] of questions) {
    it(`understands the question "${line}"`, () => {
      expect(read(line)).to.deep.equal(question)
    })
  }

  const commands = `onrecord ${Object.keys(table).join('|')}, or onrecord --help`
  const faults: readonly (readonly [string, string])[] = [
    ['', `Say what to do: ${commands}.`],
    ['--format json', `"--format" needs a command before it: ${commands}.`],
    ['lnt a.md', 'There is no command "lnt"; did you mean "lint"?'],
    ['help reprot', 'There is no command "reprot"; did you mean "report"?'],
    ['frobnicate', `There is no command "frobnicate"; give ${commands}.`],
    ['desk/a.md b.md', '"desk/a.md" stands where the command should; did you mean "onrecord lint desk/a.md b.md"?'],
    ['-', '"-" stands where the command should; did you mean "onrecord lint -"?'],
    ['explain', '"onrecord explain" needs something to work on: onrecord explain RULE.'],
    ['explain a b', '"onrecord explain" takes one operand (RULE), so "b" has no place there.'],
    ['rules a', '"onrecord rules" takes no operand, so "a" has no place there.'],
    ['lint a.md --formt json', '"onrecord lint" has no option "--formt"; did you mean "--format"?'],
    ['lint a.md --zzz', '"onrecord lint" has no option "--zzz"; "onrecord lint --help" lists those it has.'],
    ['lint a.md -z', '"onrecord lint" has no option "-z"; "onrecord lint --help" lists those it has.'],
    ['report a.md --fail-level note', '"onrecord report" has no option "--fail-level"; "onrecord lint" has.'],
    [
      'lint a.md --format',
      '"--format" needs a value: one of stylish, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown, csv.'
    ],
    [
      'lint a.md --no-format',
      '"--no-format" needs a value: one of stylish, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown, csv.'
    ],
    ['lint a.md --config', '"--config" needs a value: --config FILE.'],
    ['lint a.md --preset guardain', '"--preset" is "guardain"; did you mean "guardian"?'],
    ['lint a.md --config=', '"--config" needs a value: --config FILE.'],
    ['lint a.md --format jsn', '"--format" is "jsn"; did you mean "json"?'],
    [
      'lint a.md --format xml',
      '"--format" is "xml"; give one of stylish, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown, csv.'
    ],
    ['lint a.md --width 0', '"--width" is "0"; give a whole number above 0.'],
    ['lint a.md --width wide', '"--width" is "wide"; give a whole number above 0.'],
    ['lint a.md --quiet=yes', '"--quiet" takes no value, so "yes" has no place there.'],
    ['lint a.md --no-quiet', 'There is no option "--no-quiet"; leave "--quiet" out instead.']
  ]
  for (const [line, message] of faults) {
    it(`answers "${line}" with a sentence`, () => {
      expect(() => read(line))
        .to.throw(UserError)
        .with.property('message', message)
    })
  }
})
