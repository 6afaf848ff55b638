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

  describe('who speaks where a comma is missing', () => {
    itReads('behind a name that is given, and behind an office', {frame: 'source-cue-content'}, [
      '{S:A baker from Dale, who gave her name as Dot} {C:said} {K:it shook}.',
      '{S:Andy Maro, operations manager at Corran Childcare} {C:said} {K:that it was late}.',
      '{S:Chris Marl the chairman of the Campaign for Real Bread which calls for longer baking} {C:said}: {K:“No.”}',
      '{S:A league which calls for calm} {C:said} {K:no}.'
    ])

    itReads('to a channel with its number', {frame: 'source-cue-content'}, [
      '{S:He} {C:told} {R:Channel 4 television} {K:that he was late}.'
    ])
  })

  describe('what is told of where and what', () => {
    itReads('with the place in capitals, which speaks for nobody', {frame: 'content-source-cue'}, [
      'NORWICK: {K:Six people died on the lake}, {S:officials} {C:said}.'
    ])

    itReads('by a body that is there for something', {frame: 'passive'}, [
      '{K:The plan} {C:was condemned} by {S:the Department for Ferries}.'
    ])
  })

  describe('papers', () => {
    itReads('that are credited have no verb in their names', {frame: 'according-to'}, [
      '{C:According to} {S:court documents}, {K:Roe took the money}.',
      '{K:Roe took the money}, {C:according to} {S:court documents}.'
    ])

    itReads('by which somebody is quoted with marks and a hearer', {frame: 'according-to'}, [
      [
        '{K1:{K2:“I ran,”} {S2:Mia} {C2:told} {R2:her teacher}}, {C1:according to} {S1:the report}.',
        'according-to',
        'content-source-cue'
      ]
    ])

    itReads('that read something end with it', {frame: 'none'}, [
      ['{S:Banners} {C:reading} {K:“Save our pool”} hung there.', 'participle']
    ])

    itReads('or a thing that somebody called so', {frame: 'source-cue-content'}, [
      'What {S:she} {C:called} {K:“a small error”} cost £2m.'
    ])
  })

  describe('given names that are small words or months', () => {
    itReads('behind a verb of saying, and before one where a clause begins', {frame: 'content-cue-source'}, [
      '{K:“It floods,”} {C:said} {S:Per Holm}.',
      '{K:“It floods,”} {C:said} {S:May Rolfe}.',
      '{K:“It floods,”} {C:said} {S:So Lin}.',
      ['{K:“It floods,”} {S:Per Holm} {C:said}.', 'content-source-cue'],
      ['{S:May Rolfe} {C:said} {K:the dam was safe}.', 'source-cue-content'],
      ['In May {S:Rolfe} {C:said} {K:the dam was safe}.', 'source-cue-content'],
      ['So {S:Hart} {C:said} {K:the dam was safe}.', 'source-cue-content'],
      ['On Friday {S:Lowe} {C:said} {K:the dam was safe}.', 'source-cue-content']
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
