/** What the elements of a page are to an article: those of HTML, and of the news industry's NITF and NewsML-G2. */
import type {BlockKind, Region} from '../model.ts'

/** What an element that parts paragraphs makes of the text in it. */
export interface Breaking {
  readonly names: readonly string[]
  readonly kind?: BlockKind
  readonly region?: Region
}

export const breakingElements: readonly Breaking[] = [
  {names: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl1', 'hl2'], kind: 'heading'},
  // NewsML-G2 names the headline outside the text.
  {names: ['headline'], kind: 'heading', region: 'headline'},
  {names: ['li', 'dt', 'dd'], kind: 'item'},
  {names: ['blockquote', 'bq'], kind: 'quote'},
  {names: ['td', 'th'], kind: 'cell'},
  {names: ['figcaption', 'caption', 'media-caption'], kind: 'paragraph', region: 'caption'},
  {names: ['media-producer', 'creditline', 'credit'], kind: 'paragraph', region: 'credit'},
  {names: ['address', 'byline', 'by', 'distributor', 'dateline'], kind: 'paragraph', region: 'metadata'},
  {names: ['tagline'], kind: 'paragraph', region: 'tagline'},
  {names: ['note'], kind: 'paragraph', region: 'notice'},
  {
    names: [
      ...['p', 'div', 'section', 'article', 'main', 'header', 'hgroup', 'figure', 'details', 'summary', 'center'],
      ...['ul', 'ol', 'dl', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'hr', 'pre', 'fieldset', 'html', 'body'],
      ...['nitf', 'body.head', 'body.content', 'body.end', 'block', 'hedline', 'abstract', 'media', 'fn'],
      ...['newsmessage', 'itemset', 'newsitem', 'contentset', 'contentmeta', 'inlinexml', 'inlinedata']
    ]
  }
]

/** What holds no words of the article, or words that no reader sees. */
export const mutedElements: readonly string[] = [
  ...['head', 'script', 'style', 'template', 'noscript', 'nav', 'aside', 'footer', 'form', 'dialog', 'menu'],
  ...['button', 'select', 'textarea', 'input', 'label', 'iframe', 'object', 'embed', 'canvas', 'svg', 'math'],
  ...['video', 'audio', 'map', 'rp', 'rt', 'xmp', 'noembed', 'noframes'],
  // NITF: the summary for desks, and what describes a picture to machines.
  ...['abstract', 'media-metadata', 'media-reference', 'rights', 'identified-content']
]

/** NewsML-G2 tells of an item to machines; these alone are words for readers. */
export const spokenElements: readonly string[] = ['headline', 'by', 'creditline', 'inlinexml', 'inlinedata']

/** Inline elements that stand for a part of the page only where they stand alone: a date beside a byline, not one in a sentence. */
export const timeElements: readonly string[] = ['time']

/** What a class or `itemprop` says of an element: `class="photo-credit"`. */
export const classRegions: readonly {readonly region: Region; readonly names: readonly string[]}[] = [
  {region: 'metadata', names: ['byline', 'author', 'authors', 'article-author', 'dateline', 'timestamp', 'pubdate']},
  {region: 'metadata', names: ['datepublished', 'datemodified', 'reading-time', 'read-time', 'kicker', 'breadcrumbs']},
  {region: 'caption', names: ['caption', 'photo-caption', 'image-caption', 'wp-caption-text']},
  {region: 'credit', names: ['credit', 'photo-credit', 'image-credit', 'copyrightholder', 'creditline']},
  {region: 'tagline', names: ['author-bio', 'author-note', 'tagline']},
  {region: 'notice', names: ['correction', 'corrections', 'editors-note', 'editor-note', 'clarification']}
]

/** A byline among what a class calls metadata. */
export const bylineNames: readonly string[] = ['byline', 'by', 'author', 'authors', 'article-author']

/** What stands in the middle of a story and is none of it; a class of such a name, or one that begins with it: `related-stories`. */
export const intruderNames: readonly string[] = [
  ...['related', 'newsletter', 'share', 'social', 'promo', 'advert', 'advertisement', 'comments', 'sidebar'],
  ...[
    'breadcrumb',
    'cookie',
    'paywall',
    'subscribe',
    'recommended',
    'trending',
    'read-more',
    'more-stories',
    'sr-only'
  ],
  ...['visually-hidden', 'screen-reader-text', 'pullquote', 'pull-quote']
]
