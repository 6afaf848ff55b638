import {expect} from 'chai'
import fc from 'fast-check'
import {furniturePhrases} from '../../lib/lexicon/furniture.ts'
import type {Format} from '../../lib/model.ts'
import {readTree} from '../../lib/tree/readTree.ts'

/** Each region with its words, one after the other. */
function regionsOf(text: string, format: Format = 'text'): string[] {
  return readTree(text, format).regions.map(({start, end, region}) => `${region}: ${text.slice(start, end).trim()}`)
}

const lead = 'The harbour board voted on Monday to sell the north quay, three of its members said after the meeting.'
const second = 'The sale will pay for a crane that fell in March, according to the minutes of the board.'
const last = 'The board meets again in June.'

/** The regions of a line between two paragraphs of a story. */
const between = (line: string, format: Format = 'text'): string[] =>
  regionsOf(`${lead}\n\n${line}\n\n${second}\n\n${last}`, format).slice(1, -2)

/** The regions of the lines that close a story. */
const atFoot = (...lines: string[]): string[] => regionsOf([lead, second, last, ...lines].join('\n\n')).slice(3)

/** The regions of the lines that open a story. */
const above = (...lines: string[]): string[] => regionsOf([...lines, lead, second, last].join('\n\n')).slice(0, -3)

