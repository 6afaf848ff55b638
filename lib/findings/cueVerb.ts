import type {Article, Attribution, Token} from '../model.ts'
import {type CueForm, cueForms} from '../statements/cueForms.ts'
import {tokensWithin} from './places.ts'

/** The verb of an attribution and the form in which it stands. */
export interface CueVerb {
  readonly token: Token
  readonly form: CueForm
}

/** The verb among the words that report: of «has long insisted», the last. Null where a phrase or a noun reports. */
export function cueVerb(article: Article, {cue, lemma, frame}: Attribution): CueVerb | null {
  if (cue === null || frame === 'source-noun-content') return null
  const [first, last] = tokensWithin(article, cue)
  for (let at = last - 1; at >= first; at--) {
    const token = article.tokens[at]
    const form = cueForms.get(token?.lower ?? '')
    if (token !== undefined && form?.cue.lemma === lemma) return {token, form}
  }
  return null
}

/** *Say* in the form of another verb. */
export function sayingLike({gerund, third, past}: CueForm): string {
  if (gerund) return 'saying'
  if (third) return 'says'
  return past ? 'said' : 'say'
}
