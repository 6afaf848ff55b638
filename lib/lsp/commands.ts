import {LSPErrorCodes, ResponseError} from 'vscode-languageserver/node'
import {showHtml} from '../report/html/showHtml.ts'
import {showJson} from '../report/json.ts'
import {showMarkdown} from '../report/markdown.ts'
import {showText} from '../report/text.ts'
import {wordsOf} from '../report/wordsOf.ts'
import {editOf, mendingEdits} from './actions.ts'
import type {Conversation} from './conversation.ts'
import type {View} from './view.ts'

/** The forms in which the sourcing report is given to an editor, and what their files are called. */
const reports = {
  markdown: {ending: 'md', show: ({audit, article}: View) => showMarkdown(audit.record, wordsOf(article))},
  text: {ending: 'txt', show: ({audit, article}: View) => showText(audit.record, wordsOf(article))},
  html: {ending: 'html', show: ({audit, article}: View) => showHtml(audit.record, article)},
  json: {ending: 'json', show: ({audit}: View) => showJson([audit.record])}
} as const
type ReportForm = keyof typeof reports

const isForm = (word: unknown): word is ReportForm => typeof word === 'string' && Object.hasOwn(reports, word)

/** What an editor can have done, by the names under which it asks: each is given its arguments. */
export const commandNames = [
  'onrecord.report',
  'onrecord.openReport',
  'onrecord.openRule',
  'onrecord.addToBaseline',
  'onrecord.fixAll'
] as const

/** Does what an editor orders by name. What cannot be done is told in the answer. */
export function offerCommands(conversation: Conversation): void {
  const {connection, host, session} = conversation

  connection.onExecuteCommand(async ({command, arguments: given = []}) => {
    switch (command) {
      case 'onrecord.report':
        return report(await viewOf(given[0]), given[1])
      case 'onrecord.openReport':
        return openReport(await viewOf(given[0]), given[1])
      case 'onrecord.openRule':
        return openRule(String(given[0] ?? ''), given[1])
      case 'onrecord.addToBaseline':
        return addToBaseline(await viewOf(given[0]), String(given[1] ?? ''))
      case 'onrecord.fixAll':
        return fixAll(await viewOf(given[0]))
      default:
        throw refusal(`There is no command “${command}”; there are ${commandNames.join(', ')}.`)
    }
  })

  async function viewOf(uri: unknown): Promise<View> {
    const view = typeof uri === 'string' ? await session.view(uri) : null
    if (view === null) throw refusal('The first argument should be the address of an article that is open.')
    return view
  }

  function report(view: View, form: unknown) {
    const format = form === undefined || form === null ? 'markdown' : form
    if (!isForm(format))
      throw refusal(`There is no report as “${format}”; there are ${Object.keys(reports).join(', ')}.`)
    return {uri: view.uri, format, text: reports[format].show(view)}
  }

  async function openReport(view: View, form: unknown) {
    const {format, text} = report(view, form)
    const name = decoded(view.uri.slice(Math.max(view.uri.lastIndexOf('/'), view.uri.lastIndexOf('\\')) + 1)).replace(
      /[^\p{L}\p{N}._ -]/gu,
      '_'
    )
    const uri = host.writeScratch(`${name || 'article'}.report.${reports[format].ending}`, text)
    return {uri, shown: await show(uri)}
  }

  /** Of a rule of the user’s own, only where its settings hold is anything known: for the document that is named, or where nothing is. */
  async function openRule(ruleId: string, article: unknown) {
    const house = await session.houseFor(typeof article === 'string' ? article : '')
    const text = house.pageOf(ruleId)
    if (text === null) throw refusal(`There is no rule “${ruleId}”; “onrecord rules” lists those there are.`)
    const uri = house.pageUriOf(ruleId) ?? host.writeScratch(`${ruleId.replace('/', '-')}.md`, text)
    return {uri, shown: await show(uri)}
  }

  /** Whether the editor has shown a document; one that cannot opens it itself, by the URI that it is given. */
  async function show(uri: string): Promise<boolean> {
    if (conversation.client.window?.showDocument?.support !== true) return false
    const answer = connection.window.showDocument({uri, takeFocus: false})
    return answer.then(
      // Some editors answer nothing at all.
      (shown: {readonly success: boolean} | null) => shown?.success === true,
      () => false
    )
  }

  async function addToBaseline(view: View, print: string) {
    const finding = view.findings.find(({fingerprint}) => fingerprint === print)
    const path = host.pathOf(view.uri)
    if (finding === undefined) throw refusal('This finding is gone; look at the text as it stands now.')
    if (path === null) throw refusal('A text that was never saved has no place in a baseline; save it first.')
    try {
      const file = host.addToBaseline(path, finding)
      conversation.refresh()
      return {uri: host.uriOf(file)}
    } catch (error) {
      throw error instanceof Error && error.name === 'UserError' ? refusal(error.message) : error
    }
  }

  async function fixAll(view: View) {
    const edits = mendingEdits(view)
    if (edits.length === 0) return {applied: false}
    const edit = editOf(view, edits, conversation.abilities)
    return connection.workspace.applyEdit({label: 'Mend what can be mended', edit})
  }
}

const refusal = (sentence: string) => new ResponseError(LSPErrorCodes.RequestFailed, sentence)

/** A part of a URI as it reads; one that is no part of any, such as `100%`, as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
