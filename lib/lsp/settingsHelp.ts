import type {CompletionItem, Hover} from 'vscode-languageserver'
import {presets} from '../../rules/presets/presets.ts'
import {configSchema} from '../findings/configSchema.ts'
import {remembered} from '../findings/remembered.ts'
import {readPage} from '../findings/rulePage.ts'
import type {House} from './host.ts'
import {describeRule} from './hovers.ts'
import type {OpenDocument} from './openDocument.ts'
import {jsonPlaceAt, type SettingsPlace, yamlPlaceAt} from './settingsPlace.ts'
import {SettingsSchema} from './settingsSchema.ts'

const propertyKind = 10
const valueKind = 12

/** Where the settings stand in a package.json, whose other keys are not ours. */
const packageKey = 'onrecord'

/** A settings file as a schema, for the rules of a house; and a package.json, as far as it is ours. */
const schemasFor = remembered((house: House) => {
  const about = (id: string, option: string) => readPage(id, house.pageOf(id) ?? '').options.get(option)?.about ?? ''
  const schema = configSchema(house.rules, presets, about)
  const {properties} = schema
  const ours = {properties, description: 'How onrecord audits the articles below this folder.'}
  return {own: new SettingsSchema(schema), inPackage: new SettingsSchema({...schema, properties: {[packageKey]: ours}})}
})

const isPackage = ({uri}: OpenDocument): boolean => uri.endsWith('/package.json')

const schemaFor = (document: OpenDocument, house: House): SettingsSchema =>
  isPackage(document) ? schemasFor(house).inPackage : schemasFor(house).own

const isYaml = ({uri, text}: OpenDocument): boolean =>
  /\.ya?ml$/i.test(uri) || (uri.endsWith('.onrecordrc') && !/^\s*\{/.test(text))

const placeAt = (document: OpenDocument, offset: number): SettingsPlace | null =>
  isYaml(document) ? yamlPlaceAt(document.text, offset) : jsonPlaceAt(document.text, offset)

/** What may be written at a place of a settings file: keys, the names of rules, presets, levels. */
export function settingsCompletions(document: OpenDocument, house: House, offset: number): CompletionItem[] {
  const place = placeAt(document, offset)
  if (place === null) return []
  const schema = schemaFor(document, house)
  const yaml = isYaml(document)
  const isFollowed = /^\s*:/.test(document.text.slice(place.span.end, place.span.end + 20))
  const range = document.positions.rangeOf(place.span)
  const key = (word: string) => (yaml ? word : JSON.stringify(word)) + (isFollowed ? '' : ': ')
  const value = (word: string) => (yaml && /^"[\w-]+"$/.test(word) ? word.slice(1, -1) : word)
  const item = (label: string, about: string, kind: 10 | 12, newText: string): CompletionItem => ({
    label,
    kind,
    ...(about === '' ? {} : {documentation: {kind: 'markdown', value: about}}),
    filterText: newText,
    textEdit: {range, newText}
  })
  const keys = schema.keysAt(place.path).map(({word, about}) => item(word, about, propertyKind, key(word)))
  const values = schema
    .valuesAt(place.path)
    .map(({word, about}) => item(value(word).replace(/^"|"$/g, ''), about, valueKind, value(word)))
  if (place.role === 'key') return keys
  return yaml && values.length === 0 ? keys : values
}

/** What a key of a settings file does; of a rule’s name, what the rule asks. */
export function settingsHover(document: OpenDocument, house: House, offset: number): Hover | null {
  const place = placeAt(document, offset)
  if (place === null || place.span.start === place.span.end) return null
  const word = document.text.slice(place.span.start, place.span.end).replace(/^"|"$/g, '')
  const path = place.role === 'key' ? [...place.path, word] : place.path
  const isOurs = !isPackage(document) || place.path[0] === packageKey
  const isRule = place.role === 'key' && place.path.at(-1) === 'rules' && isOurs
  const value = (isRule ? describeRule(house, word) : null) ?? schemaFor(document, house).aboutAt(path)
  return value === '' ? null : {contents: {kind: 'markdown', value}, range: document.positions.rangeOf(place.span)}
}
