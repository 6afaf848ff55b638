import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('nouns that report', () => {
    itReads('with their owner', {frame: 'source-noun-content'}, [
      'Lowe doubted {S:Hart}’s {C:claim} {K:that the dam is sound}.',
      'The bridge closed after {S:her} {C:warning} {K:that the gates would jam}.',
      'Lowe has doubts about {S:Hart}’s {C:claim} {K:that the dam is sound}.',
      'Few trusted {S:the mayor of Norwick}’s {C:claim} {K:that the dam is sound}.',
      'The board saw through his ferry and {S:his} {C:claim} {K:that the dam is sound}; it closed the road.'
    ])

    itReads('up to the verb of the clause around them', {frame: 'source-noun-content'}, [
      '{S:Hart}’s {C:claim} {K:that the dam is sound} surprised the board.',
      '{S:His} {C:claim} {K:that the dam is sound} surprised the board.',
      '{S:The board}’s {C:warning} {K:that the wall had moved} came late.',
      '{S:The union}’s repeated {C:claim} {K:that the wall had moved} was false.',
      '{S:Hart}’s {C:statement} {K:that “nobody was hurt”} was false.',
      'Despite {S:Hart}’s {C:claim} {K:that the dam is sound}, the board closed the road.',
      'Nothing came of {S:the board}’s {C:finding} {K:that the gates jammed}, and the bridge stayed open.',
      'The town heard of {S:his} {C:claim} {K:that the wall had moved}, and his plan to mend it.'
    ])

    itReads('and the words in marks that they were', {frame: 'source-noun-content', type: 'direct'}, [
      '{S:Her} {C:answer} was blunt: {K:“No.”}',
      '{S:Hart}’s {C:advice} to young clerks was, {K:“Ask twice.”}',
      'Asked if she would stay, {S:her} {C:reply} was {K:“No comment.”}'
    ])

    itReads('with nobody’s name, where they go round', {frame: 'source-noun-content', type: 'indirect'}, [
      'There are {C:reports} {K:that the bridge has closed}.',
      'There have been repeated {C:claims} {K:that Lowe hid the boat}.',
      'The order comes amid {C:fears} {K:that the river could rise}.',
      'Amid {C:reports} {K:that the bridge had closed}, drivers turned back.'
    ])

    itReadsNothing('and what they are about without *that*', ['There were reports of smoke.'])

    itReads('behind which a form of *be* leads to the view', {frame: 'source-noun-content', type: 'indirect'}, [
      '{S:The council}’s {C:position is} {K:that the homes are needed}.',
      '{S:Her} {C:fear was} {K:that the dam would burst}.'
    ])

    itReads('not within what somebody else says or does with them', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:repeated} {K:her claim that the dam is sound}.',
      '{S:Lowe} {C:said} {K:Hart’s claim that the dam is sound was false}.'
    ])
  })
})
