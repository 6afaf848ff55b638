import {expect} from 'chai'
import {Client} from './client.ts'

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
