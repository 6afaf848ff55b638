import {ColorThemeKind, type Disposable, type Uri, ViewColumn, type WebviewPanel, window, workspace} from 'vscode'
import {dressReport} from './dressReport.ts'

/** Gives the report of an article as a page. */
export type Report = (article: Uri) => Promise<string>

/** The sourcing report, in a pane beside the article. There is one pane; it shows the article for which it was last asked, as that was last saved. */
export class ReportPanel implements Disposable {
  readonly #report: Report
  #panel: WebviewPanel | null = null
  #article: Uri | null = null
  #page = ''
  readonly #listeners: readonly Disposable[]

  constructor(report: Report) {
    this.#report = report
    this.#listeners = [
      window.onDidChangeActiveColorTheme(() => this.#paint()),
      workspace.onDidSaveTextDocument(({uri}) => {
        if (uri.toString() === this.#article?.toString()) this.#renew(uri).catch(() => {})
      })
    ]
  }

  async show(article: Uri): Promise<void> {
    const page = await this.#report(article)
    this.#article = article
    this.#page = page
    this.#panel ??= this.#open()
    this.#panel.title = `Sourcing: ${/[^/]*$/.exec(article.path)?.[0] ?? ''}`
    this.#paint()
    this.#panel.reveal(undefined, true)
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
    this.#panel?.dispose()
  }

  #open(): WebviewPanel {
    const place = {viewColumn: ViewColumn.Beside, preserveFocus: true}
    // Nothing is loaded from the disk: all of the page is in it.
    const panel = window.createWebviewPanel('onrecord.report', 'Sourcing', place, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: []
    })
    panel.onDidDispose(() => {
      this.#panel = null
      this.#article = null
    })
    return panel
  }

  async #renew(article: Uri): Promise<void> {
    const page = await this.#report(article)
    if (page === this.#page) return
    this.#page = page
    this.#paint()
  }

  #paint(): void {
    const {kind} = window.activeColorTheme
    const isDark = kind === ColorThemeKind.Dark || kind === ColorThemeKind.HighContrast
    if (this.#panel !== null) this.#panel.webview.html = dressReport(this.#page, isDark)
  }
}
