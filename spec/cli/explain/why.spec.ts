import {expect} from 'chai'
import {Desk} from '../desk.ts'

const story =
  '# Pier to close\n\n“The pier is shut,” said Ada Brook. Kell stole the timber.\n\n\n\nA hearing is set for May.\n'

describe('onrecord why', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('desk/pier.md', story)
  })

  afterEach(() => desk.clear())

  const placesIn = (out: string) => [...out.matchAll(/^desk\/pier\.md:(\d+:\d+) /gm)].map(([, place]) => place)

  it('explains all statements of a line', async () => {
    const {code, out, err} = await desk.run('why desk/pier.md:3')
    expect([code, err, placesIn(out)]).to.deep.equal([0, '', ['3:1', '3:37']])
    expect(out).to.include('ADA BROOK').and.include('Who says that this was done, and by whom?')
  })

  it('explains the statement at a column', async () => {
    for (const [column, place] of [
      [1, '3:1'],
      [35, '3:1'],
      [37, '3:37'],
      [58, '3:37']
    ]) {
      expect(placesIn((await desk.run(`why desk/pier.md:3:${column}`)).out)).to.deep.equal([place])
    }
  })

  it('writes a record for other programs', async () => {
    const {code, out} = await desk.run('why --format json desk/pier.md:3')
    const record = JSON.parse(out)
    expect([code, record.schema, record.path, out.split('\n').length]).to.deep.equal([
      0,
      'onrecord-why/1',
      'desk/pier.md',
      2
    ])
    expect(record.statements.map(({statement}: {statement: {id: string}}) => statement.id)).to.deep.equal(['s2', 's3'])
  })

  it('reads standard input', async () => {
    const {code, out} = await desk.run('why --stdin-filename desk/pier.md -- -:7', {stdin: story})
    expect([code, placesIn(out)]).to.deep.equal([0, ['7:1']])
  })

  it('says which verdicts the settings hold too unsure to count', async () => {
    desk.put('sure.json', '{"minConfidence": 1}')
    expect((await desk.run('why --config sure.json --width 200 desk/pier.md:3:1')).out).to.include(
      'below what the settings ask, so not counted'
    )
  })

  it('keeps to the width and colours where it is told to', async () => {
    const {out} = await desk.run('why --width 60 --color desk/pier.md:3')
    expect(out).to.include('\u001b[1mADA BROOK\u001b[22m')
  })

  const faults: readonly (readonly [string, string])[] = [
    ['desk/pier.md', '"desk/pier.md" names no line; give FILE:LINE[:COLUMN], as in story.md:12 or story.md:12:5.'],
    ['desk/pier.md:0', 'In "desk/pier.md:0" the line is 0; both count from 1.'],
    ['desk/pier.md:3:0', 'In "desk/pier.md:3:0" the column is 0; both count from 1.'],
    ['desk/pier.md:8', '"desk/pier.md" has 7 lines, so there is no line 8.'],
    ['desk/pier.md:3:59', 'Line 3 of "desk/pier.md" has 58 columns, so there is no column 59.'],
    ['desk/pier.md:3:36', 'There is no statement at desk/pier.md:3:36; the nearest is at desk/pier.md:3:37.'],
    ['desk/pier.md:4', 'There is no statement at desk/pier.md:4; the nearest is at desk/pier.md:3:58.'],
    ['desk/pier.md:6', 'There is no statement at desk/pier.md:6; the nearest is at desk/pier.md:7:1.'],
    ['desk:1', '"desk" is a folder; name a file in it.'],
    ['desk/peir.md:1', 'desk/peir.md: There is no such file or folder; did you mean "desk/pier.md"?']
  ]
  for (const [operand, sentence] of faults) {
    it(`answers ${operand} with a sentence and exit code 2`, async () => {
      expect(await desk.run(`why ${operand}`)).to.deep.equal({code: 2, out: '', err: `onrecord: ${sentence}\n`})
    })
  }

  it('says so where a file has no statement at all', async () => {
    desk.put('desk/rule.md', '---\n\n***\n')
    expect(await desk.run('why desk/rule.md:1')).to.have.property(
      'err',
      'onrecord: There is no statement at desk/rule.md:1, nor anywhere else in this file.\n'
    )
  })
})
