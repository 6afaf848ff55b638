import {workspace} from 'vscode'

/** A setting of ours as it holds now. */
export function settingOf<Value>(key: string, fallback: Value): Value {
  return workspace.getConfiguration('onrecord').get<Value>(key) ?? fallback
}

/**
 * What the server is told of the settings. Code lenses and articles that are not open are always asked for: the status bar lives on the
 * first, and the extension itself decides when the second are audited. No code of a workspace runs that is not trusted.
 */
export function settingsForServer(): Readonly<Record<string, unknown>> {
  return {
    enable: settingOf('enable', true),
    preset: settingOf<string | null>('preset', null),
    config: settingOf<string | null>('config', null),
    configCode: settingOf('configCode', true) && workspace.isTrusted,
    baseline: settingOf<string | null>('baseline', '.onrecord-baseline.json'),
    inlayHints: {
      pronouns: settingOf('inlayHints.pronouns', true),
      descriptions: settingOf('inlayHints.descriptions', true),
      carried: settingOf('inlayHints.carried', true),
      anonymity: settingOf('inlayHints.anonymity', true)
    },
    codeLens: true,
    workspace: true
  }
}

/** Documents of a language, or of a name. */
interface Served {
  readonly scheme: string
  readonly language?: string
  readonly pattern?: string
}

/** The documents that the server is told of: articles in the languages of the settings, the news industry’s formats, and settings files. */
export function documentsServed(): Served[] {
  const languages = settingOf<readonly string[]>('languages', ['markdown', 'plaintext', 'html', 'mdx'])
  return [
    ...languages.flatMap((language) => ['file', 'untitled'].map((scheme) => ({scheme, language}))),
    {scheme: 'file', pattern: '**/*.{ninjs,nitf}'},
    {scheme: 'file', pattern: '**/onrecord.config.{json,yaml,yml}'},
    {scheme: 'file', pattern: '**/.onrecordrc{,.json,.yaml}'},
    {scheme: 'file', pattern: '**/package.json'}
  ]
}
