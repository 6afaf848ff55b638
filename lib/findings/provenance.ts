import {outletSigns} from '../lexicon/naming.ts'
import {doubtfulOutletHeads, knownOutlets, outletHeads} from '../lexicon/outlets.ts'
import {dateWords} from '../lexicon/provenance.ts'
import type {Article, Source} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'

/** The sentences, by index, that say when something was: by a day, a month or a year. */
export const datedSentences = remembered(({sentences, tokens}: Article): ReadonlySet<number> => {
  const dated = new Set<number>()
  for (const {index, first, last} of sentences) {
    for (let at = first; at < last; at++) {
      const token = tokens[at]
      if (token === undefined || !(dateWords.has(token.lower) || isYear(token.text))) continue
      dated.add(index)
      break
    }
  }
  return dated
})

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)

/** Whether an outlet is the article's own, as its front matter or the desk says; «the Post» is, in the Aldby Post. */
export function isOwnOutlet({metadata}: Article, {name}: Pick<Source, 'name'>, own: readonly string[] = []): boolean {
  const bare = bareName(name)
  return [...own, ...(metadata.outlet === null ? [] : [metadata.outlet])].some((each) => {
    const whole = bareName(each)
    return whole === bare || (!bare.includes(' ') && whole.endsWith(` ${bare}`))
  })
}

const bareName = (name: string): string => name.toLowerCase().replace(/^the /u, '')

/** Most words of an outlet’s name, and of the place before it: «New Mexico’s KRXD News». */
const longestName = 6

/** The name of an outlet that begins at a token, «the Harbour Mail», «Dunmore’s Radio Nord»; null where none does. */
export function outletAt({tokens}: Article, index: number): Span | null {
  const opener = tokens[index]
  if (opener === undefined) return null
  let first = opener.lower === 'the' || opener.lower === 'a' || opener.lower === 'an' ? index + 1 : index
  let last = first
  while (last - first < longestName && tokens[last]?.block === opener.block) {
    const token = tokens[last]
    if (token?.lower === "'s") first = last + 1
    else if (token?.capital !== true) break
    last++
  }
  const [from, to] = [tokens[first], elementAt(tokens, last - 1)]
  if (from === undefined || to === undefined || last <= first) return null
  const name = tokens
    .slice(first, last)
    .map((token) => token.lower)
    .join(' ')
  if (tokens.slice(first, last).some(({lower}) => outletSigns.has(lower)) && last - first > 1)
    return {start: from.start, end: to.end}
  const isHead = outletHeads.has(to.lower) && (last - first > 1 || !doubtfulOutletHeads.has(to.lower))
  return isHead || knownOutlets.has(name) ? {start: from.start, end: to.end} : null
}

/** Who speaks in each sentence, by its index: the ids of all its sources, in a row. */
export const speakersBySentence = remembered(({attributions}: Article): ReadonlyMap<number, string> => {
  const speakers = new Map<number, string>()
  for (const {sentence, sourceIds, basis} of attributions) {
    if (sourceIds.length > 0 && basis === 'explicit' && !speakers.has(sentence))
      speakers.set(sentence, sourceIds.join(' '))
  }
  return speakers
})
