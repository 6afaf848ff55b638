import {wordList} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourcesById} from '../lib/findings/voices.ts'
import type {Article, Attribution, Suggestion, Token} from '../lib/model.ts'
import {cueForms} from '../lib/statements/cueForms.ts'

/** Looks for sentences that are a reporting participle and a quotation, with nobody to do the reporting. */
export const attributionFragment = defineRule({
  id: 'attribution-fragment',
  family: 'quotation',
  level: 'note',
  about: 'A sentence begins “Adding” or “Saying” and has no subject',
  options: {
    verbs: wordList([
      'adding',
      'asking',
      'concluding',
      'continuing',
      'explaining',
      'noting',
      'saying',
      'stating',
      'telling',
      'writing'
    ])
  },
  *check(article, {verbs}) {
    for (const attribution of article.attributions) {
      const participle = participleOf(article, attribution)
      if (participle === null || !verbs.includes(participle.lower) || !endsSentence(article, attribution)) continue
      const message = `“${wordsAt(article, participle)}” has no subject, so this is no sentence and leaves open who speaks; name the speaker, or join it to the sentence before.`
      yield {
        span: {start: participle.start, end: participle.end},
        message,
        suggestions: remedy(article, attribution, participle)
      }
    }
  }
})

/** The word that reports, if it is a participle that begins its sentence and nobody stands beside it. */
function participleOf(article: Article, {frame, source, cue, type}: Attribution): Token | null {
  if (frame !== 'participle' || source !== null || cue === null || type === 'indirect') return null
  const [first] = tokensWithin(article, cue)
  const token = article.tokens[first]
  return token?.capital === true && sentenceOf(article, first)?.first === first ? token : null
}

/** Whether nothing follows in the sentence that could be its main clause. */
function endsSentence(article: Article, {content}: Attribution): boolean {
  const end = content.at(-1)
  if (end === undefined) return false
  const [, after] = tokensWithin(article, end)
  return article.tokens[after]?.text === '.' || sentenceOf(article, after - 1)?.last === after
}

/** Who speaks, where the sentences before tell, and the verb in the past. */
function remedy(article: Article, {sourceIds}: Attribution, participle: Token): readonly Suggestion[] {
  const speaker = sourcesById(article).get(sourceIds[0] ?? '')
  const lemma = cueForms.get(participle.lower)?.cue.lemma
  const past = pastForms.get(lemma ?? '')
  if (speaker?.identity !== 'named' || speaker.kind !== 'person' || past === undefined) return []
  const words = `${speaker.name} ${past}`
  return [{title: `Write “${words}”`, edits: [{start: participle.start, end: participle.end, text: words}]}]
}

const pastForms: ReadonlyMap<string, string> = new Map(
  [...cueForms].flatMap(([spelling, {cue, past}]) => (past ? [[cue.lemma, spelling] as const] : []))
)
