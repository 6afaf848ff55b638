import type {ClientCapabilities} from 'vscode-languageserver'
import type {ActionAbilities} from './actions.ts'

/** What an editor says that it can do with diagnostics and changes. */
export function readAbilities({textDocument, workspace}: ClientCapabilities): ActionAbilities {
  const pushed = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  return {
    related: (pushed?.relatedInformation ?? pulled?.relatedInformation) === true,
    tags: (pushed?.tagSupport ?? pulled?.tagSupport) !== undefined,
    links: (pushed?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport) === true,
    versions: workspace?.workspaceEdit?.documentChanges === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true
  }
}
