/** Tags that follow a quotation with a capital, where a new sentence might begin as well. */
import {sentenceStarters} from '../lexicon/abbreviations.ts'
import type {Token} from '../model.ts'
import {cueForms} from './cueForms.ts'
import {isStop} from './unpaired.ts'

const starters = new Set(sentenceStarters)
/** Small words within a name: «Master of the Corran Pilots», «Ida van Lund». */
const linking = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'al',
  'bin',
  'di',
  'da',
  "'s"
])
/** Words that begin a clause after a verb, so that the verb tells something new: «“Who won?” Oakes said he had no idea.» */
const clauseStarts = new Set('he she it they that the there we his her its their this a an no in if'.split(' '))
const adverbs = new Set(['then', 'later', 'also', 'had', 'has'])

const longestName = 10
const longestAside = 20

/**
 * Whether the words from `place` on are the tag of the quotation before: `“Why?” Oakes asked`, `“Never!” Inga Rolfe, the harbour master, said`.
 * After a full stop only a bare tag counts («“We won.” Berg said.»): «“We won.” Berg said he was glad.» is a sentence of its own.
 */
export const isTag = (tokens: readonly Token[], place: number, bare: boolean): boolean => {
  const block = tokens[place]?.block
  let index = place
  while (index - place < longestName && isNamePart(tokens[index], index === place) && tokens[index]?.block === block)
    index += 1
  if (index === place) return false
  if (tokens[index]?.text === ',') {
    const limit = index + longestAside
    index += 1
    while (index < limit && tokens[index]?.block === block && tokens[index]?.text !== ',' && !isStop(tokens[index]))
      index += 1
    if (tokens[index]?.text !== ',') return false
    index += 1
  }
  while (isAdverb(tokens[index])) index += 1
  const verb = tokens[index]
  const form = cueForms.get(verb?.lower ?? '')
  if (verb?.block !== block || !(form?.past || form?.third)) return false
  const after = tokens[index + 1]
  const closed =
    after === undefined ||
    after.block !== block ||
    (after.kind === 'punctuation' && (after.text === '.' || after.text === ','))
  // «“We won.” Berg says, “We …”»: the verb has a quotation of its own
  const opens = after?.text === ',' && tokens[index + 2]?.kind === 'mark'
  if (bare) return closed && !opens && form.cue.class === 'neutral'
  return closed || form.cue.lemma === 'ask' || !clauseStarts.has(after.lower) || closesSoon(tokens, index + 1)
}

/** How long a phrase may be that tells how it was said, in tokens. */
const longestManner = 6

/** «“Why?” Oakes said *in reply*.»: nothing but *in* and a noun or two, and the stop. */
const closesSoon = (tokens: readonly Token[], place: number): boolean => {
  if (tokens[place]?.lower !== 'in') return false
  for (let at = place + 1; at < place + longestManner; at++) {
    const token = tokens[at]
    if (!token || token.block !== tokens[place]?.block || isStop(token)) return true
    if (token.kind !== 'word' || (clauseStarts.has(token.lower) && !articles.has(token.lower))) return false
    if (cueForms.get(token.lower)?.past) return false
  }
  return false
}

const articles = new Set(['a', 'an', 'the', 'his', 'her'])

const isNamePart = (token: Token | undefined, isFirst: boolean): boolean => {
  if (token?.kind !== 'word') return false
  if (token.capital) return token.text === 'I' || !isFirst || !starters.has(token.lower)
  return !isFirst && linking.has(token.lower)
}

const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.lower.endsWith('ly') || adverbs.has(token.lower))
