import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {expect} from 'chai'
import {type CommandRow, commands} from '../../../lib/cli/arguments/commands.ts'
import {shells} from '../../../lib/cli/arguments/completions.ts'
import {Desk} from '../desk.ts'

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

describe('onrecord completion', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
  })

  afterEach(() => desk.clear())

  for (const shell of shells) {
    it(`${shell}: names every command and option`, async () => {
      const {code, out, err} = await desk.run(`completion ${shell}`)
      expect([code, err]).to.deep.equal([0, ''])
      for (const [name, {options}] of Object.entries<CommandRow>(commands)) {
        expect(out).to.include(name)
        for (const option of Object.keys(options)) expect(out).to.match(new RegExp(`(?:--|-l )${option}\\b`))
      }
    })
  }

  it('bash: completes commands, options, their words and files', async () => {
    const {out} = await desk.run('completion bash')
    writeFileSync('onrecord.bash', out)
    desk.put('story.md', '')
    const complete = (...words: readonly string[]) => {
      const line = words.map((word) => `'${word}'`).join(' ')
      const script = `source ./onrecord.bash; COMP_WORDS=(onrecord ${line}); COMP_CWORD=${words.length}; _onrecord; echo "\${COMPREPLY[*]}"`
      const {stdout, stderr} = spawnSync('bash', ['-c', script], {encoding: 'utf8'})
      return stderr + stdout.trim()
    }
    expect(complete('li')).to.equal('lint')
    expect(complete('lint', '--fix-')).to.equal('--fix-dry-run')
    expect(complete('lint', '--no-gi')).to.equal('--no-gitignore')
    expect(complete('lint', '--format', 'sa')).to.equal('sarif')
    expect(complete('lint', 'sto')).to.equal('story.md')
  })

  it('man: is a page that names every command and option', async function () {
    const {out} = await desk.run('completion man')
    for (const [name, {options}] of Object.entries<CommandRow>(commands)) {
      expect(out).to.include(`.SS "onrecord ${name} `)
      for (const option of Object.keys(options)) expect(out).to.include(option.replaceAll('-', '\\-'))
    }
    if (!has('groff')) this.skip()
    const {stderr} = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z'], {input: out, encoding: 'utf8'})
    expect(stderr).to.equal('')
  })

  it('says what there is where another shell is asked for', async () => {
    expect((await desk.run('completion csh')).err).to.equal(
      'onrecord: There are no completions for "csh"; did you mean "zsh"?\n'
    )
    expect((await desk.run('completion tcl')).err).to.equal(
      'onrecord: There are no completions for "tcl"; give one of bash, zsh, fish, powershell, man.\n'
    )
  })
})
