import {closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, statSync, writeSync} from 'node:fs'
import {UserError} from '../userError.ts'
import {Draft} from './draft.ts'

/**
 * A file that is written whole or not at all: what is written goes to a file beside it, which takes its place at the end. The place of a
 * link stays a link, and the rights of a file that is replaced stay as they are. Throws a `UserError` where it cannot be written.
 */
export class WholeFile {
  readonly #path: string
  readonly #draft: Draft
  #handle: number | null = null

  constructor(path: string) {
    this.#path = realPathOf(path)
    // First, so that no signal finds a draft that nobody takes away.
    this.#draft = new Draft(this.#path, () => this.#close())
    this.#handle = attempt(
      path,
      () => openSync(this.#draft.path, 'w', modeOf(this.#path)),
      () => this.#draft.settle()
    )
  }

  /** The file beside it, for whoever writes there by another way. */
  get draft(): string {
    return this.#draft.path
  }

  write(text: string): void {
    const bytes = Buffer.from(text)
    const handle = this.#handle
    if (handle === null) return
    for (let done = 0; done < bytes.length; ) {
      done += attempt(
        this.#path,
        () => writeSync(handle, bytes, done),
        () => this.abandon()
      )
    }
  }

  /** Puts what was written in the file’s place. */
  finish(): void {
    const handle = this.#handle
    if (handle === null) return
    attempt(
      this.#path,
      () => {
        fsyncSync(handle)
        this.#close()
        renameSync(this.#draft.path, this.#path)
      },
      () => this.abandon()
    )
    this.#draft.settle()
  }

  /** Leaves the file as it was. */
  abandon(): void {
    this.#draft.abandon()
  }

  #close(): void {
    if (this.#handle !== null) closeSync(this.#handle)
    this.#handle = null
  }
}

/** Makes a folder, and those above it, where there is none. Throws a `UserError` where it cannot be made. */
export function makeFolder(path: string): void {
  attempt(path, () => mkdirSync(path, {recursive: true}))
}

/** Writes a file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  const file = new WholeFile(path)
  file.write(text)
  file.finish()
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there; make it first',
  ENOTDIR: 'a part of the path is a file; check the path',
  EACCES: 'you may not write there; choose another place or ask for the right',
  EPERM: 'you may not write there; choose another place or ask for the right',
  EROFS: 'the disk can only be read; choose another place',
  ENOSPC: 'the disk is full; make room and run it again',
  EFBIG: 'no file may grow so large here; raise the limit (ulimit -f) or choose another place',
  EISDIR: 'this is a folder; name a file',
  EEXIST: 'this is a file; name a folder'
}

function attempt<Value>(path: string, act: () => Value, onFailure: () => void = () => {}): Value {
  try {
    return act()
  } catch (error) {
    onFailure()
    throw describeWriting(path, error)
  }
}

/** Why a file cannot be written, for its user; a fault of ours is what it was. */
export function describeWriting(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') return error
  return new UserError(`"${path}" cannot be written: ${reasons[code] ?? `the system says ${code}`}.`)
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function modeOf(path: string): number {
  try {
    return statSync(path).mode & 0o7777
  } catch {
    return 0o666
  }
}
