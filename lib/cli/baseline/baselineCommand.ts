import {existsSync} from 'node:fs'
import {printableName} from '../../text/printable.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {screenOutlet} from '../outlets/outlet.ts'
import {textFace} from '../outlets/textFace.ts'
import {SettingsFinder} from '../settings/orderedSettings.ts'
import {type Terminal, todayOf, write} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {auditAll, type Face} from '../verdicts/auditAll.ts'
import {Baseline, type BaselineEntry, isDate, type Placed, readBaseline, writeBaseline} from './baseline.ts'

/**
 * Writes down the findings that there are, so that `lint --baseline` tells only of new ones; or says what of an old baseline is gone, and takes it out.
 * Entries of articles that the order does not name are left alone.
 */
export async function baseline(order: Order<'baseline'>, terminal: Terminal): Promise<ExitCode> {
  const {options} = order
  const {baseline: path, audit, prune} = options
  if (options.expires !== null && !isDate(options.expires)) {
    throw new UserError(`"--expires" is "${options.expires}"; give a date such as 2027-01-31.`)
  }
  const today = todayOf(terminal)
  const old = audit || prune || existsSync(path) ? readBaseline(path, today) : new Baseline([], today)
  const placed: Placed[] = []
  const seen = new Set<string>()
  const collect: Face = textFace((audited) => {
    seen.add(audited.path)
    for (const finding of audited.audit.findings) placed.push({path: audited.path, finding})
    return ''
  })
  const whole = await auditAll(order, terminal, {
    finder: new SettingsFinder(options),
    outlets: [screenOutlet(collect, terminal)]
  })
  const entries = placed.map((each) => ({placed: each, entry: old.entryOf(each)}))
  const isGone = (entry: BaselineEntry) => !old.isMet(entry) && (seen.has(entry.path) || !existsSync(entry.path))
  const gone = old.entries.filter(isGone)
  if (audit || prune) {
    for (const entry of gone) await tell(terminal, 'gone', entry)
    for (const entry of old.entries) if (!isGone(entry) && old.isExpired(entry)) await tell(terminal, 'expired', entry)
    const kept = old.entries.length - gone.length
    if (prune)
      writeBaseline(
        path,
        old.entries.filter((entry) => !isGone(entry))
      )
    await write(
      terminal.stdout,
      `${gone.length} of ${old.entries.length} entries are gone${prune ? ` and were taken out; ${kept} are left` : ''}.\n`
    )
    return whole ? (audit && !prune && gone.length > 0 ? exitCodes.findings : exitCodes.fine) : exitCodes.failed
  }
  const about = {
    ...(options.who === null ? {} : {who: options.who}),
    ...(options.why === null ? {} : {why: options.why}),
    ...(options.expires === null ? {} : {expires: options.expires})
  }
  const fresh = entries.map(({placed: {path: article, finding}, entry}): BaselineEntry => {
    const {ruleId: rule, fingerprint, message} = finding
    return {...(entry === null || old.isExpired(entry) ? about : entry), path: article, rule, fingerprint, message}
  })
  const elsewhere = old.entries.filter((entry) => !old.isMet(entry) && !isGone(entry))
  writeBaseline(path, [...elsewhere, ...fresh])
  const added = entries.filter(({entry}) => entry === null).length
  await write(
    terminal.stdout,
    `${printableName(path)} holds ${elsewhere.length + fresh.length} findings: ${added} new, ${gone.length} gone.\n`
  )
  return whole ? exitCodes.fine : exitCodes.failed
}

const tell = ({stdout}: Terminal, word: string, {path, rule, message, who, why, expires}: BaselineEntry) =>
  write(
    stdout,
    `${printableName(path)}: ${word}: ${printableName(message)} [${rule}]${[who, why, expires]
      .filter(Boolean)
      .map((each) => ` (${printableName(each ?? '')})`)
      .join('')}\n`
  )
