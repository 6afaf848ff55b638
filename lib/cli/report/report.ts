import {existsSync, statSync} from 'node:fs'
import {jsonLine} from '../../report/json.ts'
import {showMarkdown} from '../../report/markdown.ts'
import {errorRecord} from '../../report/record.ts'
import {showText} from '../../report/text.ts'
import {wordsOf} from '../../report/wordsOf.ts'
import {type ExitCode, exitCodes} from '../arguments/commands.ts'
import type {Order} from '../arguments/readArguments.ts'
import {showFiles} from '../inputs/showFiles.ts'
import {fileOutlet, type Outlet, screenOutlet} from '../outlets/outlet.ts'
import {recordFace} from '../outlets/recordFace.ts'
import {textFace} from '../outlets/textFace.ts'
import {SettingsFinder} from '../settings/orderedSettings.ts'
import {painter} from '../terminal/painter.ts'
import {type Terminal, wantsColor, widthOf} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {auditAll, type Face, type Work} from '../verdicts/auditAll.ts'
import {openStore} from '../verdicts/openStore.ts'
import {sha256Of} from '../verdicts/sha256Of.ts'
import {pageFace, pageFolderOutlet} from './pageOutlets.ts'

/** Shows who says what in each article. Fails only where one could not be audited. */
export async function report(order: Order<'report'>, terminal: Terminal): Promise<ExitCode> {
  if (order.options['show-files']) return showFiles(order, terminal)
  const {archive} = order.options
  const keeping =
    archive === null ? null : await (await import('../archive/keeping.ts')).keepIn(archive, sha256Of, order)
  try {
    const whole = await auditAll(order, terminal, {
      finder: new SettingsFinder(order.options),
      outlets: [...(keeping === null ? [] : [keeping.outlet]), chooseOutlet(order, terminal)],
      hash: sha256Of,
      // An archive holds more of an article than a verdict does.
      ...(keeping === null ? await verdictsOf(order, terminal) : {})
    })
    return whole ? exitCodes.fine : exitCodes.failed
  } finally {
    keeping?.close()
  }
}

/** Records are verdicts, which can be kept and made in other threads; what shows the article itself needs it here. */
async function verdictsOf(
  {options}: Order<'report'>,
  terminal: Terminal
): Promise<Pick<Work, 'part' | 'store' | 'concurrency'>> {
  const {format, concurrency} = options
  const isRecord = format === 'json' || format === 'ndjson'
  if (!isRecord || options['changed-lines']) return {concurrency}
  return {part: 'record', concurrency, ...(await openStore(options, terminal))}
}

/** Where the report goes: to the screen, to a file, or, page by page, to a folder. */
function chooseOutlet(order: Order<'report'>, terminal: Terminal): Outlet {
  const {format, out} = order.options
  const isFolder = out !== null && (existsSync(out) ? statSync(out).isDirectory() : !/\.html?$/i.test(out))
  if (format !== 'html') {
    if (isFolder && existsSync(out))
      throw new UserError(`"--out" is the folder "${out}"; name a file, or give --format html for a page each.`)
    const face = chooseFace(order, terminal)
    return out === null ? screenOutlet(face, terminal) : fileOutlet(face, out)
  }
  if (out === null)
    return screenOutlet(
      pageFace('A page is about one article, and there are several; give --out FOLDER for a page each.'),
      terminal
    )
  if (isFolder) return pageFolderOutlet(out)
  return fileOutlet(pageFace(`"${out}" is one page, and there are several articles; give --out a folder.`), out)
}

function chooseFace({options}: Order<'report'>, terminal: Terminal): Face {
  if (options.format === 'json' || options.format === 'ndjson') {
    return recordFace(
      options.format,
      ({audit, line}) => line ?? jsonLine(audit.record),
      ({path, obstacle}) => errorRecord(path, obstacle.code, obstacle.message)
    )
  }
  if (options.format === 'markdown')
    return textFace(({audit}) => showMarkdown(audit.record, wordsOf(audit.article)), '\n---\n\n')
  const paint = painter(options.out === null && wantsColor(options.color, terminal))
  const width = widthOf(options.width, terminal)
  return textFace(({audit}) => showText(audit.record, wordsOf(audit.article), {paint, width}), '\n\n')
}
