import {reflexives, smallNumbers} from '../../lexicon/phrases.ts'
import {wordSet} from '../../lexicon/words.ts'
import type {Mention} from '../../model.ts'
import {elementAt} from '../../text/elementAt.ts'
import {mention} from '../mention.ts'
import {phraseBefore} from '../phraseBefore.ts'
import {has, isName, isOpen, isTimeWord, lowerAt, type Reading, textAt, word} from '../reading.ts'
import {isAdjective, isRole} from '../roles.ts'
import {isHandedOver, isSpoken, quotationBefore} from '../spoken.ts'
import {insertionDashes, isSpacedHyphen, subjectBeforeComma} from './subjectBeforeComma.ts'
import {isObjectBefore, joined, reducedSubject, relativeSubject} from './subjectParts.ts'
import {isPlural, opensClause} from './subjects.ts'

/** Who stands before the verb group that begins at `first`: of «Ana Ruiz, who farms nearby, said», all before *said*. Null where nobody can. */
export const subjectBefore = (reading: Reading, first: number, floor: number): Mention | null => {
  const subject = findBefore(reading, first, floor)
  return subject && withNameBefore(reading, subject, floor)
}

/** «*Ana Ruiz* the head of the league said»: the name that opens the clause, its comma left out. */
const withNameBefore = (reading: Reading, subject: Mention, floor: number): Mention => {
  const {first, last, head} = subject
  if (lowerAt(reading, first) !== 'the' || !isName(reading, first - 1) || !isRole(lowerAt(reading, head)))
    return subject
  const name = phraseBefore(reading, first, floor)
  const isWhole = name !== null && name.first === floor && name.last === first && name.last - name.first > 1
  return isWhole && isName(reading, name.first) ? mention(reading, name.first, last, name.head) : subject
}

const findBefore = (reading: Reading, first: number, floor: number): Mention | null => {
  const before = first - 1
  if (before < floor) return null
  if (reflexives.has(lowerAt(reading, before))) {
    const owner = phraseBefore(reading, before, floor)
    return owner ? mention(reading, owner.first, first, owner.head) : null
  }
  const throughMarks = subjectThroughMarks(reading, first, floor)
  if (throughMarks) return throughMarks
  const citing = subjectBeforeMarks(reading, first, floor)
  if (citing) return citing
  const given = beforeGivenName(reading, first, floor)
  if (given) return given
  const afterSign = beforeSignedTime(reading, first, floor)
  if (afterSign < first) return subjectBefore(reading, afterSign, floor)
  const sign = textAt(reading, before)
  if (sign === ',') return subjectBeforeComma(reading, first, floor)
  if (sign === ')') return subjectBeforeInsertion(reading, first, floor, before, isOpening)
  // «Ruiz — who left in May — said»
  if (isInsertionDash(reading, before))
    return subjectBeforeInsertion(reading, first, floor, before - 1, isInsertionDash)
  // «Ruiz and Lowe all agree»
  const floats =
    floating.has(lowerAt(reading, before)) &&
    before > floor &&
    (isOpen(reading, before - 1) || has(reading, before - 1, word.pronoun))
  const nearest = phraseBefore(reading, floats ? before : beforeTime(reading, first, floor), floor)
  // «When Ruiz a month later announced …»
  const isTime = nearest !== null && isTimeWord(reading, nearest.head) && isOpen(reading, nearest.first - 1)
  const phrase = nearest && isTime && nearest.first - 1 > floor ? phraseBefore(reading, nearest.first, floor) : nearest
  if (!phrase) return null
  const titled = beforeOpenTitle(reading, phrase, first, floor)
  if (titled) return titled
  if (
    isVerbOfRelative(reading, phrase) ||
    isActOfRelative(reading, phrase, first) ||
    !opensClause(reading, phrase.first - 1, floor, phrase)
  )
    return relativeSubject(reading, phrase, first, floor) ?? reducedSubject(reading, phrase, first, floor)
  if (isObjectBefore(reading, phrase)) {
    const described = relativeSubject(reading, phrase, first, floor) ?? reducedSubject(reading, phrase, first, floor)
    if (described) return described
  }
  return joined(reading, phrase, floor)
}

/** How many tokens may be in marks within a subject, the marks included. */
const longestMarked = 10

