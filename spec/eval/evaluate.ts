import {readArticle} from '../../lib/article.ts'
import {countErrors, type Errors, type ReadPair} from './errors.ts'
import {type Measures, measure} from './measures.ts'
import type {GoldArticle} from './readGold.ts'
import {isCore, sideOf} from './sides.ts'

export interface Evaluation {
  readonly measures: Measures
  readonly errors: Errors
}

export interface EvaluationOptions {
  /** Whether verdicts outside the core (see `isCore`) are left out. */
  readonly coreOnly?: boolean
}

/** Reads gold articles and measures the reading. Plain text, unless an article’s id ends with `.md`. */
export function evaluate(gold: readonly GoldArticle[], {coreOnly = false}: EvaluationOptions = {}): Evaluation {
  const pairs = gold.map((article): ReadPair => {
    const read = readArticle(article.text, {format: article.id.endsWith('.md') ? 'markdown' : 'text'})
    const found = read.attributions.map(({source, cue, content, frame, confidence}) => ({
      ...sideOf({source: source === null ? [] : [source], cue: cue === null ? [] : [cue], content}, article.text),
      frame,
      confidence
    }))
    return {
      article,
      read,
      gold: article.attributions.map((roles) => sideOf(roles, article.text)),
      found: coreOnly ? found.filter(isCore) : found
    }
  })
  return {measures: measure(pairs), errors: countErrors(pairs)}
}
