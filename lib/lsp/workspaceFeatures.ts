import type {
  CancellationToken,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport
} from 'vscode-languageserver'
import type {Conversation} from './conversation.ts'
import {diagnosticsOf} from './diagnostics.ts'
import {introductionOf} from './mentions.ts'
import {sourcesLike} from './sourceLinks.ts'
import {symbolOf} from './symbols.ts'
import {takeTurn} from './turn.ts'
import type {View} from './view.ts'

/** An editor shows no more in its list. */
const mostSymbols = 500

/** Answers what an editor asks of all articles in its folders, open or not, one after the other, so that others can ask in between. */
export function offerWorkspaceFeatures(conversation: Conversation): void {
  const {connection, host, session} = conversation

  connection.languages.diagnostics.onWorkspace(async ({previousResultIds}, token, progress, results) => {
    const known = new Map(previousResultIds.map(({uri, value}) => [uri, value]))
    const items: WorkspaceDocumentDiagnosticReport[] = []
    progress.begin('Auditing articles', 0, undefined, true)
    const total = conversation.options.workspace ? countArticles() : 0
    let done = 0
    for await (const view of views(token)) {
      const {uri, version} = view
      const resultId = session.resultIdOf(view)
      const report: WorkspaceDocumentDiagnosticReport =
        known.get(uri) === resultId
          ? {kind: 'unchanged', uri, version, resultId}
          : {kind: 'full', uri, version, resultId, items: diagnosticsOf(view, conversation.abilities)}
      if (results === undefined) items.push(report)
      else results.report({items: [report]})
      done++
      progress.report(
        Math.min(100, Math.round((100 * done) / Math.max(1, total))),
        `${done} of ${Math.max(done, total)}`
      )
    }
    progress.done()
    return {items} satisfies WorkspaceDiagnosticReport
  })

  connection.onWorkspaceSymbol(async ({query}, token) => {
    const found: SymbolInformation[] = []
    for await (const view of views(token)) {
      for (const source of sourcesLike(view.article.sources, query)) {
        const place = introductionOf(view.article, source)
        if (place === null) continue
        const {kind, detail} = symbolOf(source)
        const location = {uri: view.uri, range: view.positions.rangeOf(place.label)}
        found.push({name: source.name, kind, containerName: detail, location})
      }
      if (found.length >= mostSymbols) break
    }
    return found.slice(0, mostSymbols)
  })

  function countArticles(): number {
    let count = 0
    for (const folder of conversation.folders) for (const _ of host.articlesIn(folder)) count++
    return count
  }

  /** The open articles, then the others of the folders, each once. */
  async function* views(token: CancellationToken): AsyncGenerator<View> {
    const seen = new Set<string>()
    if (!conversation.options.enable) return
    for (const {uri} of [...session.documents]) {
      seen.add(uri)
      await takeTurn(token)
      const view = await session.view(uri)
      if (view !== null) yield view
    }
    for (const folder of conversation.options.workspace ? conversation.folders : []) {
      for (const path of host.articlesIn(folder)) {
        const uri = host.uriOf(path)
        if (seen.has(uri)) continue
        seen.add(uri)
        await takeTurn(token)
        const view = await session.storedView(path)
        if (view !== null) yield view
      }
    }
  }
}
