/** What the paragraph styles of a Word document say of a paragraph, by the names that Word itself and newsrooms’ templates give them. */
import type {BlockKind, Region} from '../model.ts'

/** What a style makes of a paragraph. */
export interface StyleRow {
  /** In lower case with hyphens; a name with a number behind it counts as well: `heading-1`. */
  readonly names: readonly string[]
  readonly kind?: BlockKind
  readonly region?: Region
  /** Whether the paragraph is the title of the whole. */
  readonly title?: true
}

export const wordStyles: readonly StyleRow[] = [
  {names: ['title', 'headline', 'hed'], kind: 'heading', title: true},
  {names: ['heading', 'subtitle', 'subhead', 'subheading', 'subheadline', 'crosshead'], kind: 'heading'},
  {names: ['standfirst', 'deck', 'dek'], kind: 'heading'},
  {names: ['list', 'list-paragraph', 'list-bullet', 'list-number', 'list-continue'], kind: 'item'},
  {names: ['quote', 'intense-quote', 'block-text', 'block-quote'], kind: 'quote'},
  // What Word makes by itself beside the story, and a desk’s slug above it.
  {names: ['toc', 'toc-heading', 'index', 'table-of-figures', 'header', 'footer', 'slug'], region: 'metadata'},
  {names: ['footnote-text', 'endnote-text', 'annotation-text', 'annotation-subject'], region: 'metadata'}
]

/** Who Word says wrote a document where nobody told it a name. */
export const namelessAuthors: readonly string[] = [
  ...['author', 'user', 'admin', 'administrator', 'owner', 'unknown'],
  ...['windows user', 'microsoft office user', 'office user', 'guest user', 'python-docx', 'un-named']
]

/** Titles that programs give a document which has none. */
export const namelessTitles: readonly string[] = ['untitled', 'document', 'word document', 'normal', 'microsoft word']
