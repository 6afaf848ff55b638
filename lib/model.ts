/**
 * The records that the stages hand on: plain stand-off data over an immutable text.
 * An attribution crosses sentences and comes in pieces, so no tree can hold it; records hold spans instead
 * (as PARC, PolNeAR and brat keep them). Types and closed lists only: no logic lives here.
 */
import type {Span} from './text/span.ts'

// ─── the text and its tree ───────────────────────────────────────────────────────────────────────

/** The written forms that can be read: those of writers, of the web, and of the news industry. */
export const formats = ['markdown', 'text', 'html', 'mdx', 'ninjs', 'nitf', 'newsml', 'docx'] as const
export type Format = (typeof formats)[number]

/** Which part of the page a stretch of text belongs to. Only `body` counts in the figures. */
export const regions = ['body', 'headline', 'caption', 'credit', 'metadata', 'promo', 'notice', 'tagline'] as const
export type Region = (typeof regions)[number]

/** What the file says of itself: front matter, a page's `<meta>`, or a crawler's header. */
export interface Metadata {
  readonly title: string | null
  /** ISO date, `2026-03-04`. */
  readonly published: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** The desk or section that it ran in: `Business`. */
  readonly desk: string | null
  /** News by default; `brief`, `interview`, `opinion`, `obituary` … as the front matter says. */
  readonly type: string | null
}

/** What a block is in the source: a paragraph, a heading, a list item's or a block quote's paragraph. */
export const blockKinds = ['paragraph', 'heading', 'item', 'quote', 'cell'] as const
export type BlockKind = (typeof blockKinds)[number]

/** The words of a block with the markup taken away, and where each of them stands in the file. */
export interface Prose {
  /** Markup removed, entities and escapes decoded; a soft line break is one space. */
  readonly text: string
  /** The file offset at which the character `index` of `text` begins. */
  startOf(index: number): number
  /** The file offset at which the character `index` of `text` ends. */
  endOf(index: number): number
}

/** A run of prose that no sentence and no quotation tag crosses: a paragraph, a heading, a list item. */
export interface Block extends Span {
  readonly index: number
  readonly kind: BlockKind
  readonly prose: Prose
}

/** How a link is written: `link`; `bare`, an address that shows itself; `broken`, brackets that make no link. */
export const linkForms = ['link', 'bare', 'broken'] as const
export type LinkForm = (typeof linkForms)[number]

/** What a reader can follow to a page, a document or a post: `[the ruling](https://court.example/ruling)`. */
export interface Link extends Span {
  /** The words that show it. */
  readonly label: Span
  /** Where the address stands in the file, or null where it stands elsewhere (`[the ruling][1]`). */
  readonly target: Span | null
  /** The address as written, entities decoded; empty where there is none. */
  readonly url: string
  readonly form: LinkForm
}

/** A paragraph of a Word document: a line of the text that was read out of it. */
export interface OutlineParagraph extends Span {
  readonly kind: BlockKind
  /** The part of the page that its style says it is. */
  readonly region: Region | null
}

/** What a Word document says of its text beside the words. Its text is its paragraphs, tracked changes accepted, a line each. */
export interface Outline {
  readonly paragraphs: readonly OutlineParagraph[]
  /** Where the runs of text begin, in order. */
  readonly runs: readonly number[]
  readonly links: readonly Link[]
  /** What its styles say: a paragraph that is styled as title or byline. */
  readonly styled: Metadata
  /** What its properties say, which often were never looked at: what the page says goes before. */
  readonly properties: Metadata
}

