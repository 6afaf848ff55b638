import {wordSet} from './words.ts'

/** Words spelled by ear: nearly everybody says them so, and print shows it of some speakers only. «We’re gonna wait», «I dunno». */
export const spokenSpellings = wordSet(
  `gonna wanna gotta gimme lemme dunno kinda sorta outta lotta cuz coulda woulda shoulda whaddya whatcha gotcha betcha ain'tcha y'know
  nothin goin doin comin gettin talkin tryin lookin makin takin`
)

/** How houses spell one word in two ways, as endings or parts: the first is written as the second before two texts are compared. */
export const houseSpellings: readonly (readonly [string, string])[] = [
  // «colour» and «color», «armourer» and «armorer»
  ['our', 'or'],
  // «organise» and «organize», «organisation»
  ['isation', 'ization'],
  ['ise', 'ize'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  // «centre» and «center», «travelled» and «traveled»
  ['tre', 'ter'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ogue', 'og'],
  ['ence', 'ense'],
  ['aeo', 'eo'],
  ['grey', 'gray']
]
