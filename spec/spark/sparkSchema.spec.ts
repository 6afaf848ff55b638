import {readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'chai'
import type {Schema} from '../../lib/report/schema.ts'
import {streamSchema} from '../../lib/report/streamSchema.ts'
import {sparkSchema, struct} from './sparkSchema.ts'

const path = 'examples/spark/schema.json'

type Described = {readonly properties: Readonly<Record<string, Schema>>}

describe('sparkSchema', () => {
  const cases: readonly (readonly [Schema, unknown])[] = [
    [{type: 'integer', minimum: 0}, 'long'],
    [{type: 'number'}, 'double'],
    [{enum: ['female', 'male', null]}, 'string'],
    [{enum: [0, 1, 2]}, 'long'],
    [{const: true}, 'boolean'],
    [{type: 'object'}, 'string'],
    [{anyOf: [{$ref: '#/$defs/word'}, {type: 'null'}]}, 'string'],
    [
      {type: 'array', items: {type: 'string'}},
      {type: 'array', elementType: 'string', containsNull: true}
    ],
    [
      {type: 'object', properties: {start: {type: 'integer'}}},
      {type: 'struct', fields: [{name: 'start', type: 'long', nullable: true, metadata: {}}]}
    ]
  ]
  for (const [schema, expected] of cases) {
    it(`keeps ${JSON.stringify(schema)}`, () => {
      expect(sparkSchema(schema, {word: {type: 'string'}})).to.deep.equal(expected)
    })
  }

  it('knows no column for values of several kinds', () => {
    expect(() => sparkSchema({enum: [1, 'a']}, {})).to.throw('Spark has no column for {"enum":[1,"a"]}')
  })

  it('has a column in the Spark job for all that a stream’s records may hold', () => {
    const {record, failure, ...parts} = streamSchema.$defs as Readonly<Record<string, Schema>>
    const both = {...(failure as unknown as Described).properties, ...(record as unknown as Described).properties}
    const {error, lineHash, ...first} = both
    const made = `${JSON.stringify(struct({...first, error: error ?? {}, lineHash: lineHash ?? {}}, parts), null, 2)}\n`
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, made)
    expect(readFileSync(path, 'utf8')).to.equal(made)
  })
})
