import {readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join, normalize} from 'node:path'
import {expect} from 'chai'

/** A part of the house and its rank: what it imports stands lower. */
const ranks: readonly (readonly [string, number])[] = [
  ['lib/text/', 0],
  ['lib/lexicon/', 0],
  ['lib/model.ts', 0],
  ['lib/tree/', 1],
  ['lib/statements/', 2],
  ['lib/sources/', 3],
  ['lib/article.ts', 4],
  ['lib/findings/', 5],
  ['lib/compare/', 6],
  ['rules/', 7],
  ['lib/report/', 7],
  ['lib/audit.ts', 8],
  ['lib/desk/', 9],
  ['lib/lsp/', 10],
  ['lib/unified.ts', 10],
  ['lib/cli/', 11],
  ['lib/index.ts', 12]
]
/** The first rank that may touch files, the clock and the console. */
const rim = 10

/** A file of the source with what it imports, paths from the project's folder. */
interface Source {
  readonly path: string
  readonly code: string
  readonly imports: readonly {readonly from: string; readonly typesOnly: boolean}[]
}

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => normalize(join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    // The benchmark installs the peers among the specs.
    .filter((path) => !path.includes('/node_modules/'))
    .sort()

function readSource(path: string): Source {
  const code = readFileSync(path, 'utf8')
  const found = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm)
  const imports = [...found].map(([, typesOnly, fixed, lazy]) => {
    const name = fixed ?? lazy ?? ''
    const from = name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name
    return {from, typesOnly: typesOnly !== undefined}
  })
  return {path, code, imports}
}

const sources = [...listFiles('lib'), ...listFiles('rules')].map(readSource)
const specs = listFiles('spec').map(readSource)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const placeOf = (path: string): readonly [string, number] =>
  ranks.find(([place]) => path.startsWith(place)) ?? ['nowhere', Number.NaN]
const isOurs = (name: string): boolean => /^(?:(?:lib|rules|spec)\/|package\.json$)/.test(name)
const isBuiltIn = (name: string): boolean => name.startsWith('node:')
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/')

/** The code without comments and without what stands in quotation marks. */
const bare = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")

describe('the house', () => {
  it('gives every file a place', () => {
    expect(sources.filter(({path}) => placeOf(path)[0] === 'nowhere').map(({path}) => path)).to.deep.equal([])
  })

  it('imports from lower ranks only', () => {
    const upward = sources.flatMap(({path, imports}) => {
      const [place, rank] = placeOf(path)
      return imports
        .filter(({from}) => isOurs(from) && from !== 'package.json')
        .filter(({from}) => {
          const [other, otherRank] = placeOf(from)
          return !(other === place || otherRank < rank || (rank === 0 && otherRank === 0))
        })
        .map(({from}) => `${path} → ${from}`)
    })
    expect(upward).to.deep.equal([])
  })

  it('keeps each rule to itself', () => {
    const crossing = sources
      .filter(({path}) => /^rules\/[^/]+$/.test(path) && path !== 'rules/index.ts')
      .flatMap(({path, imports}) =>
        imports.filter(({from}) => from.startsWith('rules/')).map(({from}) => `${path} → ${from}`)
      )
    expect(crossing).to.deep.equal([])
  })

  it('touches neither files nor clock nor console below the rim', () => {
    const forbidden =
      /\b(?:process|console|globalThis|performance)\.|\bBuffer\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bsetTimeout\b|\basync\b|\bawait\b/
    const touching = sources
      .filter(({path}) => placeOf(path)[1] < rim)
      .filter(({code, imports}) => imports.some(({from}) => isBuiltIn(from)) || forbidden.test(bare(code)))
      .map(({path}) => path)
    expect(touching).to.deep.equal([])
  })

  it('lets each package in by one door', () => {
    const doors = new Map<string, Set<string>>()
    for (const {path, imports} of sources) {
      for (const {from, typesOnly} of imports) {
        if (typesOnly || isOurs(from) || isBuiltIn(from)) continue
        const name = packageOf(from)
        doors.set(name, (doors.get(name) ?? new Set()).add(placeOf(path)[0]))
      }
    }
    const many = [...doors].filter(([, places]) => places.size > 1).map(([name, places]) => [name, ...places])
    expect(many).to.deep.equal([])
  })

  it('imports declared packages only', () => {
    const shipped = Object.keys({...manifest.dependencies, ...manifest.peerDependencies})
    const known = [...shipped, ...Object.keys(manifest.devDependencies)]
    const types = known.filter((name) => name.startsWith('@types/')).map((name) => name.slice('@types/'.length))
    const strays = [...sources, ...specs].flatMap(({path, imports}) =>
      imports
        .filter(({from}) => !isOurs(from) && !isBuiltIn(from))
        .filter(({from, typesOnly}) => {
          const name = packageOf(from)
          const allowed = path.startsWith('spec/') ? [...known, manifest.name] : shipped
          return !(allowed.includes(name) || (typesOnly && types.includes(name)))
        })
        .map(({from}) => `${path} → ${from}`)
    )
    expect(strays).to.deep.equal([])
  })

  it('names a file after the one thing that it exports', () => {
    const wordsOf = (name: string) => name.split(/(?=[A-Z])|-/).map((word) => word.toLowerCase())
    const areKin = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4)
    const astray = sources.flatMap(({path, code}) => {
      const names = [...code.matchAll(/^export (?:async )?(?:function\*? |const |class )(\w+)/gm)].map(
        ([, name]) => name
      )
      const [name] = names
      if (name === undefined || names.length > 1 || path.startsWith('lib/lexicon/')) return []
      const words = wordsOf(basename(path, '.ts'))
      const named = wordsOf(name).some((word) => words.some((other) => areKin(word, other)))
      return named ? [] : [`${path} exports ${name}`]
    })
    // these bear the name of what they are about
    const themes = ['lib/findings/passives.ts', 'lib/tree/tables.ts', 'lib/unified.ts']
    expect(astray.filter((line) => !themes.some((path) => line.startsWith(path)))).to.deep.equal([])
  })

  it('has no file that could hold anything', () => {
    const vague = /^(?:utils?|helpers?|common|misc|shared|core|.*(?:Manager|Impl|Helper|Util)s?)$/i
    expect(sources.map(({path}) => basename(path, '.ts')).filter((name) => vague.test(name))).to.deep.equal([])
  })

  it('has an index only where the library and the rules begin', () => {
    const all = sources.filter(({path}) => basename(path) === 'index.ts').map(({path}) => path)
    expect(all).to.have.members(['lib/index.ts', 'rules/index.ts'])
  })
})
