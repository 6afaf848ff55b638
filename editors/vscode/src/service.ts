import {type ExtensionContext, type LogOutputChannel, languages, type TextDocument, type Uri, workspace} from 'vscode'
import {
  CodeLensRequest,
  ExecuteCommandRequest,
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  type ServerOptions,
  TransportKind
} from 'vscode-languageclient/node'
import {findProgram, type Program} from './findProgram.ts'
import {documentsServed, settingOf, settingsForServer} from './settings.ts'
import type {WorkspaceAudits} from './workspaceAudits.ts'

export const notRunning =
  'The program is not running. The log tells why; “onrecord: Restart the Server” starts it anew.'

/** What the extension does itself where the server or the editor would do it plainly. */
export interface Own {
  readonly audits: WorkspaceAudits
  showReport(article: string): Promise<void>
  /** Whether a document is a rule’s page, which is shown to be read and not to be written. */
  showPage(page: string): Promise<boolean>
}

/** The program that serves this window, as it was started last. */
export class Service {
  readonly #context: ExtensionContext
  readonly #log: LogOutputChannel
  readonly #own: Own
  #client: LanguageClient | null = null

  constructor(context: ExtensionContext, log: LogOutputChannel, own: Own) {
    this.#context = context
    this.#log = log
    this.#own = own
  }

  get isRunning(): boolean {
    return this.#client?.isRunning() === true
  }

  /** Starts the program that the settings now mean. Throws with a sentence for the user where there is none. */
  async start(): Promise<void> {
    const program = findProgram({
      setting: settingOf('path', ''),
      folders: workspace.isTrusted ? (workspace.workspaceFolders ?? []).map(({uri}) => uri.fsPath) : [],
      extension: this.#context.extensionPath
    })
    this.#log.info(`Starting ${program.path} (chosen by the ${program.chosenBy}).`)
    const client = new LanguageClient('onrecord', 'onrecord', serverOptions(program), this.#clientOptions())
    this.#client = client
    await client.start()
  }

  async stop(): Promise<void> {
    const client = this.#client
    this.#client = null
    // One that never started has nothing to stop, and would say so by throwing.
    if (client?.needsStop()) await client.dispose()
  }

  /** Has the server do something by name. */
  async execute(command: string, ...args: readonly unknown[]): Promise<unknown> {
    if (this.#client === null) throw new Error(notRunning)
    return this.#client.sendRequest(ExecuteCommandRequest.type, {command, arguments: [...args]})
  }

  /** The report of an article as a page. */
  async report(article: Uri): Promise<string> {
    const answer = await this.execute('onrecord.report', article.toString(), 'html')
    return String((answer as {readonly text?: unknown} | null)?.text ?? '')
  }

  /** An article in a line, as its first code lens says it. */
  async sumUp(document: TextDocument): Promise<string | null> {
    const client = this.#client
    if (client === null || !client.isRunning() || languages.match(documentsServed(), document) === 0) return null
    const lenses = await client.sendRequest(CodeLensRequest.type, {textDocument: {uri: document.uri.toString()}})
    return lenses?.[0]?.command?.title ?? null
  }

  #clientOptions(): LanguageClientOptions {
    return {
      documentSelector: documentsServed(),
      diagnosticCollectionName: 'onrecord',
      outputChannel: this.#log,
      initializationOptions: settingsForServer(),
      diagnosticPullOptions: {onChange: true, onSave: true},
      middleware: this.#middleware()
    }
  }

  #middleware(): Middleware {
    const {audits, showReport, showPage} = this.#own
    return {
      workspace: {
        configuration: async (params, token, next) => {
          const given = await next(params, token)
          return Array.isArray(given)
            ? params.items.map(({section}, index) => (section === 'onrecord' ? settingsForServer() : given[index]))
            : given
        }
      },
      window: {
        showDocument: async (params, token, next) =>
          (await showPage(params.uri)) ? {success: true} : next(params, token)
      },
      executeCommand: (command, args, next) =>
        command === 'onrecord.openReport' ? showReport(String(args[0])) : next(command, args),
      provideCodeLenses: (document, token, next) => (settingOf('codeLens', true) ? next(document, token) : []),
      provideWorkspaceDiagnostics: (ids, token, reporter, next) =>
        audits.hold(token, async () => next(ids, token, reporter))
    }
  }
}

function serverOptions({path, isScript}: Program): ServerOptions {
  const args = ['lsp', ...(workspace.isTrusted ? [] : ['--no-config-code'])]
  return isScript
    ? {module: path, args, transport: TransportKind.stdio}
    : {command: path, args: [...args, '--stdio'], options: {shell: /\.(?:cmd|bat)$/i.test(path)}}
}
