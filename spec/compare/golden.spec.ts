import {expect} from 'chai'
import {runLine} from '../cli/desk.ts'
import {expectGolden} from '../golden.ts'

const reports = new URL('reports/', import.meta.url)

describe('what the terminal shows', () => {
  const cases: readonly (readonly [file: string, line: string, code: number])[] = [
    ['ferry-ramp.txt', 'compare --width 100 corpus/events/ferry-ramp', 0],
    ['ferry-ramp.md', 'compare --format markdown corpus/events/ferry-ramp', 0],
    ['library-vote.txt', 'compare --width 100 corpus/events/library-vote', 0],
    ['cup-semifinal.txt', 'compare --width 100 corpus/events/cup-semifinal', 0],
    ['pump-house.txt', 'diff --width 100 corpus/drafts/pump-house/first.md corpus/drafts/pump-house/second.md', 1],
    ['pump-house.md', 'diff --format markdown corpus/drafts/pump-house/first.md corpus/drafts/pump-house/second.md', 1],
    [
      'school-hearing.txt',
      'verify --width 100 corpus/evidence/school-hearing/article.md --evidence corpus/evidence/school-hearing/papers',
      1
    ],
    [
      'school-hearing.md',
      'verify --format markdown corpus/evidence/school-hearing/article.md -e corpus/evidence/school-hearing/papers',
      1
    ]
  ]
  for (const [file, line, code] of cases) {
    it(`is ${file} after onrecord ${line.split(' ')[0]}`, async () => {
      const outcome = await runLine(line)
      expect([outcome.code, outcome.err]).to.deep.equal([code, ''])
      expectGolden(new URL(file, reports), outcome.out)
    }).timeout(30_000)
  }
})
