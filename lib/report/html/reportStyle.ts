/** How a report on an article looks: the strip of its sourcing, and its text with what is known of each statement. */
export const reportStyle = `
.strip svg:not(.sample) { height: 6.5rem; }
.strip rect { fill: var(--fill); stroke: none; }
.strip rect.unattributed { fill: var(--strong); }
.strip rect.need { fill: var(--alarm); }
.strip rect.unsure { fill: var(--track); }
.strip rect.hollow, .strip rect.unsure { fill: var(--paper); stroke: var(--fill); stroke-width: 2px; vector-effect: non-scaling-stroke; }
.strip rect.unsure { stroke: var(--strong); stroke-dasharray: 3 2; }
.strip rect.lit { fill: var(--warn); stroke: var(--warn); box-shadow: none; }
.strip .ground { stroke: var(--strong); stroke-width: 1px; vector-effect: non-scaling-stroke; fill: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin: 0.6rem 0 0; padding: 0; list-style: none; font: 0.85rem/1.6 var(--sans); color: var(--soft); }
.legend li { display: flex; align-items: center; gap: 0.45rem; }
.sample { width: 0.7rem; height: 1.4rem; }

.article { font-size: 1.1rem; line-height: 1.75; }
.par { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr) 15rem; gap: 0 1.2rem; padding-bottom: 0.9rem; }
.par > p { max-width: 40rem; margin: 0; grid-column: 2; }
.par > .place { grid-column: 1; line-height: 2.25; }
.par.heading > p { font-weight: 700; }
.par.item > p { padding-left: 1.2rem; position: relative; }
.par.item > p::before { content: '•'; position: absolute; left: 0.2rem; }
.par.quote > p { padding-left: 1rem; border-left: 3px solid var(--line); }
.par.apart > p { color: var(--soft); font: 0.95rem/1.6 var(--sans); }
.par.apart > .place { font-size: 0.75rem; line-height: 2.1; }
.article sup { margin: 0 0.15em 0 0; font: 0.62em/1 var(--sans); color: var(--soft); vertical-align: 0.55em; }
.article b { font-weight: 650; }
.article .st { text-decoration-skip-ink: none; text-underline-offset: 0.24em; text-decoration-thickness: 1.5px; text-decoration-color: var(--strong); }
.st.quoted, .label.quoted { text-decoration-line: underline; text-decoration-style: solid; }
.st.mixed, .label.mixed { text-decoration-line: underline; text-decoration-style: double; }
.st.attributed, .label.attributed { text-decoration-line: underline; text-decoration-style: dashed; }
.st.unsure, .label.unsure { text-decoration-line: underline; text-decoration-style: dotted; }
.article .st.need, .label.need { text-decoration-line: underline; text-decoration-style: wavy; text-decoration-color: var(--alarm); }
.st:target { background: var(--panel); box-shadow: 0 0 0 0.2em var(--panel); }
.margin { grid-column: 3; margin: 0.3rem 0 0; padding: 0; list-style: none; font: 0.8rem/1.5 var(--sans); color: var(--soft); }
.margin li { margin-bottom: 0.3rem; padding-left: 3em; text-indent: -3em; }
.margin .no { display: inline-block; min-width: 2.7em; text-indent: 0; font-variant-numeric: tabular-nums; }
.margin .label { text-underline-offset: 0.22em; text-decoration-thickness: 1.5px; text-decoration-color: var(--strong); }
.margin .label.need { color: var(--alarm); text-decoration-color: var(--alarm); font-weight: 600; }
.margin .who::before { content: ': '; }
.margin a { text-decoration-color: var(--line); }
.margin .found a { display: inline-block; min-height: 1.5rem; line-height: 1.4; text-indent: 0; color: var(--soft); }
.margin .found.at-error a { color: var(--alarm); font-weight: 600; }
.margin .found.at-warning a { color: var(--warn); }
.label.unattributed { color: var(--soft); }

@media (max-width: 52rem) {
  .par { grid-template-columns: 3.2rem minmax(0, 1fr); gap: 0 0.6rem; }
  .margin { grid-column: 2; padding: 0.2rem 0 0.4rem; }
}
@media print {
  .article { font-size: 1.12rem; line-height: 1.6; }
  .par { grid-template-columns: 13mm minmax(0, 1fr) 48mm; gap: 0 4mm; padding-bottom: 6pt; }
  .margin { grid-column: 3; font-size: 0.85rem; break-inside: avoid; }
  .par > p { max-width: none; }
  .margin .found a { min-height: 0; line-height: inherit; }
  .strip svg:not(.sample) { height: 24mm; }
}
`
