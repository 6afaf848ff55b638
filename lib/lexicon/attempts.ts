/** What shows how and when somebody was asked for an answer: «did not answer two e-mails on Tuesday». */
import {weekdays, wordSet} from './words.ts'

/** The ways to ask. */
export const attemptWords =
  wordSet(`call calls called phone phoned telephone telephoned e-mail e-mails email emails emailed e-mailed letter letters message messages
  text texts texted voicemail request requests question questions inquiry inquiries enquiry enquiries visit visited knocked door attempt attempts
  effort efforts repeated repeatedly lawyer lawyers spokesman spokeswoman spokesperson office via through`)

/** When it was: by a deadline, on a day. */
export const attemptTimes: ReadonlySet<string> = new Set([
  ...weekdays,
  ...'deadline publication print press today yesterday morning afternoon evening night immediately weekend hours days'.split(
    ' '
  )
])
