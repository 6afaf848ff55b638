import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import type {Frame} from '../../lib/model.ts'
import {countErrors, type FoundSide, type ReadPair} from './errors.ts'
import {evaluate} from './evaluate.ts'
import {kindsOf} from './kinds.ts'
import {measure} from './measures.ts'
import {type GoldArticle, type Roles, readGold} from './readGold.ts'
import {showTables} from './showTables.ts'
import {merge, sideOf} from './sides.ts'

/** An article whose roles are given by their words: `[source, cue, ...content]`, the empty string for none. */
type Written = readonly [source: string, cue: string, ...content: readonly string[]]

const spansOf = (text: string, words: readonly string[]) =>
  words
    .filter((piece) => piece !== '')
    .map((piece) => {
      const start = text.indexOf(piece)
      if (start < 0) throw new Error(`No ${piece} in the text`)
      return {start, end: start + piece.length}
    })

const rolesIn = (text: string, [source, cue, ...content]: Written): Roles => ({
  source: spansOf(text, [source]),
  cue: spansOf(text, [cue]),
  content: spansOf(text, content)
})

const goldOf = (id: string, text: string, attributions: readonly Written[]): GoldArticle => ({
  id,
  text,
  sentences: spansOf(text, text.split(/(?<=\.) /)),
  attributions: attributions.map((written) => rolesIn(text, written))
})

/** Quoted and right, reported with the wrong bounds, wider gold, a quotation given to the wrong person, a missed and a made-up one. */
const ferry = goldOf(
  'ferry',
  'Ada Kerr called at noon. “The ferry is late,” Ina Brook said. The owner argues that the harbour is too shallow for it in summer. Residents hope for rain. According to the log, it ran aground twice. “Nobody told us,” she added. The port was warned.',
  [
    ['Ina Brook', 'said', '“The ferry is late,”'],
    ['The owner', 'argues', 'that the harbour is too shallow for it in summer'],
    ['Residents', 'hope', 'for rain'],
    ['the log', 'According to', 'it ran aground twice'],
    ['she', 'added', '“Nobody told us,”']
  ]
)
const pier = goldOf('pier', 'The pier, Mr Voss said, is sound. He denied a report of cracks. It opened in May.', [
  ['Mr Voss', 'said', 'The pier', 'is sound'],
  ['He', 'denied', 'a report of cracks']
])

const found = ({text}: GoldArticle, frame: Frame, confidence: number, ...written: Written): FoundSide => ({
  ...sideOf(rolesIn(text, written), text),
  frame,
  confidence
})

const pairOf = (article: GoldArticle, sides: readonly FoundSide[]): ReadPair => ({
  article,
  read: readArticle(article.text, {format: 'text'}),
  gold: article.attributions.map((roles) => sideOf(roles, article.text)),
  found: sides
})

const pairs: readonly ReadPair[] = [
  pairOf(ferry, [
    found(ferry, 'content-source-cue', 0.97, 'Ina Brook', 'said', '“The ferry is late,”'),
    found(ferry, 'source-cue-content', 0.9, 'The owner', 'argues', 'that the harbour'),
    found(ferry, 'source-cue-content', 0.75, 'Residents', 'hope', 'for rain'),
    found(ferry, 'content-source-cue', 0.97, 'Ada Kerr', 'added', '“Nobody told us,”'),
    found(ferry, 'passive', 0.6, '', 'was warned', 'The port')
  ]),
  pairOf(pier, [
    found(pier, 'content-source-cue', 0.9, 'Mr Voss', 'said', 'The pier', 'is sound'),
    found(pier, 'source-cue-content', 0.8, 'He', 'denied', 'a report of cracks')
  ])
]

const table = (cells: readonly {readonly kind: string}[]) => cells.map((cell) => Object.values(cell).join(' '))

describe('measure', () => {
  it('counts quoted and reported speech, content and sentences', () => {
    expect(measure(pairs)).to.deep.equal({
      articles: 2,
      quotedSpeech: {P: 0.5, R: 0.5, F1: 0.5, predicted: 2, gold: 2},
      reportedSpeech: {P: 0.6, R: 0.5, F1: 0.5454545454545454, predicted: 5, gold: 4},
      aligned: {P: 0.8571428571428571, R: 0.8333333333333334, F1: 0.8450704225352113, predicted: 7, gold: 6},
      speakerAccuracy: 0.5,
      speakerOf: 2,
      contentChars: {P: 0.9223300970873787, R: 0.6258992805755396, F1: 0.7457367138861318, predicted: 103, gold: 139},
      sentenceClass: {
        quoted: {P: 1, R: 1, F1: 1, predicted: 2, gold: 2},
        attributed: {P: 0.75, R: 0.75, F1: 0.75, predicted: 4, gold: 4},
        unattributed: {P: 0.6666666666666666, R: 0.6666666666666666, F1: 0.6666666666666666, predicted: 3, gold: 3},
        macroF1: 0.8055555555555555,
        accuracy: 0.7777777777777778
      }
    })
  })

  it('gives full marks to a reading that says what the gold says', () => {
    const best = pairs.map((pair) => ({...pair, found: pair.gold}))
    const {quotedSpeech, reportedSpeech, aligned, contentChars, sentenceClass, speakerAccuracy} = measure(best)
    const marks = [quotedSpeech, reportedSpeech, aligned, contentChars].map(({F1}) => F1)
    expect([...marks, sentenceClass.macroF1, speakerAccuracy]).to.deep.equal([1, 1, 1, 1, 1, 1])
  })

  it('gives none where nothing is found', () => {
    const worst = pairs.map((pair) => ({...pair, found: []}))
    const {quotedSpeech, reportedSpeech, contentChars} = measure(worst)
    expect([quotedSpeech, reportedSpeech, contentChars].map(({P, R, F1}) => [P, R, F1])).to.deep.equal([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0]
    ])
  })
})

