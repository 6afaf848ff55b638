import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('nouns that report', () => {
    itReads('with their owner', {frame: 'source-noun-content'}, [
      'Lowe doubted {S:Hart}’s {C:claim} {K:that the dam is sound}.',
      'The bridge closed after {S:her} {C:warning} {K:that the gates would jam}.'
    ])
  })
})
