/** Questions and answers: quotations by turns that have no tag: «“Did you see it?” asked Ruiz.» «“I did not.”» «“Could you have?”» */
import {wordSet} from '../../lexicon/words.ts'
import type {Sentence} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {has, isName, lowerAt, type Reading, spanOf, textAt, word} from '../reading.ts'
import {isRole} from '../roles.ts'
import {isOutside, quotationFrom} from '../spoken.ts'
import {personIn} from './deeds.ts'
import {addPiece, type Draft, draftOf} from './draft.ts'
import {clauseSubject} from './subjects.ts'

/** How many that were quoted last are kept in mind. */
const longestMemory = 6

/** Who was quoted before a sentence, and whether with a question. */
export interface Exchange {
  /** The last at the end. */
  readonly quoted: Draft[]
  /** Whose words were the last. */
  last: Draft | null
  /** The paragraph of the last words. */
  block: number
  /** Whether they end in a question. */
  isAsked: boolean
  /** Who asks, as soon as somebody else has answered. */
  asker: Draft | null
}

/** Nobody has been quoted yet. */
export const openExchange = (): Exchange => ({quoted: [], last: null, block: -2, isAsked: false, asker: null})

/** Keeps in mind whose words a sentence holds. */
export const hearWords = (reading: Reading, exchange: Exchange, draft: Draft, sentence: Sentence): void => {
  const {block} = sentence
  if (block > exchange.block + 1) exchange.asker = null
  exchange.block = block
  exchange.isAsked = endsInQuestion(reading, sentence)
  exchange.last = draft
  const root = rootOf(draft)
  if (exchange.quoted[exchange.quoted.length - 1] === root) return
  exchange.quoted.push(root)
  if (exchange.quoted.length > longestMemory) exchange.quoted.shift()
}

const rootOf = (draft: Draft): Draft => draft.inherits ?? draft

/** The attribution of a quotation without a tag whose turn it is; null where nothing shows that two speak by turns. */
export const takeTurn = (
  reading: Reading,
  exchange: Exchange,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, readonly Draft[]>
): Draft | null => {
  const {last, asker, isAsked, block} = exchange
  if (!last || sentence.block !== block + 1) return null
  const asks = endsInQuestion(reading, sentence)
  if (isAsked && !asks && (asker !== null || isAsking(last) || (!last.tag && opensAnswer(reading, sentence)))) {
    exchange.asker = rootOf(last)
    const below = taggedBelow(reading, sentence, last, bySentence)
    const isNamed = below !== null && isName(reading, below.source?.head ?? -1)
    // «the witness» is whoever was quoted last, and no newcomer
    const answerer = isNamed ? below : (otherThan(reading, exchange, last) ?? below)
    return turnOf(reading, sentence, answerer, 'answers the question before')
  }
  return !isAsked && asks && asker ? turnOf(reading, sentence, asker, 'asks again') : null
}

const turnOf = (reading: Reading, sentence: Sentence, speaker: Draft | null, step: string): Draft | null => {
  const draft = draftOf(sentence, null, 'inherited')
  draft.inherits = speaker
  draft.source = speaker?.source ?? null
  draft.steps.push(step)
  return addPiece(reading, draft, sentence.first, sentence.last) ? draft : null
}

/** Verbs that ask somebody who is there. */
const asking = wordSet('ask inquire enquire')

const isAsking = ({lemma, frame}: Draft): boolean => frame !== 'passive' && asking.has(lemma ?? '')

/** Who was quoted last of all that are surely not this speaker: another name, another role. */
const otherThan = (reading: Reading, {quoted}: Exchange, speaker: Draft): Draft | null => {
  const own = speaker.source?.head ?? -1
  for (let at = quoted.length - 1; at >= 0; at--) {
    const draft = quoted[at]
    if (draft && isOther(reading, draft, own)) return draft
  }
  return null
}

/** How many sentences below an answer a tag tells who answers. */
const farthestTag = 16

/** Who answers as a tag tells later in the exchange: «“Yes, sir.”» «“You lied?”» «“I was afraid,” Berg said.» */
const taggedBelow = (
  reading: Reading,
  sentence: Sentence,
  asker: Draft,
  bySentence: ReadonlyMap<number, readonly Draft[]>
): Draft | null => {
  let {block} = sentence
  for (let index = sentence.index + 1; index <= sentence.index + farthestTag; index++) {
    const next = reading.sentences[index]
    if (!next || next.block > block + 1) return null
    if (next.block > block && quotationFrom(reading, next.first) < 0) return null
    block = next.block
    const tagged = bySentence.get(index)?.find(({quoted, source}) => quoted.size > 0 && source !== null)
    if (tagged && !endsInQuestion(reading, next))
      return isOther(reading, tagged, asker.source?.head ?? -1) ? tagged : null
  }
  return null
}

const isOther = (reading: Reading, {source}: Draft, own: number): boolean => {
  const head = source?.head ?? -1
  return isSomebody(reading, head) && lowerAt(reading, head) !== lowerAt(reading, own)
}

const isSomebody = (reading: Reading, at: number): boolean => isName(reading, at) || isRole(lowerAt(reading, at))

/** Words that open an answer. */
const answers = wordSet('yes no yeah nope never absolutely correct certainly')

const opensAnswer = (reading: Reading, {first}: Sentence): boolean => {
  const next = textAt(reading, first + 2)
  return answers.has(lowerAt(reading, first + 1)) && (next === ',' || next === '.')
}

/** Whether the last words in marks of a sentence are a question. */
const endsInQuestion = (reading: Reading, {first, last}: Sentence): boolean => {
  let at = last - 1
  while (at >= first && isOutside(reading, at)) at--
  while (at >= first && reading.tokens[at]?.kind === 'mark') at--
  return at >= first && textAt(reading, at) === '?'
}

/** How long a sentence may be that tells who wanted to know, in tokens. */
const longestAside = 14

/** «“Did he say more?” *Miss Ruiz wanted to know.*»: who asks, told in a sentence behind the marks. */
export const readAskedBehind = (reading: Reading, sentence: Sentence): Draft | null => {
  const next = reading.sentences[sentence.index + 1]
  if (next?.block !== sentence.block || next.last - next.first > longestAside) return null
  if (!endsInQuestion(reading, sentence) || quotationFrom(reading, next.first) >= 0) return null
  for (let at = next.first + 1; at < next.last - 2; at++) {
    if (!wanting.has(lowerAt(reading, at)) || lowerAt(reading, at + 1) !== 'to' || lowerAt(reading, at + 2) !== 'know')
      continue
    const subject = clauseSubject(reading, next.first, at)
    const asker = subject && personIn(reading, subject)
    if (!asker || has(reading, asker.head, word.relative)) return null
    const draft = draftOf(sentence, null, 'inherited')
    draft.source = asker
    draft.cue = spanOf(reading, at, at + 3)
    draft.lemma = 'ask'
    draft.steps.push('the sentence behind it tells who asks')
    return addPiece(reading, draft, sentence.first, sentence.last) ? draft : null
  }
  return null
}

const wanting = wordSet('wanted wants')

/** Whether a sentence opens its paragraph. */
export const opensBlock = (reading: Reading, {index, block}: Sentence): boolean =>
  elementAt(reading.sentences, index - 1)?.block !== block
