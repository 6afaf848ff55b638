import {firstAmong} from '../../findings/phrases.ts'
import {countWords} from '../../lexicon/counts.ts'
import {mostWords, penaltyUnits, penaltyWords} from '../../lexicon/particulars.ts'
import type {Particular, Reading} from './particular.ts'

/** How far «maximum» and «prison» may stand from the time, in tokens. */
const reach = 6

/** The most that a court may give: «a maximum sentence of 18 months», «up to five years in prison». */
export const penaltiesIn = ({article}: Reading): readonly Particular[] => {
  const {tokens} = article
  return article.sentences.flatMap(({first, last}) => {
    const found: Particular[] = []
    for (let at = first; at < last; at++) {
      const unit = penaltyUnits.get(tokens[at]?.lower ?? '')
      const word = tokens[at - 1]?.lower ?? ''
      const amount = /^\d+$/u.test(word) ? Number(word) : countWords.get(word)
      if (unit === undefined || typeof amount !== 'number' || at - 1 < first) continue
      const from = Math.max(first, at - reach)
      const isPenalty = firstAmong(article, from, Math.min(last, at + reach), penaltyWords) !== null
      const isMost =
        firstAmong(article, from, at, mostWords) !== null ||
        (tokens[at - 2]?.lower === 'to' && tokens[at - 3]?.lower === 'up')
      if (!isPenalty || !isMost) continue
      const months = unit === 'year' ? amount * 12 : amount
      const value = `${months} ${unit === 'day' ? 'days' : 'months'}`
      found.push({kind: 'penalty', entity: 'penalty', topic: 'the heaviest sentence', value, first: from, last: at + 1})
    }
    return found
  })
}
