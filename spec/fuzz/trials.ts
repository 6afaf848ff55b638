/** What is done with a sample, and what must hold of it; a trial that finds a fault throws. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {type Audit, audit} from '../../lib/audit.ts'
import {readCaptions} from '../../lib/compare/captions.ts'
import {compareTellings} from '../../lib/compare/comparison.ts'
import {draftChanges} from '../../lib/compare/draftChanges.ts'
import {EvidenceIndex} from '../../lib/compare/evidenceIndex.ts'
import {readPaper} from '../../lib/compare/papers.ts'
import {allowances, verifyQuotations} from '../../lib/compare/verifyQuotations.ts'
import {Desk} from '../../lib/desk/desk.ts'
import {deskPage} from '../../lib/desk/deskPage.ts'
import {deskSheet} from '../../lib/desk/deskSheet.ts'
import {storyOf} from '../../lib/desk/story.ts'
import {mend} from '../../lib/findings/mend.ts'
import {readSettings} from '../../lib/findings/settings.ts'
import {actionsFor, mendingEdits} from '../../lib/lsp/actions.ts'
import {diagnosticsOf} from '../../lib/lsp/diagnostics.ts'
import {foldingRangesOf} from '../../lib/lsp/folding.ts'
import {hoverAt} from '../../lib/lsp/hovers.ts'
import {inlayHintsOf} from '../../lib/lsp/inlayHints.ts'
import {lensesOf} from '../../lib/lsp/lens.ts'
import {OpenDocument} from '../../lib/lsp/openDocument.ts'
import {encodings, Positions} from '../../lib/lsp/positions.ts'
import {respell, spellingAt} from '../../lib/lsp/rename.ts'
import {semanticTokensOf} from '../../lib/lsp/semanticTokens.ts'
import {defaultOptions} from '../../lib/lsp/serverOptions.ts'
import {definitionAt, highlightsAt, referencesAt} from '../../lib/lsp/sourceLinks.ts'
import {symbolsOf} from '../../lib/lsp/symbols.ts'
import type {View} from '../../lib/lsp/view.ts'
import type {Article, Format, Outline} from '../../lib/model.ts'
import {comparisonRecord} from '../../lib/report/compare/comparisonRecord.ts'
import {comparisonSheet} from '../../lib/report/compare/comparisonSheet.ts'
import {diffRecord} from '../../lib/report/compare/diffRecord.ts'
import {diffSheet} from '../../lib/report/compare/diffSheet.ts'
import {verificationRecord} from '../../lib/report/compare/verificationRecord.ts'
import {verificationSheet} from '../../lib/report/compare/verificationSheet.ts'
import {sheetPage} from '../../lib/report/html/sheetPage.ts'
import {showHtml} from '../../lib/report/html/showHtml.ts'
import {jsonLine} from '../../lib/report/json.ts'
import {showMarkdown, showSheetAsMarkdown} from '../../lib/report/markdown.ts'
import {reportSchema} from '../../lib/report/schema.ts'
import type {Sheet} from '../../lib/report/sheet.ts'
import {showSheetAsText, showText} from '../../lib/report/text.ts'
import {showWhy} from '../../lib/report/why.ts'
import {whyRecord} from '../../lib/report/whyRecord.ts'
import {wordsOf} from '../../lib/report/wordsOf.ts'
import type {Span} from '../../lib/text/span.ts'
import {Memory} from '../../lib/tree/memory.ts'
import {readWord} from '../../lib/tree/word/readWord.ts'
import {rules} from '../../rules/index.ts'
import {wholeAudit} from '../wholeAudit.ts'
import {Chance} from './chance.ts'
import {bytesOf, type Sample, typedInto} from './sample.ts'

/** What is done with a text, under a name by which a find is told. */
export type Trial = (sample: Sample) => void

/** A text as the library reads it. */
export interface Opened {
  readonly text: string
  readonly format: Format
  readonly outline: Outline | null
}

/** The text of a sample; of a broken Word document there is none. */
export function open(sample: Sample): Opened | null {
  if (sample.format !== 'docx') return {...sample, outline: null}
  const word = readWord(bytesOf(sample))
  return 'text' in word ? {...word, format: 'docx'} : null
}

