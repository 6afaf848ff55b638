import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('phrases that credit', () => {
    itReads('before, within and after what they credit', {frame: 'according-to'}, [
      '{C:According to} {S:the board}, {K:the dam is sound}.',
      '{K:The dam}, {C:according to} {S:the board}, {K:is sound}.',
      '{K:The dam is sound}, {C:according to} {S:the board}.',
      '{K:The dam is sound} {C:according to} {S:the board}.',
      '{K:The dam is sound}, {C:according to} {S:a report published on Monday}.',
      '{K:The dam is sound}, {C:according to} {S:two people familiar with the tests}.',
      '{K:The dam is sound}, {C:according to} {S:Ana Ruiz, who tested it}.',
      '{K:The dam is sound}, {C:according to} {S:Ana Ruiz, 44, an engineer}.',
      '{K:The dam is sound}, {C:according to} {S:Ana Ruiz and Jim Lowe}.',
      '{C:According to} {S:Ana Ruiz, the county engineer}, {K:the dam is sound}.',
      '{C:According to} {S:the board’s own figures}, {K:41 gates have jammed since May}.',
      '{K:“The dam is sound,”} {C:according to} {S:the report}.',
      '{C:According to} {S:the report}, {K:“the dam is sound.”}',
      '{K:Gates jammed 41 times}, {C:according to} {S:the board}, but nobody was hurt.',
      '{C:In the words of} {S:the report}, {K:the dam is “a wall of cheese.”}',
      '{C:In the view of} {S:the board}, {K:the dam is sound}.',
      '{K:The dam is}, {C:in the words of} {S:one diver}, {K:“a wall of cheese.”}'
    ])

    itReads('before a thing that the source is not', {frame: 'according-to', type: 'indirect'}, [
      '{C:According to} {S:the Norwick Observatory}, {K:the planet, named Odo, is three times its size}.',
      '{C:According to} {S:Ana Ruiz, the harbour master}, {K:the ferry had left}.'
    ])

    itReads('in the passive', {frame: 'according-to', type: 'indirect'}, [
      '{C:As reported by} {S:the Norwick Mail}, {K:the board knew of the crack}.',
      '{K:The board knew of the crack}, {C:as first reported by} {S:the Norwick Mail}.'
    ])

    itReads('before a figure that is nobody’s age, and a relative', {frame: 'according-to', type: 'indirect'}, [
      'But, {C:according to} {S:the poll}, {K:46 percent of the pilots remain undecided}.',
      'They were shown the log, {C:according to} {S:which} {K:the ferry had left at noon}, and nodded.'
    ])

    itReads('after a tag, which they cover with its words', {frame: 'according-to'}, [
      [
        '{K1:{K2:“The dam is sound,”} {S2:Ruiz} {C2:said}}, {C1:according to} {S1:the Norwick Mail}.',
        'according-to',
        'content-source-cue'
      ],
      [
        '{K1:{S2:She} {C2:said} {K2:the dam was “a wall of cheese,”}} {C1:according to} {S1:the minutes}.',
        'according-to',
        'source-cue-content'
      ]
    ])
  })
})
