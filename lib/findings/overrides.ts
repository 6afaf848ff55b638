import type {Written} from './written.ts'

/** Settings for some articles alone: `{"files": ["opinion/**"], "rules": {…}}`. */
export interface Override {
  /** Patterns, seen from the folder of the settings file. */
  readonly files: readonly string[]
  readonly written: Written
}

/** Whether patterns in a settings file mean the article that is read. */
export type MeansArticle = (written: Written, files: readonly string[]) => boolean

/** The overrides in settings, in their order. What has not the shape of one is left to those who check the shape. */
export function overridesOf(written: Written): readonly Override[] {
  const given: unknown = isObject(written.value) ? written.value.overrides : undefined
  if (!Array.isArray(given)) return []
  return given.flatMap((value: unknown, index): readonly Override[] => {
    if (!isObject(value)) return []
    const {files, ...settings} = value
    const patterns = typeof files === 'string' ? [files] : Array.isArray(files) ? files.filter(isText) : []
    const at = ['overrides', String(index)]
    return [
      {
        files: patterns,
        written: {
          name: written.name,
          identity: `${written.name}\n${index}`,
          value: settings,
          open: (path, key) => written.open(path, [...at, ...key]),
          placeOf: (path) => written.placeOf([...at, ...path])
        }
      }
    ]
  })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'
