/** What is thrown at the program: a text as somebody might write it, as nobody would, or as a broken program leaves it. */
import {type Format, formats} from '../../lib/model.ts'
import {wordFile} from '../tree/word/wordFile.ts'
import {Chance} from './chance.ts'

/** A text and the form in which it is to be read. */
export interface Sample {
  readonly format: Format
  /** The file’s text; of a Word document what stands in its body. */
  readonly text: string
}

/** The file of a sample. */
export const bytesOf = ({format, text}: Sample): Uint8Array =>
  format === 'docx' ? wordFile({body: text, styles}) : new TextEncoder().encode(text)

const styles =
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:basedOn w:val="Q"/></w:style>'

/** The sample that a seed stands for. */
export function sampleOf(seed: number): Sample {
  const chance = new Chance(seed)
  const format = chance.pick(formats)
  const kind = chance.below(10)
  if (kind === 0) return {format, text: repeated(chance, format)}
  if (kind === 1) return {format, text: chance.times(chance.below(300), () => strangeCharacter(chance)).join('')}
  const story = wrappers[format](chance)
  return {format, text: kind < 5 ? story : mutate(chance, story)}
}

const names = [
  'Ada Brook',
  'Ms Weld',
  'Kell Ruiz',
  'the harbour master',
  'a source',
  'two officials',
  'police',
  'O’Dea',
  'the Port of Norwick',
  'Critics',
  'she',
  'José Álvarez-Ruß',
  'Ли Чжан'
]
const verbs = [
  'said',
  'told the Courier',
  'added',
  'claimed',
  'denied',
  'warned',
  'wrote in a letter',
  'did not respond',
  'asked',
  'declined to comment'
]
const words = [
  'The pier is shut',
  'nobody told us',
  'the crane was never safe',
  'it will cost £4m',
  '42 percent of 3,000 people',
  'Kell, 34, was charged on May 4',
  'the ferry sank',
  'we ran out of paint',
  'the study found a 5% rise',
  'everybody knows that',
  'he was the worst mayor ever',
  '他说没有危险',
  'пирс закрыт',
  'الرصيف مغلق',
  'हम नहीं जानते'
]
const openings = ['“', '"', '‘', "'", '«', '„', '``', '「', '']
const closings = ['”', '"', '’', "'", '»', '“', "''", '」', '']

/** A sentence as papers print it, or nearly so. */
function sentence(chance: Chance): string {
  const [who, verb, what] = [chance.pick(names), chance.pick(verbs), chance.pick(words)]
  const [open, close] = [chance.pick(openings), chance.pick(closings)]
  return chance.pick([
    () => `${open}${what},${close} ${who} ${verb}.`,
    () => `${open}${what}${close}, ${verb} ${who}, the chair of the board.`,
    () => `${who} ${verb} that ${what}.`,
    () => `${what}, according to ${who}, who asked not to be named because she feared for her job.`,
    () => `${who}: ${open}${what}. ${chance.pick(words)}${close}`,
    () => `${what}.`,
    () => `${open}${what}`,
    () => `${what}${close}`,
    () =>
      `In ${chance.pick(['2031', 'May', 'a statement'])}, ${who} ${verb}, ${open}${what}${close}; ${chance.pick(words)}.`
  ])()
}

const sentences = (chance: Chance): string =>
  chance.times(1 + chance.below(4), () => sentence(chance)).join(chance.pick([' ', ' ', '  ', '\n', '']))
const paragraphs = (chance: Chance): string[] => chance.times(1 + chance.below(6), () => sentences(chance))

const markdownSigns = [
  '# ',
  '> ',
  '- ',
  '* ',
  '1. ',
  '    ',
  '\t',
  '```\n',
  '---\n',
  '**',
  '_',
  '[a](https://a.example)',
  '[a][b]',
  '![c](d.jpg)',
  '<br>',
  '<!-- onrecord-ignore unnamed-source-vague: known -->\n',
  '<!-- onrecord-ignore-file -->',
  '| a | b |\n| - | - |\n',
  '&ldquo;',
  '&#x27;',
  '\\"',
  '<div>',
  '</div>',
  'https://pier.example/a_b?c=d'
]

const markedUp = (chance: Chance): string =>
  paragraphs(chance)
    .map(
      (each) =>
        (chance.oneIn(2) ? chance.pick(markdownSigns) : '') + each + (chance.oneIn(5) ? chance.pick(markdownSigns) : '')
    )
    .join(chance.pick(['\n\n', '\n\n', '\r\n\r\n', '\n', '\r']))

