import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('marks that open a sentence about them', () => {
    itReads('by how somebody put them', {frame: 'content-source-cue'}, [
      '{K:“It stinks”} is how {S:one resident} {C:put} it.',
      '{K:“It stinks”} is how {S:Ana Lind} {C:described} the plan.'
    ])

    itReads('by a noun of saying and whose it is', {frame: 'source-noun-content'}, [
      '{K:“Rubbish,”} is the {C:verdict} of {S:Dot Perry}.',
      '{K:“No,”} was the blunt {C:answer} from {S:the ministry}.'
    ])

    itReads('with another report behind it', {frame: 'source-noun-content'}, [
      [
        '{K1:“A triumph”} was the {C1:verdict} of {S1:the Corran Mail}; {S2:the Echo} {C2:reported} {K2:that the hall was cold}.',
        'source-noun-content',
        'source-cue-content'
      ]
    ])

    itReadsNothing('that are a word or a work', [
      '“Shame,” is a word he likes.',
      '“The Long Tide” is the new novel of Ana Lind.'
    ])
  })

  describe('a thing that somebody denies', () => {
    itReads('ends before a clause with a subject of its own', {frame: 'source-cue-content'}, [
      '{S:Roe} {C:denies} {K:all the charges} and the trial continues.',
      '{S:Roe} {C:denied} {K:the theft and the fraud that followed}.'
    ])
  })

  describe('who is presented before a colon', () => {
    itReads('with time and place', {frame: 'colon'}, [
      'Here’s {S:Orrin} in the spring of 1987{C::} {K:“Boats come first. They always have.”}',
      'Here is {S:Ana Lind} on the bridge{C::} {K:“It is gone.”}'
    ])
  })

  describe('a name behind marks that ask', () => {
    itReads('though its first word is a small one', {frame: 'content-source-cue'}, [
      '{K:“Who pays for it?”} {S:Will Osmund, the treasurer,} {C:said}.',
      '{K:“He said, ‘How?’”} {S:Will Osmund} {C:said}.'
    ])
  })
})
