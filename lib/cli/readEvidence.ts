import {type Dirent, readdirSync, readFileSync, statSync} from 'node:fs'
import {extname, join} from 'node:path'
import {readCaptions} from '../compare/captions.ts'
import type {Evidence} from '../compare/papers.ts'
import {decodeText} from './decodeText.ts'
import {formatOfName} from './findInputs.ts'
import {UserError} from './userError.ts'

const captionEndings: ReadonlySet<string> = new Set(['.vtt', '.srt'])
const paperEndings: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.html', '.htm', ...captionEndings])

/** The papers that paths name, a folder's with those of its folders. Throws a `UserError` where one cannot be read. */
export const readEvidence = (paths: readonly string[]): readonly Evidence[] =>
  [...new Set(paths.flatMap(filesOf))].map(readPaperFile)

function filesOf(path: string): readonly string[] {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (stats === undefined) throw new UserError(`There is no evidence "${path}"; check the name.`)
  if (!stats.isDirectory()) return [path]
  const files = readdirSync(path, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && isPaper(entry))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (files.length === 0)
    throw new UserError(
      `The folder "${path}" holds no evidence (${[...paperEndings].join(', ')}); name another, or a file.`
    )
  return files
}

const isPaper = ({name}: Dirent): boolean => !name.startsWith('.') && paperEndings.has(extname(name).toLowerCase())

function readPaperFile(path: string): Evidence {
  const name = path.replaceAll('\\', '/')
  const text = decodeText(readBytes(path))
  if (typeof text !== 'string') throw new UserError(`The evidence "${name}" cannot be read: ${text.message}`)
  if (!captionEndings.has(extname(path).toLowerCase())) return {name, text, format: formatOfName(path), times: []}
  const captions = readCaptions(text)
  if (captions === null || captions.text.trim() === '')
    throw new UserError(
      `The evidence "${name}" has no captions with times; check that it is WebVTT or SubRip, or name it .txt.`
    )
  return {name, text: captions.text, format: 'text', times: captions.times}
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw new UserError(`The evidence "${path}" cannot be read (${code}); ask for the right to, or check the disk.`)
  }
}
