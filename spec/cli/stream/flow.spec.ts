import {expect} from 'chai'
import {flow} from '../../../lib/cli/stream/flow.ts'

const pieces = async function* (count: number, took: (piece: number) => void = () => {}) {
  for (let piece = 0; piece < count; piece++) {
    took(piece)
    yield piece
  }
}

/** Work that takes the longer the smaller the number is, in turns of the event loop. */
const slowFirst = async (piece: number): Promise<number> => {
  for (let turn = 0; turn < 3 - (piece % 3); turn++) await new Promise(setImmediate)
  return piece
}

const failureOf = (promise: Promise<void>): Promise<unknown> =>
  promise.then(
    () => null,
    (error) => error
  )

describe('flow', () => {
  it('writes in order, whatever is done first', async () => {
    const written: number[] = []
    await flow(pieces(9), slowFirst, async (done) => void written.push(done), {most: 4, ordered: true})
    expect(written).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('writes everything once where the order does not matter, and what is done first comes first', async () => {
    const written: number[] = []
    await flow(pieces(9), slowFirst, async (done) => void written.push(done), {most: 4, ordered: false})
    expect(written.toSorted()).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(written[0]).to.equal(2)
  })

  it('takes no more than may be under way, and waits for a slow writer', async () => {
    let [taken, written, widest] = [0, 0, 0]
    const write = async () => {
      await new Promise(setImmediate)
      widest = Math.max(widest, taken - written)
      written++
    }
    await flow(
      pieces(50, () => taken++),
      slowFirst,
      write,
      {most: 3, ordered: true}
    )
    expect([taken, written]).to.deep.equal([50, 50])
    expect(widest).to.be.at.most(4)
  })

  it('writes one result at a time', async () => {
    let writing = 0
    const write = async () => {
      expect(writing++).to.equal(0)
      await new Promise(setImmediate)
      writing--
    }
    for (const ordered of [true, false]) await flow(pieces(20), slowFirst, write, {most: 5, ordered})
  })

  it('still writes what was taken when the source breaks', async () => {
    const written: number[] = []
    const broken = async function* () {
      yield* pieces(3)
      throw new Error('the tape tore')
    }
    const failure = failureOf(
      flow(broken(), slowFirst, async (done) => void written.push(done), {most: 9, ordered: true})
    )
    expect(await failure).to.have.property('message', 'the tape tore')
    expect(written).to.deep.equal([0, 1, 2])
  })

  it('ends with the first thing that goes wrong in work or writing', async () => {
    const fail = async () => {
      throw new Error('no more ink')
    }
    for (const ordered of [true, false]) {
      const inWork = failureOf(flow(pieces(5), fail, async () => {}, {most: 2, ordered}))
      expect(await inWork).to.have.property('message', 'no more ink')
      const inWriting = failureOf(flow(pieces(5), slowFirst, fail, {most: 2, ordered}))
      expect(await inWriting).to.have.property('message', 'no more ink')
    }
  })
})
