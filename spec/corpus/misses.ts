/** Lists where the program and the gold part: `node --import tsx spec/corpus/misses.ts [part of a file name]`. */
import {readArticle} from '../../lib/article.ts'
import {corpusArticles} from './articles.ts'
import {readAnn, readUnsourced} from './gold.ts'
import {countArticle, figuresOf, findMisses} from './score.ts'

const only = process.argv[2] ?? ''
const counts = corpusArticles()
  .filter(({file}) => file.includes(only))
  .map(({file, text, ann}) => {
    const article = readArticle(text, {format: file.endsWith('.md') ? 'markdown' : 'text'})
    const gold = readAnn(ann)
    const count = countArticle(article, gold, readUnsourced(ann))
    console.log(`\n${file}`, figuresOf([count]))
    for (const {what, span} of findMisses(article, gold)) {
      console.log(`  ${what.padEnd(15)} ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`)
    }
    return count
  })
console.log('\nall', figuresOf(counts))
