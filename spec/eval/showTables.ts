import {displayWidth} from '../../lib/text/displayWidth.ts'
import type {Errors, Wrong} from './errors.ts'
import {dimensionHeadings, dimensions} from './kinds.ts'
import type {Measures, Score} from './measures.ts'

/** More kinds than these are summed up in a last row. */
const mostKinds = 14

/** Measures, error tables and calibration for a terminal; below them as many wrong places as asked for, spread over the gold. */
export function showTables(measures: Measures, errors: Errors, mostWrong: number): string {
  const sections = [
    showMeasures(measures),
    ...dimensions.map((dimension) =>
      table([dimensionHeadings[dimension], ...kindColumns], kindRows(errors, dimension))
    ),
    table(
      ['Frame', 'verdicts', 'right', 'precision', 'boundary', 'source', 'made up'],
      errors.frames.map(({frame, verdicts, right, boundary, source, spurious}) => [
        frame,
        verdicts,
        right,
        percent(right, verdicts),
        boundary,
        source,
        spurious
      ])
    ),
    table(
      ['Confidence', 'verdicts', 'right', 'share', 'said'],
      errors.calibration.map(({band, verdicts, right, said}) => [
        band,
        verdicts,
        right,
        percent(right, verdicts),
        said === null ? '–' : percent(said, 1)
      ])
    ),
    ...(mostWrong > 0 ? [showWrong(spread(errors.wrong, mostWrong), errors.wrong.length)] : [])
  ]
  return `${sections.join('\n\n')}\n`
}

const kindColumns = ['gold', 'found', 'right', 'recall', 'boundary', 'source', 'missed']

function kindRows({kinds}: Errors, dimension: keyof Errors['kinds']): readonly (readonly (string | number)[])[] {
  const cells = kinds[dimension]
  const shown = cells.slice(0, cells.length > mostKinds + 1 ? mostKinds : cells.length)
  const rest = cells.slice(shown.length)
  const sum = (pick: (cell: (typeof cells)[number]) => number) => rest.reduce((total, cell) => total + pick(cell), 0)
  const other = {
    kind: `${rest.length} other`,
    gold: sum(({gold}) => gold),
    found: sum(({found}) => found),
    right: sum(({right}) => right),
    boundary: sum(({boundary}) => boundary),
    source: sum(({source}) => source),
    missed: sum(({missed}) => missed)
  }
  return [...shown, ...(rest.length > 0 ? [other] : [])].map(({kind, gold, found, right, boundary, source, missed}) => [
    kind,
    gold,
    found,
    right,
    percent(right, gold),
    boundary,
    source,
    missed
  ])
}

function showMeasures(measures: Measures): string {
  const {articles, quotedSpeech, reportedSpeech, aligned, contentChars, sentenceClass, speakerAccuracy, speakerOf} =
    measures
  const row = (name: string, {P, R, F1, predicted, gold}: Score) => [
    name,
    percent(P, 1),
    percent(R, 1),
    percent(F1, 1),
    predicted,
    gold
  ]
  return [
    table(
      [`${articles} articles`, 'precision', 'recall', 'F1', 'predicted', 'gold'],
      [
        row('quoted speech and its speaker', quotedSpeech),
        row('reported speech and its source', reportedSpeech),
        row('aligned (any overlap)', aligned),
        row('characters of content', contentChars),
        row('quoted sentences', sentenceClass.quoted),
        row('attributed sentences', sentenceClass.attributed),
        row('unattributed sentences', sentenceClass.unattributed)
      ]
    ),
    `sentences: macro F1 ${percent(sentenceClass.macroF1, 1)}, accuracy ${percent(sentenceClass.accuracy, 1)}`,
    `speaker of a quotation that was found: ${percent(speakerAccuracy, 1)} of ${speakerOf}`
  ].join('\n')
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** A table whose first column stands left and whose others stand right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)))
        return column === 0 ? cell + room : room + cell
      })
      .join('  ')
      .trimEnd()
  )
  return [lines[0], '─'.repeat(Math.max(...lines.map(displayWidth))), ...lines.slice(1)].join('\n')
}

/** Elements at even distances, so that they come from all of a list. */
export const spread = <Element>(list: readonly Element[], most: number): readonly Element[] =>
  list.length <= most
    ? list
    : Array.from({length: most}, (_, index) => list[Math.floor((index * list.length) / most)]).flatMap((one) =>
        one === undefined ? [] : [one]
      )

const shortened = (words: string): string => (words.length > 100 ? `${words.slice(0, 99)}…` : words)

const showWrong = (wrong: readonly Wrong[], all: number): string =>
  [
    `${wrong.length} of ${all} wrong places`,
    ...wrong.map(
      ({id, start, what, kind, source, cue, content}) =>
        `${what.padEnd(8)}  ${id}@${start}  ${kind}\n          ${shortened(source) || '(nobody)'} | ${shortened(cue) || '(no cue)'} | ${shortened(content)}`
    )
  ].join('\n')
