import type {ClientCapabilities, Connection} from 'vscode-languageserver'
import type {ActionAbilities} from './actions.ts'
import type {Host} from './host.ts'
import type {ServerOptions} from './serverOptions.ts'
import type {Session} from './session.ts'

/** What the parts of the server share: the editor, what it can do and how it is set, and the documents. */
export interface Conversation {
  readonly connection: Connection
  readonly host: Host
  readonly session: Session
  readonly options: ServerOptions
  readonly client: ClientCapabilities
  readonly abilities: ActionAbilities
  /** The folders that are worked in, as paths. */
  readonly folders: readonly string[]
  /** Settings, baselines or ignore files have changed: reads them anew, and tells again of the documents that they concern, of all unless told otherwise. */
  refresh(concerns?: (uri: string) => boolean): void
}
