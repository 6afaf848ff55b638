import {accusedIn, nameAfter, nameBefore} from '../lib/findings/accused.ts'
import {choice} from '../lib/findings/options.ts'
import {type ClaimWord, ownClaims} from '../lib/findings/ownClaims.ts'
import {sentenceHolds} from '../lib/findings/ownVoice.ts'
import {firstAmong} from '../lib/findings/phrases.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {
  arrestVerbs,
  confessions,
  crimeAgents,
  crimeNouns,
  doubtAdjectives,
  privilegedSources,
  searchWords
} from '../lib/lexicon/offences.ts'
import type {Article, Remark} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** What each country's papers put in place of «arrested for». */
const instead = {uk: 'on suspicion of', us: 'and accused of'} as const

/** How near «for» stands behind «arrested», in tokens: «arrested in May for». */
const nearest = 4

/** Looks for words that convict before a court does. */
export const guiltImplyingWording = defineRule({
  id: 'guilt-implying-wording',
  family: 'claim',
  level: 'error',
  about: 'The wording convicts somebody before a court has',
  options: {locale: choice(['uk', 'us'], 'uk')},
  *check(article, {locale}) {
    for (const word of ownClaims(article).guilt) {
      const remark = questions.get(word.token.lower)?.(article, word, instead[locale]) ?? null
      if (remark !== null && !isSettled(article, word)) yield remark
    }
  }
})

const peopleInCourt = remembered((article: Article) => accusedIn(article).filter(({inCourt}) => inCourt))
const chargedNames = remembered((article: Article) => new Set(peopleInCourt(article).map(({key}) => key)))
const settledCases = remembered(
  (article: Article) => new Set(accusedIn(article).flatMap(({settled, key}) => (settled ? [key] : [])))
)

/** Whether the court has spoken about the nearest name. */
function isSettled(article: Article, {token, own}: ClaimWord): boolean {
  const {first, last} = own.sentence
  const about = nameBefore(article, token.index, first) ?? nameAfter(article, token.index, last)
  return about !== null && settledCases(article).has(about.key)
}

/** What is asked of a word. */
type Question = (article: Article, word: ClaimWord, substitute: string) => Remark | null

/** «arrested for burning the mill»: the reason is told as done. */
const arrestedFor: Question = (article, {token}, substitute) => {
  const link = firstAmong(article, token.index + 1, token.index + nearest, linkWords)
  const next = article.tokens[(link?.index ?? 0) + 1]
  if (link === null || next === undefined) return null
  const isGerund = next.lower.endsWith('ing') && next.lower.length > 5 && !noDeeds.has(next.lower)
  if (!isGerund && !crimeNouns.has(next.lower)) return null
  const span = {start: token.start, end: next.end}
  return {
    span,
    message: `“${wordsAt(article, span)}” gives the reason for an arrest as something done, and an arrest proves nothing; write “${token.text} ${substitute}”.`,
    suggestions: [{title: `Write “${substitute}”`, edits: [{start: link.start, end: link.end, text: substitute}]}]
  }
}

const linkWords = new Set(['for'])
/** No deeds: «detained for questioning», «for nothing». */
const noDeeds = new Set([
  'questioning',
  'nothing',
  'anything',
  'something',
  'morning',
  'evening',
  'processing',
  'hearing'
])

/** «the accused killer», «an alleged thief»: doubted, and still called a killer. */
const doubted: Question = (article, {token}) => {
  const noun = article.tokens[token.index + 1]
  if (noun === undefined || !crimeAgents.has(noun.lower)) return null
  const span = {start: token.start, end: noun.end}
  const message = `“${wordsAt(article, span)}” calls somebody by a crime before a court has, and readers keep the noun; say what the charge is, and who brings it.`
  return {span, message}
}

/** «the thief», in a story in which somebody is charged and nobody convicted. */
const convicted: Question = (article, {own, token}) => {
  const before = elementAt(article.tokens, token.index - 1)
  if (before === undefined || !definite.has(before.lower) || token.lower.endsWith('s') || tellsOfSearch(own))
    return null
  const [accused, ...others] = peopleInCourt(article)
  if (accused === undefined || others.length > 0 || accused.settled || accused.name.first > token.index) return null
  const span = {start: before.start, end: token.end}
  const message = `“${wordsAt(article, span)}” calls somebody by a crime while the case is open; write “the suspect” or the name.`
  return {span, message, level: 'warning'}
}

const definite = new Set(['the', 'this'])
const tellsOfSearch = sentenceHolds(searchWords)
const leansOnOfficials = sentenceHolds(privilegedSources)

/** «Holm confessed to the fire»: to whom, and who says so? */
const confessed: Question = (article, {own, token}) => {
  const subject = nameBefore(article, token.index, own.sentence.first)
  if (subject === null || !chargedNames(article).has(subject.key) || leansOnOfficials(own)) return null
  return {
    span: token,
    message: `“${token.text}” tells of a confession that no court has heard, and many are withdrawn; say who reports it, and what was said.`
  }
}

const questions = new Map<string, Question>([
  ...[...arrestVerbs].map((word): [string, Question] => [word, arrestedFor]),
  ...[...doubtAdjectives].map((word): [string, Question] => [word, doubted]),
  ...[...crimeAgents].map((word): [string, Question] => [word, convicted]),
  ...[...confessions].map((word): [string, Question] => [word, confessed])
])