/** «The family *of a “loved and loving man”* say»: a subject that ends in words in marks. */
const subjectThroughMarks = (reading: Reading, first: number, floor: number): Mention | null => {
  const quoted = reading.quotations[quotationBefore(reading, first)]
  if (!quoted || isHandedOver(reading, first) || quoted.last - quoted.first > longestMarked) return null
  const of = quoted.first - (has(reading, quoted.first - 1, word.determiner) ? 2 : 1)
  const noun = lowerAt(reading, of) === 'of' ? phraseBefore(reading, of, floor) : null
  return noun && opensClause(reading, noun.first - 1, floor, noun)
    ? mention(reading, noun.first, first, noun.head)
    : null
}

/** How long an insertion with words in marks may be before them, in tokens. */
const longestLead = 12

/** «Ruiz, citing “the charm of Ames,” said»: who stands before the comma of an insertion that ends in marks with a comma inside. */
const subjectBeforeMarks = (reading: Reading, first: number, floor: number): Mention | null => {
  const quoted = elementAt(reading.quotations, reading.quotationAt[first - 1])
  if (!quoted || quoted.last !== first || textAt(reading, quoted.last - 2) !== ',') return null
  // «Ruiz, owner of the show “The Baker,” said»
  if (!isSpoken(quoted)) {
    const owner = subjectBeforeComma(reading, quoted.last - 1, floor)
    return owner ? mention(reading, owner.first, first, owner.head) : null
  }
  let comma = quoted.first - 1
  while (comma > floor && comma > quoted.first - longestLead && textAt(reading, comma) !== ',') comma--
  if (textAt(reading, comma) !== ',' || !lowerAt(reading, comma + 1).endsWith('ing')) return null
  const nearest = phraseBefore(reading, comma, floor)
  const isFirst = nearest !== null && opensClause(reading, nearest.first - 1, floor, nearest)
  const named = subjectBeforeComma(reading, comma + 1, floor) ?? (isFirst ? nearest : null)
  return named ? mention(reading, named.first, first, named.head) : null
}

const articles = wordSet('a an the')
const attaching = wordSet('of for at with in from')

/** How far before somebody’s own name the clause begins that gives it, in tokens. */
const farthestWho = 10

/** «a baker from the north, who gave her name as Dot said»: whoever gives a name speaks, where no second comma closes the clause. */
const beforeGivenName = (reading: Reading, first: number, floor: number): Mention | null => {
  const as = first - 2
  if (lowerAt(reading, as) !== 'as' || lowerAt(reading, as - 1) !== 'name' || !isName(reading, first - 1)) return null
  for (let at = as - 2; at > floor && at > as - farthestWho; at--) {
    if (lowerAt(reading, at) !== 'who' || textAt(reading, at - 1) !== ',') continue
    const giver = subjectBefore(reading, at - 1, floor)
    return giver && mention(reading, giver.first, first, giver.head)
  }
  return null
}

/** «Ana Ruiz, head of planning said», «Ana Ruiz, a friend of the museum said»: the name that opens the sentence speaks, where its title has no second comma. */
const beforeOpenTitle = (reading: Reading, title: Mention, first: number, floor: number): Mention | null => {
  const comma = title.first - 1
  const isTitle = isRole(lowerAt(reading, title.head)) && attaching.has(lowerAt(reading, title.head + 1))
  if (
    textAt(reading, comma) !== ',' ||
    !isTitle ||
    isPlural(reading, title) ||
    (has(reading, title.first, word.determiner) && !articles.has(lowerAt(reading, title.first)))
  )
    return null
  const name = phraseBefore(reading, comma, floor)
  const isWhole = name !== null && name.first === floor && name.last - name.first > 1 && isName(reading, name.first)
  return isWhole && isName(reading, name.last - 1) ? mention(reading, name.first, first, name.head) : null
}

/** «a petition that *appeared* overnight says»: the verb of a relative clause is nobody. */
const isVerbOfRelative = (reading: Reading, {first, last}: Mention): boolean =>
  last === first + 1 &&
  has(reading, first - 1, word.relative) &&
  lowerAt(reading, first).endsWith('ed') &&
  !reading.tokens[first]?.capital

/** «officials who run the port said», «farmers who spoke to the Mail say»: after *who*, what reads as a phrase is what they do; no «who experts say is». */
const isActOfRelative = (reading: Reading, {first, last, head}: Mention, verb: number): boolean => {
  // «who *run* | the port»
  if (lowerAt(reading, first - 2) === 'who' && isOpen(reading, first - 1) && !isName(reading, first - 1)) return true
  // «a league which *calls* for calm said»
  const isThing = lowerAt(reading, first - 1) === 'which' || lowerAt(reading, first - 1) === 'that'
  if (isThing)
    return (
      reading.cues[first]?.third === true &&
      !isRole(lowerAt(reading, first)) &&
      has(reading, first + 1, word.preposition | word.determiner)
    )
  if (lowerAt(reading, first - 1) !== 'who' || last < first + 2) return false
  if (isName(reading, first) || has(reading, first, word.determiner | word.pronoun)) return false
  if (
    reading.tokens[first]?.kind !== 'word' ||
    (isPlural(reading, {first, last, head, start: 0, end: 0}) && isAdjective(lowerAt(reading, first)))
  )
    return false
  let after = verb
  while (after < verb + longestGroup && !reading.cues[after]) after++
  return !has(reading, after + 1, word.auxiliary | word.past)
}

