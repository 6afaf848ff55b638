import {isDescribed, isIntroduced} from '../lib/findings/introductions.ts'
import {wordList} from '../lib/findings/options.ts'
import {sentenceOf} from '../lib/findings/paragraphs.ts'
import {labelOf, regionAt, wordsAt} from '../lib/findings/places.ts'
import {remembered} from '../lib/findings/remembered.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {sourcesById, spokenAttributions} from '../lib/findings/voices.ts'
import {introducingPrepositions, type Office, offices} from '../lib/lexicon/introductions.ts'
import type {Article, Attribution, CueClass, Mention, Remark, Source} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** How often a story may speak of somebody before it means its readers to know who that is. */
const fewMentions = 3

/** Verbs whose subject asks, or has published: the paper or the programme that stands beside it says enough. */
const published = new Set(['ask', 'write', 'sing', 'report', 'project', 'read'])
const spoken: readonly (CueClass | null)[] = ['neutral', 'explanatory', 'doubt', 'concession', 'pressure', 'manner']

/** Whether somebody is heard, and does not only think, blame or publish. */
const speaks = ({lemma, cueClass}: Attribution): boolean => spoken.includes(cueClass) && !published.has(lemma ?? '')

/** Asks of each source, at the first thing that it says, who that is. */
export const sourceFirstReference = defineRule({
  id: 'source-first-reference',
  family: 'identification',
  level: 'warning',
  about: 'A source speaks and readers are not told who that is',
  options: {known: wordList([])},
  *check(article, {known}) {
    const byId = sourcesById(article)
    const met = new Set<string>()
    for (const attribution of spokenAttributions(article)) {
      if (attribution.basis === 'inherited' || attribution.frame === 'signature') continue
      let isTold = false
      for (const [at, id] of attribution.sourceIds.entries()) {
        const source = byId.get(id)
        const mention = attribution.speakers[at] ?? attribution.source
        if (source === undefined || mention === null || known.includes(source.name)) continue
        const remark = met.has(id)
          ? null
          : (officeIn(article, source, mention) ?? (speaks(attribution) ? stranger(article, source, mention) : null))
        met.add(id)
        if (remark !== null) yield remark
        const unlabelled = isTold ? null : labelledBefore(article, source, mention)
        if (unlabelled === null) continue
        yield {...unlabelled, span: attribution.source ?? mention}
        isTold = true
      }
    }
  }
})

/** Somebody who enters the story by speaking, under a full name and no more. Whom it has told of before, or tells of all along, it means its readers to know. */
function stranger(article: Article, source: Source, mention: Mention): Remark | null {
  const {kind, identity, name, mentions, steps} = source
  if (kind !== 'person' || identity !== 'named' || mentions.length > fewMentions || !isPersonsName(source)) return null
  if (
    article.tokens[mention.head]?.capital !== true ||
    mentions[0]?.start !== mention.start ||
    steps[0] !== 'full name' ||
    isIntroduced(article, source)
  )
    return null
  const message = `Nothing says who ${name} is, so readers cannot weigh the words; give a role or a body beside the name.`
  return {span: labelOf(article, mention), message, level: 'note'}
}

/** A given name and a surname. What has more words, and is never shortened, may be a title or a body. */
function isPersonsName({name, mentions}: Source): boolean {
  const words = name.split(' ').length
  return words === 2 || (words > 2 && mentions.length > 1)
}

/** A name that stands bare where its bearer was only one of a group before: «The firm’s lawyers say … Bo Lind and Ida Kern said …» */
function labelledBefore(article: Article, {kind, mentions, steps}: Source, mention: Mention): Remark | null {
  const [label, name] = mentions
  if (label === undefined || kind !== 'person' || steps[0] !== 'named later' || steps[1] !== 'full name') return null
  if (regionAt(article, label.start) !== 'body' || name?.start !== mention.start || isDescribed(article, mention))
    return null
  const message = `Nothing beside the name says that this is “${wordsAt(article, label)}” from before, and readers must guess; repeat the role here.`
  const related = [{start: label.start, end: label.end, message: 'The role stands here.'}]
  return {span: mention, message, level: 'note', related}
}

/** An office without its name: «prosecutors», where nothing before or in the next sentence says whose. */
function officeIn(article: Article, {kind, identity}: Source, mention: Mention): Remark | null {
  const {tokens} = article
  const office = officeOf.get(tokens[mention.head]?.lower ?? '')
  if (office === undefined || kind !== 'group' || identity !== 'role') return null
  const label = labelOf(article, mention)
  const opener = elementAt(tokens, mention.head - 1)
  if (opener !== undefined && opener.start >= label.start && !(opener.lower === 'the' && office.despiteArticle))
    return null
  if (
    label.end !== tokens[mention.head]?.end ||
    (namedOffices(article).get(office.word) ?? Infinity) <= reachOf(article, mention)
  )
    return null
  const message = `“${wordsAt(article, label)}” may be any of several offices, and readers cannot tell whose word this is; ${office.remedy}.`
  return {span: label, message}
}

const officeOf: ReadonlyMap<string, Office> = new Map(offices.map((office) => [office.word, office]))

/** The last token of the sentence after the one that holds a mention. */
function reachOf(article: Article, {head}: Mention): number {
  const sentence = sentenceOf(article, head)
  return article.sentences[(sentence?.index ?? 0) + 1]?.last ?? article.tokens.length
}

/** For each office, the first token at which the story names it. */
const namedOffices = remembered(({tokens}: Article): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const {index, lower, block} of tokens) {
    for (const {word, namedBy} of offices) {
      if (found.has(word) || !namedBy.has(lower)) continue
      const before = elementAt(tokens, index - 1)
      const after = tokens[index + 1]
      const behind = tokens[index + 2]?.lower === 'the' ? tokens[index + 3] : tokens[index + 2]
      const isNamed =
        (before?.block === block && before.capital && before.lower !== 'the') ||
        ((lower === word || `${lower}s` === word) && after?.block === block && after.capital) ||
        (after !== undefined && introducingPrepositions.has(after.lower) && behind?.capital === true)
      if (isNamed) found.set(word, index)
    }
  }
  return found
})
