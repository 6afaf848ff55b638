/**
 * How every page looks: a newspaper's page by day and by night, on a narrow screen and on paper. Nothing is told by colour
 * alone; all colours stand out from their ground by WCAG AA. Pages lay styles of their own over it.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --panel: #f5f2ea; --ink: #1d1b18; --soft: #5b564d; --line: #d8d2c4; --strong: #6f695e;
  --link: #17497a; --alarm: #a1241a; --warn: #7b4a00; --good: #2b6033; --lit: #ffe58f; --lit-ink: #1d1b18; --fill: #2f5d8a; --track: #e8e3d7;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', 'Source Serif 4', Cambria, Georgia, 'DejaVu Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --panel: #201e1b; --ink: #eae6dd; --soft: #aca597; --line: #3d3a34; --strong: #8d8678;
    --link: #9cc4ec; --alarm: #ff9d8f; --warn: #e9bd62; --good: #96cf9d; --lit: #5b4a12; --lit-ink: #fff7df; --fill: #7fb0e0; --track: #2f2c27;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding: 1rem 0 4rem; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 5rem; max-width: 64rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word; }
h1 { margin: 0.2rem 0 0.5rem; font-size: clamp(1.7rem, 4.5vw, 2.5rem); line-height: 1.15; font-weight: 700; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 0 0 0.9rem; padding-top: 0.5rem; border-top: 2px solid var(--ink); font: 700 1.1rem/1.3 var(--sans); }
h3 { margin: 1.6rem 0 0.5rem; font: 600 0.95rem/1.4 var(--sans); }
p { margin: 0 0 0.8rem; }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--ink); color: var(--paper); font-family: var(--sans); z-index: 2; }
.skip:focus { top: 0.5rem; }
.kind { margin: 0; font: 600 0.8rem/1.4 var(--sans); letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); }
.facts { font: 0.875rem/1.5 var(--sans); color: var(--soft); }
.facts span:not(:first-child)::before { content: '·'; margin-right: 0.3em; }
.lead { max-width: 46rem; margin: 1.2rem 0 0; font-size: 1.2rem; line-height: 1.55; }
.contents { margin: 1.8rem 0 0; padding: 0.55rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font: 0.875rem/1.7 var(--sans); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0 1.3rem; margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; line-height: 1.75rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
section { margin-top: 2.8rem; }
.note { max-width: 46rem; font: 0.875rem/1.55 var(--sans); color: var(--soft); }
figure { margin: 0 0 1.2rem; }
figcaption { margin-bottom: 0.5rem; font: 600 0.875rem/1.5 var(--sans); }
svg { display: block; width: 100%; max-width: 100%; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 2.5rem; margin: 0 0 1.6rem; }
.figures div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; padding: 0.35rem 0; border-bottom: 1px solid var(--line); }
.figures dt { font: 600 0.85rem/1.75 var(--sans); color: var(--soft); }
.figures dd { margin: 0; font-size: 1rem; }

.scroll { overflow-x: auto; margin-bottom: 1rem; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.45; }
thead th { padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--ink); font: 600 0.85rem/1.4 var(--sans); text-align: left; vertical-align: bottom; color: var(--soft); }
tbody th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
tbody th { font-weight: 600; }
tr > :last-child { padding-right: 0; }
td.day { white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
thead button { all: unset; display: inline-block; min-width: 1.5rem; min-height: 1.5rem; cursor: pointer; color: inherit; }
thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
thead button::after { content: '\\2195'; margin-left: 0.35em; color: var(--strong); }
[aria-sort=ascending] button::after { content: '\\2191'; color: var(--ink); }
[aria-sort=descending] button::after { content: '\\2193'; color: var(--ink); }
time { white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
.below { display: block; font: 400 0.85rem/1.5 var(--sans); color: var(--soft); }
.bar { width: 6rem; height: 0.35rem; margin: 0.3rem 0 0 auto; }
.bar .track { fill: var(--track); }
.bar .filled { fill: var(--fill); }

.entries { margin: 0 0 1rem; padding: 0; list-style: none; }
.entries > li { display: grid; grid-template-columns: 4.6rem 1fr; gap: 0 0.75rem; padding: 0.55rem 0; border-bottom: 1px solid var(--line); }
.entries > li.placeless { grid-template-columns: 1fr; }
.entries p { margin: 0; max-width: 48rem; }
.place { font: 0.85rem/1.85 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.entries .about { max-width: none; font: 0.85rem/1.6 var(--sans); color: var(--soft); }
.labelled { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; margin: 0.3rem 0 0; font: 0.9rem/1.6 var(--sans); }
.labelled dt { font-weight: 600; color: var(--soft); }
.labelled dd { grid-column: 2; margin: 0; }
.blank { display: inline-block; width: 13rem; max-width: 60%; height: 1.5em; border-bottom: 1px solid var(--strong); vertical-align: baseline; }
.lit { background: var(--lit); color: var(--lit-ink); box-shadow: 0 0 0 0.12em var(--lit); }
tr:target > *, li:target { background: var(--panel); }
.lamp { position: fixed; inset: auto 0 0; display: flex; flex-wrap: wrap; justify-content: center; align-items: baseline; gap: 0.2rem 1.2rem; padding: 0.5rem 1.5rem; background: var(--panel); border-top: 1px solid var(--strong); font: 0.875rem/1.5 var(--sans); }
.lamp[hidden] { display: none; }
.lamp p { margin: 0; }
.lamp button { min-height: 1.75rem; padding: 0 0.6rem; border: 1px solid var(--strong); border-radius: 3px; background: none; color: inherit; font: inherit; cursor: pointer; }

@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 4rem; font-size: 1rem; }
  .lead { font-size: 1.1rem; }
  .figures div, .labelled { grid-template-columns: 1fr; }
  .entries > li { grid-template-columns: 1fr; }
  .labelled dd { grid-column: 1; margin-bottom: 0.3rem; }
  .bar { width: 2.8rem; }
  table { font-size: 0.95rem; }
  tbody th { min-width: 8rem; }
  thead th { font-size: 0.75rem; }
  thead th:not([aria-sort]) button::after { content: none; }
  thead th, tbody th, td { padding-right: 0.5rem; }
}
@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --line: #bbb; --strong: #555; --link: #000; --alarm: #7d130b; --warn: #5c3700; --good: #1d4a25; --fill: #444; --track: #e4e4e4; --lit: #fff; --lit-ink: #000; }
  @page { margin: 16mm 15mm 18mm; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; font-size: 1.1rem; line-height: 1.4; }
  h1 { font-size: 20pt; }
  h2 { break-after: avoid; }
  h3, figcaption { break-after: avoid; }
  section { margin-top: 16pt; }
  .lead { max-width: none; font-size: 11.5pt; line-height: 1.4; }
  .entries > li, tbody th, td { padding-top: 0.35rem; padding-bottom: 0.35rem; }
  .skip, .contents, .lamp { display: none; }
  a { text-decoration: none; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, .entries > li, .figures div, figure { break-inside: avoid; }
  thead button::after { content: none; }
  .bar { width: 22mm; }
  p { orphans: 2; widows: 2; }
}
@media (forced-colors: active) {
  .lit { background: Mark; color: MarkText; forced-color-adjust: none; }
}
`
