import type {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit
} from 'vscode-languageserver'
import {mend} from '../findings/mend.ts'
import type {Edit, Finding} from '../model.ts'
import {differenceOf} from '../text/difference.ts'
import type {Span} from '../text/span.ts'
import {type DiagnosticAbilities, diagnosticOf} from './diagnostics.ts'
import {ignoreEdit} from './ignoreComments.ts'
import type {View} from './view.ts'

/** What the server’s actions are, as editors group them. */
export const fixAllKind = 'source.fixAll.onrecord'
const quickFix: CodeActionKind = 'quickfix'

/** What the editor can do with an action. */
export interface ActionAbilities extends DiagnosticAbilities {
  /** Changes that name the version that they are for. */
  readonly versions: boolean
  /** Changes with a place left for the writer. */
  readonly snippets: boolean
}

/** The actions for a stretch of an article, of the kinds that the editor asks for (all where it asks for none), safe mendings first. */
export function actionsFor(
  view: View,
  within: Span,
  only: readonly CodeActionKind[] | undefined,
  abilities: ActionAbilities
): CodeAction[] {
  const wants = (kind: CodeActionKind) =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`))
  const found = wants(quickFix)
    ? view.findings.filter(({start, end}) => start <= within.end && within.start <= end)
    : []
  const actions = found.flatMap((finding) => fixes(view, finding, abilities))
  const others = found.flatMap((finding) => waysAround(view, finding, abilities))
  const all = only === undefined ? fixAllLater(view) : wants(fixAllKind) ? fixAll(view, abilities) : []
  return [...actions, ...all, ...others]
}

function fixes(view: View, finding: Finding, abilities: ActionAbilities): readonly CodeAction[] {
  const diagnostics = [diagnosticOf(view, finding, abilities)]
  const {fix, suggestions, ruleId} = finding
  const safe =
    fix === null
      ? []
      : [
          {
            title: `Mend: ${aboutRule(view, ruleId)}`,
            kind: quickFix,
            diagnostics,
            isPreferred: true,
            edit: editOf(view, fix.edits, abilities)
          }
        ]
  return [
    ...safe,
    ...suggestions.map(({title, edits}) => ({title, kind: quickFix, diagnostics, edit: editOf(view, edits, abilities)}))
  ]
}

const aboutRule = ({house}: View, ruleId: string): string => {
  const about = house.rules.find(({id}) => id === ruleId)?.about ?? ruleId
  return about.slice(0, 1).toLowerCase() + about.slice(1)
}

/** What can be done about a finding besides mending it. */
function waysAround(view: View, finding: Finding, abilities: ActionAbilities): readonly CodeAction[] {
  const diagnostics: Diagnostic[] = [diagnosticOf(view, finding, abilities)]
  const {ruleId, fingerprint} = finding
  const ignoring = ignoreEdit(view.article, finding)
  return [
    ...(ignoring === null
      ? []
      : [
          {
            title: `Ignore ${ruleId} here, and say why`,
            kind: quickFix,
            diagnostics,
            edit:
              abilities.snippets && abilities.versions ? snippetOf(view, ignoring) : editOf(view, [ignoring], abilities)
          }
        ]),
    ...(view.uri.startsWith('file:')
      ? [
          {
            title: `Add this ${ruleId} to the baseline`,
            kind: quickFix,
            diagnostics,
            command: {
              title: 'Add to the baseline',
              command: 'onrecord.addToBaseline',
              arguments: [view.uri, fingerprint]
            }
          }
        ]
      : []),
    {
      title: `Open the page of ${ruleId}`,
      kind: quickFix,
      diagnostics,
      command: {title: 'Open the rule’s page', command: 'onrecord.openRule', arguments: [ruleId, view.uri]}
    }
  ]
}

const fixAllTitle = 'Mend all that can be mended without changing a meaning'

/** Everything that is safe, in one change, for an editor that asks for just that: when a file is saved, say. */
function fixAll(view: View, abilities: ActionAbilities): readonly CodeAction[] {
  const edits = mendingEdits(view)
  return edits.length === 0 ? [] : [{title: fixAllTitle, kind: fixAllKind, edit: editOf(view, edits, abilities)}]
}

/** The same for a list of all that can be done, which editors ask for at every move: what it changes is found out when it is chosen. */
const fixAllLater = ({findings, uri}: View): readonly CodeAction[] =>
  findings.some(({fix}) => fix !== null)
    ? [
        {
          title: fixAllTitle,
          kind: fixAllKind,
          command: {title: fixAllTitle, command: 'onrecord.fixAll', arguments: [uri]}
        }
      ]
    : []

/** What mends an article as far as it can be mended. */
export function mendingEdits(view: View): readonly Edit[] {
  const {article} = view
  const mended = mend(article.text, (text) => (text === article.text ? view.audit : view.again(text)))
  return mended.text === article.text ? [] : [differenceOf(article.text, mended.text)]
}

/** Edits of an article as the protocol carries them. */
export function editOf(
  {uri, version, positions}: View,
  edits: readonly Edit[],
  {versions}: Pick<ActionAbilities, 'versions'>
): WorkspaceEdit {
  const changes: TextEdit[] = edits.map((edit) => ({range: positions.rangeOf(edit), newText: edit.text}))
  return versions ? {documentChanges: [{textDocument: {uri, version}, edits: changes}]} : {changes: {[uri]: changes}}
}

function snippetOf(
  {uri, version, positions}: View,
  {text, reasonAt, ...span}: Edit & {readonly reasonAt: number}
): WorkspaceEdit {
  const escaped = (words: string) => words.replace(/[\\$}]/g, '\\$&')
  const value = `${escaped(text.slice(0, reasonAt))}\${1:why it may stand} ${escaped(text.slice(reasonAt))}`
  const edit: SnippetTextEdit = {range: positions.rangeOf(span), snippet: {kind: 'snippet', value}}
  return {documentChanges: [{textDocument: {uri, version}, edits: [edit]}]}
}
