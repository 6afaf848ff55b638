import {readArticle} from '../../lib/article.ts'
import {type Comparison, compareTellings} from '../../lib/compare/comparison.ts'

/** Stories compared that are given as texts. */
export const compareTexts = (...texts: readonly string[]): Comparison =>
  compareTellings(texts.map((text, index) => ({name: `${index}`, article: readArticle(text)})))
