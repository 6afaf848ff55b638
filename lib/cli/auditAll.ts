import {readArticle} from '../article.ts'
import {type Audit, type AuditOptions, audit, hashSettings} from '../audit.ts'
import {RuleFailure} from '../findings/check.ts'
import {remembered} from '../findings/remembered.ts'
import type {Rule} from '../findings/rule.ts'
import type {Settings} from '../findings/settings.ts'
import type {EventStory, Telling} from '../findings/telling.ts'
import type {Finding} from '../model.ts'
import {printable} from '../text/printable.ts'
import {type BlockedArticle, findInputs, type Input, type ReadArticle} from './findInputs.ts'
import type {SettingsFinder} from './orderedSettings.ts'
import type {Outlet} from './outlet.ts'
import {Progress} from './progress.ts'
import type {Order} from './readArguments.ts'
import {selectFiles} from './selectFiles.ts'
import {type Terminal, write} from './terminal.ts'
import {UserError} from './userError.ts'
import {version} from './version.ts'

/** An article as a face shows it. */
export interface AuditedArticle {
  readonly path: string
  readonly text: string
  readonly audit: Audit
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
  /** Whether an article needs no audit, since its own is kept: asked with the SHA-256 of the settings. */
  readonly isKept?: (input: ReadArticle, configHash: string) => Promise<boolean>
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
  try {
    const whole = await auditEach(order, terminal, work)
    for (const outlet of work.outlets) await outlet.finish()
    return whole
  } catch (error) {
    for (const outlet of work.outlets) outlet.abandon()
    throw error
  }
}

async function auditEach(
  {operands: given, options}: Order<'report' | 'lint' | 'baseline' | 'desk'>,
  terminal: Terminal,
  work: Work
): Promise<boolean> {
  const {outlets, finder, hash, change} = work
  const hashOf = hash === undefined ? null : remembered((settings: Settings) => hashSettings(settings, hash))
  const standard = {open: () => terminal.stdin, name: options['stdin-filename']}
  const {operands, selection, sift} = await selectFiles(given, options, terminal)
  const progress = new Progress(terminal)
  const show = async (text: (face: Face) => string) => {
    for (const outlet of outlets) {
      const shown = text(outlet.face)
      if (shown !== '') progress.clear()
      await outlet.write(shown)
    }
  }
  const block = async (blocked: BlockedArticle) => {
    progress.clear()
    await write(terminal.stderr, `onrecord: ${printable(blocked.path)}: ${blocked.obstacle.message}\n`)
    await show((face) => face.blocked(blocked))
  }
  let whole = true
  await show((face) => face.opening())
  const inputs = findInputs(operands, standard, selection, options['format-in'])
  const isEvent = 'event' in options && options.event
  for await (const {input, event} of isEvent ? readEvent(inputs) : eachAlone(inputs)) {
    progress.step(input.path)
    if ('obstacle' in input) {
      whole = false
      await block(input)
      continue
    }
    const {rules, settings} = await finder.for(input.path)
    const hashing = hash === undefined || hashOf === null ? {} : {hash, configHash: hashOf(settings)}
    if (await work.isKept?.(input, hashing.configHash ?? '')) continue
    const beside = event === null ? {} : {event}
    const shared: AuditOptions = {settings, rules: work.rules?.(rules) ?? rules, version, ...hashing, ...beside}
    const again = (text: string): Audit =>
      auditArticle(
        {...input, text},
        {
          ...shared,
          sift: (found) => work.sift?.(input.path, sift(input.path, text, found)) ?? sift(input.path, text, found)
        }
      )
    const done = change === undefined ? {text: input.text, audit: again(input.text)} : change(input, again)
    if ('obstacle' in done) {
      whole = false
      await block(done)
      continue
    }
    await show((face) => face.article({path: input.path, ...done}))
  }
  progress.clear()
  await show((face) => face.closing())
  return whole
}

/** An input, and its place among the stories of one event where it has any. */
interface Placed {
  readonly input: Input
  readonly event: EventStory | null
}

async function* eachAlone(inputs: AsyncIterable<Input>): AsyncGenerator<Placed> {
  for await (const input of inputs) yield {input, event: null}
}

/** All inputs as stories of one event: they are read before the first is audited. */
async function* readEvent(inputs: AsyncIterable<Input>): AsyncGenerator<Placed> {
  const all: Input[] = []
  for await (const input of inputs) all.push(input)
  const tellings: Telling[] = []
  const places = all.map((input) => {
    if ('obstacle' in input) return -1
    const article = readArticle(input.text, {format: input.format, outline: input.outline ?? null})
    return tellings.push({name: input.path, article}) - 1
  })
  for (const [at, input] of all.entries()) {
    const index = places[at] ?? -1
    yield {input, event: index < 0 || tellings.length < 2 ? null : {tellings, index}}
  }
}

/** A fault of ours bears the name of the article that it happened with; one in a rule of the user's own is the user's. */
export function auditArticle({path, text, format, outline}: ReadArticle, shared: AuditOptions): Audit {
  try {
    return audit(text, {...shared, path, format, outline: outline ?? null})
  } catch (error) {
    if (error instanceof RuleFailure && error.ruleId.startsWith('house/'))
      throw new UserError(`${path}: ${error.message}; mend the rule.`)
    throw new Error(`onrecord failed on ${path}`, {cause: error})
  }
}
