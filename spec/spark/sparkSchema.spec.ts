import {readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'chai'
import {streamColumns} from '../../lib/report/streamColumns.ts'
import {sparkType, struct} from './sparkSchema.ts'

const path = 'examples/spark/schema.json'

describe('sparkType', () => {
  it('says lists and columns in columns as Spark does', () => {
    expect(sparkType({list: {columns: [{name: 'start', type: 'whole'}]}})).to.deep.equal({
      type: 'array',
      elementType: {type: 'struct', fields: [{name: 'start', type: 'long', nullable: true, metadata: {}}]},
      containsNull: true
    })
  })

  it('has a column in the Spark job for all that a stream’s records may hold', () => {
    const made = `${JSON.stringify(struct(streamColumns()), null, 2)}\n`
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, made)
    expect(readFileSync(path, 'utf8')).to.equal(made)
  })
})
