/**
 * How a mention is recognised: an ordered list, surest first. The first step that knows somebody settles the mention.
 * Each example shows the mention between «…» and whom it finds after the arrow.
 */
import {bodyParts, genericBodies} from '../lexicon/labels.ts'
import {bodyRoles, knownOrganizations} from '../lexicon/organizations.ts'
import {institutionalVoices} from '../lexicon/roles.ts'
import {elementAt} from '../text/elementAt.ts'
import {findBody, findBodyAs, findOutlet, findOutlets} from './called.ts'
import {describePhrase} from './describe.ts'
import {type Asked, describeAnew, hasName, isPeople, labelOf, labelText, mayRecur, takeOne} from './describeAnew.ts'
import type {Figure} from './figure.ts'
import {ownerKey} from './owners.ts'
import {findAnswering, findPerson, learnOwner} from './persons.ts'
import type {Phrase} from './phrase.ts'
import {findAntecedent, findAuthor, findInterviewed, findPaper, findSeveral, findThing, latestTeam} from './pronouns.ts'
import {introduce, lastTurn, phraseAt, type Scene, sentenceOf} from './scene.ts'
import {findColleagues, findSalient, findTeam, findTitled, isFarBack, isInOffice} from './titled.ts'
import {findDocument, findSketched, findUnnamed} from './unnamed.ts'

/** A way of recognising somebody. */
export interface Step {
  readonly name: string
  /** A story in a line, the mention to settle last between « and », whom it finds after the arrow. */
  readonly example: string
  /** Whom the mention means, or null where this step does not know. */
  readonly settle: (scene: Scene, asked: Asked) => readonly Figure[] | null
}

/** A name that the cast knows by this step. */
const named = (step: string, example: string): Step => ({
  name: step,
  example,
  settle: (scene, {phrase, relation}) => {
    const {name} = phrase
    if (!name || isPeople(scene, phrase) || scene.cast.steps[name.index] !== step) return null
    const bearer = scene.cast.bearers[name.index]
    if (!bearer) return null
    learnOwner(scene, bearer, name.first)
    if (relation === 'recipient' || relation === 'conduit') receive(bearer, phrase, relation === 'conduit')
    return [bearer]
  }
})

/** «A man who goes by Abel», «a boy named Kit», «who gave her name as Tuli»: whom the words themselves name. */
const findGivenName = (scene: Scene, phrase: Phrase): Figure | null => {
  const {tokens} = scene.reading
  for (let at = phrase.head + 1; at < phrase.last - 1; at++) {
    const lower = tokens[at]?.lower ?? ''
    let next = -1
    if (lower === 'named' || lower === 'called') next = at + 1
    else if (lower === 'goes' && tokens[at + 1]?.lower === 'by') next = at + 2
    else if (lower === 'name' && /^(?:gave|giving|gives)$/u.test(elementAt(tokens, at - 2)?.lower ?? '')) next = at + 1
    if (next < 0) continue
    while (
      next < phrase.last &&
      (tokens[next]?.kind === 'mark' || /^(?:as|only|the|name|simply|just)$/u.test(tokens[next]?.lower ?? ''))
    )
      next++
    const bearer = elementAt(scene.cast.bearers, scene.cast.nameAt[next])
    if (bearer?.kind === 'person' && next < phrase.last) {
      bearer.title ??= describePhrase(scene.cast.reading, phrase.noun ? phrase : labelBefore(scene, phrase, at)).title
      bearer.evidence++
      return bearer
    }
    const handle = tokens[next]
    if (handle?.text.startsWith('@')) return introduce(scene, 'person', handle.text)
  }
  return null
}

/** «One of them, *a grandmother* named Sabe»: the label between the comma and the word that names. */
const labelBefore = (scene: Scene, phrase: Phrase, end: number): Phrase => {
  let first = end
  while (first > phrase.first && scene.reading.tokens[first - 1]?.text !== ',') first--
  return phraseAt(scene, first, end)
}

