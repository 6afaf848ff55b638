import type {ErrorRecord, ReportRecord} from './record.ts'

// What steers a terminal, turns its writing direction or ends a line for some readers is escaped wherever it stands.
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/gu

const escapeUnsafe = (json: string): string =>
  json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A record as a line of JSON, without the line's end. */
export const jsonLine = (record: object): string => escapeUnsafe(JSON.stringify(record))

/** A record as JSON for people, two spaces deep, without the last line’s end. */
export const jsonText = (record: object): string => escapeUnsafe(JSON.stringify(record, null, 2))

/** Records as one JSON array, two spaces deep, with a line feed at the end. */
export const showJson = (records: readonly (ReportRecord | ErrorRecord)[]): string => `${jsonText(records)}\n`
