import {reportSchema} from './schema.ts'
import {type Schema, wholeSchema} from './schemaParts.ts'

/** What a stream can leave out of its records, by the record’s keys. */
export const sections = [
  'statements',
  'attributions',
  'sources',
  'quotations',
  'replies',
  'findings',
  'suppressed',
  'metrics'
] as const
export type Section = (typeof sections)[number]

type ObjectSchema = {readonly properties: Readonly<Record<string, Schema>>; readonly required: readonly string[]}

const {report, failure, ...parts} = reportSchema.$defs as {
  readonly report: ObjectSchema
  readonly failure: ObjectSchema
} & Schema
const id: Schema = {type: 'string', minLength: 1}

/** What every line of a stream’s output must look like, as a JSON Schema of draft 2020-12: a record, whole or in part, or an error. */
export const streamSchema: Schema = wholeSchema(
  {
    name: 'onrecord-stream/1',
    title: 'A line of onrecord stream',
    description:
      'A report record with the id of its article, the parts that were asked for, and what the input said besides. Offsets are UTF-16 code units into the text that the line held.'
  },
  {
    anyOf: [{$ref: '#/$defs/record'}, {$ref: '#/$defs/failure'}],
    $defs: {
      ...parts,
      record: {
        ...report,
        properties: {
          id,
          ...report.properties,
          input: {type: 'object', description: 'The fields of the input that mean nothing to the audit.'}
        },
        required: ['id', ...report.required.filter((key) => !sections.some((section) => section === key))]
      },
      failure: {
        ...failure,
        description: 'A line that could not be audited.',
        properties: {
          id: {anyOf: [id, {type: 'null'}]},
          ...failure.properties,
          lineHash: {type: 'string', pattern: '^sha256:[0-9a-f]{64}$', description: 'SHA-256 of a line without an id.'}
        },
        required: ['id', ...failure.required]
      }
    }
  }
)
