import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('labels and signatures', () => {
    itReads('a speaker before each turn', {frame: 'transcript'}, [
      '{S:RUIZ}{C::} {K:The dam is sound}.',
      '{S:RUIZ}{C::} {K:The dam is sound}. {K:I checked it}.',
      ['{S1:RUIZ}{C1::} {K1:Is the dam sound?}\n\n{S2:LOWE}{C2::} {K2:It leaks}.', 'transcript', 'transcript'],
      [
        '{S1:Ana Ruiz}{C1::} {K1:Is the dam sound?}\n\n{S2:Jim Lowe}{C2::} {K2:It leaks}.\n\n{S3:Ana Ruiz}{C3::} {K3:Since when?}',
        'transcript',
        'transcript',
        'transcript'
      ],
      [
        '**{S1:Ruiz}{C1::}** {K1:Is the dam sound?}\n\n**{S2:Lowe}{C2::}** {K2:It leaks}.\n\n**{S3:Ruiz}{C3::}** {K3:Since when?}',
        'transcript',
        'transcript',
        'transcript'
      ],
      '“{S:RUIZ}{C::} {K:The dam is sound.”}'
    ])

    itReadsNothing('what only says what comes', [
      '# Opinion: The Dam Is Sound',
      '# The Latest: Dam Reopens After Flood',
      '# Exclusive: Inside the Dam',
      'CORRECTION: The dam was built in 1961.'
    ])

    itReadsNothing('a heading for each of a list', [
      'Ruiz: Hold on.\n\nThe mayor needs four seats.\n\nLowe: Win at home.\n\nThe pilot needs two.\n\nBerg: A miracle.\n\nShe needs six.'
    ])

    itReads('a name behind a dash', {frame: 'signature', type: 'direct'}, [
      '{K:“The dam is sound.”} {C:—} {S:Ana Ruiz}',
      '{K:“The dam is sound.”} {C:—}{S:Ana Ruiz, engineer}',
      '{K:“The dam is sound.”}\n\n{C:—} {S:Ana Ruiz}',
      '{K:“The dam is sound.”}\n\n{C:–} {S:Ana Ruiz}, county engineer',
      '> {K:“The dam is sound.”}\n>\n> {C:—} {S:Ana Ruiz}',
      '{K:“The dam is sound,”} {C:–} {S:Ana Ruiz}'
    ])

    itReads('a name before marks', {frame: 'colon', type: 'direct'}, ['{S:Ruiz}{C::} {K:“The dam is sound.”}'])
  })
})
