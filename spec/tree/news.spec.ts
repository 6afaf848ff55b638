import {expect} from 'chai'
import type {Format} from '../../lib/model.ts'
import {readTree} from '../../lib/tree/readTree.ts'
import {showBlocks} from './showTree.ts'

const story = [
  'paragraph body: Norwell’s pier is shut, said Ada Brook, the harbour master.',
  'paragraph body: “It’s gone,” Luke Hart said of the crane & the shed.'
]
const headline = 'heading headline: Pier shut'
const byline = 'paragraph metadata: By Ana Ruiz'
const shown = [headline, byline, ...story]

const html =
  '<p>Norwell&rsquo;s pier is shut, said <a href=\\"https://port.example/a?b&amp;c\\">Ada Brook</a>, the harbour master.</p>\\n<p>\\u201cIt\\u2019s gone,\\u201d Luke Hart said of the crane &amp; the shed.</p>'
const plain =
  'Norwell\\u2019s pier is shut, said Ada Brook, the harbour master.\\n\\n\\u201cIt\\u2019s gone,\\u201d Luke Hart said of the crane & the shed.'
const xml =
  '<p>Norwell&rsquo;s pier is shut, said <a href="https://port.example/a?b&amp;c">Ada <b>Brook</b></a>, the\nharbour master.</p><p>“It&#8217;s gone,” Luke Hart said of the crane &amp; the shed.</p>'

const files: readonly (readonly [what: string, format: Format, file: string, blocks: readonly string[]])[] = [
  [
    'ninjs 3',
    'ninjs',
    `{"uri": "urn:a", "contentCreated": "2031-04-22T08:00:00Z", "headlines": [{"role": "main", "value": "Pier shut"}], "by": "By Ana Ruiz", "infosources": [{"name": "Norwell News"}], "bodies": [{"contentType": "text/plain", "value": "${plain}"}, {"contentType": "text/html", "value": "${html}"}]}`,
    shown
  ],
  [
    'ninjs 1, whose fields come in any order',
    'ninjs',
    `\ufeff{"body_xhtml": "${html}", "versioncreated": "2031-04-22T08:00:00Z", "byline": "By Ana Ruiz", "provider": "Norwell News", "headline": "Pier shut"}`,
    [...story, byline, headline]
  ],
  [
    'ninjs with a plain body',
    'ninjs',
    `{"headline": "Pier shut", "byline": "By Ana Ruiz", "provider": {"name": "Norwell News"}, "versioncreated": "2031-04-22", "body_text": "${plain}", "associations": {"main": {"type": "picture", "description_text": "The pier in March."}}}`,
    [...shown, 'paragraph caption: The pier in March.']
  ],
  [
    'NITF',
    'nitf',
    `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n<nitf><head><title>x</title><pubdata date.publication="20310422T080000Z" name="Norwell News"/></head><body><body.head><hedline><hl1>Pier shut</hl1></hedline><byline>By <person>Ana Ruiz</person></byline><abstract><p>A short one.</p></abstract></body.head><body.content><block>${xml}</block><media><media-metadata name="a"/><media-caption>The pier in March.</media-caption></media></body.content></body></nitf>`,
    [...shown, 'paragraph caption: The pier in March.']
  ],
  [
    'NewsML-G2 with XHTML in it',
    'newsml',
    `<newsItem xmlns="urn:x"><rightsInfo><copyrightHolder>All of us</copyrightHolder></rightsInfo><itemMeta><provider><name>Norwell News</name></provider><versionCreated>2031-04-22T08:00:00Z</versionCreated></itemMeta><contentMeta><headline>Pier shut</headline><by>By Ana Ruiz</by><description>No.</description></contentMeta><contentSet><inlineXML><x:html xmlns:x="urn:h"><x:head><x:title>x</x:title></x:head><x:body>${xml}</x:body></x:html></inlineXML></contentSet></newsItem>`,
    shown
  ],
  [
    'NewsML-G2 with plain text in it',
    'newsml',
    '<newsMessage><header><sender>a</sender></header><itemSet><newsItem><itemMeta><provider literal="Norwell News"/><versionCreated>2031-04-22</versionCreated></itemMeta><contentMeta><headline>Pier shut</headline><by>By Ana Ruiz</by></contentMeta><contentSet><inlineData contenttype="text/plain">Norwell’s pier is shut, said Ada Brook, the harbour master.\n\n“It’s gone,” Luke Hart said of the crane &amp; the shed.</inlineData></contentSet></newsItem></itemSet></newsMessage>',
    shown
  ],
  [
    'NewsML-G2 with HTML written as references',
    'newsml',
    '<newsItem><itemMeta><provider literal="Norwell News"/><versionCreated>2031-04-22</versionCreated></itemMeta><contentMeta><headline>Pier shut</headline><by>By Ana Ruiz</by></contentMeta><contentSet><inlineData contenttype="text/html">&lt;p&gt;Norwell&amp;rsquo;s pier is shut, said Ada Brook, the harbour master.&lt;/p&gt;&lt;p&gt;“It’s gone,” Luke Hart said of the crane &amp;amp; the shed.</inlineData></contentSet></newsItem>',
    shown
  ]
]

