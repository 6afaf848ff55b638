/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const roundConstants = fractions(64, 1 / 3)
/** … and of the square roots of the first eight. */
const startState = fractions(8, 1 / 2)

function fractions(count: number, power: number): Int32Array {
  const words = new Int32Array(count)
  let found = 0
  for (let candidate = 2; found < count; candidate++) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false
    if (!prime) continue
    words[found++] = (candidate ** power % 1) * 0x1_0000_0000
  }
  return words
}

const block = 64

/**
 * The SHA-256 of a text’s UTF-8 bytes as 64 hexadecimal digits: what an article or a configuration is recognised by.
 * Written out so that the library needs nothing but the language; where the platform has its own, that is quicker.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * block)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const state = Int32Array.from(startState)
  const schedule = new Int32Array(block)
  for (let offset = 0; offset < padded.length; offset += block) digest(view, offset, schedule, state)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function digest(view: DataView, offset: number, schedule: Int32Array, state: Int32Array): void {
  const at = (index: number): number => schedule[index] ?? 0
  for (let index = 0; index < 16; index++) schedule[index] = view.getInt32(offset + index * 4)
  for (let index = 16; index < block; index++) {
    const early = at(index - 15)
    const late = at(index - 2)
    const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    schedule[index] = (at(index - 16) + first + at(index - 7) + second) | 0
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let index = 0; index < block; index++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const one = (h + mixed + choice + (roundConstants[index] ?? 0) + at(index)) | 0
    const other = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + other) | 0
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
  state[4] = (state[4] ?? 0) + e
  state[5] = (state[5] ?? 0) + f
  state[6] = (state[6] ?? 0) + g
  state[7] = (state[7] ?? 0) + h
}
