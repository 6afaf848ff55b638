import {agentlessAfterBy, type PassiveGroup, passiveGroups} from '../lexicon/passives.ts'
import {adverbs, beForms, months, weekdays} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'
import {watchFor} from './watchFor.ts'

/** A passive that reports and names no agent: «was accused of». */
export interface Agentless extends Span {
  readonly hides: PassiveGroup['hides']
  /** Token index of the participle. */
  readonly participle: number
}

const groupsOf = new Map<string, readonly PassiveGroup[]>()
for (const group of passiveGroups) {
  for (const word of group.participles) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])
}
const participles = watchFor(groupsOf.keys())
/** «is», «were», «been», but no infinitive: «likely to be seen as» reports nobody’s view yet. */
const being = new Set([...beForms.filter((form) => form !== 'be' && form !== 'being'), 'widely', "'s"])
const between = new Set([...adverbs, 'widely', 'generally', 'broadly', 'commonly', 'sometimes', 'being', 'been'])
const noAgent = new Set([...agentlessAfterBy, ...weekdays, ...months])

/** How many tokens are looked through for the verb before a participle, and for the agent after it. */
const reachBefore = 4
const reachAfter = 40

/** Every passive of the article that reports or judges and has no «by whom» in its clause. */
export const findAgentless = remembered((article: Article): readonly Agentless[] => {
  const found: Agentless[] = []
  for (const token of participles(article)) {
    const groups = groupsOf.get(token.lower) ?? []
    const verb = verbBefore(article, token)
    if (verb === null) continue
    for (const group of groups) {
      const last = followerEnd(article, token, group)
      if (last === null || hasAgent(article, last)) continue
      found.push({
        hides: group.hides,
        participle: token.index,
        start: verb.start,
        end: article.tokens[last]?.end ?? token.end
      })
      break
    }
  }
  return found
})

/** The form of *be*, or «widely», that makes the participle a passive. */
function verbBefore({tokens}: Article, participle: Token): Token | null {
  let verb: Token | null = null
  for (let at = participle.index - 1; at >= participle.index - reachBefore; at--) {
    const token = tokens[at]
    if (token === undefined || token.block !== participle.block) break
    if (being.has(token.lower)) verb = token
    else if (!between.has(token.lower)) break
  }
  return verb
}

/** The index of the last token of the phrase, or null where the wanted word does not follow. */
function followerEnd({tokens}: Article, participle: Token, {followers}: PassiveGroup): number | null {
  if (followers.length === 0) return participle.index
  for (const follower of followers) {
    const words = follower.split(' ')
    if (words.every((word, at) => tokens[participle.index + 1 + at]?.lower === word))
      return participle.index + words.length
  }
  return null
}

/** Whether «by» and somebody follow in the same clause. */
function hasAgent({tokens}: Article, from: number): boolean {
  for (let at = from + 1; at < from + reachAfter; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === '.' || token.text === ';') return false
    const next = tokens[at + 1]
    if (token.lower === 'by' && next !== undefined && isSomebody(next)) return true
  }
  return false
}

const isSomebody = ({kind, lower}: Token): boolean =>
  kind !== 'punctuation' && !noAgent.has(lower) && !lower.endsWith('ing')
