import {grounds} from '../lexicon/grounds.ts'
import {
  attributionTypes,
  cueClasses,
  frames,
  identities,
  levels,
  quotationUses,
  reasonClasses,
  regions,
  replyKinds,
  sourceKinds,
  statementClasses,
  viaRelations
} from '../model.ts'
import {confidenceBands} from './metrics.ts'
import {schemaName} from './record.ts'
import {
  count,
  each,
  flag,
  linePlace,
  list,
  number,
  object,
  offsets,
  oneOf,
  orNull,
  type Schema,
  share01,
  text,
  wholeSchema
} from './schemaParts.ts'

const id: Schema = {type: 'string', pattern: '^[a-z]+[0-9]+$'}
const span = {$ref: '#/$defs/span'}
const share = {$ref: '#/$defs/share'}
const place = orNull({$ref: '#/$defs/place'})
const edits = list(object({...offsets, text}))

/** There where the settings ask for more confidence than a verdict has, and only there. */
const unsure = {unsure: {const: true}}

const statement = object(
  {
    id,
    ...offsets,
    region: oneOf(regions),
    paragraph: orNull({type: 'integer', minimum: 1}),
    class: oneOf(statementClasses),
    attributions: list(id),
    sources: list(id),
    needsSource: flag,
    ground: oneOf(Object.keys(grounds))
  },
  undefined,
  unsure
)

const attribution = object(
  {
    id,
    type: oneOf(attributionTypes),
    source: orNull(span),
    cue: orNull(span),
    lemma: orNull(text),
    cueClass: orNull(oneOf(cueClasses)),
    content: {...list(span), minItems: 1},
    sourceIds: list(id),
    basis: oneOf(['explicit', 'inherited']),
    frame: oneOf(frames),
    confidence: share01,
    via: list(object({sourceId: id, relation: oneOf(viaRelations), ...offsets})),
    provenance: orNull(span),
    statement: orNull(id)
  },
  undefined,
  unsure
)

const source = object({
  id,
  name: text,
  kind: oneOf(sourceKinds),
  identity: oneOf(identities),
  title: orNull(text),
  affiliation: orNull(text),
  justification: orNull(text),
  anonymity: orNull(object({level: {enum: [0, 1, 2, 3, 4]}, reason: oneOf(reasonClasses), reasonSpan: orNull(span)})),
  count: orNull(count),
  gender: {enum: ['female', 'male', null]},
  members: list(id),
  mentions: list(span),
  statements: list(id),
  quotedWords: count,
  verbs: list(object({lemma: text, count}))
})

const quotation = object({
  ...offsets,
  use: oneOf(quotationUses),
  closed: flag,
  depth: count,
  words: count,
  attribution: orNull(id)
})

const reply = object({
  ...offsets,
  kind: oneOf(replyKinds),
  statement: id,
  target: orNull(span),
  sourceIds: list(id),
  name: orNull(text)
})

const findingKeys = {
  ruleId: text,
  level: oneOf(levels),
  message: text,
  ...offsets,
  line: linePlace,
  column: linePlace,
  endLine: linePlace,
  endColumn: linePlace,
  related: list(object({...offsets, message: text})),
  fix: orNull(object({edits})),
  suggestions: list(object({title: text, edits})),
  fingerprint: text
}
/** There in Word documents, and only there. */
const run = {run: linePlace}
const finding = object(findingKeys, undefined, run)
const suppressed = object({...findingKeys, reason: {type: 'string', minLength: 1}}, undefined, run)

const metrics = object(
  {
    words: count,
    quotedWords: count,
    paragraphs: count,
    statements: each(statementClasses, count),
    sourced: share,
    needingSource: share,
    soft: count,
    sources: each(
      [
        'namedPersons',
        'namedGroups',
        'organizations',
        'documents',
        'outlets',
        'role',
        'withheld',
        'unknown',
        'all',
        'voices'
      ],
      count
    ),
    identified: share,
    unnamed: object({statements: share, quotedWords: share}),
    anonymity: object({levels: {...list(count), minItems: 5, maxItems: 5}, reasons: each(reasonClasses, count)}),
    unnamedOnly: list(id),
    secondHand: share,
    voices: list(object({sourceIds: list(id), statements: count, quotedWords: count})),
    firstAttribution: place,
    firstNamedSource: place,
    longestUnattributedRun: object({paragraphs: count, first: orNull(id), last: orNull(id)}),
    gender: each(['female', 'male', 'undetermined'], count),
    replies: each(replyKinds, count),
    findings: each(levels, count),
    findingsPer1000Words: each(levels, number),
    confidence: each(confidenceBands, count),
    withoutSpeaker: share
  },
  undefined,
  {unsure: object({below: share01, statements: share, attributions: share})}
)

const report = object(
  {
    schema: {const: schemaName},
    tool: object({name: {const: 'onrecord'}, version: text, config: text}),
    path: text,
    textHash: {type: 'string', pattern: '^sha256:[0-9a-f]{64}$'},
    title: orNull(text),
    published: orNull(text),
    byline: orNull(text),
    outlet: orNull(text),
    desk: orNull(text),
    type: orNull(text),
    statements: list(statement),
    attributions: list(attribution),
    sources: list(source),
    quotations: list(quotation),
    replies: list(reply),
    findings: list(finding),
    metrics
  },
  'An article audited.',
  {suppressed: {...list(suppressed), minItems: 1}}
)

const failure = object(
  {schema: {const: schemaName}, path: text, error: object({code: text, message: text})},
  'An article that could not be read.'
)

/** What every record of a run must look like, as a JSON Schema of draft 2020-12: one record, read or failed. */
export const reportSchema: Schema = wholeSchema(
  {
    name: schemaName,
    title: 'The sourcing report of an article',
    description:
      'Offsets are UTF-16 code units into the file as it stands on disk, end exclusive; lines and columns count from 1. A record never holds the whole text.'
  },
  {
    anyOf: [{$ref: '#/$defs/report'}, {$ref: '#/$defs/failure'}],
    $defs: {
      report,
      failure,
      span: object(offsets, 'A stretch of the file.'),
      share: object({count, of: count}, 'How many, of how many.'),
      place: object({statement: id, statementsBefore: count, wordsBefore: count}, 'Where something comes first.')
    }
  }
)
