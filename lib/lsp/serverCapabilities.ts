import type {ServerCapabilities} from 'vscode-languageserver'
import {fixAllKind} from './actions.ts'
import {commandNames} from './commands.ts'
import type {Encoding} from './positions.ts'
import {legend} from './semanticTokens.ts'

const incremental = 2

/** What the server tells an editor that it can do. */
export const capabilitiesOf = (positionEncoding: Encoding): ServerCapabilities => ({
  positionEncoding,
  textDocumentSync: {openClose: true, change: incremental, save: true},
  diagnosticProvider: {identifier: 'onrecord', interFileDependencies: false, workspaceDiagnostics: true},
  semanticTokensProvider: {
    legend: {tokenTypes: [...legend.tokenTypes], tokenModifiers: [...legend.tokenModifiers]},
    full: {delta: true},
    range: true
  },
  inlayHintProvider: true,
  hoverProvider: true,
  completionProvider: {triggerCharacters: ['"', ' ', '-', ':']},
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: {prepareProvider: true},
  documentSymbolProvider: {label: 'onrecord'},
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  codeLensProvider: {},
  codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind]},
  executeCommandProvider: {commands: [...commandNames]},
  workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
})
