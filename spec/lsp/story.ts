import type {Client} from './client.ts'

/** An article with something of everything that the server shows. */
export const story = `# Pier at Marne to close

“The pier is shut,” said Ada Brook, the harbour master. “Nobody told us.” She added that the crane was older than the port.

“It was never safe,” said an official who was not authorised to speak. “We warned them.”

The port lost 4,000 jobs last year. Ms Brook said: "It is shut for good.

Brook will speak tomorrow. “We are ready ,” she said.

Sign up for our newsletter.
Follow us on social media.
`

/** The place of words in a text; of what stands so many characters into them. */
export function placeOf(text: string, words: string, into = 0) {
  const offset = text.indexOf(words) + into
  const before = text.slice(0, offset).split('\n')
  return {line: before.length - 1, character: before.at(-1)?.length ?? 0}
}

/** The whole of a document. */
export const everything = {start: {line: 0, character: 0}, end: {line: 9999, character: 0}}

/** Opens the story and waits until it is audited; gives its address. */
export async function openStory(client: Client, text = story): Promise<string> {
  const uri = client.uri('pier.md')
  client.open(uri, text)
  await client.findings(uri, 1)
  return uri
}
