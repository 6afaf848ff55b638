/** Reads stand-off gold, an article a line: `{id, text, sentences?, attributions: [{source, cue, content}]}`, spans as `[start, end]`. */
import type {Span} from '../../lib/text/span.ts'

/** An article with the attributions that people found in it. Offsets are UTF-16 code units into its text, `end` exclusive. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly attributions: readonly Roles[]
}

/** Who says what, as spans: each role in as many pieces as it has, none where the article has no words for it. */
export interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** The articles of a gold file. Throws at the first line that does not follow the form, and says which. */
export function readGold(jsonl: string): readonly GoldArticle[] {
  return jsonl.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `Line ${index + 1}`)]))
}

function readLine(line: string, place: string): GoldArticle {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error(`${place} of the gold is not JSON.`)
  }
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.text !== 'string')
    throw new Error(`${place} of the gold has no id or no text.`)
  if (!Array.isArray(value.attributions)) throw new Error(`${place} of the gold has no list of attributions.`)
  const spansOf = (given: unknown) => readSpans(given, place)
  return {
    id: value.id,
    text: value.text,
    sentences: spansOf(value.sentences),
    attributions: value.attributions.filter(isRecord).map(({source, cue, content}) => ({
      source: spansOf(source),
      cue: spansOf(cue),
      content: spansOf(content)
    }))
  }
}

function readSpans(value: unknown, place: string): readonly Span[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new Error(`${place} of the gold has spans that are no list.`)
  return value.map((pair) => {
    const [start, end]: readonly unknown[] = Array.isArray(pair) ? pair : []
    if (typeof start === 'number' && typeof end === 'number' && start < end) return {start, end}
    throw new Error(`${place} of the gold has ${JSON.stringify(pair)} for a span.`)
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