describe('findRegions', () => {
  it('takes a story for a story', () => {
    expect(regionsOf([lead, second, last].join('\n\n'))).to.deep.equal([
      `body: ${lead}`,
      `body: ${second}`,
      `body: ${last}`
    ])
  })

  describe('above the story', () => {
    const cases: readonly (readonly [about: string, lines: readonly string[], regions: readonly string[]])[] = [
      ['a headline', ['Board sells north quay'], ['headline: Board sells north quay']],
      ['a headline that asks', ['Who buys the quay?'], ['headline: Who buys the quay?']],
      [
        'a headline in capitals with a full stop',
        ['Board Sells North Quay Amid Protest.'],
        ['headline: Board Sells North Quay Amid Protest.']
      ],
      [
        'a headline with a full stop that leaves its articles out',
        ['Harbour board votes to sell quay.'],
        ['headline: Harbour board votes to sell quay.']
      ],
      ['a headline in quotation marks', ['‘We sold it,’ board says'], ['headline: ‘We sold it,’ board says']],
      [
        'a headline and its deck',
        ['Board sells north quay', 'Three members object'],
        ['headline: Board sells north quay', 'headline: Three members object']
      ],
      [
        'a byline',
        ['Board sells north quay', 'By Ana Ruiz and Tom Weld'],
        ['headline: Board sells north quay', 'metadata: By Ana Ruiz and Tom Weld']
      ],
      [
        'a byline with an outlet',
        ['By Ana Ruiz, Harbour Mail Staff Writer'],
        ['metadata: By Ana Ruiz, Harbour Mail Staff Writer']
      ],
      [
        'a name below the headline',
        ['Board sells north quay', 'Ana Ruiz'],
        ['headline: Board sells north quay', 'metadata: Ana Ruiz']
      ],
      ['a time stamp', ['Published 3:15 p.m. ET, May 12, 2031'], ['metadata: Published 3:15 p.m. ET, May 12, 2031']],
      [
        'a reading time',
        ['Board sells north quay', '12 May 2031 • 3 min read'],
        ['headline: Board sells north quay', 'metadata: 12 May 2031 • 3 min read']
      ],
      ['a dateline alone', ['NORWELL, Vt. —'], ['metadata: NORWELL, Vt. —']],
      [
        'fields',
        ['Headline: Board sells quay', 'Date: 2031-05-12'],
        ['headline: Headline: Board sells quay', 'metadata: Date: 2031-05-12']
      ]
    ]
    for (const [about, lines, regions] of cases) {
      it(`finds ${about}`, () => {
        expect(above(...lines)).to.deep.equal(regions)
      })
    }

    const leads = [
      'A fire broke out on the quay.',
      'Ana Ruiz resigned Monday, officials said.',
      'By Monday, most of the crew had left.',
      '“We sold it,” the chairwoman said.',
      'The quay is gone.',
      'Published figures show a loss of 4 million crowns.',
      'A photo released by the port shows the crane in the water.'
    ]
    for (const line of leads) {
      it(`leaves the lead «${line}» to the story`, () => {
        expect(above(line)).to.deep.equal([`body: ${line}`])
      })
    }

    it('knows the title that the file gives itself', () => {
      const text = `---\ntitle: The quay is sold\n---\n\nThe quay is sold.\n\n${lead}`
      expect(regionsOf(text, 'markdown')).to.deep.equal(['headline: The quay is sold.', `body: ${lead}`])
    })
  })

  describe('after a crawler’s header', () => {
    const cases: readonly (readonly [line: string, regions: readonly string[]])[] = [
      [' date 2031-04-22 The ferry sank off Vale.', ['metadata: date 2031-04-22', 'body: The ferry sank off Vale.']],
      ['date 2031-04-22', ['metadata: date 2031-04-22']],
      [
        ' date 2031-04-22 The ferry has sunk. Photo / Harbour Patrol',
        ['metadata: date 2031-04-22', 'caption: The ferry has sunk.', 'credit: Photo / Harbour Patrol']
      ],
      [
        ' date 2031-04-22 A photo released by the port shows the ferry on its side.',
        ['metadata: date 2031-04-22', 'caption: A photo released by the port shows the ferry on its side.']
      ],
      [
        ' date 2031-04-22 Sign up to our Morning Tide email for the day’s news Sign up to our free Morning Tide email Please type your email address again SIGN UP Yes, I would like to be emailed the tide tables by Harbour Mail. See our privacy policy Thank you for signing up to the',
        [
          'metadata: date 2031-04-22',
          'promo: Sign up to our Morning Tide email for the day’s news Sign up to our free Morning Tide email Please type your email address again SIGN UP Yes, I would like to be emailed the tide tables by Harbour Mail. See our privacy policy Thank you for signing up to the'
        ]
      ],
      [
        ' date 2031-04-22 Sign up to our newsletter Enter your email address Thanks for signing up to the Tide. The ferry sank off Vale on Monday, and all of its crew were saved.',
        [
          'metadata: date 2031-04-22',
          'promo: Sign up to our newsletter Enter your email address Thanks for signing up to the Tide.',
          'body: The ferry sank off Vale on Monday, and all of its crew were saved.'
        ]
      ]
    ]
    for (const [line, regions] of cases) {
      it(`divides «${line.slice(0, 60)}…»`, () => {
        expect(regionsOf(`${line}\n\n${lead}\n\n${second}`)).to.deep.equal([
          ...regions,
          `body: ${lead}`,
          `body: ${second}`
        ])
      })
    }
  })

  describe('in the middle of a story', () => {
    const cases: readonly (readonly [line: string, regions: readonly string[]])[] = [
      ['Advertisement', ['promo: Advertisement']],
      ['ADVERTISEMENT', ['promo: ADVERTISEMENT']],
      ['- Advertisement -', ['promo: - Advertisement -']],
      ['Story continues below advertisement', ['promo: Story continues below advertisement']],
      ['READ MORE: Crane “unsafe”, inspector says', ['promo: READ MORE: Crane “unsafe”, inspector says']],
      ['Read more about the crane here.', ['promo: Read more about the crane here.']],
      ['Related: How the crane fell', ['promo: Related: How the crane fell']],
      ['Sign up for our morning newsletter.', ['promo: Sign up for our morning newsletter.']],
      ['Get the day’s news in your inbox', ['promo: Get the day’s news in your inbox']],
      ['Click here to see every picture of the regatta', ['promo: Click here to see every picture of the regatta']],
      ['Share Tweet Email Print', ['promo: Share Tweet Email Print']],
      ['Share this article on Facebook', ['promo: Share this article on Facebook']],
      ['Follow Harbour Mail on Facebook and Instagram', ['promo: Follow Harbour Mail on Facebook and Instagram']],
      ['We use cookies to make this site better.', ['promo: We use cookies to make this site better.']],
      [
        'Divers search the quay. Photo / Harbour Patrol',
        ['caption: Divers search the quay.', 'credit: Photo / Harbour Patrol']
      ],
      [
        'Divers search the quay. Photograph: Ana Ruiz/Harbour Mail',
        ['caption: Divers search the quay.', 'credit: Photograph: Ana Ruiz/Harbour Mail']
      ],
      [
        'Divers search the quay (Ana Ruiz/Harbour Mail)',
        ['caption: Divers search the quay', 'credit: (Ana Ruiz/Harbour Mail)']
      ],
      [
        'Divers search the quay. (AP Photo/Ana Ruiz, File)',
        ['caption: Divers search the quay.', 'credit: (AP Photo/Ana Ruiz, File)']
      ],
      [
        'Ms Ruiz said “no” after the vote. Photo / @anaruizmail',
        ['caption: Ms Ruiz said “no” after the vote.', 'credit: Photo / @anaruizmail']
      ],
      ['The crane in March. Image: Supplied', ['caption: The crane in March.', 'credit: Image: Supplied']],
      [
        'The crane in March. Courtesy of Vale Museum',
        ['caption: The crane in March.', 'credit: Courtesy of Vale Museum']
      ],
      ['Ana Ruiz via Getty Images.', ['credit: Ana Ruiz via Getty Images.']],
      ['Photo by Ana Ruiz', ['credit: Photo by Ana Ruiz']],
      ['In this file photo, divers search the quay.', ['caption: In this file photo, divers search the quay.']],
      ['FILE - Divers search the quay, March 3, 2031.', ['caption: FILE - Divers search the quay, March 3, 2031.']],
      ['What the minutes say', ['headline: What the minutes say']],
      ['7:45 p.m.', ['metadata: 7:45 p.m.']],
      ['* * *', ['metadata: * * *']],
      ['Correction: the vote was 6-2, not 6-1.', ['notice: Correction: the vote was 6-2, not 6-1.']],
      ['Editor’s note: “Quay” here means the north quay.', ['notice: Editor’s note: “Quay” here means the north quay.']]
    ]
    for (const [line, regions] of cases) {
      it(`finds «${line}»`, () => {
        expect(between(line)).to.deep.equal(regions)
      })
    }

    const sentences = [
      'Advertisement revenue fell 3% last year.',
      'Advertisement was what the ferry lived on.',
      '“Read more books,” she said.',
      'Read more books, the teacher told them.',
      'The page told its readers to “sign up to our newsletter” and to “enter your email address” twice.',
      'Sign up, they were told, or lose the berth.',
      'Subscribe to that view and the quay is lost, Ruiz said.',
      'Follow the money, the auditor told Facebook users.',
      'Get the crane inspected, the captain told the board by e-mail.',
      'Corrections officers took him away.',
      'Correction facilities are full.',
      'Clarification was asked for by the board, which did not answer.',
      'Photo editors went on strike. The board did not.',
      'The picture was taken by Ana Ruiz.',
      'The food came courtesy of Harbour Grill.',
      'She works for the Associated Press.',
      'The plan was backed by the port and by Vale (Ruiz/Weld voted no).',
      'He told Reuters.',
      'A senator (R-Vale) objected.',
      'Share prices fell.',
      'Like most of the crew, he left.',
      'This story has been told before, she said.',
      'This report was written before the crane was corrected by the yard; the board had it updated in May.',
      'The union contributed to this report of losses, the board said.',
      'Who would buy it?',
      'Yes.',
      '“No.”',
      'Three things matter:'
    ]
    for (const sentence of sentences) {
      it(`leaves «${sentence}» to the story`, () => {
        expect(between(sentence)).to.deep.equal([`body: ${sentence}`])
      })
    }
  })

  describe('at the foot of a story', () => {
    const cases: readonly (readonly [line: string, region: string])[] = [
      ['This is a developing story.', 'notice'],
      ['This is a developing story. Check back for updates.', 'notice'],
      ['This story has been updated with the board’s answer.', 'notice'],
      ['This article was amended on 3 May to give the right length of the quay.', 'notice'],
      ['An earlier version of this story gave a wrong date.', 'notice'],
      ['- Additional reporting by Harbour Mail', 'tagline'],
      ['(Reporting by Ana Ruiz in Norwell; Editing by Tom Weld)', 'tagline'],
      ['Mail Staff Writer Ana Ruiz contributed to this report', 'tagline'],
      ['Ana Ruiz and Tom Weld contributed reporting from Vale.', 'tagline'],
      ['Contributing: Ana Ruiz', 'tagline'],
      ['Ana Ruiz is a reporter for the Harbour Mail.', 'tagline'],
      ['Tom Weld, a retired captain, is a columnist in Norwell.', 'tagline'],
      ['Follow her on Twitter @anaruizmail.', 'tagline'],
      ['@anaruizmail', 'tagline'],
      ['ana@mail.example', 'tagline'],
      ['-30-', 'metadata'],
      ['© 2031 Harbour Mail. All rights reserved.', 'promo'],
      ['Read the rest here.', 'promo']
    ]
    for (const [line, region] of cases) {
      it(`finds the ${region} «${line}»`, () => {
        expect(atFoot(line)).to.deep.equal([`${region}: ${line}`])
      })
    }

    it('gives what follows «CORRECTION» to the notice', () => {
      expect(atFoot('CORRECTION', 'The vote was 6-2, not 6-1.')).to.deep.equal([
        'notice: CORRECTION',
        'notice: The vote was 6-2, not 6-1.'
      ])
    })

    it('leaves the last paragraph about a person in the story to it', () => {
      const text = [
        lead,
        'Ana Ruiz sold the quay twice, the board said.',
        second,
        'Ana Ruiz is a professor in Norwell.'
      ].join('\n\n')
      expect(regionsOf(text).at(-1)).to.equal('body: Ana Ruiz is a professor in Norwell.')
    })

    it('does not take what a paper reports for its author’s note', () => {
      expect(atFoot('The Vale Times reports that the crane was old.')).to.deep.equal([
        'body: The Vale Times reports that the crane was old.'
      ])
    })
  })

  describe('in Markdown', () => {
    it('takes headings for headlines', () => {
      expect(between('## What the minutes say.', 'markdown')).to.deep.equal(['headline: ## What the minutes say.'])
    })

    it('takes a heading that promises more, and the list below it, for promotion', () => {
      const text = `${lead}\n\n## Related\n\n- [Crane falls](https://mail.example/1)\n- [Ferry sinks](https://mail.example/2)\n\n${second}`
      expect(regionsOf(text, 'markdown')).to.deep.equal([
        `body: ${lead}`,
        'promo: ## Related',
        'promo: [Crane falls](https://mail.example/1)',
        'promo: [Ferry sinks](https://mail.example/2)',
        `body: ${second}`
      ])
    })

    it('takes the words below a picture for its caption', () => {
      const text = `${lead}\n\n![](quay.jpg)\n\n*Divers at the quay. Photo / Ana Ruiz*\n\n${second}`
      expect(regionsOf(text, 'markdown')).to.deep.equal([
        `body: ${lead}`,
        'caption: *Divers at the quay.',
        'credit: Photo / Ana Ruiz*',
        `body: ${second}`
      ])
    })

    it('takes a line without a full stop between paragraphs for the story’s', () => {
      expect(between('What the minutes say', 'markdown')).to.deep.equal(['body: What the minutes say'])
    })
  })

  it('tiles every block of every text, in order', () => {
    const line = fc.constantFrom(
      lead,
      'Photo / Ana Ruiz',
      'date 2031-04-22 ',
      'Sign up to our newsletter ',
      'Please enter a valid email ',
      'ADVERTISEMENT',
      'Board sells quay',
      '\n',
      '\n\n',
      ' ',
      'By Ana Ruiz',
      '(Ana Ruiz/Mail)',
      'CORRECTION',
      '&amp;',
      '*',
      '# ',
      '- '
    )
    const text = fc.array(line).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom<Format>('text', 'markdown'), (any, format) => {
        const {blocks, regions} = readTree(any, format)
        for (const block of blocks) {
          const own = regions.filter((region) => region.block === block.index)
          let end = block.start
          for (const region of own) {
            expect(region.start).to.equal(end)
            expect(region.end).to.be.above(region.start)
            end = region.end
          }
          expect(end).to.equal(block.end)
        }
        expect(regions.map(({block}) => block)).to.deep.equal(regions.map(({block}) => block).sort((a, b) => a - b))
      })
    )
  })
})

describe('furniturePhrases', () => {
  for (const {example, region} of furniturePhrases) {
    it(`finds its example «${example}»`, () => {
      expect(atFoot(example)).to.deep.equal([`${region}: ${example}`])
    })
  }

  it('is written in the form in which blocks are compared', () => {
    const phrases = furniturePhrases.flatMap((group) => [...group.phrases, ...(group.besides ?? [])])
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.includes('’'))).to.deep.equal([])
  })
})
