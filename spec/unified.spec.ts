import {expect} from 'chai'
import {remark} from 'remark'
import remarkParse from 'remark-parse'
import {retext} from 'retext'
import {unified} from 'unified'
import {VFile} from 'vfile'
import onrecord, {audit, Lines} from '../lib/index.ts'

const text =
  '# Pier &amp; port\n\nTolls rose &mdash; “The pier is shut,” a source said.\n\n“We were told, said Ada Brook.\n'

describe('the plugin for unified', () => {
  it('puts the findings of the audit on the file, at their places', () => {
    const file = remark().use(onrecord).processSync({path: 'desk/pier.md', value: text})
    const lines = new Lines(text)
    const fatal = {error: true, warning: false, note: undefined}
    expect(file.messages).to.not.deep.equal([])
    expect(
      file.messages.map(({ruleId, source, reason, place, fatal}) => ({ruleId, source, reason, place, fatal}))
    ).to.deep.equal(
      audit(text).findings.map((finding) => ({
        ruleId: finding.ruleId,
        source: 'onrecord',
        reason: finding.message,
        place: {
          start: {...lines.placeOf(finding.start), offset: finding.start},
          end: {...lines.placeOf(finding.end), offset: finding.end}
        },
        fatal: fatal[finding.level]
      }))
    )
  })

  it('leaves the text alone', () => {
    expect(String(remark().use(onrecord).processSync('“The pier is shut,” a source said.\n'))).to.equal(
      '“The pier is shut,” a source said.\n'
    )
  })

  it('works with a parser of one’s own, and in retext as plain text', () => {
    const value = '1. “The pier is shut, said Ada Brook.\n'
    const [asMarkdown, asText] = [new VFile(value), new VFile(value)]
    const processor = unified().use(remarkParse).use(onrecord)
    processor.runSync(processor.parse(asMarkdown), asMarkdown)
    retext().use(onrecord).processSync(asText)
    expect(asMarkdown.messages.map(({ruleId}) => ruleId)).to.deep.equal(audit(value).findings.map(({ruleId}) => ruleId))
    expect(asText.messages.map(({ruleId}) => ruleId)).to.deep.equal(
      audit(value, {format: 'text'}).findings.map(({ruleId}) => ruleId)
    )
  })

  it('takes settings, and refuses wrong ones', () => {
    const rules = {'unbalanced-quote': 'off', 'unnamed-source-vague': 'error'}
    const {messages} = remark().use(onrecord, {rules}).processSync(text)
    expect(messages.map(({ruleId}) => ruleId)).to.not.include('unbalanced-quote')
    expect(messages.find(({ruleId}) => ruleId === 'unnamed-source-vague')).to.have.property('fatal', true)
    expect(() =>
      remark()
        .use(onrecord, {rules: {'no-such-rule': 'off'}})
        .processSync(text)
    ).to.throw('There is no rule "no-such-rule"')
  })

  it('says what is missing where a tree comes without its file', () => {
    expect(() => remark().use(onrecord).runSync({type: 'root'})).to.throw(
      'onrecord audits the text of a file, and this one has none; give the file itself to run().'
    )
  })
})
