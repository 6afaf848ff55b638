import {heardIn} from '../lib/findings/heard.ts'
import {choice, flag} from '../lib/findings/options.ts'
import {isPersonal} from '../lib/findings/ownVoice.ts'
import {regionAt, wordsAt} from '../lib/findings/places.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {severities, targetsIn} from '../lib/findings/targets.ts'
import {elementAt} from '../lib/text/elementAt.ts'

/** Looks for people of whom the story tells something bad, and whose side it never gives. */
export const noRightOfReply = defineRule({
  id: 'no-right-of-reply',
  family: 'fairness',
  level: 'warning',
  about: 'Somebody is accused and the story does not give their side',
  options: {pleaCounts: flag(true), minSeverity: choice(severities, 'accusation')},
  *check(article, {pleaCounts, minSeverity}) {
    const targets = targetsIn(article)
    if (targets.length === 0 || isPersonal(article)) return
    const heard = heardIn(article)
    let charged = 0
    for (const {name, severity, pleaded} of targets) {
      const rank = severity === 'charge' ? charged++ : 0
      if (severities.indexOf(severity) < severities.indexOf(minSeverity)) continue
      if (heard.has(name.key) || (pleaded && pleaCounts)) continue
      const span = {
        start: article.tokens[name.first]?.start ?? 0,
        end: elementAt(article.tokens, name.last - 1)?.end ?? 0
      }
      if (regionAt(article, span.start) !== 'body') continue
      const told = {charge: 'faces a charge', accusation: 'is accused', criticism: 'is criticised'}[severity]
      const message = `${wordsAt(article, span)} ${told} here, and the story gives neither an answer nor an attempt to get one; add the reply, the plea, or how and when you asked.`
      yield {span, message, level: rank > 0 ? 'note' : 'warning'}
    }
  }
})
