import type {CancellationToken, CompletionItem, Position, SemanticTokens} from 'vscode-languageserver'
import {LSPErrorCodes, ResponseError} from 'vscode-languageserver/node'
import {actionsFor, editOf} from './actions.ts'
import {commentCompletions} from './commentHelp.ts'
import type {Conversation} from './conversation.ts'
import {foldingRangesOf} from './folding.ts'
import {hoverAt} from './hovers.ts'
import {inlayHintsOf} from './inlayHints.ts'
import {lensesOf} from './lens.ts'
import {respell, spellingAt} from './rename.ts'
import {semanticTokensOf, tokenEdits} from './semanticTokens.ts'
import {settingsCompletions, settingsHover} from './settingsHelp.ts'
import {definitionAt, highlightsAt, referencesAt} from './sourceLinks.ts'
import {symbolsOf} from './symbols.ts'
import {takeTurn} from './turn.ts'
import type {View} from './view.ts'

/** What is asked of a place in a document. */
interface Asked {
  readonly textDocument: {readonly uri: string}
  readonly position: Position
}

/** Answers what an editor asks of one document: who is who in it, its colours, hints, outline and mendings. */
export function offerDocumentFeatures(conversation: Conversation): void {
  const {connection, session} = conversation
  const colours = new Map<string, {readonly resultId: string; readonly data: readonly number[]}>()
  let results = 0

  /** What a feature makes of an article, once whatever else has arrived is read; a request that was cancelled meanwhile is not worked on. */
  async function look<Answer>(
    uri: string,
    token: CancellationToken,
    feature: (view: View) => Answer
  ): Promise<Answer | null> {
    await takeTurn(token)
    const view = conversation.options.enable ? await session.view(uri) : null
    return view === null ? null : feature(view)
  }

  const at = <Answer>(
    {textDocument, position}: Asked,
    token: CancellationToken,
    feature: (view: View, offset: number) => Answer
  ) => look(textDocument.uri, token, (view) => feature(view, view.positions.offsetOf(position)))

  const keep = (uri: string, data: number[]): SemanticTokens => {
    const resultId = String(++results)
    colours.set(uri, {resultId, data})
    return {resultId, data}
  }

  connection.languages.semanticTokens.on(async ({textDocument: {uri}}, token) =>
    keep(uri, (await look(uri, token, (view) => semanticTokensOf(view))) ?? [])
  )
  connection.languages.semanticTokens.onDelta(async ({textDocument: {uri}, previousResultId}, token) => {
    const data = (await look(uri, token, (view) => semanticTokensOf(view))) ?? []
    const known = colours.get(uri)
    const whole = keep(uri, data)
    return known?.resultId === previousResultId
      ? {resultId: whole.resultId ?? '', edits: tokenEdits(known.data, data)}
      : whole
  })
  connection.languages.semanticTokens.onRange(async ({textDocument: {uri}, range}, token) => ({
    data: (await look(uri, token, (view) => semanticTokensOf(view, view.positions.spanOf(range)))) ?? []
  }))
  connection.languages.inlayHint.on(({textDocument: {uri}, range}, token) =>
    look(uri, token, (view) => inlayHintsOf(view, view.positions.spanOf(range), conversation.options.inlayHints))
  )
  connection.onHover(async (params, token) => {
    const document = session.document(params.textDocument.uri)
    if (document === null || !session.isSettings(document)) return at(params, token, hoverAt)
    const house = await session.houseFor(document.uri)
    return settingsHover(document, house, document.positions.offsetOf(params.position))
  })
  connection.onCompletion(async ({textDocument: {uri}, position}): Promise<CompletionItem[]> => {
    const document = session.document(uri)
    if (document === null) return []
    const house = await session.houseFor(uri)
    const offset = document.positions.offsetOf(position)
    return session.isSettings(document)
      ? settingsCompletions(document, house, offset)
      : commentCompletions(document, house, offset)
  })
  connection.onDefinition((params, token) => at(params, token, definitionAt))
  connection.onReferences((params, token) =>
    at(params, token, (view, offset) => referencesAt(view, offset, params.context.includeDeclaration))
  )
  connection.onDocumentHighlight((params, token) => at(params, token, highlightsAt))
  connection.onPrepareRename((params, token) => at(params, token, spellingAt))
  connection.onRenameRequest((params, token) =>
    at(params, token, (view, offset) => {
      if (params.newName.trim() === '')
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'A name needs at least one word.')
      const edits = respell(view, offset, params.newName)
      if (edits === null)
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only the name of a source can be spelt anew here.')
      return editOf(view, edits, conversation.abilities)
    })
  )
  connection.onDocumentSymbol(({textDocument: {uri}}, token) => look(uri, token, symbolsOf))
  connection.onFoldingRanges(({textDocument: {uri}}, token) => look(uri, token, foldingRangesOf))
  connection.onCodeLens(({textDocument: {uri}}, token) =>
    conversation.options.codeLens ? look(uri, token, lensesOf) : []
  )
  connection.onCodeAction(({textDocument: {uri}, range, context: {only}}, token) =>
    look(uri, token, (view) => actionsFor(view, view.positions.spanOf(range), only, conversation.abilities))
  )
  connection.onDidCloseTextDocument(({textDocument: {uri}}) => {
    colours.delete(uri)
  })
}
