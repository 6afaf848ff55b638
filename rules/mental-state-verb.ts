import {reportedStretches} from '../lib/findings/content.ts'
import {cueVerb} from '../lib/findings/cueVerb.ts'
import {wordList} from '../lib/findings/options.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf, sourcesById, sourcesOf} from '../lib/findings/voices.ts'
import {conditionWords} from '../lib/lexicon/holders.ts'
import {negations} from '../lib/lexicon/reporting.ts'
import {beForms, relatives} from '../lib/lexicon/words.ts'
import type {Article, Attribution, Mention, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

const innerVerbs = ['think', 'believe', 'feel', 'hope', 'fear', 'know', 'worry', 'suspect', 'doubt', 'expect', 'regret']

/** Looks for what somebody is said to think, where nobody heard it said. */
export const mentalStateVerb = defineRule({
  id: 'mental-state-verb',
  family: 'wording',
  level: 'note',
  about: 'What somebody thinks or feels is told as a fact',
  options: {verbs: wordList(innerVerbs)},
  *check(article, {verbs}) {
    const listed = new Set(verbs)
    const thoughts = article.attributions.filter(({lemma}) => listed.has(lemma ?? ''))
    if (thoughts.length === 0) return
    const byId = sourcesById(article)
    const isReported = reportedStretches(article)
    for (const attribution of thoughts) {
      const {source} = attribution
      if (source === null || regionOf(article, attribution) !== 'body' || isReported(source)) continue
      const [holder, ...others] = sourcesOf(attribution, byId)
      if (holder?.kind !== 'person' || holder.identity !== 'named' || others.length > 0) continue
      const verb = cueVerb(article, attribution)
      if (verb === null || verb.form.gerund || attribution.type !== 'indirect') continue
      if (isSupposed(article, source, verb.token) || isHeard(article, attribution)) continue
      const message = `Nobody can see what ${holder.name} “${verb.token.text}”, only hear it said; say where, or how it showed.`
      yield {span: verb.token, message}
    }
  }
})

/** Whether the thought is only supposed, denied or asked after, «may have thought», «if she hopes», «is known», or is none: «believes in ghosts». */
function isSupposed({tokens}: Article, {first, head}: Mention, {index, block}: Token): boolean {
  const next = tokens[index + 1]?.lower
  if (next === 'of' || next === 'in') return true
  if (relativeWords.has(tokens[head]?.lower ?? '') || conditionWords.has(elementAt(tokens, first - 1)?.lower ?? ''))
    return true
  for (let at = index - 1; at > index - farthestAuxiliary && at > head; at--) {
    const token = tokens[at]
    if (token?.block === block && supposing.has(token.lower)) return true
  }
  return false
}

/** How far before the verb its auxiliaries stand, in tokens. */
const farthestAuxiliary = 4
const relativeWords = new Set(relatives)
const supposing = new Set([...beForms, ...negations, 'may', 'might', 'can', 'could', 'would', 'must', 'should'])

/** Who is heard in which sentence, as `p1 12`. */
const heard = remembered(
  ({attributions}: Article): ReadonlySet<string> =>
    new Set(
      attributions.flatMap(({cueClass, sourceIds, sentence}) =>
        cueClass === 'mental' ? [] : sourceIds.map((id) => `${id} ${sentence}`)
      )
    )
)

/** Whether the sentence or its neighbours show the holder speaking, and so where the thought comes from. */
const isHeard = (article: Article, {sourceIds, sentence}: Attribution): boolean =>
  sourceIds.some((id) => [-1, 0, 1].some((step) => heard(article).has(`${id} ${sentence + step}`)))