describe('the formats of the news industry', () => {
  for (const [what, format, file, blocks] of files) {
    it(`are read: ${what}`, () => {
      const {metadata, faults} = readTree(file, format)
      expect(showBlocks(file, format)).to.deep.equal(blocks)
      expect(metadata).to.deep.equal({
        title: 'Pier shut',
        published: '2031-04-22',
        byline: 'Ana Ruiz',
        outlet: 'Norwell News',
        desk: null,
        type: null
      })
      expect(faults).to.deep.equal([])
    })

    it(`keep the places of the file: ${what}`, () => {
      for (const {prose} of readTree(file, format).blocks) {
        for (let at = 0; at < prose.text.length; at += 1) {
          const slice = file.slice(prose.startOf(at), prose.endOf(at))
          const written: Readonly<Record<string, RegExp>> = {
            '’': /^(?:’|&rsquo;|&#8217;|\\u2019|&amp;rsquo;)$/,
            '“': /^(?:“|\\u201c)$/,
            '”': /^(?:”|\\u201d)$/,
            '&': /^(?:&|&amp;|&amp;amp;)$/,
            ' ': /^[ \n]$/
          }
          const character = prose.text.charAt(at)
          if (slice !== character) expect(slice).to.match(written[character] ?? /^never$/)
        }
      }
    })
  }

  it('have links, whose places count in the file', () => {
    for (const [, format, file] of files.slice(0, 2)) {
      const [link] = readTree(file, format).links
      expect(link?.url).to.equal('https://port.example/a?b&c')
      expect(file.slice(link?.label.start, link?.label.end)).to.equal('Ada Brook')
      expect(file.slice(link?.target?.start, link?.target?.end)).to.equal('https://port.example/a?b&amp;c')
    }
  })

  const refused: readonly (readonly [what: string, format: Format, file: string, message: RegExp])[] = [
    ['JSON without a story', 'ninjs', '{"name": "onrecord"}', /^This JSON holds no story/],
    ['JSON that breaks off', 'ninjs', '{"body_text": "The pier is', /^This is not valid JSON/],
    ['XML without a story', 'nitf', '<rss><channel/></rss>', /^This XML holds no story/],
    ['XML that breaks off', 'nitf', '<nitf><body><p>The pier', /^From here the XML is not well-formed/],
    [
      'entities that grow without end',
      'nitf',
      '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><nitf><body><p>&b;</p></body></nitf>',
      /^This XML defines entities of its own/
    ],
    ['XML nested deeper than anybody writes', 'nitf', '<p>'.repeat(300), /more than 200 deep/]
  ]
  for (const [what, format, file, message] of refused) {
    it(`say what is wrong with ${what}`, () => {
      expect(readTree(file, format).faults[0]?.message).to.match(message)
    })
  }

  const hostile = [
    '<',
    '<p>',
    '</p>',
    '<p',
    '&a;',
    '&',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<?',
    '<p/>',
    '{',
    '[',
    '"',
    '\\',
    '\\u',
    '["a",',
    '{"a":',
    ',',
    '\0'
  ]
  for (const sign of hostile) {
    it(`come through ten thousand of ${JSON.stringify(sign)}`, function () {
      this.timeout(6000)
      expect(() => readTree(`{"body_text": "a ${sign.repeat(10_000)}`, 'ninjs')).not.to.throw()
      expect(() => readTree(`{"body_xhtml": ${JSON.stringify(`<p>${sign.repeat(10_000)}`)}}`, 'ninjs')).not.to.throw()
      expect(() => readTree(sign.repeat(10_000), 'ninjs')).not.to.throw()
      expect(() => readTree(`<nitf><body><p>a${sign.repeat(10_000)}`, 'nitf')).not.to.throw()
      expect(() => readTree(`<newsItem>${sign.repeat(10_000)}`, 'newsml')).not.to.throw()
    })
  }
})
