import {findChains} from '../lib/findings/chains.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {sentencesHolding} from '../lib/findings/paragraphs.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {blockOf} from '../lib/findings/voices.ts'
import {verificationVerbs, verifiers} from '../lib/lexicon/verification.ts'
import type {Article, Sentence} from '../lib/model.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'

const withVerifiers = sentencesHolding(verifiers)

const withVerifying = sentencesHolding(verificationVerbs)

/** Looks for other outlets' unnamed sources, and for a word on whether this outlet checked them. */
export const secondHandUnnamedSource = defineRule({
  id: 'second-hand-unnamed-source',
  family: 'provenance',
  level: 'warning',
  about: 'A claim rests on sources that another outlet does not name',
  options: {noteWindow: wholeNumber(1, 0, 20)},
  *check(article, {noteWindow}) {
    const chains = findChains(article)
    const verified = chains.length === 0 ? [] : notes(article)
    for (const {attribution, outlet, place} of chains) {
      const block = blockOf(article, attribution)
      const note = verified[firstWhere(verified, (sentence) => sentence.block >= block)]
      if (note !== undefined && note.block <= block + noteWindow) continue
      const message = `${outlet.name} does not name its sources, and nothing says whether they were checked here; say that this outlet could not confirm the report, or confirm it.`
      yield {span: place, message}
    }
  }
})

/** The sentences that say that the outlet has verified something, or could not. */
function notes(article: Article): readonly Sentence[] {
  const verifying = withVerifying(article)
  const own = withVerifiers(article)
  return article.sentences.filter(({index}) => verifying.has(index) && own.has(index))
}