/** «the Metropolitan Police *force*», «the Corran Freight *company*»: a body whose name stands before a noun that says no more. */
const findNamedBody = ({cast}: Scene, {kind, noun, name, modified, head, possessor}: Phrase): Figure | null => {
  if (kind !== 'organization' || name || noun?.number !== 'one' || possessor) return null
  if (!genericBodies.has(noun.lemma) && noun.lemma !== 'force') return null
  const own = elementAt(cast.names, cast.nameAt[modified])
  const bearer = own?.titled === modified && own.last === head ? elementAt(cast.bearers, own.index) : null
  return bearer?.kind === 'organization' && !bearer.roles.includes('place') ? bearer : null
}

/** Who is told or hands over papers, and is no person that the story knows, is an outlet. */
const receive = (bearer: Figure, phrase: Phrase, conduit: boolean): void => {
  if (
    bearer.kind === 'organization' &&
    bearer.spoken.length === 0 &&
    phrase.name?.form !== 'place' &&
    bearer.roles.length <= bearer.parts.length &&
    !knownOrganizations.has(bearer.name.toLowerCase()) &&
    !bearer.parts.some((part) => bodyParts.has(part))
  )
    bearer.kind = 'outlet'
  else if (
    bearer.kind === 'person' &&
    bearer.evidence === 0 &&
    bearer.spoken.length === 0 &&
    (conduit || phrase.name?.article)
  )
    bearer.kind = 'outlet'
}

