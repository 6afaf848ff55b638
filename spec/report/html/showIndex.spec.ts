import {expect} from 'chai'
import {audit} from '../../../lib/audit.ts'
import {indexEntry, showIndex} from '../../../lib/report/html/showIndex.ts'
import {errorRecord} from '../../../lib/report/record.ts'
import {pierText} from './pages.ts'

const entry = indexEntry(audit(pierText, {path: 'desk/pier.md'}).record, 'desk/pier.html')

describe('showIndex', () => {
  it('leads to each report, with the numbers that an editor asks for first', () => {
    const page = showIndex([entry], [])
    const [, row = ''] = /<tbody>\s*<tr>(.*)<\/tr>/.exec(page) ?? []
    expect(row.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).to.equal(
      '|Pier to close|desk/pier.md · 75 words|2026-03-04|5 of 7|1|1|1|0|2|2|'
    )
    expect(row).to.include('<a href="desk/pier.html">Pier to close</a>').and.include('data-sort="0.7142857142857143"')
  })

  it('says how many must be mended', () => {
    const leadOf = (...entries: Parameters<typeof showIndex>[0]) =>
      /<p class="lead">(.*)<\/p>/.exec(showIndex(entries, []))?.[1]
    expect(leadOf(entry)).to.equal(
      'No articles hold errors that must be mended before publication. One article makes a statement on unnamed sources alone. One article leaves a statement without the source that it needs.'
    )
    const mend = {...entry, findings: {...entry.findings, error: 1}, unnamedOnly: 0}
    expect(leadOf(mend, entry)).to.equal(
      'One article holds an error that must be mended before publication. One article makes a statement on unnamed sources alone. Two articles leave statements without the source that they need.'
    )
  })

  it('calls an article without a headline by its path, and escapes what it shows', () => {
    const page = showIndex(
      [{...entry, title: null, path: '<b>.md', outlet: 'A & B'}],
      [errorRecord('c>d.md', 'x', 'Gone & lost.')]
    )
    expect(page).to.include('<a href="desk/pier.html">&lt;b&gt;.md</a><span class="below">A &amp; B · 75 words</span>')
    expect(page).to.include('<b>c&gt;d.md</b></p><p class="about">Gone &amp; lost.</p>')
  })
})