/** How long a verb group is at most until its verb, in tokens. */
const longestGroup = 5

/** Quantities that may stand behind those they count. */
const floating = wordSet('all both each')

const isOpening = (reading: Reading, at: number): boolean => textAt(reading, at) === '('

/** A dash, or a hyphen between spaces. */
const isInsertionDash = (reading: Reading, at: number): boolean =>
  insertionDashes.has(textAt(reading, at)) || isSpacedHyphen(reading, at)

/** How far an insertion in brackets or dashes reaches between subject and verb, in tokens. */
const widest = {brackets: 15, dashes: 40} as const

/** «Ana Ruiz (Harbour Party) said»: the phrase before the sign that opens an insertion, with the insertion. */
const subjectBeforeInsertion = (
  reading: Reading,
  first: number,
  floor: number,
  from: number,
  isOpener: (reading: Reading, at: number) => boolean
): Mention | null => {
  const bound = Math.max(floor, first - 1 - (isOpener === isOpening ? widest.brackets : widest.dashes))
  let open = from
  while (open > bound && !isOpener(reading, open)) open--
  const inner = open > bound ? phraseBefore(reading, open, floor) : null
  if (!inner) return null
  // «Ana Ruiz, head of the Ames office — which is shut — said»
  const named = isOpener === isOpening ? null : nameWithApposition(reading, open, floor)
  if (named) return mention(reading, named.first, first, named.head)
  const whole = joined(reading, inner, floor)
  return opensClause(reading, whole.first - 1, floor, whole) ? mention(reading, whole.first, first, whole.head) : null
}

/** How far before a dash the comma may stand behind the name that opens the sentence, in tokens. */
const longestName = 8

/** A name, or what else opens the sentence, before a comma and all that is told of it up to a dash. */
const nameWithApposition = (reading: Reading, dash: number, floor: number): Mention | null => {
  let comma = floor
  while (comma < dash && comma < floor + longestName && textAt(reading, comma) !== ',') comma++
  if (textAt(reading, comma) !== ',') return null
  const named = subjectBeforeComma(reading, dash + 1, floor)
  return named?.first === floor ? named : null
}

/** Words that stand inside a time: «early on Thursday», «last week». */
const timeOpeners = wordSet('last this next late early on in by from past earlier later')

/** Longest time between a sign and a verb: «this past week», in tokens. */
const longestTime = 4

/** Past a time that stands between a comma or bracket and the verb: «Hart, who farms nearby, last week said», «Hart (Ames) last year said». */
const beforeSignedTime = (reading: Reading, first: number, floor: number): number => {
  let at = first
  while (
    at - 1 > floor &&
    first - at < longestTime &&
    (isTimeWord(reading, at - 1) || timeOpeners.has(lowerAt(reading, at - 1)))
  )
    at--
  const isSigned =
    textAt(reading, at - 1) === ',' || textAt(reading, at - 1) === ')' || lowerAt(reading, at - 1) === 'who'
  return isSigned && at < first && at - 1 > floor && timeOpeners.has(lowerAt(reading, at)) ? at : first
}

/** «in the past two | years»: what may stand before a noun of time, a number and its article among it. */
const isPartOfTime = (reading: Reading, at: number): boolean =>
  timeOpeners.has(lowerAt(reading, at)) ||
  smallNumbers.has(lowerAt(reading, at)) ||
  (lowerAt(reading, at) === 'the' && timeOpeners.has(lowerAt(reading, at + 1)))

/** Past a time set between subject and verb: «Hart on Thursday evening said», «Hart last week said», «Hart for the first time said». */
const beforeTime = (reading: Reading, end: number, floor: number): number => {
  let at = lowerAt(reading, end - 1) === 'time' && lowerAt(reading, end - 4) === 'for' ? end - 4 : end
  while (at - 1 > floor && (isTimeWord(reading, at - 1) || (at < end && isPartOfTime(reading, at - 1)))) at--
  return at < end &&
    at > floor &&
    (isName(reading, at - 1) || isOpen(reading, at - 1) || has(reading, at - 1, word.object))
    ? at
    : end
}
