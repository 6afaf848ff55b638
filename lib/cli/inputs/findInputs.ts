import {type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {nearest} from '../../findings/nearest.ts'
import type {Format, Outline} from '../../model.ts'
import {decodeText, type Obstacle, type ObstacleCode} from './decodeText.ts'
import {decodeWord, mayBeWord} from './decodeWord.ts'
import {isPattern, parsePattern} from './globMatcher.ts'
import {inMegabytes, largestFile, longestText} from './limits.ts'

/** An article as the user named it, read. The path has forward slashes. */
export interface ReadArticle {
  readonly path: string
  readonly format: Format
  readonly text: string
  /** What a Word document says of its text. */
  readonly outline?: Outline
}

/** An article that cannot be read, and why. */
export interface BlockedArticle {
  readonly path: string
  readonly obstacle: Obstacle
}

export type Input = ReadArticle | BlockedArticle

/** Where standard input comes from, opened when it is asked for, and what it is called. */
export interface StandardInput {
  readonly open: () => AsyncIterable<Uint8Array>
  readonly name: string | null
}

/** What a file's ending says of its format; a folder is searched for these. */
const formatsByEnding: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.mdx': 'mdx',
  '.ninjs': 'ninjs',
  '.nitf': 'nitf',
  '.docx': 'docx'
}

/** Endings that say too little for a folder to be searched for them: such a file is named itself, or by a pattern. */
const ambiguousFormats: Readonly<Record<string, Format>> = {'.json': 'ninjs', '.xml': 'nitf', '.docm': 'docx'}

/** Says what a name's ending says; a name without a known ending is plain text. */
const formatOf = (path: string): Format => formatsByEnding[endingOf(path)] ?? ambiguousFormats[endingOf(path)] ?? 'text'

const endingOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''

/** Whether a file of this name is an article, as far as the name tells. */
export const isArticleName = (name: string): boolean => endingOf(name) in formatsByEnding

/** Which of the files that operands name are left out. */
export interface Selection {
  /** Which ignore file has a path left out, or null; a folder’s name is asked before it is searched. */
  readonly ignorerOf: (path: string, isFolder: boolean) => string | null
  /** Called where a file that was named itself is left out. */
  readonly tellIgnored: (path: string, ignorer: string) => void
  /** Whether a file is asked for at all: that it changed, say. */
  readonly wants: (path: string) => boolean
}

const everything: Selection = {ignorerOf: () => null, tellIgnored: () => {}, wants: () => true}

/**
 * The articles that operands name, each read when its turn comes: files as given, a folder's in the order of their
 * names, those that a pattern matches, `-` for standard input (Markdown, unless its name says otherwise). What is named twice comes once;
 * what an operand `!pattern` matches does not come at all. Every article is read as `asked`, if anything is.
 */
export async function* findInputs(
  operands: readonly string[],
  standard: StandardInput,
  selection: Selection = everything,
  asked: Format | null = null
): AsyncGenerator<Input> {
  for (const {path, obstacle} of findFiles(operands, selection)) {
    if (obstacle !== null) yield {path: slashed(path), obstacle}
    else if (path === '-') yield await readStandard(standard, asked)
    else {
      const input = readArticleFile(path, asked)
      if (!isOwnPage(input) || operands.includes(path)) yield input
    }
  }
}

/** Whether a file is a page that onrecord wrote: reports may lie beside the articles. */
const isOwnPage = (input: Input): boolean =>
  'text' in input &&
  input.text.startsWith('<!doctype html>') &&
  input.text.slice(0, 200).includes('<meta name="generator" content="onrecord">')

/** The files that operands name, as `findInputs` reads them, and the places where there are none; `-` is standard input. */
export function* findFiles(operands: readonly string[], selection: Selection = everything): Generator<Found> {
  const seen = new Set<string>()
  const denied = operands.filter((operand) => operand.startsWith('!')).map((operand) => parsePattern(operand.slice(1)))
  for (const operand of operands) {
    if (operand.startsWith('!')) continue
    for (const found of operand === '-' ? [{path: '-', obstacle: null}] : findOperand(operand, selection)) {
      const key = found.path === '-' ? '-' : resolve(found.path)
      if (seen.has(key)) continue
      seen.add(key)
      if (found.path !== '-' && denied.some(({matches}) => matches(slashed(found.path)))) continue
      yield found
    }
  }
}

