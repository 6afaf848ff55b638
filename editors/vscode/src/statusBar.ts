import {type Disposable, StatusBarAlignment, type StatusBarItem, type TextDocument, window, workspace} from 'vscode'
import {settingOf} from './settings.ts'

/** Gives an article in a line (`14 statements · 5 unattributed · 3 named sources · 1 withheld`), or null where a document is none. */
export type SumUp = (document: TextDocument) => Promise<string | null>

/** How long the typing has to pause before the line is asked for anew; milliseconds. */
const pause = 400

/** The article that is being written, in a line at the foot of the window. */
export class StatusBar implements Disposable {
  readonly #sumUp: SumUp
  readonly #item: StatusBarItem
  readonly #listeners: readonly Disposable[]
  #timer: NodeJS.Timeout | undefined

  constructor(sumUp: SumUp) {
    this.#sumUp = sumUp
    this.#item = window.createStatusBarItem('onrecord.sourcing', StatusBarAlignment.Right, 100)
    this.#item.name = 'Sourcing of the article'
    this.#item.tooltip = 'Who says what in this article. Click to see the sourcing report beside it.'
    this.#item.command = 'onrecord.showReport'
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.renew()),
      workspace.onDidChangeTextDocument(({document}) => {
        if (document === window.activeTextEditor?.document) this.renew(pause)
      })
    ]
  }

  /** Tells of the article that is being written, after a while. */
  renew(after = 0): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#tell(), after)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const each of this.#listeners) each.dispose()
    this.#item.dispose()
  }

  async #tell(): Promise<void> {
    const document = window.activeTextEditor?.document
    const line = document === undefined || !settingOf('statusBar', true) ? null : await this.#sumUp(document)
    // Another one may have come to the fore meanwhile.
    if (document !== window.activeTextEditor?.document) return
    if (line === null) {
      this.#item.hide()
      return
    }
    this.#item.text = `$(quote) ${line}`
    this.#item.accessibilityInformation = {label: `Sourcing: ${line}`}
    this.#item.show()
  }
}
