import type {Audit} from '../../audit.ts'
import {mend} from '../../findings/mend.ts'
import type {Rule} from '../../findings/rule.ts'
import {levels} from '../../model.ts'
import {jsonLine} from '../../report/json.ts'
import {findingRecords, suppressedRecords} from '../../report/record.ts'
import {Lines} from '../../text/lines.ts'
import {printable, printableName} from '../../text/printable.ts'
import {unifiedDiff} from '../../text/textDiff.ts'
import {type ExitCode, exitCodes, type LintForm} from '../arguments/commands.ts'
import type {Order, Output} from '../arguments/readArguments.ts'
import {type Baseline, readBaseline} from '../baseline/baseline.ts'
import {faceNamed, type ProgramForm} from '../faces/faceNamed.ts'
import {toLinted} from '../faces/toLinted.ts'
import type {BlockedArticle, ReadArticle} from '../inputs/findInputs.ts'
import {showFiles} from '../inputs/showFiles.ts'
import {fileOutlet, type Outlet, screenOutlet} from '../outlets/outlet.ts'
import {recordFace} from '../outlets/recordFace.ts'
import {textFace} from '../outlets/textFace.ts'
import {writeWhole} from '../outlets/wholeFile.ts'
import {SettingsFinder} from '../settings/orderedSettings.ts'
import {printConfig} from '../settings/printConfig.ts'
import {painter} from '../terminal/painter.ts'
import {type Terminal, todayOf, wantsColor, widthOf, write} from '../terminal/terminal.ts'
import {isUserError, UserError} from '../userError.ts'
import {type AuditedArticle, auditAll, type Face, type Work} from '../verdicts/auditAll.ts'
import {openStore} from '../verdicts/openStore.ts'
import type {VerdictStore} from '../verdicts/verdict.ts'
import {RuleCounts} from './ruleCounts.ts'
import {showCompact} from './showCompact.ts'
import {showStylish} from './showStylish.ts'
import {Stopwatch} from './stopwatch.ts'
import {Tally} from './tally.ts'

/** Shows what the rules find, mends what it is asked to, and fails where a finding is grave enough. */
export async function lint(order: Order<'lint'>, terminal: Terminal): Promise<ExitCode> {
  const {options} = order
  if (options['print-config'] !== null) {
    await write(terminal.stdout, await printConfig(options['print-config'], options))
    return exitCodes.fine
  }
  if (options['show-files']) return showFiles(order, terminal)
  checkFixing(order)
  const {store} = await openStore(options, terminal)
  if (!options.watch) return lintOnce(order, terminal, store ?? null, new SettingsFinder(options))
  const {VerdictMemory} = await import('../verdicts/verdictMemory.ts')
  const {watch} = await import('./watch.ts')
  const kept = store ?? new VerdictMemory()
  let finder: SettingsFinder | null = null
  return watch(
    {
      operands: order.operands.length > 0 ? order.operands : ['.'],
      files: [options.config, options.baseline].filter((path) => path !== null),
      run() {
        finder = new SettingsFinder(options)
        return lintOnce(order, terminal, kept, finder)
      },
      settings: () => (finder === null ? [] : [...finder.read, ...finder.named])
    },
    terminal
  )
}

async function lintOnce(
  order: Order<'lint'>,
  terminal: Terminal,
  store: VerdictStore | null,
  finder: SettingsFinder
): Promise<ExitCode> {
  const {options} = order
  const {rules} = await finder.for('article')
  const tally = new Tally()
  const stopwatch = new Stopwatch()
  const mending = new Mending(order)
  const counting: Outlet = screenOutlet(countingFace(tally), terminal)
  const outlets = options.diff
    ? [screenOutlet(mending.face(terminal.stdout.isTTY === true), terminal)]
    : chooseOutlets(order, terminal, rules, tally)
  const known = options.baseline === null ? null : readBaseline(options.baseline, todayOf(terminal))
  const work: Work = {
    ...(known === null ? {} : {sift: hideKnown(known, tally)}),
    finder,
    ...(options.stats ? {rules: (each) => stopwatch.timed(each)} : {}),
    outlets: [counting, ...outlets],
    part: 'findings',
    ...(store === null ? {} : {store}),
    concurrency: options.concurrency,
    change: (input, again) => mending.change(input, (text) => stopwatch.audit(() => again(text)))
  }
  const whole = await auditAll(order, terminal, work)
  if (mending.left !== null) await write(terminal.stderr, tellLeft(mending.left))
  if (mending.count > 0 && !options.quiet) await write(terminal.stderr, `${mending}\n`)
  if (options.stats) await write(terminal.stderr, String(stopwatch))
  if (!whole) return exitCodes.failed
  if (options['exit-zero']) return exitCodes.fine
  if (options.diff) return mending.count > 0 ? exitCodes.findings : exitCodes.fine
  const tooMany = options['max-warnings'] !== null && tally.count('warning') > options['max-warnings']
  return tooMany || tally.reaches(failLevelOf(order)) ? exitCodes.findings : exitCodes.fine
}

/** Leaves out the findings that a baseline holds. A text that is mended is audited several times; each finding counts once. */
function hideKnown(known: Baseline, tally: Tally): NonNullable<Work['sift']> {
  const met = new Set<string>()
  return (path, findings) =>
    findings.filter((finding) => {
      if (!known.hides({path, finding})) return true
      met.add(`${path}\n${finding.fingerprint}`)
      tally.known = met.size
      return false
    })
}

