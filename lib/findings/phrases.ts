import type {Article, Token} from '../model.ts'

/** The index of the last token of a phrase that begins at a token, or null where other words follow. */
export function endOfPhrase({tokens}: Article, first: Token, phrase: string): number | null {
  const words = phrase.split(' ')
  for (let at = 0; at < words.length; at++) {
    if (tokens[first.index + at]?.lower !== words[at]) return null
  }
  return first.index + words.length - 1
}

/** The first of the tokens from `from` to `to`, the latter exclusive, that is one of the words; null where none is. */
export function firstAmong(
  {tokens}: Pick<Article, 'tokens'>,
  from: number,
  to: number,
  words: ReadonlySet<string>
): Token | null {
  for (let at = Math.max(0, from); at < to; at++) {
    const token = tokens[at]
    if (token !== undefined && words.has(token.lower)) return token
  }
  return null
}

/** The index of the first token from `from` to `to` that is one of the words or breaks the clause; `to` where none does. */
export function endOfClause({tokens}: Article, from: number, to: number, enders: ReadonlySet<string>): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation' || enders.has(token.lower)) return at
  }
  return to
}