const settings = readSettings({}, rules)
const validate = new Ajv2020({strict: false}).compile(reportSchema)
const path = 'desk/story.md'
/** An audit as every trial makes it. */
export const auditOf = ({text, format, outline}: Opened): Audit => audit(text, {format, outline, settings, path})

/** Throws where something that must hold does not. */
export function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence)
}

export const trials: Readonly<Record<string, Trial>> = {
  audit: (sample) =>
    withAudit(sample, ({article, findings, record}, opened) => {
      checkPlaces(article)
      for (const finding of findings) {
        const edits = [finding.fix?.edits ?? [], ...finding.suggestions.map((each) => each.edits)]
        for (const span of [finding, ...finding.related, ...edits.flat()]) checkSpan(span, article.text, finding.ruleId)
        for (const list of edits)
          checkOrder(
            list.toSorted((a, b) => a.start - b.start || a.end - b.end),
            `edits of ${finding.ruleId}`
          )
      }
      must(validate(record), `the record is not by its schema: ${JSON.stringify(validate.errors?.[0])}`)
      must(jsonLine(auditOf(opened).record) === jsonLine(record), 'the same text has another record the second time')
    }),
  reports: (sample) =>
    withAudit(sample, ({article, record}) => {
      const words = wordsOf(article)
      checkShown(showText(record, words))
      checkShown(showText(record, words, {width: 40}))
      checkShown(showMarkdown(record, words))
      checkPage(showHtml(record, article))
      must(!jsonLine(record).includes('\n'), 'a line of JSON has a line break')
    }),
  why: (sample) =>
    withAudit(sample, ({article, record}) => {
      const ids = article.statements.slice(0, 40).map(({id}) => id)
      const why = whyRecord(article, record, ids)
      checkShown(showWhy(why, wordsOf(article)))
    }),
  mend: (sample) => {
    const opened = open(sample)
    if (opened === null || sample.format === 'docx') return
    const again = (text: string): Audit => auditOf({...opened, text})
    const mended = mend(opened.text, again)
    const twice = mend(mended.text, again)
    must(twice.text === mended.text, 'what was mended is mended again')
    must(
      mended.audit.findings.every(({fix}) => fix === null),
      'something is left to mend'
    )
  },
  desk: (sample) =>
    withAudit(sample, (audited) => {
      const desk = new Desk({from: null, to: null, desks: []})
      desk.add(storyOf(audited))
      const record = desk.record('0.1.0')
      checkSheet(deskSheet(record))
      checkPage(deskPage(record))
    }),
  compare: (sample) =>
    withAudit(sample, ({article}) => {
      const other = audit(`${article.text}\n\n${plain}`, {format: 'text', settings}).article
      const record = comparisonRecord(
        compareTellings([article, other, article].map((each, index) => ({name: `${index}.md`, article: each})))
      )
      checkSheet(comparisonSheet(record))
    }),
  diff: (sample) =>
    withAudit(sample, ({article}) => {
      const before = {name: 'old.md', article}
      const after = {
        name: 'new.md',
        article: audit(plain + article.text.slice(0, article.text.length >> 1), {format: 'text', settings}).article
      }
      for (const [one, two] of [
        [before, after],
        [after, before],
        [before, before]
      ] as const)
        checkSheet(diffSheet(diffRecord(one, two, draftChanges(one.article, two.article))))
    }),
  verify: (sample) =>
    withAudit(sample, ({article}, {text, format, outline}) => {
      const captions = readCaptions(text)
      const papers = [
        {name: 'a', text, format, outline, times: []},
        {name: 'b', text: captions?.text ?? plain, format: 'text' as const, outline: null, times: captions?.times ?? []}
      ]
      const index = new EvidenceIndex(papers.map(readPaper))
      for (const allowed of [allowances, []]) {
        const record = verificationRecord(
          {name: path, article},
          index,
          allowed,
          verifyQuotations(article, index, allowed)
        )
        checkSheet(verificationSheet(record))
      }
    }),
  captions: ({text}) => {
    for (const head of [
      '',
      'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ada Brook>',
      '1\n00:00:01,000 --> 00:00:04,000\n'
    ]) {
      const captions = readCaptions(head + text)
      let end = 0
      for (const {start} of captions?.times ?? []) {
        must(start >= end && start <= (captions?.text.length ?? 0), 'a time stands outside its text')
        end = start
      }
    }
  },
  editor: (sample) => withAudit(sample, checkEditor),
  typing: (sample) => {
    if (sample.format !== 'docx') checkTyping(sample)
  }
}

