import {reportedStretches} from '../lib/findings/content.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {blockOf, regionOf, sourcesById, sourcesOf} from '../lib/findings/voices.ts'
import {
  conditionWords,
  emptyCompany,
  type HolderGroup,
  holderGroups,
  pointingBack,
  wishVerbs
} from '../lib/lexicon/holders.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import type {Article, Attribution, Mention, Source} from '../lib/model.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'

const groupOf = new Map(holderGroups.flatMap((group) => group.words.map((word) => [word, group])))
const empty = new Set(emptyCompany)

/** Looks for claims that are credited to people or papers whom nobody can ask. */
export const vagueAttribution = defineRule({
  id: 'vague-attribution',
  family: 'wording',
  level: 'warning',
  about: 'A claim is credited to people or papers whom nobody can ask',
  options: {allow: wordList([]), resolveWindow: wholeNumber(2, 0, 20)},
  *check(article, {allow, resolveWindow}) {
    const byId = sourcesById(article)
    const isReported = reportedStretches(article)
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    /** Holders that the story has made definite before: after «port officials», «officials» are theirs. */
    const introduced = new Set<string>()
    for (const attribution of article.attributions) {
      if (wishVerbs.has(attribution.lemma ?? '') || regionOf(article, attribution) !== 'body') continue
      for (const mention of attribution.speakers) {
        const head = article.tokens[mention.head]?.lower ?? ''
        const group = groupOf.get(head)
        if (group === undefined || allowed.has(head) || introduced.has(head)) continue
        if (isDefinite(article, mention, group)) introduced.add(head)
        else if (
          !isConditional(article, mention) &&
          !isReported(mention) &&
          !isResolved(article, attribution, group, resolveWindow, byId)
        ) {
          const label = labelOf(article, mention)
          yield {
            span: label,
            message: `“${wordsAt(article, label)}” gives readers nobody to weigh or ask; ${group.remedy}.`
          }
        }
      }
    }
  }
})

/** Whether something in a mention says who they are: a name, a place, a body, or «the» for those named before. */
function isDefinite({tokens}: Article, mention: Mention, group: HolderGroup): boolean {
  const pointsBack = mention.first < mention.head && pointingBack.has(tokens[mention.first]?.lower ?? '')
  if (pointsBack && group.despiteArticle !== true) return true
  for (let at = mention.first; at < mention.last; at++) {
    const token = tokens[at]
    if (token === undefined || at === mention.head || token.kind !== 'word' || empty.has(token.lower)) continue
    const before = tokens[at - 1]
    const opensSentence = before?.block !== token.block || before?.text === '.'
    if (group.vague === 'bare' || (token.capital && !opensSentence)) return true
  }
  return false
}

const isConditional = ({tokens}: Article, {first}: Mention): boolean =>
  conditionWords.has(tokens[first - 1]?.lower ?? '')

/** Whether a named voice that may stand for the holder speaks where it can be heard with it. */
function isResolved(
  article: Article,
  vague: Attribution,
  group: HolderGroup,
  window: number,
  byId: ReadonlyMap<string, Source>
): boolean {
  const own = sourcesOf(vague, byId)
  if (own.some((source) => source.identity === 'withheld' || source.members.length > 0)) return true
  const stands = (source: Source) => standsFor(source, group)
  if (group.resolved === 'anywhere') return article.sources.some(stands)
  const block = blockOf(article, vague)
  const {attributions} = article
  for (let at = firstWhere(attributions, (each) => each.sentence >= vague.sentence); at < attributions.length; at++) {
    const each = attributions[at]
    if (each === undefined || blockOf(article, each) > block + window) break
    if (each !== vague && sourcesOf(each, byId).some(stands)) return true
  }
  return false
}

function standsFor({identity, kind, title}: Source, {members}: HolderGroup): boolean {
  if (identity !== 'named') return false
  if (members === null || kind !== 'person' || title === null)
    return members === null || kind !== 'outlet' || members.includes('press')
  return title
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => members.includes(personNouns.get(word)?.group ?? ''))
}
