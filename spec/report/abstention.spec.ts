import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import {audit} from '../../lib/audit.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import {abstainBelow} from '../../lib/report/abstention.ts'
import {reportRecord} from '../../lib/report/record.ts'
import {reportSchema} from '../../lib/report/schema.ts'
import {showText} from '../../lib/report/text.ts'
import {rules} from '../../rules/index.ts'
import {pierFindings, pierStory} from './pierStory.ts'

const options = {path: 'pier.txt', configHash: 'c0ffee', textHash: `sha256:${'a'.repeat(64)}`, version: '0.1.0'}
const story = pierStory()
const recordAt = (minConfidence: number) => reportRecord(story, pierFindings, {...options, minConfidence})
const validate = new Ajv2020({strict: true}).compile(reportSchema)

describe('abstainBelow', () => {
  it('keeps a statement that one sure attribution supports', () => {
    const statements = story.statements.map((statement) =>
      statement.id === 's4' ? {...statement, attributions: ['a4', 'a5']} : statement
    )
    const abstention = abstainBelow({...story, statements}, 0.7)
    expect([...(abstention?.attributions ?? [])]).to.deep.equal(['a5'])
    expect([...(abstention?.statements ?? [])]).to.deep.equal(['s5'])
  })

  it('counts what has just the confidence that is asked for', () => {
    expect(abstainBelow(story, 0.6)?.attributions.size).to.equal(0)
  })

  it('is nothing where none is asked for', () => {
    expect(abstainBelow(story, 0)).to.equal(null)
  })
})

describe('a record with a least confidence', () => {
  it('is as it was where the least is 0', () => {
    expect(JSON.stringify(recordAt(0))).to.equal(JSON.stringify(reportRecord(story, pierFindings, options)))
  })

  it('keeps what is unsure, and marks it', () => {
    const {attributions, statements} = recordAt(0.7)
    expect(attributions.map(({id, unsure}) => [id, unsure])).to.deep.equal([
      ['a1', undefined],
      ['a2', undefined],
      ['a3', undefined],
      ['a4', undefined],
      ['a5', true]
    ])
    expect(statements.filter(({unsure}) => unsure).map((statement) => [statement.id, statement.class])).to.deep.equal([
      ['s5', 'attributed']
    ])
  })

  it('counts it apart from what has a source and from what has none', () => {
    const {statements, unsure, sourced, needingSource, sources, voices, firstAttribution} = recordAt(0.7).metrics
    expect({statements, unsure, sourced, needingSource}).to.deep.equal({
      statements: {quoted: 2, mixed: 0, attributed: 2, unattributed: 3},
      unsure: {below: 0.7, statements: {count: 1, of: 8}, attributions: {count: 1, of: 5}},
      sourced: {count: 4, of: 8},
      needingSource: {count: 1, of: 3}
    })
    expect([sources.documents, sources.all]).to.deep.equal([0, 2])
    expect(voices.map(({sourceIds}) => sourceIds)).to.deep.equal([['p2'], ['p1']])
    expect(firstAttribution?.statement).to.equal('s1')
    expect(recordAt(0.96).metrics.firstAttribution).to.equal(null)
  })

  it('follows the schema', () => {
    for (const least of [0, 0.7, 1]) {
      validate(recordAt(least))
      expect(validate.errors ?? []).to.deep.equal([])
    }
  })

  it('is told in the report', () => {
    const shown = showText(recordAt(0.7), story.text)
    expect(shown.replace(/\s+/gu, ' ')).to.include('Who is behind one statement is too unsure to count.')
    expect(shown.replace(/\s+/gu, ' ')).to.include(' 3 without a source, 1 unsure With a source')
    expect(shown.split('\nUNSURE\n')[1]?.split('\n\n')[0]).to.equal(
      '  ¶3  The council’s March ledger shows the same.\n      perhaps The council’s March ledger · shows · confidence 0.6'
    )
    expect(showText(recordAt(0), story.text)).to.not.include('nsure')
  })
})

describe('audit', () => {
  const text = '“The pier is shut,” Orla Dent said.\n'
  const recordWith = (settings: object) => audit(text, {settings: readSettings(settings, rules)}).record

  it('abstains as the settings say', () => {
    expect(recordWith({minConfidence: 1}).statements.map(({unsure}) => unsure)).to.deep.equal([true])
  })

  it('writes the same bytes whether no least confidence is set or 0', () => {
    expect(JSON.stringify(recordWith({minConfidence: 0}))).to.equal(JSON.stringify(audit(text).record))
  })
})
