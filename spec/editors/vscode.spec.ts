import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {Module} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {expect} from 'chai'
import {unzipSync} from 'fflate'
import {legend} from '../../lib/lsp/semanticTokens.ts'
import {defaultOptions} from '../../lib/lsp/serverOptions.ts'
import {presetNames} from '../../rules/presets/presetNames.ts'
import {article, broken, Desk, inALine, program} from './article.ts'
import {StandIn} from './standIn.ts'

const own = resolve('editors/vscode')
const isInstalled = existsSync(join(own, 'node_modules/@vscode/vsce'))
const inVsCode = isInstalled
  ? 'the extension for VS Code'
  : 'the extension for VS Code (passed over, since its packages are not installed: npm ci --prefix editors/vscode)'
const manifest = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
const [main, shown] = manifest.contributes.configuration
const settings: Readonly<
  Record<string, {readonly default: unknown; readonly markdownDescription: string; readonly enum?: unknown}>
> = {
  ...main.properties,
  ...shown.properties
}

/** The extension as the editor gets it. */
interface Extension {
  activate(context: object): Promise<void>
  deactivate(): Promise<void>
}

/** Waits until something is so, and says in the end what the editor told meanwhile. */
async function until(isSo: () => boolean, {messages, logged}: StandIn): Promise<void> {
  const end = performance.now() + 15_000
  while (!isSo()) {
    if (performance.now() > end) throw new Error(['It is not so.', ...messages, ...logged].join('\n'))
    await new Promise((go) => setTimeout(go, 10))
  }
}

/** Loads the bundle as the editor does, which gives its own interface for `vscode`. */
function load(bundle: string, editor: StandIn): Extension {
  const paths = Module as unknown as {_load(name: string, ...rest: readonly unknown[]): unknown}
  const plainly = paths._load
  paths._load = (name, ...rest) => (name === 'vscode' ? editor.module : plainly.call(Module, name, ...rest))
  try {
    const module = {exports: {}}
    const code = readFileSync(bundle, 'utf8')
    const run = new Function('module', 'exports', 'require', '__dirname', '__filename', code)
    run(module, module.exports, Module.createRequire(bundle), dirname(bundle), bundle)
    return module.exports as Extension
  } finally {
    paths._load = plainly
  }
}

describe('what the extension for VS Code promises', () => {
  it('names every house whose standards can be had', () => {
    expect(settings['onrecord.preset']?.enum).to.deep.equal([null, ...presetNames])
  })

  it('begins with what the program itself begins with', () => {
    const {enable, preset, config, configCode, baseline, codeLens, inlayHints} = defaultOptions
    const hints = Object.entries(inlayHints).map(([kind, value]) => [`inlayHints.${kind}`, value])
    const expected = {enable, preset, config, configCode, baseline, codeLens, ...Object.fromEntries(hints)}
    for (const [key, value] of Object.entries(expected))
      expect(settings[`onrecord.${key}`]?.default, key).to.equal(value)
  })

  it('describes every setting in whole sentences', () => {
    for (const [name, {markdownDescription}] of Object.entries(settings))
      expect(markdownDescription, name).to.match(/^[A-Z].*[.*)]$/s)
  })

  it('gives themes without colours of ours a scope for everything that the program paints', () => {
    const modifiers = manifest.contributes.semanticTokenModifiers.map(({id}: {id: string}) => id)
    expect(modifiers).to.deep.equal(legend.tokenModifiers.filter((name) => name !== 'declaration'))
    const scopes = Object.keys(manifest.contributes.semanticTokenScopes[0].scopes)
    expect(
      scopes.every((scope) => {
        const [type, ...rest] = scope.split('.')
        return legend.tokenTypes.some((name) => name === type) && rest.every((name) => modifiers.includes(name))
      })
    ).to.equal(true)
    expect(new Set(scopes.map((scope) => scope.split('.')[0]))).to.deep.equal(new Set(legend.tokenTypes))
  })
})

