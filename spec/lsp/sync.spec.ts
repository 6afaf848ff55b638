import {expect} from 'chai'
import {Client, modern, wordsIn} from './client.ts'

const story = '# Pier to close\n\n“The pier is shut, said Ada Brook.\n\nThe port is the worst in the country.\n'

describe('onrecord lsp: findings', () => {
  let client: Client

  beforeEach(() => {
    client = new Client()
  })

  afterEach(() => client.clear())

  it('says what it can do, and ends with 0 where it is told to', async () => {
    const {capabilities, serverInfo} = await client.begin()
    expect(serverInfo.name).to.equal('onrecord')
    expect(capabilities.positionEncoding).to.equal('utf-16')
    expect(capabilities.textDocumentSync).to.deep.equal({openClose: true, change: 2, save: true})
    expect(await client.end()).to.equal(0)
  })

  it('publishes what an article has when it is opened, with place, level, rule and page', async () => {
    await client.begin()
    client.open(client.uri('pier.md'), story)
    const [first] = await client.findings(client.uri('pier.md'), 1)
    expect(wordsIn(story, first.range)).to.equal('“')
    expect([first.code, first.severity, first.source]).to.deep.equal(['unbalanced-quote', 1, 'onrecord'])
    expect(first.codeDescription.href).to.match(/^file:.*\/rules\/unbalanced-quote\.md$/)
    await client.end()
  })

  it('follows single changes, and tells which version it speaks of', async () => {
    await client.begin()
    const uri = client.uri('pier.md')
    client.open(uri, story)
    expect((await client.findings(uri, 1)).map(({code}: {code: string}) => code)).to.include('unbalanced-quote')
    const place = {line: 2, character: '“The pier is shut,'.length}
    client.change(uri, 2, {range: {start: place, end: place}, text: '”'})
    expect((await client.findings(uri, 2)).map(({code}: {code: string}) => code)).not.to.include('unbalanced-quote')
    client.change(uri, 3, {text: 'The pier is open.\n'})
    expect(await client.findings(uri, 3)).to.deep.equal([])
    await client.end()
  })

  it('reads a document that was never saved, and one of an editor without a folder', async () => {
    await client.begin({rootUri: null, workspaceFolders: null})
    client.open('untitled:Untitled-1', '“The pier is shut, said Ada Brook.\n')
    expect(await client.findings('untitled:Untitled-1', 1)).to.have.lengthOf(2)
    client.open('file:///nowhere/story.txt', '“The pier is shut, said Ada Brook.\n', 'plaintext')
    expect(await client.findings('file:///nowhere/story.txt', 1)).to.have.lengthOf(2)
    await client.end()
  })

  const countings: readonly (readonly [string, readonly string[], number])[] = [
    ['utf-8', ['utf-8', 'utf-32'], '🌊 é '.length + 3],
    ['utf-32', ['utf-32'], '🌊 é '.length - 1],
    ['utf-16', ['utf-8', 'utf-16'], '🌊 é '.length]
  ]
  for (const [encoding, positionEncodings, character] of countings) {
    it(`counts characters as the editor does: ${encoding}`, async () => {
      const {capabilities} = await client.begin({}, {...modern, general: {positionEncodings}})
      expect(capabilities.positionEncoding).to.equal(encoding)
      const uri = client.uri('pier.md')
      client.open(uri, 'The tide.\r\n\r\n🌊 é “The pier is shut, said Ada Brook.\r\n')
      const [first] = await client.findings(uri, 1)
      expect(first.range.start).to.deep.equal({line: 2, character})
      const end = {line: 2, character: character + (encoding === 'utf-8' ? 3 : 1)}
      expect(first.range.end).to.deep.equal(end)
      client.change(uri, 2, {range: first.range, text: '‘“'})
      client.change(uri, 3, {range: {start: first.range.start, end}, text: ''})
      expect((await client.findings(uri, 3))[0].range.start).to.deep.equal({line: 2, character})
      await client.end()
    })
  }

  it('takes its findings back when a document is closed', async () => {
    await client.begin()
    const uri = client.uri('pier.md')
    client.open(uri, story)
    await client.findings(uri, 1)
    client.tell('textDocument/didClose', {textDocument: {uri}})
    expect(await client.told(uri)).to.deep.equal([])
    await client.end()
  })

  it('answers an editor that asks for findings itself, and pushes none to it', async () => {
    await client.begin({}, {...modern, textDocument: {...modern.textDocument, diagnostic: {}}})
    const uri = client.uri('pier.md')
    client.open(uri, story)
    const first = await client.ask('textDocument/diagnostic', {textDocument: {uri}})
    expect([first.kind, first.items[0].code]).to.deep.equal(['full', 'unbalanced-quote'])
    const again = await client.ask('textDocument/diagnostic', {textDocument: {uri}, previousResultId: first.resultId})
    expect(again).to.deep.equal({kind: 'unchanged', resultId: first.resultId})
    client.change(uri, 2, {text: 'The pier is open.\n'})
    const after = await client.ask('textDocument/diagnostic', {textDocument: {uri}, previousResultId: first.resultId})
    expect([after.kind, after.items]).to.deep.equal(['full', []])
    expect(client.heard.filter(({method}) => method === 'textDocument/publishDiagnostics')).to.deep.equal([])
    await client.end()
  })

  it('tells once of many changes that come together', async () => {
    await client.begin()
    const uri = client.uri('pier.md')
    client.open(uri, 'The pier is open.\n')
    await client.findings(uri, 1)
    for (let version = 2; version <= 300; version++) {
      client.change(uri, version, {
        range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
        text: 'Ha '
      })
    }
    await client.findings(uri, 300)
    const told = client.heard.filter(({method}) => method === 'textDocument/publishDiagnostics')
    expect(told.length).to.be.below(150)
    await client.end()
  })
})
