import {expect} from 'chai'
import {resolveMarked} from './resolveMarked.ts'

const gradeOf = (story: string) => {
  const {settled, text} = resolveMarked(story)
  const anonymity = settled[0]?.sources[0]?.anonymity
  const span = anonymity?.reasonSpan
  return {level: anonymity?.level, reason: anonymity?.reason, words: span ? text.slice(span.start, span.end) : null}
}

describe('anonymity', () => {
  describe('level', () => {
    const rungs: readonly (readonly [level: number, story: string])[] = [
      [0, '«Sources» said the merger was off.'],
      [0, '«A source» said the merger was off.'],
      [0, '«Insiders» said the merger was off.'],
      [1, '«A person familiar with the matter» said the merger was off.'],
      [1, '«People close to the chairman» said the merger was off.'],
      [2, '«A ministry official» said the merger was off.'],
      [2, '«A police source» said the merger was off.'],
      [2, '«Two company executives» said the merger was off.'],
      [3, '«An official briefed on the talks» said the merger was off.'],
      [3, '«Three people who attended» said the merger was off.'],
      [3, '«A banker with direct knowledge of the sale» said it was off.'],
      [4, '«A director who was in the room and who opposed the sale» said it was off.']
    ]
    for (const [level, story] of rungs) it(`${level}: ${story}`, () => expect(gradeOf(story).level).to.equal(level))

    it('is the best that any mention reaches', () => {
      const story = '«A source» said it was off. «The source», who was briefed on the talks, gave no date.'
      expect(gradeOf(story).level).to.equal(3)
    })
  })

  describe('reason', () => {
    const reasons: readonly (readonly [reason: string, words: string | null, story: string])[] = [
      ['none', null, '«A source» said the merger was off.'],
      ['rote', 'who were not authorized to comment', '«Two people who were not authorized to comment» said so.'],
      ['rote', 'on condition of anonymity', '«A ministry official» said so on condition of anonymity.'],
      [
        'rote',
        'who asked not to be named because the matter is private',
        '«An aide who asked not to be named because the matter is private» said so.'
      ],
      [
        'rote',
        'on condition of anonymity to discuss internal deliberations',
        '«An official» spoke on condition of anonymity to discuss internal deliberations.'
      ],
      [
        'substantive',
        'who asked not to be named because they feared losing their contracts',
        '«Two suppliers who asked not to be named because they feared losing their contracts» said so.'
      ],
      [
        'substantive',
        'who would not be named for fear of reprisals',
        '«A clerk who would not be named for fear of reprisals» said so.'
      ],
      [
        'substantive',
        'who spoke on condition of anonymity because the ministry fires staff who talk to reporters',
        '«Two aides who spoke on condition of anonymity because the ministry fires staff who talk to reporters» said so.'
      ]
    ]
    for (const [reason, words, story] of reasons) {
      it(`${reason}: ${story}`, () => {
        const grade = gradeOf(story)
        expect([grade.reason, grade.words]).to.deep.equal([reason, words])
      })
    }

    it('holds for one of those of whom it is told', () => {
      const {settled} = resolveMarked(
        '«Two executives, who spoke on condition of anonymity because they feared for their jobs,» said no. «One of them» said why.'
      )
      expect(settled.map(({sources}) => sources[0]?.anonymity?.reason)).to.deep.equal(['substantive', 'substantive'])
    })

    it('may stand at a later mention of the same source', () => {
      const story = '«A ministry official» said it was off. «He» asked not to be named because he feared for his job.'
      expect(gradeOf(story).reason).to.equal('substantive')
    })
  })

  it('is told of withheld sources alone', () => {
    const {sources} = resolveMarked('«Ana Lind» spoke. «Police» spoke. «A spokesman for the port» spoke.')
    expect(sources.map(({anonymity}) => anonymity)).to.deep.equal([null, null, null])
  })
})
