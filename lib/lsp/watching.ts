import {DidChangeConfigurationNotification, DidChangeWatchedFilesNotification} from 'vscode-languageserver/node'
import type {Conversation} from './conversation.ts'

/** What the server does where files, folders or the editor’s settings change. */
export class Watching {
  readonly #conversation: Watched

  constructor(conversation: Watched) {
    this.#conversation = conversation
    const {connection} = conversation
    connection.onDidChangeConfiguration(({settings}) => this.#configure(settings?.onrecord))
    connection.onDidChangeWatchedFiles(({changes}) => {
      if (changes.some(({uri}) => this.#mayRule(uri))) conversation.refresh()
    })
  }

  /** The editor is ready: asks it to watch, and for its settings. One that refuses is served without. */
  begin(): void {
    const {connection, client, host} = this.#conversation
    const {workspace} = client
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = host.rulingFiles.map((name) => ({globPattern: `**/${name}`}))
      connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(passOver)
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      connection.client.register(DidChangeConfigurationNotification.type, {section: 'onrecord'}).catch(passOver)
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => host.pathOf(uri)))
        const come = added.flatMap(({uri}) => host.pathOf(uri) ?? [])
        this.#conversation.folders = [...this.#conversation.folders.filter((path) => !gone.has(path)), ...come]
        this.#conversation.refresh()
      })
    }
    if (workspace?.configuration) this.#configure(undefined)
  }

  /** An editor that watches no files tells at least of those that it saves. */
  saved(uri: string): void {
    if (this.#mayRule(uri)) this.#conversation.refresh()
  }

  /** The editor’s settings: asked for, where it answers, and else as it sent them. */
  async #configure(sent: unknown): Promise<void> {
    const {connection, client} = this.#conversation
    const asked = client.workspace?.configuration ? connection.workspace.getConfiguration('onrecord') : sent
    const given = await Promise.resolve(asked).catch(passOver)
    if (typeof given === 'object' && given !== null) this.#conversation.configure(given)
  }

  /** Whether a file may have a say in how articles are audited. */
  #mayRule(uri: string): boolean {
    const name = uri.slice(uri.lastIndexOf('/') + 1)
    return this.#conversation.host.rulingFiles.includes(name) || /\.(?:json|ya?ml|[cm]?[jt]s)$/.test(name)
  }
}

const passOver = (): void => {}

/** A conversation whose folders and options may change. */
interface Watched extends Conversation {
  folders: readonly string[]
  configure(given: unknown): void
}
