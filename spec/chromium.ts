import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'

/** Where Chromium lies, or null where it is not installed. */
const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? null

/** What specs that need Chromium are called: where it is missing they are passed over, and say so. */
export const inChromium =
  chromiumPath === null
    ? 'in Chromium (passed over, since it is not installed: apt-get install chromium)'
    : 'in Chromium'

/** Does something with a page that lies on the disk, in a window of its own. */
type Visit = <Result>(
  page: string,
  act: (tab: Page) => Promise<Result>,
  options?: BrowserContextOptions
) => Promise<Result>

/** Has Chromium ready while the specs around it run, and gives what visits a page in it. */
export function useChromium(): Visit {
  let browser: Browser
  let folder: string

  before(async function () {
    browser = await startChromium(this)
    folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'))
  })

  after(async () => {
    await browser?.close()
    if (folder !== undefined) rmSync(folder, {recursive: true})
  })

  return async (page, act, options = {}) => {
    const file = join(folder, 'page.html')
    writeFileSync(file, page)
    const context = await browser.newContext({viewport: {width: 1200, height: 900}, ...options})
    try {
      const tab = await context.newPage()
      await tab.goto(pathToFileURL(file).href)
      return await act(tab)
    } finally {
      await context.close()
    }
  }
}

/** Starts Chromium, or passes the specs over where there is none. */
async function startChromium(context: Mocha.Context): Promise<Browser> {
  if (chromiumPath === null) return context.skip()
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}