const frontMatter = (chance: Chance): string =>
  chance.oneIn(2)
    ? ''
    : chance.pick([
        '---\ntitle: Pier to close\ndate: 2031-03-04\noutlet: "Courier"\n---\n\n',
        '---\ntitle: [\n---\n',
        '---\nonrecord: {ignore: [a, b]}\n---\n',
        '+++\ntitle = "a"\n+++\n',
        '---\n'
      ])

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
const elements = [
  'p',
  'p',
  'p',
  'div',
  'li',
  'blockquote',
  'h2',
  'td',
  'figcaption',
  'aside',
  'script',
  'title',
  'q',
  'span',
  'textarea'
]

const page = (chance: Chance): string =>
  paragraphs(chance)
    .map((each) => {
      const element = chance.pick(elements)
      const words = chance.oneIn(3) ? each : escaped(each)
      return `<${element}${chance.oneIn(4) ? ' class="a" hidden' : ''}>${words}${chance.oneIn(6) ? '<a href="x">' : ''}${chance.oneIn(8) ? '' : `</${element}>`}`
    })
    .join(chance.pick(['\n', '', '\r\n']))

const wrappers: Readonly<Record<Format, (chance: Chance) => string>> = {
  markdown: (chance) => frontMatter(chance) + markedUp(chance),
  text: (chance) => paragraphs(chance).join(chance.pick(['\n\n', '\n', '\r\n\r\n', '\u2028'])),
  mdx: (chance) =>
    `${frontMatter(chance)}${chance.pick(['', "import {Map} from './map.js'\n\n", 'export const a = {b: [1]}\n\n'])}${markedUp(chance)}${chance.pick(['', '\n\n<Map at={1}>{a}</Map>', ' {/* note */}', '\n\n{', '\n\n<Note>'])}`,
  html: (chance) =>
    `${chance.pick(['', '<!doctype html>'])}<html><head><title>Pier</title>${chance.pick(['', '<meta property="og:title" content="Pier &amp; ferry">', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier"}</script>'])}</head><body><article>${page(chance)}</article></body></html>`,
  ninjs: (chance) =>
    JSON.stringify(
      {
        headline: sentence(chance),
        byline: 'By Ada Brook',
        versioncreated: '2031-03-04T10:00:00Z',
        ...(chance.oneIn(2)
          ? {body_xhtml: page(chance)}
          : {bodies: [{contenttype: 'text/plain', value: paragraphs(chance).join('\n\n')}]}),
        deep: {of: [1, null, true, {a: 'b'}]}
      },
      null,
      chance.below(3)
    ),
  nitf: (chance) =>
    `<?xml version="1.0"?>\n<nitf><head><title>Pier</title></head><body><body.head><hedline><hl1>${escaped(sentence(chance))}</hl1></hedline></body.head><body.content>${page(chance)}</body.content></body></nitf>`,
  newsml: (chance) =>
    `<newsItem><contentMeta><headline>${escaped(sentence(chance))}</headline></contentMeta><contentSet><inlineXML><html><body>${page(chance)}</body></html></inlineXML></contentSet></newsItem>`,
  docx: (chance) =>
    paragraphs(chance)
      .map(
        (each) =>
          `<w:p>${chance.oneIn(4) ? `<w:pPr><w:pStyle w:val="${chance.pick(['T', 'Q', 'none'])}"/></w:pPr>` : ''}${runsOf(chance, each)}</w:p>`
      )
      .join('')
}

/** Words cut into runs, as Word cuts them: some taken out, some put in by somebody else. */
function runsOf(chance: Chance, words: string): string {
  const cut = chance.below(words.length + 1)
  const run = (part: string): string =>
    `<w:r>${chance.oneIn(5) ? '<w:rPr><w:vanish/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(part)}</w:t>${chance.oneIn(6) ? chance.pick(['<w:br/>', '<w:tab/>', '<w:noBreakHyphen/>', '<w:sym w:char="F0B7"/>', '<w:footnoteReference w:id="1"/>']) : ''}</w:r>`
  return (
    run(words.slice(0, cut)) +
    chance.pick([
      '',
      '',
      `<w:del>${run('no')}</w:del>`,
      '<w:ins>',
      '<w:hyperlink r:id="rId7">',
      '<w:bookmarkStart w:id="0"/>'
    ]) +
    run(words.slice(cut))
  )
}

