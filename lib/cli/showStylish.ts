import type {Finding, Level} from '../model.ts'
import type {Paint, Style} from '../report/paint.ts'
import {displayWidth} from '../text/displayWidth.ts'
import {printable} from '../text/printable.ts'
import {wrap} from '../text/wrap.ts'
import {excerpt} from './excerpt.ts'
import type {LintedArticle} from './lintedArticle.ts'

const colors = {error: 'red', warning: 'yellow', note: 'blue'} as const satisfies Record<Level, Style>
const levelWidth = 'warning'.length

/**
 * An article's findings for a person: place, level, message and rule, and under them the words that they are about,
 * with carets. Empty where there are none.
 */
export function showStylish(article: LintedArticle, paint: Paint, width: number): string {
  const {path, findings} = article
  if (findings.length === 0) return ''
  const places = findings.map(({start}) => showPlace(article, start))
  const placeWidth = Math.max(...places.map((place) => place.length))
  const indent = 2 + placeWidth + 2 + levelWidth + 2
  const blocks = findings.map((finding, index) => {
    const place = paint('dim', (places[index] ?? '').padStart(placeWidth))
    const level = paint(colors[finding.level], finding.level.padEnd(levelWidth))
    const body = showFinding(article, finding, paint, Math.max(40, width - indent))
    return `  ${place}  ${level}  ${body.join(`\n${' '.repeat(indent)}`)}\n`
  })
  return `${paint('underline', printable(path))}\n${blocks.join('')}\n`
}

const showPlace = ({lines}: LintedArticle, offset: number): string => {
  const {line, column} = lines.placeOf(offset)
  return `${line}:${column}`
}

function showFinding(article: LintedArticle, finding: Finding, paint: Paint, room: number): readonly string[] {
  const lines = wrap(printable(finding.message), room)
  const last = lines.at(-1) ?? ''
  const rule = paint('dim', finding.ruleId)
  const fits = displayWidth(last) + 2 + finding.ruleId.length <= room
  const message = fits ? [...lines.slice(0, -1), `${last}  ${rule}`] : [...lines, rule]
  const [words, carets] = excerpt(article.text, article.lines, finding, room)
  const related = finding.related.flatMap((other) =>
    wrap(`${showPlace(article, other.start)} ${printable(other.message)}`, room)
  )
  return [...message, words, paint(colors[finding.level], carets), ...related]
}
