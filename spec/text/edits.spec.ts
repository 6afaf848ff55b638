import {expect} from 'chai'
import type {Edit} from '../../lib/model.ts'
import {applyEdits} from '../../lib/text/edits.ts'

describe('applyEdits', () => {
  const cases: readonly (readonly [about: string, edits: readonly Edit[], result: string])[] = [
    ['nothing', [], 'The ferry sank.'],
    ['a replacement', [{start: 4, end: 9, text: 'barge'}], 'The barge sank.'],
    ['a removal', [{start: 3, end: 9, text: ''}], 'The sank.'],
    [
      'insertions at both ends',
      [
        {start: 15, end: 15, text: '”'},
        {start: 0, end: 0, text: '“'}
      ],
      '“The ferry sank.”'
    ],
    [
      'edits in any order',
      [
        {start: 10, end: 14, text: 'left'},
        {start: 0, end: 3, text: 'A'}
      ],
      'A ferry left.'
    ],
    [
      'neighbours',
      [
        {start: 4, end: 9, text: 'x'},
        {start: 9, end: 10, text: 'y'}
      ],
      'The xysank.'
    ],
    [
      'insertions at one place, in the order given',
      [
        {start: 3, end: 3, text: ' old'},
        {start: 3, end: 3, text: ' red'}
      ],
      'The old red ferry sank.'
    ],
    [
      'the first of two that overlap',
      [
        {start: 6, end: 12, text: 'x'},
        {start: 4, end: 9, text: 'barge'}
      ],
      'The barge sank.'
    ],
    [
      'none that lies outside',
      [
        {start: 10, end: 99, text: 'x'},
        {start: -2, end: 3, text: 'x'},
        {start: 9, end: 4, text: 'x'}
      ],
      'The ferry sank.'
    ]
  ]
  for (const [about, edits, result] of cases) {
    it(`makes ${about}`, () => {
      expect(applyEdits('The ferry sank.', edits)).to.equal(result)
    })
  }
})
