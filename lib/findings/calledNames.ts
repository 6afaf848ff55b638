import type {Source} from '../model.ts'

/** What stands before a name that needs no article: «two friends», «his lawyers». */
const opened = new Set(
  'a an the one two three four five six seven eight nine ten another other some several many most few both all no his her its their my our this that these those'.split(
    ' '
  )
)

/** A source in a sentence about the story: «Ana Lind», «the nurse from the corridor». */
export function calledName({name}: Source): string {
  const [first = ''] = name.split(' ', 1)
  const isPlain = /^\p{Ll}[\p{Ll}-]*$/u.test(first) && !opened.has(first)
  return isPlain ? `the ${name}` : name
}

/** The same at the beginning of a sentence: «The nurse from the corridor». */
export function beginningWithName(source: Source): string {
  const name = calledName(source)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
