import {sentenceOf} from '../findings/paragraphs.ts'
import {outletAt} from '../findings/provenance.ts'
import type {Telling} from '../findings/telling.ts'
import {sourcesById} from '../findings/voices.ts'
import {lettersOf} from '../findings/writtenNames.ts'
import {preparedNouns} from '../lexicon/provenance.ts'
import type {Span} from '../text/span.ts'
import type {QuoteCluster, Version} from './quoteClusters.ts'
import type {Utterance} from './utterances.ts'

/** To whom a telling says that words were given: «in a statement to Radio Nord», «told the Mail». */
export interface Recipient extends Span {
  /** As printed: «the Harbour Mail». */
  readonly name: string
  readonly letters: string
}

/** The same words given to two outlets, or to one and to everybody, where a telling has them as its own. */
export interface Release {
  readonly cluster: QuoteCluster
  readonly version: Version
  readonly recipient: Recipient
  /** The others that have the same words from elsewhere, with whom they name. */
  readonly others: readonly {readonly version: Version; readonly recipient: Recipient | null}[]
}

/** Every telling that has released words as if they had been given to one outlet. */
export function releasesAmong(clusters: readonly QuoteCluster[], tellings: readonly Telling[]): readonly Release[] {
  return clusters.flatMap((cluster) => {
    const given = onePerTelling(cluster.versions).map((version) => ({
      version,
      recipient: recipientOf(version.utterance, tellings)
    }))
    return given.flatMap(({version, recipient}) => {
      if (recipient === null) return []
      const others = given.filter(
        (other) =>
          other.version.utterance.telling !== version.utterance.telling &&
          other.recipient?.letters !== recipient.letters
      )
      return others.length === 0 ? [] : [{cluster, version, recipient, others}]
    })
  })
}

/** Each telling’s first version that has the very words. */
function onePerTelling(versions: readonly Version[]): readonly Version[] {
  const first = new Map<number, Version>()
  for (const version of versions) {
    const {telling} = version.utterance
    if (version.wording === 'exact' && !first.has(telling)) first.set(telling, version)
  }
  return [...first.values()]
}

/** To whom words were given, as far as their sentence says. */
export function recipientOf(
  {attribution, telling, quotation}: Utterance,
  tellings: readonly Telling[]
): Recipient | null {
  const article = tellings[telling]?.article
  if (article === undefined) return null
  const via = attribution?.via.find(({relation}) => relation === 'recipient')
  if (via !== undefined) {
    const outlet = sourcesById(article).get(via.sourceId)
    // What was told to lawmakers or reporters was told to all.
    if (outlet?.kind !== 'outlet') return null
    const {name} = outlet
    // «told Radio Nord» with its verb, where the verb stands before it
    const opener = attribution?.provenance ?? attribution?.cue
    const start = opener != null && opener.start < via.start ? opener.start : via.start
    return {start, end: via.end, name, letters: bareLetters(name)}
  }
  const sentence = sentenceOf(article, quotation.first)
  if (sentence === undefined) return null
  for (let at = sentence.first; at < sentence.last; at++) {
    const noun = article.tokens[at]
    if (noun === undefined || !preparedNouns.has(noun.lower) || article.tokens[at + 1]?.lower !== 'to') continue
    const outlet = outletAt(article, at + 2)
    if (outlet === null) continue
    const opener = article.tokens.slice(Math.max(sentence.first, at - opening), at).find(({lower}) => lower === 'in')
    const name = article.text.slice(outlet.start, outlet.end)
    return {start: opener?.start ?? noun.start, end: outlet.end, name, letters: bareLetters(name)}
  }
  return null
}

/** How far before the noun «in a brief statement» may begin. */
const opening = 4

const bareLetters = (name: string): string => lettersOf(name.replace(/^the /iu, ''))
