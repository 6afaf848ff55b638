import {readArticle} from '../article.ts'
import {attributionAt} from '../findings/content.ts'
import {isWord} from '../findings/quoted.ts'
import type {Article, Format, Outline, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {firstWhere} from '../text/firstWhere.ts'
import {readTree} from '../tree/readTree.ts'
import {readTokens} from '../tree/tokens.ts'
import {namesOnly} from './speakerNames.ts'

/** A transcript, release, filing or mail to hold quotations against. */
export interface Evidence {
  readonly name: string
  readonly text: string
  readonly format: Format
  /** What a Word document’s styles say of its text; null for any other. */
  readonly outline: Outline | null
  /** From which offset on a recording is how many seconds old, and the line that says so; empty for what is no recording. */
  readonly times: readonly {readonly start: number; readonly seconds: number; readonly line: number}[]
}

/** A paper of evidence made ready to be searched: its words, and who says each. */
export interface Paper extends Pick<Article, 'text' | 'blocks' | 'tokens'> {
  readonly evidence: Evidence
  /** What is said: the labels before the turns of a transcript left out. */
  readonly words: readonly Token[]
  /** Who speaks at a word: the label before a turn, or whom the paper credits; null where it does not tell. */
  speakerAt(index: number): string | null
}

/** So many paragraphs that open with a name and a colon make a transcript. */
const leastTurns = 3

/** Reads a paper of evidence. A transcript is long and needs no more than its words and turns. */
export function readPaper(evidence: Evidence): Paper {
  const {text, format, outline} = evidence
  const {blocks} = readTree(text, format, outline)
  const tokens = readTokens(blocks)
  const turns = turnsOf(tokens)
  if (turns.length < leastTurns) return readProse(evidence)
  const words = outsideLabels(tokens.filter(isWord), turns)
  return {evidence, text, blocks, tokens, words, speakerAt: (at) => turnAt(turns, words[at]?.index ?? 0)}
}

function readProse(evidence: Evidence): Paper {
  const {text, format, outline} = evidence
  const article = readArticle(text, {format, outline})
  const {blocks, tokens} = article
  const words = tokens.filter(isWord)
  const names = new Map(article.sources.map(({id, name}) => [id, name]))
  const credited = attributionAt(article)
  const speakerAt = (at: number): string | null => {
    const attribution = elementAt(article.attributions, credited[words[at]?.index ?? -1])
    const told = (attribution?.sourceIds ?? []).map((id) => names.get(id) ?? '').filter((name) => name !== '')
    return told.length === 0 ? null : told.join(' and ')
  }
  return {evidence, text, blocks, tokens, words, speakerAt}
}

/** Where somebody begins to speak: the tokens of the label, the colon last. */
interface Turn {
  readonly first: number
  readonly last: number
  readonly speaker: string
}

/** Most words of the label before a turn: «MR. OLE KANE (chair):». */
const longestLabel = 7

/** Who speaks from where on: paragraphs that open with a name and a colon. */
function turnsOf(tokens: readonly Token[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const token of tokens) {
    const {index} = token
    if (tokens[index - 1]?.block === token.block || !(token.capital && token.kind === 'word')) continue
    const last = colonBehind(tokens, token)
    if (last === null) continue
    const label = tokens.slice(index, last).map(({text, spaced}, part) => (spaced && part > 0 ? ` ${text}` : text))
    turns.push({first: index, last, speaker: namesOnly(label.join(''))})
  }
  return turns
}

/** The colon that ends a label; null where other words follow. */
function colonBehind(tokens: readonly Token[], {index, block}: Token): number | null {
  for (let at = index + 1; at < index + longestLabel; at++) {
    const next = tokens[at]
    if (next === undefined || next.block !== block) return null
    if (next.text === ':') return at
    const belongs = next.kind === 'word' ? next.capital || insideLabel.has(next.lower) : labelMarks.has(next.text)
    if (!belongs) return null
  }
  return null
}

const insideLabel = new Set(['of', 'the', 'for', 'chair', 'de', 'van', 'von', 'continued'])
const labelMarks = new Set(['.', '(', ')', ',', '-'])

/** The words that are said, and not who says them. */
function outsideLabels(words: readonly Token[], turns: readonly Turn[]): readonly Token[] {
  let next = 0
  return words.filter(({index}) => {
    while ((turns[next]?.last ?? Number.POSITIVE_INFINITY) < index) next++
    return index < (turns[next]?.first ?? Number.POSITIVE_INFINITY)
  })
}

function turnAt(turns: readonly Turn[], token: number): string | null {
  const turn = turns[firstWhere(turns, ({first}) => first > token) - 1]
  return turn === undefined ? null : turn.speaker
}
