import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect} from 'chai'
import type {commands} from '../../lib/cli/arguments/commands.ts'
import {Desk} from './desk.ts'
import {builtProgram, program, redisServer, straceProgram, unlessMissing} from './needs.ts'
import {RedisServer} from './queue/redisServer.ts'

const story =
  '---\ndate: 2031-05-01\n---\n\n# Pier shut\n\n“The pier is shut”, said [Ada Brook](https://pier.example/brook), the harbour master. ![The pier](https://pier.example/pier.jpg)\n'

/** Every command, in all that it can be asked to do; `queue` aside, which is there to reach Redis. */
const lines: Readonly<Record<Exclude<keyof typeof commands, 'queue'>, readonly string[]>> = {
  report: [
    'report desk',
    'report --format html --out pages desk',
    'report --archive kept.duckdb --format ndjson desk',
    'report --cache --concurrency 2 --format json desk'
  ],
  stream: [
    'stream stories.ndjson',
    'stream --concurrency 2 --out out.ndjson.gz stories.ndjson',
    'stream --parquet tables stories.ndjson'
  ],
  lint: [
    'lint --format sarif desk',
    'lint --fix --cache desk',
    'lint --event --preset guardian desk',
    'lint page.html',
    'lint --concurrency 2 desk'
  ],
  compare: ['compare --format html desk'],
  diff: ['diff desk/a.md desk/b.md', 'diff --format html --out diff.html desk/a.md desk/b.md'],
  verify: ['verify desk/a.md --evidence desk/b.md', 'verify --format html desk/a.md --evidence desk/b.md'],
  baseline: ['baseline desk'],
  desk: [
    'desk --format html desk',
    'desk --format parquet --out sources.parquet desk',
    'desk --archive kept.duckdb desk',
    'desk --archive kept.duckdb --format html'
  ],
  archive: [
    'archive tables --archive kept.duckdb',
    'archive query --archive kept.duckdb SELECT(1)',
    'archive query --archive kept.duckdb --format csv SELECT\tpath\tFROM\tarticles'
  ],
  init: ['init --yes'],
  why: ['why desk/a.md:7'],
  explain: ['explain quote-punctuation'],
  rules: ['rules --format json'],
  lsp: ['lsp --stdio'],
  completion: ['completion bash']
}

/** What an editor says to the server until it has its findings. */
const conversation = (): string =>
  [
    {jsonrpc: '2.0', id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}},
    {jsonrpc: '2.0', method: 'initialized', params: {}},
    {
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: {textDocument: {uri: 'file:///pier.md', languageId: 'markdown', version: 1, text: story}}
    },
    {jsonrpc: '2.0', id: 2, method: 'textDocument/documentSymbol', params: {textDocument: {uri: 'file:///pier.md'}}},
    {jsonrpc: '2.0', id: 3, method: 'shutdown'},
    {jsonrpc: '2.0', method: 'exit'}
  ]
    .map((message) => JSON.stringify(message))
    .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    .join('')

describe('no network', function () {
  this.timeout(120_000)
  let desk: Desk

  before(function () {
    unlessMissing(builtProgram, straceProgram).call(this)
    desk = new Desk()
    desk.put('desk/a.md', story)
    desk.put('desk/b.md', story.replace('shut”', 'closed”'))
    desk.put('page.html', '<!doctype html><p>A source said so.<img src="https://pier.example/pier.jpg"></p>')
    desk.put('stories.ndjson', `${JSON.stringify({id: 'a', markdown: story})}\n`)
  })

  after(() => desk?.clear())

  /** The calls by which a program and all its threads reach for another machine. */
  const reaches = (command: readonly string[], input = '') => {
    const {status} = spawnSync('strace', ['-f', '-qqq', '-o', 'calls', '-e', 'trace=network', ...command], {input})
    return {status, calls: readFileSync('calls', 'utf8').match(/.*\bAF_INET6?\b.*/g) ?? []}
  }

  it('is told from a program that opens a socket', () => {
    const listen = "require('net').createServer().listen(0, '127.0.0.1', function () { this.close() })"
    expect(reaches([process.execPath, '-e', listen]).calls).not.to.deep.equal([])
  })

  for (const line of Object.values(lines).flat()) {
    it(`is not reached by onrecord ${line}`, () => {
      const {status, calls} = reaches(
        [process.execPath, program, ...line.split(' ')],
        line.startsWith('lsp') ? conversation() : ''
      )
      expect([status === 0 || status === 1, calls]).to.deep.equal([true, []])
    })
  }

  describe('but Redis', () => {
    let redis: RedisServer

    before(async function () {
      unlessMissing(redisServer).call(this)
      redis = await RedisServer.start()
    })

    after(() => redis?.stop())

    for (const line of [
      'queue add stories.ndjson',
      'queue work --drain --out records',
      'queue status',
      'queue dead',
      'queue replay'
    ]) {
      it(`is reached by onrecord ${line}`, () => {
        const {status, calls} = reaches([process.execPath, program, ...line.split(' '), '--redis', redis.url])
        const reached = calls
          .filter((call) => /\b(?:connect|bind|sendto|sendmsg|sendmmsg)\(/.test(call))
          .map((call) => /sin6?_port=htons\((\d+)\).*?"([^"]*)"/.exec(call)?.slice(1, 3).join(' of ') ?? call)
        expect([status, ...new Set(reached)]).to.deep.equal([0, `${redis.port} of 127.0.0.1`])
      })
    }
  })
})
