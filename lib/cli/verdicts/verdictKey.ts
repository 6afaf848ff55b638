import {readFileSync} from 'node:fs'
import {hashSettings} from '../../audit.ts'
import {remembered} from '../../findings/remembered.ts'
import type {ReadArticle} from '../inputs/findInputs.ts'
import type {OwnRule} from '../settings/loadRules.ts'
import type {OrderedSettings} from '../settings/orderedSettings.ts'
import {sha256Of} from './sha256Of.ts'
import type {VerdictPart} from './verdict.ts'

/** Under what a verdict on an article is kept: all that it follows from. */
export function verdictKey({text, format, outline}: ReadArticle, ordered: OrderedSettings, part: VerdictPart): string {
  const said = outline === undefined ? '' : JSON.stringify(outline)
  return sha256Of([part, format, settingsKey(ordered.settings), rulesKey(ordered.own), said, text].join('\n'))
}

const settingsKey = remembered((settings: OrderedSettings['settings']) => hashSettings(settings, sha256Of))

/** Rules of the user's own are programs: they are the same as long as their files are. */
const rulesKey = remembered((own: readonly OwnRule[]) =>
  own.map(({rule, file}) => `${rule.id} ${sha256Of(readFileSync(file, 'utf8'))}`).join('\n')
)
