/**
 * How a story describes somebody whose name it keeps back, and how it says why: the words of the ladder (nothing, relation, role, access,
 * side) and of the reason (stock formula or substance). Matched as whole words in a row, lower case.
 */

/** Nouns that say only that somebody is there: level 0 by themselves. */
export const bareSourceNouns: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'insider',
  'insiders',
  'person',
  'people',
  'persons',
  'individual',
  'individuals',
  'someone',
  'somebody',
  'man',
  'men',
  'woman',
  'women',
  'figure',
  'figures',
  'informant',
  'informants',
  'tipster',
  'others'
])

/** Nouns that keep a name back whatever stands around them. */
export const withheldNouns: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'insider',
  'insiders',
  'informant',
  'informants',
  'tipster',
  'tipsters',
  'leaker',
  'leakers',
  'whistleblower',
  'whistleblowers',
  'whistle-blower',
  'whistle-blowers'
])

/**
 * Roles that, of one person or a counted few, keep a name back: «a ministry official», «two aides», «one executive».
 * A spokesman, a judge, a witness or a resident without a name is a routine voice instead.
 */
export const insiderRoles: ReadonlySet<string> = new Set(
  `official aide adviser advisor executive staffer employee ex-employee ex-official colleague diplomat minister lawmaker
  legislator banker director manager negotiator strategist operative associate confidant confidante friend ally insider partner
  member politician minister secretary agent investor lobbyist donor trader broker board-member co-worker coworker acquaintance
  relative participant attendee engineer consultant bureaucrat administrator senator commander soldier delegate
  adviser ambassador envoy regulator bidder contractor supplier shareholder lender creditor trustee subordinate assistant`.split(
    /\s+/u
  )
)

/** The name is kept back at the speaker's wish or by the paper, whatever the noun: «an engineer who asked not to be named». */
export const withheldMarks: readonly string[] = [
  'anonymity',
  'anonymous',
  'anonymously',
  'unnamed',
  'unidentified',
  'undisclosed',
  'not to be named',
  'not be named',
  'not to be identified',
  'not be identified',
  'not to be quoted',
  'did not name',
  'not named',
  'would not name',
  'does not name',
  'declined to name',
  'declined to be named',
  'declined to be identified',
  'refused to be named',
  'refused to be identified',
  'did not want to be named',
  'did not want to be identified',
  "didn't want to be named",
  "didn't want to be identified",
  'did not wish to be named',
  'declined to give his name',
  'declined to give her name',
  'declined to give their names',
  'refused to give his name',
  'refused to give her name',
  'would not give his name',
  'would not give her name',
  'would not give their names',
  'name not be used',
  'name not be printed',
  'name not be published',
  'names not be used',
  'if he were named',
  'if she were named',
  'if they were named',
  'if named',
  'if identified',
  'who would not be named',
  'wished to remain unnamed',
  'remain unnamed',
  'on background',
  'not for attribution',
  'without attribution',
  'whose name',
  'not authorized to',
  'not authorised to',
  "wasn't authorized",
  "weren't authorized",
  "wasn't authorised",
  "weren't authorised",
  'without authorization',
  'without authorisation',
  'lacked authorization',
  'not permitted to speak',
  'not allowed to speak',
  'not cleared to speak',
  'familiar with',
  'with knowledge of',
  'with direct knowledge',
  'with first-hand knowledge',
  'with firsthand knowledge',
  'with intimate knowledge',
  'knowledgeable about',
  'close to',
  'briefed on',
  'privy to',
  'with access to',
  'aware of',
  'in the know',
  'in the room'
]

/** Words behind a name that say it is not the real one. */
export const pseudonymMarks: readonly string[] = [
  'not his real name',
  'not her real name',
  'not their real name',
  'not his name',
  'not her name',
  'a pseudonym',
  'whose name has been changed',
  'whose name was changed',
  'whose real name',
  'name has been changed',
  'names have been changed'
]

/** Words before a name by which the paper gives it: «whom we are calling “Juniper”». */
export const pseudonymOpeners: readonly string[] = [
  'are calling',
  'will call',
  'shall call',
  'we call',
  'called here',
  'calls here'
]

/** What the paper calls somebody whose name it keeps back begins no farther away than this, in tokens. */
export const pseudonymReach = 8

/**
 * People close to somebody by name: «Ms Lind’s aide» keeps the aide’s name back, where «Ms Lind’s lawyer» is a post.
 */
export const confidants: ReadonlySet<string> = new Set(
  'aide adviser advisor confidant confidante friend ally associate acquaintance colleague'.split(' ')
)

/** Relation without access, level 1. */
export const relationMarks: readonly string[] = [
  'familiar with',
  'close to',
  'with knowledge of',
  'aware of',
  'knowledgeable about',
  'in the know',
  'acquainted with',
  'connected to',
  'inside',
  'who know',
  'who knows',
  'who knew'
]

