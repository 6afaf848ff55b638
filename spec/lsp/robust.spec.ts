import {expect} from 'chai'
import {Client} from './client.ts'
import {story} from './story.ts'

describe('onrecord lsp: whatever comes', () => {
  let client: Client

  beforeEach(() => {
    client = new Client()
  })

  afterEach(() => client.clear())

  const failure = (asked: Promise<unknown>): Promise<number> =>
    asked.then(
      () => 0,
      (error) => error.code
    )

  it('answers what comes before initialize, and after shutdown, with an error', async () => {
    expect(await failure(client.ask('textDocument/hover', {}))).to.equal(-32002)
    client.open('file:///early.md', 'Too early.')
    await client.begin()
    expect(await failure(client.ask('initialize', {capabilities: {}}))).to.equal(-32600)
    await client.ask('shutdown')
    expect(await failure(client.ask('textDocument/hover', {}))).to.equal(-32600)
    client.tell('exit')
    expect(await client.ended).to.equal(0)
  })

  it('knows nothing of an unknown method, and goes on', async () => {
    await client.begin()
    expect(await failure(client.ask('textDocument/sing', {}))).to.equal(-32601)
    client.tell('$/whistle', {})
    client.tell('textDocument/hum', {})
    expect(await client.end()).to.equal(0)
  })

  it('lives through messages that are none', async () => {
    await client.begin()
    const bodies = ['{"jsonrpc":', '[]', '42', 'null', '{"jsonrpc":"2.0","id":{},"method":7}', '{}', '\u0000']
    for (const body of bodies) client.sendRaw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`, body)
    client.tell('textDocument/didChange', {})
    client.tell('textDocument/didOpen', {textDocument: {uri: 7}})
    client.tell('textDocument/didChange', {textDocument: {uri: client.uri('gone.md'), version: 2}, contentChanges: []})
    const uri = client.uri('pier.md')
    client.open(uri, '“The pier is shut, said Ada Brook.\n')
    expect(await client.findings(uri, 1)).not.to.deep.equal([])
    expect(await client.end()).to.equal(0)
  })

  it('ends with 1 where it is told to exit without shutdown, and where the editor dies', async () => {
    await client.begin()
    client.tell('exit')
    expect(await client.ended).to.equal(1)
    const other = new Client()
    await other.begin()
    other.process.stdin.end()
    expect(await other.ended).to.equal(1)
    other.clear()
    const early = new Client()
    early.process.stdin.end()
    expect(await early.ended).to.equal(1)
    early.clear()
  })

  it('follows ten thousand changes', async function () {
    this.timeout(120_000)
    await client.begin()
    const uri = client.uri('pier.md')
    let text = story
    client.open(uri, text)
    const last = 10_001
    for (let version = 2; version <= last; version++) {
      const at = (version * 7919) % text.length
      const [line, character] = [text.slice(0, at).split('\n').length - 1, at - text.lastIndexOf('\n', at - 1) - 1]
      const words = version % 3 === 0 ? '' : 'e'
      const taken = words === '' && text[at] !== '\n' ? 1 : 0
      const range = {start: {line, character}, end: {line, character: character + taken}}
      client.change(uri, version, {range, text: words})
      text = text.slice(0, at) + words + text.slice(at + taken)
    }
    const shown = await client.findings(uri, last)
    const fresh = client.uri('fresh.md')
    client.open(fresh, text)
    const own = await client.findings(fresh, 1)
    expect(JSON.stringify(shown).replaceAll(uri, fresh)).to.equal(JSON.stringify(own))
    expect(await client.end()).to.equal(0)
  })

  it('goes on without a rule of the user’s own that fails, and says so', async () => {
    const rule = `export default {id: 'house/broken', family: 'wording', level: 'note', about: 'It breaks', options: {},
      *check() { throw new Error('no luck') }}`
    client.put('rules.mjs', rule)
    client.put('onrecord.config.json', '{"plugins": ["./rules.mjs"]}')
    await client.begin()
    const uri = client.uri('pier.md')
    client.open(uri, '“The pier is shut, said Ada Brook.\n')
    expect((await client.findings(uri, 1)).length).to.be.above(0)
    const {message} = await client.hears('window/showMessage')
    expect(message).to.equal('The rule "house/broken" failed: no luck; mend the rule.')
    expect(await client.end()).to.equal(0)
  })

  it('serves an editor that refuses all that it is asked', async () => {
    client.refuses = true
    await client.begin()
    await client.hears('client/registerCapability')
    await client.hears('workspace/configuration')
    const uri = client.uri('pier.md')
    client.open(uri, '“The pier is shut, said Ada Brook.\n')
    expect(await client.findings(uri, 1)).not.to.deep.equal([])
    client.tell('workspace/didChangeConfiguration', {settings: null})
    await client.hears('workspace/configuration')
    const {shown} = await client.ask('workspace/executeCommand', {command: 'onrecord.openReport', arguments: [uri]})
    expect(shown).to.equal(false)
    expect(await client.end()).to.equal(0)
    expect(client.stderr).to.equal('')
  })

  it('opens a report beside a text whose name is no URI that anybody could read', async () => {
    await client.begin()
    const uri = 'untitled:100% of it/../../..%2f..%2fetc%zz'
    client.open(uri, '“The pier is shut, said Ada Brook.\n')
    const opened = await client.ask('workspace/executeCommand', {command: 'onrecord.openReport', arguments: [uri]})
    expect(opened.uri).to.match(/^file:\/\/\/.*\/onrecord-\w+\/[^/]*\.report\.\w+$/)
    expect(await client.end()).to.equal(0)
  })

  it('does not work on what was cancelled', async () => {
    await client.begin()
    const uri = client.uri('pier.md')
    client.open(uri, story.repeat(20))
    const asked = failure(client.ask('textDocument/documentSymbol', {textDocument: {uri}}))
    client.tell('$/cancelRequest', {id: client.asked})
    expect(await asked).to.equal(-32800)
    expect(await client.end()).to.equal(0)
  })

  it('reads a document of two megabytes, and one line of that length', async function () {
    this.timeout(120_000)
    await client.begin()
    const paragraph = '“The pier is shut,” said Ada Brook, the harbour master. Nobody knows why the crane fell.\n\n'
    const uri = client.uri('long.md')
    client.open(uri, paragraph.repeat(22_000))
    expect((await client.findings(uri, 1)).length).to.be.above(0)
    client.change(uri, 2, {range: {start: {line: 0, character: 0}, end: {line: 0, character: 1}}, text: ''})
    await client.findings(uri, 2)
    client.change(uri, 3, {text: '“é🌊 '.repeat(40_000)})
    const told = await client.findings(uri, 3)
    expect(told.length).to.equal(1001)
    expect(told[0].message).to.match(/^38998 more findings are not shown here/)
    expect(await client.end()).to.equal(0)
  })
})