const plain = '“The pier is shut,” Ada Brook said. “Nobody told us.” The crane was stolen, according to a source.\n'

function withAudit(sample: Sample, look: (audited: Audit, opened: Opened) => void): void {
  const opened = open(sample)
  if (opened !== null) look(auditOf(opened), opened)
}

/** What would steer a terminal, or turn its writing direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/u

export function checkShown(shown: string): void {
  const found = steering.exec(shown)?.[0]
  must(found === undefined, `U+${found?.charCodeAt(0).toString(16)} is sent to the terminal`)
}

export function checkPage(page: string): void {
  must(page.startsWith('<!doctype html>') && page.trimEnd().endsWith('</html>'), 'the page is not whole')
  must((page.match(/<script\b/g)?.length ?? 0) <= 1, 'the page has a script that is not ours')
}

function checkSheet(sheet: Sheet): void {
  checkShown(showSheetAsText('Sheet', sheet, {width: 60}))
  checkShown(showSheetAsMarkdown(sheet))
  checkPage(sheetPage('Sheet', sheet))
}

function checkSpan({start, end}: Span, text: string, what: string): void {
  must(start >= 0 && start <= end && end <= text.length, `${what} stands at ${start} to ${end} of ${text.length}`)
}

function checkOrder(spans: readonly Span[], what: string): void {
  for (const [at, {start}] of spans.entries()) {
    const before = spans[at - 1]
    must(before === undefined || before.end <= start, `${what} overlap at ${start}`)
  }
}

/** What a mark of the file can be that is no character of its words: a reference, an escape, markup, a line break; a `<q>` that is never closed ends in nothing. */
const written = /[&\\<>\r\n*_`~[\]{}]/

function checkPlaces(article: Article): void {
  const {text, format} = article
  const exact = format === 'text' || format === 'docx'
  let reached = 0
  for (const [at, token] of article.tokens.entries()) {
    checkSpan(token, text, `the token ${JSON.stringify(token.text)}`)
    must(token.start >= reached, `the token ${JSON.stringify(token.text)} stands before the one before it`)
    must(token.index === at, 'a token has another’s index')
    reached = token.start
    const slice = text.slice(token.start, token.end)
    must(
      slice === token.text || (!exact && (slice === '' || written.test(slice))),
      `${JSON.stringify(slice)} is not ${JSON.stringify(token.text)}`
    )
  }
  const lists: readonly (readonly [string, readonly Span[]])[] = [
    ['a block', article.blocks],
    ['a sentence', article.sentences],
    ['a quotation', article.quotations],
    ['a stray mark', article.strays],
    ['a statement', article.statements],
    ['a link', article.links],
    ['a reply', article.replies],
    ['a fault', article.faults],
    ['a directive', article.directives]
  ]
  for (const [what, list] of lists) for (const span of list) checkSpan(span, text, what)
  checkOrder(article.blocks, 'blocks')
  checkOrder(article.sentences, 'sentences')
  checkOrder(article.statements, 'statements')
  const sources = new Set(article.sources.map(({id}) => id))
  const attributions = new Set(article.attributions.map(({id}) => id))
  for (const {mentions, members} of article.sources) {
    for (const mention of mentions) checkSpan(mention, text, 'a mention')
    must(
      members.every((id) => sources.has(id)),
      'a member is no source'
    )
  }
  for (const {content, source, cue, via, provenance, sourceIds} of article.attributions) {
    for (const span of [...content, ...via, source, cue, provenance])
      if (span !== null) checkSpan(span, text, 'a part of an attribution')
    must(
      sourceIds.every((id) => sources.has(id)),
      'an attribution has a source that is none'
    )
  }
  for (const statement of article.statements) {
    must(
      statement.class !== 'unattributed' || statement.attributions.length === 0,
      'an unattributed statement has attributions'
    )
    must(
      statement.attributions.every((id) => attributions.has(id)),
      'a statement has an attribution that is none'
    )
  }
}

const abilities = {related: true, tags: true, links: true, versions: true, snippets: true}

/** Everything that an editor asks of an article, as it counts: each range must lie in the text. */
function checkEditor(audited: Audit, opened: Opened): void {
  const {article, findings} = audited
  const {text} = article
  for (const encoding of encodings) {
    const positions = new Positions(text, encoding)
    const house = {rules, settings, pageOf: () => null, pageUriOf: () => null}
    const again = (other: string): Audit => auditOf({...opened, text: other})
    const view: View = {
      uri: 'file:///story.md',
      version: 1,
      stamp: 'v1',
      article,
      audit: audited,
      findings,
      positions,
      house,
      again
    }
    const everything = {start: 0, end: text.length}
    const told: unknown[] = [
      diagnosticsOf(view, abilities),
      inlayHintsOf(view, everything, defaultOptions.inlayHints),
      lensesOf(view),
      foldingRangesOf(view),
      symbolsOf(view),
      actionsFor(view, everything, undefined, abilities)
    ]
    const places = [
      0,
      text.length >> 2,
      text.length >> 1,
      text.length,
      ...article.attributions.slice(0, 5).flatMap(({source, cue}) => [source?.start ?? 0, cue?.start ?? 0])
    ]
    for (const offset of places) {
      told.push([
        hoverAt(view, offset),
        definitionAt(view, offset),
        referencesAt(view, offset, true),
        highlightsAt(view, offset),
        spellingAt(view, offset)
      ])
      respell(view, offset, 'Orla Dent')
      const back = positions.offsetOf(positions.positionOf(offset))
      must(Math.abs(back - offset) <= 1, `the place of ${offset} is that of ${back}`)
    }
    checkRanges(told, positions.lineCount)
    checkColours(semanticTokensOf(view), positions.lineCount)
    if (encoding === 'utf-16') mendingEdits(view)
  }
}

/** Changes of an open document, one upon the other: an audit that remembers the one before finds what one without does. */
function checkTyping({text, format}: Sample): void {
  const chance = new Chance(text.length)
  const encoding = chance.pick(encodings)
  const memory = new Memory()
  const look = (text: string, memory: Memory | null): string =>
    wholeAudit(audit(text, {format, settings, path, memory}))
  let document = new OpenDocument('file:///story.md', format, 0, text, encoding)
  look(text, memory)
  for (let version = 1; version <= 3; version++) {
    let expected = document.text
    const events = chance.times(1 + chance.below(2), () => {
      const {words, ...span} = typedInto(chance, expected)
      const positions = new Positions(expected, encoding)
      const range = positions.rangeOf(span)
      const {start, end} = positions.spanOf(range)
      expected = expected.slice(0, start) + words + expected.slice(end)
      return {range, text: words}
    })
    document = document.changed(version, events)
    must(document.text === expected, `counted in ${encoding}, a change leaves another text than it says`)
    must(look(expected, memory) === look(expected, null), 'an audit that remembers the one before finds something else')
  }
}

function checkColours(data: readonly number[], lines: number): void {
  let line = 0
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at, at + 3)
    line += down
    must(
      down >= 0 && right >= 0 && length > 0 && line < lines,
      `a colour stands at line ${line}, ${right} on, ${length} long`
    )
  }
}

/** Every range in what is told to an editor, however deep. */
function checkRanges(told: unknown, lines: number): void {
  for (const value of Object.values(told ?? {})) {
    if (typeof value !== 'object' || value === null) continue
    if ('start' in value && 'end' in value && isPlace(value.start) && isPlace(value.end)) {
      const {start, end} = value
      const isOrdered = start.line < end.line || (start.line === end.line && start.character <= end.character)
      must(
        isOrdered && start.line >= 0 && start.character >= 0 && end.line < lines,
        `a range is ${JSON.stringify(value)}`
      )
    } else checkRanges(value, lines)
  }
}

const isPlace = (value: unknown): value is {line: number; character: number} =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value
