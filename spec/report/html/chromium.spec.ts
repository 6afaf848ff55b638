import {expect} from 'chai'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {audit} from '../../../lib/audit.ts'
import {Desk} from '../../../lib/desk/desk.ts'
import {deskPage} from '../../../lib/desk/deskPage.ts'
import {storyOf} from '../../../lib/desk/story.ts'
import {showHtml} from '../../../lib/report/html/showHtml.ts'
import {indexEntry, showIndex} from '../../../lib/report/html/showIndex.ts'
import {errorRecord} from '../../../lib/report/record.ts'
import {inChromium, useChromium} from '../../chromium.ts'
import {corpusArticles} from '../../corpus/articles.ts'
import {deskMonth} from '../../desk/deskMonth.ts'
import {findFaults, overflow} from './faults.ts'
import {hostileText, pageOn, pierText} from './pages.ts'

const fenced = (name: string): string => {
  const article = corpusArticles().find(({file}) => file.startsWith(name))
  if (article === undefined) throw new Error(`The corpus has no ${name}`)
  return pageOn(article.text, article.file.endsWith('.txt') ? 'text' : 'markdown')
}

function indexOf(texts: readonly string[]): string {
  const entries = texts.map((text, index) => indexEntry(audit(text, {path: `${index}.md`}).record, `${index}.html`))
  return showIndex(entries, [errorRecord('gone.md', 'not-found', 'There is no such file.')])
}

/** Every kind of page that a report can be. */
const pages: Readonly<Record<string, () => string>> = {
  'a story with unnamed sources': () => fenced('ministry-shake-up'),
  'a story with findings of every level': () => fenced('council-car-free'),
  'a list of reports': () => indexOf([pierText, hostileText]),
  'an article that could not be read': () =>
    showHtml(errorRecord('gone.md', 'not-found', 'There is no such file.'), {blocks: []}),
  'an article that is empty': () => pageOn(''),
  'a desk’s month': () => {
    const desk = new Desk()
    for (const {path, text} of deskMonth(45)) desk.add(storyOf(audit(text, {path})))
    return deskPage(desk.record('1'))
  }
}

