import {flag} from '../lib/findings/options.ts'
import {labelOf, tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {firstMention, withheldVoices} from '../lib/findings/voices.ts'
import {organizationNouns} from '../lib/lexicon/organizations.ts'
import {prepositions} from '../lib/lexicon/words.ts'
import type {Article, Mention, Reply, Source} from '../lib/model.ts'

const silences: readonly string[] = ['declined', 'no-response', 'unreachable']

/** Looks for bodies that keep silent in the story while somebody of theirs speaks in it without a name. */
export const unnamedSourceDeclinedComment = defineRule({
  id: 'unnamed-source-declined-comment',
  family: 'unnamed',
  level: 'warning',
  about: 'A body is said to keep silent while somebody of its own speaks without a name',
  options: {sameUnitOnly: flag(true)},
  *check(article, {sameUnitOnly}) {
    const silent = article.replies.flatMap((reply) => {
      const units = silences.includes(reply.kind) ? unitsIn(article, ...silentWords(article, reply)) : []
      return units.length > 0 ? [{reply, units}] : []
    })
    if (silent.length === 0) return
    for (const source of withheldVoices(article)) {
      const first = firstMention(article, source)
      // Whoever has left a body does not break its silence.
      if (first === undefined || isFormer(article, first)) continue
      const own = unitsIn(article, first.first, first.last)
      const found = silent.find(
        ({reply, units}) =>
          !isAbout(reply, source) && units.some((unit) => own.some((each) => isSame(unit, each, sameUnitOnly)))
      )
      if (found === undefined) continue
      const {reply} = found
      const label = labelOf(article, first)
      yield {
        span: {start: reply.start, end: reply.end},
        message: `“${wordsAt(article, reply)}” misleads readers if it is said of the body that “${wordsAt(article, label)}” came from; make sure that these are different people, or leave one of the two out.`,
        related: [
          {start: label.start, end: label.end, message: 'Here somebody of the same body speaks without a name.'}
        ]
      }
    }
  }
})

const isFormer = ({tokens}: Article, {first, last}: Mention): boolean =>
  tokens.slice(first, last).some(({lower}) => lower === 'former' || lower.startsWith('ex-'))

/** Whether it is the source itself that would not speak, or not by name. */
const isAbout = ({target}: Reply, {mentions}: Source): boolean =>
  target !== null && mentions.some(({start, end}) => start < target.end && target.start < end)

/** A body by its noun, «ministry», and the words right before that tell which one. */
interface Unit {
  readonly noun: string
  readonly which: ReadonlySet<string>
}

/** How many words before a noun tell which one it is. */
const reach = 4

const plain = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'their',
  'two',
  'one',
  'three',
  'senior',
  'former',
  'and',
  "'s",
  'same'
])

/** The tokens of a record of silence that name whose silence it is: its target, or the sentence up to it. */
function silentWords(article: Article, {target, start, statement}: Reply): readonly [number, number] {
  if (target !== null) {
    const [first, last] = tokensWithin(article, target)
    return [first, last]
  }
  const from = article.statements[Number(statement.slice(1)) - 1]?.start ?? start
  return tokensWithin(article, {start: from, end: start})
}

/** The bodies that words name. */
function unitsIn({tokens}: Article, first: number, last: number): readonly Unit[] {
  const units: Unit[] = []
  for (let at = first; at < last; at++) {
    const noun = organizationNouns.get(tokens[at]?.lower ?? '')
    if (noun === undefined) continue
    const which = new Set<string>()
    for (let before = at - 1; before >= first && before > at - reach; before--) {
      const lower = tokens[before]?.lower ?? ''
      if (plain.has(lower) || prepositions.includes(lower)) break
      which.add(lower)
    }
    units.push({noun: noun.lemma, which})
  }
  return units
}

/** The same noun, and nothing that tells the two apart: «a ministry official» may be of the ministry, but not «a finance ministry official» of the defence ministry. */
const isSame = (one: Unit, other: Unit, sameUnitOnly: boolean): boolean =>
  one.noun === other.noun &&
  (!sameUnitOnly ||
    one.which.size === 0 ||
    other.which.size === 0 ||
    [...one.which].some((word) => other.which.has(word)))
