import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('headlines', () => {
    itReads('that say whose word they are', {frame: 'source-cue-content'}, [
      ['# {S:Ruiz}{C::} {K:Dam Is Sound}', 'headline'],
      ['# {K:Dam Is Sound}, {S:Engineer} {C:Says}', 'content-source-cue'],
      '# {S:Engineer} {C:Says} {K:Dam Is Sound}',
      ['# {S:Ruiz}{C::} {K:‘We Were Lucky’}', 'colon'],
      ['# {K:‘We Were Lucky’}, {C:Says} {S:Ruiz}', 'content-cue-source'],
      ['# {K:Dam ‘Is Sound’}, {S:Ruiz} {C:Says}', 'content-source-cue'],
      '# {S:Ruiz} {C:Denies} {K:Hiding Report}',
      '# {S:Board} {C:Calls} {K:Wall ‘a Disgrace’}',
      ['# {S:Mayor Ana Ruiz}{C::} {K:Dam Is Sound}', 'headline'],
      '# {S:Ruiz} {C:warns} {K:of flood}',
      [
        '# {S12:Ruiz} {C1:Says} {K1:Owners Hid Leak}, {C2:Calls} {K2:Lowe’s Harbour Plan ‘Troubling’}',
        'source-cue-content',
        'participle'
      ],
      '# {S:Ruiz} {C:vows} {K:to rebuild dam}',
      ['# {K:Dam is sound}, {C:according to} {S:report}', 'according-to']
    ])
  })
})
