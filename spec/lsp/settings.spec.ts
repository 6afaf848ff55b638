import {expect} from 'chai'
import {Client, modern, wordsIn} from './client.ts'
import {placeOf} from './story.ts'

const article = '“The pier is shut, said Ada Brook.\n'

describe('onrecord lsp: settings', () => {
  let client: Client

  beforeEach(() => {
    client = new Client()
  })

  afterEach(async () => {
    expect(await client.end()).to.equal(0)
  })

  const codes = (diagnostics: readonly {code: string}[]) => diagnostics.map(({code}) => code)

  it('hold for the folder that they lie in, and are read anew when they change', async () => {
    const config = client.put('sport/onrecord.config.json', '{"rules": {"unbalanced-quote": "off"}}')
    await client.begin()
    const watched = await client.hears('client/registerCapability', ({registrations}) =>
      registrations.some(({method}: {method: string}) => method === 'workspace/didChangeWatchedFiles')
    )
    expect(JSON.stringify(watched)).to.include('**/onrecord.config.json')
    const [sport, news] = [client.uri('sport/a.md'), client.uri('news/a.md')]
    client.open(sport, article)
    client.open(news, article)
    expect(codes(await client.findings(sport, 1))).not.to.include('unbalanced-quote')
    expect(codes(await client.findings(news, 1))).to.include('unbalanced-quote')
    client.put('sport/onrecord.config.json', '{"rules": {"unbalanced-quote": "note"}}')
    client.tell('workspace/didChangeWatchedFiles', {changes: [{uri: `file://${config}`, type: 2}]})
    const [first] = await client.findings(sport, 1)
    expect([first.code, first.severity]).to.deep.equal(['unbalanced-quote', 3])
  })

  it('that are wrong are told of in their own file, which may be open or not', async () => {
    const text = '{\n  "rules": {\n    "unbalanced-qote": "off"\n  }\n}\n'
    client.put('onrecord.config.json', text)
    await client.begin()
    const [uri, config] = [client.uri('a.md'), client.uri('onrecord.config.json')]
    client.open(uri, article)
    const [fault] = await client.told(config)
    expect(wordsIn(text, fault.range)).to.equal('"unbalanced-qote"')
    expect(fault.message).to.include('did you mean "unbalanced-quote"?')
    // Until they are mended, the article is audited as by default.
    expect(codes(await client.findings(uri, 1))).to.include('unbalanced-quote')
    client.open(config, text, 'json')
    expect((await client.findings(config, 1)).length).to.equal(1)
    client.change(config, 2, {text: text.replace('qote', 'quote')})
    expect(await client.findings(config, 2)).to.deep.equal([])
    client.change(config, 3, {text: '{"rules": '})
    expect((await client.findings(config, 3))[0].message).to.match(/is not JSON/)
  })

  it('are completed and explained while they are written', async () => {
    await client.begin()
    const json = client.uri('onrecord.config.json')
    const text =
      '{"extends": "", "rules": {"unbal": 1, "bare-url": "warning", "single-source-story": {"": 1}}, "mi": 1}'
    client.open(json, text, 'json')
    const complete = async (uri: string, whole: string, words: string, into: number) => {
      const items = await client.ask('textDocument/completion', {
        textDocument: {uri},
        position: placeOf(whole, words, into)
      })
      return items.map(({label}: {label: string}) => label)
    }
    expect(await complete(json, text, '""', 1))
      .to.include('guardian')
      .and.to.include('ap')
    expect(await complete(json, text, '"unbal', 6))
      .to.include('unbalanced-quote')
      .and.to.include('bare-url')
    expect(await complete(json, text, '"warning', 3)).to.deep.equal(['error', 'warning', 'note', 'on', 'off'])
    expect(await complete(json, text, '"mi"', 3))
      .to.include('minConfidence')
      .and.to.include('overrides')
    const shown = await client.ask('textDocument/hover', {
      textDocument: {uri: json},
      position: placeOf(text, 'single-source', 2)
    })
    expect(shown.contents.value).to.match(/^\*\*\[single-source-story\]/)
    const key = await client.ask('textDocument/hover', {
      textDocument: {uri: json},
      position: placeOf(text, 'extends', 2)
    })
    expect(key.contents.value).to.equal(
      'What these settings are laid over: presets and files, the later over the earlier.'
    )
    const yaml = client.uri('.onrecordrc.yaml')
    const source = 'extends: gu\nrules:\n  unbal\n  bare-url: e\noverrides:\n  - files: a\n    ru\n'
    client.open(yaml, source, 'yaml')
    expect(await complete(yaml, source, 'gu', 2)).to.include('guardian')
    expect(await complete(yaml, source, 'unbal', 5)).to.include('unbalanced-quote')
    expect(await complete(yaml, source, ': e', 3)).to.deep.equal(['error', 'warning', 'note', 'on', 'off'])
    expect(await complete(yaml, source, '    ru', 6)).to.have.members(['files', 'extends', 'rules', 'minConfidence'])
  })

  it('in a package.json are completed, explained and judged, and nothing else there is', async () => {
    const text =
      '{\n  "name": "desk",\n  "eslintConfig": {"rules": {"bare-url": "warn"}},\n  "onrecord": {"rules": {"unbalanced-qote": "off", "bare-url": "warning"}, "mi": 1}\n}\n'
    client.put('package.json', text)
    await client.begin()
    const [uri, settings] = [client.uri('a.md'), client.uri('package.json')]
    client.open(uri, article)
    const [told] = await client.told(settings)
    expect(wordsIn(text, told.range)).to.equal('"unbalanced-qote"')
    client.open(settings, text, 'json')
    const [fault, ...others] = await client.findings(settings, 1)
    expect([wordsIn(text, fault.range), others.length]).to.deep.equal(['"unbalanced-qote"', 1])
    const at = (words: string, into: number) => ({
      textDocument: {uri: settings},
      position: placeOf(text, words, into)
    })
    const labels = async (words: string, into: number) =>
      (await client.ask('textDocument/completion', at(words, into))).map(({label}: {label: string}) => label)
    expect(await labels('"unbalanced-qote', 6)).to.include('unbalanced-quote')
    expect(await labels('"warning', 3)).to.deep.equal(['error', 'warning', 'note', 'on', 'off'])
    expect(await labels('"mi"', 3)).to.include('minConfidence')
    expect(await labels('"name"', 3)).to.deep.equal(['onrecord'])
    expect(await labels('"warn"', 3)).to.deep.equal([])
    const shown = async (words: string, into: number) =>
      (await client.ask('textDocument/hover', at(words, into)))?.contents.value ?? null
    expect(await shown('"bare-url": "warning', 3)).to.match(/^\*\*\[bare-url\]/)
    expect(await shown('"onrecord"', 3)).to.equal('How onrecord audits the articles below this folder.')
    expect(await shown('"bare-url": "warn"', 3)).to.equal(null)
    client.change(settings, 2, {text: '{"dependencies": {"onrecord": "^1.0.0"}}'})
    expect(await client.findings(settings, 2)).to.deep.equal([])
    client.change(settings, 3, {text: '{"name": '})
    expect(await client.findings(settings, 3)).to.deep.equal([])
  })

  it('in comments are completed and explained as well', async () => {
    await client.begin()
    const uri = client.uri('a.md')
    const text =
      '<!-- onrecord-ignore unbalanced-quote: her own -->\n“Shut, said Ada Brook.\n\n<!-- onr\n\n<!-- onrecord-ignore bare\n'
    client.open(uri, text)
    const at = (words: string, into: number) => ({textDocument: {uri}, position: placeOf(text, words, into)})
    expect((await client.ask('textDocument/hover', at('unbalanced', 3))).contents.value).to.match(
      /^\*\*\[unbalanced-quote\]/
    )
    const labels = async (words: string, into: number) =>
      (await client.ask('textDocument/completion', at(words, into))).map(({label}: {label: string}) => label)
    expect(await labels('<!-- onr\n', 8)).to.deep.equal([
      'onrecord-ignore',
      'onrecord-ignore-file',
      'onrecord-ignore-start',
      'onrecord-ignore-end'
    ])
    expect(await labels('ignore bare\n', 11)).to.include('bare-url')
    expect(await labels('Shut, said', 3)).to.deep.equal([])
  })

  it('of the editor are asked for, and followed', async () => {
    let own: object = {preset: 'wikipedia', codeLens: false}
    client.answers = {'workspace/configuration': () => [own]}
    await client.begin()
    await client.hears('workspace/configuration')
    const uri = client.uri('a.md')
    client.open(uri, '“The pier is shut,” quipped Ada Brook.\n')
    expect(
      (await client.findings(uri, 1)).find(({code}: {code: string}) => code === 'loaded-attribution-verb')?.severity
    ).to.equal(2)
    expect(await client.ask('textDocument/codeLens', {textDocument: {uri}})).to.deep.equal([])
    own = {preset: 'feed'}
    client.tell('workspace/didChangeConfiguration', {settings: null})
    await client.hears('workspace/configuration')
    await client.ask('textDocument/codeLens', {textDocument: {uri}})
    expect(codes(await client.findings(uri, 1))).not.to.include('loaded-attribution-verb')
  })

  it('that are programs are run anew when they change', async () => {
    const config = client.put('onrecord.config.mjs', 'export default {rules: {"unbalanced-quote": "off"}}')
    await client.begin()
    const uri = client.uri('a.md')
    client.open(uri, article)
    expect(codes(await client.findings(uri, 1))).not.to.include('unbalanced-quote')
    client.put('onrecord.config.mjs', 'export default {rules: {"unbalanced-quote": "note"}}')
    client.tell('workspace/didChangeWatchedFiles', {changes: [{uri: `file://${config}`, type: 2}]})
    expect(codes(await client.findings(uri, 1))).to.include('unbalanced-quote')
  })

  it('that are programs are not run where the command line forbids it', async () => {
    client.put('onrecord.config.mjs', 'throw new Error("ran")')
    const careful = new Client(['lsp', '--no-config-code'])
    await careful.begin({rootUri: client.uri(), workspaceFolders: null, initializationOptions: {configCode: true}})
    careful.open(client.uri('a.md'), article)
    const [fault] = await careful.told(client.uri('onrecord.config.mjs'))
    expect(fault.message).to.match(/is a program, and --no-config-code forbids those/)
    await careful.end()
    await client.begin()
  })
})

