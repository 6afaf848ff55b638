import {bareAddresses, hostOf} from '../lib/findings/links.ts'
import {wordList} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import type {Suggestion} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

/** Looks for web addresses printed as they are, where a link or the name of the page would serve readers better. */
export const bareUrl = defineRule({
  id: 'bare-url',
  family: 'link',
  level: 'note',
  about: 'A web address stands in the copy as it is',
  options: {allowHosts: wordList([])},
  *check(article, {allowHosts}) {
    for (const span of bareAddresses(article)) {
      const url = article.text.slice(span.start, span.end)
      const host = hostOf(url)
      if (host === null || allowHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`))) continue
      const message = `This address of ${host} does not say what it leads to; name the page or document and link the name.`
      yield {
        span,
        message,
        suggestions: article.format === 'markdown' ? [suggestLink(article.text, span, url, host)] : []
      }
    }
  }
})

function suggestLink(text: string, {start, end}: Span, url: string, host: string): Suggestion {
  const bracketed = text.charAt(start - 1) === '<' && text.charAt(end) === '>'
  const place = bracketed ? {start: start - 1, end: end + 1} : {start, end}
  return {title: `Link it as “${host}”`, edits: [{...place, text: `[${host}](${linkTarget(url)})`}]}
}

const linkTarget = (url: string): string => (url.startsWith('www.') ? 'https://' : '') + url
