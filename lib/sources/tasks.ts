/** The mentions of an article that wait to be settled. */
import type {Mention, RawAttribution, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {readPhrase} from './phrase.ts'
import type {Scene, SourceReading} from './scene.ts'

/** A mention to settle, and where its answer belongs. */
export interface Task {
  readonly attribution: RawAttribution
  readonly mention: Mention
  /** Token at which it speaks: of words that carry on a speaker, where they begin. */
  readonly at: number
  /** Place among the attribution’s vias; -1 for a speaker. */
  readonly via: number
}

/** Every mention that speaks or takes part, in text order; several joined by *and* are a task each. */
export const listTasks = (scene: Scene, reading: SourceReading): Task[] => {
  const tasks: Task[] = []
  for (const attribution of reading.attributions) {
    const {source, speakers, via} = attribution
    const voices =
      speakers.length > 0
        ? speakers.filter((one, at) => !isWithinName(scene, one, elementAt(speakers, at - 1)))
        : source
          ? [source]
          : []
    const own = attribution.inheritsFrom === null ? -1 : (reading.sentences[attribution.sentence]?.first ?? -1)
    for (const mention of voices)
      for (const part of partMention(scene, mention))
        tasks.push({attribution, mention: part, at: Math.max(own, part.first), via: -1})
    via.forEach((one, at) => {
      tasks.push({attribution, mention: one.mention, at: one.mention.first, via: at})
    })
  }
  return tasks.sort((a, b) => a.at - b.at || a.via - b.via || a.attribution.index - b.attribution.index)
}

/** «The Quay and Warehouse Workers»: the *and* of one name parts no speakers. */
const isWithinName = ({cast: {nameAt}}: Scene, {first}: Mention, before: Mention | undefined): boolean =>
  before !== undefined && nameAt[first] !== -1 && nameAt[first] === nameAt[before.last - 1]

/** «Prosecutors Ana Roth and Karl Voss»: the mention as its names, where it is nothing but names joined. */
const partMention = (scene: Scene, mention: Mention): Mention[] => {
  const {names, nameAt} = scene.cast
  const {tokens} = scene.reading
  const apposed = partApposition(scene, mention)
  if (apposed) return apposed
  const parts: Mention[] = []
  let first = mention.first
  for (let at = mention.first; at < mention.last; at++) {
    const name = elementAt(names, nameAt[at])
    if (!name || name.last > mention.last || (name.form !== 'person' && name.form !== 'single')) continue
    // «officials in Corran and Dale», «a lawyer for Lind and Voss»: the names belong to one phrase
    if (parts.length === 0 && name.oblique && name.titled > mention.first) return [mention]
    at = name.last - 1
    const joiner = tokens[name.last]
    const double = joiner?.text === ',' && tokens[name.last + 1]?.lower === 'and'
    const next = elementAt(names, nameAt[name.last + (double ? 2 : 1)])
    if (
      !next ||
      next.titled !== name.last + (double ? 2 : 1) ||
      next.last > mention.last ||
      (joiner?.lower !== 'and' && joiner?.text !== ',')
    ) {
      if (joiner?.lower === 'and' && name.last + 2 < mention.last && opensPhrase(tokens[name.last + 1])) {
        parts.push(
          cut(scene, first, name.last, name.last - 1),
          cut(scene, name.last + 1, mention.last, mention.last - 1)
        )
        return parts
      }
      if (parts.length === 0) return [mention]
      parts.push(cut(scene, first, mention.last, name.last - 1))
      return parts
    }
    if (joiner.text === ',' && !double && !isList(scene, name.last, mention.last)) {
      if (parts.length === 0) return [mention]
      parts.push(cut(scene, first, mention.last, name.last - 1))
      return parts
    }
    parts.push(cut(scene, first, name.last, name.last - 1))
    first = next.titled
    at = next.titled - 1
  }
  return parts.length > 1 ? parts : [mention]
}

/** «Lind’s lawyers, Ana Roth and Karl Voss»: the names that a comma sets beside the label, the label with the first. */
const partApposition = (scene: Scene, mention: Mention): Mention[] | null => {
  const {names, nameAt} = scene.cast
  const {tokens} = scene.reading
  const phrase = readPhrase(scene.cast.reading, mention.first, mention.last)
  if (phrase.kind !== 'person' || phrase.noun?.number !== 'many') return null
  for (let at = phrase.coreEnd; at < mention.last; at++) {
    const name = elementAt(names, nameAt[at + 1])
    const joiner = elementAt(tokens, name?.last)
    if (
      tokens[at]?.text !== ',' ||
      !name ||
      name.titled !== at + 1 ||
      (joiner?.lower !== 'and' && joiner?.text !== ',')
    )
      continue
    const rest = partMention(scene, cut(scene, at + 1, mention.last, mention.last - 1))
    const [head] = rest
    return head && rest.length > 1 ? [cut(scene, mention.first, head.last, head.head), ...rest.slice(1)] : null
  }
  return null
}

/** «… and his co-counsel, Ana Roth»: a determiner opens the other half. */
const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:a|an|the|his|her|their|its|one|two|three|several)$/u.test(token.lower)

/** Whether *and* comes later: «Roth, Voss and Lind». */
const isList = (scene: Scene, from: number, last: number): boolean => {
  for (let at = from; at < last && at < from + 20; at++) if (scene.reading.tokens[at]?.lower === 'and') return true
  return false
}

/** The words between two tokens as a mention. */
export const cut = (scene: Scene, first: number, last: number, head: number): Mention => ({
  first,
  last,
  head,
  start: scene.reading.tokens[first]?.start ?? 0,
  end: elementAt(scene.reading.tokens, last - 1)?.end ?? 0
})

/** For each quotation the attribution that gives it a speaker. */
export const speakersOfQuotations = ({attributions, tokens, quotationAt}: SourceReading): Map<number, number> => {
  const speakers = new Map<number, number>()
  for (const {index, content} of attributions) {
    for (const {start} of content) {
      let low = 0
      let high = tokens.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
        else high = middle
      }
      const quotation = quotationAt[low] ?? -1
      if (quotation >= 0 && !speakers.has(quotation)) speakers.set(quotation, index)
    }
  }
  return speakers
}

const firstPerson = /^(?:i|me|my|we|us|our)$/u

/** Whether a mention is *I* or *we* inside a quotation: its speaker’s own word. */
export const isQuotedFirstPerson = ({tokens, quotationAt}: SourceReading, {mention}: Task): boolean =>
  mention.last - mention.first === 1 &&
  (quotationAt[mention.first] ?? -1) >= 0 &&
  firstPerson.test((tokens[mention.first]?.lower ?? '').split("'")[0] ?? '')
