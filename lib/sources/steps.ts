/**
 * How a mention is recognised: an ordered list, surest first. The first step that knows somebody settles the mention.
 * Each example shows the mention between «…» and whom it finds after the arrow.
 */

import {insiderRoles, withheldNouns} from '../lexicon/anonymity.ts'
import {quantityNouns} from '../lexicon/counts.ts'
import {bodyParts, collective} from '../lexicon/labels.ts'
import {associations} from '../lexicon/naming.ts'
import {bodyRoles, knownOrganizations} from '../lexicon/organizations.ts'
import {institutionalVoices} from '../lexicon/roles.ts'
import type {Identity, Mention, RawAttribution, ViaRelation} from '../model.ts'
import {isWithheldBy, tellsAccess} from './anonymity.ts'
import {isAcronym} from './capitals.ts'
import {
  findBody,
  findBodyAs,
  findColleagues,
  findDocument,
  findOutlet,
  findOutlets,
  findSalient,
  findTeam,
  findTitled,
  findUnnamed,
  isFarBack,
  ownerKey
} from './definite.ts'
import {describePhrase} from './describe.ts'
import type {Figure} from './figure.ts'
import {keyOf} from './learn.ts'
import {findPerson} from './persons.ts'
import {isPeopleName, type Phrase} from './phrase.ts'
import {findAntecedent, findAuthor, findInterviewed, findSeveral, findThing, latestTeam} from './pronouns.ts'
import {introduce, type Scene, sentenceOf, wordsOf} from './scene.ts'

/** A mention that waits to be recognised. */
export interface Asked {
  readonly mention: Mention
  readonly phrase: Phrase
  /** First token. */
  readonly at: number
  readonly attribution: RawAttribution
  /** For one who takes part from afar; null for a speaker. */
  readonly relation: ViaRelation | null
}

export interface Step {
  readonly name: string
  readonly example: string
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
    else if (lower === 'name' && /^(?:gave|giving|gives)$/u.test(tokens[at - 2]?.lower ?? '')) next = at + 1
    if (next < 0) continue
    while (
      next < phrase.last &&
      (tokens[next]?.kind === 'mark' || /^(?:as|only|the|name|simply|just)$/u.test(tokens[next]?.lower ?? ''))
    )
      next++
    const bearer = scene.cast.bearers[scene.cast.nameAt[next] ?? -1]
    if (bearer?.kind === 'person' && next < phrase.last) {
      bearer.title ??= describePhrase(scene.cast.reading, phrase).title
      bearer.evidence++
      return bearer
    }
    const handle = tokens[next]
    if (handle?.text.startsWith('@')) return introduce(scene, 'person', handle.text)
  }
  return null
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

