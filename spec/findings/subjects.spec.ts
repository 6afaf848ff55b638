import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {subjectOf} from '../../lib/findings/subjects.ts'

describe('subjectOf', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['The city will drop its suit.', 'The city'],
    ['Prosecutors have dropped the charges.', 'Prosecutors'],
    ['Corran county prosecutors have dropped the charges.', 'Corran county prosecutors'],
    ['that Lea Winter will resign.', 'Lea Winter'],
    ['“The council is broke.”', 'The council'],
    // things, and whoever only owns them
    ['The suit will be dropped.', null],
    ['The mayor’s plan will fail.', null],
    // nobody knows who
    ['She will resign.', null],
    ['It rained.', null]
  ]
  for (const [text, expected] of cases) {
    it(`finds ${expected ?? 'nobody'} in “${text}”`, () => {
      const subject = subjectOf(readArticle(text, {format: 'text'}), {start: 0, end: text.length})
      expect(subject === null ? null : text.slice(subject.start, subject.end)).to.equal(expected)
    })
  }
})
