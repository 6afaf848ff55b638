import {linksOfStory} from '../lib/findings/links.ts'
import {wordList} from '../lib/findings/options.ts'
import {tokensWithin} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {emptyLabels} from '../lib/lexicon/links.ts'

/** Looks for links whose words do not say what they lead to. */
export const vagueLinkText = defineRule({
  id: 'vague-link-text',
  family: 'link',
  level: 'note',
  about: 'The words of a link do not say what it leads to',
  options: {words: wordList(emptyLabels)},
  *check(article, {words}) {
    if (article.links.length === 0) return
    const empty = new Set(words)
    for (const {label, url, form} of linksOfStory(article)) {
      if (form !== 'link' || url === '') continue
      const [first, last] = tokensWithin(article, label)
      const shown = article.tokens.slice(first, last).filter(({kind}) => kind === 'word')
      if (!empty.has(shown.map(({lower}) => lower).join(' '))) continue
      const words = article.text.slice(label.start, label.end)
      const message = `“${words}” does not say what it leads to, so readers cannot weigh the source; link the name of the document, the page or the outlet.`
      yield {span: label, message}
    }
  }
})
