import type {Article, Level, Remark} from '../model.ts'
import type {Family} from './families.ts'
import type {OptionShape, OptionValues} from './options.ts'
import type {EventStory} from './telling.ts'
import type {Ignoring} from './wishes.ts'

/** One thing that a standards editor asks of a story: some data and one generator. */
export interface Rule<Shape extends OptionShape = OptionShape> {
  /** The name of the rule's file and page, `unnamed-source-vague`. */
  readonly id: string
  readonly family: Family
  /** How grave its findings are, unless one says otherwise or the settings do. */
  readonly level: Level
  /** Whether it runs where the settings do not name it: `off` for what a house must have asked for. */
  readonly byDefault: 'on' | 'off'
  /** What is wrong where the rule fires: one sentence without a full stop. */
  readonly about: string
  readonly options: Shape
  /** Families that stay silent in a paragraph where this rule fires, since they would only repeat it. */
  readonly silences: readonly Family[]
  /** Every place in the article that the rule objects to. */
  check(article: Article, options: OptionValues<Shape>): Iterable<Remark>
  /** What it says of the article beside the other stories of its event; asked only where there are any. */
  compare?(article: Article, options: OptionValues<Shape>, event: EventStory): Iterable<Remark>
  /** What it says, when all rules have spoken, of what the article asks to have ignored. Nothing can ignore that. */
  review?(ignoring: Ignoring): Iterable<Remark>
}

/** A rule as its file writes it down. */
export interface RuleDefinition<Shape extends OptionShape> {
  readonly id: string
  readonly family: Family
  readonly level: Level
  readonly byDefault?: 'on' | 'off'
  readonly about: string
  readonly options: Shape
  readonly silences?: readonly Family[]
  check(article: Article, options: OptionValues<Shape>): Iterable<Remark>
  compare?(article: Article, options: OptionValues<Shape>, event: EventStory): Iterable<Remark>
  review?(ignoring: Ignoring): Iterable<Remark>
}

/** A rule as a frozen value; the generator's options are inferred from their declaration. */
export function defineRule<const Shape extends OptionShape>(definition: RuleDefinition<Shape>): Rule<Shape> {
  return Object.freeze({silences: [], byDefault: 'on', ...definition})
}
