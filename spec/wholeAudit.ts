import type {Audit} from '../lib/audit.ts'

/** All that an audit says, the places of each character among it, as one string: two audits of it are the same or are not. */
export function wholeAudit({article, findings, suppressed}: Audit): string {
  const blocks = article.blocks.map(({prose, ...rest}) => {
    const places = Array.from(prose.text, (_, at) => [prose.startOf(at), prose.endOf(at)])
    return {...rest, text: prose.text, places}
  })
  return JSON.stringify({article: {...article, blocks}, findings, suppressed})
}
