import {
  conditionWords,
  emptyCompany,
  type HolderGroup,
  holderGroups,
  pointingBack,
  wishVerbs
} from '../lexicon/holders.ts'
import type {Article, Attribution, Mention} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {reportedStretches} from './content.ts'
import {remembered} from './remembered.ts'
import {regionOf} from './voices.ts'

/** A claim in the copy that is credited to people or papers whom nobody can ask: «critics say», «reports say». */
export interface VagueHolder {
  readonly attribution: Attribution
  readonly mention: Mention
  readonly group: HolderGroup
  /** The head of the phrase, lower case. */
  readonly word: string
}

const groupOf = new Map(holderGroups.flatMap((group) => group.words.map((word) => [word, group])))
const empty = new Set(emptyCompany)

/** Every claim of a vague holder, in text order. What a source says that critics say is the source’s own view. */
export const vagueHolders = remembered((article: Article): readonly VagueHolder[] => {
  const isReported = reportedStretches(article)
  const found: VagueHolder[] = []
  /** Holders that the story has made definite before: after «port officials», «officials» are theirs. */
  const introduced = new Set<string>()
  for (const attribution of article.attributions) {
    if (
      wishVerbs.has(attribution.lemma ?? '') ||
      attribution.cueClass === 'manner' ||
      regionOf(article, attribution) !== 'body'
    )
      continue
    for (const mention of attribution.speakers) {
      const word = article.tokens[mention.head]?.lower ?? ''
      const group = groupOf.get(word)
      if (group === undefined || introduced.has(word)) continue
      if (isDefinite(article, mention, group)) introduced.add(word)
      else if (!isConditional(article, mention) && !isReported(mention)) found.push({attribution, mention, group, word})
    }
  }
  return found
})

/** Whether something in a mention says who they are: a name, a place, a body, or «the» for those named before. */
function isDefinite({tokens}: Article, mention: Mention, group: HolderGroup): boolean {
  const pointsBack = mention.first < mention.head && pointingBack.has(tokens[mention.first]?.lower ?? '')
  if (pointsBack && group.despiteArticle !== true) return true
  for (let at = mention.first; at < mention.last; at++) {
    const token = tokens[at]
    if (token === undefined || at === mention.head || token.kind !== 'word' || empty.has(token.lower)) continue
    const before = elementAt(tokens, at - 1)
    const opensSentence = before?.block !== token.block || before?.text === '.'
    if (group.vague === 'bare' || (token.capital && !opensSentence)) return true
  }
  return false
}

const isConditional = ({tokens}: Article, {first}: Mention): boolean =>
  conditionWords.has(elementAt(tokens, first - 1)?.lower ?? '')
