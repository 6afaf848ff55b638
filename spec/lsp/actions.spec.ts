import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'chai'
import {applyEdits} from '../../lib/text/edits.ts'
import {Lines} from '../../lib/text/lines.ts'
import {Client, modern} from './client.ts'
import {everything, openStory, placeOf, story} from './story.ts'

interface Place {
  readonly line: number
  readonly character: number
}
interface TextEdit {
  readonly range: {readonly start: Place; readonly end: Place}
  readonly newText: string
}
interface Action {
  readonly title: string
  readonly kind: string
  readonly isPreferred?: boolean
  readonly diagnostics?: readonly {readonly code: string}[]
  readonly edit?: {
    readonly documentChanges: readonly {readonly textDocument: object; readonly edits: readonly TextEdit[]}[]
  }
  readonly command?: {readonly command: string; readonly arguments: readonly string[]}
}

function apply(text: string, action: Action | undefined): string {
  const lines = new Lines(text)
  const offset = ({line, character}: Place) => lines.offsetOf({line: line + 1, column: character + 1})
  const edits = action?.edit?.documentChanges[0]?.edits ?? []
  return applyEdits(
    text,
    edits.map(({range, newText}) => ({start: offset(range.start), end: offset(range.end), text: newText}))
  )
}

describe('onrecord lsp: mending', () => {
  let client: Client
  let uri: string

  before(async () => {
    client = new Client()
    client.answers = {
      'window/showDocument': () => ({success: true}),
      'workspace/applyEdit': () => ({applied: true})
    }
    await client.begin()
    uri = await openStory(client)
  })

  after(async () => {
    expect(await client.end()).to.equal(0)
  })

  const actions = (words: string | null, more = {}): Promise<readonly Action[]> => {
    const at = placeOf(story, words ?? '')
    const range = words === null ? everything : {start: at, end: at}
    return client.ask('textDocument/codeAction', {textDocument: {uri}, range, context: {diagnostics: [], ...more}})
  }
  const order = (command: string, ...given: readonly unknown[]) =>
    client.ask('workspace/executeCommand', {command, arguments: given})
  const refusal = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => '',
      (error: Error) => error.message
    )

  it('offers what a finding suggests, then the ways around it', async () => {
    const offered = await actions('"It is shut')
    expect(offered.map(({title}) => title)).to.deep.equal([
      'Close it after “shut for good”',
      'Take the mark away',
      'Mend all that can be mended without changing a meaning',
      'Ignore unbalanced-quote here, and say why',
      'Add this unbalanced-quote to the baseline',
      'Open the page of unbalanced-quote'
    ])
    expect(apply(story, offered[0])).to.include('"It is shut for good."')
    expect(offered[0]?.diagnostics?.map(({code}) => code)).to.deep.equal(['unbalanced-quote'])
  })

  it('prefers what cannot change a meaning', async () => {
    const [first] = await actions('Sign up')
    expect([first?.kind, first?.isPreferred]).to.deep.equal(['quickfix', true])
    expect(apply(story, first)).not.to.include('newsletter')
  })

  it('mends all that is safe in one change, for whoever asks for just that', async () => {
    const [all, ...others] = await actions('Ada', {only: ['source.fixAll']})
    expect([all?.kind, others]).to.deep.equal(['source.fixAll.onrecord', []])
    const mended = apply(story, all)
    expect(mended).not.to.include('newsletter')
    expect(mended).to.include('“It was never safe,”')
    expect(await actions('Ada', {only: ['refactor']})).to.deep.equal([])
    expect((await actions(null, {only: ['quickfix']})).some(({kind}) => kind !== 'quickfix')).to.equal(false)
  })

  it('ignores nothing until somebody says why', async () => {
    const ignoring = (await actions('"It is shut')).find(({title}) => title.startsWith('Ignore'))
    const silent = apply(story, ignoring)
    expect(silent).to.include('<!-- onrecord-ignore unbalanced-quote: -->\nThe port lost')
    const own = client.uri('ignored.md')
    const codes = async (text: string, version: number): Promise<readonly string[]> => {
      if (version === 1) client.open(own, text)
      else client.change(own, version, {text})
      return (await client.findings(own, version)).map(({code}: {code: string}) => code)
    }
    const before = await codes(silent, 1)
    expect(before).to.include('unbalanced-quote').and.to.include('suppression-fault')
    const after = await codes(silent.replace('quote: -->', 'quote: the clerk’s own marks -->'), 2)
    expect(after).not.to.include('unbalanced-quote').and.not.to.include('suppression-fault')
  })

  it('leaves a place for the reason where the editor can', async () => {
    const other = new Client()
    const workspace = {...modern.workspace, workspaceEdit: {documentChanges: true, snippetEditSupport: true}}
    await other.begin({}, {...modern, workspace})
    const own = await openStory(other)
    const at = placeOf(story, '"It is shut')
    const offered = await other.ask('textDocument/codeAction', {
      textDocument: {uri: own},
      range: {start: at, end: at},
      context: {diagnostics: []}
    })
    const ignoring = offered.find(({title}: Action) => title.startsWith('Ignore'))
    expect(ignoring.edit.documentChanges[0].edits[0].snippet).to.deep.equal({
      kind: 'snippet',
      value: `<!-- onrecord-ignore unbalanced-quote: $\{1:why it may stand} -->\n`
    })
    await other.end()
  })

  it('gives the sourcing report in several forms, and opens it', async () => {
    const markdown = await order('onrecord.report', uri)
    expect([markdown.uri, markdown.format]).to.deep.equal([uri, 'markdown'])
    expect(markdown.text).to.match(/^# Pier at Marne to close\n/)
    expect((await order('onrecord.report', uri, 'html')).text).to.match(/^<!doctype html>/i)
    expect(JSON.parse((await order('onrecord.report', uri, 'json')).text)[0].title).to.equal('Pier at Marne to close')
    expect(await refusal(order('onrecord.report', uri, 'song'))).to.equal(
      'There is no report as “song”; there are markdown, text, html, json.'
    )
    const opened = await order('onrecord.openReport', uri)
    expect(opened.shown).to.equal(true)
    expect((await client.hears('window/showDocument')).uri).to.equal(opened.uri)
    expect(readFileSync(new URL(opened.uri), 'utf8')).to.equal(markdown.text)
  })

  it('opens the page of a rule', async () => {
    const {uri: page} = await order('onrecord.openRule', 'unbalanced-quote')
    expect(readFileSync(new URL(page), 'utf8')).to.match(/^# unbalanced-quote\n/)
    expect(await refusal(order('onrecord.openRule', 'unbalanced'))).to.match(/^There is no rule “unbalanced”/)
  })

  it('mends the document through the editor where it is ordered to', async () => {
    expect(await order('onrecord.fixAll', uri)).to.deep.equal({applied: true})
    const {edit} = await client.hears('workspace/applyEdit')
    expect(apply(story, {title: '', kind: '', edit})).not.to.include('newsletter')
  })

  it('adds a finding to the baseline, and tells of it no more', async () => {
    const adding = (await actions('"It is shut')).find(({title}) => title.startsWith('Add'))
    await order(adding?.command?.command ?? '', ...(adding?.command?.arguments ?? []))
    const {entries} = JSON.parse(readFileSync(join(client.folder, '.onrecord-baseline.json'), 'utf8'))
    expect(entries.map(({path, rule}: {path: string; rule: string}) => [path, rule])).to.deep.equal([
      ['pier.md', 'unbalanced-quote']
    ])
    const codes = (await client.findings(uri, 1)).map(({code}: {code: string}) => code)
    expect(codes).not.to.include('unbalanced-quote')
    expect(await refusal(order('onrecord.addToBaseline', uri, 'none'))).to.match(/^This finding is gone/)
  })

  it('says what it cannot do', async () => {
    expect(await refusal(order('onrecord.sing'))).to.match(
      /^There is no command “onrecord.sing”; there are onrecord.report,/
    )
    expect(await refusal(order('onrecord.report', 'file:///gone.md'))).to.match(/^The first argument should be/)
    expect(await refusal(order('onrecord.report'))).to.match(/^The first argument should be/)
  })
})
