import {wellFormed} from '../../text/wellFormed.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them, not even escaped
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** What steers a terminal or turns its writing direction may stand in XML as a number. */
const steering = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;'
}

/** A text that may stand in XML, in an attribute or between tags; what XML cannot hold is shown as U+FFFD. */
export const xmlText = (text: string): string =>
  wellFormed(text)
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (sign) => signs[sign] ?? sign)
    .replace(steering, (sign) => `&#${sign.charCodeAt(0)};`)

/** Attributes as a tag holds them: ` line="3" message="…"`. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
