import type {Certainty} from '../../compare/conflicts.ts'
import type {Wording} from '../../compare/quoteClusters.ts'
import type {Entry, NamedSection, Sheet, Table} from '../sheet.ts'
import {countOf, cut, describeKind, listOf, tellCount} from '../wording.ts'
import {tellChanges} from './changesInWords.ts'
import type {CastRecord, ComparisonRecord, LinkRecord, PlacedWords} from './comparisonRecord.ts'

/** How much of a quotation is shown, in characters. */
const excerpt = 240
const shortExcerpt = 90

/** The comparison of several stories of one event, ready to be laid out. */
export function comparisonSheet(record: ComparisonRecord): Sheet {
  const sections = [
    storySection(record),
    conflictSection(record, 'real', 'They contradict each other'),
    conflictSection(record, 'apparent', 'They differ, and both may be right'),
    quotationSection(record),
    releaseSection(record),
    sayingSection(record),
    echoSection(record),
    castSection(record),
    nameSection(record),
    outletSection(record),
    methodSection()
  ]
  return {
    title: `${tellCount(record.stories.length, 'story', 'stories')} of one event`.replace(/^./u, (letter) =>
      letter.toUpperCase()
    ),
    facts: record.stories.map(({path}, index) => `${letterOf(index)} ${path}`),
    verdict: verdictOf(record),
    sections: sections.filter((section) => section !== null)
  }
}

/** A, B, C …, and numbers beyond Z. */
export const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : `${index + 1}`)

const placeOf = ({story, line, column}: PlacedWords): string => `${letterOf(story)} ${line}:${column}`

