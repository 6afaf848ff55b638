import type {Audit} from '../../audit.ts'
import {keptAudit} from '../../desk/archive/tables.ts'
import type {Order} from '../arguments/readArguments.ts'
import type {DeskOutlet} from '../desk/deskOutlet.ts'
import type {Outlet} from '../outlets/outlet.ts'
import {UserError} from '../userError.ts'
import type {Work} from '../verdicts/auditAll.ts'
import {version} from '../version.ts'
import {ArchiveFile} from './archiveFile.ts'
import {keptStories} from './keptStories.ts'

/** An outlet that keeps audits in an archive, and the question whether one is kept already. */
export interface Keeping {
  readonly outlet: Outlet
  readonly isKept: NonNullable<Work['isKept']>
  /** Ends the keeping: what was not written yet is let go. */
  close(): void
}

/** Opens an archive to keep audits in; makes it where there is none. `hash` is the SHA-256 of a text. */
export async function keepIn(
  path: string,
  hash: (text: string) => string,
  {options}: Order<'report' | 'desk'>
): Promise<Keeping> {
  if (options['changed-lines'])
    throw new UserError('"--archive" keeps whole audits and "--changed-lines" leaves findings out; give one of them.')
  if ('event' in options && options.event)
    throw new UserError(
      '"--archive" keeps what an article says alone and "--event" looks across several; give one of them.'
    )
  const archive = await ArchiveFile.toWrite(path)
  const waiting: {readonly path: string; readonly audit: Audit; readonly isAnew: boolean}[] = []
  const anew = new Set<string>()
  return {
    isKept: (input, settings) =>
      archive.holds(input.path, {textHash: `sha256:${hash(input.text)}`, version, settings, format: input.format}),
    outlet: {
      face: {
        opening: () => '',
        article({path: own, audit, event}) {
          waiting.push({path: own, audit, isAnew: event !== null})
          return ''
        },
        blocked: () => '',
        closing: () => ''
      },
      async write() {
        for (const {path: own, audit, isAnew} of waiting.splice(0)) {
          const {textHash, tool} = audit.record
          const key = {textHash, version: tool.version, settings: tool.config, format: audit.article.format}
          // Beside other stories more may be found than was kept, but a text is kept once in a run.
          const isNew = isAnew ? !anew.has(textHash) : !(await archive.holds(own, key))
          if (isAnew) anew.add(textHash)
          if (isNew) await archive.add(keptAudit(audit))
        }
      },
      finish: () => archive.flush(),
      abandon() {}
    },
    close: () => archive.close()
  }
}

/** Tells all that an archive holds. */
export async function tellArchive(path: string, {outlet, tell, wanted}: DeskOutlet): Promise<void> {
  const archive = await ArchiveFile.toRead(path)
  try {
    await outlet.write(outlet.face.opening())
    for await (const story of keptStories(archive, wanted)) await outlet.write(tell(story))
    await outlet.write(outlet.face.closing())
    await outlet.finish()
  } finally {
    archive.close()
  }
}