/** «Democrats», «the Norwegians»: a name, but of many. */
const isPeople = (scene: Scene, phrase: Phrase): boolean => {
  const {name, head} = phrase
  const token = scene.reading.tokens[head]
  if (!name) return phrase.kind === null && token?.capital === true && isPeopleName(token.lower)
  if (name.form === 'outlet') return false
  if (name.form === 'body' && name.parts.some((part) => associations.has(part))) return false
  if (scene.reading.tokens[name.last]?.text === '(' && isAcronym(scene.reading.tokens[name.last + 1]?.text ?? ''))
    return false
  return isPeopleName(scene.reading.tokens[head]?.lower ?? '') && name.titled === name.first
}

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
      if (phrase.kind !== 'outlet' || phrase.name || phrase.noun?.number !== 'one') return null
      const bearer = scene.cast.bearers[scene.cast.nameAt[phrase.modified] ?? -1]
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
    settle: (scene, {phrase, at, attribution}) => {
      if (phrase.pronoun === null) return null
      if (/^(?:he|she|him|her|his|hers)$/u.test(phrase.pronoun)) {
        const figure = findPerson(scene, at, phrase.pronoun, attribution.content)
        return figure ? [figure] : null
      }
      if (/^(?:they|them|their|theirs|we|us|our)$/u.test(phrase.pronoun)) return findSeveral(scene, at)
      if (/^(?:it|its)$/u.test(phrase.pronoun)) {
        const figure = findThing(scene, at)
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
    settle: (scene, {phrase, at}) => {
      const bare =
        phrase.kind === 'person' &&
        phrase.noun?.number === 'one' &&
        phrase.determiner === 'none' &&
        !phrase.name &&
        isInHeadline(scene, at)
      if (!isDefiniteOne(phrase) && !bare) return null
      const figure = findTitled(scene, phrase, at)
      if (figure && isFarBack(figure, at) && !phrase.possessor) {
        const near = findSalient(scene, phrase, at)
        if (near && near.title === null) return [near]
      }
      return figure ? [figure] : null
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
        phrase.coreEnd < phrase.last
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
    settle: (scene, {phrase, at}) => {
      const age = phrase.noun === null && /-year-old$/u.test(scene.reading.tokens[phrase.head]?.lower ?? '')
      if (!isDefiniteOne(phrase) && !(age && phrase.determiner === 'definite')) return null
      if (phrase.possessor) return null
      const figure = findSalient(scene, phrase, at)
      return figure ? [figure] : null
    }
  },
  {
    name: 'description',
    example: '«A clerk at the port» said … → clerk at the port',
    settle: (scene, asked) => [describeAnew(scene, asked)]
  }
]

/** A headline leaves articles out: «Nurse blames doctor». */
const isInHeadline = (scene: Scene, at: number): boolean =>
  scene.reading.sentences[sentenceOf(scene, at)]?.region === 'headline'

const isDefiniteOne = (phrase: Phrase): boolean =>
  phrase.kind === 'person' &&
  phrase.name === null &&
  phrase.noun?.number === 'one' &&
  (phrase.determiner === 'definite' || (phrase.determiner === 'possessive' && phrase.count === null))

/** Whether the same words again mean the same: not «a resident» and «a resident», nor «others». */
const mayRecur = (phrase: Phrase): boolean => {
  if (phrase.pronoun !== null) return false
  if (phrase.name) return true
  if (phrase.kind === null) return phrase.determiner === 'definite'
  if (phrase.kind !== 'person') return phrase.determiner !== 'indefinite' || phrase.coreEnd < phrase.last
  if (phrase.noun?.group === 'spokesperson') return true
  return phrase.determiner !== 'indefinite'
}

/** The words of a phrase without articles and numbers, names replaced by their bearers: the key of «the Lind campaign» and «Lind’s campaign». */
export const labelOf = (scene: Scene, phrase: Phrase): string => {
  const {cast, reading} = scene
  const words: string[] = []
  const owner = phrase.possessor ? ownerKey(scene, phrase) : null
  if (owner !== null) words.push(owner)
  const from = owner === null ? (phrase.possessor?.first ?? phrase.modified) : phrase.modified
  for (let at = from; at < Math.min(phrase.last, phrase.coreEnd + 12); at++) {
    const token = reading.tokens[at]
    if (
      !token ||
      token.lower === "'s" ||
      token.lower === 'the' ||
      token.lower === 'a' ||
      token.lower === 'an' ||
      token.kind === 'mark'
    )
      continue
    if (token.text === ',' || token.lower === 'who' || token.lower === 'which') break
    const name = cast.nameAt[at] ?? -1
    const bearer = cast.bearers[name]
    if (bearer) {
      if (at === from || cast.nameAt[at - 1] !== name) words.push(keyOf(bearer))
    } else if (at === phrase.head && phrase.noun)
      words.push(phrase.noun.number === 'many' ? `${phrase.noun.lemma}+` : phrase.noun.lemma)
    else words.push(token.lower)
  }
  return words.join(' ')
}

/** Somebody who has not been in the story before, as the words describe him. */
const describeAnew = (scene: Scene, asked: Asked): Figure => {
  const {phrase, mention} = asked
  const {tokens} = scene.reading
  const people = isPeople(scene, phrase)
  const kind = people ? 'group' : kindOf(scene, asked)
  const figure = introduce(scene, kind, labelText(scene, phrase))
  figure.many = kind === 'group' || (kind !== 'person' && phrase.noun?.number === 'many')
  figure.count = kind === 'person' ? 1 : kind === 'group' ? phrase.count : null
  if (phrase.quantified && kind === 'group' && phrase.count === 1) figure.count = null
  figure.identity = identityOf(scene, phrase, kind, mention)
  figure.of = ownerKey(scene, phrase)
  figure.definite = phrase.determiner === 'definite' || phrase.determiner === 'possessive'
  if (phrase.noun) {
    figure.roles.push(phrase.noun.lemma)
    figure.gender = kind === 'person' ? phrase.noun.gender : null
    remember(scene, phrase.noun.lemma, figure)
  } else if (people) {
    const lower = tokens[phrase.head]?.lower ?? ''
    figure.roles.push(lower)
    remember(scene, lower, figure)
  }
  if (phrase.noun && phrase.kind === 'person') {
    const described = describePhrase(scene.cast.reading, phrase)
    figure.title = described.title
    figure.affiliation = described.affiliation
    figure.justification = described.justification
  }
  if (mayRecur(phrase)) scene.byLabel.set(labelOf(scene, phrase), figure)
  return figure
}

const remember = (scene: Scene, lemma: string, figure: Figure): void => {
  const list = scene.byNoun.get(lemma)
  if (list) list.push(figure)
  else scene.byNoun.set(lemma, [figure])
}

const kindOf = (scene: Scene, {phrase, attribution, relation}: Asked): Figure['kind'] => {
  const {tokens} = scene.reading
  if (phrase.kind === 'person')
    return phrase.noun?.number === 'many' ||
      collective.has(phrase.noun?.lemma ?? '') ||
      (phrase.quantified && phrase.count !== 1)
      ? 'group'
      : 'person'
  if (phrase.kind === 'organization' && tokens[phrase.coreEnd]?.lower === 'who')
    return phrase.noun?.number === 'many' ? 'group' : 'person'
  if (phrase.kind === 'document' && relation === 'recipient') return 'organization'
  if (phrase.kind !== null) return phrase.kind
  const lower = tokens[phrase.head]?.lower ?? ''
  if (phrase.pronoun !== null)
    return /^(?:they|them|their|we|us|those|these)$/u.test(phrase.pronoun)
      ? 'group'
      : /^(?:he|she|him|her|his|hers|someone|somebody)$/u.test(phrase.pronoun)
        ? 'person'
        : 'unknown'
  if (
    phrase.quantified ||
    quantityNouns.has(lower) ||
    tokens[phrase.head]?.text === '%' ||
    /^(?:former|accused|injured|elderly|poor|rich|young|homeless|unemployed)$/u.test(lower)
  )
    return phrase.count === 1 ? 'person' : 'group'
  if ((relation === 'recipient' || relation === 'conduit') && hasName(scene, phrase)) return 'outlet'
  if (attribution.cueClass === 'evidence') return 'document'
  if (lower === 'other' || /-year-old$/u.test(lower)) return 'person'
  if (/^(?:said|says?|told|added|argued|believe|think|fear)/u.test(attribution.lemma ?? '') && /[^s]s$/u.test(lower))
    return 'group'
  return 'unknown'
}

const identityOf = (scene: Scene, phrase: Phrase, kind: Figure['kind'], mention: Mention): Identity => {
  const {tokens} = scene.reading
  if (kind === 'person' || kind === 'group') {
    const lemma = phrase.noun?.lemma ?? ''
    if (withheldNouns.has(lemma)) return 'withheld'
    if (phrase.determiner === 'indefinite' && (lemma === 'person' || lemma === 'individual') && hasWithheldGroup(scene))
      return 'withheld'
    const end = clauseEnd(scene, mention)
    if (isWithheldBy(tokens, phrase.first, end)) return 'withheld'
    if ((lemma === 'person' || lemma === 'individual') && tellsAccess(tokens, phrase.first, end)) return 'withheld'
    const single =
      (kind === 'person' && phrase.determiner !== 'definite' && phrase.determiner !== 'possessive') ||
      (phrase.quantified && phrase.count !== null)
    return single && insiderRoles.has(lemma) ? 'withheld' : 'role'
  }
  if (kind === 'document')
    return phrase.coreEnd < phrase.last || hasName(scene, phrase) || phrase.possessor ? 'named' : 'role'
  if (kind === 'organization' || kind === 'outlet') return hasName(scene, phrase) ? 'named' : 'role'
  return 'role'
}

/** Whether several whose names are kept back have spoken: «one person» is one of them. */
const hasWithheldGroup = (scene: Scene): boolean => {
  for (const lemma of ['person', 'source', 'official']) {
    const list = scene.byNoun.get(lemma)
    const last = list?.[list.length - 1]
    if (last?.many && last.identity === 'withheld') return true
  }
  return false
}

/** The mention and a relative clause after it, up to the end of the sentence's clause. */
const clauseEnd = (scene: Scene, mention: Mention): number => {
  const {tokens} = scene.reading
  const next = tokens[mention.last]
  const relative = tokens[mention.last + (next?.text === ',' ? 1 : 0)]
  if (!relative || !/^(?:who|speaking|on|familiar|close|briefed|requesting|insisting|asking)$/u.test(relative.lower))
    return mention.last
  for (let at = mention.last + 1; at < mention.last + 24; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && token.text !== '’') || token.text === '.' || token.text === ',') return at
  }
  return mention.last
}

const hasName = (scene: Scene, phrase: Phrase): boolean => {
  for (let at = phrase.possessor?.first ?? phrase.modified; at < phrase.last; at++)
    if ((scene.cast.nameAt[at] ?? -1) !== -1) return true
  return false
}

/** The label as first written, without its article, cut before a relative clause or a comma. */
export const labelText = (scene: Scene, phrase: Phrase): string => {
  const {tokens} = scene.reading
  let first = phrase.first
  if (/^(?:the|a|an|this|that|these|those)$/u.test(tokens[first]?.lower ?? '') && first < phrase.last - 1) first++
  let last = phrase.coreEnd
  for (; last < phrase.last; last++) {
    const token = tokens[last]
    if (!token || token.text === ',' || token.text === '(' || /^(?:who|which|that|whose|—|–|--)$/u.test(token.lower))
      break
  }
  return wordsOf(scene.reading, first, Math.max(last, first + 1))
}
