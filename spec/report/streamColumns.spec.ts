import {expect} from 'chai'
import type {Schema} from '../../lib/report/schemaParts.ts'
import {nestedType, streamColumns} from '../../lib/report/streamColumns.ts'
import {streamSchema} from '../../lib/report/streamSchema.ts'

describe('nestedType', () => {
  const cases: readonly (readonly [Schema, unknown])[] = [
    [{type: 'integer', minimum: 0}, 'whole'],
    [{type: 'number'}, 'number'],
    [{enum: ['female', 'male', null]}, 'text'],
    [{enum: [0, 1, 2]}, 'whole'],
    [{const: true}, 'flag'],
    [{type: 'object'}, 'json'],
    [{anyOf: [{$ref: '#/$defs/word'}, {type: 'null'}]}, 'text'],
    [{type: 'array', items: {type: 'string'}}, {list: 'text'}],
    [{type: 'object', properties: {start: {type: 'integer'}}}, {columns: [{name: 'start', type: 'whole'}]}]
  ]
  for (const [schema, expected] of cases) {
    it(`keeps ${JSON.stringify(schema)}`, () => {
      expect(nestedType(schema, {word: {type: 'string'}})).to.deep.equal(expected)
    })
  }

  it('knows no column for values of several kinds', () => {
    expect(() => nestedType({enum: [1, 'a']}, {})).to.throw('There is no column for {"enum":[1,"a"]}')
  })
})

describe('streamColumns', () => {
  it('has a column for each key of a record and of an error', () => {
    const {record, failure} = streamSchema.$defs as Readonly<Record<string, {readonly properties: object}>>
    const keys = new Set([...Object.keys(record?.properties ?? {}), ...Object.keys(failure?.properties ?? {})])
    expect(streamColumns().map(({name}) => name)).to.have.members([...keys])
  })
})
