import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'

/** What each ground says of a caption: what no picture shows. */
const claims: Readonly<Record<string, string>> = {
  accusation: 'tells of a harmful act',
  cause: 'gives a cause',
  figure: 'gives a figure',
  finding: 'gives a finding',
  prediction: 'tells the future',
  evaluation: 'gives a judgement',
  private: 'tells what somebody thinks or plans'
}

/** Looks for captions that claim more than a picture can show, and name nobody who says so. */
export const captionClaimWithoutSource = defineRule({
  id: 'caption-claim-without-source',
  family: 'furniture',
  level: 'note',
  about: 'A caption claims what the picture cannot show, and names no source',
  options: {},
  *check(article) {
    for (const statement of article.statements) {
      const claim = statement.region === 'caption' ? claims[statement.ground] : undefined
      if (claim === undefined) continue
      const message = `“${wordsAt(article, statement)}” ${claim}, which the picture cannot show; say who says so, or leave it to the story.`
      yield {span: statement, message, level: statement.ground === 'accusation' ? 'warning' : 'note'}
    }
  }
})