describe('merge', () => {
  it('makes one of spans that touch, overlap or lie within one another', () => {
    const spans = [
      {start: 8, end: 9},
      {start: 0, end: 3},
      {start: 1, end: 2},
      {start: 3, end: 5}
    ]
    expect(merge(spans)).to.deep.equal([
      {start: 0, end: 5},
      {start: 8, end: 9}
    ])
  })
})

describe('kindsOf', () => {
  const kinds: readonly (readonly [string, Written, Record<string, string>])[] = [
    [
      '“The ferry is late,” Ina Brook said.',
      ['Ina Brook', 'said', '“The ferry is late,”'],
      {order: 'KSC', type: 'direct', source: 'name', cue: 'neutral', length: '3–5', region: 'body'}
    ],
    [
      'Residents called the ferry “a rusty tub” that nobody wants to board in winter.',
      ['Residents', 'called', 'the ferry “a rusty tub” that nobody wants to board in winter'],
      {order: 'SCK', type: 'mixed', source: 'common noun', cue: 'act', length: '11–20'}
    ],
    [
      'The harbour report, she claims, was lost.',
      ['she', 'claims', 'The harbour report', 'was lost'],
      {order: 'KSCK', type: 'indirect', source: 'pronoun', cue: 'doubt'}
    ],
    [
      'According to the audit of the port, two ran aground.',
      ['the audit of the port', 'According to', 'two ran aground'],
      {order: 'CSK', source: 'document', cue: 'according to'}
    ],
    ['“We wait.”', ['', '', '“We wait.”'], {order: 'K', type: 'direct', source: 'none', cue: 'none', length: '1–2'}],
    ['Ina Brook: “We wait.”', ['Ina Brook', ':', '“We wait.”'], {cue: 'mark'}],
    ['Ina Brook’s claim that it sank', ['Ina Brook', 'claim', 'that it sank'], {order: 'SCK', cue: 'doubt'}],
    ['Her testimony that it sank', ['Her', 'testimony', 'that it sank'], {source: 'pronoun', cue: 'nominal'}],
    ['Ina Brook waved it off as “late.”', ['Ina Brook', 'waved', 'it off as “late.”'], {cue: 'not in the lexicon'}]
  ]
  for (const [text, written, expected] of kinds) {
    it(`tells of «${text}» ${Object.values(expected).join(', ')}`, () => {
      const article = readArticle(text, {format: 'text'})
      const found = kindsOf(sideOf(rolesIn(text, written), text), article)
      expect(found).to.include(expected)
    })
  }
})

describe('countErrors', () => {
  const errors = countErrors(pairs)

  it('tells by kind what was missed and what is wrong with the rest', () => {
    // kind, gold, found, right, boundary, source, missed
    expect(table(errors.kinds.type)).to.deep.equal(['indirect 4 3 2 1 0 1', 'direct 2 2 1 0 1 0'])
    expect(table(errors.kinds.cue)).to.deep.equal([
      'neutral 3 3 2 0 1 0',
      'according to 1 0 0 0 0 1',
      'act 1 1 1 0 0 0',
      'doubt 1 1 0 1 0 0'
    ])
    expect(table(errors.kinds.order).slice(0, 2)).to.deep.equal(['KSC 2 2 1 0 1 0', 'SCK 2 2 1 1 0 0'])
  })

  it('leaves out of the kinds what only wider gold holds', () => {
    expect(errors.kinds.region.reduce((sum, {gold}) => sum + gold, 0)).to.equal(6)
  })

  it('tells how good each frame is', () => {
    expect(errors.frames).to.deep.equal([
      {frame: 'content-source-cue', verdicts: 3, right: 2, boundary: 0, source: 1, spurious: 0},
      {frame: 'source-cue-content', verdicts: 3, right: 2, boundary: 1, source: 0, spurious: 0},
      {frame: 'passive', verdicts: 1, right: 0, boundary: 0, source: 0, spurious: 1}
    ])
  })

  it('tells how many verdicts of each band are right', () => {
    expect(
      errors.calibration.map(({band, verdicts, right, said}) => [band, verdicts, right, said?.toFixed(3)])
    ).to.deep.equal([
      ['0.9 and over', 4, 2, '0.935'],
      ['0.8 to 0.9', 1, 1, '0.800'],
      ['0.7 to 0.8', 1, 1, '0.750'],
      ['below 0.7', 1, 0, '0.600']
    ])
  })

  it('shows what went wrong', () => {
    expect(errors.wrong.map(({id, what, kind, cue}) => [id, what, kind, cue])).to.deep.equal([
      ['ferry', 'boundary', 'SCK', 'argues'],
      ['ferry', 'missed', 'CSK', 'According to'],
      ['ferry', 'source', 'KSC', 'added'],
      ['ferry', 'spurious', 'passive', 'was warned']
    ])
  })
})

