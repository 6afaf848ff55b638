/**
 * A stand-in for the interface of VS Code, as far as the extension and the protocol’s client use it: documents, findings, commands, a status bar,
 * panes. What the extension registers can be asked for, and what it shows can be read.
 */
import {fileURLToPath, pathToFileURL} from 'node:url'

// biome-ignore lint/suspicious/noExplicitAny: the client hands on what a server sends, whatever it is
type Any = any
type Listener = (event: Any) => unknown

class Disposable {
  readonly #end: () => void
  constructor(end: () => void = () => {}) {
    this.#end = end
  }
  static from(...all: readonly {dispose(): void}[]): Disposable {
    return new Disposable(() => {
      for (const each of all) each.dispose()
    })
  }
  dispose(): void {
    this.#end()
  }
}

class EventEmitter {
  readonly #listeners = new Set<Listener>()
  readonly event = (listener: Listener, self?: unknown, kept?: Disposable[]): Disposable => {
    const bound = self === undefined ? listener : listener.bind(self)
    this.#listeners.add(bound)
    const end = new Disposable(() => this.#listeners.delete(bound))
    kept?.push(end)
    return end
  }
  fire(event?: Any): void {
    for (const listener of [...this.#listeners]) listener(event)
  }
  dispose(): void {
    this.#listeners.clear()
  }
}

class CancellationTokenSource {
  readonly #emitter = new EventEmitter()
  readonly token = {isCancellationRequested: false, onCancellationRequested: this.#emitter.event}
  cancel(): void {
    this.token.isCancellationRequested = true
    this.#emitter.fire()
  }
  dispose(): void {}
}

class Uri {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  static parse = (text: string): Uri => new Uri(text)
  static file = (path: string): Uri => new Uri(pathToFileURL(path).href)
  get scheme(): string {
    return /^[a-z]+/.exec(this.#text)?.[0] ?? ''
  }
  get path(): string {
    return this.scheme === 'file' ? this.fsPath : this.#text.slice(this.scheme.length + 1)
  }
  get fsPath(): string {
    return this.scheme === 'file' ? fileURLToPath(this.#text) : this.#text
  }
  toString(): string {
    return this.#text
  }
}

class Position {
  readonly line: number
  readonly character: number
  constructor(line: number, character: number) {
    this.line = line
    this.character = character
  }
  isBeforeOrEqual({line, character}: Position): boolean {
    return this.line < line || (this.line === line && this.character <= character)
  }
}

class Range {
  readonly start: Position
  readonly end: Position
  constructor(start: Position | number, end: Position | number, line = 0, character = 0) {
    this.start = typeof start === 'number' ? new Position(start, end as number) : start
    this.end = typeof start === 'number' ? new Position(line, character) : (end as Position)
  }
  contains(place: Position): boolean {
    return this.start.isBeforeOrEqual(place) && place.isBeforeOrEqual(this.end)
  }
}

class Diagnostic {
  source?: string
  code?: Any
  readonly range: Range
  readonly message: string
  readonly severity: number
  constructor(range: Range, message: string, severity: number) {
    this.range = range
    this.message = message
    this.severity = severity
  }
}

class CodeActionKind {
  static readonly Empty = new CodeActionKind('')
  static readonly QuickFix = new CodeActionKind('quickfix')
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
  append(part: string): CodeActionKind {
    return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`)
  }
}

/** A class of which nothing but its being there matters. */
const plain = () =>
  class {
    readonly given: readonly unknown[]
    constructor(...given: readonly unknown[]) {
      this.given = given
    }
  }

const kinds = (...names: readonly string[]) => Object.fromEntries(names.map((name, index) => [name, index]))

/** A document that is open. */
interface TextDocument {
  readonly uri: Uri
  readonly languageId: string
  readonly version: number
  readonly isClosed: boolean
  getText(): string
}

/** An editor without a window. */
export class StandIn {
  readonly settings = new Map<string, unknown>()
  readonly commands = new Map<string, (...args: readonly unknown[]) => unknown>()
  /** The commands that were asked for and are the editor’s own. */
  readonly ordered: (readonly [string, ...unknown[]])[] = []
  readonly providers = new Map<string, Any>()
  readonly findings = new Map<string, readonly Diagnostic[]>()
  readonly messages: string[] = []
  readonly logged: string[] = []
  readonly panes: {title: string; webview: {html: string}; options: Any}[] = []
  readonly status = {text: '', command: '', isShown: false}
  readonly documents: TextDocument[] = []
  active: {readonly document: TextDocument; readonly selection: {readonly active: Position}} | undefined
  theme = 2
  isTrusted = true
  readonly #events = new Map<string, EventEmitter>()
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    this.module = this.#build()
  }

  on(name: string): EventEmitter {
    const known = this.#events.get(name) ?? new EventEmitter()
    this.#events.set(name, known)
    return known
  }

  /** Opens an article, and puts it to the fore. */
  open(path: string, text: string, languageId = 'markdown'): TextDocument {
    const document = {uri: Uri.file(path), languageId, version: 1, isClosed: false, isDirty: false, getText: () => text}
    this.documents.push(document)
    this.active = {document, selection: {active: new Position(0, 0)}}
    this.on('didChangeVisibleTextEditors').fire([this.active])
    this.on('didOpenTextDocument').fire(document)
    this.on('didChangeActiveTextEditor').fire(this.active)
    return document
  }

  putCursor(line: number, character: number): void {
    if (this.active !== undefined) this.active = {...this.active, selection: {active: new Position(line, character)}}
  }

  run(command: string, ...args: readonly unknown[]): Promise<unknown> {
    const ours = this.commands.get(command)
    if (ours === undefined) this.ordered.push([command, ...args])
    return Promise.resolve(ours?.(...args))
  }

  /** The rules of the findings shown on a document. */
  rulesOn({uri}: TextDocument): readonly string[] {
    return (this.findings.get(uri.toString()) ?? []).map(({code}) => code.value ?? code)
  }

  /** What `require('vscode')` gives. */
  readonly module: Any

  #build(): Any {
    return {
      version: '1.101.0',
      Disposable,
      EventEmitter,
      CancellationTokenSource,
      CancellationError: class extends Error {},
      Uri,
      Position,
      Range,
      Diagnostic,
      ...Object.fromEntries(classes.map((name) => [name, plain()])),
      CodeActionKind,
      DiagnosticSeverity: kinds('Error', 'Warning', 'Information', 'Hint'),
      ColorThemeKind: {Light: 1, Dark: 2, HighContrast: 3, HighContrastLight: 4},
      ViewColumn: {Beside: -2},
      StatusBarAlignment: {Left: 1, Right: 2},
      ProgressLocation: {Window: 10, Notification: 15},
      LogLevel: kinds('Off', 'Trace', 'Debug', 'Info', 'Warning', 'Error'),
      CompletionItemKind: kinds('Text'),
      SymbolKind: kinds('File'),
      env: {language: 'en', appName: 'stand-in'},
      commands: this.#commands(),
      languages: this.#languages(),
      window: this.#window(),
      workspace: this.#workspace()
    }
  }

  #commands() {
    return {
      registerCommand: (name: string, work: (...args: readonly unknown[]) => unknown) => {
        if (this.commands.has(name)) throw new Error(`command '${name}' already exists`)
        this.commands.set(name, work)
        return new Disposable(() => this.commands.delete(name))
      },
      executeCommand: (name: string, ...args: readonly unknown[]) => this.run(name, ...args)
    }
  }

  #languages() {
    const collection = {
      set: (uri: Uri, found: readonly Diagnostic[] = []) => this.findings.set(uri.toString(), found),
      delete: (uri: Uri) => this.findings.delete(uri.toString()),
      has: (uri: Uri) => this.findings.has(uri.toString()),
      clear: () => this.findings.clear(),
      dispose: () => this.findings.clear()
    }
    const own: Record<string, unknown> = {
      createDiagnosticCollection: () => collection,
      getDiagnostics: (uri?: Uri) =>
        uri === undefined
          ? [...this.findings].map(([text, found]) => [Uri.parse(text), found])
          : (this.findings.get(uri.toString()) ?? []),
      match: (selector: readonly Any[], {uri, languageId}: TextDocument) =>
        [selector].flat().some(({language, scheme}) => language === languageId && (scheme ?? uri.scheme) === uri.scheme)
          ? 10
          : 0
    }
    const register = (name: string) => (_selector: unknown, provider: unknown) => {
      this.providers.set(/^register(.+?)(?:Edit|Item|s)?Provider$/.exec(name)?.[1] ?? name, provider)
      return new Disposable()
    }
    return new Proxy(own, {get: (target, name) => target[String(name)] ?? register(String(name))})
  }

  #window() {
    const tell = (message: string) => {
      this.messages.push(message)
      return Promise.resolve(undefined)
    }
    const log = (message: string) => this.logged.push(message)
    const self = this
    return {
      get activeTextEditor() {
        return self.active
      },
      get visibleTextEditors() {
        return self.active === undefined ? [] : [self.active]
      },
      get activeColorTheme() {
        return {kind: self.theme}
      },
      tabGroups: {all: [], onDidChangeTabs: this.on('tabs').event, onDidChangeTabGroups: this.on('tabs').event},
      onDidChangeActiveTextEditor: this.on('didChangeActiveTextEditor').event,
      onDidChangeVisibleTextEditors: this.on('didChangeVisibleTextEditors').event,
      onDidChangeActiveColorTheme: this.on('theme').event,
      onDidChangeWindowState: this.on('state').event,
      createOutputChannel: (name: string) => ({
        name,
        logLevel: 3,
        onDidChangeLogLevel: this.on('level').event,
        ...Object.fromEntries(
          ['info', 'warn', 'error', 'debug', 'trace', 'append', 'appendLine'].map((way) => [way, log])
        ),
        show: () => this.ordered.push(['log']),
        clear: () => {},
        dispose: () => {}
      }),
      createStatusBarItem: () =>
        Object.assign(this.status, {
          show: () => Object.assign(this.status, {isShown: true}),
          hide: () => Object.assign(this.status, {isShown: false}),
          dispose: () => {}
        }),
      createWebviewPanel: (_kind: string, title: string, _place: unknown, options: unknown) => {
        const pane = {
          title,
          options,
          webview: {html: ''},
          onDidDispose: this.on('pane').event,
          reveal: () => {},
          dispose: () => this.on('pane').fire()
        }
        this.panes.push(pane)
        return pane
      },
      // Nobody clicks it away.
      showErrorMessage: (message: string) => {
        this.messages.push(message)
        return new Promise(() => {})
      },
      showWarningMessage: tell,
      showInformationMessage: tell,
      showQuickPick: (choices: readonly unknown[]) => Promise.resolve(choices[0]),
      withProgress: (_options: unknown, work: (progress: unknown, token: unknown) => unknown) =>
        Promise.resolve(work({report: () => {}}, new CancellationTokenSource().token))
    }
  }

  #workspace() {
    const folder = {uri: Uri.file(this.#folder), name: 'desk', index: 0}
    const self = this
    const events = ['Open', 'Change', 'Close', 'Save'].map((what) => [
      `onDid${what}TextDocument`,
      this.on(`did${what}TextDocument`).event
    ])
    const others = [
      ...['Open', 'Change', 'Close', 'Save'].map((what) => `onDid${what}NotebookDocument`),
      ...['Create', 'Delete', 'Rename'].flatMap((what) => [`onDid${what}Files`, `onWill${what}Files`]),
      'onWillSaveTextDocument',
      'onDidChangeWorkspaceFolders'
    ]
    return {
      get isTrusted() {
        return self.isTrusted
      },
      get textDocuments() {
        return self.documents
      },
      notebookDocuments: [],
      workspaceFolders: [folder],
      getWorkspaceFolder: () => folder,
      onDidChangeConfiguration: this.on('configuration').event,
      onDidGrantWorkspaceTrust: this.on('trust').event,
      ...Object.fromEntries(events),
      ...Object.fromEntries(others.map((name) => [name, this.on(name).event])),
      createFileSystemWatcher: () => ({
        onDidCreate: this.on('file').event,
        onDidChange: this.on('file').event,
        onDidDelete: this.on('file').event,
        dispose: () => {}
      }),
      getConfiguration: (section: string) => ({
        get: (key: string, fallback?: unknown) => this.settings.get(`${section}.${key}`) ?? fallback
      }),
      applyEdit: () => Promise.resolve(true),
      fs: {}
    }
  }
}

/** What the client builds and the editor would draw. */
const classes = [
  'CallHierarchyItem',
  'CodeAction',
  'CodeLens',
  'CompletionItem',
  'CompletionList',
  'DiagnosticRelatedInformation',
  'DocumentHighlight',
  'DocumentLink',
  'DocumentSymbol',
  'FoldingRange',
  'Hover',
  'InlayHint',
  'Location',
  'MarkdownString',
  'RelativePattern',
  'SelectionRange',
  'SemanticTokens',
  'SemanticTokensEdit',
  'SemanticTokensEdits',
  'SnippetString',
  'SymbolInformation',
  'TabInputCustom',
  'TabInputNotebook',
  'TabInputText',
  'TabInputTextDiff',
  'TextEdit',
  'TypeHierarchyItem',
  'WorkspaceEdit'
] as const
