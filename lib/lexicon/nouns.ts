/** Nouns as the lexicon's lists keep them: the singular written once, both forms looked up. */

/** What a noun’s spelling and its list say of it. */
export interface Noun {
  /** The singular, lower case: `spokeswoman`. */
  readonly lemma: string
  readonly number: 'one' | 'many'
  /** Only where the word itself says it: spokeswoman, actress, brother. */
  readonly gender: 'female' | 'male' | null
  /** The list's group: `law`, `kin`, `poll` … */
  readonly group: string
}

/** A group of nouns: `actor` makes its plural by rule, `person/people` says it, `police/` is always plural, `/evidence` never. */
export interface NounGroup {
  readonly group: string
  readonly gender?: 'female' | 'male'
  readonly words: string
}

const regularPlural = (word: string): string => {
  // Most words end in a letter that takes a plain s; only the others are looked at closely.
  if (!/[yhnsxz]$/.test(word)) return `${word}s`
  if (/(?:[^aeiou]|qu)y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/woman$|[a-z]man$/.test(word)) return `${word.slice(0, -3)}men`
  return `${word}s`
}

/** The forms of every noun of the groups, lower case, each with what it says of number and gender. An earlier row wins. */
export const nounForms = (groups: readonly NounGroup[]): ReadonlyMap<string, Noun> => {
  const forms = new Map<string, Noun>()
  for (const {group, gender, words} of groups) {
    for (const row of words.split(/\s+/u)) {
      if (row === '') continue
      const slash = row.indexOf('/')
      const one = slash === -1 ? row : row.slice(0, slash)
      const many = slash === -1 ? regularPlural(row) : row.slice(slash + 1)
      const lemma = one === '' ? many : one
      const add = (form: string, number: Noun['number']): void => {
        if (!forms.has(form)) forms.set(form, {lemma, number, gender: gender ?? null, group})
      }
      if (slash === 0) add(many, 'one')
      else if (many === '') add(one, 'many')
      else {
        add(one, 'one')
        add(many, 'many')
      }
    }
  }
  return forms
}
