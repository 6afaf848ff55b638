import {comparisonOf} from '../lib/compare/comparison.ts'
import {isOneName} from '../lib/findings/nameSpellings.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {lettersOf, type WrittenName, writtenNames} from '../lib/findings/writtenNames.ts'
import type {Article} from '../lib/model.ts'

/** Looks for a source whose name is written in two ways. */
export const sourceNameVariant = defineRule({
  id: 'source-name-variant',
  family: 'identification',
  level: 'note',
  about: 'The name of a source is written in two ways',
  options: {maxDistance: wholeNumber(1, 0, 3)},
  *check(article, {maxDistance}) {
    for (const [rare, usual] of variants(article, maxDistance)) {
      const message = `“${rare.text}” is “${usual.text}” elsewhere in the story, and readers may take them for two people; check the name, and write it one way.`
      yield {
        span: {start: rare.start, end: rare.end},
        message,
        related: [{start: usual.start, end: usual.end, message: 'The other spelling.'}],
        suggestions: [{title: `Write “${usual.text}”`, edits: [{start: rare.start, end: rare.end, text: usual.text}]}]
      }
    }
  },
  *compare(_article, _options, {tellings, index}) {
    for (const {spellings} of comparisonOf(tellings).names) {
      const own = spellings.find(({telling}) => telling === index)
      if (own === undefined) continue
      const usual = usualSpelling(spellings)
      const other = spellings.find(({telling, text}) => telling !== index && text === usual)
      if (own.text === usual || other === undefined) continue
      const message = `“${own.text}” is “${other.text}” in ${tellings[other.telling]?.name}, and archives will take them for two people; check the name.`
      yield {span: {start: own.start, end: own.end}, message}
    }
  }
})

/** The spelling that most stories have; of two as frequent, the one that stands first. */
function usualSpelling(spellings: readonly {readonly text: string}[]): string {
  const counts = new Map<string, number>()
  for (const {text} of spellings) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

/** With how many names of the same given name or surname one is compared: a story has a family, not a telephone book. */
const mostKin = 12

/** Pairs of spellings of one name, the rarer one first; of two as frequent, the later one. */
function* variants(article: Article, maxDistance: number): Iterable<readonly [WrittenName, WrittenName]> {
  const people = new Set(article.sources.flatMap(({kind, name}) => (kind === 'person' ? [lettersOf(name)] : [])))
  const kin = new Map<string, WrittenName[]>()
  for (const name of writtenNames(article)) {
    const known = new Set<WrittenName>()
    for (const key of [name.letters, `given ${name.given}`, `surname ${name.surname}`]) {
      const list = kin.get(key) ?? []
      for (const other of list) known.add(other)
      if (list.length < mostKin) kin.set(key, [...list, name])
    }
    for (const other of known) {
      if (!(people.has(name.letters) || people.has(other.letters)) || !isOneName(name, other, maxDistance)) continue
      yield name.count <= other.count ? [name, other] : [other, name]
    }
  }
}
