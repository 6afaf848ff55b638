import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {isIntroduced} from '../../lib/findings/introductions.ts'

/** Whether a story introduces Ana Ruiz. */
const introduces = (text: string): boolean | null => {
  const article = readArticle(text, {format: 'text'})
  const source = article.sources.find(({name}) => name === 'Ana Ruiz')
  return source === undefined ? null : isIntroduced(article, source)
}

describe('isIntroduced', () => {
  const yes = [
    'Ana Ruiz, the mine’s safety officer, said it was dry.',
    'Ana Ruiz, 41, said it was dry.',
    'Ana Ruiz of the water board said it was dry.',
    'Dunmore-based Ana Ruiz said it was dry.',
    'Another clerk at the yard, Ana Ruiz, said it was dry.',
    'Ana Ruiz said it was dry. She runs the mine.',
    'One of the clerks saw it differently. Ana Ruiz said it was dry.'
  ]
  const no = [
    'Ana Ruiz said it was dry.',
    'On Monday, Ana Ruiz said it was dry.',
    'Ana Ruiz, however, said it was dry.',
    'Ana Ruiz said it was dry. She left early.'
  ]

  for (const text of yes) it(`holds for «${text}»`, () => expect(introduces(text)).to.equal(true))
  for (const text of no) it(`does not hold for «${text}»`, () => expect(introduces(text)).to.equal(false))
})
