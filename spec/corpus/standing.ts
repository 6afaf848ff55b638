/** Measures what a reading tells of its sources: what they are, whose, and how they can know. */
import type {GoldStanding} from './gold.ts'

export const standingFields = ['title', 'affiliation', 'justification'] as const
export type StandingField = (typeof standingFields)[number]

/** A source as the program describes it. */
export type ReadStanding = {readonly name: string} & Readonly<Partial<Record<StandingField, string | null>>>

/** One field of one source: what the program says, and what the gold allows. */
export interface Told {
  readonly name: string
  readonly field: StandingField
  readonly said: string | null
  readonly wordings: readonly string[]
}

/** Every field that the gold judges, beside what the program says there; `whoIs` finds the gold’s person by the program’s name. */
export function compareStandings(
  sources: readonly ReadStanding[],
  gold: readonly GoldStanding[],
  whoIs: (name: string) => string | null
): readonly Told[] {
  return gold.flatMap((standing) => {
    const source = sources.find(({name}) => whoIs(name) === standing.name)
    return standingFields.flatMap((field): readonly Told[] => {
      const wordings = standing[field]
      return wordings === null ? [] : [{name: standing.name, field, said: source?.[field] ?? null, wordings}]
    })
  })
}

/** Whether the gold asks for words here: it may also let an empty field pass. */
export const isAsked = ({wordings}: Told): boolean => !wordings.includes('-')

/** Whether what is said agrees with one of the wordings: hardly a word that the other has not, and a good part of it. */
export const isRight = ({said, wordings}: Told): boolean =>
  said !== null && wordings.some((wording) => wording !== '-' && agrees(wordsOf(said), wordsOf(wording)))

function agrees(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const common = [...x].filter((word) => y.has(word)).length
  return common >= 0.8 * Math.min(x.size, y.size) && common >= 0.45 * Math.max(x.size, y.size)
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !['the', 'a', 'an'].includes(word))
  )
