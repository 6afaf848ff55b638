import {EvidenceIndex} from '../../compare/evidenceIndex.ts'
import {readPaper} from '../../compare/papers.ts'
import {type Allowance, allowances, type Verdict, verifyQuotations} from '../../compare/verifyQuotations.ts'
import {guess} from '../../findings/nearest.ts'
import {verificationRecord} from '../../report/compare/verificationRecord.ts'
import {verificationSheet} from '../../report/compare/verificationSheet.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {readEvidence} from './readEvidence.ts'
import {readStories} from './readStories.ts'
import {writeSheet} from './writeSheet.ts'

/** Holds every quotation of an article against the evidence. Fails where one is not as it was said, or somebody else said it. */
export async function verify({operands, options}: Order<'verify'>, terminal: Terminal): Promise<ExitCode> {
  const [path = '', ...more] = operands
  // A shell makes many files of «--evidence transcripts/*», and only the first belongs to the option.
  const papers = [...options.evidence, ...more]
  if (options.evidence.length === 0)
    throw new UserError(
      `Nothing is named to hold "${path}" against; give --evidence FILE, a transcript, a release or a folder of them.`
    )
  const allowed = readAllowances(options.allow)
  const [story, another] = await readStories([path], options['format-in'], terminal)
  if (story === undefined || another !== undefined)
    throw new UserError(`"${path}" is not one article; name a file, and the evidence behind --evidence.`)
  const index = new EvidenceIndex(readEvidence(papers, path).map(readPaper))
  const found = verifyQuotations(story.article, index, allowed)
  const record = verificationRecord(story, index, allowed, found)
  await writeSheet('Quotations and evidence', record, () => verificationSheet(record), options, terminal)
  const wrong: readonly Verdict[] = [
    'altered',
    'stitched',
    'misattributed',
    ...(options.complete ? (['missing'] as const) : [])
  ]
  return found.some(({verdict}) => wrong.includes(verdict)) ? exitCodes.findings : exitCodes.fine
}

/** «case,marks», or «none». */
function readAllowances(list: string): readonly Allowance[] {
  const words = list === 'none' ? [] : list.split(',').map((word) => word.trim())
  return words.map((word) => {
    const known = allowances.find((allowance) => allowance === word)
    if (known === undefined)
      throw new UserError(
        guess(`"--allow" has "${word}"`, word, allowances, `; give some of ${allowances.join(', ')}, or none`)
      )
    return known
  })
}
