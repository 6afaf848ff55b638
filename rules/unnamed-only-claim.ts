import {findChains} from '../lib/findings/chains.ts'
import {copyParagraphs} from '../lib/findings/copy.ts'
import {type MaterialKind, materialClaimIn, materialKinds} from '../lib/findings/materialClaims.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {sentencesHolding} from '../lib/findings/paragraphs.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {isSupported, namedSupport} from '../lib/findings/support.ts'
import {blockOf, firstMention, regionOf, sourcesById, withheldVoices} from '../lib/findings/voices.ts'
import {verificationVerbs} from '../lib/lexicon/verification.ts'
import type {Article, Attribution} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

const withVerifying = sentencesHolding(verificationVerbs)

/** What is claimed, for an editor. */
const claimed: Readonly<Record<MaterialKind, string>> = {
  allegation: 'the charge of wrongdoing',
  cause: 'the cause',
  number: 'the figure',
  decision: 'the decision',
  finding: 'the finding'
}

/** Looks for claims that the story turns on and that only sources without a name support. */
export const unnamedOnlyClaim = defineRule({
  id: 'unnamed-only-claim',
  family: 'unnamed',
  level: 'warning',
  about: 'What the story turns on rests on sources without a name alone',
  options: {claimTypes: wordList(materialKinds), noteWindow: wholeNumber(1, 0, 20)},
  *check(article, {claimTypes, noteWindow}) {
    const withheld = new Set(withheldVoices(article).map(({id}) => id))
    // Where nobody at all is named, the story as a whole is at fault; and the opening has a rule of its own.
    if (withheld.size === 0 || namedSupport(article).length === 0) return
    const lead = copyParagraphs(article)[0]?.block
    const chained = new Set(findChains(article).map(({attribution}) => attribution.index))
    let checked: ReadonlySet<number> | null = null
    for (const attribution of article.attributions) {
      const {sourceIds, content, index} = attribution
      if (sourceIds.length === 0 || !sourceIds.every((id) => withheld.has(id)) || chained.has(index)) continue
      const block = blockOf(article, attribution)
      if (regionOf(article, attribution) !== 'body' || block === lead) continue
      const whole = content[0]
      const kind = content.map((piece) => materialClaimIn(article, piece, claimTypes)).find((each) => each !== null)
      if (whole === undefined || kind === undefined || kind === null || isSupported(article, attribution)) continue
      checked ??= checkedBlocks(article, noteWindow)
      if (checked.has(block)) continue
      const who = speakerOf(article, attribution)
      if (who === null) continue
      yield {
        span: whole,
        message: `For ${claimed[kind]} the story has nothing but “${wordsAt(article, who)}”; find a second source with a name or a document, or say that the claim could not be checked.`,
        level: kind === 'allegation' ? 'error' : 'warning'
      }
    }
  }
})

/** The paragraphs in which, or shortly before which, somebody is said to have confirmed or checked something. */
function checkedBlocks(article: Article, window: number): ReadonlySet<number> {
  const verifying = withVerifying(article)
  const blocks = new Set<number>()
  for (const {index, block} of article.sentences) {
    if (verifying.has(index)) for (let at = block - window; at <= block; at++) blocks.add(at)
  }
  return blocks
}

/** The words that first describe whoever speaks. */
function speakerOf(article: Article, {sourceIds}: Attribution): Span | null {
  const source = sourcesById(article).get(sourceIds[0] ?? '')
  const mention = source && firstMention(article, source)
  return mention === undefined ? null : labelOf(article, mention)
}
