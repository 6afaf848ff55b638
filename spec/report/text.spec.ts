import {expect} from 'chai'
import fc from 'fast-check'
import type {Paint} from '../../lib/report/paint.ts'
import {errorRecord, reportRecord} from '../../lib/report/record.ts'
import {showText} from '../../lib/report/text.ts'
import {displayWidth} from '../../lib/text/displayWidth.ts'
import {printable} from '../../lib/text/printable.ts'
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

describe('showText', () => {
  it('lays out a report', () => {
    expectGolden(new URL('pier.golden.txt', import.meta.url), showText(record, story.text))
  })

  it('keeps within the width', () => {
    fc.assert(
      fc.property(fc.integer({min: 60, max: 200}), (width) => {
        const wide = showText(record, story.text, {width})
          .split('\n')
          .filter((line) => displayWidth(line) > width)
        expect(wide).to.deep.equal([])
      })
    )
  })

  it('paints headings without changing the words', () => {
    const paint: Paint = (style, words) => `<${style}>${words}</${style}>`
    const painted = showText(record, story.text, {paint})
    expect(painted).to.include('<bold>IN NUMBERS</bold>')
    expect(painted.replace(/<\/?[a-z]+>/gu, '').replace(/[^\S\n]+$/gmu, '')).to.equal(showText(record, story.text))
  })

  it('shows what would steer the terminal', () => {
    const steering = {...record, title: 'Pier\u001b[2J to\u202e close', path: 'desk/\u0007pier.txt'}
    const shown = showText(steering, story.text)
    expect(shown).to.include('Pier␛[2J to� close').and.include('desk/␇pier.txt')
    expect(shown).to.equal(printable(shown))
  })

  it('says so where an article could not be read', () => {
    expect(showText(errorRecord('a.md', 'missing', 'There is no such file.'), '')).to.equal(
      'a.md: There is no such file.\n'
    )
  })

  it('says so where there is no article', () => {
    const nothing = {
      ...story,
      text: '',
      blocks: [],
      tokens: [],
      sentences: [],
      quotations: [],
      attributions: [],
      statements: [],
      sources: [],
      replies: []
    }
    expect(showText(reportRecord(nothing, [], options), '')).to.include('\nThere is no article here to report on.\n')
  })

  it('tells a story without sources from one that names nobody', () => {
    const verdictOf = (change: Partial<typeof story>) =>
      showText(reportRecord({...story, ...change}, [], options), story.text)
        .split('\n\n')[1]
        ?.replace(/\s+/gu, ' ') ?? ''
    const alone = {
      attributions: story.attributions.slice(0, 1),
      statements: story.statements.slice(0, 1),
      replies: []
    }
    expect(verdictOf(alone)).to.equal(
      'The story names nobody. It rests on one source that it does not name (“two people close to the council”). Its first sentence rests on unnamed sources alone. One statement rests on unnamed sources alone. No reply, and no attempt to get one, is recorded. Nothing must be mended before publication.'
    )
    const bare = {attributions: [], statements: story.statements.slice(5, 7), replies: []}
    expect(verdictOf(bare)).to.equal(
      'Nobody is credited with anything in this story. Its first sentence has no source and needs one. One statement without a source needs one. No reply, and no attempt to get one, is recorded. Nothing must be mended before publication.'
    )
  })
})

describe('the chains of a report', () => {
  const chainsOf = (sourceId: string) => {
    const [first, ...others] = story.attributions
    if (first === undefined) throw new Error('The attributions are gone')
    const via = [{start: 0, end: 3, relation: 'recipient' as const, sourceId}]
    const shown = showText(
      reportRecord({...story, attributions: [{...first, via}, ...others]}, [], options),
      story.text
    )
    return shown.split('CHAINS AND DOCUMENTS\n')[1]?.split('\n\n')[0]
  }

  it('say to whom somebody spoke', () => {
    expect(chainsOf('p2')).to.equal(
      '  ¶1  “two people close to the council”, speaking to Orla Dent\n  ¶3  The council’s March ledger (document)'
    )
  })

  it('pass over a link from somebody to themselves', () => {
    expect(chainsOf('p1')).to.equal('  ¶3  The council’s March ledger (document)')
  })
})
