import {wholeNumber} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {withheldVoices} from '../lib/findings/voices.ts'
import {lettersOf} from '../lib/findings/writtenNames.ts'
import type {Article, Mention} from '../lib/model.ts'

/** Looks across stories for one description behind which unnamed sources stand again and again. */
export const sourceReuse = defineRule({
  id: 'source-reuse',
  family: 'unnamed',
  level: 'note',
  byDefault: 'off',
  about: 'The same description of an unnamed source stands in many stories',
  options: {min: wholeNumber(3, 2, 100)},
  *check() {},
  *compare(article, {min}, {tellings}) {
    const labels = tellings.map((telling) => labelsIn(telling.article))
    for (const [letters, mention] of labelsIn(article)) {
      const stories = labels.filter((each) => each.has(letters)).length
      if (stories < min) continue
      const span = labelOf(article, mention)
      const message = `“${wordsAt(article, span)}” is a source in ${stories} of these stories, and readers cannot tell whether one person is behind them all; say more, or find others.`
      yield {span, message}
    }
  }
})

/** How an article describes those whom it does not name, by the letters of the description. */
const labelsIn = (article: Article): ReadonlyMap<string, Mention> =>
  new Map(
    withheldVoices(article).flatMap(({mentions: [mention]}) =>
      mention === undefined
        ? []
        : [[lettersOf(wordsAt(article, labelOf(article, mention)).replace(/^(?:the|an?) /iu, '')), mention] as const]
    )
  )
