/** What ranks a thing above all others, and among what: the words around the superlatives of `claims.ts`. */
import {wordSet} from './words.ts'

/** Behind a superlative these say among what it ranks: «the worst drought ever», «the largest dairy in the country». */
export const rankings: readonly string[] = [
  ...['ever', 'in history', 'on record', 'of all time', 'in memory', 'in living memory', 'in a generation'],
  ...[
    'in the world',
    'in the country',
    'in the nation',
    'in the region',
    'in the state',
    'in the county',
    'in the city'
  ],
  ...[
    'on the continent',
    'on the coast',
    'of its kind',
    'of her kind',
    'of his kind',
    'anywhere',
    'worldwide',
    'nationwide'
  ],
  ...['in decades', 'in a decade', 'in years', 'in a century', 'of the century', 'of the decade', 'in modern times']
]

/** In front of a superlative they do the same: «the world’s largest», «the region’s worst». */
export const rankedPlaces = wordSet(
  'world country nation region state county city continent europe africa asia america coast planet'
)

/** Superlatives that only rank where nothing is left out: «the first ever», but not «the first bus in the city». */
export const weakSuperlatives = wordSet('first last only')

/** The only rankings that make those a claim. */
export const strongRankings: readonly string[] = [
  'ever',
  'in history',
  'of all time',
  'of its kind',
  'on record',
  'in living memory'
]

/** These claim it by themselves. */
export const loneSuperlatives = wordSet('unprecedented unrivalled unrivaled unmatched record-breaking')

/** Words that end like a superlative and are none. */
export const noSuperlatives =
  wordSet(`forest interest request protest arrest contest harvest invest suggest manifest honest modest guest quest test west
  rest best-known earnest tempest conquest digest inquest priest chest crest nest pest vest dest zest wrest bequest detest divest infest ingest
  molest attest behest unrest backrest midwest southwest northwest`)

/** Beside these it is a matter of play, and the table tells: «the fastest lap of the season». */
export const playWords = wordSet(
  'season league cup match game games goal goals lap race innings championship tournament team club coach player striker olympic olympics marathon'
)
