import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('words partly in marks', () => {
    itReads('with the words around the marks', {frame: 'source-cue-content', type: 'mixed'}, [
      '{S:Ruiz} {C:said} {K:the dam was “as sound as a bell.”}',
      '{S:Ruiz} {C:said} {K:that the dam was “as sound as a bell” and would outlive her}.',
      '{S:Ruiz} {C:called} {K:the dam “a disgrace.”}',
      '{S:Ruiz} {C:called} {K:the dam “a disgrace,”} and left the hall.',
      '{S:Ruiz} {C:called} {K:the plan “reckless” and “blind.”}',
      '{S:Ruiz} {C:called} {K:the plan a “low” and a “hole in the water.”}',
      '{S:Ruiz} {C:called} {K:the question of safety at the port “a priority.”}',
      '{S:Ruiz} {C:questioned} {K:Lowe’s “port values” and his readiness to lead}.',
      '{S:Ruiz} {C:described} {K:the dam as “a wall of cheese.”}',
      '{S:Ruiz} {C:described} {K:the wall’s keeper as a “careful, quiet man” who never slept}.',
      '{S:Ruiz} {C:accused} {K:the board of “playing with lives.”}',
      '{S:Ruiz} {C:dismissed} {K:the report as “gossip in a binder.”}',
      '{S:Ruiz} {C:praised} {K:Lowe for “his cold head.”}',
      '{S:Ruiz} {C:warned} {K:of “a very wet summer.”}',
      '{S:Ruiz} {C:vowed} {K:to “fight on to the last sluice.”}',
      ['{S:Ruiz} {C:promised} {K:a “full and public” inquiry}.', 'none'],
      ['{K:The dam “is as sound as a bell,”} {S:Ruiz} {C:said}.', 'content-source-cue'],
      ['{K:The dam “is as sound as a bell,”} {C:said} {S:Ana Ruiz}.', 'content-cue-source'],
      ['{K:The dam, built in 1961, “is as sound as a bell,”} {S:Ruiz} {C:wrote}.', 'content-source-cue'],
      ['{C:According to} {S:Ruiz}, {K:the dam is “as sound as a bell.”}', 'according-to'],
      ['{K:The dam is “as sound as a bell,”} {C:according to} {S:the report}.', 'according-to'],
      '{S:Ruiz} {C:said} {K:she was “sorry, and ashamed,” for the flood}.',
      '{S:Ruiz} {C:told} {R:the council} {K:that “not one stone” had moved}.',
      ['{S:Ruiz} {C:spoke} {K:of “a wound that will not close.”}', 'none'],
      '{S:Ruiz} {C:complained} {K:that the board was “deaf and proud.”}',
      '{S:Ruiz} {C:said} {K:the dam was sound}. {K:“I sleep below it.”}',
      '{S:Ruiz} {C:said} {K:the dam was sound}. {K:“I sleep below it, and so do my sons.”}',
      '{S:Her letter} {C:warned} {K:that “the gates will not hold.”}',
      '{S:The board} {C:said} {P:in a statement} {K:that it was “saddened by the loss.”}'
    ])

    itReads('that a verb without a place in the lexicon leads to', {frame: 'none', type: 'mixed'}, [
      '{S:Ruiz} {C:landed} {K:a dig at “my dear old friends in the north”}.',
      '{S:Ruiz} {C:harrumphed} to a full hall {K:that the board “does not treat us like people.”}',
      '{S:The engineer} {C:vented} to her husband {K:that it would be “ugly beyond all bearing.”}',
      'Though the suit was settled, {S:engineers} {C:slipped} into their survey {K:that nobody could “wash the flood off the wall.”}',
      '{S:Ruiz} {C:sold} {K:the plan as “a new start for the harbour.”}'
    ])

    itReads('that the nearest of several verbs leads to', {frame: 'none'}, [
      '{S:Ruiz} struck back in March, {C:attacking} {K:Lowe for “the gilt, the marble floors” of his own house}.',
      [
        'In June, {S12:Ruiz} wrote to her, {C1:addressing} {K1:her as “Captain”} and {C2:telling} {R2:her}, {K2:“The tide is yours.”}',
        'none',
        'participle'
      ],
      [
        '{S123:The singer} {C1:has mocked} {K1:a critic}, {C2:referred} {K2:to drummers as “apes”} and {C3:recently called} {K3:a guest “my friend.”}',
        'source-cue-content',
        'none',
        'participle'
      ],
      '{S:A doctor} who worked there until May, one of sixty who signed a letter, {C:said} {K:the nurses had “kept a second list, in a red diary.”}',
      [
        '{S12:Ruiz} {C1:played} {K1:down the leak as “only a part of the game”} and {C2:reportedly argued} {K2:for the dam}.',
        'none',
        'participle'
      ]
    ])

    itReads('once, where one verb leads to all of them', {frame: 'source-cue-content', type: 'mixed'}, [
      '{S:Ruiz} {C:pledged} {K:“calm” in the port, a “full and open” count, and a “short and plain” report}.',
      ['{S:She} {C:vented} {K:that it would be “very ugly,” “a great shock” and “a long fight.”}', 'none'],
      [
        '{S:Ruiz} {C:intimated} {K:that the ills he lists “run very deep indeed” (no cure given) in all the town}.',
        'none'
      ]
    ])

    itReads('in a paper that somebody only handles as nobody’s', {frame: 'none'}, [
      'Ruiz signed a form to say the hall held “nine (9) chairs, all of them whole.”',
      'Ruiz carried a placard reading “we were here before the sluice.”'
    ])

    itReads('on both sides of a tag', {frame: 'content-cue-source'}, [
      '{K:“They never name a day,”} {C:said} {S:Ruiz}, speaking of captains, {K:“and sail when they like.”}',
      [
        '{K:Despite his “rather brash style,”} {S:Ida Ruiz} {C:wrote}, {K:Lowe is a devoted father}.',
        'content-source-cue'
      ]
    ])

    itReads('beside a second verb', {frame: 'content-source-cue'}, [
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound}, {C2:adding} {K2:she “would camp on it until spring.”}',
        'source-cue-content',
        'participle'
      ],
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound}, {C2:adding}, {K2:“I sleep below it.”}',
        'source-cue-content',
        'participle'
      ],
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound}, {C2:adding} {K2:that she “sleeps below it.”}',
        'source-cue-content',
        'participle'
      ],
      '{K:“I sleep below it,”} {S:Ruiz} {C:said}, adding a smile.',
      [
        '{K1:“I sleep below it,”} {S12:Ruiz} {C1:said}, {C2:adding} {K2:that her sons do too}.',
        'content-source-cue',
        'participle'
      ]
    ])
  })
})
