import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {showFiles} from '../inputs/showFiles.ts'
import {SettingsFinder} from '../settings/orderedSettings.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {type AuditedArticle, auditAll} from '../verdicts/auditAll.ts'
import {sha256Of} from '../verdicts/sha256Of.ts'
import {readFilter} from './deskFilter.ts'
import {openDeskOutlet} from './deskOutlet.ts'

/**
 * Audits the articles that are named and tells what they come to as a desk’s work. With an archive they are added to it, and all that it
 * holds is told. Fails where an article could not be audited.
 */
export async function desk(order: Order<'desk'>, terminal: Terminal): Promise<ExitCode> {
  const {options, operands} = order
  if (options['show-files']) return showFiles(order, terminal)
  const filter = readFilter(options)
  const {archive} = options
  const finder = new SettingsFinder(options)
  if (archive === null) {
    const {outlet} = await openDeskOutlet(filter, order, terminal)
    const whole = await auditAll(order, terminal, {finder, outlets: [outlet], hash: sha256Of, events: true})
    return whole ? exitCodes.fine : exitCodes.failed
  }
  const {keepIn, tellArchive} = await import('../archive/keeping.ts')
  const kept = await openDeskOutlet(filter, order, terminal)
  let whole = true
  try {
    if (operands.length > 0 || options['file-list'] !== null) {
      const keeping = await keepIn(archive, sha256Of, order)
      const {outlet, isKept} = keeping
      const face = {
        ...outlet.face,
        blocked: kept.outlet.face.blocked,
        article(audited: AuditedArticle) {
          kept.meet(audited)
          return outlet.face.article(audited)
        }
      }
      whole = await auditAll(order, terminal, {
        finder,
        outlets: [{...outlet, face}],
        hash: sha256Of,
        isKept,
        events: true
      }).finally(keeping.close)
    }
    await tellArchive(archive, kept)
  } catch (error) {
    kept.outlet.abandon()
    throw error
  }
  return whole ? exitCodes.fine : exitCodes.failed
}
