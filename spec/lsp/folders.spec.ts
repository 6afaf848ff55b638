import {expect} from 'chai'
import {Client, modern} from './client.ts'

const article = '“The pier is shut, said Ada Brook.\n\nThe pier is where Ada was born.\n'

/** A rule of a desk’s own that finds a word. */
const ruleAbout = (word: string) => `export default {
  id: 'house/${word}', family: 'wording', level: 'note', about: 'The word ${word} is here', options: {},
  *check({text}) {
    const start = text.lastIndexOf('${word}')
    if (start >= 0) yield {span: {start, end: start + ${word.length}}, message: 'Here it is.'}
  }
}`

type Told = readonly {code: string; severity: number}[]

describe('onrecord lsp: several folders', () => {
  let client: Client

  beforeEach(() => {
    client = new Client()
    client.put('sport/onrecord.config.json', '{"extends": "./desk.json", "plugins": ["./rules.mjs"]}')
    client.put('sport/desk.json', '{"rules": {"unbalanced-quote": "off"}}')
    client.put('sport/rules.mjs', ruleAbout('pier'))
    client.put('news/onrecord.config.mjs', 'export default {rules: {"unbalanced-quote": "note"}}')
    client.put('city/onrecord.config.mjs', 'export default {rules: {"unbalanced-quote": "warning"}}')
  })

  afterEach(async () => {
    expect(await client.end()).to.equal(0)
  })

  const folderOf = (name: string) => ({uri: client.uri(name), name})
  const begin = (capabilities: object = modern) =>
    client.begin({rootUri: null, workspaceFolders: ['sport', 'news'].map(folderOf)}, capabilities)
  const changed = (...paths: readonly string[]) =>
    client.tell('workspace/didChangeWatchedFiles', {changes: paths.map((path) => ({uri: client.uri(path), type: 2}))})

  /** The marks and the word of the desk, as they are found. */
  const found = (told: Told) =>
    told.flatMap(({code, severity}) => (/^house\/|^unbalanced/.test(code) ? [`${code} ${severity}`] : []))

  it('go each by their own settings and rules, which may be programs', async () => {
    await begin()
    const [sport, news] = [client.uri('sport/a.md'), client.uri('news/a.md')]
    client.open(sport, article)
    client.open(news, article)
    expect(found(await client.findings(sport, 1))).to.deep.equal(['house/pier 3'])
    expect(found(await client.findings(news, 1))).to.deep.equal(['unbalanced-quote 3'])
    const open = (...given: readonly string[]) =>
      client.ask('workspace/executeCommand', {command: 'onrecord.openRule', arguments: given})
    expect((await open('house/pier', sport)).uri).to.match(/house-pier\.md$/)
    const refusal = await open('house/pier', news).catch(({message}: Error) => message)
    expect(refusal).to.match(/^There is no rule “house\/pier”/)
  })

  it('have a baseline each', async () => {
    await begin()
    const [sport, news] = [client.uri('sport/a.md'), client.uri('news/a.md')]
    client.open(news, article)
    client.open(sport, article)
    await client.findings(sport, 1)
    const [item] = await client
      .ask('textDocument/codeAction', {
        textDocument: {uri: news},
        range: {start: {line: 0, character: 0}, end: {line: 0, character: 1}},
        context: {diagnostics: []}
      })
      .then((actions) => actions.filter(({title}: {title: string}) => /unbalanced-quote to the baseline/.test(title)))
    const {uri} = await client.ask('workspace/executeCommand', item.command)
    expect(uri).to.equal(client.uri('news/.onrecord-baseline.json'))
    expect(found(await client.findings(news, 1))).to.deep.equal([])
    expect(found(await client.findings(sport, 1))).to.deep.equal(['house/pier 3'])
  })

  it('are not touched by a change of settings in another', async () => {
    await begin()
    const [sport, news] = [client.uri('sport/a.md'), client.uri('news/a.md')]
    for (const uri of [sport, news]) {
      client.open(uri, article)
      await client.findings(uri, 1)
    }
    client.heard.length = 0
    client.put('news/onrecord.config.mjs', 'export default {rules: {"unbalanced-quote": "error"}}')
    changed('news/onrecord.config.mjs')
    expect(found(await client.findings(news, 1))).to.deep.equal(['unbalanced-quote 1'])
    await client.ask('workspace/symbol', {query: ''})
    const published = client.heard.filter(({method}) => method === 'textDocument/publishDiagnostics')
    expect(published.map(({params}) => params.uri)).not.to.include(sport)
  })

  it('are not answered for anew where nothing of theirs has changed', async () => {
    await begin({...modern, textDocument: {...modern.textDocument, diagnostic: {}}})
    const uris = [client.uri('sport/a.md'), client.uri('news/a.md')]
    for (const uri of uris) client.open(uri, article)
    const pull = (uri: string, previousResultId?: string) =>
      client.ask('textDocument/diagnostic', {textDocument: {uri}, previousResultId})
    const ids: string[] = []
    for (const uri of uris) ids.push((await pull(uri)).resultId)
    changed('sport/onrecord.config.json')
    const answers = await Promise.all(uris.map((uri, at) => pull(uri, ids[at])))
    expect(answers.map(({kind}) => kind)).to.deep.equal(['full', 'unchanged'])
  })

  it('are read anew when a file changes that their settings name, and by no other', async () => {
    await begin()
    const sport = client.uri('sport/a.md')
    client.open(sport, article)
    await client.findings(sport, 1)
    client.heard.length = 0
    client.put('sport/desk.json', '{"rules": {"unbalanced-quote": "warning"}}')
    changed('sport/desk.json')
    expect(found(await client.findings(sport, 1))).to.deep.equal(['unbalanced-quote 2', 'house/pier 3'])
    client.put('sport/rules.mjs', ruleAbout('born'))
    changed('sport/rules.mjs')
    expect(found(await client.findings(sport, 1))).to.deep.equal(['unbalanced-quote 2', 'house/born 3'])
    await client.ask('workspace/symbol', {query: ''})
    client.heard.length = 0
    changed('sport/scores.json', 'news/onrecord.config.mjs', 'sport/node_modules/x/package.json')
    await client.ask('workspace/symbol', {query: ''})
    expect(client.heard.filter(({method}) => method === 'textDocument/publishDiagnostics')).to.deep.equal([])
  })

  it('come and go: the programs of one that is gone run no more', async () => {
    await begin()
    const city = client.uri('city/a.md')
    client.open(city, article)
    const [fault] = await client.told(client.uri('city/onrecord.config.mjs'))
    expect(fault.message).to.match(
      /is a program outside the folder that you work in, or somebody else’s, and was not run/
    )
    expect(found(await client.findings(city, 1))).to.deep.equal(['unbalanced-quote 1'])
    client.tell('workspace/didChangeWorkspaceFolders', {event: {added: [folderOf('city')], removed: []}})
    expect(found(await client.findings(city, 1))).to.deep.equal(['unbalanced-quote 2'])
    expect(await client.told(client.uri('city/onrecord.config.mjs'))).to.deep.equal([])
    client.tell('workspace/didChangeWorkspaceFolders', {event: {added: [], removed: [folderOf('city')]}})
    expect(found(await client.findings(city, 1))).to.deep.equal(['unbalanced-quote 1'])
  })
})
