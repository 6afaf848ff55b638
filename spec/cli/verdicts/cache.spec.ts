import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {expect} from 'chai'
import {Desk} from '../desk.ts'

const vague = '# Pier to close\n\n“The pier is shut,” a source said.\n'
const mendable = 'Ada Brook, the harbour master, said; “We are sorry”.\n'

describe('lint --cache', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    desk.put('desk/a.md', vague)
    desk.put('desk/b.md', mendable)
    desk.put('desk/c.md', '# Ferries\n\nFerries stop at noon, said Tom Weld, a skipper.\n')
  })

  afterEach(() => desk.clear())

  /** How many articles a run audits: those that it takes the time of. */
  const audited = async (line: string): Promise<number> => {
    const before = readFileSync('.onrecordcache', 'utf8').split('\n')
    await desk.run(line)
    const after = readFileSync('.onrecordcache', 'utf8').split('\n')
    return after.slice(1).filter((row) => row !== '' && !before.includes(row)).length
  }

  for (const form of ['stylish', 'ndjson', 'sarif', 'junit']) {
    it(`tells the same, byte for byte, from what it kept: ${form}`, async () => {
      const plain = await desk.run(`lint --format ${form} desk`)
      expect(await desk.run(`lint --cache --format ${form} desk`)).to.deep.equal(plain)
      expect(await desk.run(`lint --cache --format ${form} desk`)).to.deep.equal(plain)
    })
  }

  it('keeps records too', async () => {
    const plain = await desk.run('report --format ndjson desk')
    await desk.run('report --cache --format ndjson desk')
    expect(await desk.run('report --cache --format ndjson desk')).to.deep.equal(plain)
    expect((await desk.run('report --cache --format text desk')).out).to.equal((await desk.run('report desk')).out)
  })

  it('tells what it kept: nothing is audited twice', async () => {
    await desk.run('lint --cache desk')
    const kept = readFileSync('.onrecordcache', 'utf8')
    const [head = '', ...rows] = kept.split('\n')
    // A verdict that nobody could reach shows where it comes from.
    const body = rows.join('\n').replace('“A source” tells', '“A SOURCE” tells')
    const {createHash} = await import('node:crypto')
    const print = createHash('sha256').update(body).digest('hex')
    writeFileSync('.onrecordcache', `${head.replace(/"[0-9a-f]{64}"/, `"${print}"`)}\n${body}`)
    const {out} = await desk.run('lint --cache --format compact desk')
    expect(out.includes('SOURCE')).to.equal(body.includes('SOURCE'))
  })

  it('keeps nothing of stories of one event, which hang on each other', async () => {
    await desk.run('lint --cache desk')
    const kept = readFileSync('.onrecordcache', 'utf8')
    const plain = await desk.run('lint --event --format ndjson desk')
    expect(await desk.run('lint --cache --event --format ndjson desk')).to.deep.equal(plain)
    expect(readFileSync('.onrecordcache', 'utf8')).to.equal(kept)
  })

  it('audits again what changed, and that alone', async () => {
    await desk.run('lint --cache desk')
    expect(await audited('lint --cache desk')).to.equal(0)
    desk.put('desk/c.md', vague)
    expect(await audited('lint --cache desk')).to.equal(1)
    expect((await desk.run('lint --cache --format compact desk/c.md')).out).to.include('unnamed-source-vague')
  })

  it('audits all again under other settings', async () => {
    await desk.run('lint --cache desk')
    desk.put('onrecord.config.json', '{"rules": {"unnamed-source-vague": "error"}}')
    const {out} = await desk.run('lint --cache --format compact desk')
    expect(out.split('\n').filter((line) => line.includes('[unnamed-source-vague]'))).to.satisfy(
      (lines: readonly string[]) => lines.length > 0 && lines.every((line) => line.includes(' error: '))
    )
  })

  it('knows a rule of one’s own by its file', async () => {
    const rule = (message: string) =>
      `export default {id: 'house/pier', family: 'wording', level: 'error', about: 'A pier', options: {}, *check() { yield {span: {start: 0, end: 1}, message: '${message}'} }}`
    desk.put('pier.mjs', rule('One.'))
    desk.put('onrecord.config.json', '{"plugins": ["./pier.mjs"]}')
    const [first, again] = [
      await desk.run('lint --cache --format ndjson desk'),
      await desk.run('lint --cache --format ndjson desk')
    ]
    expect(again).to.deep.equal(first)
    const before = readFileSync('.onrecordcache', 'utf8')
    desk.put('pier.mjs', rule('Two.'))
    await desk.run('lint --cache desk')
    expect(readFileSync('.onrecordcache', 'utf8').match(/"key":"\w+"/g)).not.to.deep.equal(before.match(/"key":"\w+"/g))
  })

  it('keeps all findings, whatever a baseline hides', async () => {
    await desk.run('baseline desk')
    expect((await desk.run('lint --cache --baseline .onrecord-baseline.json --format compact desk')).out).to.equal('')
    expect((await desk.run('lint --cache --format compact desk')).out).to.include('unnamed-source-vague')
  })

  it('mends all the same', async () => {
    await desk.run('lint --cache desk')
    expect((await desk.run('lint --cache --fix desk')).err).to.equal('Mended 1 finding in 1 article.\n')
    expect(readFileSync('desk/b.md', 'utf8')).to.include('said: “We are sorry”')
  })

  it('forgets articles that are gone', async () => {
    await desk.run('lint --cache desk')
    rmSync('desk/b.md')
    await desk.run('lint --cache desk')
    expect(readFileSync('.onrecordcache', 'utf8')).not.to.include('desk/b.md')
    expect(readFileSync('.onrecordcache', 'utf8')).to.include('desk/a.md')
  })

  const damages: readonly (readonly [string, (text: string) => string])[] = [
    ['is cut short', (text) => text.slice(0, -20)],
    ['was changed', (text) => text.replace('desk/a.md', 'desk/z.md')],
    ['is something else', () => '# Pier\n'],
    ['is empty', () => '']
  ]
  for (const [what, damage] of damages) {
    it(`says so where the file ${what}, and makes it anew`, async () => {
      const plain = await desk.run('lint --cache --format ndjson desk')
      const sound = readFileSync('.onrecordcache', 'utf8')
      writeFileSync('.onrecordcache', damage(sound))
      expect(await desk.run('lint --cache --format ndjson desk')).to.deep.equal({
        ...plain,
        err: 'onrecord: The cache ".onrecordcache" is damaged and is made anew.\n'
      })
      expect(readFileSync('.onrecordcache', 'utf8')).to.equal(sound)
    })
  }

  it('passes over what another version wrote, without a word', async () => {
    const plain = await desk.run('lint --cache --format ndjson desk')
    writeFileSync('.onrecordcache', '["onrecord-cache/1","0.0.1 1 1","x"]\n[]\n')
    expect(await desk.run('lint --cache --format ndjson desk')).to.deep.equal(plain)
  })

  it('keeps it where it is told', async () => {
    await desk.run('lint --cache --cache-location kept.json desk')
    expect([existsSync('kept.json'), existsSync('.onrecordcache')]).to.deep.equal([true, false])
    expect((await desk.run('lint --cache --cache-location desk desk')).err).to.equal(
      'onrecord: The cache "desk" is a folder; name a file.\n'
    )
  })
})
