import type {Conversation} from './conversation.ts'
import {configDiagnosticsOf} from './diagnostics.ts'
import type {ConfigFault} from './host.ts'
import {OpenDocument} from './openDocument.ts'

/** Tells what is wrong in the settings of the open articles, in the files where it is wrong. Those that are open themselves are looked at as they are written. */
export class ConfigFaults {
  readonly #conversation: Conversation
  #told: ReadonlySet<string> = new Set()

  constructor(conversation: Conversation) {
    this.#conversation = conversation
  }

  async tell(): Promise<void> {
    const {connection, host, session} = this.#conversation
    const byFile = new Map<string, Map<string, ConfigFault>>()
    for (const document of [...session.documents]) {
      if (session.formatOf(document) === null) continue
      for (const fault of await session.faultsFor(document.uri)) {
        const uri = host.uriOf(fault.path)
        const own = byFile.get(uri) ?? new Map<string, ConfigFault>()
        byFile.set(uri, own.set(JSON.stringify(fault), fault))
      }
    }
    const before = this.#told
    this.#told = new Set(byFile.keys())
    for (const uri of before) if (!byFile.has(uri)) await connection.sendDiagnostics({uri, diagnostics: []})
    for (const [uri, faults] of byFile) {
      if (session.document(uri) !== null) continue
      const text = host.readArticle(host.pathOf(uri) ?? '', null)?.text ?? ''
      const document = new OpenDocument(uri, '', 0, text, session.encoding)
      await connection.sendDiagnostics({uri, diagnostics: configDiagnosticsOf(document, [...faults.values()])})
    }
  }
}
