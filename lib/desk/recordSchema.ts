import {noticeKinds} from '../findings/notices.ts'
import {levels, reasonClasses, sourceKinds} from '../model.ts'
import {
  count,
  day,
  each,
  list,
  number,
  object,
  oneOf,
  orNull,
  type Schema,
  text,
  wholeSchema
} from '../report/schemaParts.ts'
import {copies} from './copy.ts'
import {deskSchema} from './deskRecord.ts'
import {noSums} from './sums.ts'

const named = (body: string): Schema => ({$ref: `#/$defs/${body}`})
const five: Schema = {...list(count), minItems: 5, maxItems: 5}

const {women, men, identified, levels: bands, reasons, ...sums} = noSums()

const figures = object(
  {
    ...Object.fromEntries(Object.keys(sums).map((key) => [key, count])),
    identified: five,
    levels: five,
    reasons: each(reasonClasses, count),
    gender: orNull(each(['women', 'men', 'undetermined'], count))
  },
  'The figures of a group of stories; the gender of few people is null.'
)

const group = object({desk: orNull(text), period: orNull(text), stories: count, figures: orNull(named('figures'))})

const pick = object({
  path: text,
  title: orNull(text),
  published: orNull(day),
  desk: orNull(text),
  ...Object.fromEntries(
    ['errors', 'warnings', 'unnamedOnly', 'needingSource', 'unanswered', 'identified', 'statements', 'sourced'].map(
      (key) => [key, count]
    )
  )
})

const story = {path: text, title: orNull(text), published: orNull(day)}

const event = object({
  stories: list(object(story)),
  contradictions: list(text),
  ...Object.fromEntries(['differences', 'quotations', 'altered', 'releases', 'names'].map((key) => [key, count]))
})

/** What the record of `onrecord desk` must look like. */
export const deskRecordSchema = wholeSchema(
  {
    name: deskSchema,
    title: 'The sourcing of a desk over many stories',
    description:
      'What onrecord desk adds up. Groups of few stories have no figures (null). There is no figure of a reporter.'
  },
  {
    ...object({
      schema: {const: deskSchema},
      tool: object({name: {const: 'onrecord'}, version: text}),
      filter: object({from: orNull(day), to: orNull(day), desks: list(text)}),
      sample: object({
        stories: count,
        first: orNull(day),
        last: orNull(day),
        undated: count,
        leftOut: count,
        repeated: count,
        unreadable: count,
        copies: each(copies, count),
        types: list(object({type: text, stories: count})),
        outlets: list(object({outlet: text, stories: count})),
        audits: list(object({version: text, settings: text, stories: count}))
      }),
      all: named('figures'),
      ownCopy: orNull(named('figures')),
      desks: list(named('group')),
      months: list(named('group')),
      weeks: list(named('group')),
      deskMonths: list(named('group')),
      sources: object({
        mix: list(
          object({
            kind: oneOf([...sourceKinds, 'role', 'unnamed', 'elsewhere']),
            sources: count,
            statements: count,
            quotedWords: count
          })
        ),
        names: count,
        heardOnce: count,
        top: list(
          object({
            name: text,
            kind: oneOf(sourceKinds),
            role: orNull(text),
            stories: count,
            statements: count,
            quotedWords: count
          })
        )
      }),
      labels: list(object({label: text, stories: count, statements: count})),
      rules: list(object({rule: text, level: oneOf(levels), findings: count, per1000Words: number, stories: count})),
      ignored: list(object({rule: text, findings: count, reason: text})),
      notices: object({counts: each(noticeKinds, count), latest: list(object({...story, kind: oneOf(noticeKinds)}))}),
      events: object({found: count, stories: count, toCompare: list(event)}),
      toRead: list(named('pick')),
      models: list(named('pick'))
    }),
    $defs: {figures, group, pick}
  }
)
