import {certainties} from '../../compare/conflicts.ts'
import {creditChanges} from '../../compare/draftChanges.ts'
import {particularKinds} from '../../compare/particulars/particular.ts'
import {wordings} from '../../compare/quoteClusters.ts'
import {allowances, verdicts} from '../../compare/verifyQuotations.ts'
import {factAttributes} from '../../findings/facts/fact.ts'
import {identities, sourceKinds, statementClasses, viaRelations} from '../../model.ts'
import {
  count,
  day,
  flag,
  linePlace,
  list,
  number,
  object,
  offsets,
  oneOf,
  orNull,
  text,
  wholeSchema
} from '../schemaParts.ts'
import {comparisonSchema} from './comparisonRecord.ts'
import {diffSchema} from './diffRecord.ts'
import {verificationSchema} from './verificationRecord.ts'

const offsetsAre =
  'Offsets are UTF-16 code units into the file as it stands on disk, end exclusive; lines and columns count from 1.'

const placed = {...offsets, line: linePlace, column: linePlace, words: text}
const place = object(placed)
const changes = list(
  object({before: text, after: text}, 'Words in the place of others; empty where some are added or left out.')
)

const placedInStory = {story: count, ...placed}
const storyPlace = object(placedInStory)

/** What the record of `onrecord compare` must look like. */
export const comparisonRecordSchema = wholeSchema(
  {
    name: comparisonSchema,
    title: 'One event in several stories',
    description: `What onrecord compare finds. Stories are named by their number, from 0. ${offsetsAre}`
  },
  object({
    schema: {const: comparisonSchema},
    stories: list(
      object({path: text, title: orNull(text), outlet: orNull(text), published: orNull(day), words: count})
    ),
    quotations: list(
      object({
        words: text,
        speakers: list(text),
        versions: list(object({...placedInStory, wording: oneOf(wordings), speakers: list(text), changes}))
      })
    ),
    sayings: list(object({speaker: text, sayings: list(object({...placedInStory, verb: orNull(text), denied: flag}))})),
    echoes: list(object({...placedInStory, elsewhere: list(storyPlace)})),
    releases: list(
      object({
        ...placedInStory,
        recipient: text,
        quotation: storyPlace,
        others: list(object({story: count, recipient: orNull(text)}))
      })
    ),
    conflicts: list(
      object({
        kind: oneOf([...factAttributes, ...particularKinds]),
        certainty: oneOf(certainties),
        topic: text,
        reason: text,
        places: list(object({...placedInStory, sources: list(text)}))
      })
    ),
    names: list(object({name: text, spellings: list(storyPlace), roles: list(storyPlace)})),
    sources: list(
      object({
        id: text,
        name: text,
        kind: oneOf(sourceKinds),
        identity: oneOf(identities),
        stories: list(object({story: count, statements: count, quotedWords: count}))
      })
    ),
    outlets: list(
      object({...placedInStory, outlet: text, relation: oneOf([...viaRelations, 'source']), own: orNull(count)})
    )
  })
)

const statement = object({...placed, class: oneOf(statementClasses)})
const sourceName = object({name: text, kind: oneOf(sourceKinds), identity: oneOf(identities)})

/** What the record of `onrecord diff` must look like. */
export const diffRecordSchema = wholeSchema(
  {
    name: diffSchema,
    title: 'What changed in the sourcing from one draft to the next',
    description: `What onrecord diff finds. ${offsetsAre}`
  },
  object({
    schema: {const: diffSchema},
    title: orNull(text),
    before: text,
    after: text,
    credits: list(
      object({
        kind: oneOf(creditChanges),
        before: statement,
        after: statement,
        from: list(sourceName),
        to: list(sourceName)
      })
    ),
    sources: object({lost: list(sourceName), gained: list(sourceName)}),
    quotations: object({
      altered: list(
        object({kind: oneOf(['altered', 'respoken']), before: place, after: place, speakers: list(text), changes})
      ),
      lost: list(place),
      added: list(place)
    }),
    statements: object({
      same: count,
      lost: list(statement),
      added: list(statement),
      moved: list(object({before: statement, after: statement})),
      reworded: list(object({before: statement, after: statement, changes}))
    })
  })
)

/** What the record of `onrecord verify` must look like. */
export const verificationRecordSchema = wholeSchema(
  {
    name: verificationSchema,
    title: 'The quotations of an article and what the evidence says of each',
    description: `What onrecord verify finds; places in the evidence are of its own files, times in seconds. ${offsetsAre}`
  },
  object({
    schema: {const: verificationSchema},
    title: orNull(text),
    path: text,
    evidence: list(object({path: text, words: count})),
    allowed: list(oneOf(allowances)),
    quotations: list(
      object({
        ...placed,
        verdict: oneOf(verdicts),
        speakers: list(text),
        said: orNull(text),
        changes,
        places: list(object({...placed, path: text, time: orNull(number)}))
      })
    )
  })
)
