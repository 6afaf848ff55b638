/** Quotation marks, and the words whose apostrophe looks like one. */

/** Which way a mark may point: `both` for straight marks, and for `’`, which opens nothing but is often no quotation mark at all. */
export type MarkSide = 'open' | 'close' | 'both'

export interface MarkForm {
  readonly text: string
  /** Marks of one kind pair with each other: “ with ”, " with ''. */
  readonly kind: 'double' | 'straight' | 'single' | 'guillemet' | 'small guillemet' | 'corner' | 'white corner'
  readonly side: MarkSide
}

/** Every mark that newspapers print, with its kind and side. */
export const markForms: readonly MarkForm[] = [
  // American and British print: “We won,” ‘We won,’
  {text: '“', kind: 'double', side: 'open'},
  {text: '”', kind: 'double', side: 'close'},
  {text: '‘', kind: 'single', side: 'open'},
  {text: '’', kind: 'single', side: 'close'},
  // Typewriters and agencies' wires: "We won," 'We won,' ''We won,'' ``We won,''
  {text: '"', kind: 'straight', side: 'both'},
  {text: "'", kind: 'single', side: 'both'},
  {text: "''", kind: 'straight', side: 'both'},
  {text: '``', kind: 'double', side: 'open'},
  {text: '`', kind: 'single', side: 'open'},
  // Two single marks set for a double one: ‘‘We won,’’
  {text: '‘‘', kind: 'double', side: 'open'},
  {text: '’’', kind: 'double', side: 'close'},
  // Central Europe: „We won“ ‚We won‘
  {text: '„', kind: 'double', side: 'open'},
  {text: '‚', kind: 'single', side: 'open'},
  {text: '‟', kind: 'double', side: 'open'},
  {text: '‛', kind: 'single', side: 'open'},
  // Signs that stand in for marks: ″We won″, ´, full-width forms
  {text: '″', kind: 'straight', side: 'both'},
  {text: '＂', kind: 'straight', side: 'both'},
  {text: '＇', kind: 'single', side: 'both'},
  {text: '´', kind: 'single', side: 'close'},
  {text: '′', kind: 'single', side: 'close'},
  // France and Switzerland: «We won» ‹We won›
  {text: '«', kind: 'guillemet', side: 'open'},
  {text: '»', kind: 'guillemet', side: 'close'},
  {text: '‹', kind: 'small guillemet', side: 'open'},
  {text: '›', kind: 'small guillemet', side: 'close'},
  // East Asia: 「…」『…』
  {text: '「', kind: 'corner', side: 'open'},
  {text: '」', kind: 'corner', side: 'close'},
  {text: '『', kind: 'white corner', side: 'open'},
  {text: '』', kind: 'white corner', side: 'close'}
]

const words = (text: string): readonly string[] => text.split(/\s+/)

/** Words that begin with an apostrophe whatever mark is printed: «let ’em in», «rock ’n’ roll», «’til dawn», the Dutch «in ’t Veen». */
export const openElisions = words('em tis twas twere twill til n t')

/** Words that begin with an apostrophe where the mark is ’: with ' or ‘ they may open a quotation («‘round two’»). */
export const curlyElisions = words('cause bout cuz round neath un im ere til nother fraid hood burbs')

/** Words that end in an apostrophe: «nothin’ doin’», «good ol’ days». */
export const closeElisions =
  words(`ol th o lil nothin somethin anythin everythin goin doin comin gettin talkin tryin lookin livin lovin makin takin workin
  runnin walkin sayin tellin thinkin playin waitin bein havin feelin fishin huntin kickin lyin cryin dyin`)
