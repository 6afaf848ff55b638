import type {
  DataCallback,
  Disposable,
  Message,
  MessageReader,
  MessageWriter,
  ResponseMessage
} from 'vscode-languageserver/node'

const notInitialized = -32002
const invalidRequest = -32600

/**
 * Lets messages through in the order that the protocol asks for: nothing but `initialize` and `exit` before the first, nothing but `exit` after
 * `shutdown`. A request that comes out of turn is answered with an error; a notification is dropped.
 */
export class Gate implements MessageReader {
  readonly #reader: MessageReader
  readonly #writer: MessageWriter
  #state: 'new' | 'open' | 'shut' = 'new'

  constructor(reader: MessageReader, writer: MessageWriter) {
    this.#reader = reader
    this.#writer = writer
  }

  get onError(): MessageReader['onError'] {
    return this.#reader.onError
  }

  get onClose(): MessageReader['onClose'] {
    return this.#reader.onClose
  }

  get onPartialMessage(): MessageReader['onPartialMessage'] {
    return this.#reader.onPartialMessage
  }

  /** Whether the client has said that it is about to end the server. */
  get isShut(): boolean {
    return this.#state === 'shut'
  }

  listen(callback: DataCallback): Disposable {
    return this.#reader.listen((message) => {
      const refusal = this.#judge(message)
      if (refusal === null) callback(message)
      else if (refusal !== 'dropped') this.#writer.write(refusal).catch(() => {})
    })
  }

  dispose(): void {
    this.#reader.dispose()
  }

  /** Null for a message that may pass. */
  #judge(message: Message): ResponseMessage | 'dropped' | null {
    if (typeof message !== 'object' || message === null || Array.isArray(message)) return 'dropped'
    const {method, id} = message as {readonly method?: unknown; readonly id?: unknown}
    if (typeof method !== 'string') return this.#state === 'new' ? 'dropped' : null
    if (method === 'exit') return null
    const refuse = (code: number, text: string) =>
      typeof id === 'string' || typeof id === 'number'
        ? {jsonrpc: message.jsonrpc, id, error: {code, message: text}}
        : 'dropped'
    if (this.#state === 'shut') return refuse(invalidRequest, `"${method}" came after "shutdown".`)
    if (this.#state === 'new' && method !== 'initialize')
      return refuse(notInitialized, `"${method}" came before "initialize".`)
    if (this.#state === 'open' && method === 'initialize')
      return refuse(invalidRequest, '"initialize" came a second time.')
    if (method === 'initialize') this.#state = 'open'
    if (method === 'shutdown') this.#state = 'shut'
    return null
  }
}
