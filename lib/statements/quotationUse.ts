/**
 * What a pair of quotation marks is for, by its form alone: an ordered table, the surest cases first. Attribution refines it
 * (`useOf`): words that the article credits to somebody are speech.
 */
import {sentenceStarters} from '../lexicon/abbreviations.ts'
import {
  namingVerbs,
  namingWords,
  signNouns,
  termHeads,
  titledVerbs,
  workCompanions,
  workNouns,
  workVerbs
} from '../lexicon/works.ts'
import type {Quotation, QuotationUse, Token} from '../model.ts'
import {elementAt} from '../text/elementAt.ts'
import {cueForms} from './cueForms.ts'
import {formOf, mostWords, type QuotationForm, type Stretch, smallWords, wordsWithin} from './quotationForm.ts'

export interface UseCase {
  readonly name: string
  readonly use: QuotationUse
  /** Its last quotation is what this case claims. */
  readonly example: string
  readonly holds: (form: QuotationForm) => boolean
}

const starters = new Set(sentenceStarters)

const determined = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'our', "'s"])

const capitals = ({words}: QuotationForm): boolean => words[0]?.capital === true && words[0].text !== 'I'

const lowerCase = ({words}: QuotationForm): boolean => words.length > 0 && words.every((word) => !word.capital)

const hasWork = (tokens: readonly Token[]): boolean => tokens.some(({lower}) => workNouns.has(lower))

/** The cases in the order in which they are tried; a quotation that none of them claims is speech. */
export const useCases: readonly UseCase[] = [
  {
    name: 'figure or code',
    use: 'term',
    example: 'Callers must press “1” for English.',
    holds: ({words}) => words.every(({kind, text}) => kind === 'number' || text.startsWith('@') || text.startsWith('#'))
  },
  {
    name: 'nickname',
    use: 'term',
    example: 'The deputy is Amos “Dusty” Rolfe of Corran.',
    holds: (form) =>
      form.words.length <= 3 &&
      form.titleCase &&
      !form.inHeadline &&
      form.tail === '' &&
      form.before[0]?.capital === true &&
      !starters.has(form.before[0].lower) &&
      !workNouns.has(form.before[0].lower) &&
      form.after[0]?.capital === true &&
      !workNouns.has(form.after[0].lower)
  },
  {
    name: 'title by its kind of work',
    use: 'title',
    example: 'The film “Low Tide” opens on Friday.',
    holds: (form) =>
      !form.manySentences &&
      form.words.length <= 12 &&
      form.titleCase &&
      (hasWork(form.before) || hasWork(form.after.slice(0, 2)) || isCompanion(form.after[0]))
  },
  {
    name: 'title beside its kind of work',
    use: 'title',
    example: 'Lowe tells it in his memoir, “Low Tide,” which sold well.',
    holds: (form) =>
      form.titleCase && !form.inHeadline && form.words.length <= 12 && workNouns.has(form.apposed?.lower ?? '')
  },
  {
    name: 'title by its channel',
    use: 'title',
    example: 'Lowe told it on Harbourcast’s “Face the Tide,” on Sunday.',
    holds: (form) =>
      form.titleCase &&
      form.words.length <= 5 &&
      !form.inHeadline &&
      form.before[0]?.lower === "'s" &&
      form.before[1]?.capital === true &&
      form.before.slice(2).some(({lower}) => lower === 'on')
  },
  {
    name: 'title in sentence case',
    use: 'title',
    example: 'Her novel “Where the ferries sleep” sold badly.',
    holds: (form) =>
      !form.manySentences &&
      !form.tagged &&
      form.words.length <= 8 &&
      capitals(form) &&
      form.before[0] !== undefined &&
      workNouns.has(form.before[0].lower)
  },
  {
    name: 'title given',
    use: 'title',
    example: 'The second part, titled “A Winter in Corran,” ran in March.',
    holds: (form) =>
      !form.manySentences &&
      form.words.length <= 12 &&
      capitals(form) &&
      titledVerbs.has(form.before[0]?.lower ?? '') &&
      form.before[1]?.lower !== 'so' &&
      !form.inHeadline &&
      (form.titleCase || form.before[0]?.lower === 'titled' || form.before[0]?.lower === 'entitled')
  },
  {
    name: 'title with its maker',
    use: 'title',
    example: 'The choir closed with “Salt and Rope,” by Ida Lund.',
    holds: (form) =>
      form.titleCase &&
      !form.inHeadline &&
      form.words.length <= 12 &&
      form.lead === '' &&
      form.after[0]?.lower === 'by' &&
      form.after[1]?.capital === true &&
      !form.tagged
  },
  {
    name: 'title by what is done with it',
    use: 'title',
    example: 'Lund starred in “Salt and Rope” two years ago.',
    holds: (form) =>
      form.titleCase &&
      !form.inHeadline &&
      form.words.length <= 10 &&
      form.before.slice(0, 2).some(({lower}) => workVerbs.has(lower)) &&
      form.lead === ''
  },
  {
    name: 'tagged speech',
    use: 'speech',
    example: '“Never,” Rolfe said.',
    holds: (form) => form.tagged && !form.known
  },
  {
    name: 'speech of several sentences',
    use: 'speech',
    example: 'A caller was calmer. “Nobody came. We waited.”',
    holds: (form) => form.manySentences
  },
  {
    name: 'term that is named',
    use: 'term',
    example: 'Traders live on so-called “ghost cargo” from the north.',
    holds: (form) => form.words.length <= 5 && isNamed(form)
  },
  {
    name: 'term of law or trade',
    use: 'term',
    example: 'The lease includes a “dry berth” clause that nobody had read.',
    holds: (form) => form.words.length <= 4 && form.tail === '' && termHeads.has(form.after[0]?.lower ?? '')
  },
  {
    name: 'title known from elsewhere',
    use: 'title',
    example: 'The film “Low Tide” opens on Friday. “Low Tide” cost the harbour its crane.',
    holds: (form) => form.known && capitals(form)
  },
  {
    name: 'title in a list of titles',
    use: 'title',
    example: 'Her films “Low Tide” and “Salt Road” were shot here.',
    holds: (form) => form.listed && form.titleCase && form.words.length <= 12
  },
  {
    name: 'title by its capitals',
    use: 'title',
    example: 'Nobody has been charged over the “Low Tide” accident.',
    holds: (form) =>
      form.titleCase &&
      !form.inHeadline &&
      form.words.length <= 6 &&
      form.lead === '' &&
      form.before[0] !== undefined &&
      !form.before.slice(0, 2).some(({lower}) => signNouns.has(lower) || cueForms.has(lower)) &&
      (smallWords.has(form.before[0].lower) || determined.has(form.before[0].lower))
  },
  {
    name: 'partial quotation',
    use: 'speech',
    example: 'Rolfe described the pier as “a wreck” on Monday.',
    holds: (form) => form.reported
  },
  {
    name: 'scare quotes',
    use: 'scare',
    example: 'The council’s “experts” backed the plan.',
    holds: (form) =>
      form.words.length <= 3 &&
      lowerCase(form) &&
      form.tail !== ',' &&
      form.tail !== '?' &&
      form.tail !== '!' &&
      form.lead === ''
  }
]

