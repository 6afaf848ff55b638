import {Lines} from '../text/lines.ts'
import {type AuditedArticle, auditAll, type Face} from './auditAll.ts'
import {type ExitCode, exitCodes} from './commands.ts'
import type {BlockedArticle} from './findInputs.ts'
import type {LintedArticle} from './lintedArticle.ts'
import {painter} from './painter.ts'
import type {Order} from './readArguments.ts'
import {recordFace} from './recordFace.ts'
import {showCompact} from './showCompact.ts'
import {showStylish} from './showStylish.ts'
import {Tally} from './tally.ts'
import {type Terminal, wantsColor, widthOf} from './terminal.ts'
import {textFace} from './textFace.ts'

/** Shows what the rules find, and fails where a finding is grave enough. */
export async function lint(order: Order<'lint'>, terminal: Terminal): Promise<ExitCode> {
  const {format, quiet} = order.options
  const tally = new Tally()
  const face = chooseFace(order, terminal)
  const counting: Face = {
    ...face,
    article(audited) {
      tally.add(audited.audit)
      return face.article(audited)
    },
    closing: () => (format === 'stylish' && !quiet ? `${tally}\n` : face.closing())
  }
  const whole = await auditAll(order, terminal, counting)
  if (!whole) return exitCodes.failed
  return tally.reaches(order.options['fail-level']) ? exitCodes.findings : exitCodes.fine
}

function chooseFace({options}: Order<'lint'>, terminal: Terminal): Face {
  if (options.format === 'compact') return textFace((audited) => showCompact(toLinted(audited)))
  if (options.format !== 'stylish') return recordFace(options.format, toRecord, toError)
  const paint = painter(wantsColor(options.color, terminal))
  const width = widthOf(options.width, terminal)
  return textFace((audited) => showStylish(toLinted(audited), paint, width))
}

/** The form of the records; a change that breaks a reader raises the number. */
const schema = 'onrecord-findings/1'

const toRecord = ({path, audit}: AuditedArticle) => {
  const {findings, suppressed} = audit.record
  return {schema, path, findings, ...(suppressed === undefined ? {} : {suppressed})}
}

const toError = ({path, obstacle}: BlockedArticle) => ({schema, path, error: obstacle})

const toLinted = ({path, text, audit}: AuditedArticle): LintedArticle => ({
  path,
  text,
  lines: new Lines(text),
  findings: audit.findings
})
