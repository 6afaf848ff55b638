/** How a story tells where words come from: in what, to whom, on which day, and by which way they were got. */
import {months, weekdays, wordSet} from './words.ts'

/** Words that date something: «on Monday», «in March», «two weeks ago». */
export const dateWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months,
  ...wordSet(
    'today yesterday tonight tomorrow ago week month year morning afternoon evening overnight jan feb sept oct nov dec aug'
  )
])

/** Prepared words: «in a statement», «in a news release». */
export const preparedNouns = wordSet('statement statements release')

/** Beside those nouns, what says that the words were given in public, before a court or on a form of their own: «in an opening statement», «a statement of accounts». */
export const heldStatements =
  wordSet(`opening closing sworn witness victim impact court filed police written emailed e-mailed posted published televised recorded
  video joint facebook twitter instagram website mission financial annual income bank`)

/** What lies between words and the paper that got them: «documents obtained by Radio Nord». */
export const gettingVerbs = wordSet('obtained seen reviewed read viewed acquired')

/** Occasions whose words other outlets have as well, or alone: «has said in interviews». */
export const interviewNouns = wordSet('interview interviews')

/** What tells which interview it was, or where and when somebody spoke: «with Radio Nord», «after the vote», «outside the court». */
export const occasionWords = wordSet(
  `with on at after before during outside inside in near as following aboard by for published broadcast aired conducted according`
)

/** Places on the net where people post, and words that leave it open which: «on social media», «online». */
export const platforms: ReadonlyMap<string, 'named' | 'vague'> = new Map([
  ...[
    ...wordSet(
      'facebook instagram twitter tiktok linkedin snapchat youtube telegram weibo reddit mastodon threads bluesky'
    )
  ].map((word): [string, 'named'] => [word, 'named']),
  ['social media', 'vague'],
  ['social network', 'vague']
])

/** What one does there: «posted», «tweeted», «wrote on». */
export const postingVerbs = wordSet('posted tweeted wrote shared uploaded')

/** Whose account it was: «on her Facebook page», «from the club’s account». */
export const accountWords = wordSet('account accounts page pages profile feed channel handle')

/** Papers that tell nothing of themselves by their noun: «documents show», «a memo says». */
export const bareDocuments =
  wordSet(`document documents record records report filing filings memo memos email emails e-mail e-mails letter letters log logs file files
  papers transcript transcripts audit ledger ledgers paperwork complaint lawsuit affidavit briefing dossier presentation spreadsheet analysis
  review assessment`)

/** Words that tell which paper it is, or that the story told of it before: «the report», «a report titled …», «a letter from the owner». */
export const showingWords =
  wordSet(`the this that these those his her its their our both titled entitled called named headed dated from by released published
  issued filed posted sent signed who which whose where it he she they provided made shown given accompanying attached 's`)
