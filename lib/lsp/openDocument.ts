import type {TextDocumentContentChangeEvent} from 'vscode-languageserver'
import {type Encoding, Positions} from './positions.ts'

/** A document as it stands in the editor, saved or not. A change makes a new one. */
export class OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  readonly #encoding: Encoding
  #positions: Positions | null = null

  constructor(uri: string, languageId: string, version: number, text: string, encoding: Encoding) {
    this.uri = uri
    this.languageId = languageId
    this.version = version
    this.text = text
    this.#encoding = encoding
  }

  get positions(): Positions {
    this.#positions ??= new Positions(this.text, this.#encoding)
    return this.#positions
  }

  /** The document after changes, each of which speaks of the text that the one before it left. */
  changed(version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument {
    let current: OpenDocument = this
    for (const change of changes) {
      const text = 'range' in change ? current.#spliced(change) : change.text
      current = new OpenDocument(this.uri, this.languageId, version, text, this.#encoding)
    }
    return changes.length === 0
      ? new OpenDocument(this.uri, this.languageId, version, this.text, this.#encoding)
      : current
  }

  #spliced({range, text}: Extract<TextDocumentContentChangeEvent, {range: unknown}>): string {
    const {start, end} = this.positions.spanOf(range)
    return this.text.slice(0, start) + text + this.text.slice(end)
  }
}
