import {expect} from 'chai'
import type {LintedArticle} from '../../../lib/cli/lint/lintedArticle.ts'
import {showCompact} from '../../../lib/cli/lint/showCompact.ts'
import {showStylish} from '../../../lib/cli/lint/showStylish.ts'
import {painter} from '../../../lib/cli/terminal/painter.ts'
import type {Finding, Level} from '../../../lib/model.ts'
import {Lines} from '../../../lib/text/lines.ts'

const text = '# Pier to close\n\n“The pier is shut,” a source said.\n\nNobody would say why, or until when.\n'

const finding = (words: string, level: Level, message: string, related: readonly string[] = []): Finding => ({
  ...spanOf(words),
  ruleId: 'some-rule',
  level,
  message,
  related: related.map((other) => ({...spanOf(other), message: `see “${other}”`})),
  fix: null,
  suggestions: [],
  fingerprint: '0'
})

function spanOf(words: string) {
  const start = text.indexOf(words)
  return {start, end: start + words.length}
}

const article = (...findings: readonly Finding[]): LintedArticle => ({
  path: 'desk/pier.md',
  text,
  format: 'markdown',
  lines: new Lines(text),
  findings,
  suppressed: []
})

describe('showStylish', () => {
  it('writes nothing where there is nothing to mend', () => {
    expect(showStylish(article(), painter(false), 80)).to.equal('')
  })

  it('shows fifty findings of a rule, and counts the others', () => {
    const many = Array.from({length: 10_000}, () => finding('a source', 'note', 'Who?'))
    const other = {...finding('Nobody', 'error', 'Who not?'), ruleId: 'other-rule'}
    const lines = showStylish(article(...many, other), painter(false), 80).split('\n')
    expect(lines.filter((line) => line.includes('Who?'))).to.have.lengthOf(50)
    expect(lines.slice(51)).to.deep.equal([
      '                 “The pier is shut,” a source said.',
      '                                     ^^^^^^^^',
      '                 and 9,950 more of this rule',
      '   5:1  error    Who not?  other-rule',
      '                 Nobody would say why, or until when.',
      '                 ^^^^^^',
      '',
      ''
    ])
  })

  it('lines up places and levels, and wraps messages beside them', () => {
    const shown = showStylish(
      article(
        finding('a source', 'warning', 'Nobody knows who this is; say which body or side they speak for.'),
        finding('Nobody', 'note', 'Who would not?', ['a source'])
      ),
      painter(false),
      64
    )
    expect(shown).to.equal(
      [
        'desk/pier.md',
        '  3:21  warning  Nobody knows who this is; say which body or',
        '                 side they speak for.  some-rule',
        '                 “The pier is shut,” a source said.',
        '                                     ^^^^^^^^',
        '   5:1  note     Who would not?  some-rule',
        '                 Nobody would say why, or until when.',
        '                 ^^^^^^',
        '                 3:21 see “a source”',
        '',
        ''
      ].join('\n')
    )
  })

  it('shows words once that several findings are about', () => {
    const [one, other] = [finding('a source', 'warning', 'Who?'), finding('a source', 'note', 'Why not by name?')]
    expect(showStylish(article(one, other), painter(false), 80)).to.equal(
      [
        'desk/pier.md',
        '  3:21  warning  Who?  some-rule',
        '  3:21  note     Why not by name?  some-rule',
        '                 “The pier is shut,” a source said.',
        '                                     ^^^^^^^^',
        '',
        ''
      ].join('\n')
    )
  })

  it('colours levels and carets, and says nothing by colour alone', () => {
    const grave = article(finding('a source', 'error', 'Who?'))
    const colored = showStylish(grave, painter(true), 80)
    expect(colored).to.include('\u001B[31merror  \u001B[39m').and.to.include('^^^^^^^^\u001B[39m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how colour looks
    expect(colored.replace(/\u001B\[\d+m/g, '')).to.equal(showStylish(grave, painter(false), 80))
  })
})

describe('showCompact', () => {
  it('writes a finding on a line', () => {
    expect(showCompact(article(finding('a source', 'error', 'Who\nis it?')))).to.equal(
      'desk/pier.md:3:21: error: Who is it? [some-rule]\n'
    )
  })
})
