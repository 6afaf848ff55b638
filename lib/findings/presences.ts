import {collective} from '../lexicon/labels.ts'
import {personNouns} from '../lexicon/roles.ts'
import {beForms, determiners, personalPronouns} from '../lexicon/words.ts'
import type {Article, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'
import {watchFor} from './watchFor.ts'

/** Words of the reporter’s copy that bring one person before the reader: a name, a title, «the clerk». */
export interface Presence extends Span {
  /** Index of the head’s token. */
  readonly token: number
  /** The source that it is, or null where nobody of the sources is meant. */
  readonly id: string | null
  readonly gender: 'female' | 'male' | null
}

const pronouns = new Set(personalPronouns)
const openers = new Set([...determiners, "'s"])
const being = new Set(beForms)
const personWords = watchFor(personNouns.keys())

/** Everyone whom the copy speaks of outside quotations, in text order, pronouns left out. */
export const presences = remembered((article: Article): readonly Presence[] => {
  const {tokens, sources, quotationAt} = article
  const found: Presence[] = []
  const taken = new Uint8Array(tokens.length)
  for (const {id, kind, gender, mentions} of sources) {
    if (kind !== 'person') continue
    for (const {head: token, first, last, start, end} of mentions) {
      if (quotationAt[token] !== -1 || pronouns.has(tokens[token]?.lower ?? '')) continue
      found.push({token, id, gender, start, end})
      taken.fill(1, first, last)
    }
  }
  for (const token of personWords(article)) if (isSomebody(article, token, taken)) found.push(personAt(article, token))
  return found.sort((a, b) => a.token - b.token)
})

/** «The clerk», «her brother»: one person by a noun, who is no title of a name and no other word for one that stands by. */
function isSomebody({tokens, quotationAt}: Article, {index, kind, lower, capital}: Token, taken: Uint8Array): boolean {
  // The dear question last: this is asked of every word.
  if (capital || kind !== 'word' || quotationAt[index] !== -1) return false
  const noun = personNouns.get(lower)
  if (noun?.number !== 'one' || collective.has(lower) || taken[index] === 1) return false
  if (tokens[index + 1]?.capital === true || tokens[index + 1]?.lower === "'s") return false
  const opener = [1, 2, 3].map((step) => tokens[index - step]).find((token) => openers.has(token?.lower ?? ''))
  if (opener === undefined) return false
  const before = elementAt(tokens, opener.index - 1)
  return before?.text !== ',' && !being.has(before?.lower ?? '') && before?.lower !== 'as'
}

function personAt({tokens}: Article, {index, lower, start, end}: Token): Presence {
  const opener = [1, 2, 3].map((step) => tokens[index - step]).find((token) => openers.has(token?.lower ?? ''))
  return {token: index, id: null, gender: personNouns.get(lower)?.gender ?? null, start: opener?.start ?? start, end}
}
