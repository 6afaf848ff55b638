import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

/** An article in which a writer finds something to look at, to go to, to spell anew and to mend. */
export const article = `# Pier at Marne to close

“The pier is shut,” said Ada Brook, the harbour master. “Nobody told us.” She added that the crane was older than the port.

“It was never safe,” said an official who was not authorised to speak. “We warned them.”

The port lost 4,000 jobs last year. “It is shut for good", Ms Brook said.

Brook will speak tomorrow.
`

/** The rules that it breaks, in its order. */
export const broken = ['unnamed-source-direct-quote', 'unnamed-source-rote-reason', 'quote-mark-style']

/** The article in a line. */
export const inALine = '8 statements · 2 unattributed · 1 named source · 1 withheld'

export const program = resolve('dist/onrecord.cjs')

/** A folder with the article in it as `pier.md`, for an editor to work in. */
export class Desk {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-desk-')))
  readonly article = join(this.folder, 'pier.md')

  constructor() {
    writeFileSync(this.article, article)
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  clear(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}
