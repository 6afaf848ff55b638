import {expect} from 'chai'
import {audit} from '../lib/audit.ts'

/** Stretches of text that, said over and over, nest tags, marks, names and markup deeper than anybody writes. */
const stretches = [
  'according to him, ',
  'He said “no, ',
  'Ana Ruiz, the mayor, said ',
  'that he said that ',
  'The man who ',
  'Hart’s claim that ',
  'citing ',
  'critics say and sources said allegedly it is believed that ',
  '“x,” he said. ',
  '“Open\n\n',
  'NAME: ',
  '[a](',
  '<!-- onrecord-ignore a: b -->\n\n',
  'Kell, 34, was charged last month in January 2031. ',
  '42 percent of 3,000 people, ',
  '’',
  '> - # '
]

describe('audit, given one thing over and over', () => {
  for (const stretch of stretches) {
    it(`comes to an end: ${JSON.stringify(stretch)}`, () => {
      const text = stretch.repeat(Math.ceil(6000 / stretch.length))
      const {findings} = audit(text)
      for (const {start, end} of findings)
        expect([start >= 0, start <= end, end <= text.length]).to.deep.equal([true, true, true])
    })
  }
})
