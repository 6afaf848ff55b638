import {expect} from 'chai'
import fc from 'fast-check'
import {findAttributions} from '../../lib/statements/attributions.ts'
import {considerCues, type RejectionReason, rejectionReasons} from '../../lib/statements/considered.ts'
import {plainReading} from './plainReading.ts'

const consider = (text: string) => {
  const reading = plainReading(text)
  return considerCues(reading, reading.sentences, findAttributions(reading))
}

/** Each word that credits nobody, and why. */
const reasonsIn = (text: string): readonly (readonly [string, RejectionReason])[] =>
  consider(text).map(({start, end, reason}) => [text.slice(start, end), reason] as const)

const cases: readonly (readonly [string, ...(readonly [string, RejectionReason])[]])[] = [
  ['“He told nobody,” Orla Dent said.', ['told', 'quoted']],
  ['“My claims on the pier stand,” Orla Dent said.'],
  ['Orla Dent said the port had announced a sale.', ['announced', 'nested']],
  ['Orla Dent left the Promise Foundation in May.', ['Promise', 'name']],
  ['The council sent its long and angry reply in May.', ['reply', 'noun']],
  ['The complaint that nobody heard was printed in May.', ['complaint', 'ownerless']],
  ['Orla Dent declined to comment on the sale.', ['comment', 'negated']],
  ['Orla Dent did not reply to two letters.', ['reply', 'negated']],
  ['The sale was announced in May.', ['announced', 'passive']],
  ['Orla Dent stood up to complain.', ['complain', 'intended']],
  ['Asked again and again, she shut the door.', ['Asked', 'passive']],
  ['By the pier, warned twice, stood a pilot.', ['warned', 'subjectless']],
  ['Orla Dent smiled. “We shall see,” she said and smiled again.', ['smiled', 'marks-only']],
  ['Orla Dent smiled at the word.'],
  ['Orla Dent explained in May.', ['explained', 'empty']],
  ['Orla Dent found the keys of the pier.', ['found', 'implausible']],
  ['As the firm denies — “Why not?” asked Orla Dent.', ['denies', 'other-tag']],
  ['The council called an emergency session.', ['called', 'implausible']],
  ['They point at the pier.'],
  ['The sale is dead, the Norwick Courier reported, citing two officials.'],
  ['Orla Dent said in a statement that the pier was sold.']
]

describe('considerCues', () => {
  for (const [text, ...reasons] of cases) {
    it(`tells of «${text}» ${reasons.map(([word, reason]) => `${word}: ${reason}`).join(', ') || 'nothing'}`, () => {
      expect(reasonsIn(text)).to.deep.equal(reasons)
    })
  }

  it('names the attribution that holds a nested word', () => {
    const [first] = consider('“The pier is shut,” Ada Brook said. Orla Dent said the port had announced a sale.')
    expect([first?.lemma, first?.cueClass, first?.within]).to.deep.equal(['announce', 'neutral', 1])
  })

  it('leaves the cue of every attribution alone, whatever the text', () => {
    const word = fc.constantFrom(
      'Dent',
      'the',
      'port',
      'said',
      'claims',
      'that',
      'was',
      '“',
      '”',
      ',',
      '.',
      'told',
      'to',
      'not'
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), (words) => {
        const text = words.join(' ')
        const reading = plainReading(text)
        const attributions = findAttributions(reading)
        for (const {start, end, reason, within} of considerCues(reading, reading.sentences, attributions)) {
          expect(attributions.some(({cue}) => cue && cue.start < end && start < cue.end)).to.equal(false)
          expect(rejectionReasons).to.include(reason)
          expect(within === null).to.equal(reason !== 'nested')
        }
      })
    )
  })
})
