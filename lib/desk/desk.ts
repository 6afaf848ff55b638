import {type NoticeKind, noticeKinds} from '../findings/notices.ts'
import type {Telling} from '../findings/telling.ts'
import type {Level, Source} from '../model.ts'
import {describeRole} from '../report/wording.ts'
import {type Copy, copies} from './copy.ts'
import {byCount, compareWords, entry, mapNames} from './counting.ts'
import {
  type DeskFilter,
  type DeskRecord,
  deskSchema,
  type HeardRecord,
  type IgnoredRecord,
  type LabelRecord,
  type MixRecord,
  type NoticeRecord,
  type PickRecord,
  type RuleTotal,
  smallestGroup
} from './deskRecord.ts'
import {type EventRecord, eventOf, isAtOdds, oddestFirst} from './events.ts'
import {figuresOf, type Group, groupRecords, mergeGroups} from './groups.ts'
import {monthOf, weekOf} from './periods.ts'
import {bestFirst, isModel, isWorthReading, pickOf, worstFirst} from './picks.ts'
import {Shortlist} from './shortlist.ts'
import {type DeskSource, type DeskStory, graver, isElsewhere} from './story.ts'
import {addStory, noSums, type Sums} from './sums.ts'

/** How long the lists of a desk's audit are. */
const most = {toRead: 10, models: 5, heard: 20, labels: 20, notices: 20, types: 20, events: 10}

type Counts = {stories: number; statements: number; quotedWords: number}
type Heard = Counts & {readonly name: string; readonly kind: Source['kind']; role: string | null}

/**
 * Adds up stories as they pass: in memory stay sums and names, and no story. What they come to is `record`.
 */
export class Desk {
  readonly #filter: DeskFilter
  readonly #wanted: ReadonlySet<string>
  readonly #all = noSums()
  readonly #copies = new Map<Copy, Sums>()
  readonly #deskMonths = new Map<string, Group>()
  readonly #weeks = new Map<string, Group>()
  readonly #types = new Map<string, number>()
  readonly #outlets = new Map<string, number>()
  readonly #audits = new Map<string, {version: string; settings: string; stories: number}>()
  readonly #mix = new Map<MixRecord['kind'], {sources: number; statements: number; quotedWords: number}>()
  readonly #heard = new Map<string, Heard>()
  readonly #labels = new Map<string, Counts>()
  readonly #rules = new Map<string, {level: Level; findings: number; stories: number}>()
  readonly #ignored = new Map<string, Map<string, number>>()
  readonly #notices = new Map<NoticeKind, number>()
  readonly #latestNotices = new Shortlist<NoticeRecord>(most.notices, latestFirst)
  readonly #toRead = new Shortlist<PickRecord>(most.toRead, worstFirst)
  readonly #models = new Shortlist<PickRecord>(most.models, bestFirst)
  readonly #events = {found: 0, stories: 0}
  readonly #toCompare = new Shortlist<EventRecord>(most.events, oddestFirst)
  readonly #texts = new Set<number>()
  readonly #desksMet = new Map<string, string>()
  #first: string | null = null
  #last: string | null = null
  #undated = 0
  #leftOut = 0
  #repeated = 0
  #unreadable = 0

  constructor(filter: DeskFilter = {from: null, to: null, desks: []}) {
    this.#filter = filter
    this.#wanted = new Set(filter.desks.map((desk) => desk.toLowerCase()))
  }

