import {type Audit, audit} from '../audit.ts'
import {RuleFailure} from '../findings/check.ts'
import type {Finding, Format} from '../model.ts'
import {Memory} from '../tree/memory.ts'
import type {ConfigFault, Host, House, StoredArticle} from './host.ts'
import {OpenDocument} from './openDocument.ts'
import type {Encoding} from './positions.ts'
import type {View} from './view.ts'

/** How an editor calls the forms in which articles are written. */
const formatsByLanguage: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  plaintext: 'text',
  text: 'text',
  html: 'html',
  mdx: 'mdx',
  'markdown.mdx': 'mdx'
}

/** Languages of programs and data: such a document is an article only where its name says so. */
const otherLanguages = /^(?:json|yaml|toml|xml|javascript|typescript|css|scss|python|shellscript|sh|lua|diff|git)/

/** An article's settings as they were last read, with what was wrong in them. */
interface Settled {
  readonly house: House
  readonly faults: readonly ConfigFault[]
}

/** The documents that are open, and what is known of them. An article is audited when somebody first asks, and again only when it or its settings changed. */
export class Session {
  readonly #host: Host
  readonly #complain: (sentence: string) => void
  readonly #failing = new Set<string>()
  readonly #documents = new Map<string, OpenDocument>()
  readonly #views = new Map<string, View>()
  /** What the audits of an open document remember from each to the next. */
  readonly #memories = new Map<string, Memory>()
  readonly #settled = new Map<string, Settled>()
  readonly #stored = new Map<string, {readonly stored: StoredArticle; readonly view: View}>()
  /** How the editor counts characters. */
  encoding: Encoding = 'utf-16'
  /** How often something had to be looked at anew. */
  #generation = 0
  #settledSoFar = 0
  /** In what order the settings of documents were read. */
  readonly #ages = new WeakMap<House, number>()

  /** `complain` is told of a rule of the user’s own that fails, once. */
  constructor(host: Host, complain: (sentence: string) => void = () => {}) {
    this.#host = host
    this.#complain = complain
  }

  get documents(): Iterable<OpenDocument> {
    return this.#documents.values()
  }

  document(uri: string): OpenDocument | null {
    return this.#documents.get(uri) ?? null
  }

  /** Takes a document in, opened or changed. */
  put(document: OpenDocument): void {
    this.#documents.set(document.uri, document)
  }

  close(uri: string): void {
    this.#documents.delete(uri)
    this.#views.delete(uri)
    this.#memories.delete(uri)
    this.#settled.delete(uri)
  }