describe(`a page ${inChromium}`, function () {
  this.timeout(60_000)
  const visit = useChromium()

  describe('has nothing that axe finds wrong', () => {
    const day: BrowserContextOptions = {colorScheme: 'light'}
    const night: BrowserContextOptions = {colorScheme: 'dark'}
    const narrow: BrowserContextOptions = {viewport: {width: 320, height: 640}}
    const cases: readonly (readonly [string, string, BrowserContextOptions])[] = [
      ['a story with unnamed sources', 'by day', day],
      ['a story with unnamed sources', 'by night', night],
      ['a story with findings of every level', 'by day', day],
      ['a story with findings of every level', 'by night', night],
      ['a story with findings of every level', 'on a narrow screen', narrow],
      ['a list of reports', 'by night', night],
      ['an article that could not be read', 'by day', day],
      ['an article that is empty', 'by day', day],
      ['a desk’s month', 'by day', day],
      ['a desk’s month', 'by night', night],
      ['a desk’s month', 'on a narrow screen', narrow]
    ]
    for (const [name, look, options] of cases) {
      it(`${name}, ${look}`, async () => {
        const faults = await visit(pages[name]?.() ?? '', (tab) => findFaults(tab), options)
        expect(faults).to.deep.equal([])
      })
    }

    it('while a source is lit', async () => {
      const faults = await visit(pages['a story with unnamed sources']?.() ?? '', async (tab) => {
        await tab.locator('#sources tbody a').first().click()
        return findFaults(tab)
      })
      expect(faults).to.deep.equal([])
    })
  })

  describe('has no room for what an article would do', () => {
    it('runs no script of it, asks for nothing and opens nothing', async () => {
      const seen: string[] = []
      const report = pageOn(hostileText)
      for (const page of [report, indexOf([hostileText])]) {
        await visit(page, async (tab) => {
          tab.on('dialog', (dialog) => {
            seen.push(`dialog ${dialog.message()}`)
            void dialog.dismiss()
          })
          tab.on('request', (request) => seen.push(`request ${request.url()}`))
          tab.on('pageerror', (error) => seen.push(`error ${error.message}`))
          tab.on('console', (message) => seen.push(`console ${message.text()}`))
          await tab.reload()
          for (const link of await tab.locator('main a[href^="#"]').all()) {
            await link.hover()
            await link.click()
          }
          expect(tab.url()).to.match(/^file:[^#]*page\.html(?:#[\w-]+)?$/)
        })
      }
      expect(seen.filter((line) => !/^request file:.*\.html$/.test(line))).to.deep.equal([])
    })

    it('would not run or load it either if it had got onto the page', async () => {
      const blocked = await visit(pageOn(pierText), (tab) =>
        tab.evaluate(`new Promise((resolve) => {
          const blocked = []
          document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
            blocked.push(effectiveDirective)
            if (blocked.length === 6) resolve([...blocked.sort(), String(window.ran)])
          })
          setTimeout(() => resolve(blocked), 5000)
          const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set))
          add('script', {textContent: 'window.ran = true'})
          add('style', {textContent: '* { color: red }'})
          add('img', {src: 'http://intruder.example/1.png'})
          add('iframe', {src: 'http://intruder.example/2'})
          document.body.insertAdjacentHTML('beforeend', '<p onclick="window.ran = true">x</p>')
          document.body.lastChild.click()
          fetch('http://intruder.example/3').catch(() => {})
        })`)
      )
      expect(blocked).to.deep.equal([
        'connect-src',
        'frame-src',
        'img-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
        'undefined'
      ])
    })
  })

  describe('lists sources', () => {
    const names = (tab: Page) => tab.locator('#sources tbody th a').allTextContents()

    it('in any order that a reader asks for, by mouse and by keyboard', async () => {
      await visit(pageOn(pierText), async (tab) => {
        const given = await names(tab)
        expect(given).to.deep.equal(['two people close to the council', 'Orla Dent', 'ledger seen by the Courier'])
        const quoted = tab.locator('#sources thead th', {hasText: 'Words quoted'})
        await quoted.locator('button').click()
        expect(await quoted.getAttribute('aria-sort')).to.equal('descending')
        expect((await names(tab))[0]).to.equal('Orla Dent')
        const name = tab.locator('#sources thead th', {hasText: 'Source'})
        await name.locator('button').focus()
        await tab.keyboard.press('Enter')
        expect(await name.getAttribute('aria-sort')).to.equal('ascending')
        expect(await quoted.getAttribute('aria-sort')).to.equal(null)
        expect(await names(tab)).to.deep.equal([
          'ledger seen by the Courier',
          'Orla Dent',
          'two people close to the council'
        ])
        await tab.keyboard.press('Space')
        expect(await names(tab)).to.deep.equal([
          'two people close to the council',
          'Orla Dent',
          'ledger seen by the Courier'
        ])
      })
    })

    it('without a script too, as they were given', async () => {
      await visit(
        pageOn(pierText),
        async (tab) => {
          expect(await names(tab)).to.deep.equal([
            'two people close to the council',
            'Orla Dent',
            'ledger seen by the Courier'
          ])
          expect(await tab.locator('thead button').count()).to.equal(0)
          expect(await tab.locator('.lamp').isVisible()).to.equal(false)
        },
        {javaScriptEnabled: false}
      )
    })
  })

  describe('lights up', () => {
    const lit = (tab: Page) => tab.locator('#text .lit[data-lit]').allTextContents()
    const dent = [
      '“We ran out of paint,”',
      '“Then we ran out of patience.”',
      'the repairs would cost more than the pier'
    ]

    it('all that a source said, while it is pointed at', async () => {
      await visit(pageOn(pierText), async (tab) => {
        await tab.locator('#sources tbody a', {hasText: 'Orla Dent'}).hover()
        expect(await lit(tab)).to.deep.equal(dent)
        await tab.locator('h1').hover()
        expect(await lit(tab)).to.deep.equal([])
      })
    })

    it('the same while the keyboard is there, and keeps it lit from a press of Enter to Escape', async () => {
      await visit(pageOn(pierText), async (tab) => {
        await tab.locator('#text .margin a', {hasText: 'Orla Dent'}).first().focus()
        expect(await lit(tab)).to.deep.equal(dent)
        await tab.keyboard.press('Enter')
        await tab.locator('#sources thead button').first().focus()
        expect(await lit(tab)).to.deep.equal(dent)
        expect(await tab.locator('.lamp p').textContent()).to.equal('Lit: Orla Dent')
        await tab.keyboard.press('Escape')
        expect(await lit(tab)).to.deep.equal([])
        expect(await tab.locator('.lamp').isVisible()).to.equal(false)
      })
    })

    it('the same where somebody touches it, until they put it out', async () => {
      await visit(
        pageOn(pierText),
        async (tab) => {
          await tab.locator('#sources tbody a', {hasText: 'Orla Dent'}).tap()
          expect(await lit(tab)).to.deep.equal(dent)
          await tab.locator('.lamp button').tap()
          expect(await lit(tab)).to.deep.equal([])
        },
        {hasTouch: true}
      )
    })

    it('the words that a finding is about', async () => {
      await visit(pageOn(pierText), async (tab) => {
        await tab.locator('#warnings .place a').first().hover()
        expect(await lit(tab)).to.deep.equal(['two people close to the council'])
      })
    })
  })

  it('can be gone through with the keyboard, first of all past its head', async () => {
    await visit(pageOn(pierText), async (tab) => {
      await tab.keyboard.press('Tab')
      expect(await tab.locator(':focus').textContent()).to.equal('Skip to the report')
      await tab.keyboard.press('Enter')
      await tab.waitForURL(/#main$/)
    })
  })

  it('fits a screen of any width', async () => {
    for (const make of Object.values(pages)) {
      await visit(make(), async (tab) => {
        for (const width of [320, 768, 1600]) {
          await tab.setViewportSize({width, height: 800})
          expect(await overflow(tab)).to.equal(0)
        }
      })
    }
  })

  for (const [format, width] of [
    ['A4', 680],
    ['Letter', 703]
  ] as const) {
    it(`prints on ${format}, without what is of no use on paper`, async () => {
      await visit(
        fenced('ministry-shake-up'),
        async (tab) => {
          await tab.emulateMedia({media: 'print', colorScheme: 'dark'})
          expect(await overflow(tab)).to.equal(0)
          expect(await tab.locator('.contents').isVisible()).to.equal(false)
          expect(await tab.evaluate('getComputedStyle(document.body).color')).to.equal('rgb(0, 0, 0)')
          const paper = await tab.pdf({format})
          const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
          expect(sheets).to.be.within(4, 12)
        },
        {viewport: {width, height: 900}}
      )
    })
  }
})
