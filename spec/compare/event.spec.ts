import {readdirSync, readFileSync} from 'node:fs'
import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import {type Comparison, compareTellings} from '../../lib/compare/comparison.ts'
import type {Telling} from '../../lib/findings/telling.ts'
import type {Span} from '../../lib/text/span.ts'

/** A place as the gold names it: a story and words of it. */
type Place = readonly [story: string, words: string]

interface Gold {
  readonly stories: readonly string[]
  readonly quotations: readonly {
    readonly about: string
    readonly versions: readonly {readonly story: string; readonly words: string; readonly wording: string}[]
  }[]
  readonly conflicts: readonly {
    readonly about: string
    readonly certainty: string
    readonly places: readonly Place[]
    /** Why it is not found yet. */
    readonly missed?: string
  }[]
  readonly consistent: readonly {readonly about: string; readonly places: readonly Place[]}[]
  readonly names: readonly {readonly about: string; readonly places: readonly Place[]}[]
}

const folder = new URL('../../corpus/events/', import.meta.url)

for (const event of readdirSync(folder)) {
  const gold: Gold = JSON.parse(readFileSync(new URL(`${event}/event.json`, folder), 'utf8'))
  const tellings = gold.stories.map((name): Telling => {
    const text = readFileSync(new URL(`${event}/${name}`, folder), 'utf8')
    return {name, article: readArticle(text)}
  })
  const comparison = compareTellings(tellings)

  const spanOf = ([story, words]: Place): {telling: number} & Span => {
    const telling = gold.stories.indexOf(story)
    const text = tellings[telling]?.article.text ?? ''
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`“${words}” is not in ${story}`)
    return {telling, start, end: start + words.length}
  }
  const meets = (one: {telling: number} & Span, place: Place): boolean => {
    const other = spanOf(place)
    return one.telling === other.telling && one.start < other.end && other.start < one.end
  }
  const held = (facts: Comparison['conflicts'][number]['facts'], places: readonly Place[]): number =>
    places.filter((place) => facts.some((fact) => meets(fact, place))).length

  describe(`the event ${event}`, () => {
    for (const {about, versions} of gold.quotations) {
      it(`has one cluster of ${about}`, () => {
        const found = comparison.clusters.find(({versions: all}) =>
          all.some(({utterance}) => meets(utterance, [versions[0]?.story ?? '', versions[0]?.words ?? '']))
        )
        const wordings = versions.map(
          ({story, words}) =>
            found?.versions.find(({utterance}) => meets(utterance, [story, words]))?.wording ?? 'missing'
        )
        expect(wordings).to.deep.equal(versions.map(({wording}) => wording))
        expect(found?.versions.length).to.equal(versions.length)
      })
    }

    it('has no other cluster', () => {
      expect(comparison.clusters.length).to.equal(gold.quotations.length)
    })

    for (const {about, certainty, places, missed} of gold.conflicts) {
      it(
        missed === undefined ? `tells of ${about} as ${certainty}` : `does not tell yet of ${about}: ${missed}`,
        () => {
          const found = comparison.conflicts.find(({facts}) => held(facts, places) === places.length)
          expect(found?.certainty).to.equal(missed === undefined ? certainty : undefined)
        }
      )
    }

    it('tells of no other conflict', () => {
      const others = comparison.conflicts.filter(
        ({facts}) => !gold.conflicts.some(({places}) => held(facts, places) >= 2)
      )
      expect(others.map(({topic}) => topic)).to.deep.equal([])
    })

    for (const {about, places} of gold.consistent) {
      it(`knows that ${about} agree`, () => {
        // a place may stand in a conflict for another value’s sake, but these two alone make none
        const two = places.map(([story]) => tellings[gold.stories.indexOf(story)]).flatMap((telling) => telling ?? [])
        const between = compareTellings(two).conflicts.filter(({facts}) =>
          places.every(([story, words]) => {
            const telling = two.findIndex(({name}) => name === story)
            const {start, end} = spanOf([story, words])
            return facts.some((fact) => fact.telling === telling && fact.start < end && start < fact.end)
          })
        )
        expect(between.map(({topic}) => topic)).to.deep.equal([])
      })
    }

    for (const {about, places} of gold.names) {
      it(`sees ${about} in a name`, () => {
        const found = comparison.names.some(({spellings}) =>
          places.every((place) => spellings.some((form) => meets(form, place)))
        )
        expect(found).to.equal(true)
      })
    }
  })
}
