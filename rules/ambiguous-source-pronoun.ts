import {calledName} from '../lib/findings/calledNames.ts'
import {flag, wholeNumber} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {type Presence, presences} from '../lib/findings/presences.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf, sourcesById} from '../lib/findings/voices.ts'
import type {Article, Source, Suggestion, Token} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'
import {firstWhere} from '../lib/text/firstWhere.ts'

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female']
])

/** Looks for a «he» or «she» that speaks and may be one of two. */
export const ambiguousSourcePronoun = defineRule({
  id: 'ambiguous-source-pronoun',
  family: 'identification',
  level: 'note',
  about: 'A pronoun speaks, and readers cannot tell who that is',
  options: {strict: flag(false), window: wholeNumber(2, 1, 5)},
  *check(article, {strict, window}) {
    const byId = sourcesById(article)
    for (const [at, {source, sourceIds}] of article.attributions.entries()) {
      const pronoun = elementAt(article.tokens, source?.head)
      const speaker = byId.get(sourceIds[0] ?? '')
      if (pronoun === undefined || speaker === undefined || !genders.has(pronoun.lower) || goesOn(article, at)) continue
      const rival = rivalOf(article, pronoun, speaker, window, strict)
      if (rival === null) continue
      const words = wordsAt(article, rival)
      const message = `“${pronoun.text}” may be ${calledName(speaker)} or “${words}”, and readers must guess who speaks; write the name.`
      yield {
        span: pronoun,
        message,
        related: [{start: rival.start, end: rival.end, message: 'The other one.'}],
        suggestions: naming(pronoun, speaker)
      }
    }
  }
})

/** Whether an attribution is out of the copy, or goes on where the same source has spoken just before. */
function goesOn(article: Article, at: number): boolean {
  const [before, here] = [elementAt(article.attributions, at - 1), article.attributions[at]]
  if (here === undefined || regionOf(article, here) !== 'body' || article.quotationAt[here.source?.first ?? -1] !== -1)
    return true
  return (
    before !== undefined &&
    before.sentence >= here.sentence - 1 &&
    before.sourceIds.some((id) => here.sourceIds.includes(id))
  )
}

/**
 * Who else the pronoun may mean: of the sentence before, its subject or whoever was named last, if of the same gender. Where the pronoun
 * opens a paragraph, and is the first for its speaker, also a person of whose gender the story says nothing, whom a noun brought in last.
 */
function rivalOf(article: Article, pronoun: Token, speaker: Source, window: number, strict: boolean): Presence | null {
  const here = sentenceOf(article, pronoun.index)
  const before = article.sentences[(here?.index ?? 0) - 1]
  if (here === undefined || before === undefined) return null
  const near = presencesBetween(article, article.sentences[Math.max(0, here.index - window)]?.first ?? 0, here.first)
  const own = near.findLast(({id}) => id === speaker.id)
  const first = near.find(({token}) => token >= before.first)
  const last = near.at(-1)
  if (own === undefined || first === undefined || last === undefined) return null
  const gender = genders.get(pronoun.lower)
  if (speaker.gender !== null && speaker.gender !== gender) return null
  const fits = (each: Presence) =>
    each.id !== speaker.id &&
    article.tokens[each.token]?.lower !== speaker.name.toLowerCase() &&
    (each.gender === gender || (strict && each.gender === null))
  if (fits(first) && pronoun.index === here.first) return first
  if (fits(last) && last.token > before.first && pronoun.index === here.first) return last
  const opens = pronoun.index === here.first && before.block !== here.block
  const isFirst = !speaker.mentions.some(
    ({head}) => head < pronoun.index && genders.has(article.tokens[head]?.lower ?? '')
  )
  if (opens && isFirst && last.id === null && last.gender === null && last.token > own.token) return last
  return null
}

function presencesBetween(article: Article, from: number, to: number): readonly Presence[] {
  const all = presences(article)
  return all.slice(
    firstWhere(all, ({token}) => token >= from),
    firstWhere(all, ({token}) => token >= to)
  )
}

/** The surname in place of the pronoun. */
function naming({start, end}: Token, {name, identity}: Source): readonly Suggestion[] {
  const surname = name.split(' ').at(-1) ?? name
  return identity === 'named' ? [{title: `Write “${surname}”`, edits: [{start, end, text: surname}]}] : []
}
