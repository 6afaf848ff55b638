import type {Article} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'

/** Whoever denies a charge or pleads not guilty in the story, by id of the source, and where the story first says so. */
export const findDenials = remembered((article: Article): ReadonlyMap<string, Span> => {
  const denials = new Map<string, Span>()
  const answers = article.replies.filter(({kind}) => kind === 'denial' || kind === 'plea')
  if (answers.length === 0) return denials
  const named = article.sources
    .flatMap((source) => source.mentions.map((mention) => ({id: source.id, start: mention.start, end: mention.end})))
    .toSorted((a, b) => a.start - b.start)
  for (const {target, start, end} of answers) {
    if (target === null) continue
    const mention = named[firstWhere(named, (each) => each.end > target.start)]
    if (mention === undefined || mention.start >= target.end || denials.has(mention.id)) continue
    denials.set(mention.id, {start, end})
  }
  return denials
})
