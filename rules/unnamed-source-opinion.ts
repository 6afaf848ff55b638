import {findJudgement, type Judgement} from '../lib/findings/judgements.ts'
import {flag} from '../lib/findings/options.ts'
import {wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf, withheldVoices} from '../lib/findings/voices.ts'
import {criticizingVerbs} from '../lib/lexicon/offences.ts'
import type {Attribution} from '../lib/model.ts'

/** Looks at what sources without a name say of others, for judgements. */
export const unnamedSourceOpinion = defineRule({
  id: 'unnamed-source-opinion',
  family: 'unnamed',
  level: 'error',
  about: 'A source without a name judges a person or a body',
  options: {flagPraise: flag(true), institutions: flag(true)},
  *check(article, {flagPraise, institutions}) {
    const withheld = new Set(withheldVoices(article).map(({id}) => id))
    if (withheld.size === 0) return
    for (const attribution of article.attributions) {
      const {sourceIds, content, cue} = attribution
      if (sourceIds.length === 0 || !sourceIds.every((id) => withheld.has(id))) continue
      if (regionOf(article, attribution) !== 'body') continue
      const judgements = content.flatMap((piece) => findJudgement(article, piece) ?? [])
      const judgement = judgements.find(isOfPerson) ?? judgements[0]
      if (judgement !== undefined) {
        if ((judgement.praises && !flagPraise) || (judgement.of === 'body' && !institutions)) continue
        const words = wordsAt(article, judgement)
        if (judgement.praises) {
          const message = `“${words}” is praise from somebody without a name, and readers cannot tell who gains by it; get it said by name, or leave it out.`
          yield {span: judgement, message, level: 'note'}
        } else if (judgement.of === 'person') {
          const message = `“${words}” judges a person under cover of anonymity, and nobody answers for it; tell what happened instead, or get it said by name.`
          yield {span: judgement, message}
        } else {
          const message = `“${words}” is criticism without a name, and those it is aimed at cannot answer anybody; tell what happened instead, or get it said by name.`
          yield {span: judgement, message, level: 'warning'}
        }
      } else if (cue !== null && institutions && attacks(attribution)) {
        const message = `“${wordsAt(article, cue)}” tells of an attack by somebody without a name, for which nobody answers; tell what happened instead, or get it said by name.`
        yield {span: cue, message, level: 'warning'}
      }
    }
  }
})

const isOfPerson = (judgement: Judgement): boolean => judgement.of === 'person' && !judgement.praises

const attacks = ({cueClass, lemma}: Attribution): boolean => cueClass === 'attack' || criticizingVerbs.has(lemma ?? '')
