import {createHash} from 'node:crypto'
import {expect} from 'chai'
import {showBar} from '../../../lib/report/html/bar.ts'
import {showDataTable} from '../../../lib/report/html/dataTable.ts'
import {html} from '../../../lib/report/html/markup.ts'
import {type Page, showPage} from '../../../lib/report/html/page.ts'
import {showBlock} from '../../../lib/report/html/sheetBlock.ts'

const page: Page = {
  kind: 'Sourcing report',
  title: 'Pier <closes>',
  facts: ['The Norwick Courier', 'a&b.md'],
  lead: 'The story rests on “Orla & Dent”.',
  sections: ['Numbers', 'Sources', 'Replies'].map((heading) => ({
    name: heading.toLowerCase(),
    heading,
    body: html`<p>${heading}</p>`
  }))
}

const digest = (text: string | undefined) =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`

describe('showPage', () => {
  it('allows its own style and script by their digests, and nothing else', () => {
    for (const style of ['', '.chart { fill: var(--ink); }']) {
      const shown = showPage({...page, style})
      const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(shown) ?? []
      const [, ours] = /<style>([\s\S]*?)<\/style>/.exec(shown) ?? []
      const [, script] = /<script>([\s\S]*?)<\/script>/.exec(shown) ?? []
      expect(policy?.replaceAll('&#39;', "'").split('; ')).to.deep.equal([
        "default-src 'none'",
        `style-src ${digest(ours)}`,
        `script-src ${digest(script)}`,
        "base-uri 'none'",
        "form-action 'none'"
      ])
      expect(ours?.endsWith(style)).to.equal(true)
    }
  })

  it('asks the network for nothing', () => {
    expect(showPage(page)).not.to.match(/\b(?:src|href|action|poster|data|srcset)="(?!#)|url\(|@import|\bfetch\(/)
  })

  it('escapes what stands at its head', () => {
    const shown = showPage(page)
    expect(shown).to.include('<title>Sourcing report: Pier &lt;closes&gt;</title>')
    expect(shown).to.include('<h1>Pier &lt;closes&gt;</h1>')
    expect(shown).to.include('<span>a&amp;b.md</span>')
    expect(shown).to.include('<p class="lead">The story rests on “Orla &amp; Dent”.</p>')
  })

  it('has contents that lead to its sections, where there are several', () => {
    expect(showPage(page)).to.include('<li><a href="#replies">Replies</a></li>').and.include('<section id="replies">')
    expect(showPage({...page, sections: page.sections.slice(0, 2)})).not.to.include('<nav')
  })
})

describe('showDataTable', () => {
  it('names its rows, and says what they are sorted by where the words do not', () => {
    const columns = [
      {head: 'Desk', numeric: false},
      {head: 'With a source', numeric: true}
    ]
    const rows = [{id: 'desk-1', cells: ['Harbour', {shown: '12 of 40', sort: 0.3}]}]
    expect(String(showDataTable('Desks', columns, rows))).to.equal(
      '<div class="scroll" role="group" aria-label="Desks" tabindex="0"><table class="sortable"><caption class="unseen">Desks</caption>\n' +
        '<thead><tr><th scope="col">Desk</th><th scope="col" class="number">With a source</th></tr></thead>\n<tbody>\n' +
        '<tr id="desk-1"><th scope="row">Harbour</th><td class="number" data-sort="0.3">12 of 40</td></tr>\n</tbody></table></div>\n'
    )
  })
})

describe('showBar', () => {
  it('is as long as its share of the greatest', () => {
    const lengthOf = (number: number, greatest: number) =>
      /"filled" width="([^"]+)"/.exec(`${showBar(number, greatest)}`)?.[1]
    expect([lengthOf(1, 3), lengthOf(3, 3), lengthOf(0, 0)]).to.deep.equal(['33.3', '100', '0'])
  })
})

describe('showBlock', () => {
  it('lays out entries with their labels, and lines to write on', () => {
    const shown = showBlock(
      {
        form: 'entries',
        entries: [
          {
            place: '',
            words: '“a <diver>”',
            facts: [
              ['Alone behind', '¶1'],
              ['', '¶2'],
              ['Reporter', '________ (date)']
            ]
          },
          {
            place: '3:1',
            words: 'Say who says so.',
            facts: [
              ['', 'vague-attribution'],
              ['because', 'the desk knows']
            ]
          }
        ]
      },
      'Unnamed sources',
      ({source = null}) => ({id: source, href: null, lights: null})
    )
    expect(String(shown)).to.equal(
      '<ul class="entries">\n' +
        '<li class="placeless"><div><p><b>“a &lt;diver&gt;”</b></p><dl class="labelled"><dt>Alone behind</dt><dd>¶1</dd><dd>¶2</dd><dt>Reporter</dt><dd><span class="blank"><span class="unseen">blank</span></span> (date)</dd></dl></div></li>\n' +
        '<li><span class="place">3:1</span><div><p>Say who says so.</p><p class="about">vague-attribution</p><dl class="labelled"><dt>because</dt><dd>the desk knows</dd></dl></div></li>\n' +
        '</ul>\n'
    )
  })

  it('leads to what a row is about', () => {
    const table = {
      form: 'table',
      columns: [{head: 'Source', numeric: false}],
      rows: [{cells: ['Orla Dent'], below: 'harbour master', about: {source: 'p2'}}]
    } as const
    const shown = String(
      showBlock(table, 'Sources', ({source = ''}) => ({id: `source-${source}`, href: '#s2', lights: source}))
    )
    expect(shown).to.include(
      '<tr id="source-p2"><th scope="row" data-sort="Orla Dent"><a href="#s2" data-lights="p2">Orla Dent</a><span class="below">harbour master</span></th></tr>'
    )
  })
})