const pieces = [
  ...openings,
  ...closings,
  ...markdownSigns,
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '</p>',
  '<p>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '&',
  ';',
  '\\',
  '`',
  '~',
  '$',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  ',',
  '.',
  ':',
  ';',
  '…',
  '...',
  '—',
  '--',
  '’s',
  'Mr. ',
  'U.S. ',
  'according to ',
  'said ',
  'that ',
  'who ',
  'because ',
  'By ',
  '5\'10"',
  '1,2,3',
  '«',
  'a source ',
  '"key": ',
  'onrecord-ignore ',
  '{/*',
  '*/}',
  '--> 00:00:01.000',
  'WEBVTT\n\n',
  '\\u201c',
  '\\ud800',
  '%00',
  '\u0301'
]
const strange = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍👩‍👧',
  '\u0300\u0301\u0302',
  'ﷺ',
  'İ',
  'ß',
  'ﬁ',
  'Ǆ',
  '\u1680',
  '\u3000',
  '٣',
  '１',
  '🇳🇴',
  '\u{e0041}',
  'ŉ',
  'ὒ',
  '\v',
  '\f'
]

const strangeCharacter = (chance: Chance): string =>
  chance.oneIn(3)
    ? chance.pick(strange)
    : chance.oneIn(2)
      ? chance.pick(pieces)
      : String.fromCharCode(chance.oneIn(2) ? chance.below(0x80) : chance.below(0x10000))

/** Something put in the place of a stretch of a text, which may be empty, as somebody who is writing does. */
export interface Typed {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** What somebody types into a text, or pastes, or takes out of it. */
export function typedInto(chance: Chance, text: string): Typed {
  const start = chance.below(text.length + 1)
  const end = chance.oneIn(2) ? start : Math.min(text.length, start + chance.below(chance.oneIn(4) ? 300 : 6))
  const words = chance.pick([
    () => chance.pick(pieces),
    () => chance.pick(pieces),
    () => strangeCharacter(chance),
    () => `${sentence(chance)} `,
    () => `\n\n${sentence(chance)}\n\n`,
    () => text.slice(chance.below(text.length + 1)).slice(0, 200),
    () => ''
  ])()
  return {start, end, words}
}

/** A text with some of it taken out, put in, doubled, swapped or broken. */
function mutate(chance: Chance, text: string): string {
  let changed = text
  for (let count = 1 + chance.below(8); count > 0; count--) {
    const at = chance.below(changed.length + 1)
    const end = Math.min(changed.length, at + 1 + chance.below(chance.oneIn(4) ? 200 : 8))
    const [before, part, after] = [changed.slice(0, at), changed.slice(at, end), changed.slice(end)]
    changed = chance.pick([
      () => before + after,
      () => before + chance.pick(pieces) + part + after,
      () => before + strangeCharacter(chance) + part + after,
      () => before + part + part + after,
      () => before + chance.pick(pieces).repeat(1 + chance.below(60)) + after,
      () => after + part + before,
      () => before + part.toUpperCase() + after,
      () => before + [...part].reverse().join('') + after,
      () => changed.slice(0, at),
      () => before + part.replace(/\s+/g, '') + after
    ])()
  }
  return changed
}

/** One thing over and over, now and then inside a page or behind a story. */
function repeated(chance: Chance, format: Format): string {
  const unit = chance
    .times(1 + chance.below(4), () =>
      chance.pick([
        () => chance.pick(pieces),
        () => chance.pick(pieces),
        () => sentence(chance),
        () => strangeCharacter(chance),
        () => chance.pick(names),
        () => `${chance.pick(names)} ${chance.pick(verbs)} `
      ])()
    )
    .join('')
  const run = unit.repeat(Math.ceil((200 + chance.below(chance.oneIn(4) ? 40_000 : 6000)) / Math.max(1, unit.length)))
  if (format === 'ninjs') return JSON.stringify({headline: 'Pier', body_xhtml: run})
  if (format === 'docx') return `<w:p><w:r><w:t>${chance.oneIn(2) ? escaped(run) : run}</w:t></w:r></w:p>`
  if (format === 'nitf') return `<nitf><body><body.content><p>${run}</p></body.content></body></nitf>`
  return chance.oneIn(3) ? sentence(chance) + run : run
}
