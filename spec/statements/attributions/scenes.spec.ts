import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('scenes', () => {
    itReads('told in several sentences', {frame: 'content-source-cue'}, [
      [
        '{K1:“We lost everything,”} {S1:Dahl} {C1:said}.\n\nHer son, Tor, nodded.\n\n{K2:“Even the dog,”} {S2:he} {C2:said}.',
        'content-source-cue',
        'content-source-cue'
      ],
      '{K:“We lost everything,”} {S:Dahl} {C:said}.\n\n{K:“The boat, the nets.}\n\n{K:“Even the dog.”}\n\nThe wind dropped.',
      [
        '{S:Dahl} {C:said} {K:she had lost everything}:\n\n{K:“The boat, the nets. Even the dog.”}',
        'source-cue-content'
      ],
      ['{S2:Dahl} {C1:was asked} {K1:what she had lost}. {K2:“Everything.”}', 'passive', 'inherited'],
      ['{C1:Asked} {K1:what she had lost}, {S2:Dahl} looked away. {K2:“Everything.”}', 'passive', 'inherited'],
      [
        '{K1:“What did you lose?”} {S1:a reporter} {C1:asked}.\n\n{K2:“Everything,”} {S2:Dahl} {C2:said}. {K2:“Even the dog.”}',
        'content-source-cue',
        'content-source-cue'
      ],
      '{K:“Everything,”} {S:she} {C:said}. {K:“Everything.”} Then she wept.',
      '{K:“Everything.”} {K:“Even the dog,”} {S:she} {C:said}.',
      ['{K:“Everything,”} {C:said} {S:Dahl, 61}. {K:“Even the dog.”}', 'content-cue-source'],
      [
        '{K1:“Everything,”} {S1:Dahl} {C1:said}. {K2:“Even the dog,”} {S2:her son} {C2:added}.',
        'content-source-cue',
        'content-source-cue'
      ],
      [
        '{K1:“Everything,”} {S1:Dahl} {C1:said}. {K1:“Even the dog.”}\n\n{K2:“Not the dog,”} {S2:her son} {C2:said}.',
        'content-source-cue',
        'content-source-cue'
      ],
      ['Two men spoke of the night. {K:“Everything shook,”} {C:said} {S:one}.', 'content-cue-source'],
      ['Not {S:Tor Lie}. {K:“Nothing shook.”}', 'inherited'],
      ['{S:Lie} remembers it well. {K:“Nothing shook.”}', 'inherited'],
      'Lie has no doubts. {K:“Nothing shook,”} {S:he} {C:says}. {K:“I was there.”}',
      [
        '{K1:“We lost everything,”} {S1:Dahl} {C1:said}, wiping her glasses. {K1:“The boat, the nets, the dog.”} {S2:She} paused. {K2:“The dog most of all.”}',
        'content-source-cue',
        'inherited'
      ],
      [
        '{K1:“We lost everything,”} {S1:Dahl} {C1:said}. {S2:She} looked at the water. {K2:“Even the dog.”}',
        'content-source-cue',
        'inherited'
      ],
      [
        '{S12:Dahl} {C1:said} {K1:the boat was gone}. The nets were gone as well. {K2:“Even the dog.”}',
        'source-cue-content',
        'inherited'
      ]
    ])

    itReads('closed by words in marks', {frame: 'source-cue-content'}, [
      ['{S:Lie} had a message for the {C:board:} {K:“Nothing shook.”}', 'colon'],
      'As {S:Lie} {C:put it}: {K:“Nothing shook.”}',
      'As {S:Lie} {C:put it}, {K:“Nothing shook.”}',
      '{S:Lie} {C:recalled} {K:“a night like any other.”}',
      ['{S:Lie} {C:spoke} {K:of “a night like any other.”}', 'none'],
      '{S:Lie} {C:admitted} {K:to “a little fear.”}',
      '{S:Lie} {C:expressed} {K:“a little fear.”}',
      '{S:Lie} {C:cited} {K:“a little fear.”}',
      ['{S:Lie}, {C:citing} {K:“a little fear,”} went home.', 'participle'],
      '{S:The report} {C:found} {K:“no sign of movement.”}',
      '{S:The report} {C:describes} {K:“a culture of silence.”}',
      '{S:The report} {C:blames} {K:“a culture of silence.”}',
      ['{S:Lie} {C:remembers} {K:“a night like any other.”}', 'none']
    ])
  })
})
