import type {CodeLens} from 'vscode-languageserver'
import type {Article} from '../model.ts'
import {countOf} from '../report/wording.ts'
import type {View} from './view.ts'

/** The story in a line, above its first: how much it says, how much of that has no source, and whom it rests on. It opens the report. */
export function lensesOf({article, uri, positions}: View): CodeLens[] {
  const title = sumUp(article)
  const start = positions.positionOf(0)
  return title === ''
    ? []
    : [{range: {start, end: start}, command: {title, command: 'onrecord.openReport', arguments: [uri]}}]
}

/** `14 statements · 5 unattributed · 3 named sources · 1 withheld`; empty where nothing is stated. */
export function sumUp({statements, sources}: Article): string {
  const body = statements.filter(({region}) => region === 'body')
  if (body.length === 0) return ''
  const open = body.filter((statement) => statement.class === 'unattributed').length
  const heard = sources.filter((source) => source.statements.length > 0)
  const named = heard.filter(({identity}) => identity === 'named').length
  const withheld = heard.filter(({identity}) => identity === 'withheld').length
  return [
    countOf(body.length, 'statement'),
    `${open} unattributed`,
    countOf(named, 'named source'),
    ...(withheld > 0 ? [`${withheld} withheld`] : [])
  ].join(' · ')
}
