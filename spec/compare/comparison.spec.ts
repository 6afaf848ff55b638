import {expect} from 'chai'
import fc from 'fast-check'
import {compareTexts} from './tellings.ts'

describe('compareTellings', () => {
  const wordings: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'word for word',
      ['“The gate was never locked,” Ada Brook said.', '“The gate was never locked,” said Ada Brook.'],
      ['exact', 'exact']
    ],
    [
      'in another house’s spelling and marks',
      ['“The harbour, we think, was grey,” Ada Brook said.', '‘The harbor — we think — was gray,’ Ada Brook said.'],
      ['exact', 'exact']
    ],
    [
      'as a part',
      ['“The gate was never locked at night,” Ada Brook said.', 'Ada Brook said that it “was never locked at night”.'],
      ['exact', 'part']
    ],
    [
      'with a cut that shows',
      [
        '“The gate, as we all know, was never locked,” Ada Brook said.',
        '“The gate … was never locked,” Ada Brook said.'
      ],
      ['exact', 'cut']
    ],
    [
      'in other words',
      [
        '“The old gate was never locked at night,” Ada Brook said.',
        '“The old gate was not locked at night,” Ada Brook said.'
      ],
      ['exact', 'altered']
    ]
  ]
  for (const [name, texts, expected] of wordings) {
    it(`knows a quotation ${name}`, () => {
      const [cluster] = compareTexts(...texts).clusters
      expect(cluster?.versions.map(({wording}) => wording).toSorted()).to.deep.equal(expected.toSorted())
    })
  }

  it('keeps apart what has only a phrase in common', () => {
    const {clusters} = compareTexts(
      '“At the end of the day we won,” Ada Brook said.',
      '“Nobody saw the end of the day,” Ole Kane said.'
    )
    expect(clusters).to.deep.equal([])
  })

  const conflicts: readonly (readonly [string, readonly [string, string], readonly string[]])[] = [
    ['two ages of one person', ['Ole Kane, 34, swam.', 'Ole Kane, 43, swam.'], ['real the age of Ole Kane']],
    [
      'an age by what somebody is',
      ['They met the baker Ole Kane. Ole Kane, 34, swam.', 'The 43-year-old baker swam, said Kane.'],
      ['real the age of Ole Kane']
    ],
    [
      'ages with a birthday between',
      ['---\ndate: 2031-05-01\n---\n\nOle Kane, 34, swam.', '---\ndate: 2031-06-01\n---\n\nOle Kane, 35, swam.'],
      ['apparent the age of Ole Kane']
    ],
    [
      'ages on one day',
      ['---\ndate: 2031-05-01\n---\n\nOle Kane, 34, swam.', '---\ndate: 2031-05-01\n---\n\nOle Kane, 35, swam.'],
      ['real the age of Ole Kane']
    ],
    [
      'months of one event',
      ['Ole Kane was charged in May.', 'Kane was charged in June. Ole Kane denies it.'],
      ['real when Ole Kane was charged']
    ],
    [
      'places of one event',
      ['Ole Kane was arrested in Aldby.', 'Ole Kane was arrested in Norwick.'],
      ['real where Ole Kane was arrested']
    ],
    [
      'a place in another',
      ['Ole Kane was arrested in Aldby.', 'Aldby in Norland slept. Ole Kane was arrested in Norland.'],
      []
    ],
    ['how many', ['The crash killed four people.', 'The crash killed five people.'], ['real how many were killed']],
    [
      'how many, on two days',
      [
        '---\ndate: 2031-05-01\n---\n\nThe crash killed four people.',
        '---\ndate: 2031-05-02\n---\n\nThe crash killed five people.'
      ],
      ['apparent how many were killed']
    ],
    ['a bound', ['The crash killed at least four people.', 'The crash killed five people.'], []],
    [
      'what two sources say',
      ['Police said the crash killed four people.', 'Rescuers said the crash killed five people.'],
      ['apparent how many were killed']
    ],
    [
      'what somebody is quoted to say',
      ['“The crash killed four people,” Ada Brook said.', 'The crash killed five people.'],
      []
    ],
    [
      'dates as fine and coarse as they are',
      ['Ole Kane was charged on 21 October 2031.', 'Ole Kane was charged in October. Kane was charged on Oct. 21.'],
      []
    ],
    [
      'at whom something was pointed',
      ['Ole Kane pointed the hose at Ada Brook.', 'Ole Kane was pointing the hose toward the lamp.'],
      ['real what Ole Kane pointed it at']
    ],
    [
      'whether one thing needs another',
      ['The lock could not have opened unless the key was turned.', 'The lock could open without the key.'],
      ['real whether a key is needed']
    ],
    [
      'how far a thing has come',
      ['The council will close the school.', 'The council closed the school.'],
      ['apparent how far it has come with closing']
    ],
    [
      'what a court may give',
      ['He faces a maximum sentence of 18 months.', 'She faces up to five years in prison.'],
      ['apparent the heaviest sentence']
    ],
    ['who left', ['Two editors have stepped down.', 'The first editor resigned.'], ['apparent which editors left']],
    ['what a thing was', ['He held a toy pistol.', 'He held a rifle.'], ['apparent what the weapon was']],
    [
      'what came of asking',
      ['The prosecutors declined to comment.', 'The prosecutors could not be reached for comment.'],
      ['apparent what the prosecutors answered']
    ],
    [
      'whose death a charge is about',
      [
        'Ole Kane was charged in connection with the death of Ada Brook. Brook was 30.',
        'Ole Kane was charged in connection with the deaths of Ada Brook and Mia Lund.'
      ],
      ['apparent what the charges against Ole Kane are about']
    ],
    [
      'two people of one surname',
      ['Ole Kane, 34, swam. Mia Kane, 30, slept.', 'Mia Kane, 30, swam. Ole Kane, 34, slept.'],
      []
    ]
  ]
  for (const [name, texts, expected] of conflicts) {
    it(`judges ${name}`, () => {
      const found = compareTexts(...texts).conflicts
      expect(found.map(({certainty, topic}) => `${certainty} ${topic}`)).to.deep.equal(expected)
    })
  }

  it('puts side by side what one speaker is said to have denied', () => {
    const {sayings} = compareTexts(
      'Ole Kane has denied opening the valve.',
      'Ole Kane insisted that he “never opened the valve”.',
      'Ada Brook said that she opened the valve.'
    )
    expect(
      sayings.map(({speaker, sayings: list}) => [speaker, list.map(({telling, denied}) => [telling, denied])])
    ).to.deep.equal([
      [
        'olekane',
        [
          [0, true],
          [1, true]
        ]
      ]
    ])
  })

  it('finds the likely owner of a word without a speaker', () => {
    const {echoes} = compareTexts(
      'The skipper has been called “careless”.',
      '“It was the most careless landing that I ever saw,” Ada Brook said.'
    )
    expect(echoes.map(({elsewhere}) => elsewhere.map(({telling}) => telling))).to.deep.equal([[1]])
  })

  it('sees one statement given to several as if to one', () => {
    const words = '“We are sorry for every hour that was lost,” Ada Brook'
    const {releases} = compareTexts(
      `${words} said in a statement to the Harbour Mail.`,
      `${words} told Radio Nord.`,
      `${words} said in a statement.`
    )
    expect(releases.map(({version, recipient}) => [version.utterance.telling, recipient.name])).to.deep.equal([
      [0, 'Harbour Mail'],
      [1, 'Radio Nord']
    ])
  })

  it('leaves an interview alone that nobody else has', () => {
    const {releases} = compareTexts(
      '“We are sorry for every hour,” Ada Brook told Radio Nord.',
      'Ole Kane said nothing.'
    )
    expect(releases).to.deep.equal([])
  })

  it('knows names again, and nobody who is not named', () => {
    const {cast} = compareTexts(
      'Ada Brook said so. A person close to the mayor said more.',
      'Mate Ada Brook said so. A person close to the mayor said more.'
    )
    expect(cast.members.map(({name, parts}) => [name, parts.length])).to.deep.equal([
      ['Ada Brook', 2],
      ['person close to the mayor', 1],
      ['person close to the mayor', 1]
    ])
  })

  it('tells which story leans on which', () => {
    const {links} = compareTexts(
      '---\noutlet: Harbour Mail\n---\n\nAda Brook said so.',
      'The crane fell, the Harbour Mail reported.'
    )
    expect(links.map(({telling, name, own}) => [telling, name, own])).to.deep.equal([[1, 'Harbour Mail', 0]])
  })

  it('survives any stories', () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '…',
      '[',
      ']',
      'Ole Kane',
      'said',
      '34',
      'was charged in May',
      ',',
      '.',
      '\n\n',
      'the gun',
      'without',
      'could not'
    )
    const text = fc.array(part, {maxLength: 40}).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        fc.array(text, {minLength: 2, maxLength: 4}),
        (texts) => compareTexts(...texts).tellings.length === texts.length
      ),
      {
        numRuns: 200
      }
    )
  }).timeout(30_000)

  it('takes time in proportion to the stories', () => {
    const story =
      '“We waited for the ferry and it never came,” Ole Kane, 34, said in May. The gun could fire without a key. '
    const time = (times: number) => {
      const start = performance.now()
      compareTexts(story.repeat(times), story.replace('34', '43').repeat(times))
      return performance.now() - start
    }
    time(20)
    expect(time(1600) / Math.max(time(100), 10)).to.be.lessThan(60)
  }).timeout(120_000)
})
