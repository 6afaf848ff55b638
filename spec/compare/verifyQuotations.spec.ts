import {expect} from 'chai'
import fc from 'fast-check'
import {readArticle} from '../../lib/article.ts'
import {readCaptions} from '../../lib/compare/captions.ts'
import {EvidenceIndex} from '../../lib/compare/evidenceIndex.ts'
import {readPaper} from '../../lib/compare/papers.ts'
import {type Allowance, allowances, type Verification, verifyQuotations} from '../../lib/compare/verifyQuotations.ts'

const transcript = `ADA BROOK: Good evening. The harbour was closed at noon, and nobody told us. I called the office three times.

OLE KANE: We had a rule for that. The rule was older than the crane.

ADA BROOK: I have never seen that rule. It is a mystery to me, and to my crew.`

const verify = (
  text: string,
  evidence = transcript,
  allowed: readonly Allowance[] = allowances
): readonly Verification[] => {
  const paper = readPaper({name: 'hearing.txt', text: evidence, format: 'text', outline: null, times: []})
  return verifyQuotations(readArticle(text), new EvidenceIndex([paper]), allowed)
}

const told = (verifications: readonly Verification[]) =>
  verifications.map(({verdict, changes}) => [verdict, ...changes.map(({before, after}) => `${before} → ${after}`)])

describe('verifyQuotations', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['“Nobody told us,” Ada Brook said.', ['verbatim']],
    ['“The harbor was closed at noon and nobody told us,” Brook said.', ['verbatim']],
    ['“The harbour was closed … and nobody told us,” Ada Brook said.', ['cut']],
    ['“[The] harbour was closed at noon,” Ada Brook said.', ['verbatim']],
    ['“The harbour was shut at noon, and nobody told us,” Ada Brook said.', ['altered', 'closed → shut']],
    ['“The harbour was closed, and nobody told us,” Ada Brook said.', ['altered', 'at noon → ']],
    ['“I called the office a full three times,” Ada Brook said.', ['altered', ' → a full']],
    ['“I called the office three times and it is a mystery to me,” Ada Brook said.', ['stitched']],
    ['“The rule was older than the crane,” Ada Brook said.', ['misattributed']],
    ['“The rule was older than the crane,” Mr. Kane said.', ['verbatim']],
    ['“The crane has always been painted yellow,” Ada Brook said.', ['missing']],
    ['It was a “mystery”, Ada Brook said.', ['verbatim']]
  ]
  for (const [text, expected] of cases) {
    it(`finds ${text} ${expected[0]}`, () => {
      expect(told(verify(text))).to.deep.equal([expected])
    })
  }

  const strict: readonly (readonly [Allowance, string, readonly string[]])[] = [
    ['case', 'She said “nobody told us”, Ada Brook said.', ['verbatim']],
    ['case', '“Called the office three times,” Ada Brook said.', ['altered', 'called → Called']],
    ['spelling', '“The harbor was closed at noon,” Ada Brook said.', ['altered', 'harbour → harbor']],
    ['brackets', '“I called the office [in Aldby] three times,” Ada Brook said.', ['altered', ' → in Aldby']],
    [
      'marks',
      '“The harbour was closed at noon – and nobody told us,” Ada Brook said.',
      ['altered', 'noon, and → noon– and']
    ]
  ]
  for (const [allowance, text, expected] of strict) {
    it(`tells of ${text} where ${allowance} must be as it was`, () => {
      const allowed = allowances.filter((each) => each !== allowance)
      expect(told(verify(text, transcript, allowed))).to.deep.equal([expected])
    })
  }

  it('takes of several places that where the speaker speaks', () => {
    const evidence = 'OLE KANE: I do not know.\n\nADA BROOK: I do not know.\n\nMIA LUND: I do not know.'
    const [found] = verify('“I do not know,” Mia Lund said.', evidence)
    expect([found?.verdict, found?.speaker]).to.deep.equal(['verbatim', 'MIA LUND'])
  })

  it('knows in prose whom a release quotes', () => {
    const release = '“The crane is safe and sound,” said Ole Kane.\n\nThe yard opens on Monday.'
    expect(told(verify('“The crane is safe and sound,” Ada Brook said.', release))).to.deep.equal([['misattributed']])
  })

  it('asks no speaker of a paper that names none', () => {
    const release = 'The crane is safe and sound. The yard opens on Monday.'
    expect(told(verify('“The crane is safe and sound,” Ada Brook said.', release))).to.deep.equal([['verbatim']])
  })

  it('finds nothing in nothing', () => {
    expect(told(verify('“Nobody told us,” Ada Brook said.', ''))).to.deep.equal([['missing']])
  })

  it('survives any article and evidence', () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '…',
      '[',
      ']',
      'Ole',
      'Kane:',
      'said',
      'the crane',
      'fell',
      ',',
      '.',
      '\n\n',
      '...'
    )
    const text = fc.array(part, {maxLength: 40}).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, text, (article, evidence) =>
        verify(article, evidence).every(({places}) => places.every(({first, last}) => first < last))
      ),
      {numRuns: 300}
    )
  }).timeout(30_000)

  it('takes time in proportion to the evidence, however much of it is alike', () => {
    const quotation = '“We waited and waited for the boat and we waited again for nothing,” Ada Brook said. '
    const turn = 'ADA BROOK: We waited and waited for the boat and nobody came. We waited again.\n\n'
    const time = (times: number) => {
      const start = performance.now()
      verify(quotation.repeat(20), turn.repeat(times))
      return performance.now() - start
    }
    time(100)
    expect(time(8000) / Math.max(time(500), 10)).to.be.lessThan(60)
  }).timeout(120_000)
})

describe('readCaptions', () => {
  it('reads WebVTT with voices, speech running on from caption to caption', () => {
    const captions = readCaptions(
      'WEBVTT\n\nNOTE made by hand\n\n1\n00:01.000 --> 00:03.000\n<v Ada Brook>The gate &amp; the\n\n00:03.500 --> 00:05.000 align:start\n<v Ada Brook>wall <i>fell</i>.\n\n01:00:05.250 --> 01:00:06.000\n<v Ole Kane>No.\n'
    )
    expect(captions?.text).to.equal('Ada Brook: The gate & the wall fell.\n\nOle Kane: No.')
    expect(captions?.times.map(({seconds, line}) => [seconds, line])).to.deep.equal([
      [1, 6],
      [3, 9],
      [3605, 12]
    ])
  })

  it('reads SubRip with labels', () => {
    const captions = readCaptions(
      '1\r\n00:00:01,000 --> 00:00:03,000\r\nADA BROOK: The gate\r\nfell.\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\n- OLE KANE: No.\r\n'
    )
    expect(captions?.text).to.equal('ADA BROOK: The gate fell.\n\nOLE KANE: No.')
  })

  it('is null where nothing has a time', () => {
    expect(readCaptions('The gate fell.')).to.equal(null)
  })
})
