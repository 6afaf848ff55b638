/** Common nouns that name what a person is, and the adjectives that stand beside them. */
import {looseAdjectives, noRole} from '../lexicon/phrases.ts'
import {personNouns} from '../lexicon/roles.ts'

const roleEnding = /(?:man|woman|person|people|er|or|ist|ian|ent|ant|ary|yst|ess|ee|eur|head|chief|ogue|mate)s?$/u

/** Whether a common noun names what a person is: «spokeswoman», «pollster», «chief». */
export const isRole = (lower: string): boolean =>
  personNouns.has(lower) || (lower.length > 4 && !noRole.has(lower) && roleEnding.test(lower))

const adjectiveEnding = /(?:ed|al|ful|ive|ous|ic|ish|less|ing|able|ible|year-old)$/u

/** Whether a word may be an adjective between a title and a name or before it: «the late Hart», «a tearful Lowe». */
export const isAdjective = (lower: string): boolean => looseAdjectives.has(lower) || adjectiveEnding.test(lower)
