import {mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {rules as ourRules} from '../../../rules/index.ts'
import {presets} from '../../../rules/presets/presets.ts'
import {readSettings, readWritten} from '../../findings/settings.ts'
import {layersOf} from '../../findings/written.ts'
import type {ConfigFault, Host, HostOptions, House, StoredArticle} from '../../lsp/host.ts'
import type {Finding, Format} from '../../model.ts'
import {type Baseline, readBaseline, writeBaseline} from '../baseline/baseline.ts'
import {pageOf} from '../explain/ruleRecord.ts'
import {decodeText} from '../inputs/decodeText.ts'
import {findFiles, formatOfArticle, isSearchedFor} from '../inputs/findInputs.ts'
import {findRoot} from '../inputs/findRoot.ts'
import {IgnoreFiles} from '../inputs/ignoreFiles.ts'
import {longestText} from '../inputs/limits.ts'
import {configNames} from '../settings/findConfig.ts'
import {type OrderedSettings, ownRules, SettingsFinder} from '../settings/orderedSettings.ts'
import {isProgram, readConfigText} from '../settings/readConfig.ts'
import {todayOf} from '../terminal/terminal.ts'
import {UserError} from '../userError.ts'
import {version} from '../version.ts'

/** What the language server knows of this machine: the same files, settings and baselines as on the command line. */
export class EditorHost implements Host {
  readonly version = version
  readonly #looksUp: boolean
  #folders: readonly string[] = []
  #options: HostOptions = {preset: null, config: null, configCode: true, baseline: null}
  #finder: SettingsFinder | null = null
  /** Files that settings have named since the folders were opened. */
  #named: ReadonlySet<string> = new Set()
  /** Whether any settings were wrong since then: a file that they need may be missing. */
  #hadFaults = false
  #ignoring: IgnoreFiles | null = null
  #baselines = new Map<string, Baseline | null>()
  #scratch: string | null = null

  constructor(looksUp: boolean) {
    this.#looksUp = looksUp
  }

  open(folders: readonly string[], options: HostOptions): void {
    this.#folders = folders
    this.#options = options
    this.#named = new Set()
    this.#hadFaults = false
    this.forget()
    // Where files are named to the user, it is from the first folder on.
    const [first] = folders
    if (first !== undefined && isFolder(first)) process.chdir(first)
  }

  forget(): void {
    this.#named = new Set([...this.#named, ...(this.#finder?.named ?? [])])
    this.#finder = null
    this.#ignoring = null
    this.#baselines = new Map()
  }

  async houseFor(path: string | null): Promise<readonly [House, readonly ConfigFault[]]> {
    const asked = path ?? resolve(this.#folders[0] ?? '.', 'untitled.md')
    const finder = this.#finderNow()
    try {
      return [houseOf(await finder.for(asked)), []]
    } catch (error) {
      const sentences = sentencesOf(error)
      this.#hadFaults = true
      const faults = sentences.map((sentence) => readFault(sentence, finder.fileFor(asked) ?? asked))
      return [houseOf({rules: ourRules, own: [], houses: [], settings: readSettings({}, ourRules)}), faults]
    }
  }

  get rulingFiles(): readonly string[] {
    return [...this.#rulingNames, '*.{json,yaml,yml,js,mjs,cjs,ts,mts}'].map((name) => `**/${name}`)
  }

  get #rulingNames(): readonly string[] {
    const {baseline} = this.#options
    return [...configNames, ...ignoreNames, ...(baseline === null ? [] : [basename(baseline)])]
  }

  isSettings(path: string): boolean {
    return configNames.some((name) => name === basename(path)) && !isInstalled(path)
  }

  reachOf(path: string): ((article: string) => boolean) | null {
    const {config, baseline} = this.#options
    const isNamed = this.#named.has(path) || this.#finder?.named.has(path) === true
    if (isNamed || (config !== null && path === this.#pathOfConfig(config))) return () => true
    if (baseline !== null && basename(baseline) === basename(path))
      return (article) => resolve(this.#folderOf(article), baseline) === path
    if (isInstalled(path)) return null
    if (this.#rulingNames.includes(basename(path))) return (article) => isBelow(article, dirname(path))
    return this.#hadFaults && settingsLike.test(path) ? () => true : null
  }

  isArticle(path: string): boolean {
    if (!isSearchedFor(basename(path)) || isInstalled(path)) return false
    this.#ignoring ??= new IgnoreFiles(ignoreNames)
    return this.#ignoring.ignorerOf(path, false) === null
  }

  formatOf(path: string, text: string): Format {
    return formatOfArticle(path, text)
  }

  async checkSettings(path: string, text: string): Promise<readonly ConfigFault[]> {
    try {
      if (isProgram(path) || (basename(path) === 'package.json' && !text.includes('"onrecord"'))) return []
      const written = readConfigText(path, text)
      // A package.json may have it among its packages alone.
      if (written.value === undefined) return []
      const layers = layersOf([written], presets)
      const own = await ownRules('sentence' in layers ? [] : layers, this.#options.configCode, this.#worked)
      readWritten([written], [...ourRules, ...own.map(({rule}) => rule)], presets)
      return []
    } catch (error) {
      return sentencesOf(error).map((sentence) => readFault(sentence, path))
    }
  }

  *articlesIn(folder: string): Iterable<string> {
    const selection = {
      ignorerOf: (path: string, isFolder: boolean) => {
        this.#ignoring ??= new IgnoreFiles(ignoreNames)
        return this.#ignoring.ignorerOf(path, isFolder)
      },
      tellIgnored: () => {},
      wants: () => true
    }
    for (const {path, obstacle} of findFiles([folder], selection)) if (obstacle === null) yield resolve(path)
  }

  readArticle(path: string, known: StoredArticle | null): StoredArticle | null {
    try {
      const {mtimeMs, size} = statSync(path)
      const stamp = `${mtimeMs} ${size}`
      if (known?.stamp === stamp) return known
      if (size > longestText) return null
      const text = decodeText(readFileSync(path))
      return typeof text === 'string' ? {path, text, format: formatOfArticle(path, text), stamp} : null
    } catch {
      return null
    }
  }

  sift(path: string, findings: readonly Finding[]): readonly Finding[] {
    const folder = this.#folderOf(path)
    const baseline = this.#baselineOf(folder)
    if (baseline === null) return findings
    const name = slashed(relative(folder, path))
    return findings.filter((finding) => !baseline.hides({path: name, finding}))
  }

  addToBaseline(path: string, {ruleId: rule, fingerprint, message}: Finding): string {
    const name = this.#options.baseline
    if (name === null)
      throw new UserError('No baseline is set in this editor; set onrecord.baseline to the name of its file.')
    const folder = this.#folderOf(path)
    const file = resolve(folder, name)
    const today = todayOf({})
    const entries = isFile(file) ? readBaseline(file, today, folder).entries : []
    writeBaseline(file, [...entries, {path: slashed(relative(folder, path)), rule, fingerprint, message}])
    this.#baselines.delete(folder)
    return file
  }

  writeScratch(name: string, text: string): string {
    this.#scratch ??= mkdtempSync(join(tmpdir(), 'onrecord-'))
    const path = join(this.#scratch, basename(name))
    writeFileSync(path, text)
    return this.uriOf(path)
  }

  nameOf(path: string): string {
    const name = relative('.', path)
    return slashed(name.startsWith('..') ? path : name)
  }

  pathOf(uri: string): string | null {
    try {
      return uri.startsWith('file:') ? fileURLToPath(uri) : null
    } catch {
      return null
    }
  }

  uriOf(path: string): string {
    return pathToFileURL(path).href
  }

  /** The folders from within which programs may run. */
  get #worked(): readonly string[] {
    return this.#folders.length === 0 ? ['.'] : this.#folders
  }

  #finderNow(): SettingsFinder {
    const {config, preset, configCode} = this.#options
    this.#finder ??= new SettingsFinder({
      config: config === null ? null : this.#pathOfConfig(config),
      preset,
      'config-lookup': this.#looksUp,
      'config-code': configCode,
      folders: this.#worked
    })
    return this.#finder
  }

  #pathOfConfig(config: string): string {
    return resolve(this.#folders[0] ?? '.', config)
  }

  /** The folder that is worked in and holds a file; the nearest, where one lies in another. */
  #folderOf(path: string): string {
    const around = this.#folders.filter((folder) => isBelow(path, folder))
    return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path)
  }

  #baselineOf(folder: string): Baseline | null {
    const known = this.#baselines.get(folder)
    if (known !== undefined) return known
    const name = this.#options.baseline
    const file = name === null ? null : resolve(folder, name)
    let baseline: Baseline | null = null
    try {
      if (file !== null && isFile(file)) baseline = readBaseline(file, todayOf({}), folder)
    } catch (error) {
      // A baseline that cannot be read hides nothing; the command line says what is wrong with it.
      sentencesOf(error)
    }
    this.#baselines.set(folder, baseline)
    return baseline
  }
}

function houseOf(ordered: OrderedSettings): House {
  const ids = new Map(ordered.rules.map((rule) => [rule.id, rule]))
  const uris = new Map<string, string>()
  return {
    rules: ordered.rules,
    settings: ordered.settings,
    pageOf(ruleId) {
      const rule = ids.get(ruleId)
      return rule === undefined ? null : pageOf(rule, ordered)
    },
    pageUriOf(ruleId) {
      const known = uris.get(ruleId)
      if (known !== undefined) return known
      if (!ids.has(ruleId) || ruleId.startsWith('house/')) return null
      const uri = pathToFileURL(join(findRoot(), 'rules', `${ruleId}.md`)).href
      uris.set(ruleId, uri)
      return uri
    }
  }
}

/** What the user’s fault is, in its sentences; a fault of ours is thrown on. */
function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof Error && (error.name === 'UserError' || error.name === 'SettingsError'))
    return error.message.split('\n')
  throw error
}

/** A fault as the command line tells it, `house.json:3:12: The option …`, with its place. */
function readFault(told: string, file: string): ConfigFault {
  const [, name, line, column, sentence] = /^(.+?):(\d+):(\d+): (.*)$/s.exec(told) ?? []
  if (name !== undefined && sentence !== undefined)
    return {path: resolve(name), place: {line: Number(line), column: Number(column)}, sentence}
  const [, row, place] = /at line (\d+), column (\d+)/.exec(told) ?? []
  return {path: resolve(file), place: {line: Number(row ?? 1), column: Number(place ?? 1)}, sentence: told}
}

const ignoreNames = ['.onrecordignore', '.gitignore'] as const

/** What settings may name, by its ending. */
const settingsLike = /\.(?:json|ya?ml|[cm]?[jt]s)$/

/** Whether a path lies among installed packages, where nobody works. */
const isInstalled = (path: string): boolean => path.split(sep).includes('node_modules')

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

const slashed = (path: string): string => path.split(sep).join('/')

const isFile = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isFile() === true
const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
