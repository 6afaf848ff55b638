import {createHash} from 'node:crypto'

/**
 * The report’s page by day or by night, as the editor’s theme is and not as the system is. It may show its style sheet and run the one script
 * that it vouches for itself; nothing else runs, and nothing is asked of the network.
 */
export function dressReport(page: string, isDark: boolean): string {
  const given = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/.exec(page)
  const script = /script-src (?:'|&#39;)(sha256-[A-Za-z0-9+/=]+)/.exec(given?.[1] ?? '')?.[1] ?? 'none'
  const sheet = dressSheet(/<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '', isDark)
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
    `script-src '${script}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return page
    .replace(given?.[0] ?? '', '')
    .replace('<meta name="color-scheme" content="light dark">\n', '')
    .replace(/<style>[^<]*<\/style>/, () => `<style>${sheet}</style>`)
    .replace('<head>', `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

const dressSheet = (sheet: string, isDark: boolean): string =>
  sheet
    .replaceAll('color-scheme: light dark', `color-scheme: ${isDark ? 'dark' : 'light'}`)
    .replaceAll('(prefers-color-scheme: dark)', isDark ? 'all' : 'not all')
