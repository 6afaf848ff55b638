import {choice} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {type Run, runsOfRegion} from '../lib/findings/runs.ts'
import {wholeBlockEdit} from '../lib/findings/wholeBlocks.ts'

/** Looks for what a page printed around the story and a copy took along: forms, advertising labels, share bars, lists of other stories. */
export const boilerplateInBody = defineRule({
  id: 'boilerplate-in-body',
  family: 'furniture',
  level: 'warning',
  about: 'Furniture of the page stands among the paragraphs of the story',
  options: {action: choice(['fix', 'report'], 'fix')},
  *check(article, {action}) {
    const lastOfStory = article.sentences.findLast(({region}) => region === 'body')?.block ?? -1
    for (const run of runsOfRegion(article, 'promo')) {
      const words = wordsAt(article, run)
      const after = run.firstBlock > lastOfStory
      const message = after
        ? `“${words}” stands below the story and is the page’s, not yours; take it out of the copy.`
        : `“${words}” is the page’s, not the story’s, and readers and every figure take it for copy; take it out.`
      const fix = action === 'fix' ? removal(article, run) : null
      yield {span: run, message, level: after ? 'note' : 'warning', ...(fix === null ? {} : {fix: [fix]})}
    }
  }
})

const removal = (article: Parameters<typeof wholeBlockEdit>[0], run: Run) =>
  run.whole ? wholeBlockEdit(article, run.firstBlock, run.lastBlock) : null
