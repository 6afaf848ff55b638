import {expect} from 'chai'
import fc from 'fast-check'
import {attributes, html, verbatim} from '../../../lib/report/html/markup.ts'

describe('html', () => {
  it('escapes words between tags and in values', () => {
    const words = `<img src=x onerror="alert('1')"> & \`so\``
    expect(String(html`<p title="${words}">${words}</p>`)).to.equal(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &#96;so&#96;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &#96;so&#96;</p>'
    )
  })

  it('lets markup of its own pass, in lists too, and leaves null out', () => {
    const items = ['Kell & Sons', 'Norwick'].map((name) => html`<li>${name}</li>`)
    expect(String(html`<ul>${items}${null}${3}</ul>`)).to.equal('<ul><li>Kell &amp; Sons</li><li>Norwick</li>3</ul>')
  })

  it('shows what would turn the writing direction or end a page', () => {
    expect(String(html`<p>${'Pier\u0000 \u202eesolc\ud800'}</p>`)).to.equal('<p>Pier␀ �esolc�</p>')
  })

  it('has no words where escaping does not make them safe', () => {
    const words = 'x onclick=alert(1)'
    expect(() => html`<p ${words}>`).to.throw(TypeError, 'Words have no place in a tag')
    expect(() => html`<p title=${words}>`).to.throw(TypeError, 'A value needs double quotation marks')
    expect(() => html`<p title='${words}'>`).to.throw(TypeError, 'A value needs double quotation marks')
    expect(() => html`<p title="${html`<b>${words}</b>`}">`).to.throw(TypeError, 'Markup has no place in the value')
  })

  it('shows any words as they are, to whoever reads the markup', () => {
    const signs: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`'}
    const plain = fc.string({unit: 'grapheme-ascii'}).filter((words) => /^[\n\t -~]*$/.test(words))
    fc.assert(
      fc.property(plain, (words) => {
        const written = String(html`<p title="${words}">${words}</p>`)
        const [, value, inner] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(written) ?? []
        const read = (escaped = '-') => escaped.replace(/&([^;]+);/g, (_, name: string) => signs[name] ?? '?')
        expect([read(value), read(inner)]).to.deep.equal([words, words])
      })
    )
  })
})

describe('attributes', () => {
  it('writes those that there are', () => {
    const marks = attributes({id: 's1', class: null, 'data-sort': 3, title: '"Pier" <closes>'})
    expect(String(html`<td${marks}></td>`)).to.equal(
      '<td id="s1" data-sort="3" title="&quot;Pier&quot; &lt;closes&gt;"></td>'
    )
  })
})

describe('verbatim', () => {
  it('leaves what is ours as it is', () => {
    expect(String(html`<style>${verbatim('a > b { content: "<" }')}</style>`)).to.equal(
      '<style>a > b { content: "<" }</style>'
    )
  })
})
