import {accusedIn} from '../lib/findings/accused.ts'
import {namesIn} from '../lib/findings/nameRuns.ts'
import {wordList} from '../lib/findings/options.ts'
import {type ClaimWord, ownClaims} from '../lib/findings/ownClaims.ts'
import {isInStory, isPersonal, opinionTypes, sentenceHolds} from '../lib/findings/ownVoice.ts'
import {firstAmong} from '../lib/findings/phrases.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {decays, eventNames, legalJudgements, othersJudge, playOfForces} from '../lib/lexicon/evaluations.ts'
import {recordedActs} from '../lib/lexicon/records.ts'
import {beForms, determiners} from '../lib/lexicon/words.ts'
import type {Article} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** What stands before «crumbling» where it judges: «was crumbling», «the crumbling case». */
const beforeDecay = new Set([...beForms, ...determiners, 'already'])
/** What stands behind it where it tells what somebody does: «failing to pay». */
const behindAct = new Set([...determiners, 'to'])

/** How near the words must stand that show that somebody else judges, in tokens. */
const reach = 6

/** Looks for judgements that a news story passes in its own voice. */
export const evaluationWithoutSource = defineRule({
  id: 'evaluation-without-source',
  family: 'claim',
  level: 'note',
  about: 'The paper itself judges in a news story',
  options: {allow: wordList([]), types: wordList(opinionTypes)},
  *check(article, {allow, types}) {
    const words = ownClaims(article).evaluation
    if (words.length === 0 || isPersonal(article, types)) return
    const allowed = new Set(allow)
    for (const word of words) {
      const {token} = word
      if (!isInStory(word.own)) continue
      if (eventNames.has(token.lower) || allowed.has(token.lower) || isInName(article, word)) continue
      if (isElsewhere(article, word) || isAct(article, word) || isOffence(word)) continue
      const message = `“${token.text}” is a judgement in the paper’s own voice, and news leaves judging to those who are named; say whose view it is, or give the facts behind it.`
      yield {span: token, message, level: isOfParty(article, word) ? 'warning' : 'note'}
    }
  }
})

/** Part of a name, such as the Savage Club. */
const isInName = ({tokens}: Article, {token, own}: ClaimWord): boolean =>
  token.capital &&
  token.index !== own.sentence.first &&
  [elementAt(tokens, token.index - 1), tokens[token.index + 1]].some((next) => next?.capital === true)

/** Whether somebody else judges, or it is the way of storms and markets. */
const isElsewhere = (article: Article, {token, own}: ClaimWord): boolean => {
  const first = Math.max(own.sentence.first, token.index - reach)
  const last = Math.min(own.sentence.last, token.index + reach)
  return (
    firstAmong(article, first, token.index, othersJudge) !== null ||
    firstAmong(article, first, last, playOfForces) !== null
  )
}

/** «failing to pay», «diminishing the power of»: what somebody does, and no judgement. */
const isAct = ({tokens}: Article, {token}: ClaimWord): boolean =>
  decays.has(token.lower) &&
  (!beforeDecay.has(elementAt(tokens, token.index - 1)?.lower ?? '') ||
    behindAct.has(tokens[token.index + 1]?.lower ?? ''))

/** «admitted the reckless mooring of a barge»: the offence bears that name. */
const isOffence = ({token, own}: ClaimWord): boolean => legalJudgements.has(token.lower) && tellsOfCourt(own)

const tellsOfCourt = sentenceHolds(recordedActs)

/** How far before a judgement the name of whoever is judged may stand, in tokens. */
const nameReach = 12

/** Whether the name before a judgement is that of somebody whose case is in court: judging one side of it is graver. */
function isOfParty(article: Article, {token, own}: ClaimWord): boolean {
  const {runs, at} = namesIn(article)
  for (let index = token.index - 1; index >= Math.max(own.sentence.first, token.index - nameReach); index--) {
    const run = elementAt(runs, at[index])
    if (run !== undefined) return accusedIn(article).some(({key, inCourt}) => inCourt && key === run.key)
  }
  return false
}
