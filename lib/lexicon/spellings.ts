import {wordSet} from './words.ts'

/** Words spelled by ear: nearly everybody says them so, and print shows it of some speakers only. «We’re gonna wait», «I dunno». */
export const spokenSpellings = wordSet(
  `gonna wanna gotta gimme lemme dunno kinda sorta outta lotta cuz coulda woulda shoulda whaddya whatcha gotcha betcha ain'tcha y'know
  nothin goin doin comin gettin talkin tryin lookin makin takin`
)
