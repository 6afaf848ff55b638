import type {Verdict} from '../../compare/verifyQuotations.ts'
import type {Entry, NamedSection, Sheet} from '../sheet.ts'
import {countOf, cut, listOf, tellCount} from '../wording.ts'
import {tellChanges} from './changesInWords.ts'
import type {EvidencePlace, VerificationRecord, VerifiedRecord} from './verificationRecord.ts'

const excerpt = 200

/** The gravest first: what an editor must look at. */
const order: readonly Verdict[] = ['misattributed', 'altered', 'stitched', 'missing', 'cut', 'verbatim']

const headings: Readonly<Record<Verdict, string>> = {
  misattributed: 'Somebody else says it',
  altered: 'In other words',
  stitched: 'Put together from several places',
  missing: 'Not in the evidence',
  cut: 'Cut, and the cut shown',
  verbatim: 'Word for word'
}

/** How the quotations of an article stand to the evidence, ready to be laid out. */
export function verificationSheet(record: VerificationRecord): Sheet {
  const {quotations, evidence, allowed} = record
  const words = evidence.reduce((sum, paper) => sum + paper.words, 0)
  const sections = order.map((verdict): NamedSection | null => {
    const entries = quotations.filter((quotation) => quotation.verdict === verdict).map(toEntry)
    return entries.length === 0
      ? null
      : {name: verdict, heading: headings[verdict], blocks: [{form: 'entries', entries}]}
  })
  const method: NamedSection = {
    name: 'method',
    heading: 'How to read this',
    blocks: [
      {
        form: 'paragraph',
        words: `Words are compared, and not what they mean. ${allowed.length === 0 ? 'Nothing may differ untold.' : `Differences that are not told: ${listOf(allowed.map((each) => allowedWords[each] ?? each))}.`} Places are line:column, or the time in a recording.`
      }
    ]
  }
  return {
    title: record.title ?? '(no headline)',
    facts: [
      record.path,
      countOf(quotations.length, 'quotation'),
      `${countOf(evidence.length, 'paper')} of evidence`,
      countOf(words, 'word')
    ],
    verdict: verdictOf(quotations),
    sections: [...sections.filter((section) => section !== null), method]
  }
}

const allowedWords: Readonly<Record<string, string>> = {
  case: 'the case of the first letter',
  marks: 'commas, dashes and other marks',
  spelling: 'the spelling of the house',
  brackets: 'words in square brackets'
}

function verdictOf(quotations: readonly VerifiedRecord[]): string {
  if (quotations.length === 0) return 'The article quotes nobody.'
  const count = (...verdicts: readonly Verdict[]) => quotations.filter(({verdict}) => verdicts.includes(verdict)).length
  const [good, altered, stitched] = [count('verbatim', 'cut'), count('altered'), count('stitched')]
  const [other, missing] = [count('misattributed'), count('missing')]
  const parts = [
    altered > 0 ? `${tellCount(altered, 'is', 'are')} in other words` : '',
    stitched > 0 ? `${tellCount(stitched, 'is', 'are')} put together from several places` : '',
    other > 0 ? `${tellCount(other, 'is', 'are')} somebody else’s` : '',
    missing > 0 ? `${tellCount(missing, 'is', 'are')} not in the evidence` : ''
  ].filter((part) => part !== '')
  const sound = `${good} of ${countOf(quotations.length, 'quotation')} ${good === 1 ? 'stands' : 'stand'} in the evidence as printed`
  return parts.length === 0 ? `${sound}.` : `${sound}; ${listOf(parts)}.`
}

const toEntry = ({line, column, words, speakers, said, changes, places, verdict}: VerifiedRecord): Entry => ({
  place: `${line}:${column}`,
  words: cut(words, excerpt),
  facts: [
    ...(changes.length === 0 ? [] : ([['changed', tellChanges(changes)]] as const)),
    ...(verdict === 'misattributed'
      ? ([['speaker', `${listOf(speakers)} in the article, ${said} in the evidence`]] as const)
      : []),
    ...places.map((place): [string, string] => [
      'evidence',
      `${tellPlace(place)} “${cut(place.words, excerpt)}”${said === null || verdict === 'misattributed' ? '' : ` (${said})`}`
    ])
  ]
})

function tellPlace({path, line, column, time}: EvidencePlace): string {
  if (time === null) return `${path}:${line}:${column}`
  const two = (number: number) => String(number).padStart(2, '0')
  const clock = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60].map(two).join(':')
  return `${path} at ${clock}`
}
