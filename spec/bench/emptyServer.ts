/** A language server that does nothing: it follows the document and publishes, with each change, as many findings as it is told to, always the same. */
import {createConnection, type Diagnostic, ProposedFeatures, TextDocuments} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

const count = Number(process.env.FINDINGS ?? 0)
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
const documents = new TextDocuments(TextDocument)
const diagnostics: Diagnostic[] = Array.from({length: count}, (_, index) => ({
  range: {start: {line: index, character: 0}, end: {line: index, character: 20}},
  severity: 2,
  code: 'statistic-without-source',
  codeDescription: {href: 'file:///usr/lib/node_modules/onrecord/rules/statistic-without-source.md'},
  source: 'onrecord',
  message: 'This figure stands without a source; say whose it is, or show readers how it was reckoned.'
}))

connection.onInitialize(() => ({capabilities: {textDocumentSync: {openClose: true, change: 2}}}))
documents.onDidChangeContent(({document: {uri, version}}) => connection.sendDiagnostics({uri, version, diagnostics}))
documents.listen(connection)
connection.listen()
