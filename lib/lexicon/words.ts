/**
 * The small words of English by what they do in a clause: enough grammar to see where a noun phrase begins,
 * where a verb group stands and where a clause ends, without tagging every word.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** A closed list of words, written as a text, to be looked up. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))

/** Words that open a noun phrase: «the», «her», «some». */
export const determiners =
  words(`the a an this that these those my your his her its our their some any no every each either neither both
  another such what whatever which whose several many most few all half one 's`)

/** Pronouns that can be somebody who speaks. */
export const personalPronouns = words(
  'i we you he she they it one who someone somebody everyone everybody nobody others'
)

/** Pronouns that cannot be a subject. */
export const objectPronouns = words(
  'me us him her them himself herself themselves itself myself ourselves yourself whom'
)

/** Verbs that stand before another verb: «has said», «did not say», «would tell». */
export const auxiliaries =
  words(`be am is are was were been being has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mightn't mustn't ain't
  'd 'll 've 're 'm`)

/** Forms of *be*: before a participle they make a passive. */
export const beForms = words("be am is are was were been being isn't aren't wasn't weren't 're 'm")

export const prepositions =
  words(`of in on at by for from with without to into onto upon about against between among amid during before after since until till
  under over above below behind beside besides beyond near off out through throughout toward towards via within across along around like unlike
  despite alongside aboard atop per than as because concerning regarding including following inside outside versus`)

/** Words that begin a subordinate clause. */
export const subordinators =
  words(`that because although though while whereas if unless when whenever where wherever whether why how since until
  after before as once so`)

export const coordinators = words('and or but nor yet plus')

export const relatives = words('who whom whose which that where')

export const questionWords = words('who whom whose which what when where why how whether if')

/** Adverbs that slip between a speaker and the verb, or between an auxiliary and its participle. */
export const adverbs =
  words(`also not never ever always often sometimes repeatedly previously recently earlier later now then still already just only
  even again once twice first initially finally eventually immediately publicly privately openly explicitly falsely simply merely reportedly
  allegedly apparently once actually really quite quickly strongly clearly directly frequently consistently long since subsequently ultimately
  separately further additionally similarly specifically rhetorically bluntly flatly proudly angrily quietly loudly famously infamously
  essentially basically instead meanwhile however therefore moreover nevertheless nonetheless somewhat perhaps too yesterday today tonight
  tomorrow maybe probably certainly indeed thus hence so well here there back afterwards afterward soon yet almost nearly
  likewise conversely accordingly overall overnight`)

export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday tue tues thu thur thurs fri mon. tue. tues. wed. thu. thurs. fri. sat. sun.'
)

export const months = words(`january february march april may june july august september october november december
  feb apr jul aug sep sept oct nov jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`)

/** Nouns of time that stand beside a tag without a preposition: «said last week», «said this morning». */
export const timeNouns = words(
  'day days week weeks month months year years morning afternoon evening night weekend hour hours minute minutes moment time decade decades century'
)

/** Interjections and openers of spoken sentences that are no part of a name though they begin with a capital. */
export const openers =
  words(`yes no oh well ok okay please hello hi thanks but and so because if when while although though as after before since until
  in on at by for from with to of about during under over the a an this that these those there here it he she they we you i my his her our their its
  what who whom which why how where not now then also still however meanwhile instead yet or nor asked according despite both either another other others
  some many most several few all each every one two three four five six seven eight nine ten dozens hundreds thousands`)

/** Past forms that are never nouns: a noun phrase ends before them («the man went», «who took the keys»). */
export const pastVerbs =
  words(`went took held made came gave got ran saw sent spent stood won lost met fell began became kept broke brought bought caught
  drew drove ate fled flew forgot grew heard knew paid rode rose sang sank sat sold shook slept slid struck swept taught threw wore withdrew chose
  sought fought built arose froze stole swung hung tore bore`)
