import {createHash} from 'node:crypto'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'chai'
import fc from 'fast-check'
import {audit, hashSettings} from '../lib/audit.ts'
import {readSettings} from '../lib/findings/settings.ts'
import {reportSchema} from '../lib/report/schema.ts'
import {showText} from '../lib/report/text.ts'
import {rules} from '../rules/index.ts'

const text = '“The pier will close,” said Orla Dent, the harbour master.\n\n“It is a pity,” a source said.\n'
const validate = new Ajv2020().compile(reportSchema)

describe('audit', () => {
  it('reads, checks and records', () => {
    const {article, findings, record} = audit(text, {path: 'pier.md', version: '1.2.3'})
    expect(article.text).to.equal(text)
    expect(record.findings.map(({ruleId, start}) => [ruleId, start])).to.deep.equal(
      findings.map(({ruleId, start}) => [ruleId, start])
    )
    expect([record.path, record.tool.version, record.metrics.quotedWords]).to.deep.equal(['pier.md', '1.2.3', 8])
  })

  it('names the text by its hash', () => {
    const hash = createHash('sha256').update(text).digest('hex')
    expect(audit(text).record.textHash).to.equal(`sha256:${hash}`)
  })

  it('takes another’s hash', () => {
    const {textHash, tool} = audit(text, {hash: () => 'f'.repeat(64)}).record
    expect([textHash, tool.config]).to.deep.equal([`sha256:${'f'.repeat(64)}`, 'f'.repeat(64)])
  })

  it('runs the rules that it is given, as they are set', () => {
    const settings = readSettings({rules: {'unnamed-source-vague': 'off'}}, rules)
    const found = (options: Parameters<typeof audit>[1]) => audit(text, options).findings.map(({ruleId}) => ruleId)
    expect(found({})).to.include('unnamed-source-vague')
    expect(found({settings})).to.not.include('unnamed-source-vague')
    expect(found({rules: []})).to.deep.equal([])
  })

  it('records what the article asks to have ignored, with its reason', () => {
    const comment = '<!-- onrecord-ignore unnamed-source-vague, unnamed-source-no-reason: she would lose her job -->'
    const asked = text.replace('“It is', `${comment}\n“It is`)
    const {record, suppressed} = audit(asked)
    const vague = audit(text).record.findings.find(({ruleId}) => ruleId === 'unnamed-source-vague')
    const at = asked.indexOf('a source')
    const moved = {start: at, end: at + 'a source'.length, line: 4, endLine: 4}
    expect(record.suppressed?.find(({ruleId}) => ruleId === 'unnamed-source-vague')).to.deep.equal({
      ...vague,
      ...moved,
      reason: 'she would lose her job'
    })
    expect(suppressed).to.have.lengthOf(record.suppressed?.length ?? 0)
    expect(record.findings.map(({ruleId}) => ruleId)).to.not.include('unnamed-source-vague')
    expect(showText(record, asked)).to.include('IGNORED, AND WHY').and.include('she would lose her job')
    expect(audit(text).record).to.not.have.property('suppressed')
    expect(validate(record)).to.equal(true)
  })

  it('gives a sound record for every text', () => {
    const word = fc.constantFrom(
      '“',
      '”',
      '"',
      '’',
      'said',
      'Dent',
      'a source',
      '\n\n<!-- onrecord-ignore unnamed-source-vague: x -->\n\n',
      'denied',
      '.',
      ',',
      '\n\n',
      '[x](y)',
      '&amp;',
      '---',
      '# ',
      '\u0000',
      '🚢',
      'not',
      'calls'
    )
    fc.assert(
      fc.property(
        fc.array(word, {maxLength: 40}),
        fc.constantFrom('markdown' as const, 'text' as const),
        (list, format) => {
          validate(audit(list.join(' '), {format}).record)
          expect(validate.errors ?? []).to.deep.equal([])
        }
      ),
      {numRuns: 300}
    )
  })
})

describe('hashSettings', () => {
  it('is the same whatever the order of the keys', () => {
    const one = {rules: {a: {level: null, options: {x: 1, y: 2}}, b: {level: 'off' as const, options: {}}}}
    const other = {rules: {b: {options: {}, level: 'off' as const}, a: {options: {y: 2, x: 1}, level: null}}}
    expect(hashSettings(one)).to.equal(hashSettings(other))
  })

  it('changes with a setting', () => {
    const withLevel = (level: 'error' | 'note') => hashSettings({rules: {a: {level, options: {}}}})
    expect(withLevel('error')).to.not.equal(withLevel('note'))
  })
})
