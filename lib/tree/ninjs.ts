/** ninjs, the news industry's JSON (IPTC ninjs 1 to 3) → the blocks of its story. */
import type {Fault, Prose, Region} from '../model.ts'
import {metadataOf} from './frontMatter.ts'
import {type JsonString, jsonProse, jsonStrings} from './json.ts'
import type {HintedBlock} from './markdownBlocks.ts'
import {readNested} from './nested.ts'
import type {TextReading} from './textReading.ts'

/** The fields for readers, each with the names that versions of the standard give it, and the part of the page it is. */
const shown: readonly {readonly path: RegExp; readonly region: Region}[] = [
  {path: /^(?:headline|headlines\.0\.value)$/, region: 'headline'},
  {path: /^(?:byline|by|bylines\.0\.value)$/, region: 'metadata'},
  {path: /^(?:dateline|datelines\.0\.value)$/, region: 'metadata'},
  {path: /^associations\.[^.]+\.(?:description_text|description_caption|descriptions\.\d+\.value)$/, region: 'caption'}
]

/** Where the story may stand, the likeliest first. */
const bodies: readonly RegExp[] = [
  /^body_x?html$/,
  /^bodies\.\d+\.value$/,
  /^body_text$/,
  /^body_[^.]+$/,
  /^(?:description_text|descriptions\.\d+\.value)$/
]

/** Reads a news item in JSON from the offset `start` on. */
export function readNinjs(text: string, start = 0): TextReading {
  const strings = jsonStrings(text, start)
  const values = new Map(strings.map((each) => [each.path, each] as const))
  const body = bodyOf(strings, values, text)
  const outer = body && jsonProse(text, body)
  const story = outer ? readNested(outer, isHtml(outer)) : {blocks: [], links: [], faults: []}
  const blocks = [...story.blocks, ...shownBlocks(strings, text)].sort((a, b) => a.start - b.start)
  const say = (...paths: readonly string[]): string => {
    const found = paths.map((path) => values.get(path)).find((value) => value !== undefined)
    return found ? jsonProse(text, found).text : ''
  }
  return {
    blocks: blocks.map((block, index) => ({...block, index})),
    links: story.links,
    faults: [...faultsOf(text, start, body), ...story.faults],
    directives: [],
    metadata: metadataOf(
      new Map([
        ['title', titled(say('headline', 'headlines.0.value'))],
        ['date', say('contentcreated', 'versioncreated', 'firstcreated')],
        ['byline', say('byline', 'by', 'bylines.0.value').replace(/^by:?\s+/i, '')],
        ['outlet', say('provider', 'provider.name', 'infosources.0.name', 'copyrightholder')]
      ])
    )
  }
}

/** A headline with tags in it says what it is as a block of its own. */
const titled = (headline: string): string => (headline.includes('<') ? '' : headline)

/** The story: of several bodies the first in HTML, which parts paragraphs, or else the first. */
function bodyOf(
  strings: readonly JsonString[],
  values: ReadonlyMap<string, JsonString>,
  text: string
): JsonString | null {
  for (const path of bodies) {
    const found = strings.filter((each) => path.test(each.path) && each.end - each.start > 2)
    const typeOf = ({path: own}: JsonString) => values.get(own.replace(/value$/, 'contenttype'))
    const html = found.find((each) => {
      const type = typeOf(each)
      return type !== undefined && /html/i.test(text.slice(type.start, Math.min(type.end, type.start + 100)))
    })
    const first = html ?? found[0]
    if (first) return first
  }
  return null
}

const isHtml = ({text}: Prose): boolean => /^\s*</.test(text) || /<\/?(?:p|br|div|h[1-6]|ul|li)\b/i.test(text)

function shownBlocks(strings: readonly JsonString[], text: string): readonly HintedBlock[] {
  return strings.flatMap((each) => {
    const field = shown.find(({path}) => path.test(each.path))
    if (!field) return []
    const prose = jsonProse(text, each)
    return readNested(prose, isHtml(prose)).blocks.map((block) => ({
      ...block,
      kind: field.region === 'headline' ? 'heading' : 'paragraph',
      hint: field.region
    }))
  })
}

function faultsOf(text: string, start: number, body: JsonString | null): readonly Fault[] {
  const place = {start, end: Math.min(text.length, start + 1)}
  if (!isJson(text.slice(start))) return [{...place, message: broken}]
  return body ? [] : [{...place, message: bodiless}]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const broken = 'This is not valid JSON, so that part of the story may be missing; export the news item again.'
const bodiless =
  'This JSON holds no story in the form of a news item (ninjs): it has neither "bodies" nor "body_xhtml" or "body_text". Check that it is the right file.'