/** The steps, surest first. */
export const steps: readonly Step[] = [
  named('full name', '«Ana Lind» said the port is full. → Ana Lind'),
  named('same name', 'Ana Lind came late. … «Ana Lind» said … → Ana Lind'),
  named('title and surname', 'Ana Lind came late. … «Ms Lind» said … → Ana Lind'),
  named('surname', 'Ana Lind came late. … «Lind» said … → Ana Lind'),
  named('first name', 'Ana Lind came late. … «Ana» said … → Ana Lind'),
  named('acronym', 'the International Maritime Board (IMB) … «the IMB» said … → International Maritime Board'),
  named('alias', 'the Harbour Mail … «the Mail» reported … → Harbour Mail'),
  named('short name', 'Corran Freight Inc. … «Corran Freight» said … → Corran Freight Inc.'),
  named('single name', '«Rowe» denied it. → Rowe'),
  {
    name: 'name given',
    example: '«A grandmother who gave her name only as Sabe» said … → Sabe',
    settle: (scene, {phrase}) => {
      if (
        phrase.name ||
        phrase.pronoun !== null ||
        (phrase.kind !== 'person' && !phrase.quantified) ||
        phrase.noun?.number === 'many'
      )
        return null
      const figure = findGivenName(scene, phrase)
      return figure ? [figure] : null
    }
  },
  {
    name: 'name and noun',
    example: '«the Harbour Mail newspaper» reported … → Harbour Mail',
    settle: (scene, {phrase}) => {
      const body = findNamedBody(scene, phrase)
      if (body) return [body]
      if (phrase.kind !== 'outlet' || phrase.name || phrase.noun?.number !== 'one') return null
      const bearer = elementAt(scene.cast.bearers, scene.cast.nameAt[phrase.modified])
      if (!bearer || (bearer.kind === 'person' && bearer.evidence > 0) || phrase.possessor) return null
      bearer.kind = 'outlet'
      return [bearer]
    }
  },
  {
    name: 'author',
    example: '«We» asked the port. → the author',
    settle: (scene, {phrase, at}) =>
      phrase.pronoun !== null &&
      /^(?:i|we|me|us|my|our)$/u.test(phrase.pronoun) &&
      (scene.reading.quotationAt[at] ?? -1) < 0
        ? [scene.interviewed && /^(?:i|me|my)$/u.test(phrase.pronoun) ? scene.interviewed : findAuthor(scene)]
        : null
  },
  {
    name: 'question and answer',
    example: 'Ana Lind runs the port. … «Q»: Is it full? … «A»: No. → Ana Lind',
    settle: (scene, {mention, at}) => {
      const word = scene.reading.tokens[at]?.text
      if (mention.last - at !== 1 || (word !== 'Q' && word !== 'A')) return null
      if (word === 'Q') return [findAuthor(scene)]
      const figure = findInterviewed(scene)
      return figure ? [figure] : null
    }
  },
  {
    name: 'relative pronoun',
    example: 'Ana Lind, «who» said the port is full → Ana Lind',
    settle: (scene, {phrase, at}) => {
      if (phrase.pronoun === null || !/^(?:who|which|that|whom|whose)$/u.test(phrase.pronoun)) return null
      const figure = findAntecedent(scene, at)
      return figure ? [figure] : null
    }
  },
  {
    name: 'pronoun',
    example: 'Ana Lind came late. «She» said … → Ana Lind',
    settle: (scene, {phrase, at, attribution, relation}) => {
      if (phrase.pronoun === null) return null
      if (/^(?:he|she|him|her|his|hers)$/u.test(phrase.pronoun)) {
        // «the judge told *him*»: nobody tells himself
        if (relation === 'recipient') {
          const turn = lastTurn(scene)
          const told = findPerson(scene, at, phrase.pronoun, attribution.content, (one) => !turn?.figures.includes(one))
          return told ? [told] : null
        }
        const figure =
          findAnswering(scene, at, phrase.pronoun, attribution) ??
          findPerson(scene, at, phrase.pronoun, attribution.content)
        return figure ? [figure] : null
      }
      if (/^(?:they|them|their|theirs|we|us|our)$/u.test(phrase.pronoun)) return findSeveral(scene, at)
      if (/^(?:it|its)$/u.test(phrase.pronoun)) {
        const reads = /^(?:read|begin|go on)$/u.test(attribution.lemma ?? '')
        const figure = (reads && findPaper(scene, at)) || findThing(scene, at)
        return figure ? [figure] : null
      }
      return null
    }
  },
  {
    name: 'the two',
    example: 'Ana Roth and Karl Voss came late. «The pair» said … → Ana Roth, Karl Voss',
    settle: (scene, {phrase, at, mention}) => {
      const {tokens} = scene.reading
      const head = tokens[phrase.head]?.lower ?? ''
      const pair = phrase.noun?.group === 'pair'
      const bare =
        phrase.noun === null &&
        phrase.name === null &&
        (phrase.count !== null || head === 'both' || head === 'neither' || head === 'two' || head === 'three')
      const bodies =
        phrase.kind === 'organization' && phrase.noun?.number === 'many' && (phrase.count === 2 || head === 'both')
      const couple =
        phrase.determiner === 'definite' &&
        phrase.noun?.group === 'people' &&
        phrase.noun.number === 'many' &&
        phrase.count === 2
      if ((!pair && !bare && !couple && !bodies) || mention.last - mention.first > 3) return null
      if (phrase.determiner === 'indefinite' && head !== 'both' && head !== 'neither') return null
      for (let back = scene.turns.length - 1; back >= 0 && back > scene.turns.length - 5; back--) {
        const figures = scene.turns[back]?.figures ?? []
        const [group] = figures
        if (figures.length > 1 && (phrase.count === null || phrase.count === figures.length)) return figures
        if (group?.many && group.count !== null && (phrase.count ?? 2) === group.count) return [group]
      }
      const team = latestTeam(scene, at)
      return team && sentenceOf(scene, at) - sentenceOf(scene, team.at) <= 6 ? team.members : null
    }
  },
  {
    name: 'team',
    example: 'the port’s lawyers Ana Roth and Karl Voss … «the lawyers» said … → Ana Roth, Karl Voss',
    settle: (scene, {phrase, at}) => {
      if (phrase.kind !== 'person' || phrase.noun?.number !== 'many' || phrase.name) return null
      if (phrase.determiner === 'indefinite' || (phrase.count !== null && phrase.count > 6)) return null
      if (
        phrase.determiner === 'none' &&
        (phrase.modified !== phrase.head ||
          phrase.coreEnd < phrase.last ||
          !institutionalVoices.has(scene.reading.tokens[phrase.head]?.lower ?? ''))
      )
        return null
      const team = findTeam(scene, phrase, at)
      if (
        !team ||
        (phrase.coreEnd < phrase.last && team.of === null) ||
        (phrase.count !== null && phrase.count !== team.members.length)
      )
        return null
      return team.members
    }
  },
  {
    name: 'colleagues',
    example:
      '«Economist Ana Roth» said no. … «Economist Karl Voss» said yes. … «The economists» said … → Ana Roth, Karl Voss',
    settle: (scene, {phrase, at}) => {
      if (
        phrase.kind !== 'person' ||
        phrase.noun?.number !== 'many' ||
        phrase.name ||
        phrase.determiner !== 'definite' ||
        phrase.coreEnd < phrase.last
      )
        return null
      if (findUnnamed(scene, phrase)) return null
      return findColleagues(scene, phrase, at)
    }
  },
  {
    name: 'same words',
    example: '«Residents» said no. … «The residents» said … → Residents',
    settle: (scene, {phrase}) => {
      if (!mayRecur(phrase)) return null
      const figure = scene.byLabel.get(labelOf(scene, phrase))
      if (!figure) return null
      // «His campaign», then «the Lind campaign»: the fuller label names it.
      if (/^(?:his|her|its|their) /iu.test(figure.name) && hasName(scene, phrase)) {
        figure.name = labelText(scene, phrase)
        if (figure.kind === 'organization') figure.identity = 'named'
      }
      return [figure]
    }
  },
  {
    name: 'title',
    example: 'actor Karl Voss … «the actor» said … → Karl Voss',
    settle: (scene, {phrase, at, attribution}) => {
      const bare =
        phrase.kind === 'person' &&
        phrase.noun?.number === 'one' &&
        phrase.determiner === 'none' &&
        !phrase.name &&
        isInHeadline(scene, at)
      if (!isDefiniteOne(phrase) && !bare) return null
      const figure = findTitled(scene, phrase, at)
      const mayBeAnother = phrase.noun?.lemma === 'witness'
      if (figure && (mayBeAnother || isFarBack(figure, at) || isInOffice(scene, phrase, figure)) && !phrase.possessor) {
        const near = findSalient(scene, phrase, at, attribution.content)
        if (near && near.title === null && near.affiliation === null) return [near]
      }
      return figure ? [figure] : null
    }
  },
  {
    name: 'one of several',
    example: '«Two former executives» said no. «One of them» said why. → former executive',
    settle: (scene, {phrase, at}) => {
      const group = isOneOf(scene, phrase) ? findSeveral(scene, at)?.[0] : null
      return group?.many ? [takeOne(scene, group, at)] : null
    }
  },
  {
    name: 'definite description',
    example:
      '«Two people familiar with the talks» said no. … «The sources» said … → Two people familiar with the talks',
    settle: (scene, {phrase}) => {
      if (phrase.name || !phrase.noun || phrase.determiner === 'indefinite') return null
      const generic = phrase.determiner === 'none'
      if (
        generic &&
        (phrase.kind !== 'person' ||
          phrase.noun.number !== 'many' ||
          phrase.noun.group === 'holder' ||
          phrase.coreEnd < phrase.last)
      )
        return null
      const figure = findUnnamed(scene, phrase)
      if (!figure || (generic && figure.identity === 'withheld' && figure.count !== null)) return null
      return [figure]
    }
  },
  {
    name: 'the document',
    example: '«A report by the port» said so. … «The audit» found … → report by the port',
    settle: (scene, {phrase}) => {
      if (
        phrase.kind !== 'document' ||
        phrase.name ||
        phrase.determiner !== 'definite' ||
        phrase.coreEnd < phrase.last ||
        phrase.modified < phrase.head
      )
        return null
      const figure = findDocument(scene, phrase)
      return figure ? [figure] : null
    }
  },
  {
    name: 'told in full',
    example: '«A new poll» finds so. … «a new poll by the Corran Institute» found … → new poll by the Corran Institute',
    settle: (scene, {phrase, at}) => {
      const figure = findSketched(scene, phrase, at)
      if (!figure) return null
      figure.name = labelText(scene, phrase)
      figure.identity = 'named'
      figure.of = ownerKey(scene, phrase)
      return [figure]
    }
  },
  {
    name: 'the outlet',
    example: 'the Harbour Mail reported … «The newspaper» said … → Harbour Mail',
    settle: (scene, {phrase}) => {
      if (phrase.kind !== 'outlet' || phrase.name || phrase.determiner !== 'definite' || phrase.noun?.number !== 'one')
        return null
      const figure = findOutlet(scene) ?? findBody(scene, phrase)
      return figure ? [figure] : null
    }
  },
  {
    name: 'the outlets',
    example: 'the Harbour Mail and the Corran Post wrote of it. «Both newspapers» said … → Harbour Mail, Corran Post',
    settle: (scene, {phrase, at}) => {
      if (phrase.kind !== 'outlet' || phrase.name || phrase.noun?.number !== 'many') return null
      if (phrase.determiner !== 'definite' && scene.reading.tokens[at]?.lower !== 'both' && phrase.count !== 2)
        return null
      return findOutlets(scene)
    }
  },
  {
    name: 'the body',
    example: 'Corran Freight Inc. lost ships. … «The company» said … → Corran Freight Inc.',
    settle: (scene, {phrase}) => {
      if (
        phrase.kind !== 'organization' ||
        phrase.name ||
        (phrase.determiner !== 'definite' && phrase.determiner !== 'possessive') ||
        phrase.noun?.number !== 'one' ||
        isRestricted(scene, phrase)
      )
        return null
      const figure = findBody(scene, phrase)
      return figure ? [figure] : null
    }
  },
  {
    name: 'body in a role',
    example: 'The Ferry Safety Commission met on Monday. «The regulator» said … → Ferry Safety Commission',
    settle: (scene, {phrase}) => {
      const stands =
        phrase.name || phrase.determiner === 'indefinite' ? undefined : bodyRoles.get(phrase.noun?.lemma ?? '')
      if (!stands || phrase.noun?.number !== 'one' || phrase.coreEnd < phrase.last) return null
      const figure = findBodyAs(scene, stands)
      return figure ? [figure] : null
    }
  },
  {
    name: 'epithet',
    example: 'Karl Voss came late. … «The actor» said … → Karl Voss',
    settle: (scene, {phrase, at, attribution}) => {
      const age = phrase.noun === null && /-year-old$/u.test(scene.reading.tokens[phrase.head]?.lower ?? '')
      if (!isDefiniteOne(phrase) && !(age && phrase.determiner === 'definite')) return null
      if (phrase.possessor) return null
      const figure = findSalient(scene, phrase, at, attribution.content)
      return figure ? [figure] : null
    }
  },
  {
    name: 'description',
    example: '«A clerk at the port» said … → clerk at the port',
    settle: (scene, asked) => [describeAnew(scene, asked)]
  }
]

