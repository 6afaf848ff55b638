/**
 * How fast it is, as ratios that hold on any machine: `npm run bench [-- FOLDER]` (a folder of .md and .txt; `corpus`).
 * What is compared runs in turns, round by round, so that a busy minute slows both; figures are medians.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {ParseEnglish} from 'parse-english'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {readArticle} from '../../lib/article.ts'
import {audit} from '../../lib/audit.ts'
import {check} from '../../lib/findings/check.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import type {Format} from '../../lib/model.ts'
import {findAttributions} from '../../lib/statements/attributions.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {prepareReading} from '../../lib/statements/reading.ts'
import {splitSentences} from '../../lib/statements/sentences.ts'
import {findStatements} from '../../lib/statements/statements.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {readTokens} from '../../lib/tree/tokens.ts'
import {rules} from '../../rules/index.ts'

interface Text {
  readonly text: string
  readonly format: Format
}

const folder = process.argv[2] ?? 'corpus'
const rounds = 15
const texts = readTexts(folder)
const settings = readSettings({}, rules)
const size = texts.reduce((sum, {text}) => sum + text.length, 0)
const words = texts.reduce((sum, {text}) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

console.log(`${texts.length} articles, ${size} characters, ${words} words; Node ${process.version}; ${rounds} rounds\n`)
compareWithTree()
shareStages()
rankRules()
compareStart()
weighStream()

/** The whole audit against the building of the tree alone that remark and retext would give, with no analysis. */
function compareWithTree(): void {
  const processor = unified().use(remarkParse).use(remarkRetext, ParseEnglish).freeze()
  const [tree, whole] = inTurns([
    () => {
      for (const {text} of texts) {
        const file = new VFile(text)
        processor.runSync(processor.parse(file), file)
      }
    },
    () => {
      for (const {text, format} of texts) audit(text, {format, settings}).record
    }
  ])
  console.log('The whole audit against remark + retext (tree only)')
  line('remark + remark-retext', perArticle(tree))
  line('audit, all rules', perArticle(whole), `${ratio(tree, whole)} times as fast`)
}

/** What each stage takes of the audit. */
function shareStages(): void {
  const trees = texts.map(({text, format}) => readTree(text, format))
  const tokens = trees.map(({blocks}) => readTokens(blocks))
  const quotations = trees.map(({blocks}, at) => findQuotations(tokens[at] ?? [], blocks))
  const readings = texts.map(({text}, at) => {
    const [own = [], found] = [tokens[at], quotations[at]]
    const quoted = found?.quotations ?? []
    const sentences = splitSentences(own, quoted, trees[at]?.regions ?? [])
    return prepareReading(text, own, sentences, quoted, found?.quotationAt ?? new Int32Array(0))
  })
  const raw = readings.map(findAttributions)
  const articles = texts.map(({text, format}) => readArticle(text, {format}))
  const stages: readonly (readonly [string, () => unknown])[] = [
    ['tree', () => texts.map(({text, format}) => readTree(text, format))],
    ['tokens', () => trees.map(({blocks}) => readTokens(blocks))],
    ['quotations', () => trees.map(({blocks}, at) => findQuotations(tokens[at] ?? [], blocks))],
    [
      'sentences',
      () => trees.map(({regions}, at) => splitSentences(tokens[at] ?? [], quotations[at]?.quotations ?? [], regions))
    ],
    ['attributions', () => readings.map((reading) => findAttributions(reading))],
    ['statements', () => readings.map((reading, at) => findStatements(reading, raw[at] ?? []))],
    ['article (all of these and sources)', () => texts.map(({text, format}) => readArticle(text, {format}))],
    ['rules, their shared lists made before', () => articles.map((article) => check(article, rules, settings))],
    ['whole audit, with its record', () => texts.map(({text, format}) => audit(text, {format, settings}).record)]
  ]
  const times = inTurns(stages.map(([, run]) => run))
  const whole = times.at(-1) ?? Number.NaN
  console.log('\nShare of the stages')
  stages.forEach(([name], at) => {
    const time = times[at] ?? Number.NaN
    line(name, perArticle(time), `${((100 * time) / whole).toFixed(0)} %`)
  })
}

/**
 * What the rules take of the audit. Each round reads the articles anew and begins with another rule, since the first that asks for a list
 * which several share pays for it.
 */
