import type {InlayHint} from 'vscode-languageserver'
import {wordsAt} from '../findings/places.ts'
import {sourcesById} from '../findings/voices.ts'
import type {Source} from '../model.ts'
import {levelWords, listOf, reasonWords} from '../report/wording.ts'
import type {Span} from '../text/span.ts'
import {introductionOf, mentionsIn, type PlacedMention} from './mentions.ts'
import type {HintKind} from './serverOptions.ts'
import type {View} from './view.ts'

/** What stands between the lines for whoever asks «who is that?», within a stretch of the article: kind by kind as the editor wishes. */
export function inlayHintsOf(view: View, within: Span, kinds: Readonly<Record<HintKind, boolean>>): InlayHint[] {
  const hints = [
    ...standIns(view, kinds),
    ...(kinds.carried ? carried(view) : []),
    ...(kinds.anonymity ? levels(view) : [])
  ]
  return hints
    .filter(({at}) => within.start <= at && at <= within.end)
    .sort((a, b) => a.at - b.at)
    .map(({at, label, tooltip, before}) => ({
      position: view.positions.positionOf(at),
      label,
      tooltip,
      paddingLeft: !before,
      paddingRight: before
    }))
}

interface Hint {
  readonly at: number
  readonly label: string
  readonly tooltip: string
  /** Whether it stands before the words at its place. */
  readonly before: boolean
}

/** «she said», «the lawyer said»: who that is. */
function standIns({article}: View, kinds: Readonly<Record<HintKind, boolean>>): readonly Hint[] {
  const speaking = new Set(article.attributions.flatMap(({speakers}) => speakers.map(({start}) => start)))
  return mentionsIn(article).flatMap((placed) => {
    const {source, mention, label, manner, step} = placed
    if (!speaking.has(mention.start) || !wants(kinds, placed) || introductionOf(article, source) === placed) return []
    const name = nameOf(source, sourcesById(article))
    if (name.toLowerCase() === wordsAt(article, label).toLowerCase()) return []
    return [{at: label.end, label: `→ ${name}`, tooltip: `Recognised by: ${step || manner}.`, before: false}]
  })
}

function wants(kinds: Readonly<Record<HintKind, boolean>>, {manner, step}: PlacedMention): boolean {
  if (manner === 'pronoun') return kinds.pronouns && step !== 'relative pronoun'
  return manner === 'description' && kinds.descriptions
}

/** A group that is known by its members is told by their names. */
const nameOf = ({members, name}: Source, sources: ReadonlyMap<string, Source>): string =>
  members.length === 0 ? name : listOf(members.map((id) => sources.get(id)?.name ?? name))

/** Words without a tag, whose speaker is the one before. */
function carried({article}: View): readonly Hint[] {
  return article.attributions.flatMap(({source, cue, sourceIds, content}) => {
    const [first] = content
    if (source !== null || cue !== null || sourceIds.length === 0 || first === undefined) return []
    const names = sourceIds.flatMap((id) => sourcesById(article).get(id)?.name ?? [])
    return [
      {
        at: first.start,
        label: `${listOf(names)}:`,
        tooltip: 'Nobody is named here; the speaker is carried on.',
        before: true
      }
    ]
  })
}

/** How well an unnamed source is described where it comes first. */
function levels({article}: View): readonly Hint[] {
  return article.sources.flatMap((source) => {
    const {anonymity} = source
    const placed = introductionOf(article, source)
    if (anonymity === null || placed === null) return []
    const tooltip = `Described ${levelWords[anonymity.level] ?? ''}; reason for keeping the name back: ${reasonWords[anonymity.reason]}.`
    return [{at: placed.label.end, label: `described ${anonymity.level} of 4`, tooltip, before: false}]
  })
}
