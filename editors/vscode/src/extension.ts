import {commands, type Disposable, type ExtensionContext, ProgressLocation, Uri, window, workspace} from 'vscode'
import {rulesBroken, sumUpFindings} from './findings.ts'
import {ReportPanel} from './reportPanel.ts'
import {notRunning, Service} from './service.ts'
import {settingOf} from './settings.ts'
import {StatusBar} from './statusBar.ts'
import {WorkspaceAudits} from './workspaceAudits.ts'

let stop: () => Promise<void> = async () => {}

/** The editor begins: starts the server, and shows what it knows. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('onrecord', {log: true})
  const audits = new WorkspaceAudits(settingOf('workspace', false))
  const own = {audits, showPage, showReport: (article: string) => attempt(() => panel.show(Uri.parse(article)))}
  const service = new Service(context, log, own)
  const panel: ReportPanel = new ReportPanel((article) => service.report(article))
  const statusBar = new StatusBar((document) => service.sumUp(document))
  stop = () => service.stop()

  async function restart(): Promise<void> {
    await service.stop()
    await service.start()
    if (settingOf('workspace', false)) audits.ask()
    statusBar.renew()
  }

  async function auditWorkspace(): Promise<void> {
    if (workspace.workspaceFolders === undefined)
      throw new Error('No folder is open; open the one that holds the articles.')
    if (!service.isRunning) throw new Error(notRunning)
    const progress = {location: ProgressLocation.Window, title: 'onrecord audits the workspace'}
    await window.withProgress(progress, () => audits.order())
    const answer = await window.showInformationMessage(`onrecord: ${sumUpFindings()}`, 'Show Problems')
    if (answer !== undefined) await commands.executeCommand('workbench.actions.view.problems')
  }

  /** Does what a command asks; what cannot be done is told in a sentence. */
  const obey = (name: string, work: () => Promise<void>): Disposable =>
    commands.registerCommand(`onrecord.${name}`, () => attempt(work))

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error)
      log.error(sentence)
      // Nobody waits for the click: the editor goes on meanwhile.
      window.showErrorMessage(`onrecord: ${sentence}`, 'Show the Log').then((answer) => {
        if (answer !== undefined) log.show()
      })
    }
  }

  context.subscriptions.push(
    log,
    panel,
    statusBar,
    obey('restart', restart),
    obey('showReport', async () => panel.show(articleNow())),
    obey('openRulePage', async () => {
      const ruleId = await askForRule()
      if (ruleId !== undefined) await service.execute('onrecord.openRule', ruleId)
    }),
    obey('mendAll', async () => {
      await service.execute('onrecord.fixAll', articleNow().toString())
    }),
    obey('auditWorkspace', auditWorkspace),
    obey('showLog', async () => log.show()),
    workspace.onDidGrantWorkspaceTrust(() => attempt(restart)),
    workspace.onDidChangeConfiguration((change) => {
      const isNew = ['path', 'languages'].some((key) => change.affectsConfiguration(`onrecord.${key}`))
      if (isNew) attempt(restart)
      else if (change.affectsConfiguration('onrecord')) statusBar.renew()
      if (change.affectsConfiguration('onrecord.workspace') && settingOf('workspace', false)) audits.ask()
    }),
    workspace.onDidSaveTextDocument(() => {
      if (settingOf('workspace', false)) audits.ask()
    })
  )
  await attempt(() => service.start())
  statusBar.renew()
}

/** The editor ends, or the extension is switched off. */
export function deactivate(): Promise<void> {
  return stop()
}

/** The article that is being written. Throws where there is none. */
function articleNow(): Uri {
  const uri = window.activeTextEditor?.document.uri
  if (uri === undefined) throw new Error('No article is open; open one and ask again.')
  return uri
}

async function askForRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor
  const broken = editor === undefined ? [] : rulesBroken(editor.document.uri, editor.selection.active)
  const [first, second] = broken
  if (first === undefined) throw new Error('Nothing is found in this article, so there is no rule to read about.')
  if (first.isHere && !second?.isHere) return first.ruleId
  const choices = broken.map(({ruleId, isHere}) => ({label: ruleId, description: isHere ? 'here' : ''}))
  return (await window.showQuickPick(choices, {placeHolder: 'The rule whose page you want to read'}))?.label
}

async function showPage(page: string): Promise<boolean> {
  const uri = Uri.parse(page)
  if (!/\/rules\/[a-z-]+\.md$/.test(uri.path)) return false
  await commands.executeCommand('markdown.showPreviewToSide', uri)
  return true
}
