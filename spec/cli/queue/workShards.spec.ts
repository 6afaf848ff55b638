import {expect} from 'chai'
import type {Broker} from '../../../lib/cli/queue/broker.ts'
import {shardOf} from '../../../lib/cli/queue/shards.ts'
import {auditShard} from '../../../lib/cli/queue/workShards.ts'
import type {Crew} from '../../../lib/cli/stream/crew.ts'

/** Nobody whom a shard that is refused may reach. */
const nobody = new Proxy(
  {},
  {
    get() {
      throw new Error('was reached')
    }
  }
)

describe('auditShard', () => {
  for (const id of ['../outside', '/etc/motd', 'a', '', `${shardOf(['a'])}\n`]) {
    it(`leaves alone what is called ${JSON.stringify(id)}, which would be the name of a file`, async () => {
      let reason: unknown = null
      await auditShard(id, {lines: ['{}']}, nobody as Broker, nobody as Crew, 'records').catch((error) => {
        reason = error.message
      })
      expect(reason).to.equal('This was not put into the queue by "onrecord queue add", and is left alone.')
    })
  }
})
