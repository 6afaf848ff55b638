import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

// biome-ignore lint/suspicious/noExplicitAny: a client reads what a server sends, whatever it is; the specs say what it should be
type Json = any

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Json
  readonly result?: Json
  readonly error?: {readonly code: number; readonly message: string}
}

const program = resolve('dist/onrecord.cjs')

/** What a modern editor says of itself. */
export const modern = {
  general: {positionEncodings: ['utf-16']},
  window: {workDoneProgress: true, showDocument: {support: true}},
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceEdit: {documentChanges: true}
  },
  textDocument: {
    publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true, tagSupport: {valueSet: [1, 2]}},
    hover: {contentFormat: ['markdown']},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: []}}},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true}
  }
}

/** An editor that speaks the protocol to the built server in a process of its own, with a folder to work in. */
export class Client {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-')))
  readonly process: ChildProcessWithoutNullStreams
  /** Everything that the server sent and nobody waited for, in order. */
  readonly heard: Message[] = []
  readonly ended: Promise<number | null>
  stderr = ''
  /** What the editor answers where the server asks; null where nothing stands here. */
  answers: Readonly<Record<string, (params: Json) => Json>> = {}
  /** Whether the editor refuses whatever the server asks of it. */
  refuses = false
  #buffer: Buffer = Buffer.alloc(0)
  #next = 1
  readonly #waiting: {readonly wants: (message: Message) => boolean; readonly take: (message: Message) => void}[] = []

  constructor(args: readonly string[] = ['lsp', '--stdio'], command: readonly string[] = [program]) {
    this.process = spawn(process.execPath, [...command, ...args], {cwd: this.folder})
    this.process.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    this.process.stderr.on('data', (chunk: Buffer) => {
      this.stderr += chunk
    })
    this.process.stdin.on('error', () => {})
    this.ended = new Promise((done) => this.process.on('exit', (code) => done(code)))
  }

  /** Starts a conversation; gives what the server says that it can do. */
  async begin(more: Json = {}, capabilities: Json = modern): Promise<Json> {
    const result = await this.ask('initialize', {
      processId: process.pid,
      rootUri: this.uri(),
      workspaceFolders: [{uri: this.uri(), name: 'desk'}],
      capabilities,
      ...more
    })
    this.tell('initialized', {})
    return result
  }

  /** Ends the conversation as it should be ended, and clears the folder; gives the exit code. */
  async end(): Promise<number | null> {
    if (this.process.exitCode === null) {
      await this.ask('shutdown')
      this.tell('exit')
    }
    const code = await this.ended
    this.clear()
    return code
  }

  clear(): void {
    this.process.kill('SIGKILL')
    rmSync(this.folder, {recursive: true, force: true})
  }

  uri(path = ''): string {
    return pathToFileURL(join(this.folder, path)).href
  }

  put(path: string, text: string): string {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
    return file
  }

  /** The number of the last request. */
  get asked(): number {
    return this.#next - 1
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): void {
    this.tell('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
  }

  change(uri: string, version: number, ...contentChanges: readonly Json[]): void {
    this.tell('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  /** Asks, and gives the answer; rejects with the error that the server answers with. */
  async ask(method: string, params?: Json): Promise<Json> {
    const id = this.#next++
    const answer = this.#expect((message) => message.id === id && message.method === undefined)
    this.send({jsonrpc: '2.0', id, method, params})
    const {result, error} = await answer
    if (error !== undefined) throw Object.assign(new Error(error.message), {code: error.code})
    return result
  }

  tell(method: string, params?: Json): void {
    this.send({jsonrpc: '2.0', method, params})
  }

  send(message: object): void {
    const body = Buffer.from(JSON.stringify(message))
    this.sendRaw(`Content-Length: ${body.length}\r\n\r\n`, body)
  }

  sendRaw(...parts: readonly (string | Buffer)[]): void {
    for (const part of parts) this.process.stdin.write(part)
  }

  /** The parameters of the next notification or request of a method, or of one that came already. */
  async hears(method: string, suits: (params: Json) => boolean = () => true): Promise<Json> {
    const wants = (message: Message) => message.method === method && suits(message.params)
    const at = this.heard.findIndex(wants)
    if (at >= 0) return this.heard.splice(at, 1)[0]?.params
    return (await this.#expect(wants)).params
  }

  /** What is next published of a document, at a version where one is given. */
  async told(uri: string, version?: number): Promise<Json> {
    const suits = (params: Json) => params.uri === uri && (version === undefined || params.version === version)
    return (await this.hears('textDocument/publishDiagnostics', suits)).diagnostics
  }

  /** What is published of a document at a version, once it is what the server answers when it is asked. */
  async findings(uri: string, version: number): Promise<Json> {
    const {items} = await this.ask('textDocument/diagnostic', {textDocument: {uri}})
    for (;;) {
      const told = await this.told(uri, version)
      if (JSON.stringify(told) === JSON.stringify(items)) return told
    }
  }

  #expect(wants: (message: Message) => boolean): Promise<Message> {
    return new Promise((take) => this.#waiting.push({wants, take}))
  }

  #read(chunk: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1])
      const end = head + 4 + length
      if (this.#buffer.length < end) return
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, end))
      this.#buffer = this.#buffer.subarray(end)
      this.#take(message)
    }
  }

  #take(message: Message): void {
    if (message.id !== undefined && message.method !== undefined) {
      const answer = this.answers[message.method]
      this.send({
        jsonrpc: '2.0',
        id: message.id,
        ...(this.refuses
          ? {error: {code: -32601, message: 'No.'}}
          : {result: answer === undefined ? null : answer(message.params)})
      })
    }
    const at = this.#waiting.findIndex(({wants}) => wants(message))
    const [waiting] = at < 0 ? [] : this.#waiting.splice(at, 1)
    if (waiting === undefined) this.heard.push(message)
    else waiting.take(message)
  }
}

/** The words of a document in a range, as an editor that counts in UTF-16 sees them. */
export function wordsIn(text: string, {start, end}: Json): string {
  const lines = text.split(/\r\n|\n|\r/)
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character)
  return [
    (lines[start.line] ?? '').slice(start.character),
    ...lines.slice(start.line + 1, end.line),
    (lines[end.line] ?? '').slice(0, end.character)
  ].join('\n')
}
