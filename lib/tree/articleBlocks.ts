/** Where the article stands in a web page. */
import type {PageElement} from './elements.ts'
import type {MarkupPage, PageBlock} from './markupPage.ts'

type Asks = (element: PageElement) => boolean

const hasRole = (element: PageElement, role: string): boolean => element.attributes.get('role') === role

/** Which elements call themselves the article, the surest first. */
const claims: readonly Asks[] = [
  (element) => element.name === 'article' || hasRole(element, 'article'),
  ({attributes}) => /(?:^|\s)articlebody(?:\s|$)/i.test(attributes.get('itemprop')?.slice(0, 200) ?? ''),
  (element) => element.name === 'main' || hasRole(element, 'main')
]

/** How much of the paragraphs that stand closest together an element must hold for its claim to be believed. */
const believable = 0.5

/**
 * The blocks of the article: of what calls itself the article and holds the paragraphs, or else of what holds most paragraphs. The headline may
 * stand above it. All blocks, where the source is a fragment and no page.
 */
export function articleBlocks({elements, blocks}: MarkupPage): readonly PageBlock[] {
  const within = lettersWithin(elements, blocks)
  const densest = densestElement(elements, blocks)
  const root = claimedRoot(elements, within, within[densest] ?? 0) ?? (isPage(elements) ? densest : -1)
  const element = elements[root]
  if (!element) return blocks
  const isInside = (at: number) => at >= root && at < element.last
  const inside = blocks.filter((block) => isInside(block.element))
  const isTitle = (block: PageBlock) => elements[block.element] !== undefined && isInHeading(elements, block.element)
  if (inside.some(isTitle)) return inside
  const title = blocks.find(isTitle)
  return title ? [...inside, title].sort((a, b) => a.start - b.start) : inside
}

const isPage = (elements: readonly PageElement[]): boolean =>
  elements.some(({name}) => name === 'html' || name === 'body')

/** Whether an element is a headline of the first rank or a word in one. */
function isInHeading(elements: readonly PageElement[], at: number): boolean {
  for (let element = elements[at]; element; element = elements[element.parent]) {
    if (element.name === 'h1') return true
    if (element.breaks) return false
  }
  return false
}

/** For each element how many characters the paragraphs in it have: elements stand in order, so that a running sum answers for all. */
function lettersWithin(elements: readonly PageElement[], blocks: readonly PageBlock[]): readonly number[] {
  const own = new Array<number>(elements.length).fill(0)
  for (const block of blocks) {
    if (isParagraph(block) && own[block.element] !== undefined)
      own[block.element] = (own[block.element] ?? 0) + block.prose.text.length
  }
  const before = [0]
  for (const letters of own) before.push((before.at(-1) ?? 0) + letters)
  return elements.map(({last}, at) => (before[last] ?? 0) - (before[at] ?? 0))
}

const isParagraph = ({kind, hint}: PageBlock): boolean => kind !== 'heading' && kind !== 'cell' && !hint

/** The element whose paragraphs stand closest together: its own count whole, those of its children two thirds, so that a story in two halves is one. */
function densestElement(elements: readonly PageElement[], blocks: readonly PageBlock[]): number {
  const scores = new Map<number, number>()
  const score = (at: number, letters: number) => {
    if (at >= 0) scores.set(at, (scores.get(at) ?? 0) + letters)
  }
  for (const block of blocks) {
    if (!isParagraph(block)) continue
    let at = block.element
    // The paragraph itself and what is emphasised in it hold nothing together.
    while (at >= 0 && (!elements[at]?.breaks || elements[at]?.name === 'p')) at = elements[at]?.parent ?? -1
    score(at, block.prose.text.length)
    score(elements[at]?.parent ?? -1, (block.prose.text.length * 2) / 3)
  }
  let best = -1
  for (const [at, letters] of scores) if (letters > (scores.get(best) ?? 0)) best = at
  return best
}

function claimedRoot(elements: readonly PageElement[], within: readonly number[], needed: number): number | null {
  for (const claim of claims) {
    let best = -1
    for (const [at, element] of elements.entries()) {
      if (!element.muted && claim(element) && (within[at] ?? 0) > (within[best] ?? 0)) best = at
    }
    if (best >= 0 && (within[best] ?? 0) >= needed * believable) return best
  }
  return null
}
