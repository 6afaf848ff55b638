import {expect} from 'chai'
import {recallDrafts} from '../../lib/statements/attributions/keptDrafts.ts'
import {findAttributions} from '../../lib/statements/attributions.ts'
import {type Footing, footingsOf} from '../../lib/statements/footings.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {prepareReading, type Reading} from '../../lib/statements/reading.ts'
import {splitSentences} from '../../lib/statements/sentences.ts'
import {Memory} from '../../lib/tree/memory.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

/** An article read with a memory, up to its footings. */
function readWith(memory: Memory, paragraphs: readonly string[]): Reading {
  const text = paragraphs.join('\n\n')
  const {blocks, regions} = readTree(text, 'markdown', null, {}, memory)
  const tokens = readTokens(blocks)
  const {quotations, quotationAt} = findQuotations(tokens, blocks)
  const sentences = splitSentences(tokens, quotations, regions)
  const footings = footingsOf(memory, blocks, sentences, quotations, (at) => tokens[at]?.block ?? -1)
  const kinds = blocks.map(({kind}) => kind)
  return prepareReading(text, tokens, sentences, quotations, quotationAt, kinds, footings)
}

const story = [
  'The pier at Marne is shut.',
  '“Nobody told us,” Ada Brook, the harbour master, said on Monday.',
  'The crane is older than the port.',
  'Tom Reed said that the council had known for years.',
  'Boats lie at anchor in the bay.',
  '“We asked twice.',
  '“We asked again,” Ivo Lund said.'
]

const standingsIn = ({footings}: Reading) => footings.map((footing) => footing?.standing)

/** Which paragraphs stand as they stood, after one of them was changed. */
const unmoved = (change: (paragraphs: string[]) => void): readonly number[] => {
  const memory = new Memory()
  const before = standingsIn(readWith(memory, story))
  const changed = [...story]
  change(changed)
  const after = standingsIn(readWith(memory, changed))
  return after.flatMap((standing, at) => (standing !== undefined && before.includes(standing) ? [at] : []))
}

describe('footingsOf', () => {
  it('leaves a paragraph where it stood unless it, or one of the two on either side, was changed', () => {
    expect(unmoved((paragraphs) => paragraphs.splice(0, 1, 'The pier at Marne is open.'))).to.deep.equal([3, 4, 5, 6])
    expect(unmoved((paragraphs) => paragraphs.splice(3, 1, 'Tom Reed said so.'))).to.deep.equal([0, 6])
    expect(unmoved(() => {})).to.deep.equal([0, 1, 2, 3, 4, 5, 6])
  })

  it('sees the marks that a paragraph takes over from the one before', () => {
    expect(unmoved((paragraphs) => paragraphs.splice(5, 1, '“We asked twice.”'))).to.deep.equal([0, 1, 2])
  })

  it('knows paragraphs again that have others before them, but not the first ones', () => {
    expect(unmoved((paragraphs) => paragraphs.unshift('By Cy Holm', 'Marne'))).to.deep.equal([4, 5, 6, 7, 8])
  })
})

describe('recallDrafts', () => {
  it('gives what a paragraph attributed before, where it stands now', () => {
    const memory = new Memory()
    findAttributions(readWith(memory, story))
    const reading = readWith(memory, ['The old pier at Marne, so the sign says, is shut.', ...story.slice(1)])
    const footing = reading.footings[3] as Footing
    const [draft] = recallDrafts(footing, 'false 2') ?? []
    const words = ({start, end}: {readonly start: number; readonly end: number}) => reading.text.slice(start, end)
    expect(draft?.source && words(draft.source)).to.equal('Tom Reed')
    expect(draft?.cue && words(draft.cue)).to.equal('said')
    expect(draft?.sentence).to.equal(reading.sentences.findIndex(({block}) => block === 3))
    expect(
      draft?.pieces.map(({first, last}) =>
        reading.tokens
          .slice(first, last)
          .map(({text}) => text)
          .join(' ')
      )
    ).to.deep.equal(['that the council had known for years'])
    expect(recallDrafts(footing, 'true 2')).to.equal(null)
  })

  it('gives each time drafts of its own, since later stages add to them', () => {
    const memory = new Memory()
    const before = findAttributions(readWith(memory, story))
    expect(findAttributions(readWith(memory, story))).to.deep.equal(before)
    expect(findAttributions(readWith(memory, story))).to.deep.equal(before)
  })
})
