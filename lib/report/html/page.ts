import {sha256} from '../../text/sha256.ts'
import {html, type Markup, type Piece, verbatim} from './markup.ts'
import {pageScript} from './pageScript.ts'
import {pageStyle} from './pageStyle.ts'

/** A page before it is laid out: what stands at its head, and its sections. */
export interface Page {
  /** What kind of page it is: `Sourcing report`. */
  readonly kind: string
  readonly title: string
  /** What stands under the title. */
  readonly facts: readonly Piece[]
  /** The page in a paragraph; empty where there is none. */
  readonly lead: string
  readonly sections: readonly PageSection[]
  /** A style sheet of its own, laid over what all pages share. */
  readonly style?: string
}

/** A part of a page under a heading of its own, which the contents lead to. */
export interface PageSection {
  /** What a link to it ends with: `sources`. */
  readonly name: string
  readonly heading: string
  readonly body: Piece
}

/**
 * A page that stands alone: one file, with its style sheet and its script in it, that asks the network for nothing. It may run that
 * script and no other, whatever stands on it, and everything on it can be read without one.
 */
export function showPage({kind, title, facts, lead, sections, style = ''}: Page): string {
  const sheet = pageStyle + style
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="onrecord">
<meta http-equiv="Content-Security-Policy" content="${policyFor(sheet)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${kind}: ${title}</title>
<style>${verbatim(sheet)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="masthead">
<p class="kind">${kind}</p>
<h1>${title}</h1>
<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>
${lead === '' ? null : html`<p class="lead">${lead}</p>`}
</header>
${showContents(sections)}
<main id="main">
${sections.map(showSection)}
</main>
<div class="lamp" hidden><p role="status"></p><button type="button">Put out (Escape)</button></div>
<script>${verbatim(pageScript)}</script>
</body>
</html>
`}`
}

const showContents = (sections: readonly PageSection[]): Markup | null =>
  sections.length < 3
    ? null
    : html`<nav class="contents" aria-label="Contents"><ul>${sections.map(
        ({name, heading}) => html`<li><a href="#${name}">${heading.replace(/:.*/s, '')}</a></li>`
      )}</ul></nav>`

const showSection = ({name, heading, body}: PageSection): Markup =>
  html`<section id="${name}">
<h2>${heading}</h2>
${body}
</section>
`

/** What the page may do: show its own style, run its own script, and nothing else. */
const policyFor = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${digestOf(style)}'`,
    `script-src 'sha256-${digestOf(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')

/** There are as many as there are style sheets and scripts of ours. */
const digests = new Map<string, string>()

/** The SHA-256 of a text in Base64. */
function digestOf(text: string): string {
  const known = digests.get(text)
  if (known !== undefined) return known
  const digest = btoa(sha256(text).replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))))
  digests.set(text, digest)
  return digest
}
