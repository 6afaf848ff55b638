import {readdirSync, readFileSync} from 'node:fs'
import {expect} from 'chai'
import fc from 'fast-check'
import {audit} from '../../lib/audit.ts'
import {applyFixes} from '../../lib/findings/fixes.ts'
import {mend} from '../../lib/findings/mend.ts'
import {readSettings, type Settings} from '../../lib/findings/settings.ts'
import type {Format} from '../../lib/model.ts'
import {applyEdits} from '../../lib/text/edits.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {rules} from '../../rules/index.ts'
import {presetNames} from '../../rules/presets/presetNames.ts'
import {presets} from '../../rules/presets/presets.ts'

/** Takes whole blocks out; all other fixes leave the words of the article as they are. */
const removing = 'boilerplate-in-body'

/** The letters and digits that a reader sees, whatever their case: marks, spaces, markup and addresses aside. */
const lettersOf = (text: string, format: Format): string =>
  readTree(text, format)
    .blocks.map(({prose}) => prose.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .join('')

/** What is wrong with how a text is mended: a fix that is left, that changes nothing, or that changes words. */
function faultsIn(text: string, format: Format, settings: Settings): readonly string[] {
  const faults: string[] = []
  const mended = mend(text, (version) => {
    const found = audit(version, {format, settings})
    const gentle = found.findings.filter(({fix, ruleId}) => fix !== null && ruleId !== removing)
    for (const {ruleId, fix, start, end} of gentle) {
      if (applyEdits(version, fix?.edits ?? []) === version)
        faults.push(`${ruleId} changes nothing: ${JSON.stringify(version.slice(start, end))}`)
    }
    if (lettersOf(applyFixes(version, gentle).text, format) !== lettersOf(version, format))
      faults.push(
        `${[...new Set(gentle.map(({ruleId}) => ruleId))].join(', ')} change words: ${JSON.stringify(version)}`
      )
    return found
  })
  for (const {ruleId, fix, start, end} of mended.audit.findings)
    if (fix !== null) faults.push(`${ruleId} is left: ${JSON.stringify(mended.text.slice(start, end))}`)
  return faults
}

const plain = readSettings({}, rules)

/** Marks gone wrong in the ways that hands and programs know. */
const slips: readonly (readonly [string, string])[] = [
  ['“', '"'],
  ['” ', '" '],
  [' “', ' “ '],
  [',”', '”,'],
  ['’', "'"]
]

describe('mending', () => {
  it('leaves nothing to mend in the corpus, and the words as they are', () => {
    const files = readdirSync('corpus').filter((name) => /\.(?:md|txt)$/.test(name))
    const faults = files.flatMap((name, index) => {
      const text = readFileSync(`corpus/${name}`, 'utf8')
      const format = name.endsWith('.md') ? 'markdown' : 'text'
      const [mark = '', wrong = ''] = slips[index % slips.length] ?? []
      return faultsIn(text.replaceAll(mark, wrong), format, plain).map((fault) => `${name}: ${fault}`)
    })
    expect(faults).to.deep.equal([])
  }).timeout(120_000)

  const pieces = [
    ...['“', '”', '"', "'", '‘', '’', '„', '«', '»', '`', ',', '.', '!', '...', '…', ' ', '  ', '\n', '\n\n', '\u00A0'],
    ...[
      'he said',
      'said Ana Ruiz',
      'We wait',
      'the ferry',
      'it',
      'O’Dea',
      '’90s',
      '5\'10"',
      'adding',
      'that',
      ':',
      ';',
      '(',
      ')',
      '—'
    ],
    ...[
      '> ',
      '- ',
      '# ',
      '*',
      '[x](https://a.example/?utm_source=b)',
      'https://a.example',
      '&quot;',
      '\\"',
      'Advertisement\n\n'
    ]
  ]
  const odd = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
  const prose = fc
    .array(
      fc.tuple(
        fc.constantFrom('“We wait', 'The ferry is late', '"Go', '‘No', 'It “sank'),
        fc.constantFrom(',” ', '." ', '", ', '” ,', ' .” ', "' ", '”. '),
        fc.constantFrom('he said. ', 'said Ana Ruiz.\n\n', 'she added, “Now.” ')
      ),
      {maxLength: 6}
    )
    .map((parts) => parts.flat().join(''))
  const standards = new Map(presetNames.map((house) => [house, readSettings({extends: house}, rules, presets)]))
  const house = fc.constantFrom(...presetNames)

  for (const [name, texts] of [
    ['odd', odd],
    ['quoting', prose]
  ] as const) {
    it(`leaves nothing to mend in ${name} texts, by the standards of any house`, () => {
      fc.assert(
        fc.property(texts, fc.constantFrom('markdown' as const, 'text' as const), house, (text, format, name) => {
          expect(faultsIn(text, format, standards.get(name) ?? plain)).to.deep.equal([])
        }),
        {numRuns: 200}
      )
    }).timeout(60_000)
  }
})
