import type {NoticeKind} from '../findings/notices.ts'
import type {Level, Source} from '../model.ts'
import type {Copy} from './copy.ts'
import type {EventRecord} from './events.ts'
import type {Sums} from './sums.ts'

/** The form of the records; a change that breaks a reader raises the number. */
export const deskSchema = 'onrecord-desk/1'

/** No share is told of fewer stories or people: it would be a verdict on one of them. */
export const smallestGroup = 10

/** Which stories an audit of a desk is about; all where nothing is said. */
export interface DeskFilter {
  /** The first and the last day, as ISO dates. */
  readonly from: string | null
  readonly to: string | null
  /** Names of desks, in whatever case; empty for all. */
  readonly desks: readonly string[]
}

/** People who speak, by what the text says of their gender; never by their names. */
export interface GenderRecord {
  readonly women: number
  readonly men: number
  readonly undetermined: number
}

/** The figures of a group of stories. */
export interface GroupFigures extends Omit<Readonly<Sums>, 'women' | 'men'> {
  /** Null where so few people of a gender speak that they could be told apart. */
  readonly gender: GenderRecord | null
}

/** A group of stories: a desk, a month, a week, or a desk's month. */
export interface GroupRecord {
  /** Null in the rows of months and weeks, and for stories that name no desk. */
  readonly desk: string | null
  /** `2031-04`, or the Monday of a week; null in the rows of desks. */
  readonly period: string | null
  readonly stories: number
  /** Null for a small group. */
  readonly figures: GroupFigures | null
}

/** Who speaks: what sources are, how many, and how much they say. A source counts once a story. */
export interface MixRecord {
  readonly kind: Source['kind'] | 'role' | 'unnamed' | 'elsewhere'
  readonly sources: number
  readonly statements: number
  readonly quotedWords: number
}

/** A source by name, over all stories. */
export interface HeardRecord {
  readonly name: string
  readonly kind: Source['kind']
  /** Post or body, as first written. */
  readonly role: string | null
  readonly stories: number
  readonly statements: number
  readonly quotedWords: number
}

/** Words by which stories speak of somebody without a name. */
export interface LabelRecord {
  readonly label: string
  readonly stories: number
  readonly statements: number
}

/** What a rule found, over all stories. */
export interface RuleTotal {
  readonly rule: string
  readonly level: Level
  readonly findings: number
  readonly per1000Words: number
  readonly stories: number
}

/** What stories asked to have ignored, rule by rule, and the reason given oftenest. */
export interface IgnoredRecord {
  readonly rule: string
  readonly findings: number
  readonly reason: string
}

/** A story that an editor is asked to read, and why. */
export interface PickRecord {
  readonly path: string
  readonly title: string | null
  readonly published: string | null
  readonly desk: string | null
  readonly errors: number
  readonly warnings: number
  readonly unnamedOnly: number
  readonly needingSource: number
  readonly unanswered: number
  readonly identified: number
  readonly statements: number
  readonly sourced: number
}

/** A story that carries a notice. */
export interface NoticeRecord {
  readonly path: string
  readonly title: string | null
  readonly published: string | null
  readonly kind: NoticeKind
}

/** The audit of a desk over many stories. No figure sums up trust, and none is of a reporter. The order of the keys is fixed. */
export interface DeskRecord {
  readonly schema: typeof deskSchema
  readonly tool: {readonly name: 'onrecord'; readonly version: string}
  readonly filter: DeskFilter
  readonly sample: {
    readonly stories: number
    /** The first and the last day of publication; null where no story has one. */
    readonly first: string | null
    readonly last: string | null
    readonly undated: number
    /** Stories that the filter leaves out, and texts that were met before. */
    readonly leftOut: number
    readonly repeated: number
    readonly unreadable: number
    readonly copies: Readonly<Record<Copy, number>>
    readonly types: readonly {readonly type: string; readonly stories: number}[]
    readonly outlets: readonly {readonly outlet: string; readonly stories: number}[]
    /** By which version and settings the stories were audited. */
    readonly audits: readonly {readonly version: string; readonly settings: string; readonly stories: number}[]
  }
  readonly all: GroupFigures
  /** Without the copy of agencies and of other outlets; null where there is none, or too little is left. */
  readonly ownCopy: GroupFigures | null
  readonly desks: readonly GroupRecord[]
  readonly months: readonly GroupRecord[]
  readonly weeks: readonly GroupRecord[]
  readonly deskMonths: readonly GroupRecord[]
  readonly sources: {
    readonly mix: readonly MixRecord[]
    /** Names that are heard at all, and those heard in one story alone. */
    readonly names: number
    readonly heardOnce: number
    /** Those heard in several stories. */
    readonly top: readonly HeardRecord[]
  }
  /** Of several stories. */
  readonly labels: readonly LabelRecord[]
  readonly rules: readonly RuleTotal[]
  readonly ignored: readonly IgnoredRecord[]
  readonly notices: {readonly counts: Readonly<Record<NoticeKind, number>>; readonly latest: readonly NoticeRecord[]}
  /** Events of which several stories tell: how many, in how many stories, and those that an editor should lay side by side. */
  readonly events: {
    readonly found: number
    readonly stories: number
    readonly toCompare: readonly EventRecord[]
  }
  /** Stories to read first, and stories to learn from. */
  readonly toRead: readonly PickRecord[]
  readonly models: readonly PickRecord[]
}
