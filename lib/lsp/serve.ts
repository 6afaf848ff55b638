import {createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {Gate} from './gate.ts'
import type {Host} from './host.ts'
import {Server} from './server.ts'
import type {ServerOptions} from './serverOptions.ts'

/** The streams over which an editor and the server speak. */
export interface Wire {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Ends the program; called once, when the editor says so or is gone. */
  exit(code: number): void
}

/** Serves an editor until it is gone. Resolves never: the end of the conversation is the end of the program. */
export function serve({input, output, exit}: Wire, host: Host, options: ServerOptions): Promise<never> {
  const writer = new StreamMessageWriter(output)
  const gate = new Gate(new StreamMessageReader(input), writer)
  const leave = () => exit(gate.isShut ? 0 : 1)
  input.on('end', leave)
  input.on('close', leave)
  output.on('error', leave)
  const connection = createConnection(ProposedFeatures.all, gate, writer)
  new Server(connection, host, options).listen()
  return new Promise(() => {})
}
