import type {CreditChangeKind, DraftChanges} from '../../compare/draftChanges.ts'
import type {DraftStatement} from '../../compare/statementPairs.ts'
import type {Utterance} from '../../compare/utterances.ts'
import {type WordChange, wordChanges} from '../../compare/wordChanges.ts'
import {sourcesById} from '../../findings/voices.ts'
import type {Article, Source, Statement} from '../../model.ts'
import {type Placed, placer} from './placer.ts'

/** The form of the record; a change that breaks a reader raises the number. */
export const diffSchema = 'onrecord-diff/1'

/** What changed in the sourcing from one draft to the next, as data. */
export interface DiffRecord {
  readonly schema: typeof diffSchema
  /** The headline of the later draft. */
  readonly title: string | null
  readonly before: string
  readonly after: string
  readonly credits: readonly CreditRecord[]
  readonly sources: {readonly lost: readonly SourceName[]; readonly gained: readonly SourceName[]}
  readonly quotations: {
    readonly altered: readonly QuotationPair[]
    readonly lost: readonly Placed[]
    readonly added: readonly Placed[]
  }
  readonly statements: {
    readonly same: number
    readonly lost: readonly StatementPlace[]
    readonly added: readonly StatementPlace[]
    readonly moved: readonly {readonly before: StatementPlace; readonly after: StatementPlace}[]
    readonly reworded: readonly {
      readonly before: StatementPlace
      readonly after: StatementPlace
      readonly changes: readonly WordChange[]
    }[]
  }
}

export interface StatementPlace extends Placed {
  readonly class: Statement['class']
}

export interface CreditRecord {
  readonly kind: CreditChangeKind
  readonly before: StatementPlace
  readonly after: StatementPlace
  readonly from: readonly SourceName[]
  readonly to: readonly SourceName[]
}

export type SourceName = Pick<Source, 'name' | 'kind' | 'identity'>

export interface QuotationPair {
  readonly kind: 'altered' | 'respoken'
  readonly before: Placed
  readonly after: Placed
  readonly speakers: readonly string[]
  readonly changes: readonly WordChange[]
}

/** A draft: what it is called, and what it says. */
export interface Draft {
  readonly name: string
  readonly article: Article
}

export function diffRecord(before: Draft, after: Draft, changes: DraftChanges): DiffRecord {
  const [old, young] = [placer(before.article), placer(after.article)]
  const place = (where: typeof old, {statement}: DraftStatement): StatementPlace => ({
    ...where(statement),
    class: statement.class
  })
  const {pairs, lost, added} = changes.statements
  const pair = (one: DraftStatement, other: DraftStatement) => ({before: place(old, one), after: place(young, other)})
  return {
    schema: diffSchema,
    title: after.article.metadata.title,
    before: before.name,
    after: after.name,
    credits: changes.credits.map((credit) => ({
      kind: credit.kind,
      ...pair(credit.pair.before, credit.pair.after),
      from: credit.before.map(sourceName),
      to: credit.after.map(sourceName)
    })),
    sources: {lost: changes.sourcesLost.map(sourceName), gained: changes.sourcesGained.map(sourceName)},
    quotations: {
      altered: changes.quotations.map(({kind, before: one, after: other}) => ({
        kind,
        before: old(one),
        after: young(other),
        speakers: speakersOf(after.article, other),
        changes: wordChanges(wordingOf(one), wordingOf(other))
      })),
      lost: changes.quotationsLost.map(old),
      added: changes.quotationsAdded.map(young)
    },
    statements: {
      same: pairs.filter(({same, moved}) => same && !moved).length,
      lost: lost.map((statement) => place(old, statement)),
      added: added.map((statement) => place(young, statement)),
      moved: pairs.filter(({moved}) => moved).map((one) => pair(one.before, one.after)),
      reworded: pairs
        .filter(({same}) => !same)
        .map((one) => ({...pair(one.before, one.after), changes: wordChanges(one.before, one.after)}))
    }
  }
}

const sourceName = ({name, kind, identity}: Source): SourceName => ({name, kind, identity})

const wordingOf = ({words, keys}: Utterance) => ({texts: words.map(({text}) => text), keys})

const speakersOf = (article: Article, {attribution}: Utterance): readonly string[] =>
  (attribution?.sourceIds ?? []).flatMap((id) => sourcesById(article).get(id)?.name ?? [])
