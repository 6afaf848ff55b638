/** Captions and credits: a sentence about a picture, and whose picture it is. */
import {captionOpeners, creditEndings, creditMarkers, pictureNouns, pictureVerbs} from '../lexicon/furniture.ts'
import {type BlockView, endsSentence, wordsOf} from './blockView.ts'
import {endsInName, holdsName, holdsOnlyNames} from './furniture.ts'

/** No caption is longer. */
const longest = 600
/** No credit is longer. */
const longestCredit = 120
const mostNames = 10

const endings = new Set(creditEndings)
const anyMarker = new RegExp(`\\b(?:${creditMarkers.join('|')})`, 'g')
const startsWithMarker = new RegExp(`^(?:${creditMarkers.join('|')})`)

/**
 * Where the credit begins in the text of a block, or null: 0 where the block holds nothing else.
 * «Divers search the quay. Photo / Harbour Patrol», «Divers at work. (Ana Ruiz/Harbour Mail)»
 */
export function findCredit({text}: BlockView): number | null {
  if (text.length > longest + longestCredit || !endsInName(text)) return null
  const from = Math.max(0, text.length - longestCredit)
  return markedCredit(text, from) ?? bracketedCredit(text, from) ?? agencyCredit(text)
}

/** «… Photo / Ana Ruiz»: the first marker near the end, with nothing but names after it. */
function markedCredit(text: string, from: number): number | null {
  const tail = text.slice(from)
  for (const {index, 0: marker} of tail.matchAll(anyMarker)) {
    if (!isBoundary(text, from + index)) continue
    const bracket = /[([]$/.test(text.slice(0, from + index)) ? 1 : 0
    return isNames(tail.slice(index + marker.length)) ? from + index - bracket : null
  }
  return null
}

/** A credit stands at the beginning, after a sentence, or after a bracket or bar that sets it off. */
function isBoundary(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 6), index).trimEnd()
  return index === 0 || before === '' || /[.!?…|([—–-]["”’)]*$/.test(before) || /[.!?]["”’)]*$/.test(before)
}

function isNames(text: string): boolean {
  const names = text.replace(/[.)\]]{1,3}$/, '').trim()
  return names !== '' && wordsOf(names).length <= mostNames && holdsOnlyNames(names) && holdsName(names)
}

/** «… (Ana Ruiz/Harbour Mail)», «… (Harbour Mail via AP)». In square brackets an agency is a footnote, unless it stands alone. */
function bracketedCredit(text: string, from: number): number | null {
  if (!/[)\]]\.?$/.test(text)) return null
  const open = text.startsWith('[') ? 0 : text.lastIndexOf('(')
  if (open < from) return null
  const inner = text.slice(open + 1).replace(/[)\].]{1,3}$/, '')
  if (!startsWithMarker.test(inner) && !/\p{L}{2} ?\/ ?\p{Lu}/u.test(inner) && !endsWithAgency(inner)) return null
  if (!isNames(inner)) return null
  // A credit stands after the sentence, or after a caption that is none.
  const caption = text.slice(0, open).trimEnd()
  return open === 0 || endsSentence(caption) || (text.endsWith(')') && !/[.!?] /.test(caption)) ? open : null
}

/** «Ana Ruiz via Getty Images.», alone on its line. */
function agencyCredit(text: string): number | null {
  return text.length <= longestCredit && !text.endsWith(':') && endsWithAgency(text.replace(/\.$/, '')) && isNames(text)
    ? 0
    : null
}

function endsWithAgency(text: string): boolean {
  const words = wordsOf(text.toLowerCase())
  return endings.has(words.at(-1) ?? '') || endings.has(words.slice(-2).join(' '))
}

/**
 * Whether a block without a credit says by its beginning that it is a caption. Above the story («first») a sentence
 * about a picture is one as well: «A photo released by the port shows the crane.»
 */
export function isCaption({text, head}: BlockView, first: boolean): boolean {
  if (text.length > longest) return false
  for (const opener of captionOpeners) {
    if (head.startsWith(opener) && !/\p{L}/u.test(head.charAt(opener.length))) return true
  }
  if (!first) return false
  if (head.includes('(pictured')) return true
  const opening = head.slice(0, 80)
  return (
    pictureNouns.some((noun) => namesPicture(opening, noun)) && pictureVerbs.some((verb) => head.includes(` ${verb} `))
  )
}

function namesPicture(opening: string, noun: string): boolean {
  const at = opening.indexOf(` ${noun} `)
  return at !== -1 && /^(?:an?|the|this|in this|undated) ?[\p{L} -]{0,30}$/u.test(opening.slice(0, at))
}
