import type {TextDocumentContentChangeEvent} from 'vscode-languageserver'
import type {Edit} from '../model.ts'
import {differenceOf} from '../text/difference.ts'
import type {Change} from './movedFindings.ts'
import {type Encoding, Positions} from './positions.ts'

/** A document as it stands in the editor, saved or not. A change makes a new one. */
export class OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  /** What made it of the document before it, each change of the text that the one before it left. */
  readonly changes: readonly Change[]
  readonly #encoding: Encoding
  #positions: Positions | null = null

  constructor(
    uri: string,
    languageId: string,
    version: number,
    text: string,
    encoding: Encoding,
    changes: readonly Change[] = []
  ) {
    this.uri = uri
    this.languageId = languageId
    this.version = version
    this.text = text
    this.#encoding = encoding
    this.changes = changes
  }

  get positions(): Positions {
    this.#positions ??= new Positions(this.text, this.#encoding)
    return this.#positions
  }

  /** The document after changes, each of which speaks of the text that the one before it left. */
  changed(version: number, events: readonly TextDocumentContentChangeEvent[]): OpenDocument {
    let text = this.text
    let positions: Positions | null = this.positions
    const changes: Change[] = []
    for (const event of events) {
      positions ??= new Positions(text, this.#encoding)
      const {start, end, text: words} = editOf(event, text, positions)
      changes.push({start, end, length: words.length})
      text = text.slice(0, start) + words + text.slice(end)
      positions = null
    }
    return new OpenDocument(this.uri, this.languageId, version, text, this.#encoding, changes)
  }
}

/** A change as offsets; of a text that was sent whole, only what differs. */
function editOf(event: TextDocumentContentChangeEvent, text: string, positions: Positions): Edit {
  if (!('range' in event)) return differenceOf(text, event.text)
  return {...positions.spanOf(event.range), text: event.text}
}
