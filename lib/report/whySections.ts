import {isSoft} from '../statements/need.ts'
import type {Place} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import type {Entry, Section} from './sheet.ts'
import type {RejectedCue, WhyAttribution, WhySource, WhyStatement} from './whyRecord.ts'
import {
  classWords,
  cueClassWords,
  describeConfidence,
  groundWords,
  rejectionWords,
  useWords,
  viaLabels
} from './whyWording.ts'
import {cut, describeKind, describeRole, listOf} from './wording.ts'
import type {Words} from './wordsOf.ts'

/** How many characters of a mention, and of a piece of content, are shown. */
const mentionLength = 120
const contentLength = 300

/** Why a statement was judged as it was: who is credited and how that was found, what was not counted, what to ask. */
export function whySections(why: WhyStatement, words: Words): readonly Section[] {
  const show = (span: Span, most = mentionLength) => cut(words(span), most)
  const several = why.attributions.length > 1
  const sections = [
    ...why.attributions.map((attribution, index) => ({
      heading: (several ? `${index + 1} · ` : '') + headingOf(attribution),
      blocks: [{form: 'figures' as const, rows: attributionRows(attribution, why, show)}]
    })),
    needSection(why),
    entriesSection(
      'Marks that credit nobody',
      why.uncredited.map((mark) => ({
        place: placeOf(mark),
        words: show(mark),
        facts: [['', useWords[mark.use]]]
      }))
    ),
    entriesSection(
      'Considered, and not counted',
      why.rejected.map((cue) => ({
        place: placeOf(cue),
        words: `“${show(cue)}” ${describeRejection(cue, why)}`,
        facts: []
      }))
    )
  ]
  return sections.filter((section) => section !== null)
}

type Show = (span: Span, most?: number) => string

const placeOf = ({line, column}: Place): string => `${line}:${column}`

const headingOf = ({speakers}: WhyAttribution): string => listOf(speakers.map(({name}) => name)) || 'Nobody named'

function attributionRows(
  attribution: WhyAttribution,
  {attributions}: WhyStatement,
  show: Show
): readonly (readonly [string, string])[] {
  const {content, cue, lemma, cueClass, frame, about, via, provenance, steps, confidence, unsure} = attribution
  const role = cueClass === null ? '' : `; ${cueClass}: ${cueClassWords[cueClass]}`
  const spelled = lemma === null || cue === null || lemma === show(cue).toLowerCase() ? '' : ` (${lemma})`
  const rows: readonly (readonly [string, string])[] = [
    ...content.map((piece, index) => [index === 0 ? 'Words' : '', show(piece, contentLength)] as const),
    ...attribution.speakers.flatMap(sourceRows(show)),
    ['Cue', cue === null ? 'none: the words around show who speaks' : `${show(cue)}${spelled}${role}`],
    ...via.map((link) => [viaLabels[link.relation], show(link)] as const),
    ['Given out', provenance === null ? '' : show(provenance)],
    ['Frame', `${about} (${frame})`],
    ['Steps', [...steps, ...carriedOn(attribution, attributions)].join('; ')],
    [
      'Sure',
      `${describeConfidence(confidence)} (${confidence})${unsure ? '; below what the settings ask, so not counted' : ''}`
    ]
  ]
  return rows.filter(([, value]) => value !== '')
}

const carriedOn = ({inheritsFrom}: WhyAttribution, own: readonly WhyAttribution[]): readonly string[] => {
  if (inheritsFrom === null) return []
  const index = own.findIndex(({id}) => id === inheritsFrom)
  return [index < 0 ? 'the speaker is that of an earlier statement' : `the speaker is that of ${index + 1}`]
}

const sourceRows =
  (show: Show) =>
  (source: WhySource): readonly (readonly [string, string])[] => {
    const {mention, step, first, name} = source
    const words = mention === null ? '' : show(mention)
    const isNamed = source.identity === 'named' && source.kind !== 'document' && source.kind !== 'outlet'
    const kind = describeKind(source) + (isNamed ? ', by name' : '')
    const role = describeRole(source)
    const who = [words === name ? '' : name, kind, role.toLowerCase() === words.toLowerCase() ? '' : role]
      .filter((part) => part !== '')
      .join(', ')
    const isFirst = first === null || mention === null || first.start === mention.start
    return [
      ['Source', mention === null ? 'no words here' : `“${words}” at ${placeOf(mention)}`],
      ['Who', who],
      ...(source.justification === null ? [] : [['Can know', `“${cut(source.justification, 110)}”`] as const]),
      ['Known by', [step ?? '', isFirst ? '' : `first in the story at ${placeOf(first)}`].filter(Boolean).join('; ')]
    ]
  }

function needSection({statement, question}: WhyStatement): Section | null {
  if (statement.class !== 'unattributed') return null
  const asks = statement.needsSource
    ? 'a source must be given'
    : isSoft(statement.ground)
      ? 'a source would help'
      : 'it can stand without a source'
  const rows = [
    ['Ground', `${statement.ground}: ${groundWords[statement.ground]}; ${asks}.`],
    ['Ask', question ?? '']
  ] as const
  return {heading: 'Who says so?', blocks: [{form: 'figures', rows: rows.filter(([, value]) => value !== '')}]}
}

function entriesSection(heading: string, entries: readonly Entry[]): Section | null {
  return entries.length === 0 ? null : {heading, blocks: [{form: 'entries', entries}]}
}

function describeRejection({reason, within}: RejectedCue, {attributions}: WhyStatement): string {
  const holder = attributions.length > 1 ? attributions.findIndex(({id}) => id === within) : -1
  return rejectionWords[reason] + (holder < 0 ? '' : ` in ${holder + 1}`)
}

/** What class a statement is of, in a sentence. */
export const describeClass = ({statement}: WhyStatement): string => classWords[statement.class]
