/** Captions of a recording as running text, with the time at which each stretch is spoken. */
export interface Captions {
  readonly text: string
  readonly times: readonly {readonly start: number; readonly seconds: number; readonly line: number}[]
}

const timing = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s+-->/u
const voice = /^<v(?:\.[^ >]*)? ([^>]{1,80})>/u
const label = /^[-–—]?\s*([\p{Lu}][\p{L}.’' -]{1,40}):\s/u

/** Reads WebVTT or SubRip: speech runs on from caption to caption, and a new speaker opens a paragraph. Null where no caption has a time. */
export function readCaptions(source: string): Captions | null {
  const times: {start: number; seconds: number; line: number}[] = []
  let text = ''
  let speaker = ''
  let inside = false
  source.split(/\r\n|\r|\n/u).forEach((line, index) => {
    const time = timing.exec(line)
    if (time !== null) {
      const [, hours = '0', minutes = '0', seconds = '0'] = time
      times.push({
        start: text.length,
        seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
        line: index + 1
      })
      inside = true
      return
    }
    if (line.trim() === '') inside = false
    if (!inside) return
    const told = voice.exec(line)?.[1]?.trim() ?? label.exec(line)?.[1] ?? null
    const words = decode(
      line
        .replace(/<[^<>]{0,200}>/gu, '')
        .replace(label, '')
        .trim()
    )
    if (told !== null && told !== speaker) {
      speaker = told
      text += `${text === '' ? '' : '\n\n'}${told}: `
    } else if (text !== '') text += ' '
    text += words
  })
  return times.length === 0 ? null : {text, times}
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'"
}

const decode = (words: string): string =>
  words.replace(/&(?:amp|lt|gt|nbsp|quot|#39);/gu, (entity) => entities[entity] ?? entity)
