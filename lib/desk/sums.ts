import {type Anonymity, reasonClasses} from '../model.ts'
import {type DeskStory, isElsewhere} from './story.ts'

/** The figures of several stories together. Each is a count, and stands beside what it is taken of. */
export interface Sums {
  stories: number
  words: number
  quotedWords: number
  statements: number
  sourced: number
  needingSource: number
  unsure: number
  /** Statements behind which an unnamed source stands, and those that rest on such sources alone. */
  unnamedStatements: number
  unnamedOnly: number
  secondHand: number
  /** Stories with an unnamed source; with none but unnamed ones; with one behind the first statement; behind the headline. */
  storiesWithUnnamed: number
  storiesOnUnnamedAlone: number
  storiesUnnamedInLead: number
  storiesUnnamedInHeadline: number
  /** Stories in which one voice alone is credited, and those that credit nobody. */
  storiesOfOneVoice: number
  storiesWithoutSource: number
  /** Stories in which somebody is accused and not heard. */
  storiesUnanswered: number
  storiesCorrected: number
  /** Stories by how many people in them are fully identified: 0, 1, 2, 3, 4 or more. */
  identified: number[]
  /** Unnamed sources, a plural once a story; by how well they are described, 0 to 4, and by why their names are kept back. */
  unnamedSources: number
  /** Those whom another outlet has and does not name: its own, not the desk’s. */
  unnamedElsewhere: number
  levels: number[]
  reasons: Record<Anonymity['reason'], number>
  /** People who speak, once a story, and of whom the text says that they are women or men. */
  people: number
  women: number
  men: number
  errors: number
  warnings: number
  notes: number
}

/** The figures of no story yet. */
export const noSums = (): Sums => ({
  stories: 0,
  words: 0,
  quotedWords: 0,
  statements: 0,
  sourced: 0,
  needingSource: 0,
  unsure: 0,
  unnamedStatements: 0,
  unnamedOnly: 0,
  secondHand: 0,
  storiesWithUnnamed: 0,
  storiesOnUnnamedAlone: 0,
  storiesUnnamedInLead: 0,
  storiesUnnamedInHeadline: 0,
  storiesOfOneVoice: 0,
  storiesWithoutSource: 0,
  storiesUnanswered: 0,
  storiesCorrected: 0,
  identified: [0, 0, 0, 0, 0],
  unnamedSources: 0,
  unnamedElsewhere: 0,
  levels: [0, 0, 0, 0, 0],
  reasons: {none: 0, rote: 0, substantive: 0},
  people: 0,
  women: 0,
  men: 0,
  errors: 0,
  warnings: 0,
  notes: 0
})

/** The figures that are added up as they stand in a story. */
const added = [
  'words',
  'quotedWords',
  'statements',
  'sourced',
  'needingSource',
  'unsure',
  'unnamedStatements',
  'unnamedOnly',
  'secondHand',
  'errors',
  'warnings',
  'notes'
] as const

/** The highest band of fully identified people. */
const most = 4

/** Adds a story to sums. */
export function addStory(sums: Sums, {figures, sources, notices}: DeskStory): void {
  const speaking = sources.filter(({speaks}) => speaks)
  const unnamed = speaking.filter((source) => source.identity === 'withheld' && !isElsewhere(source))
  const people = speaking.filter(({kind}) => kind === 'person')
  sums.stories++
  for (const key of added) sums[key] += figures[key]
  sums.storiesWithUnnamed += Number(unnamed.length > 0)
  sums.storiesOnUnnamedAlone += Number(figures.sourced > 0 && figures.unnamedOnly === figures.sourced)
  sums.storiesUnnamedInLead += figures.unnamedInLead
  sums.storiesUnnamedInHeadline += figures.unnamedInHeadline
  sums.storiesOfOneVoice += Number(figures.voices === 1)
  sums.storiesWithoutSource += Number(figures.sourced === 0)
  sums.storiesUnanswered += Number(figures.unanswered > 0)
  sums.storiesCorrected += Number(notices.includes('correction'))
  countOne(sums.identified, Math.min(most, figures.identified))
  sums.unnamedSources += unnamed.length
  sums.unnamedElsewhere += speaking.filter(isElsewhere).length
  for (const {level, reason} of unnamed) {
    if (level !== null) countOne(sums.levels, level)
    if (reason !== null) sums.reasons[reason]++
  }
  sums.people += people.length
  sums.women += people.filter(({gender}) => gender === 'female').length
  sums.men += people.filter(({gender}) => gender === 'male').length
}

/** Adds sums to others. */
export function addSums(sums: Sums, more: Sums): void {
  for (const key of Object.keys(more) as (keyof Sums)[]) {
    if (key === 'identified' || key === 'levels') {
      for (const [index, count] of more[key].entries()) countOne(sums[key], index, count)
    } else if (key === 'reasons') {
      for (const reason of reasonClasses) sums.reasons[reason] += more.reasons[reason]
    } else sums[key] += more[key]
  }
}

function countOne(counts: number[], index: number, by = 1): void {
  counts[index] = (counts[index] ?? 0) + by
}
