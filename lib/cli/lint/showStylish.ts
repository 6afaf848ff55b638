import type {Finding, Level} from '../../model.ts'
import {firstOfRule, tellMore} from '../../report/firstOfRule.ts'
import type {Paint, Style} from '../../report/paint.ts'
import {displayWidth} from '../../text/displayWidth.ts'
import {printable, printableName} from '../../text/printable.ts'
import {wrap} from '../../text/wrap.ts'
import {excerpt} from './excerpt.ts'
import type {LintedArticle} from './lintedArticle.ts'

const colors = {error: 'red', warning: 'yellow', note: 'blue'} as const satisfies Record<Level, Style>
const levelWidth = 'warning'.length

/**
 * An article's findings for a person: place, level, message and rule, and under them the words that they are about,
 * with carets; once, where several are about the same words. Empty where there are none.
 */
export function showStylish(article: LintedArticle, paint: Paint, width: number): string {
  const {path} = article
  const shown = firstOfRule(article.findings)
  if (shown.length === 0) return ''
  const places = shown.map(({finding}) => showPlace(article, finding.start))
  const placeWidth = Math.max(...places.map((place) => place.length))
  const indent = 2 + placeWidth + 2 + levelWidth + 2
  const blocks = shown.map(({finding, more}, index) => {
    const place = paint('dim', (places[index] ?? '').padStart(placeWidth))
    const level = paint(colors[finding.level], finding.level.padEnd(levelWidth))
    const room = Math.max(40, width - indent)
    const body = [
      ...showMessage(finding, paint, room),
      ...(isSamePlace(finding, shown[index + 1]?.finding) ? [] : showWords(article, finding, paint, room)),
      ...showRelated(article, finding, room),
      ...(more > 0 ? [paint('dim', tellMore(more))] : [])
    ]
    return `  ${place}  ${level}  ${body.join(`\n${' '.repeat(indent)}`)}\n`
  })
  return `${paint('underline', printableName(path))}\n${blocks.join('')}\n`
}

/** Word shows no lines of its own; it counts paragraphs. */
const showPlace = ({lines, format}: LintedArticle, offset: number): string => {
  const {line, column} = lines.placeOf(offset)
  if (format === 'docx') return `paragraph ${line}, character ${column}`
  return `${line}:${column}`
}

const isSamePlace = (finding: Finding, next: Finding | undefined): boolean =>
  finding.related.length === 0 && finding.start === next?.start && finding.end === next.end

function showMessage({message, ruleId}: Finding, paint: Paint, room: number): readonly string[] {
  const lines = wrap(printable(message), room)
  const last = lines.at(-1) ?? ''
  const rule = paint('dim', ruleId)
  return displayWidth(last) + 2 + ruleId.length <= room ? [...lines.slice(0, -1), `${last}  ${rule}`] : [...lines, rule]
}

function showWords({text, lines}: LintedArticle, finding: Finding, paint: Paint, room: number): readonly string[] {
  const [words, carets] = excerpt(text, lines, finding, room)
  return [words, paint(colors[finding.level], carets)]
}

const showRelated = (article: LintedArticle, {related}: Finding, room: number): readonly string[] =>
  related.flatMap((other) => wrap(`${showPlace(article, other.start)} ${printable(other.message)}`, room))
