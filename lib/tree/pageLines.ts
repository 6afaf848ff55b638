/** Short lines that say who wrote a story, when and where: bylines, time stamps, fields, authors' notes. */
import {authorRoles, fieldNames, timeWords} from '../lexicon/furniture.ts'
import type {Metadata} from '../model.ts'
import {type BlockView, wordsOf} from './blockView.ts'
import {beginsUpper} from './characters.ts'
import {monthOf, readDate} from './dates.ts'
import {holdsOnlyNames} from './furniture.ts'

/** The date line that crawlers put before a story, on a line of its own or on the story's first. */
export interface CrawlHeader {
  /** Where it ends in the prose. */
  readonly end: number
  readonly published: string
}

/** The crawler's header at the beginning of a text: «date 2031-04-22 The ferry …». */
export function findCrawlHeader(text: string): CrawlHeader | null {
  if (!/^\s{0,8}(?:date|pub)/i.test(text)) return null
  const found =
    /^\s{0,8}(?:date|published|pubdate)\s?[:=]?\s{0,3}(\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,15}(?:Z|[+-][\d:]{4,5})?)?)(?=\s|$)/i.exec(
      text.slice(0, 100)
    )
  const published = found ? readDate(found[1] ?? '') : null
  return found && published ? {end: found[0].length, published} : null
}

/** A field above the story: «Headline: Harbour sale falls through». */
export interface Field {
  readonly field: keyof Metadata | 'other'
  readonly value: string
}

/** The field that a line above a story gives, or null. */
export function readField(text: string): Field | null {
  const found = /^([A-Za-z]{3,12}): +(\S.*)$/.exec(text.slice(0, 300))
  const name = found?.[1]?.toLowerCase()
  const known = fieldNames.find((field) => field.name === name)
  return known && found ? {field: known.field, value: (found[2] ?? '').trim()} : null
}

const times = new Set(timeWords)
const weekdays = /^(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?$/

/** Whether a line says nothing but when: «Updated 3:15 p.m. ET, May 12, 2031». */
export function isTimeLine({text}: BlockView): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false
  let dated = 0
  for (const part of wordsOf(text.toLowerCase())) {
    for (const word of part.split(/[-–—:,]/)) {
      if (word === '') continue
      if (/^\d{1,4}(?:st|nd|rd|th|am|pm)?$/.test(word)) continue
      if (!times.has(word) && !weekdays.test(word) && monthOf(word) === null) return false
      dated += 1
    }
  }
  return dated > 0 || readDate(text) !== null
}

/** Whether a line says nothing but who wrote the story: «By Ana Ruiz and Tom Weld, Staff Writers». */
export function isByline({text, head}: BlockView): boolean {
  if (text.length > 120) return false
  const named = /^by:? /.test(head) || / \| /.test(text) || /, (?:staff writer|reporter|correspondent)/.test(head)
  if (!named || /[.!?]["”’)]*$/.test(text.replace(/\b[A-Z]\.$/, '').replace(/(?:Jr|Sr)\.$/, ''))) return false
  return holdsOnlyNames(text) && wordsOf(text).filter(beginsUpper).length >= 2 && !/\d{3}/.test(text)
}

/** Whether a line above the story is nothing but a name: «Ana Ruiz». */
export function isNameLine({text}: BlockView): boolean {
  if (text.length > 40) return false
  const words = wordsOf(text)
  return words.length >= 2 && words.length <= 4 && words.every(beginsUpper) && /^[\p{L} .’'-]+$/u.test(text)
}

/** Whether a line holds a place and a dash and nothing else: «NORWELL, Vt. —». */
export const isDatelineAlone = ({text}: BlockView): boolean =>
  text.length <= 60 && /[—–-]$/.test(text) && /^\p{Lu}[\p{L}\p{N} .,()/’'-]{2,50}[—–-]{1,2}$/u.test(text)

/**
 * Whether a block near the foot of a story tells about its author: a name that the story has not mentioned, and what
 * they do. «Ana Ruiz is a reporter for the Harbour Mail.»
 */
export function isAuthorNote({text, head}: BlockView, isMentioned: (name: string) => boolean): boolean {
  if (text.length > 400 || /["“]/.test(text)) return false
  const inRole = authorRoles.some((role) => head.includes(` ${role}`))
  if (!inRole && !/covers|writes|reports/.test(text)) return false
  const found =
    /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:, [^,.]{1,80},)? (?:is|was|are|covers|writes (?:about|for|on)|reports (?:on|for|from)|teaches|hosts)\b/u.exec(
      text.slice(0, 200)
    )
  const name = found?.[1]?.split(' ').at(-1)
  if (!found || !name || isMentioned(name)) return false
  return inRole || /(?:covers|writes|reports)\b/.test(found[0])
}

/** Whether a block is nothing but an account or an address: «@anaruizmail», «ana@mail.example». */
export const isAccount = ({text}: BlockView): boolean =>
  text.length <= 80 &&
  /^(?:(?:twitter|x|email|e-mail|instagram):? )?@?[\w.+-]+(?:@[\w.-]+)?\.?$/i.test(text) &&
  text.includes('@')
