import {additions, changeWords, errorWords, otherNotices} from '../lexicon/notices.ts'

/**
 * What a notice on a page is: a `correction` says that something was wrong, an `update` what was added, a `change` only that the text is not
 * what it was; any `other` tells of the page or of the story's way there.
 */
export const noticeKinds = ['correction', 'update', 'change', 'other'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A notice as the lexicon of notices reads it: lower case, straight apostrophes, on one line. */
export interface Notice {
  readonly text: string
  readonly kind: NoticeKind
}

/** Reads a notice. */
export function readNotice(words: string): Notice {
  const text = words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
  return {text, kind: kindOf(text)}
}

function kindOf(text: string): NoticeKind {
  const holds = (phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(phrase))
  if (holds(otherNotices) || !holds(changeWords)) return 'other'
  if (holds(errorWords)) return 'correction'
  return holds(additions) ? 'update' : 'change'
}
