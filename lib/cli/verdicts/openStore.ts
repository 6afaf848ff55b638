import {printable} from '../../text/printable.ts'
import type {Terminal} from '../terminal/terminal.ts'
import type {VerdictStore} from './verdict.ts'

/** The store of verdicts that the command line asks for, if any. */
export async function openStore(
  options: {readonly cache: boolean; readonly 'cache-location': string},
  {stderr}: Terminal
): Promise<{readonly store?: VerdictStore}> {
  if (!options.cache) return {}
  const {VerdictFile} = await import('./verdictFile.ts')
  const complain = (sentence: string): void => void stderr.write(`onrecord: ${printable(sentence)}\n`)
  return {store: new VerdictFile(options['cache-location'], complain)}
}
