import {type Audit, type AuditOptions, hashSettings} from '../../audit.ts'
import {remembered} from '../../findings/remembered.ts'
import type {Settings} from '../../findings/settings.ts'
import type {EventStory} from '../../findings/telling.ts'
import type {Finding} from '../../model.ts'
import type {BlockedArticle, ReadArticle} from '../inputs/findInputs.ts'
import type {OrderedSettings} from '../settings/orderedSettings.ts'
import type {VerdictThreads} from '../threads/verdictThreads.ts'
import {version} from '../version.ts'
import {auditArticle} from './articleAudit.ts'
import type {AuditedArticle, Work} from './auditAll.ts'
import {auditOf, type Verdict, type VerdictPart, type VerdictStore, verdictOf} from './verdict.ts'

/** Brings an article whose audit was begun to its end; nothing, where the command keeps one of its own. */
export type Bring = () => Promise<AuditedArticle | BlockedArticle | undefined>

/** What a bench works by. */
export type BenchWork = Omit<Work, 'sift'> & {
  readonly sift: (path: string, text: string, findings: readonly Finding[]) => readonly Finding[]
}

/** Where articles are audited: here, in other threads, or not at all where the verdict is known. */
export class Bench {
  readonly #work: BenchWork
  readonly #threads: VerdictThreads | null
  readonly #hashOf: (settings: Settings) => string

  constructor(work: BenchWork, threads: VerdictThreads | null) {
    const {hash} = work
    this.#work = work
    this.#threads = threads
    this.#hashOf = hash === undefined ? () => '' : remembered((settings: Settings) => hashSettings(settings, hash))
  }

  /** Begins with an article, and gives the way to end it. Whatever goes wrong is thrown at the end, so that all comes in its order. */
  begin(input: ReadArticle, event: EventStory | null): Bring {
    if (this.#threads === null)
      return async () => this.#end(input, await this.#work.finder.for(input.path), null, event)
    const begun = this.#send(input, this.#threads)
    begun.catch(() => {})
    return async () => {
      const {ordered, verdict} = await begun
      return this.#end(input, ordered, verdict, event)
    }
  }

  async #send(
    input: ReadArticle,
    threads: VerdictThreads
  ): Promise<{readonly ordered: OrderedSettings; readonly verdict: Verdict | null}> {
    const {finder, part, store} = this.#work
    const ordered = await finder.for(input.path)
    // Rules of the user's own are functions, which no thread can be sent.
    if (part === undefined || ordered.own.length > 0) return {ordered, verdict: null}
    const known = store?.recall(...placeOf(store, input, ordered, part)) ?? null
    return {ordered, verdict: known ?? (await threads.audit({article: input, settings: ordered.settings, part}))}
  }

  async #end(
    input: ReadArticle,
    ordered: OrderedSettings,
    sent: Verdict | null,
    event: EventStory | null
  ): Promise<AuditedArticle | BlockedArticle | undefined> {
    const {hash, change, rules: prepare, isKept} = this.#work
    const {rules, settings, own} = ordered
    const configHash = this.#hashOf(settings)
    // Rules of the user's own may have changed without a trace in the settings; so may the other stories of an event.
    if (own.length === 0 && event === null && (await isKept?.(input, configHash))) return undefined
    const hashing = hash === undefined ? {} : {hash, configHash}
    const shared: AuditOptions = {
      settings,
      rules: prepare?.(rules) ?? rules,
      version,
      ...hashing,
      ...(event === null ? {} : {event})
    }
    let line: string | null = null
    const again = (text: string): Audit => {
      const article = {...input, text}
      const sift = (found: readonly Finding[]) => this.#work.sift(input.path, text, found)
      const whole = () => auditArticle(article, {...shared, sift})
      const verdict = this.#verdictOn(article, ordered, text === input.text ? sent : null, shared)
      if (verdict === null) return whole()
      line = verdict.line
      return auditOf(verdict, sift(verdict.findings), whole)
    }
    const done = change === undefined ? {text: input.text, audit: again(input.text)} : change(input, again)
    if ('obstacle' in done) return done
    const {path, format, outline} = input
    return {path, format, runs: outline?.runs ?? [], line, event, ...done}
  }

  /** The verdict on a text, where verdicts are worked with: the one that a thread sent, one that is kept, or a new one. */
  #verdictOn(
    article: ReadArticle,
    ordered: OrderedSettings,
    sent: Verdict | null,
    shared: AuditOptions
  ): Verdict | null {
    const {part, store} = this.#work
    if (part === undefined || (store === undefined && sent === null)) return null
    if (store === undefined) return sent
    const place = placeOf(store, article, ordered, part)
    const known = store.recall(...place)
    const verdict = known ?? sent ?? verdictOf(auditArticle(article, shared), part)
    if (known === null) store.keep(...place, verdict)
    return verdict
  }
}

const placeOf = (
  store: VerdictStore,
  article: ReadArticle,
  ordered: OrderedSettings,
  part: VerdictPart
): readonly [string, string] => [`${part} ${article.path}`, store.keyOf(article, ordered, part)]
