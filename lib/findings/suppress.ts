import type {Article} from '../model.ts'
import {firstWhere} from '../text/firstWhere.ts'
import type {Span} from '../text/span.ts'
import {tokensWithin} from './places.ts'
import type {Rule} from './rule.ts'
import type {Wish} from './wishes.ts'

/** What a wish that is good covers; `reach` is the one that reaches furthest of it and those before. */
interface Cover {
  readonly span: Span
  readonly reach: {readonly end: number; readonly wish: Wish}
}

/** Says why a finding is to be ignored: because the article gives a reason, or marks the word itself with [sic]. */
export class Suppressor {
  readonly #article: Article
  readonly #covers = new Map<string, readonly Cover[]>()
  readonly #idle: Set<Wish>

  constructor(article: Article, wishes: readonly Wish[]) {
    this.#article = article
    const good = wishes.filter(isGood)
    this.#idle = new Set(good)
    const byRule = new Map<string, GoodWish[]>()
    for (const wish of good) byRule.set(wish.rule.id, [])
    for (const wish of good) byRule.get(wish.rule.id)?.push(wish)
    for (const [id, own] of byRule) this.#covers.set(id, coversOf(own))
  }

  /** Why a finding at a place is to be ignored, or null where it stands. */
  reasonFor({id, family}: Rule, place: Span): string | null {
    const covers = this.#covers.get(id)
    const reach = covers?.[firstWhere(covers, ({span}) => span.start > place.start) - 1]?.reach
    if (reach !== undefined && reach.end > place.start) {
      this.#idle.delete(reach.wish)
      return reach.wish.directive.reason
    }
    return family === 'quotation' && isMarkedSic(this.#article, place) ? '[sic]' : null
  }

  /** The wishes that have met no finding of a rule that runs. */
  unused(running: ReadonlySet<string>): ReadonlySet<Wish> {
    return new Set([...this.#idle].filter(({rule}) => rule !== null && running.has(rule.id)))
  }
}

type GoodWish = Wish & {readonly rule: NonNullable<Wish['rule']>; readonly covers: Span}

/** Whether a wish says what, where and why. */
const isGood = (wish: Wish): wish is GoodWish =>
  wish.rule !== null && wish.covers !== null && wish.directive.closed && wish.directive.reason !== ''

function coversOf(wishes: readonly GoodWish[]): readonly Cover[] {
  const covers: Cover[] = []
  for (const wish of wishes.toSorted((a, b) => a.covers.start - b.covers.start)) {
    const before = covers.at(-1)?.reach
    const reach = before !== undefined && before.end >= wish.covers.end ? before : {end: wish.covers.end, wish}
    covers.push({span: wish.covers, reach})
  }
  return covers
}

/** How many words [sic] may stand for. */
const mostWords = 3

/** Whether a place is words of a quotation that the reporter marks as said: “we was [sic] robbed”. */
function isMarkedSic(article: Article, place: Span): boolean {
  const [first, last] = tokensWithin(article, place)
  const {tokens, quotationAt} = article
  const sic = tokens[last]?.text === '[' && tokens[last + 1]?.lower === 'sic' && tokens[last + 2]?.text === ']'
  return sic && last - first <= mostWords && quotationAt[first] !== -1 && quotationAt[first] === quotationAt[last + 1]
}
