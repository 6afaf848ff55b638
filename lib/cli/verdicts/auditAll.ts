import type {Audit} from '../../audit.ts'
import type {Rule} from '../../findings/rule.ts'
import type {EventStory} from '../../findings/telling.ts'
import type {Finding, Format} from '../../model.ts'
import {printableName} from '../../text/printable.ts'
import type {Order} from '../arguments/readArguments.ts'
import {eachAlone, type PlacedInput, readEvent, readEvents} from '../inputs/eventInputs.ts'
import {
  type BlockedArticle,
  findFiles,
  findInputs,
  type Input,
  type ReadArticle,
  readArticleFile,
  standardPath
} from '../inputs/findInputs.ts'
import {type Selected, selectFiles} from '../inputs/selectFiles.ts'
import type {Outlet} from '../outlets/outlet.ts'
import type {SettingsFinder} from '../settings/orderedSettings.ts'
import {Pause} from '../terminal/pause.ts'
import {Progress} from '../terminal/progress.ts'
import {type Terminal, write} from '../terminal/terminal.ts'
import type {VerdictThreads} from '../threads/verdictThreads.ts'
import {Bench, type Bring} from './bench.ts'
import type {VerdictPart, VerdictStore} from './verdict.ts'

/** An article as a face shows it. */
export interface AuditedArticle {
  readonly path: string
  readonly text: string
  readonly format: Format
  /** Where the runs of a Word document begin. */
  readonly runs: readonly number[]
  readonly audit: Audit
  /** Its place among the stories of its event, where it was audited beside them. */
  readonly event: EventStory | null
  /** Its record as a line of JSON, where that is known already. */
  readonly line: string | null
}

/** A form of output: what is written before all articles, for each, and after all. */
export interface Face {
  opening(): string
  article(audited: AuditedArticle): string
  blocked(article: BlockedArticle): string
  closing(): string
}

/** By which rules a command audits, and what it does besides. */
export interface Work {
  readonly finder: SettingsFinder
  /** What is done to the rules before they run: timed, say. */
  readonly rules?: (rules: readonly Rule[]) => readonly Rule[]
  readonly outlets: readonly Outlet[]
  /** For records: SHA-256, as hexadecimal digits. */
  readonly hash?: (text: string) => string
  /** Whether stories of one event are looked for, and audited beside each other. */
  readonly events?: boolean
  /** Whether an article needs no audit, since its own is kept: asked with the SHA-256 of the settings. */
  readonly isKept?: (input: ReadArticle, configHash: string) => Promise<boolean>
  /** What the faces show of an article, where verdicts are enough for them; without it each is audited here. */
  readonly part?: VerdictPart
  /** Where verdicts are kept from run to run. */
  readonly store?: VerdictStore
  /** How many threads audit: `auto`, or a number. */
  readonly concurrency?: string | null
  /** Which of the findings in an article count. */
  readonly sift?: (path: string, findings: readonly Finding[]) => readonly Finding[]
  /** What becomes of an article before it is shown: mended, say. `again` audits a text of it. */
  readonly change?: (
    input: ReadArticle,
    again: (text: string) => Audit
  ) => {readonly text: string; readonly audit: Audit} | BlockedArticle
}

/**
 * Audits what an order names, an article at a time, and shows each as it is done. What cannot be audited is told on
 * standard error and passed over. Says whether all could be.
 */
export async function auditAll(
  order: Order<'report' | 'lint' | 'baseline' | 'desk'>,
  terminal: Terminal,
  work: Work
): Promise<boolean> {
  let threads: VerdictThreads | null = null
  try {
    const selected = await selectFiles(order.operands, order.options, terminal)
    // What is found in one story of an event hangs on the others: no verdict on it alone can be kept.
    const {part, store, ...alone} = work
    const done = isEvent(order.options) ? alone : work
    threads = await hireThreads(done, selected)
    const whole = await auditEach(order, terminal, done, selected, threads)
    for (const outlet of work.outlets) await outlet.finish()
    store?.finish()
    return whole
  } catch (error) {
    for (const outlet of work.outlets) outlet.abandon()
    throw error
  } finally {
    await threads?.end()
  }
}

const isEvent = (options: object): boolean => 'event' in options && options.event === true

async function hireThreads(
  {concurrency, part, rules}: Work,
  {operands, selection}: Selected
): Promise<VerdictThreads | null> {
  if (concurrency === undefined || concurrency === null) return null
  const {startThreads: start} = await import('../threads/verdictThreads.ts')
  const silent = {...selection, tellIgnored: () => {}}
  const hasArticles = (least: number): boolean => {
    let count = 0
    for (const _ of findFiles(operands, silent)) if (++count >= least) return true
    return false
  }
  // Timed rules, and a face that shows more than a verdict, need the article in this thread.
  const mayHelp = part !== undefined && rules === undefined
  return start(concurrency, (least) => mayHelp && hasArticles(least))
}

async function auditEach(
  {options}: Order<'report' | 'lint' | 'baseline' | 'desk'>,
  terminal: Terminal,
  work: Work,
  {operands, selection, sift}: Selected,
  threads: VerdictThreads | null
): Promise<boolean> {
  const {outlets} = work
  const standard = {open: () => terminal.stdin, name: options['stdin-filename']}
  const progress = new Progress(terminal)
  const pause = new Pause()
  const show = async (text: (face: Face) => string) => {
    for (const outlet of outlets) {
      const shown = text(outlet.face)
      if (shown !== '') progress.clear()
      await outlet.write(shown)
    }
  }
  const block = async (blocked: BlockedArticle) => {
    progress.clear()
    await write(terminal.stderr, `onrecord: ${printableName(blocked.path)}: ${blocked.obstacle.message}\n`)
    await show((face) => face.blocked(blocked))
  }
  const bench = new Bench({...work, sift: siftBoth(sift, work.sift)}, threads)
  let whole = true
  const finish = async (input: Input, bring: Bring | null) => {
    const done = 'obstacle' in input ? input : await bring?.()
    if (done === undefined) return
    if ('obstacle' in done) {
      whole = false
      await block(done)
    } else await show((face) => face.article(done))
  }
  await show((face) => face.opening())
  const room = threads?.room ?? 0
  const waiting: (() => Promise<void>)[] = []
  const inputs = findInputs(operands, standard, selection, options['format-in'])
  let begun = 0
  const reading = {
    read: (path: string) => readArticleFile(path, options['format-in']),
    isGone: ({path}: Input) => path === standardPath(standard)
  }
  const placed: AsyncIterable<PlacedInput | null> = isEvent(options)
    ? readEvent(inputs)
    : work.events === true
      ? readEvents(inputs, reading)
      : eachAlone(inputs)
  for await (const next of placed) {
    await pause.take()
    if (next === null) continue
    const {input, event} = next
    progress.step(input.path)
    if (++begun === manyArticles) terminal.settleForMany?.()
    const bring = 'obstacle' in input ? null : bench.begin(input, event)
    waiting.push(() => finish(input, bring))
    if (waiting.length > room) await waiting.shift()?.()
  }
  for (const next of waiting) await next()
  progress.clear()
  await show((face) => face.closing())
  return whole
}

/** From so many articles on, what a run leaves behind matters more than how soon it starts. */
const manyArticles = 20

type Sift = NonNullable<Work['sift']>

/** What the command line leaves out, and then what the command does. */
const siftBoth =
  (first: Selected['sift'], then: Sift | undefined) =>
  (path: string, text: string, findings: readonly Finding[]): readonly Finding[] => {
    const left = first(path, text, findings)
    return then === undefined ? left : then(path, left)
  }
