import {expect} from 'chai'
import {readStreamedLine} from '../../../lib/cli/stream/streamedLine.ts'

const read = (line: string | object) =>
  readStreamedLine(Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)))
const unknown = {title: null, published: null, byline: null, outlet: null, type: null, desk: null}

describe('readStreamedLine', () => {
  it('reads an article, what is said of it, and passes the rest through', () => {
    const line = {
      id: 'm-1',
      markdown: 'The pier is shut.',
      title: 'Pier shut',
      published: '2031-03-04T08:00:00Z',
      outlet: 'Harbour Mail',
      wordcount: 4,
      tags: ['pier']
    }
    expect(read(line)).to.deep.equal({
      id: 'm-1',
      format: 'markdown',
      text: 'The pier is shut.',
      metadata: {...unknown, title: 'Pier shut', published: '2031-03-04', outlet: 'Harbour Mail'},
      input: {published: '2031-03-04T08:00:00Z', wordcount: 4, tags: ['pier']}
    })
  })

  it('takes the article in four forms, and a whole number as an id', () => {
    expect(read({id: 7, text: 'A'})).to.include({id: '7', format: 'text', text: 'A'})
    expect(read({id: 7, html: '<p>A</p>', text: null})).to.include({format: 'html', text: '<p>A</p>'})
    expect(read({id: 7, ninjs: '{"body_text":"A"}'})).to.include({format: 'ninjs', text: '{"body_text":"A"}'})
    expect(read({id: 7, ninjs: {body_text: 'A'}})).to.include({format: 'ninjs', text: '{"body_text":"A"}'})
  })

  it('passes through what bears a name that objects have of their own', () => {
    const line = read('{"id":"a","text":"A","__proto__":{"x":1},"constructor":2,"toString":3}')
    expect('input' in line && JSON.stringify(line.input)).to.equal('{"__proto__":{"x":1},"constructor":2,"toString":3}')
  })

  const bad: readonly (readonly [string, string | object, string | null, string, string])[] = [
    [
      'no JSON',
      '{"id": "a", "text',
      null,
      'no-json',
      'This line is no JSON object (it begins "{\\"id\\": \\"a\\", \\"text"); write each article as one object on one line.'
    ],
    [
      'a list',
      '[1]',
      null,
      'no-json',
      'This line is no JSON object (it begins "[1]"); write each article as one object on one line.'
    ],
    [
      'no id',
      {text: 'A'},
      null,
      'no-id',
      'This line has no "id"; give each article one of its own, as a text or a whole number.'
    ],
    [
      'an empty id',
      {id: '', text: 'A'},
      null,
      'no-id',
      'This line has an empty text as its "id"; give each article one of its own, as a text or a whole number.'
    ],
    [
      'an id that is an object',
      {id: {}, text: 'A'},
      null,
      'no-id',
      'This line has an object as its "id"; give each article one of its own, as a text or a whole number.'
    ],
    [
      'no article',
      {id: 'a', body: 'A'},
      'a',
      'no-text',
      'This line holds no article; give it as "text", "markdown", "html" or "ninjs".'
    ],
    [
      'two articles',
      {id: 'a', text: 'A', html: 'A'},
      'a',
      'two-texts',
      'This line holds the article as "text" and "html"; give one of them.'
    ],
    ['a number for an article', {id: 'a', text: 4}, 'a', 'no-text', '"text" is a number; give a text.'],
    [
      'a list for a news item',
      {id: 'a', ninjs: true},
      'a',
      'no-text',
      '"ninjs" is a boolean; give a text or an object.'
    ],
    [
      'nothing but space',
      {id: 'a', text: ' \n'},
      'a',
      'empty',
      'There is nothing in "text" to audit; check that the article was saved there.'
    ]
  ]
  for (const [name, line, id, code, message] of bad) {
    it(`says what is wrong with ${name}`, () => {
      expect(read(line)).to.deep.equal({id, obstacle: {code, message}})
    })
  }

  it('says what is wrong with bytes that are no UTF-8', () => {
    expect(readStreamedLine(Buffer.from([0x7b, 0xff]))).to.have.nested.property('obstacle.code', 'not-utf-8')
  })

  it('refuses what is nested too deep, however deep', () => {
    const nested = (depth: number) => `{"id":"a","text":"A","x":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(read(nested(100))).to.have.property('text', 'A')
    expect(read(nested(101))).to.have.nested.property('obstacle.code', 'too-deep')
    expect(read(nested(1_000_000))).to.have.nested.property('obstacle.code', 'too-deep')
  })
})
