import type {Writable} from 'node:stream'

/** Something that is written to: a terminal, a pipe, a file. */
export type Screen = Writable & {readonly isTTY?: boolean; readonly columns?: number}

/** Where the program stands, as it is handed in: a test hands in another. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Screen
  readonly stderr: Screen
  readonly env: Readonly<Record<string, string | undefined>>
  /** The clock; the machine’s, where none is handed in. */
  readonly now?: () => Date
  /** What the process does once it turns out to have many articles before it. */
  readonly settleForMany?: () => void
  /** What the process does before it has threads audit a stream. */
  readonly settleForThreads?: () => void
}

/** The day, as `2027-01-31`, where the user is. */
export function todayOf({now = () => new Date()}: Pick<Terminal, 'now'>): string {
  const date = now()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Writes, and waits until it is written: a slow reader slows the program down, not its memory up. Rejects where nobody reads any more. */
export const write = (screen: Screen, text: string | Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    if (text.length === 0) return resolve()
    screen.write(text, (error) => (error ? reject(error) : resolve()))
  })

/** Writes what people read. Build servers take a line of their log for a command that begins like one; none of an article’s does. */
export const tell = ({stdout, env}: Pick<Terminal, 'stdout' | 'env'>, text: string): Promise<void> =>
  write(stdout, env.GITHUB_ACTIONS === 'true' || env.TF_BUILD !== undefined ? text.replace(commands, part) : text)

const commands = /(?<!\S):(?=:[a-z])|#(?=#(?:\[|vso\[))/g
/** A word joiner, which nobody sees, parts the two signs. */
const part = (sign: string): string => `${sign}\u2060`

/** Whether whoever read what is written has stopped reading (`onrecord … | head`). */
export const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')

/** Whether to write in colour: what the command line says, then FORCE_COLOR, then NO_COLOR, then whether a terminal shows it. */
export function wantsColor(asked: boolean | null, {env, stdout}: Pick<Terminal, 'env' | 'stdout'>): boolean {
  if (asked !== null) return asked
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return stdout.isTTY === true
}

/** How many columns a line may take where nobody says: the terminal's, or as many as a letter page holds. */
export const widthOf = (asked: number | null, {stdout}: Pick<Terminal, 'stdout'>): number =>
  asked ?? stdout.columns ?? 100