/**
 * - `word`: letters (with inner apostrophes, hyphens, full stops: `didn’t`, `Gutierrez-Reed`, `U.S.`, `Mr.`)
 *   and the possessive `’s`, a token of its own;
 * - `number`: digits and what belongs to them (`3,000`, `4.5`, `.45`);
 * - `mark`: a character that may be a quotation mark or an apostrophe;
 * - `punctuation`: everything else, a character each (`...` and `--` are one).
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation'

/** A word or mark. The slice of the file from `start` to `end` decodes to `text`. */
export interface Token extends Span {
  /** Its place in `Article.tokens`. */
  readonly index: number
  readonly kind: TokenKind
  /** Decoded, as a reader sees it. */
  readonly text: string
  /** Lower case, with straight apostrophes: the form that the lexicon knows. */
  readonly lower: string
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  /** Index of its block. */
  readonly block: number
}

/** A sentence as printed. It does not break inside a quotation: `“We won. We’re happy,” Lee said.` is one. */
export interface Sentence extends Span {
  readonly index: number
  /** Tokens `first` to `last`, the latter exclusive. */
  readonly first: number
  readonly last: number
  readonly block: number
  readonly region: Region
}

// ─── statements ──────────────────────────────────────────────────────────────────────────────────

/** What a pair of quotation marks is for. Only `speech` and `document` quote somebody. */
export const quotationUses = ['speech', 'document', 'title', 'term', 'scare'] as const
export type QuotationUse = (typeof quotationUses)[number]

/** A stretch between quotation marks, the marks included. One that runs over several paragraphs is a record for each. */
export interface Quotation extends Span {
  readonly index: number
  /** Tokens `first` to `last`, the marks included, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Without the marks. */
  readonly inner: Span
  /** 0 outermost, 1 a quotation inside a quotation, … */
  readonly depth: number
  /** Whether the opening mark is there. */
  readonly opened: boolean
  /** Whether the closing mark is there, or may be missing: a quotation that goes on in the next paragraph. */
  readonly closed: boolean
  /** Index of the quotation in the paragraph before that this one goes on from, by the convention that each paragraph opens and only the last closes. */
  readonly continues: number | null
  readonly use: QuotationUse
}

/** A quotation mark without its partner: it opens what is never closed, or closes what was never opened. */
export interface StrayMark extends Span {
  readonly kind: 'unclosed' | 'unopened'
  /** Index of the quotation that was made of it, as far as the text lets one guess, or null. */
  readonly quotation: number | null
}

/** Cue classes: how a word reports, and what it says of the reporter's view (the lexicon's own page tells more). */
export const cueClasses = [
  'neutral',
  'explanatory',
  'doubt',
  'concession',
  'pressure',
  'disclosure',
  'play',
  'attack',
  'mental',
  'evidence',
  'manner',
  'gesture',
  'act',
  'nominal',
  'mark'
] as const
export type CueClass = (typeof cueClasses)[number]

/**
 * The patterns that an attribution is found by, in the order in which they are tried: source, cue and content
 * as they stand in the sentence. `lib/statements/frames.ts` gives each an example.
 */
export const frames = [
  'content-cue-source',
  'content-source-cue',
  'source-cue-content',
  'cue-source-content',
  'according-to',
  'source-noun-content',
  'participle',
  'passive',
  'colon',
  'transcript',
  'headline',
  'signature',
  'inherited',
  'none'
] as const
export type Frame = (typeof frames)[number]

export const attributionTypes = ['direct', 'mixed', 'indirect'] as const
export type AttributionType = (typeof attributionTypes)[number]

/** How a source far from the content takes part: `recipient` (told the Mail), `conduit` (documents obtained by the Mail), `origin` (the Mail, citing two officials). */
export const viaRelations = ['recipient', 'conduit', 'origin'] as const
export type ViaRelation = (typeof viaRelations)[number]

/** The words that name, describe or stand for somebody: «Luke Hart», «the lawyer», «she». */
export interface Mention extends Span {
  /** Tokens, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Token index of the head noun: of «a spokesman for the port», `spokesman`. Of a name, its last word. */
  readonly head: number
}

/** A mention as the attribution stage hands it to the source stage, before anybody knows who it is. */
export interface RawVia extends Span {
  readonly relation: ViaRelation
  readonly mention: Mention
}