/** What standard input is called. */
export const standardPath = ({name}: StandardInput): string => (name === null ? '<stdin>' : slashed(name))

async function readStandard(standard: StandardInput, asked: Format | null): Promise<Input> {
  const {open, name} = standard
  const path = standardPath(standard)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of open()) {
    size += chunk.length
    if (size > largestFile) return {path, obstacle: tooLarge('What comes here', size)}
    chunks.push(chunk)
  }
  return toInput(path, name === null ? 'markdown' : formatOf(name), asked, Buffer.concat(chunks))
}

/** A file read as an article, whatever its name; or why it cannot be. */
export function readArticleFile(path: string, asked: Format | null): Input {
  try {
    const {size} = statSync(path)
    if (size > largestFile) return {path: slashed(path), obstacle: tooLarge('This file', size)}
    return readBytes(path, asked, readFileSync(path))
  } catch (error) {
    return {path: slashed(path), obstacle: describeFailure(error)}
  }
}

/** The bytes of a file read as an article. */
export const readBytes = (path: string, asked: Format | null, bytes: Buffer): Input =>
  toInput(slashed(path), formatOf(path), asked, bytes)

function toInput(path: string, named: Format, asked: Format | null, bytes: Buffer): Input {
  const format = asked ?? named
  if (format === 'docx' || mayBeWord(bytes)) return toWordInput(path, bytes)
  const text = decodeText(bytes)
  if (typeof text !== 'string') return {path, obstacle: text}
  if (text.length > longestText) return {path, obstacle: tooLong(text)}
  // Pages are piped and saved under all sorts of names.
  return {path, format: asked ?? formatIn(text, named), text}
}

function toWordInput(path: string, bytes: Buffer): Input {
  const word = decodeWord(bytes)
  if (!('text' in word)) return {path, obstacle: word}
  return word.text.length > longestText ? {path, obstacle: tooLong(word.text)} : {path, format: 'docx', ...word}
}

const tooLarge = (what: string, size: number): Obstacle => ({
  code: 'too-large',
  message: `${what} has ${inMegabytes(size)}, and nothing above ${inMegabytes(largestFile)} is read; split it, or take the pictures out.`
})

const tooLong = ({length}: string): Obstacle => ({
  code: 'too-large',
  message: `This text has ${inMegabytes(length)}, and no article is longer than ${inMegabytes(longestText)}; split it.`
})

/** How an article is written, by the name of its file and by its first words. */
export const formatOfArticle = (path: string, text: string): Format => formatIn(text, formatOf(path))

/** What the text itself says of its format, where the name says less. */
function formatIn(text: string, format: Format): Format {
  if ((format === 'text' || format === 'markdown') && /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(text))
    return 'html'
  return format === 'nitf' && /<(?:\w{1,20}:)?(?:newsItem|newsMessage)\b/.test(text.slice(0, 5000)) ? 'newsml' : format
}

/** A file to read, or a place where there is none. */
export interface Found {
  readonly path: string
  readonly obstacle: Obstacle | null
}

function* findOperand(operand: string, selection: Selection): Generator<Found> {
  if (!existsSync(operand) && isPattern(operand)) return yield* findMatches(operand, selection)
  try {
    const stats = statSync(operand)
    if (stats.isCharacterDevice()) return yield {path: operand, obstacle: {code: 'unreadable', message: isDevice}}
    if (!stats.isDirectory()) return yield* findNamed(operand, selection)
  } catch (error) {
    return yield {
      path: operand,
      obstacle: codeOf(error) === 'ENOENT' ? describeMissing(operand) : describeFailure(error)
    }
  }
  let empty = true
  for (const found of searchFolder(operand, new Set(), selection)) {
    empty = false
    if (found.obstacle !== null || selection.wants(found.path)) yield found
  }
  if (empty) yield {path: operand, obstacle: {code: 'no-articles', message: noArticles}}
}

/** A file that was named itself: an ignored one stays ignored, but somebody should know. */
function* findNamed(path: string, {ignorerOf, tellIgnored, wants}: Selection): Generator<Found> {
  const ignorer = ignorerOf(path, false)
  if (ignorer !== null) tellIgnored(path, ignorer)
  else if (wants(path)) yield {path, obstacle: null}
}

