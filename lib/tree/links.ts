/** mdast → the links of an article: what a reader can follow, and what was meant to be followed and cannot be. */
import type {Nodes, Parent, Root} from 'mdast'
import type {Link} from '../model.ts'

/** The links of a parsed Markdown text that stands at the offset `base` of the file, in text order. */
export function linksOf(root: Root, source: string, base: number): Link[] {
  const links: Link[] = []
  const definitions = new Map<string, string>()
  const open: Nodes[] = [root]
  const parents: Parent[] = []
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url)
    if (!('children' in node)) continue
    parents.push(node)
    for (const child of [...node.children].reverse()) open.push(child)
  }
  for (const parent of parents) for (const link of linksIn(parent, source, definitions)) links.push(shifted(link, base))
  return links.sort((a, b) => a.start - b.start)
}

/** A link that stands so many characters further on. */
export const shifted = (link: Link, base: number): Link => ({
  ...link,
  start: link.start + base,
  end: link.end + base,
  label: {start: link.label.start + base, end: link.label.end + base},
  target: link.target && {start: link.target.start + base, end: link.target.end + base}
})

function linksIn({children}: Parent, source: string, definitions: ReadonlyMap<string, string>): Link[] {
  const links: Link[] = []
  let anchor: Link | null = null
  for (const node of children) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (node.type === 'link') links.push(inlineLink(node, source, start, end))
    else if (node.type === 'linkReference') {
      const label = labelOf(node, start, end)
      links.push({start, end, label, target: null, url: definitions.get(node.identifier) ?? '', form: 'link'})
    } else if (node.type === 'text') for (const link of brokenLinks(source, start, end)) links.push(link)
    else if (node.type === 'html') {
      const html = source.slice(start, end)
      if (anchor && /^<\/a\s{0,9}>/i.test(html)) links.push({...anchor, end, label: {start: anchor.end, end: start}})
      anchor = anchorOf(html, start, end)
    }
  }
  return links
}

/** Between the first and the last of what a link shows. */
function labelOf({children}: Parent, start: number, end: number): Link['label'] {
  const first = children[0]?.position?.start.offset
  const last = children.at(-1)?.position?.end.offset
  return {start: first ?? start, end: last ?? end}
}

function inlineLink(node: Parent & {readonly url: string}, source: string, start: number, end: number): Link {
  const label = labelOf(node, start + 1, start + 1)
  const marked = source.startsWith('](', label.end)
  const address = node.url
  if (!marked) return {start, end, label, target: label, url: address, form: 'bare'}
  const from = label.end + 2
  const at = source.slice(from, end).indexOf(address)
  const target = at === -1 ? {start: from, end: end - 1} : {start: from + at, end: from + at + address.length}
  return {start, end, label, target, url: address, form: 'link'}
}

/** `[the ruling](court.example/ ruling)`: written as a link, but no parser takes it for one. */
const written = /\[([^[\]\n]{1,300})\](?:\(([^()\n]{0,300})\)|\(([^\s()]{1,300}))/g

function brokenLinks(source: string, start: number, end: number): Link[] {
  const text = source.slice(start, end)
  if (!text.includes('](')) return []
  return Array.from(text.matchAll(written), (found) => {
    const at = start + found.index
    const label = {start: at + 1, end: at + 1 + (found[1] ?? '').length}
    const close = at + found[0].length
    const url = found[2] ?? found[3] ?? ''
    const end = found[2] === undefined ? close : close - 1
    return {start: at, end: close, label, target: {start: end - url.length, end}, url, form: 'broken'}
  })
}

/** An opening `<a href="…">`: its label is what follows, up to the closing tag. */
export function anchorOf(html: string, start: number, end: number): Link | null {
  if (!/^<a\s/i.test(html)) return null
  const opening = /\shref\s{0,9}=\s{0,9}(["']?)/i.exec(html)
  if (!opening) return null
  const first = opening.index + opening[0].length
  const last = opening[1] ? html.indexOf(opening[1], first) : first + html.slice(first).search(/[\s"'>]|$/)
  if (last < first || (last === first && !opening[1])) return null
  const url = html.slice(first, last)
  const from = start + first
  return {start, end, label: {start: end, end}, target: {start: from, end: from + url.length}, url, form: 'link'}
}
