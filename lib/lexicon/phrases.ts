/** Words in and around a noun phrase, by what they tell of where it begins, ends and stands. */
import {wordSet} from './words.ts'

/** Adjectives and participles that follow their noun: «people familiar with …», «officials briefed on …». */
export const postmodifiers =
  wordSet(`familiar privy close briefed involved present aware knowledgeable based named called opposed loyal responsible
  interviewed surveyed polled quoted cited seen obtained reviewed released published filed posted sent issued
  conducted provided commissioned allied affiliated working living speaking attending running handling leading
  representing supporting backing`)

/** Prepositions by which a noun takes a phrase after it: «a spokesman for the port», «people in the room». */
export const attaching =
  wordSet(`of for from with at in on to by about behind near inside against between within over like under around among
  across into including outside as`)

/** Words that end like a person’s trade and name none: «number», «paper», «winter». */
export const noRole =
  wordSet(`number letter paper newspaper winter summer dinner order matter power water river tower chapter quarter statement
  document moment comment event government department movement investment agreement argument percent month center
  centre offer error floor door factor sector corner career summary anniversary primary library february january
  september october november december other another former latter earlier better never ever fee committee trustee
  war week year computer counter trailer poster folder banner dollar parliament anger
  danger hunger trigger`)

/** Adjectives beside a title or a name that no ending shows: «the late Hart», «then mayor». */
export const looseAdjectives = wordSet(
  'late former then senior top longtime fellow co-founder new old young elder ex acting deputy vice nonpartisan bipartisan nonprofit non-partisan independent'
)

/** Words of number that stand for people by themselves: «many said», «some have argued». */
export const quantifiers = wordSet('many most some several few all both others another each neither either one')

/** Words that are a phrase by themselves: «these», «many», «others». */
export const standalone =
  wordSet(`this these those many some most all others both another each none neither few several ours theirs me him her them
  us`)

/** Prepositions after which a clause may begin as well: «than Hart said», «as Hart said». */
export const comparing = wordSet('than as like')

/** Quantities that take a phrase after *of* or *in*: «those in the room», «one of them». */
export const partitives = wordSet('those some many most all one none several both each few half')

/** Determiners after which another may stand before them: «the many», «her own». */
export const loneDeterminers = wordSet('many most few all half several such both some own')

/** Words before a determiner: «all the ministers», «both her sons». */
export const predeterminers = wordSet('all both half')

/** Words that make a number or share a rough one: «about 4 in 10», «more than half», «just over a quarter». */
export const approximations = wordSet(
  'about around nearly almost barely hardly well roughly over under than more less fewer just only at least up to another'
)

/** Words of degree: a verb’s spelling after them is a noun or an adjective: «more reports». */
export const degrees = wordSet('more most less least very so too')

/** Determiners that are pronouns as often, so that a past form after them is a verb: «both said». */
export const pronounLike = wordSet(
  'that which all both many most some few several this these those such half another each either neither one'
)

/** Of these the ones before any form: «some claim», «this shows». */
export const subjectDeterminers = wordSet('this that these those all both some many most few several')

/** Words that take a verb’s base form though they end in no *s*: «people say», «most think», «the family say». */
export const plurals =
  wordSet(`i you we they who that which two three four five six seven eight nine ten pair couple people police some many most all others both few
  several those these media data men women children none half
  prosecution defence family team council club charity union`)

/** Words that open a plural phrase: «these claims», «five reports». */
export const pluralOpeners = wordSet(
  'these those many most some several few all both other such two three four five six seven eight nine ten dozens'
)

/** Words that stand right before a plural noun. */
export const pluralClosers = wordSet('other various several many')

/** Numbers in words, two to ten. */
export const smallNumbers = wordSet('two three four five six seven eight nine ten')

/** «The mayor *himself* said»: no object and no subject. */
export const reflexives = wordSet('himself herself themselves itself')
