import {hostOf, linksOfStory} from '../lib/findings/links.ts'
import {wordList} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import * as web from '../lib/lexicon/links.ts'
import type {Edit, Link} from '../lib/model.ts'
import {withoutEnd} from '../lib/text/withoutEnd.ts'

/** Looks at how links are written; it follows none. */
export const malformedLink = defineRule({
  id: 'malformed-link',
  family: 'link',
  level: 'warning',
  about: 'A link leads nowhere, to the newsroom’s own machines, or carries a tracker',
  options: {trackingParams: wordList(web.trackingParameters), stagingHosts: wordList(web.stagingHosts)},
  *check(article, {trackingParams, stagingHosts}) {
    for (const link of linksOfStory(article)) {
      const span = link.target !== null && link.url !== '' ? link.target : {start: link.start, end: link.end}
      const fault = faultOf(link, stagingHosts)
      if (fault !== null) {
        yield {span, message: `This link ${fault}.`}
        continue
      }
      if (isShortArchive(link.url)) {
        const message =
          'This link to an archive hides which page was kept, so readers cannot judge the source; give the address of the original as well.'
        yield {span, message, level: 'note'}
      }
      const fix = link.target === null ? [] : trackers(article.text, link.target, trackingParams)
      if (fix.length === 0) continue
      const message =
        'This link tells the site who sent the reader; cut the tracking parameters, the page stays the same.'
      yield {span, message, level: 'note', fix}
    }
  }
})

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word)

/** What keeps readers from where the link was meant to lead, or null. */
function faultOf({url, form}: Link, stagingHosts: readonly string[]): string | null {
  const address = url.trim()
  if (address === '') return 'has no address, so readers cannot follow it; give one or take the link away'
  if (isOneOf(web.placeholders, withoutEnd(address.toLowerCase(), '.?!'))) {
    return `leads to “${address}”, which somebody meant to fill in; give the address`
  }
  if (/\s/.test(address))
    return 'has a space in its address, so it is shown as text and leads nowhere; take the space out'
  if (form === 'broken') return 'is not closed as a link, so readers see its signs; write [words](address)'
  const scheme = schemeFault(address)
  if (scheme !== null) return `begins with “${scheme}”, which opens no page; begin it with https://`
  const host = hostOf(address)
  if (host === null) return null
  if (isPrivate(host, stagingHosts))
    return `leads to ${host}, which only the newsroom can open; give the public address`
  return host.includes('.') ? null : `leads to “${host}”, which is no host of the web; check the address`
}

/** What a link begins with that is no way to open a page: `htps//`, `http:/`, `file:`. Relative addresses are the site’s own. */
function schemeFault(address: string): string | null {
  const found = /^([a-z][a-z0-9+.-]{0,20})(:\/{0,3}|\/\/)/i.exec(address)
  if (found === null) return null
  const [written, name = '', slashes = ''] = found
  // «court.example:8080/x» has a port, not a scheme.
  if (slashes === ':' && name.includes('.')) return null
  if (!isOneOf(web.openSchemes, name.toLowerCase())) return written
  return name.toLowerCase().startsWith('http') && slashes !== '://' ? written : null
}

/** Ranges kept for private networks: RFC 1918, and the machine itself. */
const privateAddress = /^(?:127|10|0)\.\d|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|\.(?:local|internal|localhost)$/

function isPrivate(host: string, stagingHosts: readonly string[]): boolean {
  if (privateAddress.test(host)) return true
  return stagingHosts.some((name) =>
    name.includes('.') ? host === name : host === name || host.startsWith(`${name}.`)
  )
}

/** Addresses at an archive that hold no other address: `https://archive.ph/a1B2c`. */
const isShortArchive = (url: string): boolean =>
  isOneOf(web.shortArchives, hostOf(url) ?? '') && !/https?:\/\/.*https?:/.test(url.slice(0, 300))

/** The edits that take the trackers out of an address and leave all else of it. */
function trackers(
  text: string,
  {start, end}: Edit | Link | {start: number; end: number},
  names: readonly string[]
): Edit[] {
  const address = text.slice(start, end)
  const query = address.indexOf('?')
  if (query === -1) return []
  const hash = address.indexOf('#', query)
  const close = hash === -1 ? address.length : hash
  const parts = address.slice(query + 1, close).split(/&(?:amp;)?/)
  const kept = parts.filter((part) => !isTracker(part, names))
  if (kept.length === parts.length) return []
  const joined = address.includes('&amp;') ? kept.join('&amp;') : kept.join('&')
  return [{start: start + query, end: start + close, text: joined === '' ? '' : `?${joined}`}]
}

function isTracker(part: string, names: readonly string[]): boolean {
  const name = part.split('=', 1)[0]?.toLowerCase() ?? ''
  return names.includes(name) || web.trackingPrefixes.some((prefix) => name.startsWith(prefix))
}
