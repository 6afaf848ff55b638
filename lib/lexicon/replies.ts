/**
 * How newspapers print that somebody answered, or that an answer was asked for: «declined to comment», «could not be
 * reached», «denies the charge». Each row is a pattern of words with an example; in the example, brackets stand round
 * whose reply it is.
 *
 * A pattern is a row of slots, matched from left to right; adverbs between them are passed over.
 * - `a|b`   one of these words
 * - `@name` one of a group of `replyWords`
 * - `not`   *not*, *never*, *cannot* or any word that ends in *n’t*
 * - `_`     up to eight words of the same clause, as few as possible
 * - `#end`  the clause ends here, or a word of time follows
 *
 * `target` says where the words stand that name whose reply it is:
 * - `subject` before the pattern («[Hale] declined to comment»)
 * - `after`   after it («no reply from [Hale]»)
 * - `object`  in its gap («efforts to reach [Hale] failed»)
 * - `request` in the subject, which is the asking itself («Calls to [Hale] were not returned»)
 */
import type {ReplyKind} from '../model.ts'

export type ReplyTarget = 'subject' | 'after' | 'object' | 'request'

export interface ReplyRow {
  readonly kind: ReplyKind
  readonly pattern: string
  readonly target: ReplyTarget
  readonly example: string
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Groups of words that the patterns name. */
export const replyWords: Readonly<Record<string, ReadonlySet<string>>> = {
  decline: words('decline declines declined declining refuse refuses refused refusing'),
  comment: words('comment elaborate discuss answer respond say speak talk address specify confirm explain'),
  answer: words('respond reply responded replied'),
  give: words('return answer acknowledge returned answered acknowledged'),
  request:
    words(`request requests question questions call calls message messages email emails e-mail e-mails text texts inquiry inquiries
    enquiry enquiries letter letters query queries voicemail voicemails`),
  noReply: words('unanswered unreturned'),
  nobody: words('neither none nobody'),
  deny: words('deny denies denied denying'),
  reject: words(
    'reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing'
  ),
  allegation:
    words(`allegation allegations accusation accusations charge charges claim claims suggestion suggestions criticism criticisms wrongdoing
    complaint complaints characterization characterisation lawsuit notion`),
  false: words(
    'false untrue baseless unfounded groundless meritless absurd ridiculous fabricated wrong lies nonsense outrageous frivolous defamatory'
  ),
  plead: words('plead pleads pleaded pled pleading'),
  attempt: words('effort efforts attempt attempts'),
  contact: words('reach contact locate'),
  contacted: words('contacted approached'),
  failed: words('failed unsuccessful fruitless'),
  say: words('said says wrote told added'),
  reply: words('response reply rebuttal answer')
}

/** Things denied that are no accusation: a judge denies a motion, a bank denies a loan. */
export const deniedThings: ReadonlySet<string> =
  words(`motion motions request requests appeal appeals petition petitions application applications bail bid
  bids permission entry access visa visas permit permits licence license parole relief coverage asylum loan loans credit service services care treatment
  injunction stay admission promotion funding chance opportunity right rights victory benefits boarding membership tenure status licenses licences nomination`)

/** What people reach that is no person: «An agreement could not be reached». */
export const reachedThings: ReadonlySet<string> =
  words(`agreement agreements deal deals verdict consensus settlement compromise decision accord conclusion
  quorum majority target targets goal goals level levels terms understanding unanimity peak summit`)

export const replyRows: readonly ReplyRow[] = [
  // declined: asked, and would not say
  {
    kind: 'declined',
    pattern: '@decline to @comment',
    target: 'subject',
    example: '[A spokeswoman for the ferry line] declined to comment.'
  },
  {
    kind: 'declined',
    pattern: '@decline to be interviewed|drawn',
    target: 'subject',
    example: '[Marlow] refused to be interviewed for this article.'
  },
  {
    kind: 'declined',
    pattern: '@decline comment',
    target: 'subject',
    example: '[The brewery] declined comment on Friday.'
  },
  {
    kind: 'declined',
    pattern: '@decline _ comment|interview|interviews|question|questions',
    target: 'subject',
    example: '[The harbour master] declined several requests for an interview.'
  },
  {
    kind: 'declined',
    pattern: 'would|will not comment|say|discuss|elaborate|answer',
    target: 'subject',
    example: '[Ms. Orme] would not say whether she would stay.'
  },
  {
    kind: 'declined',
    pattern: "wouldn't|won't comment|say|discuss|elaborate|answer",
    target: 'subject',
    example: '[The parish clerk] wouldn’t discuss the letter.'
  },
  {
    kind: 'declined',
    pattern: 'not comment',
    target: 'subject',
    example: '[The regulator] does not comment on open cases.'
  },
  {
    kind: 'declined',
    pattern: 'not wish|want|care to comment|speak|talk|discuss',
    target: 'subject',
    example: '[The family] did not wish to comment.'
  },
  {
    kind: 'declined',
    pattern: 'unwilling|unable|willing|able|prepared to comment|elaborate',
    target: 'subject',
    example: '[The bishop’s office] was not prepared to comment.'
  },
  {
    kind: 'declined',
    pattern: 'had|has|have|having|offered|made|gave|issued no comment',
    target: 'subject',
    example: '[Police in Fairholt] had no comment.'
  },
  {
    kind: 'declined',
    pattern: 'no comment from',
    target: 'after',
    example: 'There was no comment from [the ministry].'
  },
  // no response: asked, and silent
  {
    kind: 'no-response',
    pattern: 'not @answer to _ @request|comment',
    target: 'subject',
    example: '[Two trustees] did not immediately respond to a request for comment.'
  },
  {
    kind: 'no-response',
    pattern: 'not @answer #end',
    target: 'subject',
    example: '[The museum] has not replied.'
  },
  {
    kind: 'no-response',
    pattern: 'not @give _ @request',
    target: 'subject',
    example: '[Lowther] did not return three calls.'
  },
  {
    kind: 'no-response',
    pattern: 'not be|been? @give',
    target: 'request',
    example: 'Messages left with [the foundry] were not returned.'
  },
  {
    kind: 'no-response',
    pattern: 'go|goes|went|gone|going @noReply',
    target: 'request',
    example: 'An e-mail to [the parish council] went unanswered.'
  },
  {
    kind: 'no-response',
    pattern: 'yet|failed|fails to @answer|comment',
    target: 'subject',
    example: '[The landlord] has yet to respond.'
  },
  {
    kind: 'no-response',
    pattern: 'yet|failed|fails to @give _ @request',
    target: 'subject',
    example: '[The landlord] failed to answer two letters.'
  },
  {
    kind: 'no-response',
    pattern: 'ignored|ignoring _ @request',
    target: 'subject',
    example: '[The clinic] ignored four e-mails and a letter.'
  },
  {
    kind: 'no-response',
    pattern: 'no immediate? @reply|comment from',
    target: 'after',
    example: 'There was no immediate reply from [the shipyard].'
  },
  {
    kind: 'no-response',
    pattern: '@nobody _ @answer to _ @request',
    target: 'object',
    example: 'Neither [company] responded to requests for comment.'
  },
  {
    kind: 'no-response',
    pattern: '@nobody _ @give _ @request',
    target: 'object',
    example: 'Neither [man] returned calls.'
  },
  {
    kind: 'no-response',
    pattern: 'been? @contacted for comment',
    target: 'subject',
    example: '[The bus company] has been approached for comment.'
  },
  {
    kind: 'no-response',
    pattern: '@contacted _ for comment',
    target: 'object',
    example: 'The Courier has contacted [the bus company] for comment.'
  },
  {
    kind: 'no-response',
    pattern: 'sought|seeking|requested comment from',
    target: 'after',
    example: 'The Courier sought comment from [the bus company].'
  },
  // unreachable: not found, or not there
  {
    kind: 'unreachable',
    pattern: 'not be reached|contacted|located',
    target: 'subject',
    example: '[Pieter Haan] could not be reached for comment.'
  },
  {
    kind: 'unreachable',
    pattern: 'not available|reachable for|to comment|respond|interview|interviews|speak',
    target: 'subject',
    example: '[Prosecutors in Marne] were not immediately available for comment.'
  },
  {
    kind: 'unreachable',
    pattern: 'unavailable for|to comment|interview|interviews|respond',
    target: 'subject',
    example: '[Her agent] was unavailable for comment.'
  },
  {
    kind: 'unreachable',
    pattern: '@nobody _ available for|to comment',
    target: 'object',
    example: 'Nobody at [the depot] was available for comment.'
  },
  {
    kind: 'unreachable',
    pattern: '@attempt to @contact _ @failed',
    target: 'object',
    example: 'Efforts to reach [Pieter Haan] were unsuccessful.'
  },
  {
    kind: 'unreachable',
    pattern: 'unable to @contact',
    target: 'after',
    example: 'The Courier was unable to reach [Pieter Haan].'
  },
  // denial
  {
    kind: 'denial',
    pattern: '@deny',
    target: 'subject',
    example: '[Haan] has denied taking the money.'
  },
  {
    kind: 'denial',
    pattern: '@reject _ @allegation',
    target: 'subject',
    example: '[The union] rejected the accusation.'
  },
  {
    kind: 'denial',
    pattern: 'call|calls|called|calling _ @allegation @false',
    target: 'subject',
    example: '[The firm] called the claims baseless.'
  },
  {
    kind: 'denial',
    pattern: 'maintains|maintained|professed|professes|proclaimed his|her|their innocence',
    target: 'subject',
    example: '[Haan] has maintained his innocence.'
  },
  // plea
  {
    kind: 'plea',
    pattern: '@plead not? guilty|innocent',
    target: 'subject',
    example: '[Haan] pleaded not guilty in May.'
  },
  {
    kind: 'plea',
    pattern: '@plead no contest',
    target: 'subject',
    example: '[The skipper] pleaded no contest.'
  },
  {
    kind: 'plea',
    pattern: 'enter|enters|entered|entering _ plea|pleas',
    target: 'subject',
    example: '[Both brothers] entered pleas of not guilty.'
  },
  // answered
  {
    kind: 'answered',
    pattern: '@say in @reply',
    target: 'subject',
    example: '“We paid every invoice,” [the firm] said in response.'
  },
  {
    kind: 'answered',
    pattern: 'responded|responding|replied|replying to _ @allegation',
    target: 'subject',
    example: '[The mayor] responded to the criticism at noon.'
  }
]
