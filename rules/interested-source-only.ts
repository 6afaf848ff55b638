import {copyParagraphs} from '../lib/findings/copy.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {labelOf, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {type Subject, subjectOf} from '../lib/findings/subjects.ts'
import {blockOf, sourcesById, sourcesOf, spokenAttributions} from '../lib/findings/voices.ts'
import {determiners, personalPronouns} from '../lib/lexicon/words.ts'
import type {Article, Attribution, Mention, Source} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

const spokesmen = ['spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'representative', 'publicist', 'agent']
const counsel = ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel']

/** Looks for openings that tell what one party did on the word of another party's lawyer or press officer. */
export const interestedSourceOnly = defineRule({
  id: 'interested-source-only',
  family: 'story',
  level: 'warning',
  about: 'The opening tells what one side did on the word of the other side alone',
  options: {representatives: wordList([...counsel, ...spokesmen]), window: wholeNumber(5, 0, 50)},
  *check(article, {representatives, window}) {
    const lead = copyParagraphs(article)[0]?.block
    if (lead === undefined) return
    const spoken = spokenAttributions(article)
    const carriers = spoken.filter((attribution) => blockOf(article, attribution) === lead)
    const byId = sourcesById(article)
    const voices = carriers.flatMap((attribution) => sourcesOf(attribution, byId))
    if (voices.length === 0 || !voices.every((voice) => isRepresentative(voice, representatives))) return
    for (const attribution of carriers) {
      const {content, source} = attribution
      const subject = content[0] && subjectOf(article, content[0])
      if (subject === undefined || subject === null || source === null || isPronoun(article, source)) continue
      if (isOwnSide(article, subject, attribution, voices)) continue
      const near = spoken.filter((each) => each !== attribution && blockOf(article, each) <= lead + window)
      if (near.some((each) => sourcesOf(each, byId).some((voice) => isVoiceOf(voice, subject)))) continue
      const label = labelOf(article, source)
      const asked = askedAt(article, subject)
      const who = lowered(wordsAt(article, subject))
      yield {
        span: label,
        level: asked === undefined ? 'warning' : 'note',
        message: `The news about ${who} comes from “${wordsAt(article, label)}” alone, a source with a stake in it; have it from ${who} as well, or from a paper of theirs.`,
        related: asked === undefined ? [] : [{start: asked.start, end: asked.end, message: 'They were asked.'}]
      }
      return
    }
  }
})

function isRepresentative({title}: Source, representatives: readonly string[]): boolean {
  const noun = title?.toLowerCase().split(/\s+/u).at(-1) ?? ''
  return representatives.some((word) => noun === word || singular(noun) === word)
}

/** A phrase from the head of a sentence as it reads within one. */
const lowered = (words: string): string =>
  words.replace(/^(?:The|A|An|His|Her|Their|Its)\b/u, (word) => word.toLowerCase())

const isPronoun = ({tokens}: Article, {head}: Mention): boolean => personalPronouns.includes(tokens[head]?.lower ?? '')

const common = new Set([...determiners, 'new', 'former', 'his', 'her', 'their', 'client', 'clients'])

/** Whether a subject is whom the representative speaks for, or the representative: by a word that they share. */
function isOwnSide({tokens}: Article, subject: Subject, {speakers}: Attribution, voices: readonly Source[]): boolean {
  if (/^(?:client|family)/u.test(subject.head)) return true
  const owner = elementAt(tokens, speakers[0]?.first)?.lower ?? ''
  if (subject.single ? owner === 'his' || owner === 'her' : owner === 'their' || owner === 'its') return true
  const side = new Set<string>()
  for (const {affiliation, name} of voices)
    for (const word of `${affiliation ?? ''} ${name}`.toLowerCase().split(/[\s-]+/u)) side.add(word)
  for (const {first, last} of speakers) for (let at = first; at < last; at++) side.add(tokens[at]?.lower ?? '')
  return subject.words.some((word) => !common.has(word) && side.has(word))
}

/** Whether a source is the subject or speaks for it, by its noun or name. A document of anybody's will do. */
function isVoiceOf({name, title, affiliation, kind}: Source, {head}: Subject): boolean {
  if (kind === 'document') return true
  const words = `${name} ${title ?? ''} ${affiliation ?? ''}`.toLowerCase().split(/[\s-]+/u)
  return words.includes(head) || words.includes(singular(head))
}

const singular = (head: string): string => head.replace(/s$/u, '')

/** The record that the subject was asked, where there is one. */
const askedAt = ({replies, statements, text}: Article, {head}: Subject) =>
  replies.find(({kind, statement, end}) => {
    if (kind === 'plea' || kind === 'denial') return false
    const start = statements[Number(statement.slice(1)) - 1]?.start ?? end
    return text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(head)
  })
