/** How work flows: how many pieces may be under way at once, and whether their results keep their order. */
export interface Flow {
  readonly most: number
  readonly ordered: boolean
}

/**
 * Does work on each piece of a source and writes what comes of it, one result at a time. No more pieces are taken than may be under way, so a
 * slow writer slows the source down and memory does not grow. The first thing that goes wrong ends it.
 */
export async function flow<Piece, Result>(
  source: AsyncIterable<Piece>,
  work: (piece: Piece) => Promise<Result>,
  write: (result: Result) => Promise<void>,
  {most, ordered}: Flow
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  let written: Promise<void> = Promise.resolve()
  const inOrder = (result: Promise<Result>): Promise<void> => {
    written = Promise.all([result, written]).then(([done]) => write(done))
    return written
  }
  const asDone = (result: Promise<Result>): Promise<void> =>
    result.then((done) => {
      written = written.then(() => write(done))
      return written
    })
  try {
    for await (const piece of source) {
      const all = (ordered ? inOrder : asDone)(work(piece)).then(() => {
        underWay.delete(all)
      })
      // Whoever waits below learns of a failure; until then nobody does.
      all.catch(() => {})
      underWay.add(all)
      while (underWay.size >= most) await Promise.race(underWay)
    }
  } finally {
    // What was taken before the source broke is still written.
    await Promise.all(underWay)
  }
}
