import type {HostOptions} from './host.ts'

/** The kinds of inlay hint, each of which can be switched off. */
export const hintKinds = ['pronouns', 'descriptions', 'carried', 'anonymity'] as const
export type HintKind = (typeof hintKinds)[number]

/** What an editor may set under `onrecord`, in its initialization options or its settings. */
export interface ServerOptions extends HostOptions {
  /** Whether the server says anything at all. */
  readonly enable: boolean
  readonly inlayHints: Readonly<Record<HintKind, boolean>>
  readonly codeLens: boolean
  /** Whether articles that are not open are audited too, for the list of problems. */
  readonly workspace: boolean
}

export const defaultOptions: ServerOptions = {
  enable: true,
  preset: null,
  config: null,
  configCode: true,
  baseline: '.onrecord-baseline.json',
  inlayHints: {pronouns: true, descriptions: true, carried: true, anonymity: true},
  codeLens: true,
  workspace: true
}

/** Options as an editor gives them, laid over those that hold; what has another shape is left as it is. */
export function readOptions(given: unknown, below: ServerOptions): ServerOptions {
  const fields = fieldsOf(given)
  const flag = (key: 'enable' | 'configCode' | 'codeLens' | 'workspace') => {
    const value = fields[key]
    return typeof value === 'boolean' ? value : below[key]
  }
  const words = (key: 'preset' | 'config' | 'baseline') => {
    const value = fields[key]
    if (value === null || value === '' || value === false) return null
    return typeof value === 'string' ? value : below[key]
  }
  const hints = fields.inlayHints
  const hintFields = fieldsOf(hints)
  const hint = (kind: HintKind) => {
    const value = typeof hints === 'boolean' ? hints : hintFields[kind]
    return typeof value === 'boolean' ? value : below.inlayHints[kind]
  }
  return {
    enable: flag('enable'),
    preset: words('preset'),
    config: words('config'),
    configCode: flag('configCode') && below.configCode,
    baseline: words('baseline'),
    inlayHints: {
      pronouns: hint('pronouns'),
      descriptions: hint('descriptions'),
      carried: hint('carried'),
      anonymity: hint('anonymity')
    },
    codeLens: flag('codeLens'),
    workspace: flag('workspace')
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {}
