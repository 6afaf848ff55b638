import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {citationSlots, citationsIn, isUnnamedStudy} from '../lib/findings/studies.ts'
import {blockOf, regionOf} from '../lib/findings/voices.ts'

/** Looks for studies and surveys that readers cannot find. */
export const studyWithoutCitation = defineRule({
  id: 'study-without-citation',
  family: 'claim',
  level: 'warning',
  about: 'A study is cited and nothing tells readers which',
  options: {slots: wordList(citationSlots), window: wholeNumber(1, 0, 10)},
  *check(article, {slots, window}) {
    for (const attribution of article.attributions) {
      if (regionOf(article, attribution) !== 'body') continue
      for (const mention of attribution.speakers) {
        if (!isUnnamedStudy(article, mention)) continue
        const told = citationSlots.filter((slot) => slots.includes(slot)).map((slot) => citationsIn(article)[slot])
        const block = blockOf(article, attribution)
        const near = Array.from({length: 2 * window + 1}, (_, index) => block - window + index)
        if (near.some((index) => told.some((paragraphs) => paragraphs.has(index)))) continue
        const label = labelOf(article, mention)
        const message = `“${wordsAt(article, label)}” may be any, and readers cannot look it up; give the author or institution, the year, or a link.`
        yield {span: label, message}
      }
    }
  }
})
