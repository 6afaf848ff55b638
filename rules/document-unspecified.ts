import {reportedStretches} from '../lib/findings/content.ts'
import {linkedSentences} from '../lib/findings/links.ts'
import {flag} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {datedSentences} from '../lib/findings/provenance.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf, sourcesById, sourcesOf} from '../lib/findings/voices.ts'
import {organizationNouns} from '../lib/lexicon/organizations.ts'
import {bareDocuments, gettingVerbs, showingWords} from '../lib/lexicon/provenance.ts'
import type {Article, Mention} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Asks of each paper, at the first thing that it says, which paper that is. */
export const documentUnspecified = defineRule({
  id: 'document-unspecified',
  family: 'provenance',
  level: 'warning',
  about: 'A paper is the source, and readers cannot tell which paper',
  options: {issuerSuffices: flag(false)},
  *check(article, {issuerSuffices}) {
    const byId = sourcesById(article)
    const isReported = reportedStretches(article)
    const met = new Set<string>()
    for (const attribution of article.attributions) {
      const mention = attribution.source
      if (mention === null || regionOf(article, attribution) !== 'body') continue
      const papers = sourcesOf(attribution, byId).filter(({kind, id}) => kind === 'document' && !met.has(id))
      for (const {id} of papers) met.add(id)
      if (papers.length === 0 || isReported(mention) || !isIndefinite(article, mention)) continue
      const {sentence} = attribution
      if (datedSentences(article).has(sentence) || linkedSentences(article).has(sentence)) continue
      const span = labelOf(article, mention)
      const words = wordsAt(article, span)
      if (!namesIssuer(article, mention)) {
        const message = `“${words}” could be any paper, and readers cannot check it; say who wrote it and when, or link to it.`
        yield {span, message}
      } else if (!issuerSuffices && !isSeries(article, mention)) {
        const message = `“${words}” has no date, title or link, and whoever wrote it wrote others; add one, or say how it was got.`
        yield {span, message, level: 'note'}
      }
    }
  }
})

/** A paper that the story has not told of before, by a noun that says nothing of it: «documents», «an inspection report». */
function isIndefinite({tokens}: Article, {first, last, head}: Mention): boolean {
  const opener = tokens[first]
  if (opener === undefined || !bareDocuments.has(tokens[head]?.lower ?? '')) return false
  for (let at = first; at < last; at++) {
    const {lower, kind} = tokens[at] ?? opener
    // A figure dates or numbers the paper, marks give its title, and what shows it or got it tells how to find it.
    if (kind === 'number' || kind === 'mark' || showingWords.has(lower) || gettingVerbs.has(lower)) return false
  }
  return true
}

/** Records and filings of a named body are kept for all to see, and no single one is meant. */
const isSeries = ({tokens}: Article, {head}: Mention): boolean => tokens[head]?.lower.endsWith('s') === true

/** Whether a name or a body stands in the words for the paper. */
function namesIssuer({tokens}: Article, {first, last, head}: Mention): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    const before = elementAt(tokens, at - 1)
    const opens = before?.block !== token?.block || before?.text === '.' || before?.kind === 'mark'
    if ((token?.capital === true && !opens) || (at !== head && organizationNouns.has(token?.lower ?? ''))) return true
  }
  return false
}
