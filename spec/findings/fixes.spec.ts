import {expect} from 'chai'
import {applyFixes} from '../../lib/findings/fixes.ts'
import type {Edit, Finding} from '../../lib/model.ts'

const finding = (message: string, ...edits: Edit[]): Finding => ({
  ruleId: 'quote-mark-style',
  level: 'note',
  message,
  start: 0,
  end: 1,
  related: [],
  fix: edits.length === 0 ? null : {edits},
  suggestions: [],
  fingerprint: '0'
})

describe('applyFixes', () => {
  const text = 'She said: "We leave".'

  it('makes every edit of fixes that do not meet', () => {
    const both = finding('pair', {start: 10, end: 11, text: '“'}, {start: 19, end: 20, text: '”'})
    const space = finding('space', {start: 8, end: 9, text: ','})
    expect(applyFixes(text, [both, space])).to.deep.equal({text: 'She said, “We leave”.', applied: [space, both]})
  })

  it('makes a fix wholly or not at all, and lets the later of two that meet wait', () => {
    const one = finding('one', {start: 10, end: 11, text: '“'}, {start: 19, end: 20, text: '”'})
    const other = finding('other', {start: 18, end: 20, text: '’'}, {start: 20, end: 21, text: '!'})
    expect(applyFixes(text, [one, other])).to.deep.equal({text: 'She said: “We leave”.', applied: [one]})
  })

  it('puts only one text into one place', () => {
    const one = finding('one', {start: 3, end: 3, text: ','})
    const other = finding('other', {start: 3, end: 3, text: ';'})
    expect(applyFixes(text, [one, other]).text).to.equal('She, said: "We leave".')
  })

  it('leaves alone what has no fix', () => {
    expect(applyFixes(text, [finding('none')])).to.deep.equal({text, applied: []})
  })
})
