import {expect} from 'chai'
import fc from 'fast-check'
import {replyRows} from '../../lib/lexicon/replies.ts'
import {findReplies} from '../../lib/statements/replies.ts'
import {plainReading} from './plainReading.ts'

/** Kind and target of each reply, as words. */
const repliesIn = (text: string) =>
  findReplies(plainReading(text)).map(({kind, target}) => [
    kind,
    target === null ? null : text.slice(target.start, target.end)
  ])

describe('replyRows', () => {
  for (const {kind, pattern, example} of replyRows) {
    it(`finds «${example}» by “${pattern}”`, () => {
      const target = /\[(.+)\]/u.exec(example)?.[1] ?? null
      expect(repliesIn(example.replace(/[[\]]/gu, ''))).to.deep.equal([[kind, target]])
    })
  }
})

describe('findReplies', () => {
  const found: readonly (readonly [string, string, string | null])[] = [
    ['Orla Dent, who owns the yard, declined to comment.', 'declined', 'Orla Dent'],
    ['Orla Dent, who denies the charge, left the court.', 'denial', 'Orla Dent'],
    ['Dent and the port authority did not reply by noon.', 'no-response', 'Dent and the port authority'],
    ['Dent, through a clerk, declined to comment.', 'declined', 'Dent'],
    ['Dent confirmed the meeting but declined to comment further.', 'declined', 'Dent'],
    ['The ferry line didn’t respond to The Courier’s repeated requests for comment.', 'no-response', 'The ferry line'],
    ['Phone calls and an e-mail to Harlan Foods weren’t returned.', 'no-response', 'Harlan Foods'],
    ['The firm has repeatedly denied wrongdoing.', 'denial', 'The firm'],
    ['She entered a plea of not guilty.', 'plea', 'She'],
    ['Dent could not immediately be reached on Sunday.', 'unreachable', 'Dent'],
    [
      'The two lawyers handling the case in Norland’s Second District had no comment.',
      'declined',
      'The two lawyers handling the case in Norland’s Second District'
    ],
    [
      'The two lawyers handling the case in Norland’s First Harbour District had no comment.',
      'declined',
      'The two lawyers handling the case in Norland’s First Harbour District'
    ],
    ['Neither Dent nor the port returned calls.', 'no-response', 'Dent nor the port'],
    ['The union has a case, and its lawyer did not reply.', 'no-response', 'its lawyer'],
    ['“No comment,” Dent said.', 'declined', null]
  ]
  for (const [text, kind, target] of found) {
    it(`finds ${kind} in «${text}»`, () => {
      expect(repliesIn(text)).to.deep.equal([[kind, target]])
    })
  }

  const passed: readonly string[] = [
    'The judge denied a motion to dismiss the case.',
    'Dent was denied bail.',
    'An agreement could not be reached before midnight.',
    'Firefighters responded to the alarm within minutes.',
    'Sales declined in the second quarter.',
    'Dent refused to drop the lawsuit.',
    '“He declined to comment,” Dent said.',
    'The bank denied her a loan.',
    'The levy did not return a profit.',
    'The minister will discuss the plan on Friday.',
    'A defeat could deny Dent the nomination.',
    'The guild denied Dent, its youngest member, a vote.',
    'There is no denying that the roof leaks.',
    'Dent was fined for refusing to answer questions.',
    'The court refused requests to stop the sale.'
  ]
  for (const text of passed) {
    it(`passes over «${text}»`, () => {
      expect(repliesIn(text)).to.deep.equal([])
    })
  }

  it('finds every reply of a text in order, and says in which sentence', () => {
    const text = 'Dent denied the charge. It rained. The port did not reply.'
    const found = findReplies(plainReading(text)).map(({sentence, start, end}) => [sentence, text.slice(start, end)])
    expect(found).to.deep.equal([
      [0, 'denied'],
      [2, 'did not reply']
    ])
  })

  it('keeps every reply within its sentence whatever the text', () => {
    const word = fc.constantFrom(
      'not',
      'declined',
      'to',
      'comment',
      'Dent',
      'calls',
      'returned',
      ',',
      '.',
      '“',
      '”',
      'denied',
      'no',
      'reached',
      'be',
      'who',
      'and',
      '\n'
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), (list) => {
        const reading = plainReading(list.join(' '))
        for (const {first, last, sentence} of findReplies(reading)) {
          expect(first).to.be.at.least(reading.sentences[sentence]?.first ?? -1)
          expect(last).to.be.at.most(reading.sentences[sentence]?.last ?? -1)
          expect(last).to.be.above(first)
        }
      })
    )
  })
})