describe('showTables', () => {
  const shown = showTables(measure(pairs), countErrors(pairs), 2)

  it('puts every figure in a column', () => {
    expect(shown).to.include(`
Quotation marks  gold  found  right  recall  boundary  source  missed
─────────────────────────────────────────────────────────────────────
indirect            4      3      2    50.0         1       0       1
direct              2      2      1    50.0         0       1       0
`)
    expect(shown).to.include(`
Confidence    verdicts  right  share  said
──────────────────────────────────────────
0.9 and over         4      2   50.0  93.5
0.8 to 0.9           1      1  100.0  80.0
0.7 to 0.8           1      1  100.0  75.0
below 0.7            1      0    0.0  60.0
`)
  })

  it('shows as many wrong places as asked for, from all of them', () => {
    expect(shown.split('\n\n').at(-1)).to.equal(`2 of 4 wrong places
boundary  ferry@79  SCK
          The owner | argues | that the harbour is too shallow for it in summer
source    ferry@198  KSC
          she | added | “Nobody told us,”
`)
  })
})

describe('readGold', () => {
  const line = (value: unknown) => JSON.stringify(value)

  it('reads a line an article, spans as pairs', () => {
    const article = {
      id: 'a',
      text: 'Ina said so.',
      attributions: [{source: [[0, 3]], cue: [[4, 8]], content: [[9, 11]]}]
    }
    expect(readGold(`${line(article)}\n\n`)).to.deep.equal([
      {
        id: 'a',
        text: 'Ina said so.',
        sentences: [],
        attributions: [{source: [{start: 0, end: 3}], cue: [{start: 4, end: 8}], content: [{start: 9, end: 11}]}]
      }
    ])
  })

  const faults: readonly (readonly [string, string])[] = [
    ['{', 'Line 1 of the gold is not JSON.'],
    [line({id: 'a'}), 'Line 1 of the gold has no id or no text.'],
    [line({id: 'a', text: ''}), 'Line 1 of the gold has no list of attributions.'],
    [line({id: 'a', text: '', attributions: [{content: [[3, 1]]}]}), 'Line 1 of the gold has [3,1] for a span.']
  ]
  for (const [jsonl, sentence] of faults) {
    it(`says: ${sentence}`, () => {
      expect(() => readGold(jsonl)).to.throw(sentence)
    })
  }
})

describe('npm run eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  const path = join(folder, 'gold.jsonl')
  const pairsOf = (spans: Roles['source']) => spans.map(({start, end}) => [start, end])
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'spec/eval/eval.ts', ...args], {encoding: 'utf8'})

  before(() => {
    const {id, text, sentences, attributions} = ferry
    const roles = attributions.map(({source, cue, content}) => ({
      source: pairsOf(source),
      cue: pairsOf(cue),
      content: pairsOf(content)
    }))
    writeFileSync(path, JSON.stringify({id, text, sentences: pairsOf(sentences), attributions: roles}))
  })

  after(() => rmSync(folder, {recursive: true}))

  it('measures the program on a gold file', () => {
    const {measures} = evaluate([ferry])
    const {quotedSpeech, wrong} = JSON.parse(run(path, '--format', 'json', '--wrong', '1').stdout)
    expect(quotedSpeech).to.deep.equal(measures.quotedSpeech)
    expect(quotedSpeech.R).to.equal(1)
    expect(wrong.length).to.be.at.most(1)
  })

  it('leaves out what is not of the core where it is told to', () => {
    const hope = goldOf('hope', 'Ina Brook thinks that the ferry is late.', [])
    const predicted = (coreOnly: boolean) => evaluate([hope], {coreOnly}).measures.reportedSpeech.predicted
    expect([predicted(false), predicted(true)]).to.deep.equal([1, 0])
  })

  it('answers a wrong command line with a sentence and exit code 2', () => {
    const {status, stderr} = run(path, '--format', 'xml')
    expect([status, stderr]).to.deep.equal([
      2,
      '--format is text or json: npm run eval -- GOLD.jsonl [--format text|json] [--core] [--wrong N].\n'
    ])
  })
})
