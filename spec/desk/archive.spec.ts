import {readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'chai'
import {audit} from '../../lib/audit.ts'
import {archiveTables, columnOf, keptAudit} from '../../lib/desk/archive/tables.ts'

const text =
  '---\ntitle: Lock shut\ndate: 2031-03-04\n---\n“The lock is *shut*,” said Ada Brook, a lawyer.\n\nTwo officials said it was rotten.\n'
const kept = keptAudit(audit(text, {path: 'a.md'}))

const rowsOf = (name: string) => {
  const table = archiveTables.find((each) => each.name === name)
  const names = table?.columns.slice(1).map((column) => column.name) ?? []
  return (table?.rowsOf(kept) ?? []).map((row) => Object.fromEntries(row.map((value, index) => [names[index], value])))
}

describe('the tables of an archive', () => {
  it('have a value for each column of each row', () => {
    for (const {columns, rowsOf: rows} of archiveTables)
      for (const row of rows(kept)) expect(row).to.have.length(columns.length - 1)
  })

  it('hold an article with its figures', () => {
    expect(rowsOf('articles')[0]).to.deep.include({
      path: 'a.md',
      title: 'Lock shut',
      published: '2031-03-04',
      copy: 'own',
      format: 'markdown',
      statements: 2,
      sourced: 2,
      unnamed_only: 1
    })
  })

  it('hold words as they are printed, and where they stand', () => {
    expect(rowsOf('statements')[0]).to.deep.include({
      statement: 's1',
      class: 'quoted',
      line: 5,
      text: '“The lock is shut,” said Ada Brook, a lawyer.'
    })
    expect(rowsOf('attributions')[0]).to.deep.include({
      source_text: 'Ada Brook, a lawyer',
      cue_text: 'said',
      lemma: 'say'
    })
    expect(rowsOf('quotations')[0]).to.deep.include({
      use: 'speech',
      words: 4,
      sources: ['p1'],
      text: '“The lock is shut,”'
    })
    expect(rowsOf('sources').map(({name, identity}) => [name, identity])).to.deep.equal([
      ['Ada Brook', 'named'],
      ['Two officials', 'withheld']
    ])
    expect(
      rowsOf('findings').every(({ignored_because, text: words}) => ignored_because === null && words !== '')
    ).to.equal(true)
  })

  it('name columns as SQL does', () => {
    expect(columnOf('unnamedInLead')).to.equal('unnamed_in_lead')
    const names = archiveTables.flatMap(({columns}) => columns.map(({name}) => name))
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).to.deep.equal([])
  })

  it('are told on their page', () => {
    const page = new URL('../../lib/desk/archive/README.md', import.meta.url)
    const before = readFileSync(page, 'utf8')
    const tables = archiveTables.map(
      ({name, about, columns}) =>
        `### ${name}\n\n${about}\n\n| column | holds | about |\n| --- | --- | --- |\n${columns
          .map((column) => `| \`${column.name}\` | ${column.type} | ${column.about} |\n`)
          .join('')}`
    )
    const after = `${before.slice(0, before.indexOf('## The tables'))}## The tables\n\n${tables.join('\n')}`
    if (process.env.UPDATE_README) writeFileSync(page, after)
    expect(readFileSync(page, 'utf8')).to.equal(after)
  })
})
