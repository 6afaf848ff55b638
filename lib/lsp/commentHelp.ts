import type {CompletionItem} from 'vscode-languageserver'
import {commands} from '../findings/wishes.ts'
import type {House} from './host.ts'
import {commandWords, unfinishedAt} from './ignoreComments.ts'
import type {OpenDocument} from './openDocument.ts'

const keywordKind = 14
const referenceKind = 18

/** What a comment that speaks to onrecord may say at a place: a command, or the name of a rule. */
export function commentCompletions({text, positions}: OpenDocument, house: House, offset: number): CompletionItem[] {
  const open = unfinishedAt(text, offset)
  if (open === null) return []
  const range = positions.rangeOf(open.span)
  if (open.kind === 'command')
    return commands.map((label) => ({
      label,
      kind: keywordKind,
      detail: commandWords[label],
      textEdit: {range, newText: `${label} `}
    }))
  return house.rules.map(({id, about}) => ({
    label: id,
    kind: referenceKind,
    detail: about,
    textEdit: {range, newText: id}
  }))
}
