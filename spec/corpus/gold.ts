/**
 * Reads the gold that stands beside a corpus article: brat stand-off, as `corpus/README.md` describes it.
 * It knows nothing of the program that is measured with it.
 */

/** Offsets in UTF-16 code units into the article as it stands on disk, `end` exclusive. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
}

const markKinds = ['Source', 'Cue', 'Content', 'Unsourced'] as const
const types = ['direct', 'mixed', 'indirect'] as const
const bases = ['explicit', 'inherited'] as const

/** A marked stretch of the article: a `T` line of the gold. */
export interface Mark {
  readonly id: string
  readonly kind: (typeof markKinds)[number]
  readonly spans: readonly GoldSpan[]
  /** The marked words, pieces joined by a space, a line end written as a space. */
  readonly text: string
}

/** Who says what, as a reader of the article sees it. */
export interface GoldAttribution {
  readonly id: string
  /** A list of pieces for each mention that stands as source; empty where the sentence has none. */
  readonly source: readonly (readonly GoldSpan[])[]
  readonly cue: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
  /** Who that is over the whole article, a name each for joint speakers; empty where nobody can tell. */
  readonly canonical: readonly string[]
  readonly type: (typeof types)[number]
  readonly basis: (typeof bases)[number]
  /** Whether an auditor may pass it over: finding it is right, missing it is no fault. */
  readonly wider: boolean
}

/** The attributions of a gold file, in its order. Throws on a line that does not follow the form, and says which. */
export function readAnn(ann: string): readonly GoldAttribution[] {
  const marks = new Map(readMarks(ann).map((mark) => [mark.id, mark]))
  const notes = readNotes(ann)
  return linesOf(ann, 'E').map((line) => {
    const [id = '', body = ''] = line.split('\t')
    const roles = body.split(' ').map((pair) => pair.split(':'))
    const spansOf = (role: string) =>
      roles
        .filter(([name]) => name?.replace(/\d+$/, '') === role)
        .map(([, mark = '']) => {
          const found = marks.get(mark)
          if (found?.kind !== role) throw new Error(`${line}: ${mark} is not a ${role}`)
          return found.spans
        })
    const parts = {source: spansOf('Source'), cue: spansOf('Cue').flat(), content: spansOf('Content').flat()}
    const note = notes.get(id)
    if (!note) throw new Error(`${line}: no note says whose it is`)
    return {
      id,
      ...parts,
      canonical: peopleOf(note.get('source')),
      type: oneOf(types, note.get('type'), line),
      basis: oneOf(bases, note.get('basis'), line),
      wider: note.get('scope') === 'wider'
    }
  })
}

/** The sentences without attribution of which a standards editor would ask «who says so?». */
export function readUnsourced(ann: string): readonly GoldSpan[] {
  return readMarks(ann)
    .filter(({kind}) => kind === 'Unsourced')
    .flatMap(({spans}) => spans)
}

/** What a reader learns of a source: a list of wordings for each field, any of them right, `-` for none at all; null where it was not judged. */
export interface GoldStanding {
  /** Who that is over the whole article. */
  readonly name: string
  readonly title: readonly string[] | null
  readonly affiliation: readonly string[] | null
  readonly justification: readonly string[] | null
}

/** What the article tells of its sources, from the notes on their mentions. */
export function readStandings(ann: string): readonly GoldStanding[] {
  const notes = readNotes(ann)
  const names = new Map(
    linesOf(ann, 'E').flatMap((line) => {
      const [id = '', body = ''] = line.split('\t')
      const mark = /Source\d*:(T\d+)/.exec(body)?.[1]
      return mark === undefined ? [] : [[mark, notes.get(id)?.get('source') ?? ''] as const]
    })
  )
  return [...notes].flatMap(([mark, fields]) => {
    if (!mark.startsWith('T')) return []
    const name = names.get(mark)
    if (name === undefined) throw new Error(`${mark}: described, but no source`)
    const of = (field: string) => wordingsOf(fields.get(field))
    return [{name, title: of('title'), affiliation: of('affiliation'), justification: of('justification')}]
  })
}

const wordingsOf = (value: string | undefined): readonly string[] | null =>
  value === undefined ? null : value.split(' | ')

/** Every marked stretch of a gold file. */
export function readMarks(ann: string): readonly Mark[] {
  return linesOf(ann, 'T').map((line) => {
    const [id = '', place = '', text = ''] = line.split('\t')
    const blank = place.indexOf(' ')
    const spans = place
      .slice(blank + 1)
      .split(';')
      .map((piece) => {
        const [start = Number.NaN, end = Number.NaN] = piece.split(' ').map(Number)
        if (!(start < end)) throw new Error(`${line}: ${piece} is not a span`)
        return {start, end}
      })
    return {id, kind: oneOf(markKinds, place.slice(0, blank), line), spans, text}
  })
}

function readNotes(ann: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    linesOf(ann, '#').map((line) => {
      const [, place = '', text = ''] = line.split('\t')
      const fields = text.split('; ').map((field): [string, string] => {
        const equals = field.indexOf('=')
        return [field.slice(0, equals), field.slice(equals + 1)]
      })
      return [place.split(' ')[1] ?? '', new Map(fields)]
    })
  )
}

function peopleOf(names: string | undefined): readonly string[] {
  return names === undefined || names === 'unknown' ? [] : names.split(' + ')
}

function linesOf(ann: string, letter: string): readonly string[] {
  return ann.split(/\r?\n/).filter((line) => line.startsWith(letter))
}

function oneOf<T extends string>(list: readonly T[], value: string | undefined, line: string): T {
  const found = list.find((item) => item === value)
  if (!found) throw new Error(`${line}: ${value} is none of ${list.join(', ')}`)
  return found
}
