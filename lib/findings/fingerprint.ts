import type {Article, Token} from '../model.ts'
import type {Span} from '../text/span.ts'
import {tokensWithin} from './places.ts'

/** How many words on either side of a place make it recognisable; more would let far edits in. */
const contextWords = 10
/** Of a long place, the words at its start are enough. */
const placeWords = 40
/** Among signs without words no more tokens are looked at: a page of marks would be walked again for each of them. */
const longestWalk = 400

/**
 * What a finding is recognised by when the article has changed around it: the rule, the words of the place and the
 * words beside it in its paragraph. No offsets and no counts, so edits elsewhere leave it alone.
 * Two findings may share it.
 */
export function fingerprint(article: Article, ruleId: string, span: Span): string {
  const [first, last] = tokensWithin(article, span)
  const block = article.tokens[first]?.block
  const words = (from: number, to: number, limit: number, step: 1 | -1): string => {
    const found: string[] = []
    for (
      let index = from;
      index !== to && found.length < limit && Math.abs(index - from) < longestWalk;
      index += step
    ) {
      const token = article.tokens[index]
      if (token === undefined || token.block !== block) break
      if (isWord(token)) found.push(token.lower)
    }
    return found.join(' ')
  }
  const place = words(first, last, placeWords, 1)
  const before = words(first - 1, -1, contextWords, -1)
  const after = words(last, article.tokens.length, contextWords, 1)
  return hash([ruleId, place, before, after].join('\n'))
}

const isWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number'

const prime = 0x1b3

/** FNV-1a of 64 bits as 16 hexadecimal digits: synchronous, the same everywhere, and no secret. */
export function hash(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  const feed = (byte: number) => {
    low = (low ^ byte) >>> 0
    const product = low * prime
    high = (Math.imul(high, prime) + (low << 8) + Math.floor(product / 0x1_0000_0000)) >>> 0
    low = product >>> 0
  }
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    feed(unit & 0xff)
    if (unit > 0xff) feed(unit >>> 8)
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
