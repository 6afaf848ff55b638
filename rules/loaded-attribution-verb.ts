import {cueVerb, sayingLike} from '../lib/findings/cueVerb.ts'
import {findDenials} from '../lib/findings/denials.ts'
import {flag, wordList} from '../lib/findings/options.ts'
import {sentencesHolding} from '../lib/findings/paragraphs.ts'
import {tokensWithin, wordsAt} from '../lib/findings/places.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf, sourcesById, sourcesOf} from '../lib/findings/voices.ts'
import {faults, hearings, type LoadedGroup, loadedGroups} from '../lib/lexicon/loaded.ts'
import {auxiliaries, determiners, pastVerbs, personalPronouns} from '../lib/lexicon/words.ts'
import type {Article, Attribution, Level, Suggestion, Token} from '../lib/model.ts'
import type {Span} from '../lib/text/span.ts'

const withHearings = sentencesHolding(hearings)

const groupOf = new Map(loadedGroups.flatMap((group) => [...group.verbs].map((verb) => [verb, group])))

/** Looks for verbs that pass judgement on the speaker. */
export const loadedAttributionVerb = defineRule({
  id: 'loaded-attribution-verb',
  family: 'wording',
  level: 'warning',
  about: 'The verb of an attribution judges the speaker',
  options: {allow: wordList([]), also: wordList([]), errors: wordList([]), headlines: flag(false)},
  *check(article, {allow, also, errors, headlines}) {
    for (const attribution of article.attributions) {
      const lemma = attribution.lemma ?? ''
      const group = groupOf.get(lemma)
      if ((group === undefined && ![...also, ...errors].includes(lemma)) || allow.includes(lemma)) continue
      const verb = verbOf(article, attribution)
      if (verb === null || !isCopy(article, attribution, headlines)) continue
      const denial = group?.charges === true ? denialOf(article, attribution) : null
      if (group !== undefined && denial === null && isExact(article, attribution, verb, group)) continue
      yield {
        span: verb,
        message: `“${wordsAt(article, verb)}” ${verdictOn(verb, group, denial !== null)}.`,
        level: errors.includes(lemma) ? 'error' : levelOf(group, denial !== null),
        related: denial === null ? [] : [{...denial, message: 'The denial stands here.'}],
        suggestions: neutral(article, attribution, verb)
      }
    }
  }
})

/** The words that report, with what they may be replaced by. */
interface Verb extends Span {
  /** Index of the token after it. */
  readonly next: number
  /** *Said* in the same form. */
  readonly said: string
}

function levelOf(group: LoadedGroup | undefined, isDenied: boolean): Level {
  if (isDenied) return 'error'
  return group?.carries === 'verdict' ? 'warning' : 'note'
}

function verdictOn({said}: Verb, group: LoadedGroup | undefined, isDenied: boolean): string {
  if (group === undefined) return `is on your desk’s list of verbs that judge a speaker; “${said}” does not`
  if (isDenied) return `${group.does}, and the story says that the speaker denies it; “${said}” finds nothing`
  if (group.takesThing === true) return `${group.does}; say in plain words what was said`
  const kind = group.carries === 'verdict' ? 'a verdict' : 'a comment'
  return `${group.does}, ${kind} in the paper’s own voice; “${said}” gives none`
}

/** The copy, and the headlines where the desk asks for them. */
function isCopy(article: Article, attribution: Attribution, headlines: boolean): boolean {
  const region = regionOf(article, attribution)
  return region === 'body' || (headlines && region === 'headline')
}

/** The verb with its particle, «hit back». Passives judge nobody whom they name. */
function verbOf(article: Article, attribution: Attribution): Verb | null {
  const verb = attribution.frame === 'passive' ? null : cueVerb(article, attribution)
  if (verb === null) return null
  const {token, form} = verb
  const particle = article.tokens[token.index + 1]
  const whole = particle !== undefined && particle.lower === form.cue.particle
  return {
    start: token.start,
    end: whole ? particle.end : token.end,
    next: token.index + (whole ? 2 : 1),
    said: sayingLike(form)
  }
}

/** Where the story says that one of the speakers denies a charge. */
function denialOf(article: Article, {sourceIds}: Attribution): Span | null {
  const denials = findDenials(article)
  for (const id of sourceIds) {
    const denial = denials.get(id)
    if (denial !== undefined) return denial
  }
  return null
}

/** The sentences in or right after which a court or the police heard what was said. */
const heard = remembered((article: Article): ReadonlySet<number> => {
  const holding = withHearings(article)
  return new Set([...holding, ...[...holding].map((sentence) => sentence + 1)])
})

/** Whether the verb is the plain word for what was done here. */
function isExact(article: Article, attribution: Attribution, verb: Verb, group: LoadedGroup): boolean {
  const content = contentTokens(article, attribution)
  if (group.takesThing !== true && !isClause(article, content, verb)) return true
  if (group.peopleOnly === true && !hasPeople(article, attribution)) return true
  if (group.lawful === true && heard(article).has(attribution.sentence)) return true
  return group.ownsUp === true && content.some((token) => faults.has(token.lower))
}

/** How much of what is said is looked at, in tokens. */
const farthest = 40

function contentTokens(article: Article, {content}: Attribution): readonly Token[] {
  const tokens: Token[] = []
  for (const piece of content) {
    const [first, last] = tokensWithin(article, piece)
    tokens.push(...article.tokens.slice(first, Math.min(last, first + farthest - tokens.length)))
    if (tokens.length >= farthest) break
  }
  return tokens
}

const clauseOpeners = new Set(['that', 'to', ':', ','])
const clauseVerbs = new Set([...auxiliaries, ...pastVerbs])

/** Whether a clause or a quotation is reported, and no thing: «claimed the prize», «insisted on paying». */
function isClause({tokens, quotationAt}: Article, content: readonly Token[], verb: Verb): boolean {
  const next = tokens[verb.next]
  const first = content[0]
  if (first === undefined || next === undefined || first.index < verb.next || clauseOpeners.has(next.lower)) return true
  if (next.lower === 'on') return false
  const comma = content.findIndex(({text}) => text === ',')
  return content
    .slice(0, comma < 0 ? content.length : comma)
    .some(({index, lower}) => quotationAt[index] !== -1 || clauseVerbs.has(lower) || lower.endsWith('ed'))
}

const hasPeople = (article: Article, attribution: Attribution): boolean =>
  sourcesOf(attribution, sourcesById(article)).some(({kind}) => kind !== 'document' && kind !== 'unknown')

const clauseSubjects = new Set(['that', ...personalPronouns, ...determiners])

/** The plain verb in the same form; none where an infinitive or a thing follows, which *say* cannot take. */
function neutral(article: Article, attribution: Attribution, verb: Verb): readonly Suggestion[] {
  const next = article.tokens[verb.next]
  const follows = next?.kind === 'word' && attribution.content.some((piece) => piece.start === next.start)
  const takesThing = groupOf.get(attribution.lemma ?? '')?.takesThing === true
  if (follows && (takesThing || !(clauseSubjects.has(next.lower) || next.capital))) return []
  return [{title: `Write “${verb.said}”`, edits: [{start: verb.start, end: verb.end, text: verb.said}]}]
}
