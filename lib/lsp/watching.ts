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
      this.#changed(changes.map(({uri}) => uri))
    })
  }

  /** The editor is ready: asks it to watch, and for its settings. One that refuses is served without. */
  begin(): void {
    const {connection, client, host} = this.#conversation
    const {workspace} = client
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = host.rulingFiles.map((globPattern) => ({globPattern}))
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
    this.#changed([uri])
  }

  /** The editor’s settings: asked for, where it answers, and else as it sent them. */
  async #configure(sent: unknown): Promise<void> {
    const {connection, client} = this.#conversation
    const asked = client.workspace?.configuration ? connection.workspace.getConfiguration('onrecord') : sent
    const given = await Promise.resolve(asked).catch(passOver)
    if (typeof given === 'object' && given !== null) this.#conversation.configure(given)
  }

  /** Files have changed: where they have a say in documents, these are looked at anew. A document that was never saved goes with any. */
  #changed(uris: readonly string[]): void {
    const {host} = this.#conversation
    const reaches = uris.flatMap((uri) => host.reachOf(host.pathOf(uri) ?? '') ?? [])
    if (reaches.length === 0) return
    this.#conversation.refresh((uri) => {
      const path = host.pathOf(uri)
      return path === null || reaches.some((reaches) => reaches(path))
    })
  }
}

const passOver = (): void => {}

/** A conversation whose folders and options may change. */
interface Watched extends Conversation {
  folders: readonly string[]
  configure(given: unknown): void
}
