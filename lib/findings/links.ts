import {postHosts} from '../lexicon/links.ts'
import type {Article, Link} from '../model.ts'
import {contains, type Span} from '../text/span.ts'
import {isAddressAt} from '../tree/addresses.ts'
import {regionAt} from './places.ts'
import {remembered} from './remembered.ts'

/**
 * Every address that shows itself to readers: `https://…` and `www.…` in the prose, or between angle brackets. Not what is set as code, nor what
 * stands in somebody’s own words: a post is printed with its addresses.
 */
export function bareAddresses(article: Article): readonly Span[] {
  const {text, tokens, links, quotationAt} = article
  const found: Span[] = []
  let next = 0
  for (const {index, start, end, text: word} of tokens) {
    if (!isAddressAt(word, 0) || quotationAt[index] !== -1 || ofPosts.has(hostOf(word) ?? '')) continue
    while (next < links.length && (links[next]?.end ?? 0) < end) next++
    const link = links[next]
    const linked = link !== undefined && contains(link, {start, end}) && link.form !== 'bare'
    if (linked || text.charAt(start - 1) === '`' || text.charAt(end) === '`') continue
    found.push({start, end})
  }
  return found
}

const ofPosts: ReadonlySet<string> = new Set(postHosts)

/** The host of a web address, lower case and without `www.`, or null where it has none. */
export function hostOf(url: string): string | null {
  const found = /^(?:https?:)?\/\/(?:[^@/?#\s]{0,100}@)?([^/?#:\s]{1,255})|^(www\.[^/?#:\s]{1,255})/i.exec(
    url.slice(0, 400)
  )
  const host = found?.[1] ?? found?.[2]
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '')
}

/** The links of the story itself: not those of a byline, a newsletter form or the pages that the site offers beside it. */
export const linksOfStory = (article: Article): readonly Link[] =>
  article.links.filter((link) => ['body', 'headline', 'caption'].includes(regionAt(article, link.start)))

/** The sentences, by index, that hold a link. Those of one link are few. */
export const linkedSentences = remembered((article: Article): ReadonlySet<number> => {
  const links = linksOfStory(article)
  const found = new Set<number>()
  if (links.length === 0) return found
  let next = 0
  for (const {index, start, end} of article.sentences) {
    while (next < links.length && (links[next]?.end ?? 0) <= start) next++
    if ((links[next]?.start ?? Number.POSITIVE_INFINITY) < end) found.add(index)
  }
  return found
})
