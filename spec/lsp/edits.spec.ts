import {expect} from 'chai'
import fc from 'fast-check'
import {audit} from '../../lib/audit.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import {diagnosticsOf} from '../../lib/lsp/diagnostics.ts'
import type {Host, House} from '../../lib/lsp/host.ts'
import {OpenDocument} from '../../lib/lsp/openDocument.ts'
import {encodings, Positions} from '../../lib/lsp/positions.ts'
import {Session} from '../../lib/lsp/session.ts'
import {rules} from '../../rules/index.ts'
import {story} from './story.ts'

const house: House = {rules, settings: readSettings({}, rules), pageOf: () => null, pageUriOf: () => null}

/** A machine without files. */
const host: Host = {
  version: '0',
  rulingFiles: [],
  open: () => {},
  forget: () => {},
  houseFor: async () => [house, []],
  isSettings: () => false,
  reachOf: () => null,
  isArticle: () => true,
  formatOf: () => 'text',
  checkSettings: async () => [],
  articlesIn: () => [],
  readArticle: () => null,
  sift: (_, findings) => findings,
  addToBaseline: () => '',
  writeScratch: () => '',
  nameOf: (path) => path,
  pathOf: () => null,
  uriOf: (path) => path
}

const bits = [
  '“',
  '”',
  '"',
  '\n\n',
  '\r\n',
  ' said Ada Brook',
  ' she said. ',
  'It is 🌊 shut. ',
  'a source',
  '. ',
  ',',
  '# ',
  '- ',
  '> '
]

describe('a session', () => {
  it('shows after any changes what a fresh audit of the text finds, however the editor counts', async () => {
    const edit = fc.tuple(fc.nat(600), fc.nat(20), fc.constantFrom('', ...bits))
    const edits = fc.array(fc.array(edit, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 8})
    const abilities = {related: true, tags: true, links: true}
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...encodings), edits, async (encoding, batches) => {
        const session = new Session(host)
        session.encoding = encoding
        const uri = 'untitled:one'
        session.put(new OpenDocument(uri, 'markdown', 0, story, encoding))
        let text = story
        for (const [version, batch] of batches.entries()) {
          const events = batch.map(([at, many, words]) => {
            const positions = new Positions(text, encoding)
            // The editor names whole characters: whatever lies between is moved to the nearest.
            const range = positions.rangeOf({start: Math.min(at, text.length), end: Math.min(at + many, text.length)})
            const {start, end} = positions.spanOf(range)
            text = text.slice(0, start) + words + text.slice(end)
            return {range, text: words}
          })
          const document = session.document(uri)
          if (document !== null) session.put(document.changed(version + 1, events))
          expect(session.document(uri)?.text).to.equal(text)
          const view = await session.view(uri)
          const fresh = audit(text, {format: 'markdown', rules, settings: house.settings}).findings
          const positions = new Positions(text, encoding)
          expect(view && diagnosticsOf(view, abilities)).to.deep.equal(
            diagnosticsOf({uri, findings: fresh, positions, house}, abilities)
          )
        }
      }),
      {numRuns: 40}
    )
  })
})