  /** Settings or files have changed that have a say in some documents, in all unless told otherwise: these are looked at anew. */
  forget(concerns: (uri: string) => boolean = () => true): void {
    this.#host.forget()
    this.#failing.clear()
    this.#generation++
    for (const known of [this.#views, this.#stored, this.#settled])
      for (const uri of known.keys()) if (concerns(uri)) known.delete(uri)
  }

  isSettings({uri}: OpenDocument): boolean {
    const path = this.#host.pathOf(uri)
    return path !== null && this.#host.isSettings(path)
  }

  /** The form in which a document is written as an article, or null where it is none. */
  formatOf({uri, languageId, text}: OpenDocument): Format | null {
    const path = this.#host.pathOf(uri)
    const named = path === null ? 'text' : this.#host.formatOf(path, text)
    if (path !== null && (this.#host.isSettings(path) || !this.#host.isArticle(path))) return null
    if (named !== 'text' && named !== 'markdown') return isNews(path) || !otherLanguages.test(languageId) ? named : null
    if (otherLanguages.test(languageId)) return null
    return formatsByLanguage[languageId] ?? named
  }

  /** An open article as the features look at it, or null where the document is none. Throws where a rule fails. */
  async view(uri: string): Promise<View | null> {
    const asked = this.#documents.get(uri)
    if (asked === undefined) return null
    await this.#settle(uri)
    // It may have changed while its settings were read.
    const document = this.#documents.get(uri)
    if (document === undefined) return null
    const known = this.#views.get(uri)
    if (known?.article.text === document.text) return this.#keep(known, document)
    const format = this.formatOf(document)
    if (format === null) return null
    const {house} = await this.#settle(uri)
    const memory = this.#memories.get(uri) ?? new Memory()
    this.#memories.set(uri, memory)
    const view = this.#look(document, format, house, memory)
    this.#views.set(uri, view)
    return view
  }

  /** What an editor that has a view already can be told in its place: it changes with the text and with the settings. */
  resultIdOf({stamp, house}: Pick<View, 'stamp' | 'house'>): string {
    return `${this.#ages.get(house) ?? 0} ${stamp}`
  }

  /** What holds where a document lies. */
  async houseFor(uri: string): Promise<House> {
    return (await this.#settle(uri)).house
  }

  /** What is wrong in the settings that hold for an article. */
  async faultsFor(uri: string): Promise<readonly ConfigFault[]> {
    return (await this.#settle(uri)).faults
  }

  /** A view that still holds: what was changed since has been taken back, or nothing was. */
  #keep(view: View, {uri, version, positions}: OpenDocument): View {
    if (view.version === version) return view
    const kept = {...view, version, stamp: `v${version}`, positions}
    this.#views.set(uri, kept)
    return kept
  }

  /** An article of a folder that is not open, or null where it cannot be read. */
  async storedView(path: string): Promise<View | null> {
    const uri = this.#host.uriOf(path)
    const known = this.#stored.get(uri)
    const stored = this.#host.readArticle(path, known?.stored ?? null)
    if (stored === null) return null
    if (known?.stored === stored) return known.view
    const {text, format} = stored
    const {house} = await this.#settle(uri)
    const document = new OpenDocument(uri, format, 0, text, this.encoding)
    const view = {...this.#look(document, format, house), version: null, stamp: stored.stamp}
    this.#stored.set(uri, {stored, view})
    return view
  }

  #look(document: OpenDocument, format: Format, house: House, memory: Memory | null = null): View {
    const {uri, version, text, positions} = document
    const path = this.#host.pathOf(uri)
    const {settings} = house
    const rules = this.#failing.size === 0 ? house.rules : house.rules.filter(({id}) => !this.#failing.has(id))
    const sift = (findings: readonly Finding[]) => (path === null ? findings : this.#host.sift(path, findings))
    const options = {format, rules, settings, path: path === null ? uri : this.#host.nameOf(path)}
    const again = (text: string, memory: Memory | null = null) =>
      audit(text, {...options, version: this.#host.version, sift, memory})
    const audited = this.#auditSoundly(() => again(text, memory))
    if (audited === null) return this.#look(document, format, house, memory)
    const {article, findings} = audited
    return {uri, version, stamp: `v${version}`, article, audit: audited, findings, positions, house, again}
  }

  /** An audit, or null where a rule of the user’s own failed: the others still hold. A fault of ours is thrown. */
  #auditSoundly(run: () => Audit): Audit | null {
    try {
      return run()
    } catch (error) {
      if (!(error instanceof RuleFailure) || !error.ruleId.startsWith('house/')) throw error
      if (!this.#failing.has(error.ruleId)) this.#complain(`${error.message}; mend the rule.`)
      this.#failing.add(error.ruleId)
      return null
    }
  }

  async #settle(uri: string): Promise<Settled> {
    const known = this.#settled.get(uri)
    if (known !== undefined) return known
    const generation = this.#generation
    const [house, faults] = await this.#host.houseFor(this.#host.pathOf(uri))
    // They may have changed while they were read.
    if (generation !== this.#generation) return this.#settle(uri)
    const settled = {house, faults}
    this.#ages.set(house, ++this.#settledSoFar)
    this.#settled.set(uri, settled)
    return settled
  }
}

const isNews = (path: string | null): boolean => path !== null && /\.(?:ninjs|nitf)$/i.test(path)
