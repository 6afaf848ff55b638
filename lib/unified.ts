import type {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import {presets} from '../rules/presets/presets.ts'
import {audit} from './audit.ts'
import {readSettings} from './findings/settings.ts'
import type {Format, Level} from './model.ts'
import {Lines} from './text/lines.ts'

/** How the rules run: `{extends: "ap", rules: {id: level | "on" | "off" | options | [level, options]}}`. */
export interface OnrecordOptions {
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, unknown>>
}

/** How unified grades a message: true fails, false warns, undefined informs. */
const fatal = {error: true, warning: false, note: undefined} as const satisfies Record<Level, boolean | undefined>

/**
 * The plugin for unified: `remark().use(onrecord)` or `retext().use(onrecord)`. It audits the file's own text, so that places are
 * true to it, leaves the tree alone, and puts each finding on the file as a message from `onrecord`. Throws where the
 * settings are wrong or the file has no text.
 */
export function onrecord(options: OnrecordOptions = {}): (tree: {readonly type: string}, file: VFile) => undefined {
  const settings = readSettings(options, rules, presets)
  return (tree, file) => {
    if (file.value === undefined)
      throw new Error('onrecord audits the text of a file, and this one has none; give the file itself to run().')
    const text = String(file)
    const lines = new Lines(text)
    const format: Format = tree.type === 'RootNode' ? 'text' : 'markdown'
    for (const finding of audit(text, {path: file.path, format, settings}).findings) {
      const {start, end} = lines.rangeOf(finding)
      const message = file.message(finding.message, {
        ruleId: finding.ruleId,
        source: 'onrecord',
        place: {start: {...start, offset: finding.start}, end: {...end, offset: finding.end}}
      })
      message.fatal = fatal[finding.level]
    }
  }
}
