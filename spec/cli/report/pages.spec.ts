import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {expect} from 'chai'
import {PageNames} from '../../../lib/cli/report/pageNames.ts'
import {Desk} from '../desk.ts'

const story = (title: string) => `# ${title}\n\n“The pier is shut,” said Ada Brook, the harbour master.\n`

describe('report --format html', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('drafts/pier.md', story('Pier to close'))
    desk.put('drafts/night/quay.txt', 'The quay is shut, Orla Dent said.\n')
  })

  afterEach(() => desk.clear())

  const read = (path: string) => readFileSync(path, 'utf8')
  const titleOf = (page: string) => /<title>(.*)<\/title>/.exec(page)?.[1]

  it('shows a page on one article', async () => {
    const {code, out, err} = await desk.run('report --format html drafts/pier.md')
    expect([code, err, titleOf(out)]).to.deep.equal([0, '', 'Sourcing report: Pier to close'])
    expect(out.endsWith('</html>\n')).to.equal(true)
  })

  it('writes it to a file', async () => {
    expect(await desk.run('report --format html --out pier.html drafts/pier.md')).to.deep.equal({
      code: 0,
      out: '',
      err: ''
    })
    expect(titleOf(read('pier.html'))).to.equal('Sourcing report: Pier to close')
  })

  it('writes a page for each of several articles, and a list that leads to them', async () => {
    expect(await desk.run('report --format html --out reports drafts')).to.deep.equal({code: 0, out: '', err: ''})
    const list = read('reports/index.html')
    const links = [...list.matchAll(/<a href="([^#"]+)">([^<]*)/g)].map(([, href, words]) => [href, words])
    expect(links).to.deep.equal([
      ['drafts/night/quay.html', 'drafts/night/quay.txt'],
      ['drafts/pier.html', 'Pier to close']
    ])
    expect(links.map(([href]) => titleOf(read(`reports/${href}`)))).to.deep.equal([
      'Sourcing report: (no headline)',
      'Sourcing report: Pier to close'
    ])
  })

  it('lists what could not be audited, and says so with its exit code', async () => {
    desk.put('drafts/empty.md', '')
    const {code, err} = await desk.run('report --format html --out reports drafts')
    expect(code).to.equal(2)
    expect(err).to.include('onrecord: drafts/empty.md: There is nothing in this file to audit')
    expect(read('reports/index.html')).to.include('<b>drafts/empty.md</b>').and.include('There is nothing in this file')
    expect(existsSync('reports/drafts/empty.html')).to.equal(false)
  })

  it('has no page for several articles, and writes nothing', async () => {
    expect(await desk.run('report --format html drafts')).to.deep.equal({
      code: 2,
      out: '',
      err: 'onrecord: A page is about one article, and there are several; give --out FOLDER for a page each.\n'
    })
    const {code, err} = await desk.run('report --format html --out all.html drafts')
    expect([code, err]).to.deep.equal([
      2,
      'onrecord: "all.html" is one page, and there are several articles; give --out a folder.\n'
    ])
    expect(readdirSync('.')).to.deep.equal(['drafts'])
  })

  it('never reports on its own pages', async () => {
    await desk.run('report --format html --out drafts/reports drafts')
    const again = await desk.run('report --format html --out drafts/reports drafts')
    expect(again).to.deep.equal({code: 0, out: '', err: ''})
    expect(readdirSync('drafts/reports/drafts').sort()).to.deep.equal(['night', 'pier.html'])
  })

  it('gives the same bytes each time', async () => {
    await desk.run('report --format html --out one drafts')
    await desk.run('report --format html --out other drafts')
    for (const page of ['index.html', 'drafts/pier.html']) expect(read(`one/${page}`)).to.equal(read(`other/${page}`))
  })

  it('says where a folder cannot be made', async () => {
    desk.put('taken', 'a file')
    const {code, err} = await desk.run('report --format html --out taken/reports drafts')
    expect([code, err]).to.deep.equal([
      2,
      'onrecord: The folder "taken/reports/drafts/night" cannot be made (ENOTDIR); give --out another folder.\n'
    ])
  })
})

describe('report --out', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('pier.md', story('Pier to close'))
  })

  afterEach(() => desk.clear())

  it('writes any form to a file, without colours', async () => {
    const {out} = await desk.run('report --width 80 pier.md')
    const written = await desk.run('report --width 80 --color --out pier.report pier.md')
    expect([written, readFileSync('pier.report', 'utf8')]).to.deep.equal([{code: 0, out: '', err: ''}, out])
  })

  it('takes a folder for pages alone', async () => {
    desk.put('reports/old.md', story('Old'))
    expect(await desk.run('report --format markdown --out reports pier.md')).to.deep.equal({
      code: 2,
      out: '',
      err: 'onrecord: "--out" is the folder "reports"; name a file, or give --format html for a page each.\n'
    })
  })
})

describe('PageNames', () => {
  const namesFor = (...paths: readonly string[]) => {
    const names = new PageNames()
    return paths.map((path) => names.nameFor(path))
  }

  it('keeps the folders of the articles, and stays in its own', () => {
    expect(namesFor('drafts/pier.md', '../../etc/quay.md', '/srv/copy/kell.v2.txt', 'C:\\copy\\dent.md')).to.deep.equal(
      ['drafts/pier.html', 'etc/quay.html', 'srv/copy/kell.v2.html', 'C/copy/dent.html']
    )
  })

  it('gives no name twice, and never that of the list', () => {
    expect(namesFor('pier.md', 'pier.txt', './Pier.html', 'index.md', 'a/index.md')).to.deep.equal([
      'pier.html',
      'pier-2.html',
      'Pier-3.html',
      'index-2.html',
      'a/index.html'
    ])
  })

  it('leaves out what a system refuses', () => {
    expect(namesFor('<stdin>', 'what? "now".md', '...', `${'x'.repeat(300)}.md`)).to.deep.equal([
      'stdin.html',
      'what now.html',
      'article.html',
      `${'x'.repeat(100)}.html`
    ])
  })
})
