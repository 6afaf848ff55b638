import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** Where Chromium lies, or null where it is not installed. */
const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? null

/** What specs that need Chromium are called: where it is missing they are passed over, and say so. */
export const inChromium =
  chromiumPath === null
    ? 'in Chromium (passed over, since it is not installed: apt-get install chromium)'
    : 'in Chromium'

/** Starts Chromium, or passes the specs over where there is none. */
export async function startChromium(context: Mocha.Context): Promise<Browser> {
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