describe(inVsCode, () => {
  const desk = new Desk()
  const box = new Desk()
  const unpacked = box.path('extension')
  let editor: StandIn
  let extension: Extension
  let context: {readonly subscriptions: {dispose(): void}[]; readonly extensionPath: string}

  before(function () {
    if (!isInstalled) return this.skip()
    this.timeout(120_000)
    execFileSync(process.execPath, [join(own, 'package.mjs'), box.folder], {stdio: ['ignore', 'ignore', 'pipe']})
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(box.path(`onrecord-${version}.vsix`))))) {
      const file = join(box.folder, name)
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, bytes)
    }
  })

  async function begin(set: Readonly<Record<string, unknown>> = {}, isTrusted = true): Promise<void> {
    editor = new StandIn(desk.folder)
    editor.isTrusted = isTrusted
    for (const [key, value] of Object.entries(set)) editor.settings.set(key, value)
    extension = load(join(unpacked, 'out/extension.cjs'), editor)
    context = {subscriptions: [], extensionPath: unpacked}
    await extension.activate(context)
  }

  async function end(): Promise<void> {
    await extension.deactivate()
    for (const each of context.subscriptions) each.dispose()
  }

  after(() => {
    desk.clear()
    box.clear()
  })

  it('is packed with its program, pages, licence and icon, and nothing of the workshop', () => {
    for (const name of ['server/dist/onrecord.cjs', 'server/rules/quote-mark-style.md', 'icon.png', 'LICENSE.txt'])
      expect(existsSync(join(unpacked, name)), name).to.equal(true)
    for (const name of ['src', 'node_modules', 'server/dist/lib'])
      expect(existsSync(join(unpacked, name)), name).to.equal(false)
  })

  it('shows findings, the line at the foot and the report, by the program that it came with', async () => {
    await begin()
    expect(editor.logged[0]).to.equal(
      `Starting ${join(unpacked, 'server/dist/onrecord.cjs')} (chosen by the extension).`
    )
    const document = editor.open(desk.article, article)
    await until(() => editor.rulesOn(document).length > 0 && editor.status.isShown, editor)
    expect(editor.rulesOn(document)).to.deep.equal(broken)
    expect(editor.status.text).to.equal(`$(quote) ${inALine}`)

    await editor.run(editor.status.command)
    const [pane] = editor.panes
    expect(pane?.title).to.equal('Sourcing: pier.md')
    expect(pane?.options).to.deep.include({enableScripts: true, localResourceRoots: []})
    const page = pane?.webview.html ?? ''
    expect(page).to.match(
      /<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'">/
    )
    expect(page.match(/Content-Security-Policy/g)?.length).to.equal(1)
    expect(page).to.include('color-scheme: dark').and.to.include('Ada Brook')
    expect(page).not.to.match(/prefers-color-scheme|https?:/)
    editor.theme = 1
    editor.on('theme').fire()
    expect(pane?.webview.html).to.include('color-scheme: light').and.to.include('@media not all')
    await end()
  })

  it('answers what the editor asks, and opens the page of the rule at the cursor to be read', async () => {
    await begin()
    const document = editor.open(desk.article, article)
    await until(() => editor.rulesOn(document).length > 0, editor)
    for (const name of [
      'Hover',
      'Definition',
      'Reference',
      'Rename',
      'DocumentSymbol',
      'InlayHint',
      'CodeAction',
      'DocumentSemanticToken'
    ])
      expect(editor.providers.has(name), name).to.equal(true)
    const line = article.split('\n').findIndex((each) => each.includes('good"'))
    editor.putCursor(line, article.split('\n')[line]?.indexOf('"') ?? 0)
    await editor.run('onrecord.openRulePage')
    const [ordered] = editor.ordered
    expect(ordered?.[0]).to.equal('markdown.showPreviewToSide')
    expect(String(ordered?.[1])).to.match(/\/extension\/server\/rules\/quote-mark-style\.md$/)
    await end()
  })

  it('audits articles that are not open when it is asked to', async () => {
    writeFileSync(desk.path('crane.md'), '“The crane is down, said Ada Brook.\n')
    await begin()
    const other = {uri: {toString: () => `file://${desk.path('crane.md')}`}} as never
    await new Promise((go) => setTimeout(go, 100))
    expect(editor.rulesOn(other)).to.deep.equal([])
    await editor.run('onrecord.auditWorkspace')
    await until(() => editor.rulesOn(other).includes('unbalanced-quote'), editor)
    expect(editor.messages.at(-1)).to.match(/^onrecord: \d+ errors?, \d+ warnings?, \d+ notes? in \d+ articles?\.$/)
    await end()
  })

  it('uses the program of the settings, and says what is wrong where there is none', async () => {
    await begin({'onrecord.path': program})
    expect(editor.logged[0]).to.equal(`Starting ${program} (chosen by the setting).`)
    editor.settings.set('onrecord.path', './gone.cjs')
    await editor.run('onrecord.restart')
    expect(editor.messages.at(-1)).to.equal(
      'onrecord: There is no program at “./gone.cjs”, which the setting onrecord.path names. Give the path of dist/onrecord.cjs or of the onrecord package, or empty the setting.'
    )
    editor.settings.delete('onrecord.path')
    await editor.run('onrecord.restart')
    const document = editor.open(desk.article, article)
    await until(() => editor.rulesOn(document).length > 0, editor)
    await end()
  })

  it('runs neither programs nor settings of a workspace that is not trusted', async () => {
    const marker = desk.path('ran')
    const theirs = desk.path('node_modules/onrecord/dist/onrecord.cjs')
    mkdirSync(dirname(theirs), {recursive: true})
    writeFileSync(theirs, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`)
    writeFileSync(
      desk.path('onrecord.config.mjs'),
      `import {writeFileSync} from 'node:fs'\nwriteFileSync(${JSON.stringify(marker)}, '')\nexport default {}\n`
    )
    await begin({}, false)
    const document = editor.open(desk.article, article)
    await until(() => editor.rulesOn(document).length > 0, editor)
    expect(existsSync(marker)).to.equal(false)
    await end()
    // Where it is trusted, its settings run.
    rmSync(desk.path('node_modules'), {recursive: true})
    await begin()
    const trusted = editor.open(desk.article, article)
    await until(() => editor.rulesOn(trusted).length > 0, editor)
    expect(existsSync(marker)).to.equal(true)
    await end()
  })
})
