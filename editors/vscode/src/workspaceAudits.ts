import type {CancellationToken} from 'vscode'

/**
 * Says when the articles that are not open are audited. The protocol’s client asks for them again and again; what it asks is held back until
 * there is a reason: somebody orders it, or a file was saved and the settings want it so.
 */
export class WorkspaceAudits {
  #isDue: boolean
  #wake: () => void = () => {}
  #whenDone: (() => void)[] = []

  constructor(isDue: boolean) {
    this.#isDue = isDue
  }

  /** There is a reason to audit. */
  ask(): void {
    this.#isDue = true
    this.#wake()
  }

  /** Audits, and resolves when that is done. */
  order(): Promise<void> {
    const done = new Promise<void>((resolve) => this.#whenDone.push(resolve))
    this.ask()
    return done
  }

  /** Lets through what the client asks, once there is a reason; gives null where it is overtaken by another request of the kind. */
  async hold<Answer>(token: CancellationToken, next: () => Promise<Answer>): Promise<Answer | null> {
    while (!this.#isDue && !token.isCancellationRequested) await this.#reason(token)
    if (token.isCancellationRequested) return null
    this.#isDue = false
    try {
      return await next()
    } finally {
      if (token.isCancellationRequested) this.ask()
      else this.#tellDone()
    }
  }

  #tellDone(): void {
    const waiting = this.#whenDone
    this.#whenDone = []
    for (const done of waiting) done()
  }

  #reason(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const overtaken = token.onCancellationRequested(() => this.#wake())
      this.#wake = () => {
        overtaken.dispose()
        resolve()
      }
    })
  }
}