/** The articles that a pattern matches. Files of other kinds come where the pattern names their ending. */
function* findMatches(operand: string, selection: Selection): Generator<Found> {
  const {folder, matches} = parsePattern(operand)
  const ending = endingOf(operand)
  let empty = true
  const isArticle = (name: string) => isArticleName(name) || (ending !== '' && name.endsWith(ending))
  for (const found of existsSync(folder) ? searchFolder(folder, new Set(), selection, isArticle) : []) {
    if (!matches(slashed(found.path).replace(/^(?:\.\/)+/, ''))) continue
    empty = false
    if (found.obstacle !== null || selection.wants(found.path)) yield found
  }
  if (empty) yield {path: operand, obstacle: {code: 'no-articles', message: noMatch}}
}

const noMatch =
  'No article matches this pattern; check it, and put it in quotation marks so that the shell leaves it alone.'

const isDevice = 'This is a device, not a file; give - to read standard input.'
const noArticles = `This folder holds no article (${Object.keys(formatsByEnding).join(', ')}); name another, or a file.`

/** What a folder holds beside articles: hidden things, what Word puts beside an open document, installed packages, and the page that tells of the folder. */
const passedOver = /^(?:\.|~\$|node_modules$|readme\.)/i

/** Whether a folder that is searched is searched for things of this name. */
export const isSearchedFor = (name: string): boolean => !passedOver.test(name)

/** The articles of a folder and its folders. Each real folder is entered once, so that links in a circle come to an end. */
function* searchFolder(
  folder: string,
  entered: Set<string>,
  selection: Selection,
  isArticle: (name: string) => boolean = isArticleName
): Generator<Found> {
  let entries: Dirent[]
  try {
    const real = realpathSync(folder)
    if (entered.has(real)) return
    entered.add(real)
    entries = readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    return yield {path: folder, obstacle: describeFailure(error)}
  }
  for (const entry of entries.sort(byName)) {
    if (!isSearchedFor(entry.name)) continue
    const path = joinPath(folder, entry.name)
    const kind = entry.isSymbolicLink() ? (followLink(path) ?? entry) : entry
    if (!kind.isDirectory() && (!isArticle(entry.name) || isSpecial(kind))) continue
    if (selection.ignorerOf(path, kind.isDirectory()) !== null) continue
    if (kind.isDirectory()) yield* searchFolder(path, entered, selection, isArticle)
    else yield {path, obstacle: null}
  }
}

/** What a link points to; null for a broken one, whose fault shows when it is read. */
function followLink(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Pipes and devices in a folder are no articles, and reading them might never end. */
const isSpecial = (entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>): boolean =>
  !entry.isFile() && !entry.isSymbolicLink()

/** By code unit, which is the same on every machine. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

const joinPath = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/[/\\]$/, '')}/${name}`

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path)

function describeMissing(path: string): Obstacle {
  const message = 'There is no such file or folder'
  const meant = nearest(basename(path), namesBeside(path))
  if (meant === null) return {code: 'not-found', message: `${message}; check the name.`}
  return {code: 'not-found', message: `${message}; did you mean "${slashed(joinPath(dirname(path), meant))}"?`}
}

function namesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path)).sort()
  } catch {
    return []
  }
}

/** What the system says of a file that it will not read, and the remedy. */
const failures: Readonly<Record<string, readonly [ObstacleCode, string]>> = {
  ENOENT: ['not-found', 'This link points to nothing; mend or remove it.'],
  EACCES: ['unreadable', 'You may not read this; ask for the right to, or run as somebody who has it.'],
  EPERM: ['unreadable', 'You may not read this; ask for the right to, or run as somebody who has it.'],
  ELOOP: ['unreadable', 'This link leads back to itself; mend or remove it.'],
  ENAMETOOLONG: ['not-found', 'This name is too long for a file; check it.'],
  ENOTDIR: ['not-found', 'A part of this path is a file, not a folder; check the path.'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', 'This file is too large to be an article; split it.'],
  ERR_STRING_TOO_LONG: ['too-large', 'This file is too large to be an article; split it.']
}

function describeFailure(error: unknown): Obstacle {
  const known = failures[codeOf(error)]
  if (known !== undefined) return {code: known[0], message: known[1]}
  if (codeOf(error) === '') throw error
  return {code: 'unreadable', message: `This cannot be read (${codeOf(error)}); check the disk and the path.`}
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