/** An attribution before its source is resolved: PARC's source, cue, content. */
export interface RawAttribution {
  readonly index: number
  readonly type: AttributionType
  readonly frame: Frame
  /** Null where the article names nobody («was accused of»), and where it is inherited. */
  readonly source: Mention | null
  /** The source as its parts, where several speak together: «Hart and Lowe», both mentions. One element or none otherwise. */
  readonly speakers: readonly Mention[]
  readonly cue: Span | null
  /** The cue's dictionary form (`say`, `according to`), or null. */
  readonly lemma: string | null
  readonly cueClass: CueClass | null
  /** Never empty; in pieces where the tag interrupts it. */
  readonly content: readonly Span[]
  /** Index of the attribution whose speaker this one carries on, where the words themselves name none. */
  readonly inheritsFrom: number | null
  /** 0 to 1: how often a verdict reached in this way is right. */
  readonly confidence: number
  readonly via: readonly RawVia[]
  /** «In a statement to the Mail», or null. */
  readonly provenance: Span | null
  /** What led to the verdict, a step each, in an editor's words. */
  readonly steps: readonly string[]
  /** Sentences that hold a part of it. */
  readonly sentence: number
}

export const sourceKinds = ['person', 'group', 'organization', 'document', 'outlet', 'unknown'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** `named`; `role`: a routine institutional voice (police, a spokesman); `withheld`: the name is kept from the reader. */
export const identities = ['named', 'role', 'withheld'] as const
export type Identity = (typeof identities)[number]

export const reasonClasses = ['none', 'rote', 'substantive'] as const
export type ReasonClass = (typeof reasonClasses)[number]

/** How well an unnamed source is described (0 nothing … 4 role, access and side) and why the name is kept back. */
export interface Anonymity {
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly reason: ReasonClass
  readonly reasonSpan: Span | null
}

/** Somebody or something that the article rests on, over the whole text. */
export interface Source {
  /** `p1` a person or group, `o1` an organization or outlet, `d1` a document, `u1` unknown; stable for the same text. */
  readonly id: string
  readonly name: string
  readonly kind: SourceKind
  readonly identity: Identity
  readonly title: string | null
  readonly affiliation: string | null
  readonly justification: string | null
  readonly anonymity: Anonymity | null
  /** For a withheld plural: how many the article says they are; null where it does not say. One for a single person. */
  readonly count: number | null
  /** Gender, only from evidence in the text (pronoun, Mr/Ms, spokeswoman). */
  readonly gender: 'female' | 'male' | null
  readonly mentions: readonly Mention[]
  /** Ids of members, for a group whose members are named: «the lawyers» → the two. */
  readonly members: readonly string[]
  /** How each mention was recognised, in the order of `mentions`: `full name`, `surname`, `pronoun`, `definite description` … */
  readonly steps: readonly string[]
  /** Ids of statements, and words quoted, credited to it. */
  readonly statements: readonly string[]
  readonly quotedWords: number
}

export interface Via extends Span {
  readonly sourceId: string
  readonly relation: ViaRelation
}

/** A source, its cue and its content: who says what. */
export interface Attribution extends Omit<RawAttribution, 'via'> {
  /** `a1`, `a2`, … in text order. */
  readonly id: string
  /** Who that is; joint speakers are several; empty where the article names none. */
  readonly sourceIds: readonly string[]
  readonly basis: 'explicit' | 'inherited'
  readonly via: readonly Via[]
  readonly statement: string | null
}

export const statementClasses = ['quoted', 'mixed', 'attributed', 'unattributed'] as const
export type StatementClass = (typeof statementClasses)[number]

/** The unit of the report: a sentence, or several where one quotation spans them. */
export interface Statement extends Span {
  /** `s1`, `s2`, … */
  readonly id: string
  readonly region: Region
  readonly class: StatementClass
  /** Sentence indices, `last` exclusive. */
  readonly first: number
  readonly last: number
  readonly block: number
  /** Ids, in text order. Empty exactly where the class is `unattributed`. */
  readonly attributions: readonly string[]
  readonly sources: readonly string[]
  /** Whether a standards editor would ask «who says so?» (unattributed ones only). */
  readonly needsSource: boolean
  /** Why it needs one, or why not: `accusation`, `figure`, `record`, `schedule`, `comment` … */
  readonly ground: string
}

/** How somebody answered, or what was tried: the fairness ledger. */
export const replyKinds = ['declined', 'no-response', 'unreachable', 'denial', 'plea', 'answered'] as const
export type ReplyKind = (typeof replyKinds)[number]

/** «A spokesman for the port did not respond»: a record of a reply or of an attempt to get one. */
export interface Reply extends Span {
  readonly kind: ReplyKind
  readonly statement: string
  /** Words that name whose reply it is, or null. */
  readonly target: Span | null
  /** Who that is by name, where those words are *he* or *she*; null where the story does not tell. */
  readonly name: string | null
}

/** A rule as an article names it. */
export interface RuleMention extends Span {
  readonly id: string
}

/** A comment, or a field of the front matter, that tells onrecord what to ignore. */
export interface Directive extends Span {
  /** As written: `onrecord-ignore-file`. */
  readonly command: string
  readonly rules: readonly RuleMention[]
  /** Empty where none is given. */
  readonly reason: string
  /** Whether the comment ends. */
  readonly closed: boolean
}

/** An article read: everything that rules and reports look at. Frozen. */
export interface Article {
  /** The file's decoded text as it stands on disk. */
  readonly text: string
  readonly format: Format
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
  /** In text order. Plain text has only bare addresses, and they are words: see `lib/findings/links.ts`. */
  readonly links: readonly Link[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly strays: readonly StrayMark[]
  /** For each token the index of the innermost quotation that it stands in, its marks included; -1 outside. */
  readonly quotationAt: Int32Array
  readonly attributions: readonly Attribution[]
  readonly statements: readonly Statement[]
  readonly sources: readonly Source[]
  readonly replies: readonly Reply[]
  /** Faults of the file that reading noticed (a broken front matter): shown as findings. */
  readonly faults: readonly Fault[]
  /** What the article asks to have ignored, in text order. */
  readonly directives: readonly Directive[]
  /** Where the runs of a Word document begin; empty in every other format. */
  readonly runs: readonly number[]
}

/** A fault of the file itself that reading noticed and survived. */
export interface Fault extends Span {
  readonly message: string
}

// ─── findings ────────────────────────────────────────────────────────────────────────────────────

/** SARIF's levels, gravest first. */
export const levels = ['error', 'warning', 'note'] as const
export type Level = (typeof levels)[number]

export interface Edit extends Span {
  readonly text: string
}

export interface Suggestion {
  readonly title: string
  readonly edits: readonly Edit[]
}

export interface Related extends Span {
  readonly message: string
}

/** What a rule yields: a place and a sentence. */
export interface Remark {
  readonly span: Span
  readonly message: string
  /** Where this place is milder or graver than the rule's own level. */
  readonly level?: Level
  readonly related?: readonly Related[]
  /** Only where meaning cannot change. */
  readonly fix?: readonly Edit[]
  readonly suggestions?: readonly Suggestion[]
}

/** A finding that the article asks to have ignored, and why. */
export interface SuppressedFinding extends Finding {
  readonly reason: string
}

/** A rule's verdict on a place: SARIF's *result*. */
export interface Finding extends Span {
  readonly ruleId: string
  readonly level: Level
  readonly message: string
  readonly related: readonly Related[]
  readonly fix: {readonly edits: readonly Edit[]} | null
  readonly suggestions: readonly Suggestion[]
  /** Survives edits elsewhere in the article. */
  readonly fingerprint: string
}
