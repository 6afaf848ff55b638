import {wordSet} from './words.ts'

/** Languages of the press that are not English, each with the nationalities whose papers are written in it. */
export const pressLanguages: readonly string[] = [
  'arabic egyptian saudi lebanese iraqi jordanian',
  'chinese mandarin cantonese taiwanese',
  'czech',
  'danish',
  'dutch flemish',
  'finnish',
  'french',
  'german austrian',
  'greek',
  'hebrew',
  'hindi',
  'hungarian',
  'icelandic',
  'indonesian',
  'italian',
  'japanese',
  'korean',
  'norwegian',
  'persian farsi iranian',
  'polish',
  'portuguese brazilian',
  'romanian',
  'russian',
  'spanish mexican argentine colombian chilean peruvian cuban venezuelan',
  'swedish',
  'tamil',
  'thai',
  'turkish',
  'ukrainian',
  'urdu',
  'vietnamese'
]

/** Words that tell readers of a translation: «through an interpreter», «in remarks translated from Danish», «subtitles». */
export const translationWords: ReadonlySet<string> = wordSet(
  'translated translation translations translating translator translators interpreter interpreters interpreted subtitle subtitles subtitled dubbed english'
)
