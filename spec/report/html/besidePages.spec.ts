import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'chai'
import {inChromium, useChromium} from '../../chromium.ts'
import {runLine, runWords} from '../../cli/desk.ts'
import {findFaults, overflow} from './faults.ts'

/** The pages of the commands that lay one text beside another. */
const lines: Readonly<Record<string, string>> = {
  'a comparison': 'compare corpus/events/ferry-ramp',
  'a comparison of three': 'compare corpus/events/cup-semifinal',
  'what changed': 'diff corpus/drafts/pump-house/first.md corpus/drafts/pump-house/second.md',
  'quotations and evidence': 'verify corpus/evidence/school-hearing/article.md -e corpus/evidence/school-hearing/papers'
}

const pageOf = async (line: string): Promise<string> => (await runLine(`${line} --format html`)).out

/** A story that tries to run a script wherever a page shows its words, name or sources. */
const hostileStory = (age: number, words: string) => `---
title: '"><script>alert(1)</script><img src=x onerror=alert(2)>'
outlet: '<svg onload=alert(3)> Post'
date: 2031-05-06
---

# Pier </title><script>alert(4)</script>

“${words} <img src=x onerror=alert(5)> of paint and nobody came to the pier,” said Orla Dent-<b>Hart</b>, ${age}, the harbour master.

Orla \`<script>alert(6)</script>\` Dent, ${age}, told “<iframe src=javascript:alert(7)>” Radio that [the pier](javascript:alert(8)) was shut.

Seven people were hurt, according to <a href="javascript:alert(9)" onmouseover="alert(10)">the police</a>.
`

describe(`a page that lays one text beside another ${inChromium}`, function () {
  this.timeout(90_000)
  const visit = useChromium()
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-beside-'))
  after(() => rmSync(folder, {recursive: true}))

  for (const [name, line] of Object.entries(lines)) {
    it(`has nothing that axe finds wrong: ${name}`, async () => {
      const page = await pageOf(line)
      for (const colorScheme of ['light', 'dark'] as const)
        expect(await visit(page, findFaults, {colorScheme}), colorScheme).to.deep.equal([])
      const narrow = {viewport: {width: 320, height: 640}}
      expect(await visit(page, findFaults, narrow), 'narrow').to.deep.equal([])
      const printed = await visit(page, async (tab) => {
        await tab.emulateMedia({media: 'print', colorScheme: 'dark'})
        return findFaults(tab)
      })
      expect(printed, 'print').to.deep.equal([])
    })

    it(`fits screens and paper: ${name}`, async () => {
      await visit(await pageOf(line), async (tab) => {
        for (const width of [320, 680, 1600]) {
          await tab.setViewportSize({width, height: 800})
          expect(await overflow(tab), `${width}`).to.equal(0)
        }
        await tab.setViewportSize({width: 680, height: 900})
        await tab.emulateMedia({media: 'print'})
        expect(await overflow(tab), 'print').to.equal(0)
        expect(await tab.locator('.contents').isVisible()).to.equal(false)
      })
    })

    it(`can be gone through with the keyboard: ${name}`, async () => {
      await visit(await pageOf(line), async (tab) => {
        await tab.keyboard.press('Tab')
        expect(await tab.locator(':focus').textContent()).to.equal('Skip to the report')
        await tab.keyboard.press('Tab')
        const first = tab.locator('.contents a').first()
        expect(await tab.locator(':focus').textContent()).to.equal(await first.textContent())
        await tab.keyboard.press('Enter')
        const name = await first.getAttribute('href')
        await tab.waitForURL((url) => url.hash === name)
      })
    })
  }

  it('sorts its tables with the keyboard', async () => {
    await visit(await pageOf(lines['a comparison'] ?? ''), async (tab) => {
      const words = tab.locator('#stories thead th', {hasText: 'Words'})
      await words.locator('button').focus()
      await tab.keyboard.press('Enter')
      expect(await words.getAttribute('aria-sort')).to.equal('descending')
      const counts = (await tab.locator('#stories tbody td:nth-child(3)').allTextContents()).map(Number)
      expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a))
    })
  })

  it('runs nothing that a story or its evidence holds, and asks for nothing', async () => {
    const files = ['one', 'two', 'said <img src=x onerror=alert(11)>'].map((name) => join(folder, `${name}.md`))
    const [one = '', two = '', evidence = ''] = files
    writeFileSync(one, hostileStory(51, 'We ran out'))
    writeFileSync(two, hostileStory(53, 'They ran out'))
    writeFileSync(
      evidence,
      'ORLA <SCRIPT>ALERT(12)</SCRIPT> DENT: We ran right out <img> of paint and nobody came to the pier.\n'
    )
    const seen: string[] = []
    for (const words of [
      ['compare', '--format', 'html', one, two],
      ['diff', '--format', 'html', one, two],
      ['verify', '--format', 'html', one, '-e', evidence]
    ]) {
      const page = (await runWords(words)).out
      expect(page.length, words[0]).to.be.above(1000)
      await visit(page, async (tab) => {
        tab.on('dialog', (dialog) => {
          seen.push(`dialog ${dialog.message()}`)
          void dialog.dismiss()
        })
        tab.on('request', (request) => seen.push(`request ${request.url()}`))
        tab.on('pageerror', (error) => seen.push(`error ${error.message}`))
        tab.on('console', (message) => seen.push(`console ${message.text()}`))
        await tab.reload()
        for (const link of await tab.locator('a[href^="#"]').all()) await link.evaluate((node) => node.click())
        // Nothing of the page’s own is of these kinds but its one script and its style.
        expect(await tab.locator('main :is(script, img, iframe, svg[onload], style, object)').count()).to.equal(0)
        expect(await tab.locator('a:not([href^="#"])').count()).to.equal(0)
      })
    }
    expect(seen.filter((line) => !/^request file:.*\/page\.html$/.test(line))).to.deep.equal([])
    expect(readFileSync(one, 'utf8')).to.equal(hostileStory(51, 'We ran out'))
  })
})
