import type {Telling} from '../findings/telling.ts'
import {sourcesById} from '../findings/voices.ts'
import {lettersOf} from '../findings/writtenNames.ts'
import type {Article, Source} from '../model.ts'
import {type Cast, castOf} from './cast.ts'
import {peopleOf} from './people.ts'
import {type QuoteCluster, quoteClusters} from './quoteClusters.ts'
import {type PairedStatements, pairStatements, type StatementPair} from './statementPairs.ts'
import {type Utterance, utterancesOf} from './utterances.ts'

/**
 * What became of who answers for a statement:
 * - `dropped`: it was somebody's and is the paper's own now; `gained`: the other way round;
 * - `named`: the source has a name now; `unnamed`: the name is gone; `other`: somebody else answers for it;
 * - `fewer`: one of several is no longer credited; `paraphrased`: it was quoted and is retold now.
 */
export const creditChanges = ['dropped', 'gained', 'named', 'unnamed', 'other', 'fewer', 'paraphrased'] as const
export type CreditChangeKind = (typeof creditChanges)[number]

export interface CreditChange {
  readonly kind: CreditChangeKind
  readonly pair: StatementPair
  readonly before: readonly Source[]
  readonly after: readonly Source[]
}

/** A quotation of both drafts whose words or speaker differ. */
export interface QuotationChange {
  readonly kind: 'altered' | 'respoken'
  readonly before: Utterance
  readonly after: Utterance
}

/** What changed in the sourcing from one draft to the next. */
export interface DraftChanges {
  readonly statements: PairedStatements
  readonly credits: readonly CreditChange[]
  readonly sourcesLost: readonly Source[]
  readonly sourcesGained: readonly Source[]
  readonly quotations: readonly QuotationChange[]
  readonly quotationsLost: readonly Utterance[]
  readonly quotationsAdded: readonly Utterance[]
}

/** What changed in the sourcing from one draft to the next. Pure. */
export function draftChanges(before: Article, after: Article): DraftChanges {
  const drafts: readonly Telling[] = [
    {name: 'before', article: before},
    {name: 'after', article: after}
  ]
  const cast = castOf(drafts, peopleOf(drafts))
  const statements = pairStatements(before, after)
  const utterances = utterancesOf(drafts, cast)
  const clusters = quoteClusters(utterances, drafts)
  const kept = new Set(clusters.flatMap(({versions}) => versions.map(({utterance}) => utterance)))
  const alone = utterances.filter((utterance) => utterance.keys.length >= leastWords && !kept.has(utterance))
  return {
    statements,
    credits: statements.pairs.flatMap((pair) => creditChange(pair, before, after, cast) ?? []),
    sourcesLost: onlyIn(before, after, 0, cast),
    sourcesGained: onlyIn(after, before, 1, cast),
    quotations: clusters.flatMap(quotationChanges),
    quotationsLost: alone.filter(({telling}) => telling === 0),
    quotationsAdded: alone.filter(({telling}) => telling === 1)
  }
}

/** Shorter quotations are not followed from draft to draft. */
const leastWords = 3

function creditChange(pair: StatementPair, before: Article, after: Article, cast: Cast): CreditChange | null {
  const [old, young] = [pair.before.statement, pair.after.statement]
  const [had, has] = [sourcesOf(before, old.sources), sourcesOf(after, young.sources)]
  const tell = (kind: CreditChangeKind): CreditChange => ({kind, pair, before: had, after: has})
  if (had.length > 0 && young.class === 'unattributed') return tell('dropped')
  if (has.length > 0 && old.class === 'unattributed') return tell('gained')
  const idsHad = had.map((source) => knownAs(source, 0, cast))
  const idsHas = has.map((source) => knownAs(source, 1, cast))
  if (had.length > 0 && has.length > 0 && !idsHad.some((id) => idsHas.includes(id))) {
    const [wasUnnamed, isUnnamed] = [had.every(isWithheld), has.every(isWithheld)]
    return tell(wasUnnamed === isUnnamed ? 'other' : wasUnnamed ? 'named' : 'unnamed')
  }
  if (idsHas.length < idsHad.length && idsHas.length > 0) return tell('fewer')
  const wasQuoted = old.class === 'quoted' || old.class === 'mixed'
  return wasQuoted && young.class === 'attributed' ? tell('paraphrased') : null
}

const isWithheld = ({identity}: Source): boolean => identity === 'withheld'

const sourcesOf = (article: Article, ids: readonly string[]): readonly Source[] =>
  ids.flatMap((id) => sourcesById(article).get(id) ?? [])

/** Within one paper's drafts a label is one source: «a person close to the owner» is the same as before. */
const knownAs = (source: Source, draft: number, cast: Cast): string =>
  source.identity === 'named'
    ? (cast.idOf(draft, source.id) ?? source.id)
    : lettersOf(source.name.replace(/^(?:the|an?) /iu, ''))

/** The sources that something rests on in one draft and nothing in the other. */
function onlyIn(article: Article, other: Article, draft: number, cast: Cast): readonly Source[] {
  const speaking = (sources: readonly Source[]) => sources.filter(({statements}) => statements.length > 0)
  const there = new Set(speaking(other.sources).map((source) => knownAs(source, 1 - draft, cast)))
  return speaking(article.sources).filter((source) => !there.has(knownAs(source, draft, cast)))
}

/** A speech that both drafts quote: what of it is not as it was. */
function quotationChanges({versions}: QuoteCluster): readonly QuotationChange[] {
  const of = (draft: number) => versions.flatMap(({utterance}) => (utterance.telling === draft ? [utterance] : []))
  const [old, young] = [of(0), of(1)]
  const same = new Map(young.map((utterance) => [utterance.keys.join(' '), utterance]))
  const before = old.filter(({keys}) => !same.has(keys.join(' ')))
  const told = new Set(old.map(({keys}) => keys.join(' ')))
  const after = young.filter(({keys}) => !told.has(keys.join(' ')))
  const altered = before.flatMap((one, at): QuotationChange[] => {
    const other = after[at]
    return other === undefined ? [] : [{kind: 'altered', before: one, after: other}]
  })
  const respoken = old.flatMap((one): QuotationChange[] => {
    const other = same.get(one.keys.join(' '))
    return other === undefined || areOneSpeaker(one, other) ? [] : [{kind: 'respoken', before: one, after: other}]
  })
  return [...altered, ...respoken]
}

/** Whether nothing tells of two speakers. A source whose name is kept back is another in each draft as far as the cast knows. */
const areOneSpeaker = ({speakers: had}: Utterance, {speakers: has}: Utterance): boolean =>
  had.length === 0 || has.length === 0 || had.some((id) => has.includes(id)) || [...had, ...has].some(isUnnamed)

const isUnnamed = (id: string): boolean => /^\d/u.test(id)
