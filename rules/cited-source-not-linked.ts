import {linkedSentences, linksOfStory} from '../lib/findings/links.ts'
import {wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourcesById} from '../lib/findings/voices.ts'
import {personalPronouns} from '../lib/lexicon/words.ts'

const pronouns: ReadonlySet<string> = new Set(personalPronouns)

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
        // «The survey came out in May. It found …»: what stands there is a pronoun
        const isPronoun = pronouns.has(article.tokens[source.head]?.lower ?? '')
        const words = isPronoun ? cited.name : wordsAt(article, span)
        const message = `The story cites “${words}” without a link, so readers cannot look there; add one, or say that there is none to give.`
        yield {span, message}
      }
    }
  }
})
