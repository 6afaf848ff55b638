import {type Dirent, readdirSync, statSync} from 'node:fs'
import {extname, join, resolve} from 'node:path'
import {readCaptions} from '../../compare/captions.ts'
import type {Evidence} from '../../compare/papers.ts'
import {readArticleFile} from '../inputs/findInputs.ts'
import {inMegabytes, longestEvidence} from '../inputs/limits.ts'
import {UserError} from '../userError.ts'

const captionEndings: ReadonlySet<string> = new Set(['.vtt', '.srt'])
const paperEndings: ReadonlySet<string> = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  ...captionEndings
])

/**
 * The papers that paths name, a folder's with those of its folders; the article itself, which often lies beside them, is no evidence for
 * what it says. Throws a `UserError` where one cannot be read, where there is none, or more than can be searched at once.
 */
export function readEvidence(
  paths: readonly string[],
  article: string,
  longest = longestEvidence
): readonly Evidence[] {
  const files = [...new Set(paths.flatMap(filesOf))].filter((path) => resolve(path) !== resolve(article))
  if (files.length === 0)
    throw new UserError(
      `There is no evidence but "${article}" itself; name a transcript, a release or a folder of them.`
    )
  const papers: Evidence[] = []
  let length = 0
  for (const file of files) {
    const paper = readPaperFile(file)
    length += paper.text.length
    if (length > longest)
      throw new UserError(
        `The evidence has more than ${inMegabytes(longest)} up to "${paper.name}", which is too much to be searched at once; name fewer files.`
      )
    papers.push(paper)
  }
  return papers
}

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
  // Captions are text, and their times are read here.
  const isCaptions = captionEndings.has(extname(path).toLowerCase())
  const input = readArticleFile(path, isCaptions ? 'text' : null)
  const name = input.path
  if ('obstacle' in input) throw new UserError(`The evidence "${name}" cannot be read: ${input.obstacle.message}`)
  const {text, format, outline = null} = input
  if (!isCaptions) return {name, text, format, outline, times: []}
  const captions = readCaptions(text)
  if (captions === null || captions.text.trim() === '')
    throw new UserError(
      `The evidence "${name}" has no captions with times; check that it is WebVTT or SubRip, or name it .txt.`
    )
  return {name, text: captions.text, format: 'text', outline, times: captions.times}
}
