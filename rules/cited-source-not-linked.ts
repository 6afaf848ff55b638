import {linkedSentences, linksOfStory} from '../lib/findings/links.ts'
import {wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourcesById} from '../lib/findings/voices.ts'

/** Looks, in copy for the web, for documents and outlets that are cited and could be linked. */
export const citedSourceNotLinked = defineRule({
  id: 'cited-source-not-linked',
  family: 'link',
  level: 'note',
  about: 'A document or an outlet is cited in copy for the web and not linked',
  options: {formats: wordList(['markdown', 'html'])},
  *check(article, {formats}) {
    // Copy without a single link is made for print, or its links are set later.
    if (!formats.includes(article.format) || linksOfStory(article).length === 0) return
    const byId = sourcesById(article)
    const linked = linkedSentences(article)
    const met = new Set<string>()
    for (const {sourceIds, source, sentence, index} of article.attributions) {
      for (const id of sourceIds) {
        const cited = byId.get(id)
        if (cited === undefined || source === null || met.has(id)) continue
        if (cited.kind !== 'document' && cited.kind !== 'outlet') continue
        met.add(id)
        if (article.attributions[index]?.basis === 'inherited' || linked.has(sentence) || linked.has(sentence + 1))
          continue
        const span = labelOf(article, source)
        const message = `“${wordsAt(article, span)}” is cited and not linked, so readers cannot check it; link it, or say that it is not public.`
        yield {span, message}
      }
    }
  }
})