describe('onrecord lsp: all articles of the folders', () => {
  let client: Client

  before(async () => {
    client = new Client()
    client.put('.onrecordignore', 'old/\n')
    client.put('a.md', article)
    client.put('b/c.txt', article.replace('Ada', 'Bo'))
    client.put('old/d.md', article)
    client.put('README.md', article)
  })

  after(() => client.end())

  it('are audited one by one, those that are open as they stand, with progress', async () => {
    await client.begin({}, {...modern, textDocument: {...modern.textDocument, diagnostic: {}}})
    client.open(client.uri('a.md'), 'The pier is open.\n', 'markdown', 7)
    const {items} = await client.ask('workspace/diagnostic', {previousResultIds: [], workDoneToken: 'w'})
    const shown = items.map((item: {uri: string; version: number | null; items: readonly unknown[]}) => [
      item.uri,
      item.version,
      item.items.length
    ])
    expect(shown).to.deep.equal([
      [client.uri('a.md'), 7, 0],
      [client.uri('b/c.txt'), null, 2]
    ])
    const told = client.heard.filter(({method}) => method === '$/progress').map(({params}) => params.value.kind)
    expect(told).to.deep.equal(['begin', 'report', 'report', 'end'])
    const previousResultIds = items.map(({uri, resultId}: {uri: string; resultId: string}) => ({uri, value: resultId}))
    const again = await client.ask('workspace/diagnostic', {previousResultIds})
    expect(again.items.map(({kind}: {kind: string}) => kind)).to.deep.equal(['unchanged', 'unchanged'])
    const parts = await client.ask('workspace/diagnostic', {previousResultIds: [], partialResultToken: 'p'})
    expect(parts.items).to.deep.equal([])
    const sent = client.heard.filter(({method, params}) => method === '$/progress' && params.token === 'p')
    expect(sent.length).to.equal(2)
  })

  it('are searched for sources', async () => {
    const found = await client.ask('workspace/symbol', {query: 'bo bk'})
    expect(
      found.map(({name, location}: {name: string; location: {uri: string}}) => [name, location.uri])
    ).to.deep.equal([['Bo Brook', client.uri('b/c.txt')]])
    expect((await client.ask('workspace/symbol', {query: 'nobody'})).length).to.equal(0)
  })

  it('may lie in several folders, which come and go', async () => {
    const other = new Client()
    other.put('far.md', article.replace('Ada', 'Cy'))
    const event = {added: [{uri: other.uri(), name: 'far'}], removed: [{uri: client.uri(), name: 'desk'}]}
    client.tell('workspace/didChangeWorkspaceFolders', {event})
    const found = await client.ask('workspace/symbol', {query: ''})
    expect(found.map(({name}: {name: string}) => name)).to.deep.equal(['Cy Brook'])
    other.clear()
  })
})
