/** Number words before a noun, and quantities that stand for people: «two officials», «dozens of residents», «a majority of voters». */

/** What a word counts; null where it only says «more than one». */
export const countWords: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ...[...'a an one another'.split(' ').map((word): [string, number] => [word, 1])],
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['dozen', 12],
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at): [string, number] => [word, 13 + at]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, 20 + 10 * at]),
  ...'several some many most few numerous various multiple dozens scores hundreds thousands'
    .split(' ')
    .map((word): [string, null] => [word, null])
])

/** Quantities that stand for people when nothing else does: «most said», «a third of voters», «62 percent». */
export const quantityNouns: ReadonlySet<string> = new Set(
  `percent per-cent cent % majority minority plurality number handful half third quarter two-thirds three-quarters three-fourths one-third
  one-quarter one-fifth fifth sixth seventh eighth ninth tenth lot bulk some many most few others several all none both dozens scores hundreds thousands millions those each
  half-dozen share percentage rest nearly couple series variety range army slew host chorus clutch string array mix dozen more much`.split(
    /\s+/u
  )
)

/** Adjectives that stand for all who are so: «the injured said». */
export const severalAlone: ReadonlySet<string> = new Set(
  'former accused surveyed polled interviewed questioned injured elderly poor rich young homeless unemployed wounded displaced faithful unvaccinated'.split(
    ' '
  )
)

/** Of these the ones that tell how many of all who were asked: «51 percent», «a majority». */
export const shareNouns: ReadonlySet<string> = new Set(
  `percent per-cent cent % majority majorities minority plurality half third quarter two-thirds three-quarters three-fourths one-third
  one-quarter one-fifth fifth percentage share`.split(/\s+/u)
)
