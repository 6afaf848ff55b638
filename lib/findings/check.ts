import type {Article, Finding, Format, Level, Quotation, Remark, SuppressedFinding} from '../model.ts'
import type {Span} from '../text/span.ts'
import {type Family, families} from './families.ts'
import {fingerprint, hash} from './fingerprint.ts'
import {blockAt, isSpoken, isWithin, regionAt} from './places.ts'
import type {Rule} from './rule.ts'
import type {RuleSetting, Settings} from './settings.ts'
import {Suppressor} from './suppress.ts'
import type {EventStory} from './telling.ts'
import {type Ignoring, wishesOf} from './wishes.ts'

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

/** What the rules find in an article, and what of it the article asks to have ignored; both in text order. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/**
 * Everything that the rules find in an article, in text order.
 * A finding is left out where another speaks for it, where its words are not the reporter's, or where the article says why.
 */
export const check = (article: Article, rules: readonly Rule[], settings: Settings): readonly Finding[] =>
  checkArticle(article, rules, settings).findings

/** Everything that the rules find in an article, alone or beside the other stories of its event, and what it asks to have ignored. */
export function checkArticle(
  article: Article,
  rules: readonly Rule[],
  settings: Settings,
  event: EventStory | null = null
): Checked {
  const all: Ruling[] = []
  for (const rule of rules) run(rule, settings, (options) => rule.check(article, options), all)
  if (event !== null)
    for (const rule of rules) run(rule, settings, (options) => rule.compare?.(article, options, event) ?? [], all)
  const quoted = article.quotations.filter((quotation) => quotation.depth === 0 && isSpoken(quotation))
  const ours = all.filter((ruling) => isReportersBusiness(article, quoted, ruling))
  const kept = dropDuplicates(dropSilenced(article, ours).toSorted(byPlace))
  const wishes = wishesOf(article)
  const suppressor = new Suppressor(article, wishes)
  const reasons = new Map<Ruling, string>()
  for (const ruling of kept) {
    const reason = suppressor.reasonFor(ruling.rule, ruling.remark.span)
    if (reason !== null) reasons.set(ruling, reason)
  }
  const running = new Set(rules.filter((rule) => isOn(rule, settings)).map(({id}) => id))
  const unused = suppressor.unused(running)
  return split(
    article,
    [...kept, ...review(rules, settings, {wishes, unused, ruleIds: rules.map(({id}) => id)})],
    reasons
  )
}

const isOn = (rule: Rule, settings: Settings): boolean => (settings.rules[rule.id]?.level ?? 'on') !== 'off'

/** Adds what a rule has to say. */
function run(
  rule: Rule,
  settings: Settings,
  ask: (options: RuleSetting['options']) => Iterable<Remark>,
  rulings: Ruling[]
): void {
  const setting = settings.rules[rule.id]
  if (setting === undefined || setting.level === 'off') return
  try {
    for (const remark of ask(setting.options)) {
      rulings.push({rule, remark, level: setting.level ?? remark.level ?? rule.level})
    }
  } catch (error) {
    throw new RuleFailure(rule.id, error)
  }
}

/** What is to be said of the wishes themselves: no wish covers it. */
function review(rules: readonly Rule[], settings: Settings, ignoring: Ignoring): readonly Ruling[] {
  const rulings: Ruling[] = []
  if (ignoring.wishes.length > 0)
    for (const rule of rules) run(rule, settings, () => rule.review?.(ignoring) ?? [], rulings)
  return rulings
}

function split(article: Article, rulings: readonly Ruling[], reasons: ReadonlyMap<Ruling, string>): Checked {
  const sorted = rulings.toSorted(byPlace)
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  toFindings(article, sorted).forEach((finding, at) => {
    const ruling = sorted[at]
    const reason = ruling && reasons.get(ruling)
    if (reason === undefined) findings.push(finding)
    else suppressed.push({...finding, reason})
  })
  return {findings, suppressed}
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

/** In the others a word that is put in may have to be written otherwise: `&quot;` in HTML. */
const verbatimFormats: readonly Format[] = ['markdown', 'text', 'mdx']

function toFindings(article: Article, rulings: readonly Ruling[]): readonly Finding[] {
  const met = new Map<string, number>()
  const mendable = verbatimFormats.includes(article.format)
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
      fix: remark.fix === undefined || !mendable ? null : {edits: remark.fix},
      suggestions: mendable ? (remark.suggestions ?? []) : [],
      fingerprint: occurrence === 0 ? print : hash(`${print} ${occurrence}`)
    }
  })
}
