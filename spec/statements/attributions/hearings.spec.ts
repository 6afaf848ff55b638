import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('what is told to somebody', () => {
    itReads('to a medium that a small noun goes on with, to whom a relative describes', {frame: 'source-cue-content'}, [
      '{S:He} {C:told} {R:LBC radio}: {K:“We were late.”}',
      '{S:Weil} {C:told} {R:CNN affiliate WJZ} {K:the water rose fast}.',
      '{S:Police} {C:are urging} {R:anyone who saw the crash} {K:to call the station}.',
      '{S:Police} {C:asked} {R:drivers who use the road} {K:to stay at home}.',
      '{S:Lind} {C:told} {R:voters who want to stay} {K:that she would too}.'
    ])

    itReads(
      'in a court that hears it: whoever is named in it speaks, and the court vouches for the whole',
      {frame: 'source-cue-content'},
      [
        [
          '{K1:{S2:Roe} {C2:told} {R2:detectives} {K2:he had “no memory” of it}}, the court {C1:heard}.',
          'passive',
          'source-cue-content'
        ],
        ['{K1:{S2:Roe} {C2:said} {K2:he was asleep}}, the court {C1:was told}.', 'passive', 'source-cue-content']
      ]
    )

    itReads('after a question that a comma ends', {frame: 'source-cue-content'}, [
      [
        '{C1:Asked} {K1:whether she would resign}, {S2:Lind} shook her head and {C2:said}: {K2:“Not today.”}',
        'passive',
        'participle'
      ],
      [
        '{C1:Asked} {K1:if, in his view, the dam was safe}, {S2:the engineer} {C2:said} {K2:no}.',
        'passive',
        'source-cue-content'
      ]
    ])

    itReads('with one word before the colon', {frame: 'source-cue-content'}, [
      '{S:The coach} {C:said} only: {K:“We’ll see.”}'
    ])
  })

  describe('a clause that a tag parts and marks end', () => {
    itReads('with its subject before the tag', {frame: 'source-cue-content'}, [
      ['{K:The referee}, {C:said} {S:Foss}, {K:“had a bad day.”}', 'content-cue-source'],
      ['{K:It was}, {C:said} {S:one diplomat}, {K:“a disaster.”}', 'content-cue-source'],
      ['On Monday, {C:said} {S:Foss}, {K:“was when we lost.”}', 'source-cue-content']
    ])
  })
})
