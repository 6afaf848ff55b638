import {expect} from 'chai'
import fc from 'fast-check'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {audit} from '../../../lib/audit.ts'
import {showHtml} from '../../../lib/report/html/showHtml.ts'
import {errorRecord, reportRecord} from '../../../lib/report/record.ts'
import {reportSheet} from '../../../lib/report/reportSheet.ts'
import {wordsOf} from '../../../lib/report/wordsOf.ts'
import {printable} from '../../../lib/text/printable.ts'
import {wellFormed} from '../../../lib/text/wellFormed.ts'
import {corpusArticles} from '../../corpus/articles.ts'
import {expectGolden} from '../../golden.ts'
import {pierFindings, pierStory} from '../pierStory.ts'
import {hostileText, pageOn, pierText} from './pages.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])
const everyNode = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(everyNode)]
const isElement = (node: Node): node is Element => 'tagName' in node
const attributeOf = ({attrs}: Element, name: string): string | null =>
  attrs.find((attribute) => attribute.name === name)?.value ?? null
const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name)
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''))

/** A page's elements. */
const read = (page: string): readonly Element[] => everyNode(parse(page)).filter(isElement)

const withClass = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => hasClass(element, name))

/** The paragraphs of the annotated text, without the numbers of the statements. */
const paragraphsOf = (page: string): readonly string[] =>
  withClass(read(page), 'par').map((par) => {
    const [paragraph] = childrenOf(par).filter((child) => isElement(child) && child.tagName === 'p')
    return paragraph === undefined ? '' : textWithout(paragraph, 'sup')
  })

const textWithout = (node: Node, tag: string): string =>
  isElement(node) && node.tagName === tag
    ? ''
    : 'value' in node
      ? node.value
      : childrenOf(node)
          .map((child) => textWithout(child, tag))
          .join('')

