import {attributionsOfQuotations} from '../findings/content.ts'
import {runningQuotations, wordTokens} from '../findings/quoted.ts'
import type {Telling} from '../findings/telling.ts'
import type {Attribution, Quotation, Token} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {Cast} from './cast.ts'
import {spellingOf} from './wordForms.ts'

/** What one telling quotes between two marks. */
export interface Utterance extends Span {
  /** Index of its telling. */
  readonly telling: number
  readonly quotation: Quotation
  readonly words: readonly Token[]
  /** The words as they are compared: in lower case, spelled in one way. */
  readonly keys: readonly string[]
  /** Who says it, as far as the telling says. */
  readonly attribution: Attribution | null
  /** Ids of the speakers over all tellings; empty where the telling names none. */
  readonly speakers: readonly string[]
  /** Whether the desk has cut it, or put words of its own in. */
  readonly edited: boolean
}

/** Longer quotations are compared no further than this. */
const mostWords = 400

/** All that the tellings quote, telling by telling, in text order. */
export const utterancesOf = (tellings: readonly Telling[], cast: Cast): readonly Utterance[] =>
  tellings.flatMap(({article}, telling) => {
    const takers = attributionsOfQuotations(article)
    return runningQuotations(article).flatMap((quotation) => {
      const words = wordTokens(article, quotation.inner).slice(0, mostWords)
      // A word or two under suspicion, or told as a term, may be somebody's all the same.
      if (words.length === 0 || quotation.use === 'title') return []
      const attribution = takers.get(quotation.index)?.[0] ?? null
      return [
        {
          start: quotation.start,
          end: quotation.end,
          telling,
          quotation,
          words,
          keys: words.map(({lower}) => spellingOf(lower)),
          attribution,
          speakers: (attribution?.sourceIds ?? []).flatMap((id) => cast.idOf(telling, id) ?? []),
          edited: editing.test(article.text.slice(quotation.start, quotation.end))
        }
      ]
    })
  })

const editing = /…|\.\.\.|\. \. \.|\[/u