/** Where a number of warnings is allowed, warnings alone do not fail. */
const failLevelOf = ({options}: Order<'lint'>) =>
  options['max-warnings'] !== null && levels.indexOf(options['fail-level']) === 1 ? 'error' : options['fail-level']

function checkFixing({operands, options}: Order<'lint'>): void {
  const asked = (['fix', 'fix-dry-run', 'diff'] as const).filter((name) => options[name])
  if (asked.length > 1) throw new UserError(`"--${asked[0]}" and "--${asked[1]}" exclude each other; give one.`)
  if (options.fix && operands.includes('-'))
    throw new UserError('"--fix" writes files, and standard input is none; give --diff to see what it would change.')
  if (options.diff && options.format.length > 0)
    throw new UserError('"--diff" shows a diff in place of the findings; leave --format out.')
}

/** Nobody should think that a Word document was mended. */
const tellLeft = (path: string): string =>
  `onrecord: Word documents are left as they are (${printableName(path)}); mend them in Word, where the findings tell paragraph and character.\n`

/** Mends articles as they pass, as far as the order asks. */
class Mending {
  readonly #options: Order<'lint'>['options']
  readonly #diffs = new Map<string, string>()
  count = 0
  #files = 0
  /** The first Word document that could not be mended, or null. */
  left: string | null = null

  constructor({options}: Order<'lint'>) {
    this.#options = options
  }

  change(input: ReadArticle, again: (text: string) => Audit): {text: string; audit: Audit} | BlockedArticle {
    const {fix, diff} = this.#options
    if (!fix && !diff && !this.#options['fix-dry-run']) return {text: input.text, audit: again(input.text)}
    if (input.format === 'docx') this.left ??= input.path
    const mended = mend(input.text, again)
    if (mended.count === 0) return mended
    this.count += mended.count
    this.#files++
    if (diff) this.#diffs.set(input.path, unifiedDiff(input.path, input.text, mended.text))
    if (!fix) return mended
    try {
      writeWhole(input.path, mended.text)
    } catch (error) {
      if (!isUserError(error)) throw error
      return {path: input.path, obstacle: {code: 'not-written', message: error.message}}
    }
    return mended
  }

  /** The diffs, in the order of the articles; for other programs as they are, for a person’s eyes without what would steer the terminal. */
  face(isSeen: boolean): Face {
    return textFace(({path}) => {
      const diff = this.#diffs.get(path) ?? ''
      this.#diffs.delete(path)
      return isSeen ? printable(diff) : diff
    })
  }

  toString(): string {
    const done = this.#options.fix ? 'Mended' : 'Would mend'
    return `${done} ${this.count} ${this.count === 1 ? 'finding' : 'findings'} in ${this.#files} ${this.#files === 1 ? 'article' : 'articles'}.`
  }
}

/** Counts, and shows nothing. */
function countingFace(tally: Tally): Face {
  return textFace(({audit}) => {
    tally.add(audit)
    return ''
  })
}

function chooseOutlets(
  order: Order<'lint'>,
  terminal: Terminal,
  rules: readonly Rule[],
  tally: Tally
): readonly Outlet[] {
  const {options} = order
  const given: readonly Output<LintForm>[] =
    options.format.length > 0 ? options.format : [{form: 'stylish', path: null}]
  const inActions = terminal.env.GITHUB_ACTIONS === 'true' && options.format.length === 0
  const outputs: readonly Output<LintForm>[] = inActions ? [...given, {form: 'github', path: null}] : given
  const opened: Outlet[] = []
  try {
    for (const {form, path} of outputs) {
      const face =
        form === 'stylish' || form === 'compact' || form === 'json' || form === 'ndjson'
          ? chooseFace(form, path, order, terminal, tally)
          : faceNamed(form, rules, options['fail-level'])
      opened.push(path === null ? screenOutlet(face, terminal, form === 'github') : fileOutlet(face, path))
    }
  } catch (error) {
    for (const outlet of opened) outlet.abandon()
    throw error
  }
  return opened
}

function chooseFace(
  form: Exclude<LintForm, ProgramForm>,
  path: string | null,
  order: Order<'lint'>,
  terminal: Terminal,
  tally: Tally
): Face {
  const {options} = order
  if (options.statistics && (form === 'stylish' || form === 'compact')) return statisticsFace()
  if (form === 'compact') return textFace((audited) => showCompact(toLinted(audited)))
  if (form === 'json' || form === 'ndjson') return recordFace(form, (audited) => jsonLine(toRecord(audited)), toError)
  const paint = painter(path === null && wantsColor(options.color, terminal))
  const width = widthOf(options.width, terminal)
  const face = textFace((audited) => showStylish(toLinted(audited), paint, width))
  return options.quiet ? face : {...face, closing: () => `${tally}\n`}
}

function statisticsFace(): Face {
  const counts = new RuleCounts()
  const face = textFace(({audit}) => {
    counts.add(audit.findings)
    return ''
  })
  return {...face, closing: () => String(counts)}
}

/** The form of the records; a change that breaks a reader raises the number. */
const schema = 'onrecord-findings/1'

const toRecord = ({path, text, runs, audit: {findings, suppressed}}: AuditedArticle) => {
  const lines = new Lines(text)
  return {
    schema,
    path: path.replaceAll('\\', '/'),
    findings: findingRecords(findings, {runs}, lines),
    ...suppressedRecords(suppressed, {runs}, lines)
  }
}

const toError = ({path, obstacle}: BlockedArticle) => ({schema, path, error: obstacle})
