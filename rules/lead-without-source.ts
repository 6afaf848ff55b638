import {copyParagraphs, type Paragraph} from '../lib/findings/copy.ts'
import {wholeNumber, wordList} from '../lib/findings/options.ts'
import {isPersonal, opinionTypes} from '../lib/findings/ownVoice.ts'
import {sentencesHolding} from '../lib/findings/paragraphs.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {recordVerbs} from '../lib/lexicon/claims.ts'
import {newsActs, recordKeepers} from '../lib/lexicon/records.ts'
import {months, weekdays} from '../lib/lexicon/words.ts'
import type {Article, Statement, Suggestion} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** What tells readers where a record can be looked up: a day, or the paper or body that keeps it. */
const checkable = new Set([...weekdays, ...months, 'today', 'yesterday', ...recordKeepers])
const withCheckable = sentencesHolding(checkable)

/** Asks of a newsy opening how the paper knows. */
export const leadWithoutSource = defineRule({
  id: 'lead-without-source',
  family: 'story',
  level: 'warning',
  about: 'The opening tells news, and nobody near it says how this is known',
  options: {grace: wholeNumber(2, 0, 10), types: wordList(opinionTypes)},
  *check(article, {grace, types}) {
    const [lead, ...others] = copyParagraphs(article)
    if (lead === undefined || lead.sourced) return
    const replied = new Set(article.replies.map(({statement}) => statement))
    // Whoever denies the news does not say how the paper knows it.
    const tells = ({id, class: verdict, ground}: Statement) =>
      ground === 'process' || (verdict !== 'unattributed' && !replied.has(id))
    if (others.slice(0, grace).some(({statements}) => statements.some(tells))) return
    const news = newsOf(article, lead)
    if (news === undefined || isPersonal(article, types)) return
    const later = others.flatMap(({statements}) => statements.filter(tells))[0]
    yield {
      span: {start: news.start, end: news.end},
      message: `The story opens on news, and no source stands in ${grace === 0 ? 'its first paragraph' : `its first ${grace + 1} paragraphs`}, so readers cannot tell how it is known; say who says so, or which record shows it.`,
      related:
        later === undefined ? [] : [{start: later.start, end: later.end, message: 'The first source comes here.'}],
      suggestions: [sourceAfter(article, news)]
    }
  }
})

/** Grounds on which a statement tells facts; figures and judgements are asked for theirs by themselves. */
const telling: readonly string[] = ['accusation', 'finding']

/** What an opening tells as new and leaves open: a claim that needs a source, or something that has just happened and that no date, court or paper answers for. */
function newsOf(article: Article, lead: Paragraph): Statement | undefined {
  const checked = withCheckable(article)
  return lead.statements.find((statement) => {
    if (telling.includes(statement.ground)) return true
    if (statement.ground !== 'record' && statement.ground !== 'fact') return false
    return !checked.has(statement.first) && isJustDone(article, statement)
  })
}

const perfect = new Set(['has', 'have'])
const between = new Set(['been', 'already', 'now', 'just', 'finally', 'also', 'abruptly', 'formally'])

/** «has quit», «have been dropped»: what newspapers tell as new. */
function isJustDone({sentences, tokens}: Article, {first, last}: Statement): boolean {
  const end = elementAt(sentences, last - 1)?.last ?? 0
  for (let at = sentences[first]?.first ?? 0; at < end; at++) {
    if (!perfect.has(tokens[at]?.lower ?? '')) continue
    let next = at + 1
    while (between.has(tokens[next]?.lower ?? '')) next++
    const act = tokens[next]?.lower ?? ''
    if (recordVerbs.has(act) || newsActs.has(act)) return true
  }
  return false
}

function sourceAfter({tokens, sentences}: Article, {last, end}: Statement): Suggestion {
  const stop = tokens[(elementAt(sentences, last - 1)?.last ?? 0) - 1]
  const at = stop?.kind === 'punctuation' ? stop.start : end
  return {
    title: 'Put a source to fill in at the end of the sentence',
    edits: [{start: at, end: at, text: ', according to [source]'}]
  }
}
