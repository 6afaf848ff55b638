import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('what is said of somebody', () => {
    itReads('with whoever says it', {frame: 'passive'}, [
      'The wall {C:was called} {K:“a disgrace”} by {S:Ruiz}.',
      'The wall {C:was called} {K:a disgrace} by {S:Ruiz}.',
      'The board {C:was accused} {K:of hiding the report} by {S:the union}.',
      'Lowe {C:was asked} by {S:Ruiz} {K:whether the dam was sound}.'
    ])

    itReads('with nobody who says it', {frame: 'passive'}, [
      'The board {C:was accused} {K:of hiding the report}.',
      'Berg {C:has been accused} {K:of hiding the report}.',
      'It {C:was reported} {K:that the wall had moved}.',
      'It {C:is believed} {K:that the wall moved in May}.',
      'Berg {C:is said} {K:to have hidden the report}.',
      'Berg {C:is believed} {K:to be in Corran}.',
      'The man {C:was described} {K:as tall and thin}.',
      'Lowe {C:was told} {K:that the dam was sound}.',
      'Lowe {C:was blamed} {K:for the flood}.',
      ['{S:Berg} was heard to {C:say} {K:that the wall had moved}.', 'source-cue-content']
    ])
  })
})
