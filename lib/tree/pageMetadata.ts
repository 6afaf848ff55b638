/** What a web page says of its article to machines: `<meta>` and JSON-LD. */
import type {Metadata} from '../model.ts'
import {metadataOf} from './frontMatter.ts'
import type {MarkupPage, PageBlock} from './markupPage.ts'
import {decodeReference} from './parseHtml.ts'

/** The names that pages give each field, the likeliest first. */
const fields = {
  headline: ['og:title', 'twitter:title', 'dc.title'],
  date: ['article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'parsely-pub-date'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  section: ['article:section', 'parsely-section']
} as const

/** The metadata of a page; JSON-LD goes before `<meta>`, and `<meta>` before what the page shows. */
export function pageMetadata(source: string, page: MarkupPage, blocks: readonly PageBlock[]): Metadata {
  const stated = new Map<string, unknown>([...metaFields(page), ...jsonFields(source, page)])
  if (!stated.has('date')) {
    const time = page.elements.find(({name, attributes}) => name === 'time' && attributes.has('datetime'))
    stated.set('date', time?.attributes.get('datetime') ?? '')
  }
  const byline = blocks.find(({element}) => page.elements[element]?.byline)
  if (!stated.has('author') && byline) stated.set('author', byline.prose.text.replace(/^by:?\s+/i, ''))
  const metadata = metadataOf(stated)
  return metadata.title !== null || blocks.some(({kind}) => kind === 'heading')
    ? metadata
    : {...metadata, title: titleOf(source, page)}
}

function metaFields({elements}: MarkupPage): ReadonlyMap<string, string> {
  const contents = new Map<string, string>()
  for (const {name, attributes} of elements) {
    if (name !== 'meta') continue
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '').toLowerCase()
    const content = attributes.get('content')?.trim() ?? ''
    // An author may be an address: it names nobody.
    if (content !== '' && !/^https?:/i.test(content) && !contents.has(key)) contents.set(key, content)
  }
  const found = new Map<string, string>()
  for (const [field, keys] of Object.entries(fields)) {
    const value = keys.map((key) => contents.get(key)).find((content) => content !== undefined)
    if (value !== undefined) found.set(field, value)
  }
  return found
}

/** More scripts than any page has; a longer one describes something else. */
const most = {scripts: 50, length: 500_000}

function jsonFields(source: string, {elements}: MarkupPage): ReadonlyMap<string, string> {
  const scripts = elements.filter(
    ({name, attributes}) => name === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')
  )
  for (const {words} of scripts.slice(0, most.scripts)) {
    if (words === null || words.end - words.start > most.length) continue
    const article = articleIn(parse(source.slice(words.start, words.end)))
    if (article !== null) return articleFields(article)
  }
  return new Map()
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : null

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** The record of the article: alone, in a list, or in a graph. */
function articleIn(value: unknown): Fields | null {
  for (const entry of listOf(value)) {
    const record = fieldsOf(entry)
    for (const inner of record === null ? [] : [record, ...listOf(record['@graph']), record.mainEntity]) {
      const candidate = fieldsOf(inner)
      if (candidate && typesOf(candidate).some((type) => /(?:Article|BlogPosting)$/.test(type))) return candidate
    }
  }
  return null
}

const typesOf = (record: Fields): readonly string[] =>
  listOf(record['@type']).filter((type) => typeof type === 'string')

function articleFields(article: Fields): ReadonlyMap<string, string> {
  const found = new Map([
    ['headline', namesIn(article.headline)],
    ['date', namesIn(article.datePublished)],
    ['author', namesIn(article.author)],
    ['publisher', namesIn(article.publisher)],
    ['section', namesIn(article.articleSection)],
    ['type', typesOf(article).includes('OpinionNewsArticle') ? 'opinion' : '']
  ])
  for (const [key, value] of found) if (value === '') found.delete(key)
  return found
}

/** Longer ones are no titles and no names. */
const longestValue = 1000

const namesIn = (value: unknown): string =>
  listOf(value)
    .map((each) => fieldsOf(each)?.name ?? each)
    .filter((name) => typeof name === 'string')
    .map((name) => name.slice(0, longestValue).replace(/&#?\w{1,32};/g, decodeReference))
    .join(', ')

/** «Ferry sinks off Norwell | Harbour Mail»: what stands behind the bar is the paper's name. */
function titleOf(source: string, {elements}: MarkupPage): string | null {
  const words = elements.find(({name}) => name === 'title')?.words
  if (!words) return null
  const title = source.slice(words.start, Math.min(words.end, words.start + 400)).split(/\s[|–—]\s/, 1)[0]
  return title?.trim().replace(/\s+/g, ' ') || null
}
