import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {copyParagraphs} from '../../lib/findings/copy.ts'

const shapes = (text: string): readonly string[] =>
  copyParagraphs(readArticle(text, {format: 'markdown'})).map(({start, end, sourced, neutral}) =>
    [text.slice(start, end), ...(sourced ? ['sourced'] : []), ...(neutral ? ['neutral'] : [])].join(' | ')
  )

describe('copyParagraphs', () => {
  it('are the paragraphs of the copy, without headings', () => {
    expect(shapes('# The pier\n\nThe pier is old.\n\n## Money\n\nNobody pays for it.')).to.deep.equal([
      'The pier is old.',
      'Nobody pays for it.'
    ])
  })

  it('tell where somebody is credited', () => {
    expect(shapes('The pier is old. It leans, Olle Brandt said.')).to.deep.equal([
      'The pier is old. It leans, Olle Brandt said. | sourced'
    ])
  })

  it('claim nothing where they tell who was asked, or ask', () => {
    expect(shapes('The firm did not respond to two e-mails.\n\nWho will pay for the pier?')).to.deep.equal([
      'The firm did not respond to two e-mails. | neutral',
      'Who will pay for the pier? | neutral'
    ])
  })

  it('claim something where they tell of a plea', () => {
    expect(shapes('The skipper pleaded not guilty in May.')).to.deep.equal(['The skipper pleaded not guilty in May.'])
  })

  it('claim nothing in a list', () => {
    expect(
      shapes('- The pier was built of oak.\n- It burned twice.').every((shape) => shape.endsWith(' | neutral'))
    ).to.equal(true)
  })
})