function verdictOf({conflicts, quotations, releases, sources}: ComparisonRecord): string {
  const real = conflicts.filter(({certainty}) => certainty === 'real')
  const soft = conflicts.length - real.length
  const altered = quotations.filter(({versions}) =>
    versions.some(({wording}) => wording === 'altered' || wording === 'split')
  )
  const shared = sources.filter(({stories}) => stories.length > 1)
  const parts = [
    real.length === 0
      ? 'Nothing was found on which the stories must contradict each other.'
      : `The stories contradict each other on ${tellCount(real.length, 'point')}: ${listOf(real.map(({topic}) => topic))}.`,
    soft === 0 ? '' : `They differ on ${tellCount(soft, 'point')} on which both may be right.`,
    quotations.length === 0
      ? 'No quotation stands in two of them.'
      : `${capital(tellCount(quotations.length, 'quotation'))} ${quotations.length === 1 ? 'stands' : 'stand'} in two or more of them${altered.length === 0 ? ', in the same words' : `, and ${altered.length === quotations.length && altered.length > 1 ? 'none is' : `${altered.length === quotations.length ? 'it is' : tellCount(altered.length, 'is', 'are')} not`} in the same words everywhere`}.`,
    releases.length === 0
      ? ''
      : `${capital(tellCount(releases.length, 'story', 'stories'))} ${releases.length === 1 ? 'tells' : 'tell'} of words as given to one outlet that others have too.`,
    `${capital(tellCount(shared.length, 'source'))} of ${sources.length} ${shared.length === 1 ? 'is' : 'are'} heard in more than one story.`
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

function storySection({stories, sources}: ComparisonRecord): NamedSection {
  const heardIn: CastRecord[][] = stories.map(() => [])
  for (const source of sources) for (const {story} of source.stories) heardIn[story]?.push(source)
  const rows = stories.map(({path, title, outlet, published, words}, index) => {
    const own = heardIn[index] ?? []
    const unnamed = own.filter(({identity}) => identity === 'withheld').length
    const alone = own.filter((source) => source.stories.length === 1).length
    const cells = [
      `${letterOf(index)} ${outlet ?? path}`,
      published ?? 'no date',
      `${words}`,
      `${own.length}`,
      `${unnamed}`,
      `${alone}`
    ]
    return {cells, below: [title ?? '', outlet === null ? '' : path].filter((part) => part !== '').join(' · ')}
  })
  const columns = ['Story', 'Published', 'Words', 'Sources', 'Unnamed', 'Here alone'].map((head, at) => ({
    head,
    numeric: at > 1
  }))
  return {name: 'stories', heading: 'The stories', blocks: [{form: 'table', columns, rows}]}
}

function conflictSection(
  {conflicts, sources}: ComparisonRecord,
  wanted: Certainty,
  heading: string
): NamedSection | null {
  const names = new Map(sources.map(({id, name}) => [id, name]))
  const entries = conflicts
    .filter(({certainty}) => certainty === wanted)
    .map(
      ({topic, reason, places}): Entry => ({
        place: '',
        words: reason === '' ? `${capital(topic)}.` : `${capital(topic)}: ${reason}.`,
        facts: places.map((place) => [
          placeOf(place),
          tellPlace(
            place,
            place.sources.map((id) => names.get(id) ?? '')
          )
        ])
      })
    )
  return entries.length === 0 ? null : {name: wanted, heading, blocks: [{form: 'entries', entries}]}
}

function tellPlace({words}: PlacedWords, sources: readonly string[]): string {
  const named = sources.filter((name) => name !== '')
  return `“${cut(words, shortExcerpt)}”${named.length === 0 ? '' : ` (${listOf(named)})`}`
}

const wordingWords: Readonly<Record<Wording, string>> = {
  exact: 'word for word',
  part: 'a part of it',
  longer: 'more of it',
  cut: 'cut, and the cut shown',
  split: 'cut into other sentences',
  altered: 'in other words'
}

/** Whether what a version changes is to be told: of a part everybody sees what it leaves out. */
const isWhole = (wording: Wording): boolean => wording !== 'part' && wording !== 'longer' && wording !== 'split'

function quotationSection({quotations, sources, names: variants}: ComparisonRecord): NamedSection | null {
  const names = new Map(sources.map(({id, name}) => [id, name]))
  // Two spellings of a name are one person here.
  const known = new Map(variants.flatMap(({name, spellings}) => spellings.map(({words}) => [words, name] as const)))
  const personOf = (id: string) => known.get(names.get(id) ?? '') ?? id
  const named = new Set(sources.filter(({identity}) => identity === 'named').map(({id}) => id))
  const entries = quotations.map(({words, versions, speakers}): Entry => {
    // «the spokeswoman» may be whom the others name.
    const isOther = (ids: readonly string[]) =>
      [...speakers, ...ids].every((id) => named.has(id)) &&
      !ids.some((id) => speakers.some((speaker) => personOf(speaker) === personOf(id)))
    return {
      place: '',
      words: cut(words, excerpt),
      facts: versions.map((version) => {
        const said = listOf(version.speakers.map((id) => names.get(id) ?? '').filter((name) => name !== ''))
        const parts = [
          wordingWords[version.wording],
          isWhole(version.wording) ? tellChanges(version.changes) : '',
          version.wording === 'part' || version.wording === 'split'
            ? `“${cut(version.words.replace(/^[“"‘']|[”"’']$/gu, ''), shortExcerpt)}”`
            : '',
          said === '' ? 'speaker not named' : isOther(version.speakers) ? `said to be ${said}’s words` : said
        ]
        return [placeOf(version), parts.filter((part) => part !== '').join(' · ')]
      })
    }
  })
  return entries.length === 0
    ? null
    : {name: 'quotations', heading: 'Quotations that several have', blocks: [{form: 'entries', entries}]}
}

function releaseSection({releases}: ComparisonRecord): NamedSection | null {
  const entries = releases.map((release): Entry => {
    const others = release.others.map(({story, recipient}) =>
      recipient === null ? `${letterOf(story)} names nobody` : `${letterOf(story)} names ${recipient}`
    )
    return {
      place: placeOf(release),
      words: `“${cut(release.words, shortExcerpt)}” reads as if ${release.recipient} alone had these words; ${listOf([...new Set(others)])}. If they were released, write “in a statement”.`,
      facts: [['the words', cut(release.quotation.words, shortExcerpt)]]
    }
  })
  return entries.length === 0
    ? null
    : {name: 'statements', heading: 'One statement as if given to one outlet', blocks: [{form: 'entries', entries}]}
}

function sayingSection({sayings, sources}: ComparisonRecord): NamedSection | null {
  const names = new Map(sources.map(({id, name}) => [id, name]))
  const entries = sayings.map(
    ({speaker, sayings: list}): Entry => ({
      place: '',
      words: `${names.get(speaker) ?? 'Somebody'}, as each tells it${list.some(({denied}) => denied) && list.some(({denied}) => !denied) ? ': some as a denial, some not' : ''}.`,
      facts: list.map((saying) => [
        placeOf(saying),
        `“${cut(saying.words, shortExcerpt)}” · ${saying.verb ?? 'no verb'}`
      ])
    })
  )
  return entries.length === 0
    ? null
    : {name: 'sayings', heading: 'Said in other words', blocks: [{form: 'entries', entries}]}
}

function echoSection({echoes}: ComparisonRecord): NamedSection | null {
  const entries = echoes.map(
    (echo): Entry => ({
      place: placeOf(echo),
      words: `${echo.words} stands between marks without a name; another story quotes the like.`,
      facts: echo.elsewhere.map((place) => [placeOf(place), cut(place.words, excerpt)])
    })
  )
  return entries.length === 0
    ? null
    : {name: 'echoes', heading: 'Words without a speaker', blocks: [{form: 'entries', entries}]}
}

function castSection({sources, stories}: ComparisonRecord): NamedSection | null {
  if (sources.length === 0) return null
  const sorted = sources.toSorted((a, b) => b.stories.length - a.stories.length)
  const isWide = stories.length > mostColumns
  const words = `${isWide ? 'In how many stories each is heard, and how much is said to be theirs in all.' : 'Statements in each story.'} Unnamed sources are counted apart in each: nobody can tell from the words whether two papers had it from the same person.`
  const table = isWide ? castTotals(sorted) : castByStory(sorted, stories.length)
  return {name: 'sources', heading: 'Who has whom', blocks: [table, {form: 'paragraph', words}]}
}

/** A column for each story is a table that can be read up to so many. */
const mostColumns = 12

function castByStory(sources: readonly CastRecord[], stories: number): Table {
  const indices = Array.from({length: stories}, (_, index) => index)
  return {
    form: 'table',
    columns: [...castColumns, ...indices.map((index) => ({head: letterOf(index), numeric: true}))],
    rows: sources.map((source) => ({
      cells: [source.name, describeKind(source), ...indices.map((index) => statementsIn(source, index))],
      below: ''
    }))
  }
}

const castTotals = (sources: readonly CastRecord[]): Table => ({
  form: 'table',
  columns: [...castColumns, {head: 'Stories', numeric: true}, {head: 'Statements', numeric: true}],
  rows: sources.map((source) => ({
    cells: [
      source.name,
      describeKind(source),
      `${source.stories.length}`,
      `${source.stories.reduce((sum, {statements}) => sum + statements, 0)}`
    ],
    below: ''
  }))
})

const castColumns = [
  {head: 'Source', numeric: false},
  {head: 'What', numeric: false}
] as const

function statementsIn({stories}: CastRecord, index: number): string {
  const part = stories.find(({story}) => story === index)
  return part === undefined ? '–' : `${part.statements}`
}

function nameSection({names}: ComparisonRecord): NamedSection | null {
  const entries = names.map(
    ({name, spellings, roles}): Entry => ({
      place: '',
      words: name,
      facts: [
        ...spellings.map((form): [string, string] => [placeOf(form), `written ${form.words}`]),
        ...roles.map((form): [string, string] => [placeOf(form), `called ${form.words}`])
      ]
    })
  )
  return entries.length === 0
    ? null
    : {name: 'names', heading: 'Names and what people are called', blocks: [{form: 'entries', entries}]}
}

const relationWords: Readonly<Record<LinkRecord['relation'], string>> = {
  source: 'credits',
  origin: 'has it from a source of',
  conduit: 'has it through',
  recipient: 'has words given to'
}

function outletSection({outlets}: ComparisonRecord): NamedSection | null {
  const byOutlet = new Map<string, LinkRecord[]>()
  for (const link of outlets) {
    const list = byOutlet.get(link.outlet) ?? []
    list.push(link)
    byOutlet.set(link.outlet, list)
  }
  const entries = [...byOutlet].map(([outlet, links]): Entry => {
    const own = links.find((link) => link.own !== null)?.own ?? null
    const leaning = new Set(links.map(({story}) => story)).size
    const whose = own === null ? '' : `, which tells ${letterOf(own)}`
    return {
      place: '',
      words: `${outlet}${whose}: ${countOf(leaning, 'story leans', 'stories lean')} on it.`,
      facts: links.map((link) => [
        placeOf(link),
        `${relationWords[link.relation]} ${outlet}: “${cut(link.words, shortExcerpt)}”`
      ])
    }
  })
  return entries.length === 0
    ? null
    : {name: 'outlets', heading: 'From outlet to outlet', blocks: [{form: 'entries', entries}]}
}

const methodSection = (): NamedSection => ({
  name: 'method',
  heading: 'How to read this',
  blocks: [
    {
      form: 'paragraph',
      words:
        'The stories are compared by their words alone; which of them is right it does not know. Quotations are laid beside the wording that most stories have. Letters name the stories; places are line:column.'
    }
  ]
})
