import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('speech within speech', () => {
    itReads('with a record of its own only where it is second-hand', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:said} {K:she believed the dam was sound}.',
      '{S:Ruiz} {C:said} {K:the board had promised to rebuild the dam}.',
      ['{K:“Lowe said it leaked,”} {S:Ruiz} {C:said}.', 'content-source-cue'],
      ['{K:“Lowe told me, ‘It leaks,’ and I ran,”} {S:Ruiz} {C:said}.', 'content-source-cue'],
      '{S:Ruiz} {C:said}: {K:“Lowe shouted, ‘Run!’ and we ran.”}',
      '{S:Ruiz} {C:said} {K:the report, which Lowe called “gossip,” was sound}.',
      [
        '{S1:Ruiz} {C1:said} {K1:{S2:Lowe} {C2:had said} {K2:the dam was sound}}.',
        'source-cue-content',
        'source-cue-content'
      ]
    ])
  })
})
