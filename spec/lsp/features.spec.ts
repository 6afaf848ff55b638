import {expect} from 'chai'
import {legend} from '../../lib/lsp/semanticTokens.ts'
import {Client, modern, wordsIn} from './client.ts'
import {everything, openStory, placeOf, story} from './story.ts'

/** Coloured words, as `string.quoted “The pier is shut,”`. */
function paintedWords(text: string, data: readonly number[]): readonly string[] {
  const lines = text.split('\n')
  const painted: string[] = []
  let [line, character] = [0, 0]
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5)
    character = down > 0 ? right : character + right
    line += down
    const names = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit))
    painted.push(
      `${[legend.tokenTypes[type], ...names].join('.')} ${lines[line]?.slice(character, character + length)}`
    )
  }
  return painted
}

describe('onrecord lsp: what an article shows', () => {
  let client: Client
  let uri: string
  let textDocument: {readonly uri: string}

  before(async () => {
    client = new Client()
    await client.begin()
    uri = await openStory(client)
    textDocument = {uri}
  })

  after(async () => {
    expect(await client.end()).to.equal(0)
    expect(client.stderr).to.equal('')
  })

  const at = (method: string, words: string, into = 0, more = {}) =>
    client.ask(`textDocument/${method}`, {textDocument, position: placeOf(story, words, into), ...more})

  describe('semantic tokens', () => {
    it('tell quoted words, reported ones, cues, sources and what needs a source', async () => {
      const {data} = await client.ask('textDocument/semanticTokens/full', {textDocument})
      expect(paintedWords(story, data)).to.deep.equal([
        'string.quoted “The pier is shut,”',
        'keyword.cue said',
        'class.declaration.named Ada Brook',
        'string.quoted “Nobody told us.”',
        'class.named She',
        'keyword.cue added',
        'property.attributed that the crane was older than the port',
        'string.quoted “It was never safe,”',
        'keyword.cue said',
        'class.declaration.withheld an official',
        'string.quoted “We warned them.”',
        'regexp.unattributed The port lost 4,000 jobs last year.',
        'class.named Ms Brook',
        'keyword.cue said',
        'string.quoted "It is shut for good.',
        'class.named Brook',
        'string.quoted “We are ready ,”',
        'class.named she',
        'keyword.cue said'
      ])
    })

    it('are given for a stretch alone', async () => {
      const line = placeOf(story, 'The port lost').line
      const range = {start: {line, character: 0}, end: {line, character: 9}}
      const {data} = await client.ask('textDocument/semanticTokens/range', {textDocument, range})
      expect(paintedWords(story, data)).to.deep.equal(['regexp.unattributed The port'])
    })

    it('are given as a change of what the editor has', async () => {
      const other = new Client()
      await other.begin()
      const own = await openStory(other)
      const first = await other.ask('textDocument/semanticTokens/full', {textDocument: {uri: own}})
      other.change(own, 2, {range: {start: {line: 1, character: 0}, end: {line: 1, character: 0}}, text: '\n'})
      const change = await other.ask('textDocument/semanticTokens/full/delta', {
        textDocument: {uri: own},
        previousResultId: first.resultId
      })
      expect(change.edits).to.deep.equal([{start: 0, deleteCount: 1, data: [3]}])
      const strange = await other.ask('textDocument/semanticTokens/full/delta', {
        textDocument: {uri: own},
        previousResultId: 'from another time'
      })
      expect(strange.data.slice(5)).to.deep.equal(first.data.slice(5))
      await other.end()
    })
  })

  describe('inlay hints', () => {
    const labels = (hints: readonly {label: string; position: {line: number; character: number}}[]) =>
      hints.map(
        ({label, position}) =>
          `${story.split('\n')[position.line]?.slice(0, position.character).split(' ').at(-1)} ${label}`
      )

    it('say who a pronoun is, and how well an unnamed source is described', async () => {
      const hints = await client.ask('textDocument/inlayHint', {textDocument, range: everything})
      expect(labels(hints)).to.deep.equal(['She → Ada Brook', 'official described 2 of 4', 'she → Ada Brook'])
    })

    it('are given for a stretch alone', async () => {
      const line = placeOf(story, 'she said').line
      const range = {start: {line, character: 0}, end: {line: line + 1, character: 0}}
      const hints = await client.ask('textDocument/inlayHint', {textDocument, range})
      expect(labels(hints)).to.deep.equal(['she → Ada Brook'])
    })

    it('are switched off kind by kind', async () => {
      const other = new Client()
      await other.begin({initializationOptions: {inlayHints: {pronouns: false}}})
      const own = await openStory(other)
      const hints = await other.ask('textDocument/inlayHint', {textDocument: {uri: own}, range: everything})
      expect(labels(hints)).to.deep.equal(['official described 2 of 4'])
      await other.end()
    })
  })

  describe('hover', () => {
    const hover = async (words: string, into = 0): Promise<string> =>
      (await at('hover', words, into))?.contents.value ?? ''

    it('shows of a finding what the rule asks, and how its options are set', async () => {
      const shown = await hover('"It is shut')
      expect(shown).to.match(/^\*\*error\*\* This mark opens a quotation/)
      expect(shown).to.match(/\*\*\[unbalanced-quote\]\(file:.*unbalanced-quote\.md\)\*\*/)
    })

    it('shows of a source who that is', async () => {
      expect(await hover('She added')).to.equal(
        [
          '**Ada Brook** · person, by name',
          'harbour master',
          '5 statements, 15 words quoted',
          'First in line 3',
          'Known here by: pronoun'
        ].join('  \n')
      )
      expect(await hover('an official')).to.include('Described by their institution or post (2 of 4)')
    })

    it('shows of a cue how it was read, and how sure that is', async () => {
      const shown = await hover('said Ada')
      expect(shown).to.match(/^\*\*“said”\*\* credits Ada Brook \(direct\)/)
      expect(shown).to.include('`content-cue-source`')
      expect(shown).to.match(/Confidence 0\.\d+: nearly always right\./)
    })

    it('asks who says so where nobody does', async () => {
      expect(await hover('The port lost')).to.equal('Without a source. Whose figure is it?')
    })

    it('lets nothing of the article be taken for markup', async () => {
      const other = new Client()
      await other.begin()
      const text = '“It is shut,” said Ada <b>Brook</b> [x](http://a.example) *Hale*.\n'
      other.open('untitled:one', text, 'plaintext')
      await other.findings('untitled:one', 1)
      const shown = await other.ask('textDocument/hover', {
        textDocument: {uri: 'untitled:one'},
        position: placeOf(text, 'Ada')
      })
      expect(shown.contents.value).not.to.match(/<b>|\]\(http/)
      await other.end()
    })
  })

  describe('go to source', () => {
    it('leads from any mention to the place that says who it is', async () => {
      for (const words of ['She added', 'Ms Brook', 'Brook will', 'she said']) {
        const [place] = await at('definition', words)
        expect([place.uri, wordsIn(story, place.range), place.range.start.line]).to.deep.equal([uri, 'Ada Brook', 2])
      }
      expect(await at('definition', 'crane')).to.deep.equal([])
    })

    it('finds everywhere that a source is mentioned', async () => {
      const words = async (includeDeclaration: boolean) => {
        const places = await at('references', 'Ada Brook', 4, {context: {includeDeclaration}})
        return places.map(({range}: {range: unknown}) => wordsIn(story, range))
      }
      expect(await words(true)).to.deep.equal(['Ada Brook', 'She', 'Ms Brook', 'Brook', 'she'])
      expect(await words(false)).to.deep.equal(['She', 'Ms Brook', 'Brook', 'she'])
    })

    it('lights a source up', async () => {
      const lit = await at('documentHighlight', 'Ms Brook', 4)
      expect(lit.map(({kind, range}: {kind: number; range: unknown}) => [kind, wordsIn(story, range)])).to.deep.equal([
        [3, 'Ada Brook'],
        [2, 'She'],
        [2, 'Ms Brook'],
        [2, 'Brook'],
        [2, 'she']
      ])
    })
  })

  describe('rename', () => {
    const spell = async (words: string, into: number, newName: string) => {
      const {documentChanges} = await at('rename', words, into, {newName})
      const [{textDocument: document, edits}] = documentChanges
      expect(document).to.deep.equal({uri, version: 1})
      return edits.map(({range, newText}: {range: unknown; newText: string}) => `${wordsIn(story, range)} → ${newText}`)
    }

    it('offers the name alone, without a title', async () => {
      expect((await at('prepareRename', 'Ms Brook', 5)).placeholder).to.equal('Brook')
      expect((await at('prepareRename', 'Ada Brook', 1)).placeholder).to.equal('Ada Brook')
      expect(await at('prepareRename', 'crane')).to.equal(null)
    })

    it('spells a source anew wherever it is named', async () => {
      expect(await spell('Ada Brook', 2, 'Ada Brooke')).to.deep.equal([
        'Ada Brook → Ada Brooke',
        'Brook → Brooke',
        'Brook → Brooke'
      ])
      expect(await spell('Ms Brook', 4, 'Brooke')).to.deep.equal(['Brook → Brooke', 'Brook → Brooke', 'Brook → Brooke'])
    })

    it('says why it cannot', async () => {
      const refuse = async (words: string, newName: string) =>
        at('rename', words, 1, {newName}).then(
          () => '',
          (error: Error) => error.message
        )
      expect(await refuse('crane', 'Crane')).to.equal('Only the name of a source can be spelt anew here.')
      expect(await refuse('Ada Brook', '  ')).to.equal('A name needs at least one word.')
    })
  })

  describe('outline', () => {
    it('shows parts of the page, sources with what they say, and what has no source', async () => {
      const symbols = await client.ask('textDocument/documentSymbol', {textDocument})
      const flat = symbols.map(
        ({name, detail, children = []}: {name: string; detail: string; children?: unknown[]}) => [
          name,
          detail,
          children.length
        ]
      )
      expect(flat).to.deep.equal([
        ['Pier at Marne to close', 'headline', 0],
        ['Sign up for our newsletter. Follow us on social media.', 'promotion', 0],
        ['Ada Brook', 'person · harbour master · 5 statements', 5],
        ['official', 'unnamed · official · 2 statements', 2],
        ['Without a source', '1 statement', 1]
      ])
      const inside = (outer: typeof everything, inner: typeof everything) =>
        inner.start.line >= outer.start.line && inner.end.line <= outer.end.line
      for (const {range, selectionRange, children = []} of symbols) {
        expect(inside(range, selectionRange)).to.equal(true)
        for (const child of children) expect(inside(range, child.range)).to.equal(true)
      }
    })

    it('folds what is no story', async () => {
      expect(await client.ask('textDocument/foldingRange', {textDocument})).to.deep.equal([
        {startLine: 10, endLine: 11, kind: 'region'}
      ])
    })

    it('sums the story up above its first line', async () => {
      const [lens] = await client.ask('textDocument/codeLens', {textDocument})
      expect(lens.command).to.deep.equal({
        title: '9 statements · 2 unattributed · 1 named source · 1 withheld',
        command: 'onrecord.openReport',
        arguments: [uri]
      })
    })
  })

  it('shows nothing where it is switched off', async () => {
    const other = new Client()
    await other.begin({initializationOptions: {enable: false}}, modern)
    other.open(other.uri('pier.md'), story)
    expect(await other.findings(other.uri('pier.md'), 1)).to.deep.equal([])
    const asked = {textDocument: {uri: other.uri('pier.md')}, position: placeOf(story, 'Ada')}
    expect(await other.ask('textDocument/hover', asked)).to.equal(null)
    await other.end()
  })
})
