import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('speech within speech', () => {
    itReads('with a record of its own where it is quoted beside what is said', {frame: 'source-cue-content'}, [
      [
        '{S1:Ruiz} {C1:said} {K1:the report, which {S2:Lowe} {C2:called} {K2:“gossip,”} was sound}.',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S1:Ruiz} {C1:said} {K1:she would vote for Lowe}, who {S2:she} {C2:praised} {K2:as “the only sailor in the room.”}',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S1:Ruiz} {C1:said} {K1:the wall was sound, to which {S2:Lowe} {C2:replied}: {K2:“It leaks.”}}',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S1:Some members} {C1:feared} {K1:that it would be like the dinner of 1998}, when {S2:Ruiz} {C2:called} {K2:for a “clean slate.”}',
        'source-cue-content',
        'source-cue-content'
      ],
      // in a clause that is what is said, it is no second report
      '{S:Ruiz} {C:said} {K:she believed the dam was “as sound as a bell.”}'
    ])
    itReads('of those whom a poll counts, who told the poll', {frame: 'according-to'}, [
      '{C:According to} {S:the survey}, {K:51 percent of growers said the lake was low}.',
      '{K:Nearly three in four say the lake is low}, {C:according to} {S:the survey}.',
      '{K:Most of a vast majority of growers say the lake is low}, {C:according to} {S:the survey}.'
    ])
    itReads('with a record of its own only where it is second-hand', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:said} {K:she believed the dam was sound}.',
      '{S:Ruiz} {C:said} {K:the board had promised to rebuild the dam}.',
      ['{K:“Lowe said it leaked,”} {S:Ruiz} {C:said}.', 'content-source-cue'],
      ['{K:“Lowe told me, ‘It leaks,’ and I ran,”} {S:Ruiz} {C:said}.', 'content-source-cue'],
      '{S:Ruiz} {C:said}: {K:“Lowe shouted, ‘Run!’ and we ran.”}',
      [
        '{S1:Ruiz} {C1:said} {K1:{S2:Lowe} {C2:had said} {K2:the dam was sound}}.',
        'source-cue-content',
        'source-cue-content'
      ]
    ])
  })
})
