/** The door to fflate: the members of a zip archive, each unpacked when it is asked for and no further than a story can grow. */
import {unzipSync} from 'fflate/browser'

/** What a zip archive holds. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** A member’s bytes; null where it is not there, and why where it cannot be unpacked. */
  read(name: string): Uint8Array | ArchiveFault | null
}

/** Why an archive, or a member of it, is not unpacked. */
export type ArchiveFault = 'broken' | 'crowded' | 'bomb'

/** More members than any document with pictures has. */
const mostMembers = 10_000
/** No member that holds words is larger. */
const largest = 64 * 2 ** 20
/** Words in XML shrink to a tenth, seldom to a hundredth; what shrinks to less was made to burst. */
const steepest = 250
/** What is smaller than this does no harm, however far it shrank. */
const harmless = 2 ** 20

/** The archive in these bytes, or why it is none. */
export function unzip(bytes: Uint8Array): Archive | ArchiveFault {
  const names = new Set<string>()
  let members = 0
  const read = attempt(() =>
    unzipSync(bytes, {
      filter({name}) {
        // Thrown, since the archive alone says how many there are, and it may say anything.
        if (++members > mostMembers) throw new Refusal('crowded')
        names.add(name)
        return false
      }
    })
  )
  return typeof read === 'string' ? read : {names, read: (name) => (names.has(name) ? readMember(bytes, name) : null)}
}

function readMember(bytes: Uint8Array, wanted: string): Uint8Array | ArchiveFault {
  let taken = false
  const members = attempt(() =>
    unzipSync(bytes, {
      filter({name, size, originalSize}) {
        if (name !== wanted || taken) return false
        if (originalSize > largest || (originalSize > harmless && originalSize > size * steepest))
          throw new Refusal('bomb')
        taken = true
        return true
      }
    })
  )
  return typeof members === 'string' ? members : (members[wanted] ?? 'broken')
}

class Refusal extends Error {
  readonly fault: ArchiveFault

  constructor(fault: ArchiveFault) {
    super(fault)
    this.fault = fault
  }
}

function attempt<Value>(read: () => Value): Value | ArchiveFault {
  try {
    return read()
  } catch (error) {
    return error instanceof Refusal ? error.fault : 'broken'
  }
}
