import {type Figure, figureIn, figureKinds} from '../lib/findings/figures.ts'
import {flag, wholeNumber, wordList} from '../lib/findings/options.ts'
import {isInStory, isPersonal, ownSentences, sentenceHolds} from '../lib/findings/ownVoice.ts'
import {sentencesHolding, sourcedSentences} from '../lib/findings/paragraphs.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {figureAnswers, figureSetters, lawAnswers, surveyNouns} from '../lib/lexicon/figures.ts'
import {recordedActs} from '../lib/lexicon/records.ts'
import type {Article, Sentence} from '../lib/model.ts'
import {elementAt} from '../lib/text/elementAt.ts'

const withSurveys = sentencesHolding(surveyNouns)

const withAnswers = sentencesHolding(figureAnswers)

/** How much more money than people makes a figure worth a question. */
const leastMoney = 1000

/** Looks for figures that nobody is said to have counted. */
export const statisticWithoutSource = defineRule({
  id: 'statistic-without-source',
  family: 'claim',
  level: 'warning',
  about: 'A figure stands there and nobody is said to have counted',
  options: {min: wholeNumber(1000, 0, 1_000_000_000), kinds: wordList(figureKinds), paragraphScope: flag(true)},
  *check(article, {min, kinds, paragraphScope}) {
    if (isPersonal(article)) return
    const answered = answeredPlaces(article, paragraphScope)
    let told = -1
    for (const own of ownSentences(article)) {
      const {block} = own.sentence
      if (!isInStory(own) || own.statement.class !== 'unattributed' || block === told) continue
      const figure = figureIn(article, own, {count: min, money: min * leastMoney})
      if (figure === null || !kinds.includes(figure.kind)) continue
      const isAnswered =
        figure.kind === 'law' ? namesLaw(own) : setsFigure(own) || tellsOfCourt(own) || answered(figure, own.sentence)
      if (isAnswered) continue
      told = block
      const span = {
        start: article.tokens[figure.first]?.start ?? 0,
        end: elementAt(article.tokens, figure.last - 1)?.end ?? 0
      }
      const words = wordsAt(article, span)
      if (figure.kind === 'law') {
        const message = `“${words}” tells what a law allows and not which law, and laws differ and change; name the statute, or the official who gave the figure.`
        yield {span, message, level: 'note'}
        continue
      }
      const message = `“${words}” comes from nobody, and readers cannot tell a count from a guess; say whose figure it is.`
      yield {span, message, level: figure.kind === 'money' ? 'note' : 'warning'}
    }
  }
})

const namesLaw = sentenceHolds(lawAnswers)
const setsFigure = sentenceHolds(figureSetters)
const tellsOfCourt = sentenceHolds(recordedActs)

/** Whether a source, a paper or a public count near a figure answers for it. */
function answeredPlaces(article: Article, wholeParagraph: boolean): (figure: Figure, sentence: Sentence) => boolean {
  const answered = new Set([...sourcedSentences(article), ...withAnswers(article)])
  const paragraphs = new Set([...answered].map((index) => article.sentences[index]?.block))
  const surveyed = withSurveys(article).size > 0
  return ({kind}, {index, block}) =>
    (surveyed && kind === 'share') || (wholeParagraph ? paragraphs.has(block) : answered.has(index))
}
