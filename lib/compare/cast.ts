import type {Telling} from '../findings/telling.ts'
import {lettersOf} from '../findings/writtenNames.ts'
import type {Source} from '../model.ts'
import type {People} from './people.ts'

/** Somebody or something that one or more of the tellings rest on. */
export interface CastMember {
  /** The same over all tellings. */
  readonly id: string
  readonly name: string
  readonly kind: Source['kind']
  readonly identity: Source['identity']
  /** Where it is heard, with its record there. */
  readonly parts: readonly {readonly telling: number; readonly source: Source}[]
}

/** Everybody and everything that the tellings rest on, and who a telling's source is over all of them. */
export interface Cast {
  readonly members: readonly CastMember[]
  idOf(telling: number, sourceId: string): string | null
}

/**
 * The sources of all tellings. Names are one over all; whoever keeps the name back is another in each telling, since nobody can tell
 * whether two papers had it from the same person.
 */
export function castOf(tellings: readonly Telling[], people: People): Cast {
  const members = new Map<string, CastMember>()
  const ids = new Map<string, string>()
  tellings.forEach(({article}, telling) => {
    const conduits = new Set(
      article.attributions.flatMap(({via}) =>
        via.flatMap(({relation, sourceId}) => (relation === 'recipient' ? [] : [sourceId]))
      )
    )
    for (const source of article.sources) {
      const id = idOf(source, telling, people)
      ids.set(`${telling} ${source.id}`, id)
      // Words came through it: «documents obtained by the Mail». Who was told is no source.
      if (source.statements.length === 0 && !conduits.has(source.id)) continue
      const known = members.get(id)
      const name = source.kind === 'person' && source.identity === 'named' ? people.nameOf(id) : source.name
      members.set(id, {
        id,
        name: known?.name ?? (name === id ? source.name : name),
        kind: source.kind,
        identity: source.identity,
        parts: [...(known?.parts ?? []), {telling, source}]
      })
    }
  })
  return {members: [...members.values()], idOf: (telling, source) => ids.get(`${telling} ${source}`) ?? null}
}

function idOf(source: Source, telling: number, people: People): string {
  if (source.identity === 'withheld' || source.kind === 'unknown') return `${telling} ${source.id}`
  if (source.kind === 'person' && source.identity === 'named') return people.idOfName(telling, source.name)
  return `${source.kind} ${lettersOf(source.name.replace(/^the /iu, ''))}`
}