const isCompanion = (token: Token | undefined): boolean => workCompanions.has(token?.lower ?? '')

const passive = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether the word before gives a name: always after «so-called» or «the word», after «called» only in «is called» and «what miners call». */
const isNamed = ({before, lead}: QuotationForm): boolean => {
  const [nearest, second, third] = before
  if (!nearest || lead !== '') return false
  if (nearest.lower === 'as')
    return second?.lower === 'known' || (second?.lower === 'to' && third?.lower === 'referred')
  if (!namingWords.has(nearest.lower) || nearest.lower === 'known') return false
  if (!namingVerbs.has(nearest.lower) || second?.lower === 'so') return true
  if (nearest.lower === 'call') return second?.lower === 'what' || third?.lower === 'what'
  return (second !== undefined && passive.has(second.lower)) || (third !== undefined && passive.has(third.lower))
}

/** The first guess at the use of every quotation. */
export const guessUses = (
  stretches: readonly Stretch[],
  tokens: readonly Token[],
  quotationAt: Int32Array
): QuotationUse[] => readForms(stretches, tokens, quotationAt).map((form) => (form && caseOf(form)?.use) ?? 'speech')

/** The case that claims a quotation; speech where there is none. */
export const caseOf = (form: QuotationForm): UseCase | undefined => useCases.find(({holds}) => holds(form))

/** The forms of all quotations, null where a look is not needed: so long a quotation, or one that goes on from the paragraph before, is speech. */
export const readForms = (
  stretches: readonly Stretch[],
  tokens: readonly Token[],
  quotationAt: Int32Array
): (QuotationForm | null)[] => {
  const headlines = new Map<number, boolean>()
  const titles = new Set<string>()
  let lastTitle = -1
  const forms = stretches.map((stretch) => {
    if (stretch.from !== null) return null
    const words = wordsWithin(stretch, tokens)
    if (words.length === mostWords) return null
    const listed = lastTitle >= 0 && isListGap(tokens, lastTitle, stretch.first)
    const form = {...formOf(stretch, words, tokens, quotationAt, headlines), listed}
    if (caseOf(form)?.use === 'title') {
      titles.add(form.key)
      lastTitle = stretch.last
    }
    return form
  })
  if (titles.size === 0) return forms
  return forms.map((form) =>
    form && titles.has(form.key) && caseOf(form)?.use !== 'title' ? {...form, known: true} : form
  )
}

/** Whether nothing but a comma, «and», «or» or «&» stands between two quotations. */
const isListGap = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 2 || to < from) return false
  for (let index = from; index < to; index += 1) {
    const {text, block} = tokens[index] ?? {text: '', block: -1}
    if (block !== tokens[to]?.block || (text !== ',' && text !== 'and' && text !== 'or' && text !== '&')) return false
  }
  return elementAt(tokens, from - 1)?.block === tokens[to]?.block
}

/**
 * The use of a quotation once it is known whether the article credits it to somebody: credited words are speech, or a document's;
 * a title stays a title whoever speaks of it.
 */
export const useOf = (quotation: Quotation, attributed: boolean, documentSource: boolean): QuotationUse => {
  if (!attributed || quotation.use === 'title') return quotation.use
  return documentSource ? 'document' : 'speech'
}
