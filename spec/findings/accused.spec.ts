import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {accusedIn} from '../../lib/findings/accused.ts'

/** Each of the accused by name: in court or only accused, then how the case stands. */
const told = (text: string): readonly string[] => {
  const article = readArticle(text, {format: 'text'})
  return accusedIn(article).map(({key, inCourt, settled, answered}) =>
    [key, inCourt ? 'in court' : 'accused', ...(settled ? ['settled'] : []), ...(answered ? ['answered'] : [])].join(
      ', '
    )
  )
}

describe('accusedIn', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ole Kane was charged with arson.', ['kane, in court']],
    ['Ole Kane, 34, a farmer from Aldby, was arrested on Friday.', ['kane, in court']],
    ['Ole Kane, who had shot at Bo Lind in Aldby, was charged.', ['kane, in court']],
    ['Prosecutors charged two Norlandic sailors, Ole Kane and Mia Brandt.', ['kane, in court']],
    ['Ole Kane and Mia Brandt were indicted.', ['kane, in court', 'brandt, in court']],
    ['Police charged the mill’s foreman, Ole Kane, with arson.', ['kane, in court']],
    ['The charges against the port’s foreman, Ole Kane, still stand.', ['kane, in court']],
    ['Ole Kane is still facing charges. Mia Brandt will stand trial.', ['kane, in court', 'brandt, in court']],
    ['Ole Kane pleaded not guilty.', ['kane, in court, answered']],
    ['Ole Kane was charged in May. Kane pleaded guilty in June.', ['kane, in court, settled']],
    ['Ole Kane was charged in May and convicted in June. Kane was convicted.', ['kane, in court, settled']],
    ['Ole Kane was accused of greed.', ['kane, accused']],
    ['Bo Lind accused Ole Kane of greed.', ['kane, accused']],
    ['Bo Lind charged Ole Kane with a lack of taste.', ['kane, accused']],
    ['No charges were brought against Ole Kane. It is unclear whether Mia Brandt faces charges.', []],
    ['Charges against Ole Kane could follow.', []],
    ['Eight Norlandic sailors were detained. The battery was charged.', []],
    ['Ole Kane was arrested in 1998, long before the fire of 2024.', []],
    ['“Ole Kane was charged,” Bo Lind said.', []],
    ['Ole Kane was convicted in June.', []]
  ]
  for (const [text, expected] of cases) {
    it(`reads “${text}”`, () => {
      expect(told(text)).to.deep.equal(expected)
    })
  }
})
