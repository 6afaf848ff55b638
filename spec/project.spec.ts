import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect} from 'chai'
import {commands} from '../lib/cli/arguments/commands.ts'
import {ruleNamed} from '../rules/index.ts'
import {runLine} from './cli/desk.ts'

const files = execFileSync('git', ['ls-files'], {encoding: 'utf8'}).split('\n').filter(existsSync)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const pages = files.filter((path) => path.endsWith('.md') && !/^(?:corpus|spec)\/(?!README)/.test(path))
const own = 'spec/project.spec.ts'

describe('the project', () => {
  it('speaks of itself alone: no path of a machine, no work left open, no text that is not its own', () => {
    const strangers =
      /(?:^|[\s"'`(=])\/(?:work|tmp|root|home|Users)\/\w|[A-Z]:\\\\?Users|polnear-\w+\.jsonl|\bgold\/seeds|\b(?:TODO|FIXME|XXX)\b|\bissues? #?\d/
    const found = files
      .filter((path) => path !== own && !/^package-lock\.json$|\.ann$/.test(path))
      .flatMap((path) => {
        const lines = readFileSync(path, 'utf8').split('\n')
        return lines.flatMap((line, at) => (strangers.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : []))
      })
    expect(found).to.deep.equal([])
  })

  it('has its version in the changelog', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).to.match(
      new RegExp(`^## \\[${manifest.version.replaceAll('.', '\\.')}\\] – \\d{4}-\\d\\d-\\d\\d$`, 'm')
    )
  })

  for (const page of pages) {
    const text = readFileSync(page, 'utf8')

    it(`links from ${page} only to what is there`, () => {
      const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '')
      const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '')
      const dead = links.filter((target) => {
        if (/^[a-z]+:/.test(target)) return false
        const [path = '', anchor] = target.split('#')
        if (path === '') return !text.toLowerCase().includes(`\n## ${anchor}\n`)
        return !existsSync(join(dirname(page), path))
      })
      expect(dead).to.deep.equal([])
    })

    it(`gives only commands in ${page} that are there`, () => {
      const blocks = [...text.matchAll(/```(?:sh|console)\n([\s\S]*?)```|`((?:npm|npx|onrecord) [^`\n]+)`/g)]
      const code = blocks.map(([, block, inline]) => block ?? inline).join('\n')
      const asked = [...code.matchAll(/\bonrecord ((?:[a-z]+|--[a-z]+))/g)].map(([, name]) => name)
      const known = [...Object.keys(commands), 'help', '--help', '--version']
      expect(asked.filter((name) => !known.includes(name ?? ''))).to.deep.equal([])
      const scripts = [...code.matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, name]) => name ?? '')
      expect(
        scripts.filter((name) => !['audit', 'ci', 'install'].includes(name) && !(name in manifest.scripts))
      ).to.deep.equal([])
      const rules = [...text.matchAll(/onrecord explain ([a-z-]+)/g)].map(([, id]) => id ?? '')
      expect(rules.filter((id) => ruleNamed(id) === null)).to.deep.equal([])
    })
  }

  it('shows in its README what comes out', async () => {
    const readme = readFileSync('README.md', 'utf8')
    let shown = ''
    let from = 0
    for (const block of readme.matchAll(/```console\n\$ npx onrecord (.+)\n([\s\S]*?)```/g)) {
      const [whole, line = '', before = ''] = block
      const {out} = await runLine(line)
      // a block that ends with an ellipsis shows the beginning
      const length = before.endsWith('…\n') ? before.split('\n').length - 2 : Number.POSITIVE_INFINITY
      const lines = out.trimEnd().split('\n').slice(0, length)
      const after = `${lines.join('\n')}\n${Number.isFinite(length) ? '…\n' : ''}`
      shown += `${readme.slice(from, block.index)}\`\`\`console\n$ npx onrecord ${line}\n${after}\`\`\``
      from = block.index + whole.length
    }
    shown += readme.slice(from)
    if (process.env.UPDATE_README) writeFileSync('README.md', shown)
    expect(readFileSync('README.md', 'utf8')).to.equal(shown)
  })
})