/** «One of them», and a bare «one»: of those who spoke together last. */
const isOneOf = (scene: Scene, {noun, name, first, last}: Phrase): boolean => {
  const {tokens} = scene.reading
  if (noun || name || tokens[first]?.lower !== 'one') return false
  if (tokens[first + 1]?.lower === 'of') return /^(?:them|those|whom)$/u.test(tokens[first + 2]?.lower ?? '')
  return last - first === 1
}

/** «The office *of the mayor*»: which office; «the office, which does not audit» may be any. */
const isRestricted = ({reading: {tokens}}: Scene, {coreEnd, last}: Phrase): boolean =>
  coreEnd < last && !(tokens[coreEnd]?.text === ',' && /^(?:which|whose)$/u.test(tokens[coreEnd + 1]?.lower ?? ''))

/** A headline leaves articles out: «Nurse blames doctor». */
const isInHeadline = (scene: Scene, at: number): boolean =>
  scene.reading.sentences[sentenceOf(scene, at)]?.region === 'headline'

const isDefiniteOne = (phrase: Phrase): boolean =>
  phrase.kind === 'person' &&
  phrase.name === null &&
  phrase.noun?.number === 'one' &&
  (phrase.determiner === 'definite' || (phrase.determiner === 'possessive' && phrase.count === null))
