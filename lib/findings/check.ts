import type {Article, Finding, Level, Quotation, Remark} from '../model.ts'
import type {Span} from '../text/span.ts'
import {type Family, families} from './families.ts'
import {fingerprint, hash} from './fingerprint.ts'
import {blockAt, isSpoken, isWithin, regionAt} from './places.ts'
import type {Rule} from './rule.ts'
import type {Settings} from './settings.ts'

/** A failure of ours inside a rule: it bears the rule's name and, as its cause, what was thrown. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure'
  readonly ruleId: string

  constructor(ruleId: string, cause: unknown) {
    super(`The rule "${ruleId}" failed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.ruleId = ruleId
  }
}

/** A remark with the rule that made it. */
interface Ruling {
  readonly rule: Rule
  readonly level: Level
  readonly remark: Remark
}

/**
 * Everything that the rules find in an article, in text order.
 * A finding is left out where another speaks for it, or where its words are not the reporter's.
 */
export function check(article: Article, rules: readonly Rule[], settings: Settings): readonly Finding[] {
  const all = rules.flatMap((rule) => run(article, rule, settings))
  const quoted = article.quotations.filter((quotation) => quotation.depth === 0 && isSpoken(quotation))
  const ours = all.filter((ruling) => isReportersBusiness(article, quoted, ruling))
  return toFindings(article, dropDuplicates(dropSilenced(article, ours).toSorted(byPlace)))
}

function run(article: Article, rule: Rule, settings: Settings): readonly Ruling[] {
  const setting = settings.rules[rule.id]
  if (setting === undefined || setting.level === 'off') return []
  const rulings: Ruling[] = []
  try {
    for (const remark of rule.check(article, setting.options)) {
      rulings.push({rule, remark, level: setting.level ?? remark.level ?? rule.level})
    }
  } catch (error) {
    throw new RuleFailure(rule.id, error)
  }
  return rulings
}

/** Parts of the page that are not the reporter's copy. */
const furniture: readonly string[] = ['metadata', 'credit', 'promo', 'notice', 'tagline']

function isReportersBusiness(article: Article, quoted: readonly Quotation[], {rule, remark}: Ruling): boolean {
  const family = families[rule.family]
  if (!family.inFurniture && furniture.includes(regionAt(article, remark.span.start))) return false
  return family.inQuotations || !isWithin(quoted, remark.span)
}

/** A finding may speak for a whole paragraph: an unclosed quotation leaves nothing certain to say of the other marks there. */
function dropSilenced(article: Article, rulings: readonly Ruling[]): readonly Ruling[] {
  const key = (family: Family, span: Span) => `${family} ${blockAt(article, span.start)}`
  const silent = new Set<string>()
  for (const {rule, remark} of rulings) {
    for (const family of rule.silences) silent.add(key(family, remark.span))
  }
  if (silent.size === 0) return rulings
  return rulings.filter(({rule, remark}) => rule.silences.length > 0 || !silent.has(key(rule.family, remark.span)))
}

function byPlace(a: Ruling, b: Ruling): number {
  const [one, other] = [a.remark.span, b.remark.span]
  return one.start - other.start || one.end - other.end || (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id))
}

function dropDuplicates(sorted: readonly Ruling[]): readonly Ruling[] {
  const seen = new Set<string>()
  return sorted.filter(({rule, remark}) => {
    const key = `${rule.id} ${remark.span.start} ${remark.span.end} ${remark.message}`
    return !seen.has(key) && seen.add(key)
  })
}

function toFindings(article: Article, rulings: readonly Ruling[]): readonly Finding[] {
  const met = new Map<string, number>()
  return rulings.map(({rule, level, remark}) => {
    const print = fingerprint(article, rule.id, remark.span)
    const occurrence = met.get(print) ?? 0
    met.set(print, occurrence + 1)
    return {
      ruleId: rule.id,
      level,
      message: remark.message,
      start: remark.span.start,
      end: remark.span.end,
      related: remark.related ?? [],
      fix: remark.fix === undefined ? null : {edits: remark.fix},
      suggestions: remark.suggestions ?? [],
      fingerprint: occurrence === 0 ? print : hash(`${print} ${occurrence}`)
    }
  })
}
