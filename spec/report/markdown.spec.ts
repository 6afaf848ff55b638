import {expect} from 'chai'
import {showMarkdown} from '../../lib/report/markdown.ts'
import {errorRecord, reportRecord} from '../../lib/report/record.ts'
import {expectGolden} from '../golden.ts'
import {pierFindings, pierStory} from './pierStory.ts'

const options = {
  path: 'desk/pier.txt',
  configHash: 'c0ffee0123456789',
  textHash: `sha256:${'a'.repeat(64)}`,
  version: '0.1.0'
}
const story = pierStory()
const record = reportRecord(story, pierFindings, options)

describe('showMarkdown', () => {
  it('lays out a report', () => {
    expectGolden(new URL('pier.golden.md', import.meta.url), showMarkdown(record, story.text))
  })

  it('escapes what Markdown would read', () => {
    const marked = {...record, title: '*Pier* [closes](https://pier.example) <b>| `soon`', path: 'a_b\u001b.md'}
    const [title, , facts] = showMarkdown(marked, story.text).split('\n')
    expect([title, facts]).to.deep.equal([
      '# \\*Pier\\* \\[closes\\](https:\u2060//pier.example) \\<b\\>\\| \\`soon\\`',
      'The Norwick Courier · 2026-03-04 · 75 words · a\\_b␛.md'
    ])
  })

  it('calls nobody by a handle, and makes no link of an address', () => {
    const called = {...record, title: 'Ask @harbour or ada@pier.example at www.pier.example, HTTP://pier.example'}
    expect(showMarkdown(called, story.text).split('\n')[0]).to.equal(
      '# Ask @\u2060harbour or ada@\u2060pier.example at www\u2060.pier.example, HTTP:\u2060//pier.example'
    )
  })

  it('keeps a title on one line', () => {
    expect(showMarkdown({...record, title: 'Pier\n\n# closes'}, story.text).split('\n')[0]).to.equal(
      '# Pier \\# closes'
    )
  })

  it('says so where an article could not be read', () => {
    expect(showMarkdown(errorRecord('a.md', 'missing', 'There is no *such* file.'), '')).to.equal(
      '# a.md\n\nThere is no \\*such\\* file.\n'
    )
  })
})
