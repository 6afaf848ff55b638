/**
 * Fills an archive with a million statements, made of the corpus’ articles over and over with other days and desks, and measures how long
 * it takes to fill, to ask and to tell: `npm run bench:archive`. `STATEMENTS` sets another number.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {audit} from '../../lib/audit.ts'
import {ArchiveFile, rowsOf} from '../../lib/cli/archive/archiveFile.ts'
import {run} from '../../lib/cli/run.ts'
import {keptAudit} from '../../lib/desk/archive/tables.ts'

const wanted = Number(process.env.STATEMENTS ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
const path = join(folder, 'year.duckdb')

const seconds = async (what: string, act: () => Promise<unknown>): Promise<void> => {
  const start = performance.now()
  const told = await act()
  console.log(
    `${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s  ${what}${told === undefined ? '' : `: ${told}`}`
  )
}

const audits = readdirSync('corpus')
  .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
  .map((name) => keptAudit(audit(readFileSync(join('corpus', name), 'utf8'), {path: name})))
const perRound = audits.reduce((total, {record}) => total + record.statements.length, 0)
const rounds = Math.ceil(wanted / perRound)
const desks = ['City', 'Business', 'Courts', 'Sport', 'Culture', 'World']

try {
  await seconds('to keep them', async () => {
    const archive = await ArchiveFile.toWrite(path)
    for (let round = 0; round < rounds; round++) {
      const published = new Date(Date.UTC(2031, 0, 1 + (round % 365))).toISOString().slice(0, 10)
      for (const [index, kept] of audits.entries()) {
        const desk = desks[(round + index) % desks.length] ?? null
        const textHash = `sha256:${(round * audits.length + index).toString(16).padStart(64, '0').split('').reverse().join('')}`
        await archive.add({...kept, story: {...kept.story, path: `${round}/${index}.md`, published, desk, textHash}})
      }
    }
    await archive.flush()
    archive.close()
    return `${rounds * audits.length} articles, ${rounds * perRound} statements, ${Math.round(statSync(path).size / 1e6)} MB`
  })

  const queries: readonly string[] = [
    'SELECT count(*) FROM statements',
    'SELECT class, count(*) FROM statements GROUP BY class',
    `SELECT desk, date_trunc('month', published) AS month, count(*), sum(needing_source) FROM articles GROUP BY ALL ORDER BY ALL`,
    `SELECT name, count(DISTINCT article) AS stories, sum(quoted_words) FROM sources WHERE identity = 'named' GROUP BY name ORDER BY stories DESC LIMIT 20`,
    `SELECT a.desk, f.rule, count(*) FROM findings f JOIN articles a USING (article) GROUP BY ALL ORDER BY 3 DESC LIMIT 20`,
    `SELECT a.path, s.line, s.text FROM statements s JOIN articles a USING (article) WHERE s.needs_source AND s.text ILIKE '%million%' LIMIT 20`,
    `SELECT text, count(DISTINCT article) AS stories FROM quotations WHERE words >= 8 GROUP BY text ORDER BY stories DESC LIMIT 20`
  ]
  for (const sql of queries) {
    await seconds(sql, async () => {
      const archive = await ArchiveFile.toRead(path)
      const rows = await rowsOf(archive.database, sql)
      archive.close()
      return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
    })
  }

  await seconds('onrecord desk --archive', () => tell(['desk', '--archive', path, '--format', 'json']))
  await seconds('onrecord desk --archive, one month', () =>
    tell(['desk', '--archive', path, '--from', '2031-03', '--to', '2031-03', '--format', 'html'])
  )
  console.log(
    `${Math.round(process.memoryUsage.rss() / 1e6)
      .toString()
      .padStart(7)} MB of memory at the end`
  )
} finally {
  rmSync(folder, {recursive: true})
}

async function tell(args: readonly string[]): Promise<string> {
  let length = 0
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      length += chunk.length
      done()
    }
  })
  await run(args, {stdin: (async function* () {})(), stdout, stderr: process.stderr, env: {}})
  return `${length} bytes`
}
