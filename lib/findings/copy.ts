import type {Article, Statement} from '../model.ts'
import type {Span} from '../text/span.ts'
import {remembered} from './remembered.ts'

/** A paragraph of the reporter's copy: no heading, caption or notice. */
export interface Paragraph extends Span {
  readonly block: number
  readonly statements: readonly Statement[]
  /** Whether somebody or something is credited in it. */
  readonly sourced: boolean
  /** Whether it claims nothing: who was asked for an answer, what the newsroom did, a question, an item of a list. */
  readonly neutral: boolean
}

/** The statements of the reporter's copy. */
export const copyStatements = remembered(({statements, blocks}: Article): readonly Statement[] =>
  statements.filter(({region, block}) => region === 'body' && blocks[block]?.kind !== 'heading')
)

/** The reporter's copy, paragraph by paragraph. */
export const copyParagraphs = remembered((article: Article): readonly Paragraph[] => {
  const groups = new Map<number, Statement[]>()
  for (const statement of copyStatements(article)) {
    const group = groups.get(statement.block)
    if (group === undefined) groups.set(statement.block, [statement])
    else group.push(statement)
  }
  const pleas = new Set(article.replies.flatMap(({kind, statement}) => (kind === 'plea' ? [statement] : [])))
  return [...groups].map(([block, statements]) => {
    const kind = article.blocks[block]?.kind
    return {
      block,
      statements,
      start: statements[0]?.start ?? 0,
      end: statements.at(-1)?.end ?? 0,
      sourced: statements.some((statement) => statement.class !== 'unattributed'),
      neutral: kind === 'item' || kind === 'cell' || statements.every((each) => isNeutral(each, pleas))
    }
  })
})

const claimless: readonly string[] = ['comment', 'process', 'question', 'fragment']

/** A plea is an act of the court as well, and so tells more than that somebody answered. */
const isNeutral = ({id, ground}: Statement, pleas: ReadonlySet<string>): boolean =>
  claimless.includes(ground) && !pleas.has(id)
