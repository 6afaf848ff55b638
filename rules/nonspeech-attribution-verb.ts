import {cueVerb, sayingLike} from '../lib/findings/cueVerb.ts'
import {wordList} from '../lib/findings/options.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {regionOf} from '../lib/findings/voices.ts'

/** Looks for quotations that somebody is made to smile. */
export const nonspeechAttributionVerb = defineRule({
  id: 'nonspeech-attribution-verb',
  family: 'wording',
  level: 'note',
  about: 'A quotation is credited by a verb by which nobody speaks',
  options: {allow: wordList([]), also: wordList([])},
  *check(article, {allow, also}) {
    for (const attribution of article.attributions) {
      const {lemma, cueClass, type} = attribution
      if (lemma === null || (cueClass !== 'gesture' && !also.includes(lemma)) || allow.includes(lemma)) continue
      const verb = cueVerb(article, attribution)
      if (verb === null || type === 'indirect' || regionOf(article, attribution) !== 'body') continue
      const {token, form} = verb
      const text = sayingLike(form)
      const message = `Nobody speaks by “${token.text}”, so the quotation has no tag; write “${text}”, and give the gesture a phrase of its own.`
      const suggestions = [{title: `Write “${text}”`, edits: [{start: token.start, end: token.end, text}]}]
      yield {span: token, message, suggestions}
    }
  }
})
