import {wordList} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {runsOfRegion} from '../lib/findings/runs.ts'
import {handoutWords} from '../lib/lexicon/credits.ts'

/** Looks for captions after which nobody is credited with the picture. */
export const imageCreditMissing = defineRule({
  id: 'image-credit-missing',
  family: 'furniture',
  level: 'note',
  about: 'A caption does not say whose picture it is',
  options: {patterns: wordList([])},
  *check(article, {patterns}) {
    const credited = new Set<number>()
    for (const {region, block} of article.sentences) if (region === 'credit') credited.add(block)
    for (const {start, end, firstBlock, lastBlock} of runsOfRegion(article, 'caption')) {
      if (credited.has(lastBlock) || credited.has(lastBlock + 1)) continue
      const words = article.text.slice(start, end).toLowerCase()
      if (patterns.some((pattern) => words.includes(pattern.toLowerCase()))) continue
      const handout = handoutWords.some((word) => words.includes(word))
      const message = handout
        ? 'This caption says that the picture was handed out but has no credit; mark it as a handout, with who gave it.'
        : 'This caption has no credit, so readers cannot tell who took the picture and for whom; add one.'
      const block = article.blocks[firstBlock]
      yield {span: {start: Math.max(start, block?.start ?? start), end}, message}
    }
  }
})
