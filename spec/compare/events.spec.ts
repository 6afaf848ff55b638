import {readdirSync, readFileSync} from 'node:fs'
import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {EventFinder} from '../../lib/compare/events/eventFinder.ts'
import {landmarksIn} from '../../lib/compare/events/landmarks.ts'
import {neighboursInTime} from '../../lib/compare/events/neighbours.ts'

const corpus = new URL('../../corpus/', import.meta.url)

const groupsOf = (texts: readonly string[]): readonly (readonly number[])[] => {
  const finder = new EventFinder()
  for (const text of texts) finder.add(text)
  return finder.groups()
}

const articlesIn = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))

describe('EventFinder', () => {
  it('finds the stories of each event of the corpus among all its articles, and no other', () => {
    const events = readdirSync(new URL('events/', corpus)).map((name) => articlesIn(new URL(`events/${name}/`, corpus)))
    const alone = articlesIn(corpus)
    const texts = [...events.flat(), ...alone]
    const expected: number[][] = []
    let next = 0
    for (const stories of events) {
      expected.push(stories.map((_, at) => next + at))
      next += stories.length
    }
    expect(groupsOf(texts)).to.deep.equal(expected)
  })

  it('leaves stories alone that share the town and its mayor', () => {
    expect(
      groupsOf([
        'Mayor Orla Benn of Tarnby opened the new swimming hall on Friday. The pool cost nine million and has eight lanes.',
        'Mayor Orla Benn of Tarnby said the buses would run until midnight. Drivers asked for a second man on board.',
        'A barn burned down near Skelling on Monday night. Firefighters saved the cattle and a tractor.'
      ])
    ).to.deep.equal([])
  })

  it('makes no event of more stories than one can lay side by side', () => {
    const story =
      'Ole Kane fell from the crane at Tarnby quay. Kane, a welder, had asked for a rope. The crane stopped.'
    const sizes = groupsOf([...Array.from({length: 60}, () => story), 'Nobody came to the fair.']).map(
      ({length}) => length
    )
    expect(Math.max(...sizes)).to.equal(24)
  })

  it('puts no text into two events, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.lorem({maxCount: 40})), {maxLength: 12}), (texts) => {
        const all = groupsOf(texts).flat()
        expect(new Set(all).size).to.equal(all.length)
      })
    )
  })
})

describe('landmarksIn', () => {
  it('knows a text by its names and by the words that it repeats, small words left out', () => {
    const found = landmarksIn('Kane sold the crane. The crane, Kane said, was old and the rope was gone.')
    expect(found.map(({key}) => key)).to.deep.equal(['^kane', 'crane', 'sold', 'said', 'rope', 'gone'])
    expect(found[0]?.weight).to.be.above(found[1]?.weight ?? 9)
  })
})

describe('neighboursInTime', () => {
  const telling = (name: string, date: string | null) => ({
    name,
    article: readArticle(date === null ? 'The crane fell.\n' : `---\ndate: ${date}\n---\nThe crane fell.\n`)
  })
  const cases: readonly (readonly [what: string, days: readonly (string | null)[], lists: readonly string[]])[] = [
    ['keeps stories of days that follow each other together', ['2031-04-01', '2031-04-08', '2031-04-04'], ['abc']],
    ['parts them where more than four days go by', ['2031-04-12', '2031-04-01', '2031-04-03'], ['bc', 'a']],
    ['keeps a story without a date with the first', ['2031-05-01', null, '2031-04-01'], ['bc', 'a']],
    ['keeps stories without dates together', [null, null], ['ab']]
  ]
  for (const [what, days, lists] of cases) {
    it(what, () => {
      const tellings = days.map((day, at) => telling('abc'[at] ?? '', day))
      expect(neighboursInTime(tellings).map((list) => list.map(({name}) => name).join(''))).to.deep.equal(lists)
    })
  }
})