describe('showHtml', () => {
  it('lays out a report', () => {
    const story = pierStory()
    const record = reportRecord(story, pierFindings, {
      path: 'desk/pier.txt',
      configHash: 'c0ffee0123456789',
      textHash: `sha256:${'a'.repeat(64)}`,
      version: '0.1.0'
    })
    const shown = showHtml(record, story)
      .replace(/(<(style|script)>)[\s\S]*?(?=<\/\2>)/g, '$1…')
      .replace(/'?sha256-[^;]*/g, 'sha256-…')
    expectGolden(new URL('pier.golden.html', import.meta.url), shown)
  })

  it('says so where an article could not be read', () => {
    const page = showHtml(errorRecord('a<b>.md', 'missing', 'There is no such file.'), {blocks: []})
    expect(page).to.include('<h1>a&lt;b&gt;.md</h1>').and.include('<p class="lead">There is no such file.</p>')
  })

  it('tells each class beside the text and by the line under it', () => {
    const elements = read(pageOn(pierText))
    const classesOf = (name: string) =>
      withClass(elements, name).map((element) => attributeOf(element, 'class')?.split(' ')[1])
    expect(classesOf('st')).to.deep.equal([
      'attributed',
      'quoted',
      'quoted',
      'attributed',
      'attributed',
      'need',
      'unattributed'
    ])
    expect(withClass(elements, 'label').map(textOf)).to.deep.equal([
      'reported',
      'quoted',
      'reported',
      'reported',
      'needs a source',
      'without a source'
    ])
    expect(withClass(elements, 'no').map(textOf)).to.deep.equal(['1', '2–3', '4', '5', '6', '7'])
  })

  it('lights up all that a source said', () => {
    const elements = read(pageOn(pierText))
    const [name] = elements.filter(({tagName}) => tagName === 'a').filter((link) => textOf(link) === 'Orla Dent')
    const token = attributeOf(name as Element, 'data-lights') ?? ''
    const lit = elements.filter(
      ({tagName, attrs}) =>
        tagName === 'span' && attrs.some(({name, value}) => name === 'data-lit' && value.split(' ').includes(token))
    )
    expect(lit.map(textOf)).to.deep.equal([
      '“We ran out of paint,”',
      '“Then we ran out of patience.”',
      'the repairs would cost more than the pier'
    ])
  })

  it('shows the sourcing from the first paragraph to the last', () => {
    const elements = read(pageOn(pierText))
    const [strip] = elements.filter((element) => attributeOf(element, 'role') === 'img')
    expect(attributeOf(strip as Element, 'aria-label')).to.equal(
      '7 statements in 5 paragraphs: 2 quoted, 3 reported, 1 without a source and 1 needs a source'
    )
    const columns = childrenOf(strip as Node)
      .filter(isElement)
      .filter(({tagName}) => tagName === 'rect')
    expect(columns.map((column) => attributeOf(column, 'class'))).to.deep.equal([
      'attributed hollow',
      'quoted',
      'quoted',
      'attributed',
      'attributed',
      'need',
      'unattributed'
    ])
    const ends = columns.map((column) => Number(attributeOf(column, 'x')) + Number(attributeOf(column, 'width')))
    expect(ends.at(-1)).to.be.closeTo(1000, 0.1)
  })

  it('lets nothing of an article become markup', () => {
    const elements = read(pageOn(hostileText))
    const names = new Set(elements.map(({tagName}) => tagName))
    for (const name of ['img', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'input'])
      expect([...names]).not.to.include(name)
    expect(elements.filter(({tagName}) => tagName === 'script' || tagName === 'style')).to.have.length(2)
    const attributes = elements.flatMap(({attrs}) => attrs)
    expect(attributes.filter(({name}) => name.startsWith('on') || name === 'style' || name === 'src')).to.deep.equal([])
    const links = attributes.filter(({name}) => name === 'href').map(({value}) => value)
    expect(links.filter((value) => !value.startsWith('#'))).to.deep.equal([])
    expect(paragraphsOf(pageOn(hostileText)).join('\n')).to.include('<script>alert(10)</script> said a source.')
  })

  for (const {file, text} of corpusArticles()) {
    describe(`on ${file}`, () => {
      const {record, article} = audit(text, {format: file.endsWith('.txt') ? 'text' : 'markdown', path: file})
      const page = showHtml(record, article)
      const elements = read(page)

      it('has each id once, and links to nothing else', () => {
        const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
        expect(new Set(ids).size).to.equal(ids.length)
        const targets = elements.flatMap((element) => attributeOf(element, 'href') ?? [])
        expect(targets.filter((target) => !ids.includes(target.slice(1)))).to.deep.equal([])
      })

      it('says all that the sheet says', () => {
        const body = textOf(parse(page)).replace(/\s+/g, ' ')
        const sheet = reportSheet(record, wordsOf(article))
        const said = [sheet.title, sheet.verdict, ...sheet.sections.map(({heading}) => heading)]
        expect(said.filter((words) => !body.includes(printable(words).replace(/\s+/g, ' ')))).to.deep.equal([])
      })

      it('shows the text as it is printed', () => {
        expect(paragraphsOf(page)).to.deep.equal(article.blocks.map(({prose}) => printable(prose.text)))
      })

      it('names the class of each statement beside it', () => {
        const counted = withClass(elements, 'no').map((number) => {
          const [from = 0, to = from] = textOf(number).split('–').map(Number)
          return to - from + 1
        })
        const body = record.statements.filter(({region}) => region === 'body').length
        expect(counted.reduce((total, count) => total + count, 0)).to.equal(body)
        expect(withClass(elements, 'st')).to.have.length(body)
      })
    })
  }

  it('shows any text as it is printed', function () {
    this.timeout(20_000)
    const parts = [
      '“It’s shut,” said Ada Brook',
      ', a diver. ',
      '\n\n',
      'a source said ',
      '<b>',
      '&amp;',
      '“',
      '”',
      '> ',
      '| a |',
      '\ud800',
      '\u202e',
      '*',
      '# '
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({maxLength: 6}))).map((list) => list.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const {record, article} = audit(text)
        const shown = paragraphsOf(showHtml(record, article))
        if (record.metrics.words === 0) return
        expect(shown.map((words) => words.replace(/\r\n?/g, '\n'))).to.deep.equal(
          article.blocks.map(({prose}) => printable(wellFormed(prose.text)).replace(/\r\n?/g, '\n'))
        )
      }),
      {numRuns: 40}
    )
  })
})
