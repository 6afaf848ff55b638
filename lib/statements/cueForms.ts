import {type Complement, type Cue, complements, cueNouns, cueVerbs} from '../lexicon/cues.ts'

/** How a verb form is built: the third form of *say* is `says`, its gerund `saying`. */
export const verbForms = ['base', 'third', 'past', 'participle', 'gerund'] as const
export type VerbForm = (typeof verbForms)[number]

/** A reporting word as it stands in the text: the cue and every form that the spelling can be. */
export interface CueForm {
  readonly cue: Cue
  readonly base: boolean
  readonly third: boolean
  readonly past: boolean
  readonly participle: boolean
  readonly gerund: boolean
}

const regular = (base: string): Record<VerbForm, string> => {
  const e = base.endsWith('e')
  const stem = e ? base.slice(0, -1) : base
  const sibilant = /(?:s|x|z|ch|sh)$/u.test(base)
  return {
    base,
    third: sibilant ? `${base}es` : `${base}s`,
    past: `${stem}ed`,
    participle: `${stem}ed`,
    gerund: `${stem}ing`
  }
}

const buildForms = (): Map<string, CueForm> => {
  const forms = new Map<string, {-readonly [K in keyof CueForm]: CueForm[K]}>()
  for (const [written, cueClass, takes, particle] of cueVerbs) {
    const parts = written.split(' ')
    const base = (parts[0] ?? '').split('|')[0] ?? ''
    const cue: Cue = {
      lemma: base,
      class: cueClass,
      takes: takes.split(' ').filter((word): word is Complement => complements.some((known) => known === word)),
      particle: particle ?? null
    }
    const rule = regular(base)
    verbForms.forEach((form, at) => {
      for (const spelling of (parts[at] ?? rule[form]).split('|')) {
        const known = forms.get(spelling)
        if (known && known.cue.lemma !== cue.lemma) continue
        const entry = known ?? {cue, base: false, third: false, past: false, participle: false, gerund: false}
        entry[form] = true
        forms.set(spelling, entry)
      }
    })
  }
  return forms
}

/** Every spelling of every reporting verb. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms()

/** Reporting nouns, singular and plural. */
export const cueNounForms: ReadonlyMap<string, string> = new Map(
  cueNouns.flatMap((noun) => [
    [noun, noun],
    [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, noun]
  ])
)
