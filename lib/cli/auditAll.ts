import {rules} from '../../rules/index.ts'
import {type Audit, type AuditOptions, audit, hashSettings} from '../audit.ts'
import {printable} from '../text/printable.ts'
import {type BlockedArticle, findInputs, type ReadArticle} from './findInputs.ts'
import {readOrderedSettings} from './orderedSettings.ts'
import type {Order} from './readArguments.ts'
import {type Terminal, write} from './terminal.ts'
import {version} from './version.ts'

/** An article as a face shows it. */
export interface AuditedArticle {
  readonly path: string
  readonly text: string
  readonly audit: Audit
}

/** A form of output: what is written before all articles, for each, and after all. */
export interface Face {
  opening(): string
  article(audited: AuditedArticle): string
  blocked(article: BlockedArticle): string
  closing(): string
}

/**
 * Audits what an order names, an article at a time, and shows each as it is done. What cannot be audited is told on
 * standard error and passed over. Says whether all could be. `hash` is for records: SHA-256, as hexadecimal digits.
 */
export async function auditAll(
  order: Order<'report' | 'lint'>,
  terminal: Terminal,
  face: Face,
  hash?: (text: string) => string
): Promise<boolean> {
  const {operands, options} = order
  const settings = readOrderedSettings(options, rules)
  const hashing = hash === undefined ? {} : {hash, configHash: hashSettings(settings, hash)}
  const shared = {settings, version, ...hashing}
  const standard = {open: () => terminal.stdin, name: options['stdin-filename']}
  let whole = true
  await write(terminal.stdout, face.opening())
  for await (const input of findInputs(operands, standard)) {
    if ('obstacle' in input) {
      whole = false
      await write(terminal.stderr, `onrecord: ${printable(input.path)}: ${input.obstacle.message}\n`)
      await write(terminal.stdout, face.blocked(input))
      continue
    }
    const format = options['format-in'] ?? input.format
    await write(terminal.stdout, face.article({...input, audit: auditArticle({...input, format}, shared)}))
  }
  await write(terminal.stdout, face.closing())
  return whole
}

/** A fault of ours bears the name of the article that it happened with. */
function auditArticle({path, text, format}: ReadArticle, shared: AuditOptions): Audit {
  try {
    return audit(text, {...shared, path, format})
  } catch (error) {
    throw new Error(`onrecord failed on ${path}`, {cause: error})
  }
}
