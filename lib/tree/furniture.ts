/** Recognises the furniture of a page by the phrases of the lexicon. */
import {
  endMarks,
  type FurniturePhrases,
  formCommands,
  formTopics,
  furniturePhrases,
  nameFillers,
  shareFillers,
  shareWords
} from '../lexicon/furniture.ts'
import type {Region} from '../model.ts'
import {type BlockView, wordsOf} from './blockView.ts'
import {beginsLower, beginsUpper, isWordAt, trimSigns} from './characters.ts'

interface Entry {
  readonly phrase: string
  readonly group: FurniturePhrases
}

const alone = new Map<string, Region>()
/** By their first word. */
const openers = new Map<string, Entry[]>()
const within: Entry[] = []
for (const group of furniturePhrases) {
  for (const phrase of group.phrases) {
    if (group.where === 'alone') alone.set(phrase, group.region)
    else if (group.where === 'within') within.push({phrase, group})
    else {
      const word = firstWord(phrase)
      const entries = openers.get(word)
      if (entries) entries.push({phrase, group})
      else openers.set(word, [{phrase, group}])
    }
  }
}

/** One question for all of them: most blocks hold none. */
const anyWithin = new RegExp(within.map(({phrase}) => phrase).join('|'))

const shares = new Set(shareWords)
const fillers = new Set(shareFillers)
const small = new Set(nameFillers)

/** Longer blocks are prose, whatever they begin with; only notices run on. */
const longest = 400

/** A word that reports what somebody said, or a double quotation mark: then the words are somebody's, not the page's. */
const reports = /["“”]|\b(?:said|says|told|asked|adds|added|wrote|writes)\b/

/** The region of a block that is furniture by its words, or null. `atFoot` says whether it is among the last blocks. */
export function furnitureOf(view: BlockView, atFoot: boolean): Region | null {
  const {text, head} = view
  if (text.length <= 60) {
    const whole = alone.get(trimmed(head))
    if (whole) return whole
    if (isShareBar(head)) return 'promo'
  }
  for (const {phrase, group} of openers.get(firstWord(head)) ?? []) {
    if (opensWith(head, phrase) && applies(group, view, phrase, atFoot)) return group.region
  }
  if (text.length > longest || !anyWithin.test(head)) return null
  for (const {phrase, group} of within) {
    if (head.includes(phrase) && applies(group, view, phrase, atFoot)) return group.region
  }
  return null
}

/** Whether the block is a mark that closes a story on the wire: «-30-», «ENDS». */
export const isEndMark = (view: BlockView): boolean => view.text.length < 12 && endMarks.includes(trimmed(view.head))

function firstWord(text: string): string {
  const space = text.indexOf(' ')
  return space === -1 ? text : text.slice(0, space)
}

const trimmed = (text: string): string => trimSigns(text, 12)

function opensWith(head: string, phrase: string): boolean {
  if (!head.startsWith(phrase)) return false
  return !isWordCharacter(phrase.slice(-1)) || !isWordCharacter(head.charAt(phrase.length)) || /\d$/.test(phrase)
}

const isWordCharacter = (character: string): boolean => isWordAt(character, 0)

function applies(group: FurniturePhrases, {text, head}: BlockView, phrase: string, atFoot: boolean): boolean {
  if (group.atFoot && !atFoot) return false
  // «This report» and «been updated» must stand close together; what one signs up to may come late.
  const near = group.region === 'notice' ? head.slice(phrase.length, phrase.length + 25) : head
  if (group.besides && !group.besides.some((word) => near.includes(word))) return false
  if (group.region === 'notice') return !/^["“]/.test(text)
  if (text.length > longest) return false
  if (group.names) return holdsOnlyNames(text)
  // «Read more: mayor says the dock is unsafe»: after a colon stands a headline, which may report.
  return phrase.endsWith(':') || !reports.test(head)
}

/** Whether a line holds nothing but names and the small words between them, as credits and bylines do. */
export function holdsOnlyNames(text: string): boolean {
  const words = wordsOf(text.slice(0, longest))
  return words.length > 0 && words.every((word) => !beginsLower(word) || small.has(word))
}

/** Whether a text may end in names: its last word has a capital letter or is one of the small words between names. */
export function endsInName(text: string): boolean {
  let end = text.length
  while (end > 0 && !isWordCharacter(text.charAt(end - 1)) && text.length - end < 4) end -= 1
  let start = end
  while (start > 0 && isWordCharacter(text.charAt(start - 1)) && end - start < 40) start -= 1
  const word = text.slice(start, end)
  return !(beginsLower(word) || /^\d/.test(word)) || small.has(word) || '@_'.includes(text.charAt(start - 1) || ' ')
}

/** Whether a line names at least one name: a word with a capital letter, or an account. */
export const holdsName = (text: string): boolean =>
  wordsOf(text).some((word) => beginsUpper(word) || word.startsWith('@'))

function isShareBar(head: string): boolean {
  let shared = 0
  for (const word of wordsOf(head)) {
    if (shares.has(word)) shared += 1
    else if (!fillers.has(word) && !/^\d+[km]?$/.test(word)) return false
  }
  return shared >= 2 || (shared === 1 && /share|tweet/.test(head))
}

/** Where a newsletter form begins and ends in a text, or null. What stands before and after it is the story's. */
export interface FormRange {
  readonly start: number
  readonly end: number
}

/** No form is looked for beyond this. */
const formReach = 4000

/** The newsletter form in a text, however the crawler ran its parts together: commands to the reader, and a topic beside them. */
export function findForm(view: BlockView): FormRange | null {
  if (!/sign|subscri|e-?mail|inbox|privacy/.test(view.head)) return null
  const text = view.text.slice(0, formReach).toLowerCase().replaceAll('’', "'")
  let start = text.length
  let end = 0
  let commands = 0
  let topics = 0
  const count = (phrase: string): number => {
    let found = 0
    for (let at = text.indexOf(phrase); at !== -1 && found < 50; at = text.indexOf(phrase, at + phrase.length)) {
      start = Math.min(start, at)
      end = Math.max(end, at + phrase.length)
      found += 1
    }
    return found
  }
  for (const phrase of formCommands) commands += count(phrase)
  if (commands === 0) return null
  for (const phrase of formTopics) topics += count(phrase)
  if (commands + topics < 3 && !(commands >= 1 && topics >= 1 && start === 0)) return null
  if (/["“]/.test(text.slice(0, start))) return null
  return {start: beforeForm(view.text, start), end: afterForm(view.text, end)}
}

/** What stands before a form is the story's if it ends as a sentence there. */
const beforeForm = (text: string, start: number): number =>
  start >= 60 && /[.!?]["”’)]* *$/.test(text.slice(start - 20, start)) ? start : 0

/** A form ends with the sentence that its last trace stands in, if a paragraph's worth of words follows. */
function afterForm(text: string, end: number): number {
  const stop = /[.!?]["”’)]{0,3} {1,9}(?=["“]?\p{Lu})/u.exec(text.slice(end, end + 300))
  if (!stop) return text.length
  const next = end + stop.index + stop[0].length
  return text.length - next >= 60 ? next : text.length
}
