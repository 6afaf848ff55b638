import type {EvidenceIndex, Stretch} from '../../compare/evidenceIndex.ts'
import type {Verdict, Verification} from '../../compare/verifyQuotations.ts'
import type {WordChange} from '../../compare/wordChanges.ts'
import {sourcesById} from '../../findings/voices.ts'
import {firstWhere} from '../../text/firstWhere.ts'
import type {Draft} from './diffRecord.ts'
import {type Placed, placer} from './placer.ts'

/** The form of the record; a change that breaks a reader raises the number. */
export const verificationSchema = 'onrecord-verification/1'

/** The quotations of an article, and what the evidence says of each, as data. */
export interface VerificationRecord {
  readonly schema: typeof verificationSchema
  readonly title: string | null
  readonly path: string
  readonly evidence: readonly {readonly path: string; readonly words: number}[]
  /** What may differ without being told. */
  readonly allowed: readonly string[]
  readonly quotations: readonly VerifiedRecord[]
}

export interface VerifiedRecord extends Placed {
  readonly verdict: Verdict
  /** Who says it in the article. */
  readonly speakers: readonly string[]
  /** Who says it in the evidence; null where that does not tell. */
  readonly said: string | null
  readonly changes: readonly WordChange[]
  readonly places: readonly EvidencePlace[]
}

export interface EvidencePlace extends Placed {
  readonly path: string
  /** Seconds into the recording; null for what is no recording. */
  readonly time: number | null
}

export function verificationRecord(
  {name, article}: Draft,
  index: EvidenceIndex,
  allowed: readonly string[],
  found: readonly Verification[]
): VerificationRecord {
  const place = placer(article)
  const placers = index.papers.map(placer)
  const locate = ({paper, first, last}: Stretch): EvidencePlace[] => {
    const {evidence, words} = index.papers[paper] ?? {}
    const [from, to] = [words?.[first], words?.[last - 1]]
    const placed = from && to && placers[paper]?.({start: from.start, end: to.end})
    if (evidence === undefined || placed === undefined) return []
    const time = evidence.times[firstWhere(evidence.times, ({start}) => start > placed.start) - 1]
    const line = time === undefined ? {} : {line: time.line, column: 1}
    return [{...placed, ...line, path: evidence.name, time: time?.seconds ?? null}]
  }
  return {
    schema: verificationSchema,
    title: article.metadata.title,
    path: name,
    evidence: index.papers.map(({evidence, words}) => ({path: evidence.name, words: words.length})),
    allowed,
    quotations: found.map(({quotation, attribution, verdict, places, changes, speaker}) => ({
      ...place(quotation),
      verdict,
      speakers: (attribution?.sourceIds ?? []).flatMap((id) => sourcesById(article).get(id)?.name ?? []),
      said: speaker,
      changes,
      places: places.flatMap(locate)
    }))
  }
}
