import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('direct speech', () => {
    itReads('in every order of speaker, verb and words', {frame: 'content-source-cue', type: 'direct'}, [
      ['{K:“The dam is sound,”} {C:said} {S:Ana Ruiz}.', 'content-cue-source'],
      '{K:“The dam is sound,”} {S:Ana Ruiz} {C:said}.',
      ['{S:Ana Ruiz} {C:said}, {K:“The dam is sound.”}', 'source-cue-content'],
      ['{S:Ana Ruiz} {C:said}: {K:“The dam is sound.”}', 'source-cue-content'],
      ['{K:“Who pays?”} {C:asked} {S:Ana Ruiz}.', 'content-cue-source'],
      '{K:“Who pays?”} {S:Ruiz} {C:asked}.',
      '{K:“Never!”} {S:she} {C:shouted}.',
      '{K:"The dam is sound,"} {S:Ana Ruiz} {C:said}.',
      '{K:‘The dam is sound,’} {S:Ana Ruiz} {C:said}.',
      ['{K:“The dam is sound,”} {C:said} {S:Otto van Berg}.', 'content-cue-source'],
      ['{K:“The dam is sound,”} {S:Otto van Berg} {C:said}.', 'content-source-cue'],
      ['{K:“You can’t eat promises,”} as {S:one fisherman} {C:put it}.', 'content-source-cue']
    ])

    itReads('within brackets, without what stands before them', {frame: 'content-source-cue', type: 'direct'}, [
      'Some took it ill ({K:“I want my boat back,”} {S:Ruiz} {C:wrote}).'
    ])

    itReads('that goes on without marks after its tag', {frame: 'content-source-cue', type: 'mixed'}, [
      '{K:“Only you,”} {S:Ruiz} {C:said}, {K:would swim to work}.',
      '{K:“It’s a nuisance,”} {S:he} {C:said}, {K:that both boats bear her name}.'
    ])

    itReads('that its tag interrupts, or that goes on after it', {frame: 'content-source-cue', type: 'direct'}, [
      ['{K:“The dam,”} {C:said} {S:Ana Ruiz}, {K:“is sound.”}', 'content-cue-source'],
      '{K:“The dam,”} {S:Ruiz} {C:said}, {K:“is sound.”}',
      '{K:“The dam is sound,”} {S:Ruiz} {C:said}. {K:“Come and look.”}',
      ['{K:“The dam is sound,”} {C:said} {S:Ruiz}. {K:“Come and look. Bring a lamp.”}', 'content-cue-source'],
      '{K:“The dam is sound,”} {S:Ruiz} {C:said} — {K:“for now.”}',
      '{K:“If it rains,”} {S:Ruiz} {C:said}, {K:“we will open the gates, and if it pours we will run.”}'
    ])

    itReads('with the tag turned round before a long title', {frame: 'content-cue-source', type: 'direct'}, [
      '{K:“The dam is sound,”} {C:said} {S:Ana Ruiz, the county’s chief engineer}.',
      '{K:“The dam is sound,”} {C:said} {S:Ana Ruiz, a former harbour master who now advises the county}.',
      '{K:“The dam is sound,”} {C:said} {S:Ana Ruiz, chief engineer of the county’s water board and a member of its safety panel}.',
      '{K:“The dam is sound,”} {C:said} {S:Jim Lowe, president of the Norwick Boatmen’s Union, Local 12}.',
      '{K:“The dam is sound,”} {C:said} {S:county engineer Ana Ruiz}.',
      '{K:“The dam is sound,”} {C:said} {S:Sen. Ana Ruiz (Harbour Party)}.',
      '{K:“The dam is sound,”} {C:said} {S:a spokesman for the water board}.',
      '{K:“The dam is sound,”} {C:said} {S:a person who has read the report}.',
      '{K:“The dam is sound,”} {C:said} {S:one of the engineers}, on condition that her name not be used.',
      '{K:“The dam is sound,”} {C:said} {S:two people briefed on the report}.',
      '{K:“The dam is sound,”} {C:said} {S:the board’s vice chairman, Otto Berg}.'
    ])

    itReads(
      'with speakers whom only their place beside the marks tells',
      {frame: 'content-source-cue', type: 'direct'},
      [
        '{K:“The dam is sound,”} {S:former Gov. Ana Ruiz of Norwick} {C:said} on Friday.',
        '{K:“The dam is sound,”} {S:mild-mannered Ruiz} {C:said}.',
        '{K:“The dam is sound,”} {S:dam engineers Ana Ruiz and Otto Berg of the Norwick Institute for Water and Power} {C:wrote}.',
        '{K:“The dam is sound,”} {S:Save the $5 Ferry organiser Ana Ruiz} {C:told} {R:the Mail}.',
        '{K:“The dam is sound,”} {S:Will} {C:wrote}.',
        '{K:“The dam is sound,”} {S:Shook} {C:said}.',
        ['{K:“The dam is sound,”} {C:said} {S:Will Doran}.', 'content-cue-source'],
        ['{K:“Shut it!”} {C:blared} {S:the Norwick Mail}.', 'content-cue-source'],
        ['{K:“The dam is sound,”} {C:said} {S:Ana Ruiz of the Norwick delegation}.', 'content-cue-source'],
        ['{K:“The dam is sound,”} {C:said} {S:the printed Ruiz slate card}.', 'content-cue-source'],
        ['{K:“The dam is sound,”} {C:said} {S:the Vox Norwicki (Voice of Norwick) column}.', 'content-cue-source']
      ]
    )

    itReads('with a verb of saying in what describes its speaker', {frame: 'source-cue-content'}, [
      [
        '{K1:“The dam is sound,”} {S1:Ruiz, {S2:who} {C2:has proposed} {K2:a toll on the bridge},} {C1:said} on Friday.',
        'content-source-cue',
        'source-cue-content'
      ],
      [
        '{S2:Ruiz, {S1:who} {C1:did not say} {K1:that Lowe was fit for office},} {C2:said} {K2:that he had “slept through” the flood}.',
        'source-cue-content',
        'source-cue-content'
      ]
    ])

    itReads('that goes on in marks after the tag has told more', {frame: 'content-source-cue', type: 'direct'}, [
      '{K:“I have no idea,”} {S:Ruiz} {C:said} of those who had sailed, {K:“but they left in a hurry.”}',
      '{K:“They pay,”} {S:she} {C:said} to {R:the few} who had stayed until the end, {K:“and we row.”}'
    ])

    itReads('with a deed before the comma instead of a verb of saying', {frame: 'source-cue-content', type: 'direct'}, [
      '{S:Ruiz} {C:slapped} the table, {K:“Enough!”}',
      '{S:Lowe} {C:wanted to know}, {K:“Who pays for all this?”}',
      '{S:The engineer} {C:boomed}, {K:“There is no place like the harbour.”}'
    ])

    itReads('behind a comma after all else that is told of its saying', {frame: 'source-cue-content', type: 'direct'}, [
      '{S:Ruiz} {C:said} as she brought her son on stage, {K:“At last the dam is sound.”}',
      '{S:Ruiz} {C:told} {R:the Norwick news agency} simply, {K:“We lost.”}'
    ])

    itReads('with what it handed over to another verb beside it', {frame: 'content-source-cue'}, [
      [
        '{K1:{S2:Ruiz} {C2:said} {K2:the board was “a mess,”}} {S1:Lowe} {C1:added}.',
        'content-source-cue',
        'source-cue-content'
      ],
      [
        '{K1:{S2:Ruiz} shrugged and {C2:said}, {K2:“No comment,”}} {S1:the Norwick Mail} {C1:reported}.',
        'content-source-cue',
        'participle'
      ]
    ])

    itReads('with words between speaker and verb', {frame: 'content-source-cue', type: 'direct'}, [
      '{K:“The dam is sound,”} {S:Ruiz} {C:later said}.',
      '{K:“The dam is sound,”} {S:Ruiz, the county engineer,} {C:said}.',
      '{K:“The dam is sound,”} {S:Ruiz} {C:has repeatedly said}.',
      '{K:“The dam is sound,”} {S:Ana Ruiz, 44, a farmer,} {C:told} {R:the council}.'
    ])

    itReads('with time, place, hearer and paper in its tag', {frame: 'content-source-cue', type: 'direct'}, [
      '{K:“The dam is sound,”} {S:Ruiz} {C:said} on Tuesday.',
      '{K:“The dam is sound,”} {S:Ruiz} {C:said} as she left the hall.',
      '{K:“The dam is sound,”} {S:Ruiz} {C:said} {P:in a statement}.',
      '{K:“The dam is sound,”} {S:she} {C:said}, pointing at the wall.',
      '{K:“The dam is sound,”} {S:Ruiz} {C:told} {R:the Norwick Mail}, {K:“and I checked it myself.”}',
      ['{S:Ruiz} {C:told} {R:reporters}: {K:“The dam is sound.”}', 'source-cue-content'],
      ['{S:Ruiz} {C:said} on Tuesday, {K:“The dam is sound.”}', 'source-cue-content'],
      ['{S:Ruiz} {C:said} {P:in a letter}: {K:“The dam is sound.”}', 'source-cue-content'],
      '{K:“The dam is sound,”} {S:Ruiz} {C:told} {R:reporters outside the hall}.',
      '{K:“The dam is sound,”} {S:Ruiz} {C:wrote} {P:in an e-mail to {R:the Norwick Mail}}.',
      '{K:“The dam is sound,”} {S:Ruiz} {C:said} {P:in an interview} on Tuesday.'
    ])

    itReads('by verbs of every kind', {frame: 'content-source-cue', type: 'direct'}, [
      '{K:“The dam is sound,”} {S:she} {C:pointed out}.',
      '{K:“The dam is sound,”} {S:she} {C:added}, {K:“and dry.”}',
      ['{K:“The dam is sound,”} {C:laughed} {S:Ruiz}.', 'content-cue-source'],
      '{K:“The dam is sound,”} {S:Ruiz} {C:shot back}.',
      '{K:“The dam is sound,”} {S:the letter} {C:reads}.',
      '{K:“The dam is sound,”} {S:the report} {C:concluded}.',
      '{K:“The dam is sound,”} {S:Ruiz} {C:bristled}.',
      ['{K:“The dam is sound!”} {C:fumed} {S:Ruiz}.', 'content-cue-source']
    ])

    itReads('after a colon, a semicolon or a dash', {frame: 'source-cue-content', type: 'direct'}, [
      '{S:The letter} {C:read}: {K:“The dam is sound.”}',
      ['{S:The engineer} had one {C:wish:} {K:“Let me see the dam.”}', 'colon'],
      ['{S:Ruiz}{C::} {K:“The dam is sound.”}', 'colon'],
      '{S:Ruiz} {C:said}; {K:“The dam is sound.”}',
      '{S:Ruiz} had this to {C:say}: {K:“The dam is sound.”}',
      ['{K:“The dam is sound”} — {S:she} {C:said}.', 'content-source-cue'],
      ['{S:Lowe} had an answer {C:ready:} {K:“Nobody asked me.”}', 'colon']
    ])
  })
})
