import {expect} from 'chai'
import {wordList} from '../../lib/findings/options.ts'
import {defineRule} from '../../lib/findings/rule.ts'
import {RuleTestError, testRule} from '../../lib/findings/testRule.ts'

const weakWords = defineRule({
  id: 'house/weak-words',
  family: 'wording',
  level: 'note',
  about: 'A word says less than it seems to',
  options: {words: wordList(['very', 'quite'])},
  *check({tokens}, {words}) {
    for (const {lower, start, end} of tokens) {
      if (!words.includes(lower)) continue
      const without = {title: `Take “${lower}” out`, edits: [{start, end: end + 1, text: ''}]}
      yield {span: {start, end}, message: `“${lower}” weighs nothing; say how.`, suggestions: [without]}
    }
  }
})

const page = `# house/weak-words

A word says less than it seems to.

Our readers want figures.

## Wrong

\`\`\`article
The quay was very dark.
             ^^^^ “very” weighs nothing; say how.
\`\`\`

\`\`\`suggested Take “very” out
The quay was dark.
\`\`\`

## Right

\`\`\`article
The quay was dark. “It was very dark,” Ada Brook said.
\`\`\`

\`\`\`article {"words": []}
The quay was very dark.
\`\`\`

## Options

- \`words\` (default \`["very", "quite"]\`): what the desk
  is tired of.
`

const differencesOf = (text: string): readonly (readonly string[])[] => {
  try {
    testRule(weakWords, text)
    return []
  } catch (error) {
    if (!(error instanceof RuleTestError)) throw error
    return error.differences.map(({where, what, expected, actual}) => [`${where} ${what}`, expected, actual])
  }
}

describe('testRule', () => {
  it('says nothing where a rule does what its page says', () => {
    expect(differencesOf(page)).to.deep.equal([])
  })

  const text = 'The quay was very dark.'
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['# house/weak-words', '# house/weak', ['The title is another', 'house/weak', 'house/weak-words']],
    [
      'than it seems to.\n',
      'than it seems.\n',
      ['The first paragraph is another', 'A word says less than it seems.', 'A word says less than it seems to.']
    ],
    ['["very", "quite"]', '["very"]', ['The options are others', 'words: ["very"]', 'words: ["very","quite"]']],
    [
      '             ^^^^ “very” weighs',
      '         ^^^ “very” weighs',
      [
        'house/weak-words Wrong 1 is judged otherwise',
        `${text}\n         ^^^ “very” weighs nothing; say how.`,
        `${text}\n             ^^^^ “very” weighs nothing; say how.`
      ]
    ],
    [
      'The quay was dark.\n```\n\n## Right',
      'The quay is dark.\n```\n\n## Right',
      ['house/weak-words Wrong 1 suggests “Take “very” out”', 'The quay is dark.', 'The quay was dark.']
    ]
  ]
  for (const [was, is, difference] of cases) {
    it(`tells: ${difference[0]}`, () => {
      expect(differencesOf(page.replace(was, is))).to.deep.equal([difference])
    })
  }

  it('tells of examples in the wrong place', () => {
    const turned = page.replace('## Wrong', '## Left').replace('## Right', '## Wrong').replace('## Left', '## Right')
    expect(differencesOf(turned).map(([what]) => what)).to.deep.equal([
      'house/weak-words Wrong 1 is wrong',
      'house/weak-words Wrong 2 is wrong',
      'house/weak-words Right 1 is right'
    ])
    expect(differencesOf(page.slice(0, page.indexOf('## Right'))).map(([what]) => what)).to.deep.equal([
      'The options are others',
      'The page has no example'
    ])
  })

  it('draws the difference in its message', () => {
    expect(() => testRule(weakWords, page.replace('             ^^^^', '         ^^^'))).to.throw(
      RuleTestError,
      [
        'The rule “house/weak-words” and its page disagree.',
        '',
        'house/weak-words Wrong 1 is judged otherwise.',
        'The page says',
        `    ${text}`,
        '             ^^^ “very” weighs nothing; say how.',
        'The rule says',
        `    ${text}`,
        '                 ^^^^ “very” weighs nothing; say how.'
      ].join('\n')
    )
  })
})