function rankRules(): void {
  const times = rules.map((): number[] => [])
  const whole: number[] = []
  for (let round = -2; round < rounds; round++) {
    const sums = rules.map(() => 0)
    const began = performance.now()
    for (const {text, format} of texts) {
      const article = readArticle(text, {format})
      for (let turn = 0; turn < rules.length; turn++) {
        const at = (turn + Math.max(0, round) * 7) % rules.length
        const rule = rules[at]
        const start = performance.now()
        for (const _ of rule?.check(article, settings.rules[rule.id]?.options ?? {}) ?? []);
        sums[at] = (sums[at] ?? 0) + performance.now() - start
      }
    }
    if (round < 0) continue
    whole.push(performance.now() - began)
    sums.forEach((sum, at) => {
      times[at]?.push(sum)
    })
  }
  const all = median(whole)
  const ranked = rules.map(({id}, at) => [id, median(times[at] ?? [])] as const).sort(([, a], [, b]) => b - a)
  const sum = ranked.reduce((total, [, time]) => total + time, 0)
  console.log('\nThe rules, of reading and checking together')
  line(`all ${rules.length} rules`, perArticle(sum), `${((100 * sum) / all).toFixed(0)} %`)
  for (const [id, time] of ranked.slice(0, 5)) line(id, perArticle(time), `${((100 * time) / all).toFixed(1)} %`)
}

/** A cold start of the built program against a Node that does nothing. */
function compareStart(): void {
  const article = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'article.md')
  writeFileSync(article, cut(texts.map(({text}) => text).join('\n\n'), 650))
  const run =
    (...args: readonly string[]) =>
    () =>
      void spawnSync(process.execPath, args)
  const program = 'dist/onrecord.cjs'
  const [bare, version, lint] = inTurns([run('-e', '0'), run(program, '--version'), run(program, 'lint', article)])
  rmSync(join(article, '..'), {recursive: true})
  console.log('\nA cold start against a Node that does nothing')
  line('node -e 0', millis(bare))
  line('onrecord --version', millis(version), `${ratio(version, bare)} times`)
  line('onrecord lint, 650 words', millis(lint), `${ratio(lint, bare)} times`)
}

/** The most memory that 1,000 articles take, streamed. */
function weighStream(): void {
  const desk = mkdtempSync(join(tmpdir(), 'onrecord-'))
  mkdirSync(desk, {recursive: true})
  for (let index = 0; index < 1000; index++) {
    const {text = '', format = 'text'} = texts[index % texts.length] ?? {}
    writeFileSync(join(desk, `${String(index).padStart(4, '0')}.${format === 'text' ? 'txt' : 'md'}`), text)
  }
  const tell = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))'
  const began = performance.now()
  const {stderr, stdout} = spawnSync(
    process.execPath,
    ['--import', tell, 'dist/onrecord.cjs', 'report', '--format', 'ndjson', desk],
    {encoding: 'utf8', maxBuffer: 2 ** 30}
  )
  const time = performance.now() - began
  rmSync(desk, {recursive: true})
  const kilobytes = Number(stderr.trim().split('\n').at(-1))
  console.log('\n1,000 articles streamed as NDJSON')
  line('records', String(stdout.split('\n').length - 1))
  line('most memory', `${(kilobytes / 1024).toFixed(0)} MB`)
  line('time', millis(time), `${(1_000_000 / time).toFixed(0)} articles a second`)
}

/** Runs each in turn, round by round, after two rounds to warm up; medians in milliseconds. */
function inTurns(runs: readonly (() => unknown)[]): readonly number[] {
  const times: number[][] = runs.map(() => [])
  for (let round = -2; round < rounds; round++) {
    runs.forEach((run, at) => {
      const began = performance.now()
      run()
      if (round >= 0) times[at]?.push(performance.now() - began)
    })
  }
  return times.map(median)
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}

function readTexts(from: string): readonly Text[] {
  return readdirSync(from)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({text: readFileSync(join(from, name), 'utf8'), format: name.endsWith('.md') ? 'markdown' : 'text'}))
}

/** So many words of a text, from its start. */
function cut(text: string, count: number): string {
  const end = [...text.matchAll(/\S+/g)][count]?.index
  return end === undefined ? text : text.slice(0, end)
}

function line(name: string, ...figures: readonly string[]): void {
  console.log(`  ${name.padEnd(36)}${figures.map((figure) => figure.padStart(16)).join('')}`)
}

function perArticle(time = Number.NaN): string {
  return `${(time / texts.length).toFixed(3)} ms`
}

function millis(time = Number.NaN): string {
  return `${time.toFixed(1)} ms`
}

function ratio(a = Number.NaN, b = Number.NaN): string {
  return (a / b).toFixed(2)
}
