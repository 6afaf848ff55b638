import {vagueHolders} from '../lib/findings/holders.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {blockOf, sourcesById, sourcesOf} from '../lib/findings/voices.ts'
import type {HolderGroup} from '../lib/lexicon/holders.ts'
import {personNouns} from '../lib/lexicon/roles.ts'
import type {Article, Attribution, Source} from '../lib/model.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'

/** Looks for claims that are credited to people or papers whom nobody can ask. */
export const vagueAttribution = defineRule({
  id: 'vague-attribution',
  family: 'wording',
  level: 'warning',
  about: 'A claim is credited to people or papers whom nobody can ask',
  options: {allow: wordList([]), resolveWindow: wholeNumber(2, 0, 20)},
  *check(article, {allow, resolveWindow}) {
    const byId = sourcesById(article)
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    for (const {attribution, mention, group, word} of vagueHolders(article)) {
      if (group.tells === 'news' || allowed.has(word) || isResolved(article, attribution, group, resolveWindow, byId))
        continue
      const label = labelOf(article, mention)
      const message = `“${wordsAt(article, label)}” gives readers nobody to weigh or ask; ${group.remedy}.`
      yield {span: label, message}
    }
  }
})

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
