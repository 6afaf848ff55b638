import type {
  ClientCapabilities,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult
} from 'vscode-languageserver'
import {readAbilities} from './abilities.ts'
import type {ActionAbilities} from './actions.ts'
import {offerCommands} from './commands.ts'
import {ConfigFaults} from './configFaults.ts'
import type {Conversation} from './conversation.ts'
import {configDiagnosticsOf, diagnosticsOf} from './diagnostics.ts'
import {offerDocumentFeatures} from './documentFeatures.ts'
import type {Host} from './host.ts'
import {moveFindings} from './movedFindings.ts'
import {OpenDocument} from './openDocument.ts'
import {encodings} from './positions.ts'
import {Publisher} from './publisher.ts'
import {capabilitiesOf} from './serverCapabilities.ts'
import {readOptions, type ServerOptions} from './serverOptions.ts'
import {Session} from './session.ts'
import {takeTurn} from './turn.ts'
import type {View} from './view.ts'
import {Watching} from './watching.ts'
import {offerWorkspaceFeatures} from './workspaceFeatures.ts'

const errorMessage = 1

/** The language server: it follows the documents that an editor opens, and tells what is found in them. */
export class Server implements Conversation {
  readonly connection: Connection
  readonly host: Host
  readonly session: Session
  options: ServerOptions
  client: ClientCapabilities = {}
  abilities: ActionAbilities = readAbilities({})
  folders: readonly string[] = []
  /** The options that hold where the editor’s settings say nothing. */
  #below: ServerOptions
  readonly #configFaults: ConfigFaults
  /** By document, what its last audit found, and where that has moved since. */
  readonly #shown = new Map<string, Shown>()
  readonly #publisher = new Publisher({
    interim: (uri) => this.#publishMoved(uri),
    audited: (uri) => this.#publish(uri),
    fail: (error) =>
      this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  })

  constructor(connection: Connection, host: Host, options: ServerOptions) {
    this.connection = connection
    this.host = host
    this.session = new Session(host, (message) => {
      connection.sendNotification('window/showMessage', {type: errorMessage, message}).catch(() => {})
    })
    this.options = options
    this.#below = options
    this.#configFaults = new ConfigFaults(this)
  }

  listen(): void {
    const {connection, session} = this
    const watching = new Watching(this)
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => watching.begin())
    connection.onDidOpenTextDocument(({textDocument: {uri, languageId, version, text}}) => {
      this.#shown.delete(uri)
      this.#take(new OpenDocument(uri, languageId, version, text, session.encoding))
    })
    connection.onDidChangeTextDocument(({textDocument: {uri, version}, contentChanges}) => {
      const document = session.document(uri)
      if (document !== null) this.#take(document.changed(version, contentChanges))
    })
    connection.languages.diagnostics.on(async ({textDocument: {uri}, previousResultId}, token) => {
      await takeTurn(token)
      return this.#pull(uri, previousResultId)
    })
    offerDocumentFeatures(this)
    offerWorkspaceFeatures(this)
    offerCommands(this)
    connection.onDidCloseTextDocument(({textDocument: {uri}}) => this.#close(uri))
    connection.onDidSaveTextDocument(({textDocument: {uri}}) => watching.saved(uri))
    connection.listen()
  }

  refresh(concerns?: (uri: string) => boolean): void {
    if (concerns === undefined) this.host.open(this.folders, this.options)
    this.session.forget(concerns)
    const {diagnostics, semanticTokens, inlayHint, codeLens} = this.client.workspace ?? {}
    const {languages} = this.connection
    if (!this.#pulls)
      for (const {uri} of this.session.documents) if (concerns?.(uri) !== false) this.#publisher.touch(uri)
    const asked = [
      diagnostics?.refreshSupport ? languages.diagnostics.refresh() : null,
      semanticTokens?.refreshSupport ? languages.semanticTokens.refresh() : null,
      inlayHint?.refreshSupport ? languages.inlayHint.refresh() : null,
      codeLens?.refreshSupport ? this.connection.sendRequest('workspace/codeLens/refresh') : null
    ]
    // An editor that is about to go need not answer.
    for (const each of asked) each?.catch(() => {})
    this.#configFaults.tell().catch(() => {})
  }

  /** Takes the settings of the editor; what they leave open stays as it was when the server began. */
  configure(given: unknown): void {
    this.options = readOptions(given, this.#below)
    this.refresh()
  }

  #initialize({capabilities, initializationOptions, workspaceFolders, rootUri}: InitializeParams): InitializeResult {
    this.client = capabilities
    this.abilities = readAbilities(capabilities)
    const offered: readonly string[] = capabilities.general?.positionEncodings ?? []
    this.session.encoding = encodings.find((encoding) => offered.includes(encoding)) ?? 'utf-16'
    this.#below = readOptions(initializationOptions, this.options)
    this.options = this.#below
    const uris = workspaceFolders?.map(({uri}) => uri) ?? (rootUri == null ? [] : [rootUri])
    this.folders = uris.flatMap((uri) => this.host.pathOf(uri) ?? [])
    this.host.open(this.folders, this.options)
    return {
      serverInfo: {name: 'onrecord', version: this.host.version},
      capabilities: capabilitiesOf(this.session.encoding)
    }
  }

  /** Whether the editor asks for diagnostics itself; it would show twice what is pushed besides. */
  get #pulls(): boolean {
    return this.client.textDocument?.diagnostic !== undefined
  }

  #take(document: OpenDocument): void {
    const isNew = this.session.document(document.uri) === null
    this.session.put(document)
    this.#move(document)
    if (!this.#pulls) this.#publisher.touch(document.uri)
    if (isNew) this.#configFaults.tell().catch(() => {})
  }

  #close(uri: string): void {
    this.#publisher.drop(uri)
    this.session.close(uri)
    this.#shown.delete(uri)
    if (!this.#pulls) this.connection.sendDiagnostics({uri, diagnostics: []}).catch(() => {})
  }

  async #publish(uri: string): Promise<void> {
    const diagnostics = await this.#diagnose(uri)
    const document = this.session.document(uri)
    if (document !== null) await this.connection.sendDiagnostics({uri, version: document.version, diagnostics})
  }

  /** Moves what is known of a document with its text. */
  #move({uri, changes}: OpenDocument): void {
    const shown = this.#shown.get(uri)
    if (shown !== undefined) this.#shown.set(uri, {...shown, findings: moveFindings(shown.findings, changes)})
  }

  /** Tells where the findings of the last audit stand now. */
  #publishMoved(uri: string): boolean {
    const document = this.session.document(uri)
    const shown = this.#shown.get(uri)
    if (document === null || shown === undefined) return false
    const {version, positions} = document
    const diagnostics = diagnosticsOf({...shown, uri, positions}, this.abilities)
    this.connection.sendDiagnostics({uri, version, diagnostics}).catch(() => {})
    return true
  }

  async #pull(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const house = await this.session.houseFor(uri)
    const document = this.session.document(uri)
    const resultId = this.session.resultIdOf({stamp: `v${document?.version}`, house})
    return resultId === previous
      ? {kind: 'unchanged', resultId}
      : {kind: 'full', resultId, items: await this.#diagnose(uri)}
  }

  async #diagnose(uri: string): Promise<Diagnostic[]> {
    const document = this.session.document(uri)
    if (document === null || !this.options.enable) return []
    if (this.session.isSettings(document)) {
      const path = this.host.pathOf(uri) ?? ''
      const faults = await this.host.checkSettings(path, document.text)
      return configDiagnosticsOf(
        document,
        faults.filter((fault) => fault.path === path)
      )
    }
    const view = await this.session.view(uri)
    if (view === null) return []
    if (view.article.text === this.session.document(uri)?.text) this.#shown.set(uri, view)
    return diagnosticsOf(view, this.abilities)
  }
}

/** What was found in an article, as far as it is told. */
type Shown = Pick<View, 'findings' | 'house'>