/** How they can know, level 3 with a role or presence. */
export const accessMarks: readonly string[] = [
  'briefed on',
  'privy to',
  'with direct knowledge',
  'direct knowledge of',
  'first-hand knowledge',
  'firsthand knowledge',
  'with access to',
  'who attended',
  'attended the',
  'who was present',
  'who were present',
  'was present',
  'were present',
  'present at',
  'in the room',
  'in attendance',
  'took part',
  'taken part',
  'taking part',
  'participated in',
  'participating in',
  'involved in',
  'who saw',
  'who has seen',
  'who have seen',
  'had seen',
  'who witnessed',
  'who heard',
  'who read',
  'who has read',
  'who have read',
  'who reviewed',
  'has reviewed',
  'have reviewed',
  'who examined',
  'who worked on',
  'who works on',
  'who work on',
  'worked on',
  'working on',
  'who helped',
  'helped draft',
  'who drafted',
  'who wrote',
  'who negotiated',
  'who received',
  'who was told',
  'who were told',
  'who listened',
  'on the call',
  'at the meeting',
  'in the meeting',
  'in the meetings',
  'at the meetings',
  'at the table',
  'who oversaw',
  'who handled',
  'handling the',
  'who met'
]

/** Side or motive, level 4 on top of access. */
export const sideMarks: readonly string[] = [
  'opposed to',
  'who opposes',
  'who oppose',
  'who opposed',
  'who supports',
  'who support',
  'who supported',
  'who backs',
  'who backed',
  'in favor of',
  'in favour of',
  'critical of',
  'loyal to',
  'sympathetic to',
  'allied with',
  'on the side',
  'side of the',
  'who disagrees',
  'who disagree',
  'who disagreed',
  'who favors',
  'who favours',
  'who wants',
  'who want',
  'who wanted',
  'rival of',
  'a rival',
  'representing',
  'who represents',
  'who stands to',
  'stand to gain',
  'stands to gain',
  'hoping to',
  'seeking to',
  'who objected',
  'who resisted',
  'who argued against'
]

/** Words by which a story says that it keeps a name back: the reason, if any, stands around them. */
export const reasonMarks: readonly string[] = [
  'anonymity',
  'anonymously',
  'not to be named',
  'not be named',
  'not to be identified',
  'not be identified',
  'not to be quoted',
  'to be named',
  'to be identified',
  'remain unnamed',
  'not authorized',
  'not authorised',
  "wasn't authorized",
  "weren't authorized",
  "wasn't authorised",
  "weren't authorised",
  'without authorization',
  'without authorisation',
  'lacked authorization',
  'not permitted to',
  'not allowed to',
  'not cleared to',
  'on background',
  'not for attribution',
  'sensitivity of',
  'is private',
  'are private',
  'was private',
  'were private',
  'is confidential',
  'are confidential',
  'whose name is being withheld',
  'whose name has been withheld',
  'withhold her name',
  'withhold his name',
  'withhold their names',
  'used a pseudonym',
  'we are calling',
  'not her real name',
  'not his real name',
  'name has been changed'
]

/** Words that begin the reason proper. */
export const reasonOpeners: readonly string[] = [
  'because',
  'for fear',
  'fearing',
  'who feared',
  'who fears',
  'who fear',
  'out of fear',
  'out of concern',
  'citing',
  'given',
  'as they',
  'as he',
  'as she',
  'since',
  'to avoid',
  'to protect',
  'so as not to',
  'so that',
  'lest',
  'due to',
  'owing to',
  'worried',
  'afraid',
  'feared',
  'saying',
  'who said'
]

/** Stock formulas: a reason that tells the reader nothing. */
export const roteReasons: readonly string[] = [
  'not authorized',
  'not authorised',
  "wasn't authorized",
  "weren't authorized",
  "wasn't authorised",
  "weren't authorised",
  'without authorization',
  'without authorisation',
  'lacked authorization',
  'not permitted',
  'not allowed',
  'not cleared',
  'sensitivity',
  'sensitive',
  'private',
  'confidential',
  'internal',
  'not public',
  'not been made public',
  'not yet public',
  "isn't public",
  "aren't public",
  'candidly',
  'freely',
  'openly',
  'frankly',
  'publicly',
  'ongoing',
  'on-going'
]

/** What makes a reason weigh: what could happen to the speaker, or what the paper protects. */
export const substantiveReasons: ReadonlySet<string> = new Set(
  `fear feared fears fearing afraid worried retaliation retribution reprisal reprisals revenge job jobs livelihood fired dismissed dismissal sacked
  sack sacks fires losing lose lawsuit lawsuits sue sued legal prosecuted prosecution prosecute jailed arrested arrest detained deported deportation safety
  threatened threats threat harm harassment harassed violence danger dangerous attacked stigma blacklisted career contract contracts
  eviction evicted visa licence license punished punish punishment discipline disciplined disciplinary minor minors victim victims assault penalty penalties
  non-disclosure nondisclosure consequences backlash repercussions negotiations negotiating persecution`.split(/\s+/u)
)

/** Words before a bare noun for a source that say nothing of an institution: «two sources», «unnamed sources». */
export const plainSourceWords: ReadonlySet<string> = new Set(
  `the a an one two three four five six several some many multiple unnamed anonymous other another these those both well-placed senior
  unidentified reliable trusted own his her its their such of to by citing and but few key top inside more as that`.split(
    /\s+/u
  )
)
