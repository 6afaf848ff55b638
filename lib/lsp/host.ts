import type {Rule} from '../findings/rule.ts'
import type {Settings} from '../findings/settings.ts'
import type {Finding, Format} from '../model.ts'
import type {PlaceRange} from '../text/lines.ts'

/** What holds for the articles of a folder: the rules, how they run, and their pages. */
export interface House {
  readonly rules: readonly Rule[]
  readonly settings: Settings
  /** The text of a rule’s page, or null where there is no such rule. */
  pageOf(ruleId: string): string | null
  /** Where the page lies, as a URI, or null where a rule has none. */
  pageUriOf(ruleId: string): string | null
}

/** Something wrong in a settings file, for whoever writes it. */
export interface ConfigFault {
  /** The whole path of the file that it stands in. */
  readonly path: string
  /** Where it stands; the first place where nobody can tell. */
  readonly place: PlaceRange['start']
  readonly sentence: string
}

/** How the server is started, where the command line or the editor says so. */
export interface HostOptions {
  readonly preset: string | null
  readonly config: string | null
  readonly configCode: boolean
  /** The baseline’s name in each folder, or null where none is to hide anything. */
  readonly baseline: string | null
}

/** An article on disk, read. */
export interface StoredArticle {
  readonly path: string
  readonly text: string
  readonly format: Format
  /** Changes where the file does. */
  readonly stamp: string
}

/** What the server asks of the machine that it runs on: files, settings, pages, the day. Paths are whole. */
export interface Host {
  readonly version: string
  /** Patterns of files that may have a say in how articles are audited: settings and what they name, ignore files, the baseline. */
  readonly rulingFiles: readonly string[]
  /** The folders that are worked in, the first one first. */
  open(folders: readonly string[], options: HostOptions): void
  /** Reads settings and baselines anew when they are next asked for. */
  forget(): void
  /** What holds for an article; faults in its settings are in the second part, and then what holds by default is in the first. */
  houseFor(path: string | null): Promise<readonly [House, readonly ConfigFault[]]>
  isSettings(path: string): boolean
  /** Which articles a file has a say in, by their paths, or null where it has none in any. */
  reachOf(path: string): ((article: string) => boolean) | null
  /** Whether a folder that holds the file would be searched for it: not where an ignore file names it. */
  isArticle(path: string): boolean
  /** How a text is written, by its file’s name and its first words. */
  formatOf(path: string, text: string): Format
  /** What is wrong in a settings file of this text. */
  checkSettings(path: string, text: string): Promise<readonly ConfigFault[]>
  /** The paths of the articles below a folder, in order. */
  articlesIn(folder: string): Iterable<string>
  /** The article in a file, or null where it cannot be read; `known` is given back where its stamp still holds. */
  readArticle(path: string, known: StoredArticle | null): StoredArticle | null
  /** The findings that no baseline holds. */
  sift(path: string, findings: readonly Finding[]): readonly Finding[]
  /** Writes a finding into the baseline of the folder that the article lies in. Throws with a sentence for the user. */
  addToBaseline(path: string, finding: Finding): string
  /** Puts a text where the editor can open it; gives its URI. */
  writeScratch(name: string, text: string): string
  /** A path as the user would name it. */
  nameOf(path: string): string
  /** A URI as a path, or null where it names no file. */
  pathOf(uri: string): string | null
  uriOf(path: string): string
}
