import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import {
  comparisonRecordSchema,
  deskRecordSchema,
  diffRecordSchema,
  reportSchema,
  streamSchema,
  verificationRecordSchema
} from '../../lib/index.ts'
import {runLine} from '../cli/desk.ts'

const events = readdirSync('corpus/events').map((name) => `corpus/events/${name}`)

/** What each schema is of, and command lines whose records must be as it says. */
const schemas = {
  comparison: {
    schema: comparisonRecordSchema,
    lines: [...events.map((event) => `compare ${event}`), `compare ${events.join(' ')} corpus/harbour-sale.md`]
  },
  diff: {
    schema: diffRecordSchema,
    lines: [
      'diff corpus/drafts/pump-house/first.md corpus/drafts/pump-house/second.md',
      'diff corpus/drafts/pump-house/second.md corpus/drafts/pump-house/first.md'
    ]
  },
  verification: {
    schema: verificationRecordSchema,
    lines: [
      'verify corpus/evidence/school-hearing/article.md -e corpus/evidence/school-hearing/papers',
      'verify corpus/evidence/school-hearing/article.md --allow none -e corpus/evidence/school-hearing/papers'
    ]
  },
  desk: {
    schema: deskRecordSchema,
    lines: [`desk corpus/ministry-shake-up.txt ${events.join(' ')}`, 'desk --from 2031-05 --to 2031-05 corpus']
  }
} as const

describe('the schemas of records', () => {
  for (const [name, {schema, lines}] of Object.entries(schemas)) {
    const validate = new Ajv2020({strict: true}).compile(schema)
    const errorsOf = (record: unknown) => {
      validate(record)
      return validate.errors ?? []
    }
    const recordOf = async (line: string) => JSON.parse((await runLine(`${line} --format json`)).out)

    for (const line of lines) {
      it(`hold for what onrecord ${line} gives`, async () => {
        expect(errorsOf(await recordOf(line))).to.deep.equal([])
      }).timeout(60_000)
    }

    it(`let no ${name} pass that has a key too many, or one too few`, async () => {
      const record = await recordOf(lines[0])
      for (const [key, value] of Object.entries(record)) {
        expect(errorsOf({...record, [key]: undefined}), key).to.not.deep.equal([])
        const first = Array.isArray(value) ? value[0] : undefined
        if (typeof first === 'object')
          expect(errorsOf({...record, [key]: [{...first, trust: 1}]}), key).to.not.deep.equal([])
      }
      expect(errorsOf({...record, trust: 0.9})).to.not.deep.equal([])
    }).timeout(60_000)
  }

  it('are published under the names of their forms', () => {
    const all = {report: reportSchema, stream: streamSchema, ...mapSchemas()}
    const {exports} = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const [name, schema] of Object.entries(all)) {
      expect(schema.$id).to.equal(`urn:onrecord:${name}:1`)
      expect(Object.values(exports)).to.include(`./dist/${name}.schema.json`)
    }
  })
})

const mapSchemas = () => Object.fromEntries(Object.entries(schemas).map(([name, {schema}]) => [name, schema]))
