import {bringsStudy, byMaker, makers, studyNouns, studyPeople} from '../lexicon/studies.ts'
import {determiners, months, weekdays} from '../lexicon/words.ts'
import type {Article, Mention, Sentence} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {bareAddresses, linksOfStory} from './links.ts'
import {namesIn} from './nameRuns.ts'
import {blockAt} from './places.ts'
import {remembered} from './remembered.ts'

/** What tells readers which study is meant: who made it, when, or where it can be read. */
export const citationSlots = ['maker', 'date', 'link'] as const

/** The paragraphs, by index, that tell it, for each slot. */
export type Citations = Readonly<Record<(typeof citationSlots)[number], ReadonlySet<number>>>

/** Where a story tells readers which study it means. */
export const citationsIn = remembered((article: Article): Citations => {
  const found = {maker: new Set<number>(), date: new Set<number>(), link: new Set<number>()}
  for (const sentence of article.sentences) {
    const told = wordsOfCitation(article, sentence)
    if (told.study && told.date) found.date.add(sentence.block)
    if (told.institution || (told.study && told.maker)) found.maker.add(sentence.block)
  }
  for (const {start} of [...linksOfStory(article), ...bareAddresses(article)]) found.link.add(blockAt(article, start))
  return found
})

const dates = new Set([...months, ...weekdays])
const determinerSet = new Set(determiners)

/** What the words of a sentence tell of a study: that it is about one, an institution, a maker, a day or year. */
function wordsOfCitation(article: Article, {first, last}: Sentence) {
  const {tokens} = article
  const {at: runAt} = namesIn(article)
  const told = {study: false, institution: false, maker: false, date: false}
  let people = false
  let named = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const isNamed = (runAt[at] ?? -1) >= 0
    const before = elementAt(tokens, at - 1)?.lower ?? ''
    if (studyNouns.has(token.lower)) {
      told.study = true
      if ((runAt[at - 1] ?? -1) >= 0) told.maker = true
    }
    if (isNamed && makers.has(token.lower)) told.institution = true
    if (isNamed && byMaker.has(determinerSet.has(before) ? (elementAt(tokens, at - 2)?.lower ?? '') : before))
      told.maker = true
    if (studyPeople.has(token.lower)) people = true
    if (isNamed) named = true
    if (/^(?:19|20)\d\d$/u.test(token.lower) || (token.capital && dates.has(token.lower))) told.date = true
  }
  return {...told, maker: told.maker || (people && named)}
}

/** Whether somebody who speaks is a study that nothing beside it names: «a new study», but not «a Sund Institute study» or «the study». */
export function isUnnamedStudy({tokens}: Article, {first, last, head}: Mention): boolean {
  if (!studyNouns.has(tokens[head]?.lower ?? '') || !bringsStudy.has(tokens[first]?.lower ?? '')) return false
  for (let at = first + 1; at < last; at++) if (tokens[at]?.capital === true) return false
  return true
}
