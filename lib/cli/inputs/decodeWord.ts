import {readWord, type WordText} from '../../tree/word/readWord.ts'
import type {Obstacle} from './decodeText.ts'

const archive = Buffer.from('PK\x03\x04')
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Whether bytes begin as a Word document does, one of today or an old one. */
export const mayBeWord = (bytes: Buffer): boolean => [archive, compound].some((start) => startsWith(bytes, start))

/** The text that a Word document holds, with what its styles say, or why it cannot be audited. */
export function decodeWord(bytes: Buffer): WordText | Obstacle {
  if (bytes.length === 0) return {code: 'empty', message: nothing}
  if (startsWith(bytes, compound)) return describeCompound(bytes)
  if (!startsWith(bytes, archive)) return {code: 'not-text', message: noWord}
  const read = readWord(bytes)
  return 'text' in read && !/\S/.test(read.text) ? {code: 'empty', message: nothing} : read
}

const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start)

const nothing = 'There is nothing in this document to audit; check that the article was saved in it.'
const noWord =
  'This is no Word document, whatever it is called; open it in Word and save it as .docx, or give --format-in with what it is.'

/** A file of files, as Office once wrote documents, and still writes those that a password locks. */
function describeCompound(bytes: Buffer): Obstacle {
  const holds = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) {
    const message = 'This document is locked with a password; open it in Word, take the password off and save it again.'
    return {code: 'unreadable', message}
  }
  const kind = holds('WordDocument') ? 'an old Word document (.doc)' : 'an old Office file'
  return {code: 'not-text', message: `This is ${kind}; open it in Word and save it as .docx.`}
}
