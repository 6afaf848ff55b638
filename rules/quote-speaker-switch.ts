import {beginningWithName, calledName} from '../lib/findings/calledNames.ts'
import {lateTags} from '../lib/findings/lateTags.ts'
import {wholeNumber} from '../lib/findings/options.ts'
import {blockAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {blockOf, sourcesById} from '../lib/findings/voices.ts'

/** Looks for quotations of one speaker that follow another’s and name theirs only at the end. */
export const quoteSpeakerSwitch = defineRule({
  id: 'quote-speaker-switch',
  family: 'quotation',
  level: 'warning',
  about: 'A second speaker’s words follow the first’s and readers learn of the change too late',
  options: {maxTrailing: wholeNumber(1, 0, 20)},
  *check(article, {maxTrailing}) {
    if (article.metadata.type === 'interview') return
    const byId = sourcesById(article)
    for (const {quotation, rival, speaker, sentences} of lateTags(article)) {
      const former = byId.get(rival?.sourceIds[0] ?? '')
      if (rival === null || rival.cue === null || former === undefined) continue
      const together = blockOf(article, rival) === blockAt(article, quotation.start)
      if (!together && sentences <= maxTrailing) continue
      const message = together
        ? `${beginningWithName(speaker)} speaks here, in the paragraph in which ${calledName(former)} has just been quoted, and readers take these words for the same speaker’s; begin a paragraph, or name ${calledName(speaker)} first.`
        : `These words follow ${calledName(former)}’s, and readers learn only at their end that ${calledName(speaker)} speaks; name ${calledName(speaker)} first.`
      yield {
        span: {start: quotation.start, end: quotation.end},
        message,
        related: [{start: rival.cue.start, end: rival.cue.end, message: `Here ${calledName(former)} speaks.`}]
      }
    }
  }
})
