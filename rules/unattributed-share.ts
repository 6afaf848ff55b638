import {copyStatements} from '../lib/findings/copy.ts'
import {share, wholeNumber, wordList} from '../lib/findings/options.ts'
import {isPersonal, opinionTypes} from '../lib/findings/ownVoice.ts'
import {defineRule} from '../lib/findings/rule.ts'

/** Weighs how much of the story credits nobody, and how much of that an editor would ask about. */
export const unattributedShare = defineRule({
  id: 'unattributed-share',
  family: 'story',
  level: 'note',
  about: 'Too much of the story credits nobody',
  options: {
    maxShare: share(0.6),
    maxNeeding: share(0.2),
    minStatements: wholeNumber(8, 1, 100),
    types: wordList(opinionTypes)
  },
  *check(article, {maxShare, maxNeeding, minStatements, types}) {
    const statements = copyStatements(article)
    const all = statements.length
    if (all < minStatements || isPersonal(article, types)) return
    const bare = statements.filter((statement) => statement.class === 'unattributed').length
    const needing = statements.filter(({needsSource}) => needsSource)
    const first = needing[0]
    if (first === undefined || needing.length < 2) return
    if (bare <= maxShare * all && needing.length <= maxNeeding * all) return
    yield {
      span: {start: first.start, end: first.end},
      message: `${bare} of the story’s ${all} statements credit nobody, and ${needing.length} of those, from here on, would make an editor ask who says so; give their sources, the gravest first.`,
      related: needing.slice(1).map(({start, end}) => ({start, end, message: 'Another that needs a source.'}))
    }
  }
})
