import {printable} from '../text/printable.ts'
import {wrap} from '../text/wrap.ts'
import {noPaint} from './paint.ts'
import {narrowest, showSections, type TextOptions} from './text.ts'
import type {WhyRecord, WhyStatement} from './whyRecord.ts'
import {describeClass, whySections} from './whySections.ts'
import {cut, regionWords} from './wording.ts'
import type {Words} from './wordsOf.ts'

/** How many characters of a statement are shown. */
const statementLength = 600

/**
 * Why statements were judged as they were, for a terminal: who is credited and how that was found, what was considered and
 * not counted, and what an editor would ask. `words` reads the article. What would steer the terminal is shown, not sent.
 */
export function showWhy(
  {path, statements}: WhyRecord,
  words: Words,
  {width = 80, paint = noPaint}: TextOptions = {}
): string {
  const room = Math.max(narrowest, width)
  return statements
    .map((why) => {
      const lines = [
        paint('dim', printable(placeOf(path, why))),
        ...wrap(printable(cut(words(why.statement), statementLength)), room).map((line) => paint('bold', line)),
        '',
        ...wrap(describeClass(why), room),
        ...showSections(whySections(why, words), room, paint)
      ]
      return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
    })
    .join('\n\n')
}

function placeOf(path: string, {statement}: WhyStatement): string {
  const {line, column, region, paragraph} = statement
  const part = paragraph === null ? `${regionWords[region] ?? region}, left out of the figures` : `¶${paragraph}`
  return `${path}:${line}:${column} · ${part}`
}