  /** Names of the desks that were met, whether or not the filter lets them in. */
  get desksMet(): readonly string[] {
    return [...this.#desksMet.values()].sort()
  }

  /** Counts an article that could not be audited. */
  addUnreadable(): void {
    this.#unreadable++
  }

  /** Adds a story, unless its text was there before or the filter leaves it out; says whether it did. */
  add(story: DeskStory): boolean {
    if (story.desk !== null) this.#desksMet.set(story.desk.toLowerCase(), story.desk)
    if (!this.wants(story)) {
      this.#leftOut++
      return false
    }
    const text = shortHash(story.textHash)
    if (this.#texts.has(text)) {
      this.#repeated++
      return false
    }
    this.#texts.add(text)
    this.#addToSums(story)
    this.#addToSample(story)
    for (const source of story.sources) if (source.speaks) this.#addSource(source)
    this.#addLabels(story)
    this.#addRules(story)
    const pick = pickOf(story)
    if (isWorthReading(pick)) this.#toRead.add(pick)
    if (isModel(pick)) this.#models.add(pick)
    for (const kind of new Set(story.notices)) {
      this.#notices.set(kind, (this.#notices.get(kind) ?? 0) + 1)
      this.#latestNotices.add({path: story.path, title: story.title, published: story.published, kind})
    }
    return true
  }

  /** Adds an event that several stories tell of, if the filter lets all of them in. */
  addEvent(tellings: readonly Telling[]): void {
    if (tellings.some(({article}) => !this.wants(article.metadata))) return
    this.#events.found++
    this.#events.stories += tellings.length
    const event = eventOf(tellings)
    if (isAtOdds(event)) this.#toCompare.add(event)
  }

  /** Whether the filter lets a story in. */
  wants({published, desk}: Pick<DeskStory, 'published' | 'desk'>): boolean {
    const {from, to} = this.#filter
    if ((from !== null || to !== null) && published === null) return false
    if (published !== null && ((from !== null && published < from) || (to !== null && published > to))) return false
    return this.#wanted.size === 0 || this.#wanted.has(desk?.toLowerCase() ?? '')
  }

  #addToSums(story: DeskStory): void {
    const {published, desk, copy} = story
    addStory(this.#all, story)
    addStory(entry(this.#copies, copy, noSums), story)
    // A desk's months add up to the desk and to the month; a week may lie in two months.
    const month = published === null ? null : monthOf(published)
    const key = `${desk?.toLowerCase() ?? ''}\n${month ?? ''}`
    addStory(entry(this.#deskMonths, key, () => ({desk, period: month, sums: noSums()})).sums, story)
    if (published === null) return
    const week = weekOf(published)
    addStory(entry(this.#weeks, week, () => ({desk: null, period: week, sums: noSums()})).sums, story)
  }

  #addToSample({published, type, outlet, version, settings}: DeskStory): void {
    this.#types.set(type ?? 'news', (this.#types.get(type ?? 'news') ?? 0) + 1)
    if (outlet !== null) this.#outlets.set(outlet, (this.#outlets.get(outlet) ?? 0) + 1)
    entry(this.#audits, `${version}\n${settings}`, () => ({version, settings, stories: 0})).stories++
    if (published === null) {
      this.#undated++
      return
    }
    if (this.#first === null || published < this.#first) this.#first = published
    if (this.#last === null || published > this.#last) this.#last = published
  }

  #addSource(source: DeskSource): void {
    const {name, kind, identity, statements, quotedWords} = source
    const mix = entry(this.#mix, mixKindOf(source), () => ({sources: 0, statements: 0, quotedWords: 0}))
    mix.sources++
    mix.statements += statements
    mix.quotedWords += quotedWords
    if (identity !== 'named') return
    const make = (): Heard => ({name, kind, role: null, stories: 0, statements: 0, quotedWords: 0})
    const heard = entry(this.#heard, `${kind}\n${name.toLowerCase()}`, make)
    heard.role ??= lowerFirstWord(describeRole(source)) || null
    count(heard, source)
  }

  /** A label counts once a story, however many sources bear it. */
  #addLabels({sources}: DeskStory): void {
    const met = new Map<string, {statements: number; quotedWords: number}>()
    for (const source of sources) {
      const {speaks, identity, name, statements, quotedWords} = source
      if (!speaks || identity !== 'withheld' || isElsewhere(source)) continue
      const own = entry(met, labelOf(name), () => ({statements: 0, quotedWords: 0}))
      own.statements += statements
      own.quotedWords += quotedWords
    }
    for (const [label, own] of met)
      count(
        entry(this.#labels, label, () => ({stories: 0, statements: 0, quotedWords: 0})),
        own
      )
  }

  #addRules({rules, ignored}: DeskStory): void {
    for (const {rule, level, findings} of rules) {
      const own = entry(this.#rules, rule, () => ({level, findings: 0, stories: 0}))
      own.level = graver(own.level, level)
      own.findings += findings
      own.stories++
    }
    for (const {rule, reason} of ignored) {
      const reasons = entry(this.#ignored, rule, () => new Map<string, number>())
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
  }

  /** What the stories come to. */
  record(version: string): DeskRecord {
    const copySums = (copy: Copy): Sums => this.#copies.get(copy) ?? noSums()
    const own = copySums('own')
    const deskMonths = [...this.#deskMonths.values()]
    const named = [...this.#heard.values()]
    return {
      schema: deskSchema,
      tool: {name: 'onrecord', version},
      filter: this.#filter,
      sample: {
        stories: this.#all.stories,
        first: this.#first,
        last: this.#last,
        undated: this.#undated,
        leftOut: this.#leftOut,
        repeated: this.#repeated,
        unreadable: this.#unreadable,
        copies: mapNames(copies, (copy) => copySums(copy).stories),
        types: byCount(this.#types, most.types).map(([type, stories]) => ({type, stories})),
        outlets: byCount(this.#outlets, most.types).map(([outlet, stories]) => ({outlet, stories})),
        audits: [...this.#audits.values()].sort(
          (a, b) => b.stories - a.stories || compareWords(a.version, b.version) || compareWords(a.settings, b.settings)
        )
      },
      all: figuresOf(this.#all),
      ownCopy: own.stories === this.#all.stories || own.stories < smallestGroup ? null : figuresOf(own),
      desks: groupRecords(mergeGroups(deskMonths, ({desk}) => ({desk, period: null}))),
      months: groupRecords(
        mergeGroups(
          deskMonths.filter(({period}) => period !== null),
          ({period}) => ({desk: null, period})
        )
      ),
      weeks: groupRecords([...this.#weeks.values()]),
      deskMonths: groupRecords(deskMonths.filter(({period}) => period !== null)),
      sources: {
        mix: [...this.#mix]
          .map(([kind, own]) => ({kind, ...own}))
          .sort((a, b) => b.statements - a.statements || compareWords(a.kind, b.kind)),
        names: named.length,
        heardOnce: named.filter(({stories}) => stories === 1).length,
        top: top(named)
      },
      labels: labelRecords(this.#labels),
      rules: ruleRecords(this.#rules, this.#all.words),
      ignored: ignoredRecords(this.#ignored),
      notices: {
        counts: mapNames(noticeKinds, (kind) => this.#notices.get(kind) ?? 0),
        latest: this.#latestNotices.elements
      },
      events: {...this.#events, toCompare: this.#toCompare.elements},
      toRead: this.#toRead.elements,
      models: this.#models.elements
    }
  }
}

function count(counts: Counts, {statements, quotedWords}: Pick<DeskSource, 'statements' | 'quotedWords'>): void {
  counts.stories++
  counts.statements += statements
  counts.quotedWords += quotedWords
}

/** The first 52 bits: two of a million texts share them once in ten thousand such audits. */
const shortHash = (hash: string): number => Number.parseInt(hash.replace('sha256:', '').slice(0, 13), 16)

function mixKindOf(source: DeskSource): MixRecord['kind'] {
  const {kind, identity} = source
  if (isElsewhere(source)) return 'elsewhere'
  if (identity === 'withheld') return 'unnamed'
  const isVoice = kind === 'person' || kind === 'group' || kind === 'organization'
  return identity === 'role' && isVoice ? 'role' : kind
}

/** «Goalkeeper», which opened a sentence. */
const lowerFirstWord = (role: string): string =>
  /^\p{Lu}\p{Ll}+(?:$|,| \p{Ll})/u.test(role) ? role.slice(0, 1).toLowerCase() + role.slice(1) : role

/** A label without what stands before it: «Two senior officials» and «senior officials» are one. */
const labelOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:(?:the|a|an|some|several|many|other|another|one|two|three|four|five|six|\d{1,3}) ){1,3}/, '')
    .trim()

/** Who is heard in one story alone is no habit of the desk. */
const recurs = ({stories}: Counts): boolean => stories > 1

const top = (heard: readonly Heard[]): readonly HeardRecord[] =>
  heard
    .filter(recurs)
    .sort(
      (a, b) =>
        b.stories - a.stories ||
        b.statements - a.statements ||
        compareWords(a.name, b.name) ||
        compareWords(a.kind, b.kind)
    )
    .slice(0, most.heard)
    .map(({name, kind, role, stories, statements, quotedWords}) => ({
      name,
      kind,
      role,
      stories,
      statements,
      quotedWords
    }))

const labelRecords = (labels: ReadonlyMap<string, Counts>): readonly LabelRecord[] =>
  [...labels]
    .filter(([, counts]) => recurs(counts))
    .map(([label, {stories, statements}]) => ({label, stories, statements}))
    .sort((a, b) => b.stories - a.stories || b.statements - a.statements || compareWords(a.label, b.label))
    .slice(0, most.labels)

const ruleRecords = (
  rules: ReadonlyMap<string, {level: Level; findings: number; stories: number}>,
  words: number
): readonly RuleTotal[] =>
  [...rules]
    .map(([rule, {level, findings, stories}]) => ({
      rule,
      level,
      findings,
      per1000Words: words === 0 ? 0 : Math.round((findings * 100_000) / words) / 100,
      stories
    }))
    .sort((a, b) => b.findings - a.findings || compareWords(a.rule, b.rule))

const ignoredRecords = (ignored: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly IgnoredRecord[] =>
  [...ignored]
    .map(([rule, reasons]) => ({
      rule,
      findings: [...reasons.values()].reduce((total, number) => total + number, 0),
      reason: byCount(reasons, 1)[0]?.[0] ?? ''
    }))
    .sort((a, b) => b.findings - a.findings || compareWords(a.rule, b.rule))

const latestFirst = (a: NoticeRecord, b: NoticeRecord): number =>
  compareWords(b.published ?? '', a.published ?? '') || compareWords(a.path, b.path) || compareWords(a.kind, b.kind)
