import type {Entry, Section} from '../report/sheet.ts'
import {countOf, listOf} from '../report/wording.ts'
import type {DeskRecord} from './deskRecord.ts'
import type {EventRecord} from './events.ts'

/** What the stories of one event come to side by side, event by event; nothing where none tell of the same. */
export function eventSection({events}: DeskRecord): Section | null {
  if (events.found === 0) return null
  const told = `${countOf(events.found, 'event')} ${events.found === 1 ? 'is' : 'are'} told in ${countOf(events.stories, 'story', 'stories')}`
  const about = `${told}, as far as their days, and the names and words that they share, can show.`
  const rest =
    events.toCompare.length === 0
      ? 'Nothing was found on which those of one event do not agree.'
      : 'Lay those of one event side by side with “onrecord compare”, which shows each place.'
  return {
    heading: 'One event in several stories',
    blocks: [
      {form: 'paragraph', words: `${about} ${rest}`},
      ...(events.toCompare.length === 0
        ? []
        : [{form: 'entries' as const, entries: events.toCompare.map((event) => toEntry(event))}])
    ]
  }
}

function toEntry(event: EventRecord): Entry {
  const [first] = event.stories
  return {
    place: '',
    words: `${first?.title ?? first?.path ?? ''}, and ${countOf(event.stories.length - 1, 'other story', 'other stories')}`,
    facts: [
      ['', tellOdds(event)],
      ...event.stories.map(({path, published}): readonly [string, string] => [
        '',
        published === null ? path : `${published} · ${path}`
      ])
    ]
  }
}

/** How many points are named. */
const mostTopics = 4

function tellOdds({contradictions, altered, quotations, releases, names}: EventRecord): string {
  const more = contradictions.length - mostTopics
  const topics = [...contradictions.slice(0, mostTopics), ...(more > 0 ? [`${more} more`] : [])]
  const parts = [
    contradictions.length === 0 ? '' : `they contradict each other on ${listOf(topics)}`,
    altered === 0 ? '' : `${altered} of ${countOf(quotations, 'shared quotation')} not in the same words everywhere`,
    releases === 0 ? '' : `${countOf(releases, 'statement')} told as given to one, which others have too`,
    names === 0 ? '' : `${countOf(names, 'name')} spelled in two ways`
  ]
  const words = parts.filter((part) => part !== '').join(' · ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
