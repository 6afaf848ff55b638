import type {Finding} from '../model.ts'
import type {Span} from '../text/span.ts'

/** A change of a text: what was taken out, and how much was put in its place. */
export interface Change extends Span {
  readonly length: number
}

/**
 * Findings as they stand after changes of the text, for the moment until it is audited anew: each moves with its words and grows with what is written
 * into them; one whose beginning or end was taken out goes. Fixes and suggestions were made for the text before, and are left out.
 */
export function moveFindings(findings: readonly Finding[], changes: readonly Change[]): readonly Finding[] {
  return changes.reduce<readonly Finding[]>(
    (moved, change) =>
      moved.flatMap((finding) => {
        const place = moveSpan(finding, change)
        if (place === null) return []
        const related = finding.related.flatMap((each) => {
          const other = moveSpan(each, change)
          return other === null ? [] : [{...each, ...other}]
        })
        return [{...finding, ...place, related, fix: null, suggestions: []}]
      }),
    findings
  )
}

/** A place after a change, or null where the change took one of its ends. */
function moveSpan(place: Span, change: Change): Span | null {
  const by = change.length - (change.end - change.start)
  if (change.end <= place.start) return {start: place.start + by, end: place.end + by}
  if (change.start >= place.end) return {start: place.start, end: place.end}
  return change.start > place.start && change.end < place.end ? {start: place.start, end: place.end + by} : null
}
