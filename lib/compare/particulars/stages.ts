import {type StagedAct, stagedActs, stageWords} from '../../lexicon/particulars.ts'
import type {Article, Sentence} from '../../model.ts'
import type {Particular, Reading} from './particular.ts'

const actsOf = new Map<string, StagedAct>()
for (const act of stagedActs) for (const verb of act.verbs) actsOf.set(verb, act)

/** How far the thing may stand from the verb, in tokens: «drop the involuntary manslaughter charges», «the charges against Mr. Kane have been dropped». */
const thingReach = 5
const subjectReach = 12
/** How far before the verb its helpers stand. */
const helperReach = 5

/** How far acts have come: «will drop the charges», «dropped the charges», «the charges have been dropped». */
export const stagesIn = ({article}: Reading): readonly Particular[] =>
  article.sentences.flatMap((sentence) => {
    const found: Particular[] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      const act = actsOf.get(article.tokens[at]?.lower ?? '')
      // «close to the ferry» is no act.
      if (act === undefined || article.tokens[at + 1]?.lower === 'to' || (article.quotationAt[at] ?? -1) >= 0) continue
      const thing = thingOf(article, sentence, at, act)
      if (thing === null) continue
      const stage = stageOf(article, sentence, at)
      const topic = `how far it has come with ${act.told}`
      const [first, last] = [Math.min(stage.first, at), Math.max(at + 1, thing > at ? thing + 1 : 0)]
      found.push({kind: 'stage', entity: act.told, topic, value: stage.name, first, last})
    }
    return found
  })

function thingOf({tokens}: Article, {first, last}: Sentence, verb: number, {things}: StagedAct): number | null {
  for (let at = verb + 1; at < Math.min(last, verb + thingReach + 1); at++) {
    if (things.has(tokens[at]?.lower ?? '')) return at
  }
  for (let at = verb - 1; at >= Math.max(first, verb - subjectReach); at--) {
    if (things.has(tokens[at]?.lower ?? '')) return at
  }
  return null
}

function stageOf({tokens}: Article, {first}: Sentence, verb: number): {readonly name: string; readonly first: number} {
  for (let at = verb - 1; at >= Math.max(first, verb - helperReach); at--) {
    const word = tokens[at]
    if (word === undefined || word.kind === 'punctuation') break
    const stage = stageWords.find(([, words]) => words.has(word.lower))
    if (stage !== undefined) return {name: stage[0], first: at}
  }
  return {name: 'done', first: verb}
}
