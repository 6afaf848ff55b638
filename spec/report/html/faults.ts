import axe from 'axe-core'
import type {Page} from 'playwright-core'

/** How far a page reaches beyond its window. */
export const overflow = (tab: Page): Promise<unknown> =>
  tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** What axe finds wrong by WCAG 2.2 AA and by good practice, a line each. */
export async function findFaults(tab: Page): Promise<unknown> {
  await tab.evaluate(axe.source)
  return tab.evaluate(
    `axe.run(document, {rules: {'target-size': {enabled: true}}}).then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ' ' + html.slice(0, 200))))`
  )
}
