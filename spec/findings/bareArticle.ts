import type {Article, Block, Quotation, Region, Sentence, Token} from '../../lib/model.ts'

/** The parts of an article that a test of the engine sets by hand. */
export interface Parts extends Partial<Omit<Article, 'text' | 'quotations'>> {
  /** Stretches between quotation marks, given as they stand in the text, marks included. */
  readonly quoted?: readonly string[]
  /** The region of each paragraph, in order; body where it is not said. */
  readonly regions?: readonly Region[]
}

/** An article of which only paragraphs, words and the given quotations are known: a paragraph a line, a sentence a paragraph. */
export function bareArticle(text: string, {quoted = [], regions = [], ...parts}: Parts = {}): Article {
  const tokens: Token[] = []
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const index = blocks.length
    const start = line.index
    const end = start + line[0].length
    const first = tokens.length
    for (const word of line[0].matchAll(/[\p{L}\p{N}’-]+|[^\s]/gu)) {
      tokens.push(token(word[0], start + word.index, tokens.length, index, line[0][word.index - 1] === ' '))
    }
    const prose = {text: line[0], startOf: (at: number) => start + at, endOf: (at: number) => start + at + 1}
    blocks.push({index, kind: 'paragraph', start, end, prose})
    sentences.push({index, start, end, first, last: tokens.length, block: index, region: regions[index] ?? 'body'})
  }
  return {
    text,
    format: 'text',
    metadata: {title: null, published: null, byline: null, outlet: null, desk: null, type: null},
    blocks,
    links: [],
    tokens,
    sentences,
    quotations: quoted.map((words, index) => quotation(text, words, index)),
    strays: [],
    quotationAt: new Int32Array(tokens.length).fill(-1),
    attributions: [],
    statements: [],
    sources: [],
    replies: [],
    faults: [],
    directives: [],
    runs: [],
    ...parts
  }
}

function token(text: string, start: number, index: number, block: number, spaced: boolean): Token {
  const kind = /\p{L}/u.test(text) ? 'word' : /\p{N}/u.test(text) ? 'number' : 'punctuation'
  const lower = text.toLowerCase().replaceAll('’', "'")
  return {index, kind, text, lower, start, end: start + text.length, spaced, capital: /^\p{Lu}/u.test(text), block}
}

function quotation(text: string, words: string, index: number): Quotation {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text does not hold ${words}`)
  const end = start + words.length
  const inner = {start: start + 1, end: end - 1}
  return {
    index,
    start,
    end,
    inner,
    first: 0,
    last: 0,
    depth: 0,
    opened: true,
    closed: true,
    continues: null,
    use: 'speech'
  }
}
